// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/refunding.h"

#include "app/sandbox/charging.h"
#include "app/sandbox/disputing.h"
#include "app/sandbox/instruments.h"
#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/transferring.h"

namespace Sandbox {
namespace {

Refund &refundOf(World &world, Key key) { return world.books(key.context).refunds[key.index]; }
Charge &chargeOf(World &world, Key key) { return world.books(key.context).charges[key.index]; }

/// Sums over the refunds of a charge that came before `except`.
template <typename Fits>
qint64 sumOfRefunds(const World &world, Context context, const Charge &charge, quint32 except, Fits fits)
{
    const auto &refunds = world.books(context).refunds;
    qint64 sum = 0;
    for (quint32 at = charge.lastRefund; at != none; at = refunds[at].previous)
        sum += at != except && fits(refunds[at]) ? refunds[at].amount : 0;
    return sum;
}

/// The part of `total` that goes back with a refund of `amount`, rounded half up. The refund that completes the charge
/// takes what is left, so that the parts add up, if those before it sent back their parts, too.
qint64 proportional(qint64 total, qint64 done, qint64 amount, qint64 before, const Charge &charge)
{
    const qint64 left = total - done;
    if (before + amount == charge.amount)
        return left;
    return std::min(charge.currency.rounded(share(total, amount, charge.amount)), left);
}

qint64 feePart(const World &world, Context context, const Charge &charge, qint64 amount, quint32 refund)
{
    const ApplicationFee &fee = world.books(platform).fees[charge.applicationFee];
    const qint64 before =
        sumOfRefunds(world, context, charge, refund, [](const Refund &each) { return each.feeReturned; });
    return proportional(fee.amount, fee.refunded, amount, before, charge);
}

qint64 transferPart(const World &world, Context context, const Charge &charge, qint64 amount, quint32 refund)
{
    const Transfer &transfer = world.books(context).transfers[charge.transfer];
    const qint64 before = sumOfRefunds(world, context, charge, refund,
                                       [](const Refund &each) { return each.transferReversal != none; });
    return proportional(transfer.amount, transfer.reversed, amount, before, charge);
}

/// The rows of a refund: the owner's, and what the flags send back.
void move(World &world, Key key, bool reverse)
{
    const Refund order = refundOf(world, key);
    const Key chargeKey{key.context, order.charge};
    const Charge charge = chargeOf(world, chargeKey);
    qint64 feeBack = 0;
    if (order.feeReturned && charge.applicationFee != none)
        feeBack = feePart(world, key.context, charge, order.amount, key.index);
    const bool direct = key.context != platform;
    qint64 back = 0; // of what the destination received
    if (reverse)
        back = transferPart(world, key.context, charge, order.amount, key.index);
    if (feeBack > 0) {
        returnApplicationFee(world, charge.applicationFee, feeBack,
                             direct || back > 0 ? FeeCredit::WithRefund : FeeCredit::OwnRow);
    }
    const quint32 row = post(world, key.context,
                             {.posting = charge.isPayment ? Posting::PaymentRefund : Posting::Refund,
                              .sourceKind = Kind::Refund,
                              .source = key.index,
                              .amount = -order.amount,
                              .applicationFee = direct ? -feeBack : 0,
                              .currency = order.currency,
                              .sourceType = ruleOf(charge.method).sourceType});
    refundOf(world, key).transaction = row;
    if (back > 0) {
        const Key reversal = reverseTransfer(world, {key.context, charge.transfer}, back, key.index, feeBack);
        refundOf(world, key).transferReversal = reversal.index;
    }
}

bool waitsForMoney(const Refund &refund)
{
    return refund.status == Refund::Status::RequiresAction || refund.waiting == Refund::Waiting::InsufficientFunds
        || refund.waiting == Refund::Waiting::ChargePending;
}

QByteArray before(const char *name, const char *value)
{
    QByteArray json;
    Json(json).beginObject().pair(name, value).endObject();
    return json;
}

void tellCharge(World &world, Key charge, qint64 refundedBefore)
{
    QByteArray json;
    Json(json).beginObject().pair("amount_refunded", refundedBefore).endObject();
    world.tell(charge.context, "charge.refunded", Kind::Charge, charge, Cause::Requested, json);
}

} // namespace

qint64 refundable(const Charge &charge)
{
    if (charge.status != Charge::Status::Succeeded || !charge.wasCaptured)
        return 0;
    return charge.amount - charge.refunded;
}

Key refund(World &world, const RefundOrder &order)
{
    world.watch(Kind::Charge, order.charge);
    Charge &charge = chargeOf(world, order.charge);
    auto &refunds = world.books(order.charge.context).refunds;
    const Key key{order.charge.context, quint32(refunds.size())};
    refunds.push_back({.amount = order.amount,
                       .created = Seconds(world.now()),
                       .charge = order.charge.index,
                       .previous = charge.lastRefund,
                       .currency = charge.currency,
                       .status = order.status,
                       .reason = order.reason,
                       .waiting = order.waiting,
                       .isPayment = charge.isPayment,
                       .feeReturned = order.returnFee && charge.applicationFee != none});
    charge.lastRefund = key.index;
    const bool waits = waitsForMoney(refunds.back());
    const qint64 refundedBefore = charge.refunded;
    if (order.status != Refund::Status::RequiresAction)
        charge.refunded += order.amount;
    if (!waits)
        move(world, key, order.reverseTransfer && charge.transfer != none);
    world.tell(key.context, "refund.created", Kind::Refund, key, Cause::Requested);
    if (order.status != Refund::Status::RequiresAction)
        tellCharge(world, order.charge, refundedBefore);
    if (chargeOf(world, order.charge).refunded == chargeOf(world, order.charge).amount) {
        settleWarning(world, order.charge);
        closeReview(world, order.charge, order.reason == Refund::Reason::Fraudulent ? Review::Closing::RefundedAsFraud
                                                                                    : Review::Closing::Refunded);
    }
    return key;
}

void completeRefund(World &world, Key key)
{
    world.watch(Kind::Refund, key);
    Refund &done = refundOf(world, key);
    const bool waited = waitsForMoney(done);
    const char *was = done.status == Refund::Status::RequiresAction ? "requires_action" : "pending";
    const Key charge{key.context, done.charge};
    if (done.status == Refund::Status::RequiresAction) {
        const qint64 refundedBefore = chargeOf(world, charge).refunded;
        chargeOf(world, charge).refunded += done.amount;
        tellCharge(world, charge, refundedBefore);
    }
    done.status = Refund::Status::Succeeded;
    done.waiting = Refund::Waiting::None;
    if (waited)
        move(world, key, false);
    world.tell(key.context, "refund.updated", Kind::Refund, key, Cause::Spontaneous, before("status", was));
    world.tell(key.context, "charge.refund.updated", Kind::Refund, key, Cause::Spontaneous, before("status", was));
}

void failRefund(World &world, Key key, Refund::Failure why)
{
    world.watch(Kind::Refund, key);
    Refund &failed = refundOf(world, key);
    const bool counted = failed.status != Refund::Status::RequiresAction; // nothing was given back before
    const char *was = !counted ? "requires_action" : failed.status == Refund::Status::Pending ? "pending" : "succeeded";
    failed.status = Refund::Status::Failed;
    failed.failure = why;
    failed.waiting = Refund::Waiting::None;
    const Key charge{key.context, failed.charge};
    if (failed.transaction != none) {
        const Transaction moved = world.ledger.rows(key.context)[failed.transaction];
        Transaction back = moved; // the owner's money comes back; a fee that was returned stays returned
        back.amount = -moved.amount;
        back.stripeFee = back.tax = back.applicationFee = 0;
        back.created = back.availableOn = Seconds(world.now());
        back.payout = none;
        back.posting = Posting::RefundFailure;
        const quint32 row = world.ledger.post(key.context, back);
        refundOf(world, key).failureTransaction = row;
    }
    if (counted)
        chargeOf(world, charge).refunded -= refundOf(world, key).amount;
    world.tell(key.context, "refund.updated", Kind::Refund, key, Cause::Spontaneous, before("status", was));
    world.tell(key.context, "refund.failed", Kind::Refund, key);
    world.tell(key.context, "charge.refund.updated", Kind::Refund, key, Cause::Spontaneous, before("status", was));
    world.tell(key.context, "charge.updated", Kind::Charge, charge);
}

void cancelRefund(World &world, Key key)
{
    world.watch(Kind::Refund, key);
    refundOf(world, key).status = Refund::Status::Canceled;
    world.tell(key.context, "refund.updated", Kind::Refund, key, Cause::Requested, before("status", "requires_action"));
}

void learnReference(World &world, Key key)
{
    world.watch(Kind::Refund, key);
    refundOf(world, key).referenceAvailable = true;
    world.tell(key.context, "refund.updated", Kind::Refund, key, Cause::Spontaneous,
               R"({"destination_details":{"card":{"reference_status":"pending"}}})");
}

qint64 transferShare(const World &world, const Charge &charge, qint64 amount)
{
    return transferPart(world, platform, charge, amount, none);
}

Key refundAsAsked(World &world, RefundOrder order)
{
    const Charge charge = chargeOf(world, order.charge);
    const TestCard *card = testCardOf(world, {order.charge.context, charge.instrument});
    const auto course = card ? card->refund : TestCard::RefundCourse::Usual;
    const bool arrivesLater = ruleOf(charge.method).daysToConfirm > 0; // banks take their time with money back, too
    // Who paid cash at a till is asked by e-mail where the money should go.
    const bool asks = charge.method == Method::Boleto || charge.method == Method::Konbini;
    if (asks)
        order.status = Refund::Status::RequiresAction;
    else if (course == TestCard::RefundCourse::Pending || arrivesLater) {
        order.status = Refund::Status::Pending;
        order.waiting = Refund::Waiting::Processing;
    }
    const Key key = refund(world, order);
    if (asks)
        world.plan(world.now() + 45 * day, Due::FailRefund, key, qint64(Refund::Failure::Unknown));
    else if (order.status == Refund::Status::Pending)
        world.plan(world.now() + (arrivesLater ? 3 * day : minute), Due::CompleteRefund, key);
    else if (course == TestCard::RefundCourse::Fails)
        world.plan(world.now() + minute, Due::FailRefund, key, qint64(Refund::Failure::ExpiredOrCanceledCard));
    else if (charge.method == Method::Card)
        world.plan(world.now() + 5 * day, Due::LearnReference, key);
    return key;
}

} // namespace Sandbox

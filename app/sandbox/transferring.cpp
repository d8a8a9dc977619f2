// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/transferring.h"

#include "app/sandbox/charging.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/json.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/refusal.h"

namespace Sandbox {
namespace {

QByteArray amountBefore(const char *name, qint64 amount)
{
    QByteArray json;
    Json(json).beginObject().pair(name, amount).endObject();
    return json;
}

} // namespace

bool mayTransfer(const World &world, Context account)
{
    const Account &other = world.accounts[account];
    return other.serviceAgreement == "recipient" || sameRegion(other.country, world.accounts[platform].country);
}

Key sendTransfer(World &world, const TransferOrder &order)
{
    const Key key{order.from, quint32(world.books(order.from).transfers.size())};
    const quint32 arrival = quint32(world.books(order.to).charges.size());
    world.books(order.from).transfers.push_back({.amount = order.amount,
                                                 .created = Seconds(world.now()),
                                                 .destination = order.to,
                                                 .destinationPayment = arrival,
                                                 .sourceTransaction = order.sourceTransaction,
                                                 .group = order.group,
                                                 .currency = order.currency,
                                                 .sourceType = quint8(order.sourceType),
                                                 .groupedByIntent = order.groupedByIntent});
    const quint32 sent = post(world, order.from,
                              {.posting = Posting::Transfer,
                               .sourceKind = Kind::Transfer,
                               .source = key.index,
                               .amount = -order.amount,
                               .currency = order.currency,
                               .sourceType = order.sourceType,
                               .availableOn = order.availableOn});
    world.books(order.from).transfers[key.index].transaction = sent;

    Charge payment{.amount = order.amount,
                   .captured = order.amount,
                   .created = Seconds(world.now()),
                   .sourceTransfer = key.index,
                   .payer = order.from,
                   .currency = order.currency,
                   .method = Method::StripeAccount,
                   .outcome = outcomeNamed("bank_authorized"),
                   .isPayment = true,
                   .wasCaptured = true};
    if (order.applicationFee >= 0)
        payment.applicationFeeAmount = order.applicationFee;
    // Money for a recipient abroad takes a day more.
    const Time recipientsDay = world.accounts[order.to].serviceAgreement == "recipient" ? day : 0;
    world.books(order.to).charges.push_back(payment);
    world.tell(order.from, "transfer.created", Kind::Transfer, key, Cause::Requested);
    const quint32 received =
        post(world, order.to,
             {.posting = Posting::Payment,
              .sourceKind = Kind::Charge,
              .source = arrival,
              .amount = order.amount,
              .applicationFee = std::max<qint64>(order.applicationFee, 0),
              .currency = order.currency,
              .sourceType = order.sourceType,
              .availableOn = order.availableOn ? order.availableOn + recipientsDay : recipientsDay + world.now()});
    world.books(order.to).charges[arrival].transaction = received;
    world.tell(order.from, "transfer.created", Kind::Transfer, key, Cause::Requested);
    world.tell(order.to, "charge.succeeded", Kind::Charge, {order.to, arrival});
    if (order.applicationFee >= 0) {
        const quint32 fee = takeApplicationFee(world,
                                               {.amount = order.applicationFee,
                                                .created = Seconds(world.now()),
                                                .account = order.to,
                                                .charge = arrival,
                                                .originating = order.sourceTransaction,
                                                .currency = order.currency},
                                               0, order.availableOn);
        world.books(order.to).charges[arrival].applicationFee = fee;
        // The platform's charge names the fee too.
        if (order.sourceTransaction != none)
            world.books(order.from).charges[order.sourceTransaction].applicationFee = fee;
    }
    return key;
}

void checkReversal(const World &world, Key at, qint64 amount)
{
    const Transfer &transfer = world.books(at.context).transfers[at.index];
    const Context to = transfer.destination;
    if (world.platformBearsLosses(to))
        return;
    const Currency settles = world.settlement(to, transfer.currency);
    const qint64 needed = converted(amount, transfer.currency, settles, rateMicro(transfer.currency, settles, world.now()));
    for (const Ledger::Funds &funds : world.ledger.balance(to, world.now())) {
        if (funds.currency == settles && funds.availableSum() >= needed)
            return;
    }
    throw Refusal{.code = "balance_insufficient",
                  .message = "The connected account has too little available to give this back.",
                  .param = "amount"};
}

Key reverseTransfer(World &world, Key at, qint64 amount, quint32 sourceRefund, qint64 feeReturned)
{
    world.watch(Kind::Transfer, at);
    Transfer &transfer = world.books(at.context).transfers[at.index];
    const Context to = transfer.destination;
    auto &reversals = world.books(at.context).reversals;
    const Key key{at.context, quint32(reversals.size())};
    const quint32 refund = quint32(world.books(to).refunds.size());
    reversals.push_back({.amount = amount,
                         .created = Seconds(world.now()),
                         .transfer = at.index,
                         .previous = transfer.lastReversal,
                         .sourceRefund = sourceRefund,
                         .destinationPaymentRefund = refund,
                         .currency = transfer.currency});
    const QByteArray before = amountBefore("amount_reversed", transfer.reversed);
    transfer.lastReversal = key.index;
    transfer.reversed += amount;
    const quint32 row = post(world, at.context,
                             {.posting = Posting::TransferRefund,
                              .sourceKind = Kind::TransferReversal,
                              .source = key.index,
                              .amount = amount,
                              .currency = transfer.currency,
                              .sourceType = SourceType(transfer.sourceType)});
    world.books(at.context).reversals[key.index].transaction = row;

    world.watch(Kind::Charge, {to, transfer.destinationPayment});
    Charge &payment = world.books(to).charges[transfer.destinationPayment];
    world.books(to).refunds.push_back({.amount = amount,
                                       .created = Seconds(world.now()),
                                       .charge = transfer.destinationPayment,
                                       .previous = payment.lastRefund,
                                       .sourceTransferReversal = key.index,
                                       .currency = transfer.currency,
                                       .isPayment = true,
                                       .feeReturned = feeReturned > 0});
    payment.lastRefund = refund;
    const QByteArray refundedBefore = amountBefore("amount_refunded", payment.refunded);
    payment.refunded += amount;
    const quint32 given = post(world, to,
                               {.posting = Posting::PaymentRefund,
                                .sourceKind = Kind::Refund,
                                .source = refund,
                                .amount = -amount,
                                .applicationFee = -feeReturned,
                                .currency = transfer.currency,
                                .sourceType = SourceType(transfer.sourceType)});
    world.books(to).refunds[refund].transaction = given;

    world.tell(at.context, "transfer.updated", Kind::Transfer, at, Cause::Requested, before);
    world.tell(at.context, "transfer.reversed", Kind::Transfer, at, Cause::Requested, before);
    world.tell(to, "refund.created", Kind::Refund, {to, refund});
    world.tell(to, "charge.refunded", Kind::Charge, {to, transfer.destinationPayment}, Cause::Spontaneous, refundedBefore);
    return key;
}

Key returnApplicationFee(World &world, quint32 index, qint64 amount, FeeCredit credit)
{
    world.watch(Kind::ApplicationFee, {platform, index});
    ApplicationFee &fee = world.books(platform).fees[index];
    auto &refunds = world.books(platform).feeRefunds;
    const Key key{platform, quint32(refunds.size())};
    refunds.push_back({.amount = amount,
                       .created = Seconds(world.now()),
                       .fee = index,
                       .previous = fee.lastRefund,
                       .currency = fee.currency});
    const QByteArray before = amountBefore("amount_refunded", fee.refunded);
    fee.lastRefund = key.index;
    fee.refunded += amount;
    const quint32 row = post(world, platform,
                             {.posting = Posting::ApplicationFeeRefund,
                              .sourceKind = Kind::FeeRefund,
                              .source = key.index,
                              .amount = -amount,
                              .currency = fee.currency});
    world.books(platform).feeRefunds[key.index].transaction = row;
    if (credit == FeeCredit::OwnRow) {
        // Nothing but the fee moves: the gross amount is zero.
        post(world, fee.account,
             {.posting = Posting::Adjustment,
              .category = Category::Fee,
              .sourceKind = Kind::Charge,
              .source = fee.charge,
              .applicationFee = -amount,
              .currency = fee.currency});
    }
    world.tell(platform, "application_fee.refunded", Kind::ApplicationFee, {platform, index}, Cause::Requested, before);
    world.tell(platform, "application_fee.refund.updated", Kind::FeeRefund, key, Cause::Requested);
    return key;
}

} // namespace Sandbox

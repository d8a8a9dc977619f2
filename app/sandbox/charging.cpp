// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/charging.h"

#include "app/sandbox/instruments.h"
#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/transferring.h"

namespace Sandbox {
namespace {

using Status = PaymentIntent::Status;

PaymentIntent &intentOf(World &world, Key key) { return world.books(key.context).intents[key.index]; }
Charge &chargeOf(World &world, Key key) { return world.books(key.context).charges[key.index]; }

Key intentKey(const World &world, Key charge)
{
    return {charge.context, world.books(charge.context).charges[charge.index].intent};
}

const MethodRule &methodOf(const World &world, Key charge)
{
    return ruleOf(world.books(charge.context).charges[charge.index].method);
}

/// Taxes on the processing fee, in thousandths of it.
int taxPerMille(const QByteArray &country)
{
    return country == "AU" ? 100 : country == "SG" ? 90 : country == "IN" ? 180 : 0;
}

/// A charge says of itself what its intent does.
void copyNotes(World &world, Key intent, Key charge)
{
    if (!world.written.isMade(Kind::PaymentIntent, intent))
        return;
    world.written.make(Kind::Charge, charge);
    for (const char *name : {"description", "metadata", "receipt_email", "shipping", "statement_descriptor",
                             "statement_descriptor_suffix"}) {
        const QByteArray json = world.written.field(Kind::PaymentIntent, intent, name);
        if (!json.isNull())
            world.written.set(Kind::Charge, charge, name, json);
    }
    world.written.set(Kind::Charge, charge, "receipt_number", "null");
    const Key instrument{intent.context, intentOf(world, intent).instrument};
    const QByteArray billing = world.written.field(Kind::PaymentMethod, instrument, "billing_details");
    world.written.set(Kind::Charge, charge, "billing_details",
                      billing.isNull() ? QByteArray(R"({"address":null,"email":null,"name":null,"phone":null,"tax_id":null})") : billing);
}

QByteArray statusBefore(const char *status)
{
    QByteArray json;
    Json(json).beginObject().pair("status", status).endObject();
    return json;
}

/// The destination of a charge gets its part, and the platform its fee.
void passOn(World &world, Key chargeKey, qint64 captured)
{
    const Charge charge = chargeOf(world, chargeKey);
    const PaymentIntent intent = intentOf(world, intentKey(world, chargeKey));
    const Transaction row = world.ledger.rows(chargeKey.context)[charge.transaction];
    // The platform sends what it received: in the currency that its own row settled in.
    const auto received = [&](qint64 amount) {
        return row.rateMicro ? converted(amount, charge.currency, row.currency, row.rateMicro) : amount;
    };
    TransferOrder order{.from = chargeKey.context,
                        .to = intent.destination,
                        .amount = received(intent.split == PaymentIntent::Split::PartialTransfer
                                               ? std::min(intent.transferAmount, captured)
                                               : captured),
                        .currency = row.currency,
                        .sourceTransaction = chargeKey.index,
                        .group = intent.group,
                        .sourceType = row.sourceType,
                        .availableOn = row.availableOn};
    if (intent.split == PaymentIntent::Split::ApplicationFee)
        order.applicationFee = received(std::min(intent.applicationFee, captured));
    chargeOf(world, chargeKey).transfer = sendTransfer(world, order).index;
}

/// The money is there: the rows of the owner, and what others get of it.
void collect(World &world, Key key, qint64 captured)
{
    const Charge charge = chargeOf(world, key);
    const PaymentIntent intent = intentOf(world, intentKey(world, key));
    const bool direct = key.context != platform;
    const bool directFee = direct && intent.split == PaymentIntent::Split::ApplicationFee;
    const qint64 applicationFee = directFee ? std::min(intent.applicationFee, captured) : 0;
    const bool ownerPays = !direct || world.accountPaysFees(key.context);
    const qint64 processing = processingFee(world, key, captured);
    const TestCard *card = testCardOf(world, {key.context, charge.instrument});
    const Time availableOn = card && card->available ? world.now() : world.availability(key.context, charge.method);

    const quint32 row = post(world, key.context,
                             {.posting = charge.isPayment ? Posting::Payment : Posting::Charge,
                              .sourceKind = Kind::Charge,
                              .source = key.index,
                              .amount = charge.amount,
                              .applicationFee = applicationFee,
                              .stripeFee = ownerPays ? processing : 0,
                              .currency = charge.currency,
                              .sourceType = methodOf(world, key).sourceType,
                              .availableOn = availableOn});
    Charge &kept = chargeOf(world, key);
    kept.transaction = row;
    kept.captured = captured;
    kept.wasCaptured = true;
    if (directFee) {
        kept.applicationFeeAmount = applicationFee;
        const Currency settles = world.settlement(key.context, charge.currency);
        const Currency platforms = world.settlement(platform, settles);
        const qint64 platformPays =
            ownerPays ? 0 : converted(processing, settles, platforms, rateMicro(settles, platforms, world.now()));
        const quint32 fee = takeApplicationFee(world,
                                               {.amount = applicationFee,
                                                .created = Seconds(world.now()),
                                                .account = key.context,
                                                .charge = key.index,
                                                .currency = charge.currency},
                                               platformPays, availableOn);
        chargeOf(world, key).applicationFee = fee;
    }
    if (intent.destination != platform && intent.split != PaymentIntent::Split::Separate)
        passOn(world, key, captured);
}

void succeed(World &world, Key key, const QByteArray &before)
{
    PaymentIntent &intent = intentOf(world, intentKey(world, key));
    intent.status = Status::Succeeded;
    intent.received = chargeOf(world, key).captured;
    intent.lastError = 0;
    world.tell(key.context, "payment_intent.succeeded", Kind::PaymentIntent, intentKey(world, key), Cause::Requested,
               before);
}

} // namespace

quint32 post(World &world, Context context, const Entry &entry)
{
    const Currency settles = world.settlement(context, entry.currency);
    const quint32 rate = rateMicro(entry.currency, settles, world.now());
    Transaction row{.amount = converted(entry.amount, entry.currency, settles, rate),
                    .stripeFee = entry.stripeFee,
                    .applicationFee = converted(entry.applicationFee, entry.currency, settles, rate),
                    .created = Seconds(world.now()),
                    .availableOn = Seconds(entry.availableOn ? entry.availableOn : world.now()),
                    .rateMicro = settles == entry.currency ? 0 : rate,
                    .source = entry.source,
                    .sourceKind = entry.sourceKind,
                    .posting = entry.posting,
                    .category = entry.category,
                    .sourceType = entry.sourceType,
                    .currency = settles};
    row.tax = settles.rounded(share(entry.stripeFee, taxPerMille(world.accounts[context].country), 1000));
    return world.ledger.post(context, row);
}

qint64 processingFee(const World &world, Key key, qint64 amount)
{
    const Charge &charge = world.books(key.context).charges[key.index];
    const MethodRule &rule = ruleOf(charge.method);
    const Currency settles = world.settlement(key.context, charge.currency);
    qint64 perTenThousand = rule.feePerTenThousand;
    if (settles != charge.currency)
        perTenThousand += 100; // conversion
    if (charge.method == Method::Card
        && cardOf(world, {key.context, charge.instrument}).country != world.accounts[key.context].country) {
        perTenThousand += 150; // a card from abroad
    }
    const quint32 rate = rateMicro(charge.currency, settles, world.now());
    const qint64 settled = converted(amount, charge.currency, settles, rate);
    const qint64 fee = settles.rounded(share(settled, perTenThousand, 10000)) + (rule.fixedFee ? settles.fixedFee() : 0);
    return std::min(fee, settled);
}

quint32 takeApplicationFee(World &world, const ApplicationFee &fee, qint64 stripeFee, Time availableOn)
{
    auto &fees = world.books(platform).fees;
    const quint32 index = quint32(fees.size());
    fees.push_back(fee);
    const quint32 row = post(world, platform,
                             {.posting = Posting::ApplicationFee,
                              .sourceKind = Kind::ApplicationFee,
                              .source = index,
                              .amount = fee.amount,
                              .stripeFee = stripeFee,
                              .currency = fee.currency,
                              .availableOn = availableOn});
    world.books(platform).fees[index].transaction = row;
    world.tell(platform, "application_fee.created", Kind::ApplicationFee, {platform, index});
    return index;
}

Key openIntent(World &world, const Sale &sale)
{
    const Key key = makeIntent(world, sale);
    world.tell(sale.owner, "payment_intent.created", Kind::PaymentIntent, key, Cause::Requested);
    return key;
}

Key makeIntent(World &world, const Sale &sale)
{
    auto &intents = world.books(sale.owner).intents;
    const Key key{sale.owner, quint32(intents.size())};
    intents.push_back({.amount = sale.amount,
                       .applicationFee = sale.applicationFee,
                       .transferAmount = sale.transferAmount,
                       .created = Seconds(world.now()),
                       .customer = sale.customer,
                       .instrument = sale.instrument,
                       .destination = sale.destination,
                       .group = sale.group,
                       .currency = sale.currency,
                       .split = sale.split,
                       .manualCapture = sale.manualCapture,
                       .onBehalfOf = sale.onBehalfOf});
    return key;
}

void requireAction(World &world, Key intent)
{
    intentOf(world, intent).status = Status::RequiresAction;
    world.tell(intent.context, "payment_intent.requires_action", Kind::PaymentIntent, intent, Cause::Requested);
}

void requireConfirmation(World &world, Key intent)
{
    intentOf(world, intent).status = Status::RequiresConfirmation;
}

void announcePayment(World &world, Key intent)
{
    intentOf(world, intent).status = Status::Processing;
    world.tell(intent.context, "payment_intent.processing", Kind::PaymentIntent, intent, Cause::Requested);
}

void cancelIntent(World &world, Key key, PaymentIntent::Cancellation why)
{
    PaymentIntent &intent = intentOf(world, key);
    const bool held = intent.status == Status::RequiresCapture;
    intent.status = Status::Canceled;
    intent.cancellation = why;
    intent.canceledAt = Seconds(world.now());
    if (held) {
        Charge &charge = chargeOf(world, {key.context, intent.latestCharge});
        charge.released = true;
        auto &refunds = world.books(key.context).refunds;
        refunds.push_back({.amount = charge.amount,
                           .created = Seconds(world.now()),
                           .charge = intent.latestCharge,
                           .previous = charge.lastRefund,
                           .currency = charge.currency,
                           .reason = why == PaymentIntent::Cancellation::Automatic
                               ? Refund::Reason::ExpiredUncapturedCharge
                               : Refund::Reason::RequestedByCustomer,
                           .isPayment = charge.isPayment});
        charge.lastRefund = quint32(refunds.size() - 1);
        charge.refunded = charge.amount;
        world.tell(key.context, "refund.created", Kind::Refund, {key.context, charge.lastRefund});
        world.tell(key.context,
                   why == PaymentIntent::Cancellation::Automatic ? "charge.expired" : "charge.refunded",
                   Kind::Charge, {key.context, intent.latestCharge}, Cause::Spontaneous,
                   R"({"amount_refunded":0,"refunded":false})");
    }
    world.tell(key.context, "payment_intent.canceled", Kind::PaymentIntent, key,
               why == PaymentIntent::Cancellation::Automatic ? Cause::Spontaneous : Cause::Requested);
}

void expire(World &world, Key charge)
{
    world.watch(Kind::Charge, charge);
    world.watch(Kind::PaymentIntent, intentKey(world, charge));
    cancelIntent(world, intentKey(world, charge), PaymentIntent::Cancellation::Automatic);
}

Key attempt(World &world, Key intentAt, quint8 outcome, quint8 riskScore)
{
    Books &books = world.books(intentAt.context);
    PaymentIntent &intent = intentOf(world, intentAt);
    const MethodRule &rule = ruleOf(books.instruments[intent.instrument].method);
    const Key key{intentAt.context, quint32(books.charges.size())};
    const Outcome &result = outcomes()[outcome];
    books.charges.push_back({.amount = intent.amount,
                             .created = Seconds(world.now()),
                             .intent = intentAt.index,
                             .previousAttempt = intent.latestCharge,
                             .customer = intent.customer,
                             .instrument = intent.instrument,
                             .currency = intent.currency,
                             .method = rule.method,
                             .outcome = outcome,
                             .riskScore = riskScore,
                             .isPayment = rule.method != Method::Card});
    intent.latestCharge = key.index;
    copyNotes(world, intentAt, key);
    Charge &charge = books.charges.back();
    if (intent.applicationFee >= 0)
        charge.applicationFeeAmount = intent.applicationFee;

    if (result.failed()) {
        charge.status = Charge::Status::Failed;
        intent.status = Status::RequiresPaymentMethod;
        intent.lastError = outcome;
        world.tell(key.context, "charge.failed", Kind::Charge, key, Cause::Requested);
        world.tell(key.context, "payment_intent.payment_failed", Kind::PaymentIntent, intentAt, Cause::Requested);
        return key;
    }
    if (rule.daysToConfirm > 0) {
        charge.status = Charge::Status::Pending;
        intent.status = Status::Processing;
        collect(world, key, intent.amount);
        world.tell(key.context, "payment_intent.processing", Kind::PaymentIntent, intentAt, Cause::Requested);
        world.tell(key.context, "charge.pending", Kind::Charge, key, Cause::Requested);
        return key;
    }
    if (result.type == "manual_review")
        openReview(world, key);
    if (intent.manualCapture) {
        intent.status = Status::RequiresCapture;
        world.tell(key.context, "charge.succeeded", Kind::Charge, key, Cause::Requested);
        world.tell(key.context, "payment_intent.amount_capturable_updated", Kind::PaymentIntent, intentAt,
                   Cause::Requested);
        return key;
    }
    collect(world, key, intent.amount);
    world.tell(key.context, "charge.succeeded", Kind::Charge, key, Cause::Requested);
    succeed(world, key, {});
    return key;
}

void openReview(World &world, Key key)
{
    auto &reviews = world.books(key.context).reviews;
    Charge &charge = chargeOf(world, key);
    charge.review = quint32(reviews.size());
    reviews.push_back({.created = Seconds(world.now()),
                       .charge = key.index,
                       .byRule = outcomes()[charge.outcome].type == "manual_review"});
    world.tell(key.context, "review.opened", Kind::Review, {key.context, charge.review});
}

void closeReview(World &world, Key charge, Review::Closing how)
{
    const quint32 number = chargeOf(world, charge).review;
    if (number == none)
        return;
    Review &review = world.books(charge.context).reviews[number];
    if (review.closing != Review::Closing::None)
        return;
    review.closing = how;
    world.tell(charge.context, "review.closed", Kind::Review, {charge.context, number});
}

void capture(World &world, Key key, qint64 amount)
{
    collect(world, key, amount);
    Charge &charge = chargeOf(world, key);
    if (amount < charge.amount) {
        // The ledger shows the whole hold, and at once the part of it that was not taken.
        auto &refunds = world.books(key.context).refunds;
        const quint32 index = quint32(refunds.size());
        const qint64 rest = charge.amount - amount;
        refunds.push_back({.amount = rest,
                           .created = Seconds(world.now()),
                           .charge = key.index,
                           .previous = charge.lastRefund,
                           .currency = charge.currency,
                           .isPayment = charge.isPayment,
                           .rest = true});
        charge.lastRefund = index;
        charge.refunded += rest;
        const Transaction whole = world.ledger.rows(key.context)[charge.transaction];
        const quint32 row = post(world, key.context,
                                 {.posting = Posting::Refund,
                                  .category = Category::PartialCaptureReversal,
                                  .sourceKind = Kind::Refund,
                                  .source = index,
                                  .amount = -rest,
                                  .currency = charge.currency,
                                  .sourceType = whole.sourceType,
                                  .availableOn = whole.availableOn});
        world.books(key.context).refunds[index].transaction = row;
        world.tell(key.context, "refund.created", Kind::Refund, {key.context, index});
    }
    world.tell(key.context, "charge.captured", Kind::Charge, key, Cause::Requested, R"({"captured":false})");
    succeed(world, key, {});
}

void confirmPayment(World &world, Key key)
{
    world.watch(Kind::Charge, key);
    world.watch(Kind::PaymentIntent, intentKey(world, key));
    chargeOf(world, key).status = Charge::Status::Succeeded;
    world.tell(key.context, "charge.succeeded", Kind::Charge, key, Cause::Spontaneous, statusBefore("pending"));
    succeed(world, key, {});
}

void bouncePayment(World &world, Key key, quint8 outcome)
{
    world.watch(Kind::Charge, key);
    world.watch(Kind::PaymentIntent, intentKey(world, key));
    Charge &charge = chargeOf(world, key);
    const Transaction collected = world.ledger.rows(key.context)[charge.transaction];
    Transaction back = collected; // everything, the fee too, the other way round
    back.amount = -collected.amount;
    back.stripeFee = -collected.stripeFee;
    back.tax = -collected.tax;
    // The platform gives back what it still has of its fee.
    back.applicationFee = 0;
    if (charge.applicationFee != none && key.context != platform) {
        const ApplicationFee &fee = world.books(platform).fees[charge.applicationFee];
        const qint64 rest = fee.amount - fee.refunded;
        if (rest > 0) {
            back.applicationFee = -share(collected.applicationFee, rest, fee.amount);
            returnApplicationFee(world, charge.applicationFee, rest, FeeCredit::WithRefund);
        }
    }
    back.created = Seconds(world.now());
    back.availableOn = std::max(collected.availableOn, back.created);
    back.payout = none;
    back.posting = Posting::PaymentFailureRefund;
    charge.failureTransaction = world.ledger.post(key.context, back);
    charge.status = Charge::Status::Failed;
    charge.captured = 0;
    charge.outcome = outcome;
    PaymentIntent &intent = intentOf(world, intentKey(world, key));
    intent.status = Status::RequiresPaymentMethod;
    intent.lastError = outcome;
    world.tell(key.context, "charge.failed", Kind::Charge, key, Cause::Spontaneous, statusBefore("pending"));
    world.tell(key.context, "payment_intent.payment_failed", Kind::PaymentIntent, intentKey(world, key));
}

} // namespace Sandbox

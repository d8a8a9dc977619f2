// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/buyers.h"
#include "app/sandbox/methoddetails.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/refunding.h"
#include "app/sandbox/transferring.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

namespace Sandbox {
namespace {

const Refund &refundAt(const World &world, Key key)
{
    return world.books(key.context).refunds[key.index];
}

const Charge &chargeOf(const World &world, Key refund)
{
    return world.books(refund.context).charges[refundAt(world, refund).charge];
}

const char *nameOf(Refund::Status status)
{
    switch (status) {
    case Refund::Status::Pending: return "pending";
    case Refund::Status::RequiresAction: return "requires_action";
    case Refund::Status::Succeeded: return "succeeded";
    case Refund::Status::Failed: return "failed";
    case Refund::Status::Canceled: return "canceled";
    }
    Q_UNREACHABLE();
}

const char *nameOf(Refund::Reason reason)
{
    switch (reason) {
    case Refund::Reason::None: return nullptr;
    case Refund::Reason::Duplicate: return "duplicate";
    case Refund::Reason::Fraudulent: return "fraudulent";
    case Refund::Reason::RequestedByCustomer: return "requested_by_customer";
    case Refund::Reason::ExpiredUncapturedCharge: return "expired_uncaptured_charge";
    }
    Q_UNREACHABLE();
}

const char *nameOf(Refund::Failure failure)
{
    switch (failure) {
    case Refund::Failure::None: return nullptr;
    case Refund::Failure::LostOrStolenCard: return "lost_or_stolen_card";
    case Refund::Failure::ExpiredOrCanceledCard: return "expired_or_canceled_card";
    case Refund::Failure::ChargeForPendingRefundDisputed: return "charge_for_pending_refund_disputed";
    case Refund::Failure::InsufficientFunds: return "insufficient_funds";
    case Refund::Failure::Declined: return "declined";
    case Refund::Failure::MerchantRequest: return "merchant_request";
    case Refund::Failure::Unknown: return "unknown";
    }
    Q_UNREACHABLE();
}

const char *nameOf(Refund::Waiting waiting)
{
    switch (waiting) {
    case Refund::Waiting::None: return nullptr;
    case Refund::Waiting::Processing: return "processing";
    case Refund::Waiting::InsufficientFunds: return "insufficient_funds";
    case Refund::Waiting::ChargePending: return "charge_pending";
    }
    Q_UNREACHABLE();
}

[[noreturn]] void refuse(const char *code, const QByteArray &message, const char *param = nullptr)
{
    throw Refusal{.code = code, .message = message, .param = param};
}

Refund::Reason reasonNamed(const QByteArray &name)
{
    return name == "duplicate"              ? Refund::Reason::Duplicate
        : name == "fraudulent"              ? Refund::Reason::Fraudulent
        : name == "requested_by_customer"   ? Refund::Reason::RequestedByCustomer
                                            : Refund::Reason::None;
}

/// The charge that is to be refunded: named, or the latest of a payment intent.
Key chargeToRefund(const Call &call)
{
    const bool byIntent = call.form.has("payment_intent");
    if (byIntent && call.form.has("charge")) {
        const Key charge = found(call, Kind::Charge, call["charge"].text(), "charge");
        const Key intent = found(call, Kind::PaymentIntent, call["payment_intent"].text(), "payment_intent");
        if (call.world.books(call.context).charges[charge.index].intent != intent.index)
            refuse(nullptr, "The charge does not belong to this payment intent.", "charge");
        return charge;
    }
    if (!byIntent) {
        if (!call.form.has("charge"))
            refuse("parameter_missing", "One of the following params should be provided for this request: payment_intent or charge.");
        return found(call, Kind::Charge, call["charge"].text(), "charge");
    }
    const Key intent = found(call, Kind::PaymentIntent, call["payment_intent"].text(), "payment_intent");
    const PaymentIntent &paid = call.world.books(call.context).intents[intent.index];
    if (paid.latestCharge == none || paid.status != PaymentIntent::Status::Succeeded) {
        refuse("payment_intent_unexpected_state",
               "This PaymentIntent does not have a successful charge to refund; its status is "
                   + QByteArray(nameOf(paid.status)) + '.', "payment_intent");
    }
    return {call.context, paid.latestCharge};
}

/// Whether an open dispute forbids a refund: only an inquiry does not, and then only in full.
void checkDisputes(const World &world, Key key, const Charge &charge, qint64 amount)
{
    const auto &disputes = world.books(key.context).disputes;
    for (quint32 at = charge.lastDispute; at != none; at = disputes[at].previous) {
        const Dispute &dispute = disputes[at];
        const bool inquiry = dispute.status == Dispute::Status::WarningNeedsResponse
            || dispute.status == Dispute::Status::WarningUnderReview || dispute.status == Dispute::Status::WarningClosed;
        if (dispute.status == Dispute::Status::Won)
            continue;
        if (!inquiry) {
            refuse("charge_disputed", "Charge " + world.ids.text(Kind::Charge, key, charge.isPayment ? 1 : 0)
                       + " has been charged back; it cannot be refunded.", "charge");
        }
        if (dispute.status != Dispute::Status::WarningClosed && amount != refundable(charge))
            refuse("refund_disputed_payment", "A payment that is inquired about can be refunded in full only.", "amount");
    }
}

Reply create(Call &call)
{
    World &world = call.world;
    if (call.form.has("origin"))
        refuse(nullptr, "Refunds of a customer's cash balance are not part of this sandbox.", "origin");
    const Key key = chargeToRefund(call);
    const Charge charge = world.books(key.context).charges[key.index];
    const QByteArray id = resourceOf(Kind::Charge)->id(world, key);
    const qint64 left = refundable(charge);
    if (charge.amount > 0 && charge.refunded == charge.amount)
        refuse("charge_already_refunded", "Charge " + id + " has already been refunded.");
    if (left <= 0) {
        refuse("charge_not_refundable", "Charge " + id + " cannot be refunded: it "
                   + (charge.status == Charge::Status::Succeeded ? "was not captured." : "did not succeed."));
    }
    if (charge.sourceTransfer != none) {
        refuse("charge_not_refundable", "A payment that a transfer brought is given back by reversing the transfer.", "charge");
    }
    const qint64 amount = call["amount"].integer().value_or(left);
    if (amount < 1)
        refuse("parameter_invalid_integer", "This value must be greater than or equal to 1.", "amount");
    if (amount > left) {
        refuse(nullptr, "Refund amount (" + QByteArray::number(amount) + ") is greater than unrefunded amount on charge ("
                   + QByteArray::number(left) + ").", "amount");
    }
    if (amount % charge.currency.step() != 0)
        refuse(nullptr, "An amount in " + charge.currency.code() + " must be a multiple of "
                   + QByteArray::number(charge.currency.step()) + '.', "amount");
    checkDisputes(world, key, charge, amount);

    RefundOrder order{.charge = key, .amount = amount, .reason = reasonNamed(call["reason"].text())};
    order.reverseTransfer = call["reverse_transfer"].flag().value_or(false);
    order.returnFee = call["refund_application_fee"].flag().value_or(false);
    if (order.reverseTransfer && charge.transfer == none)
        refuse(nullptr, "Cannot reverse transfers on charge " + id + ": it did not create one.", "reverse_transfer");
    if (order.returnFee && charge.applicationFee == none)
        refuse(nullptr, "Cannot refund the application fee of charge " + id + ": it has none.", "refund_application_fee");
    if (order.reverseTransfer)
        checkReversal(world, {key.context, charge.transfer}, transferShare(world, charge, amount));
    const Key refund = refundAsAsked(world, order);
    world.written.make(Kind::Refund, refund);
    writeMetadata(world, Kind::Refund, refund, call["metadata"]);
    writeText(world, Kind::Refund, refund, "instructions_email", call["instructions_email"]);
    return Subject{Kind::Refund, refund};
}

Reply update(Call &call)
{
    const Key key = found(call, Kind::Refund, call.named[0], "id");
    call.world.watch(Kind::Refund, key);
    writeMetadata(call.world, Kind::Refund, key, call["metadata"]);
    call.world.tell(key.context, "refund.updated", Kind::Refund, key, Cause::Requested);
    return Subject{Kind::Refund, key};
}

Reply cancel(Call &call)
{
    const Key key = found(call, Kind::Refund, call.named[0], "id");
    const Refund &refund = refundAt(call.world, key);
    if (refund.status != Refund::Status::RequiresAction) {
        refuse("status_transition_invalid", "Only a refund that requires action can be canceled; this one's status is "
                   + QByteArray(nameOf(refund.status)) + '.');
    }
    cancelRefund(call.world, key);
    return Subject{Kind::Refund, key};
}

/// The customer did not say in time where the money should go.
Reply expire(Call &call)
{
    const Key key = found(call, Kind::Refund, call.named[0], "id");
    if (refundAt(call.world, key).status != Refund::Status::RequiresAction)
        refuse("status_transition_invalid", "Only a refund that requires action can expire.");
    failRefund(call.world, key, Refund::Failure::Unknown);
    return Subject{Kind::Refund, key};
}

class Refunds : public Resource
{
public:
    Refunds()
        : Resource({.object = "refund",
                    .kind = Kind::Refund,
                    .list = "/v1/refunds",
                    .retrieve = "/v1/refunds/{refund}",
                    .filters = {"charge", "created", "payment_intent"}})
    {
    }

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/refunds", create},
                {"POST", "/v1/refunds/{refund}", update},
                {"POST", "/v1/refunds/{refund}/cancel", cancel},
                {"POST", "/v1/test_helpers/refunds/{refund}/expire", expire}};
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).refunds.size())};
    }

    Time created(const World &world, Key key) const override { return refundAt(world, key).created; }

    QByteArray id(const World &world, Key key) const override
    {
        return world.ids.text(Kind::Refund, key, refundAt(world, key).isPayment ? 1 : 0);
    }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseKey(world, context, parameters, "charge", Kind::Charge,
                               [&world](Key key) { return refundAt(world, key).charge; }),
                      whoseKey(world, context, parameters, "payment_intent", Kind::PaymentIntent,
                               [&world](Key key) { return chargeOf(world, key).intent; })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Refund &refund = refundAt(world, key);
        const Charge &charge = chargeOf(world, key);
        const quint64 traits = traitsOf(world, Kind::Refund, key);
        const bool needsAction = refund.status == Refund::Status::RequiresAction;

        writer.beginObject().pair("id", id(world, key)).pair("object", "refund").pair("amount", refund.amount);
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, refund.transaction});
        writer.reference("charge", Kind::Charge, {key.context, refund.charge});
        writer.pair("created", qint64(refund.created)).pair("currency", refund.currency.code());
        writer.reference("customer", Kind::Customer, {key.context, charge.customer});
        writer.pair("customer_account", facetOf(traits, 1, 60) == 0 ? "acct_" + world.ids.letters(traits + 1, 16)
                                                                   : QByteArray());
        if (needsAction)
            writer.pair("description", "The customer was asked where the money should go.");
        writeRefundDestination(writer, key);
        if (refund.failureTransaction != none) {
            writer.reference("failure_balance_transaction", Kind::BalanceTransaction,
                             {key.context, refund.failureTransaction});
        }
        if (refund.failure != Refund::Failure::None)
            writer.pair("failure_reason", nameOf(refund.failure));
        if (needsAction) {
            const QByteArray email = buyerEmail(world, key, charge);
            writer.pair("instructions_email", email);
            writer.beginObject("next_action").beginObject("display_details").beginObject("email_sent");
            writer.pair("email_sent_at", qint64(refund.created)).pair("email_sent_to", email).endObject();
            writer.pair("expires_at", qint64(refund.created) + 45 * day).endObject();
            writer.pair("type", "display_details").endObject();
        }
        writer.beginObject("metadata");
        if (facetOf(traits, 2, 4) == 0)
            writer.pair("ticket", "T-" + QByteArray::number(traits % 100000));
        writer.endObject();
        writer.reference("payment_intent", Kind::PaymentIntent, {key.context, charge.intent});
        writer.reference("payment_method", Kind::PaymentMethod, {key.context, charge.instrument});
        if (refund.status == Refund::Status::Pending)
            writer.pair("pending_reason", nameOf(refund.waiting));
        if (charge.intent != none && hasPresentment(world, {key.context, charge.intent}))
            writePresentment(writer, {key.context, charge.intent}, refund.amount, refund.currency);
        writer.pair("reason", nameOf(refund.reason));
        writer.pair("receipt_number", facetOf(traits, 3, 3) == 0
                                          ? QByteArray::number(1000 + qint64(traits % 9000)) + '-'
                                              + QByteArray::number(1000 + qint64(traits / 9000 % 9000))
                                          : QByteArray());
        writer.reference("source_transfer_reversal", Kind::TransferReversal,
                         {charge.payer, refund.sourceTransferReversal});
        writer.pair("status", nameOf(refund.status));
        writer.reference("transfer_reversal", Kind::TransferReversal, {key.context, refund.transferReversal});
        writer.endObject();
    }

private:
    static QByteArray buyerEmail(const World &world, Key key, const Charge &charge)
    {
        const bool guest = charge.customer == none;
        return buyerOf(world, {key.context, guest ? charge.intent : charge.customer},
                       guest ? Kind::PaymentIntent : Kind::Customer).email;
    }
};

} // namespace

const Resource &refunds()
{
    static const Refunds resource;
    return resource;
}

} // namespace Sandbox

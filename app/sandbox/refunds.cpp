// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/buyers.h"
#include "app/sandbox/methoddetails.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

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

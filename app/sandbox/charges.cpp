// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/methoddetails.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

const Charge &chargeAt(const World &world, Key key)
{
    return world.books(key.context).charges[key.index];
}

/// A transfer from a connected account to the platform arrives as a charge of that account.
bool isAccountDebit(Key key, const Charge &charge)
{
    return key.context == platform && charge.sourceTransfer != none;
}

void writeOutcome(Writer &writer, const Charge &charge)
{
    if (charge.method == Method::StripeAccount) {
        writer.nullPair("outcome");
        return;
    }
    const Outcome &outcome = outcomes()[charge.outcome];
    writer.beginObject("outcome");
    writer.pair("advice_code", outcome.adviceCode).pair("network_advice_code", outcome.networkAdviceCode);
    writer.pair("network_decline_code", outcome.networkDeclineCode).pair("network_status", outcome.networkStatus);
    writer.pair("reason", outcome.reason).pair("risk_level", outcome.riskLevel);
    if (charge.method == Method::Card)
        writer.pair("risk_score", int(charge.riskScore));
    if (!outcome.rule.isNull())
        writer.pair("rule", outcome.rule);
    writer.pair("seller_message", outcome.sellerMessage).pair("type", outcome.type).endObject();
}

void writeFraudDetails(Writer &writer, const World &world, Key key, const Charge &charge, quint64 traits)
{
    const auto &refunds = world.books(key.context).refunds;
    const bool refundedAsFraud =
        charge.lastRefund != none && refunds[charge.lastRefund].reason == Refund::Reason::Fraudulent;
    writer.beginObject("fraud_details");
    if (charge.fraudReported)
        writer.pair("stripe_report", "fraudulent");
    if (refundedAsFraud)
        writer.pair("user_report", "fraudulent");
    else if (facetOf(traits, 40, 300) == 0)
        writer.pair("user_report", "safe");
    writer.endObject();
}

void writeLevel3(Writer &writer, const Charge &charge, const PaymentNote &note)
{
    writer.beginObject("level3");
    writer.pair("customer_reference", "PO-" + QByteArray::number(note.traits % 10000)).beginArray("line_items");
    writer.beginObject().pair("discount_amount", 0).pair("product_code", "SKU-1");
    writer.pair("product_description", invented("goods", note.traits, 2)).pair("quantity", 1).pair("tax_amount", 0);
    writer.pair("unit_cost", qint64(charge.amount)).endObject().endArray();
    writer.pair("merchant_reference", "INV-" + QByteArray::number(note.traits % 100000));
    writer.pair("shipping_address_zip", "97205").pair("shipping_amount", 0).pair("shipping_from_zip", "55802");
    writer.endObject();
}

/// What a charge says of the payment it is an attempt at.
void writePayment(Writer &writer, Key key, const Charge &charge)
{
    const World &world = writer.world();
    const Account &owner = world.accounts[key.context];
    if (charge.intent == none) {
        const Buyer nobody;
        writer.nullPair("description").beginObject("metadata").endObject().nullPair("receipt_email");
        writer.nullPair("receipt_number").nullPair("shipping").nullPair("statement_descriptor");
        writer.nullPair("statement_descriptor_suffix");
        return;
    }
    const Key intent{key.context, charge.intent};
    const PaymentNote note = noteOf(world, intent);
    writer.pair("description", note.description);
    if (facetOf(note.traits, 41, 80) == 0)
        writeLevel3(writer, charge, note);
    writeMetadata(writer, note);
    if (hasPresentment(world, intent))
        writePresentment(writer, intent, charge.amount, charge.currency);
    writer.beginObject("radar_options");
    if (facetOf(note.traits, 42, 10) == 0)
        writer.pair("session", "rse_" + world.ids.letters(note.traits + 1, 24));
    writer.endObject();
    writer.pair("receipt_email", note.receiptEmail);
    writer.pair("receipt_number", note.receiptEmail.isNull() || charge.status != Charge::Status::Succeeded
                                      ? QByteArray()
                                      : QByteArray::number(1000 + qint64(note.traits % 9000)) + '-'
                                          + QByteArray::number(1000 + qint64(note.traits / 9000 % 9000)));
    if (note.shipped) {
        const bool known = charge.customer != none;
        writeShipping(writer,
                      known ? buyerOf(world, {key.context, charge.customer}, Kind::Customer)
                            : buyerOf(world, intent, Kind::PaymentIntent),
                      note.traits);
    } else {
        writer.nullPair("shipping");
    }
    const bool ownWords = !charge.isPayment ? false : facetOf(note.traits, 43, 3) == 0;
    writer.pair("statement_descriptor", ownWords ? owner.settings.descriptor : QByteArray());
    writer.pair("statement_descriptor_suffix", note.descriptorSuffix);
}

class Charges : public Resource
{
public:
    Charges()
        : Resource({.object = "charge",
                    .kind = Kind::Charge,
                    .list = "/v1/charges",
                    .retrieve = "/v1/charges/{charge}",
                    .filters = {"created", "customer", "payment_intent", "transfer_group"},
                    .search = "/v1/charges/search"})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).charges.size())};
    }

    Time created(const World &world, Key key) const override { return chargeAt(world, key).created; }

    std::vector<Action> actions() const override { return chargeActions(); }

    QByteArray id(const World &world, Key key) const override
    {
        return world.ids.text(Kind::Charge, key, chargeAt(world, key).isPayment ? 1 : 0);
    }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseKey(world, context, parameters, "customer", Kind::Customer,
                               [&world](Key key) { return chargeAt(world, key).customer; }),
                      whoseKey(world, context, parameters, "payment_intent", Kind::PaymentIntent,
                               [&world](Key key) { return chargeAt(world, key).intent; }),
                      whoseText(parameters, "transfer_group", [&world](Key key) {
                          const Charge &charge = chargeAt(world, key);
                          return charge.intent == none ? QByteArray()
                                                       : transferGroup(world, Key{key.context, charge.intent});
                      })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Charge &charge = chargeAt(world, key);
        const Account &owner = world.accounts[key.context];
        const quint64 traits = traitsOf(world, Kind::Charge, key);
        const PaymentIntent *intent =
            charge.intent == none ? nullptr : &world.books(key.context).intents[charge.intent];
        const Outcome &outcome = outcomes()[charge.outcome];
        const bool card = charge.method == Method::Card;
        const bool destination = intent && intent->destination != platform
            && intent->split != PaymentIntent::Split::Separate;

        writer.beginObject().pair("id", id(world, key)).pair("object", "charge");
        writer.pair("amount", charge.amount).pair("amount_captured", charge.captured);
        writer.pair("amount_refunded", charge.refunded);
        writer.reference("application", Kind::Application,
                         {platform, key.context != platform && intent ? 0 : Key::nothing});
        writer.reference("application_fee", Kind::ApplicationFee, {platform, charge.applicationFee});
        writer.numberOrNull("application_fee_amount", charge.applicationFeeAmount, charge.applicationFeeAmount >= 0);
        if (card && outcome.networkStatus == "approved_by_network")
            writer.pair("authorization_code", world.ids.letters(traits + 1, 6).toUpper());
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, charge.transaction});
        if (charge.intent == none)
            writeNobody(writer);
        else
            writeBillingDetails(writer, {key.context, charge.customer == none ? charge.intent : charge.customer},
                                charge.customer == none ? Kind::PaymentIntent : Kind::Customer);
        writer.pair("calculated_statement_descriptor", card ? owner.settings.descriptor : QByteArray());
        writer.pair("captured", charge.status != Charge::Status::Failed && charge.wasCaptured);
        writer.pair("created", qint64(charge.created)).pair("currency", charge.currency.code());
        writer.reference("customer", Kind::Customer, {key.context, charge.customer});
        writer.pair("disputed", charge.disputed);
        writer.reference("failure_balance_transaction", Kind::BalanceTransaction,
                         {key.context, charge.failureTransaction});
        writer.pair("failure_code", outcome.failureCode).pair("failure_message", outcome.failureMessage);
        writeFraudDetails(writer, world, key, charge, traits);
        writer.pair("livemode", false);
        writer.reference("on_behalf_of", Kind::Account,
                         {platform, intent && intent->onBehalfOf ? intent->destination : Key::nothing});
        writeOutcome(writer, charge);
        writer.pair("paid", charge.status == Charge::Status::Succeeded);
        writer.reference("payment_intent", Kind::PaymentIntent, {key.context, intent && intent->isLegacy ? none : charge.intent});
        if (charge.instrument == none)
            writer.nullPair("payment_method");
        else
            writer.pair("payment_method", world.ids.text(Kind::PaymentMethod, {key.context, charge.instrument}));
        writeMethodDetails(writer, key);
        writePayment(writer, key, charge);
        writer.pair("receipt_url", charge.status == Charge::Status::Failed
                                       ? QByteArray()
                                       : "https://pay.stripe.example/receipts/" + world.ids.letters(traits + 2, 40));
        writer.pair("refunded", charge.amount > 0 && charge.refunded == charge.amount);
        if (writer.wants("refunds"))
            writeRefunds(writer, key, charge);
        writer.reference("review", Kind::Review, {key.context, charge.review});
        if (isAccountDebit(key, charge)) {
            writer.json().key("source");
            writer.object(Kind::Account, {platform, charge.payer});
        } else {
            writer.nullPair("source");
        }
        writer.reference("source_transfer", Kind::Transfer, {charge.payer, charge.sourceTransfer});
        writer.pair("status", nameOf(charge.status));
        if (charge.transfer != none)
            writer.reference("transfer", Kind::Transfer, {key.context, charge.transfer});
        if (destination) {
            writer.beginObject("transfer_data");
            writer.numberOrNull("amount", intent->transferAmount, intent->transferAmount >= 0);
            writer.reference("destination", Kind::Account, {platform, intent->destination}).endObject();
        } else {
            writer.nullPair("transfer_data");
        }
        writer.pair("transfer_group",
                    intent ? transferGroup(world, Key{key.context, charge.intent}) : QByteArray());
        writer.endObject();
    }

private:
    static void writeNobody(Writer &writer)
    {
        writer.beginObject("billing_details").beginObject("address");
        for (const char *name : {"city", "country", "line1", "line2", "postal_code", "state"})
            writer.nullPair(name);
        writer.endObject().nullPair("email").nullPair("name").nullPair("phone").nullPair("tax_id").endObject();
    }

    void writeRefunds(Writer &writer, Key key, const Charge &charge) const
    {
        std::vector<Key> refunds;
        const World &world = writer.world();
        for (quint32 at = charge.lastRefund; at != none; at = world.books(key.context).refunds[at].previous)
            refunds.insert(refunds.begin(), {key.context, at});
        writer.list("refunds", Kind::Refund, refunds, "/v1/charges/" + id(world, key) + "/refunds");
    }
};

} // namespace

const Resource &charges()
{
    static const Charges resource;
    return resource;
}

} // namespace Sandbox

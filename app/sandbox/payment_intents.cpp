// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

using Status = PaymentIntent::Status;

const PaymentIntent &intentAt(const World &world, Key key)
{
    return world.books(key.context).intents[key.index];
}

const char *nameOf(PaymentIntent::Cancellation why)
{
    using Why = PaymentIntent::Cancellation;
    switch (why) {
    case Why::None: return nullptr;
    case Why::Abandoned: return "abandoned";
    case Why::Duplicate: return "duplicate";
    case Why::Fraudulent: return "fraudulent";
    case Why::RequestedByCustomer: return "requested_by_customer";
    case Why::Automatic: return "automatic";
    }
    Q_UNREACHABLE();
}

Method methodOf(const World &world, Key key)
{
    const PaymentIntent &intent = intentAt(world, key);
    return intent.instrument == none ? Method::Card : world.books(key.context).instruments[intent.instrument].method;
}

void writeAmountDetails(Writer &writer, const PaymentIntent &intent, quint64 traits)
{
    if (facetOf(traits, 70, 3) != 0)
        return;
    writer.beginObject("amount_details");
    if (facetOf(traits, 71, 2) == 0) {
        writer.pair("discount_amount", 0).beginObject("shipping").pair("amount", 0);
        writer.pair("from_postal_code", "55802").pair("to_postal_code", "97205").endObject();
        writer.beginObject("tax").pair("total_tax_amount", intent.currency.rounded(intent.amount / 12)).endObject();
    }
    writer.beginObject("tip");
    if (facetOf(traits, 72, 3) == 0)
        writer.pair("amount", intent.currency.rounded(intent.amount / 10));
    writer.endObject().endObject();
}

void writeLastError(Writer &writer, Key key, const PaymentIntent &intent)
{
    if (intent.lastError == 0) {
        writer.nullPair("last_payment_error");
        return;
    }
    const World &world = writer.world();
    const Outcome &outcome = outcomes()[intent.lastError];
    const Key charge{key.context, intent.latestCharge};
    writer.beginObject("last_payment_error");
    if (!outcome.adviceCode.isNull())
        writer.pair("advice_code", outcome.adviceCode);
    writer.pair("charge", resourceOf(Kind::Charge)->id(world, charge)).pair("code", outcome.failureCode);
    if (!outcome.declineCode.isNull())
        writer.pair("decline_code", outcome.declineCode);
    writer.pair("doc_url", "https://stripe.com/docs/error-codes/" + QByteArray(outcome.failureCode).replace('_', '-'));
    writer.pair("message", outcome.failureMessage);
    if (!outcome.networkAdviceCode.isNull())
        writer.pair("network_advice_code", outcome.networkAdviceCode);
    if (!outcome.networkDeclineCode.isNull())
        writer.pair("network_decline_code", outcome.networkDeclineCode);
    writer.json().key("payment_method");
    writer.object(Kind::PaymentMethod, {key.context, intent.instrument});
    writer.pair("payment_method_type", ruleOf(methodOf(world, key)).name);
    writer.pair("request_log_url",
                "https://dashboard.stripe.example/logs/req_" + world.ids.letters(traitsOf(world, Kind::Charge, charge), 14));
    writer.pair("type", methodOf(world, key) == Method::Card ? "card_error" : "invalid_request_error").endObject();
}

void writeNextAction(Writer &writer, Key key, const PaymentIntent &intent, quint64 traits)
{
    if (intent.status != Status::RequiresAction) {
        writer.nullPair("next_action");
        return;
    }
    writer.beginObject("next_action");
    if (methodOf(writer.world(), key) == Method::Card && facetOf(traits, 73, 2) == 0) {
        writer.pair("type", "use_stripe_sdk").beginObject("use_stripe_sdk");
        writer.pair("type", "three_d_secure_redirect").endObject();
    } else {
        writer.beginObject("redirect_to_url").pair("return_url", "https://shop.example/return");
        writer.pair("url", "https://hooks.stripe.example/redirect/" + writer.world().ids.letters(traits + 5, 24));
        writer.endObject().pair("type", "redirect_to_url");
    }
    writer.endObject();
}

void writeTypes(Writer &writer, const char *name, std::initializer_list<const char *> types)
{
    writer.beginArray(name);
    for (const char *type : types)
        writer.json().value(type);
    writer.endArray();
}

/// What the payment is to say on the destination's side.
void writeArrival(Writer &writer, const PaymentNote &note)
{
    const QByteArray order = "Order " + QByteArray::number(note.traits % 100000);
    writer.pair("description", order).beginObject("metadata").pair("order", order).endObject();
    writer.beginObject("payment_data").pair("description", order).beginObject("metadata").pair("order", order);
    writer.endObject().endObject();
}

class PaymentIntents : public Resource
{
public:
    PaymentIntents()
        : Resource({.object = "payment_intent",
                    .kind = Kind::PaymentIntent,
                    .list = "/v1/payment_intents",
                    .retrieve = "/v1/payment_intents/{intent}",
                    .filters = {"created", "customer", "customer_account"},
                    .options = {"client_secret"},
                    .search = "/v1/payment_intents/search"})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).intents.size())};
    }

    Time created(const World &world, Key key) const override { return intentAt(world, key).created; }
    bool listed(const World &world, Key key) const override { return !intentAt(world, key).isLegacy; }

    std::optional<Key> find(const World &world, Context context, const QByteArray &text) const override
    {
        const auto key = Resource::find(world, context, text);
        return key && intentAt(world, *key).isLegacy ? std::nullopt : key;
    }

    std::vector<Action> actions() const override { return paymentIntentActions(); }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseKey(world, context, parameters, "customer", Kind::Customer,
                               [&world](Key key) { return intentAt(world, key).customer; }),
                      whoseText(parameters, "customer_account",
                                [&world](Key key) { return customerAccount(world, key); })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const PaymentIntent &intent = intentAt(world, key);
        const PaymentNote note = noteOf(world, key);
        const quint64 traits = note.traits;
        const Method method = methodOf(world, key);
        const bool destination = intent.destination != platform && intent.split != PaymentIntent::Split::Separate;

        writer.beginObject().pair("id", id(world, key)).pair("object", "payment_intent");
        if (facetOf(traits, 74, 12) == 0)
            writeTypes(writer, "allowed_payment_method_types", {"card", "link"});
        else
            writer.nullPair("allowed_payment_method_types");
        writer.pair("amount", intent.amount);
        writer.pair("amount_capturable", intent.status == Status::RequiresCapture ? intent.amount : qint64(0));
        writeAmountDetails(writer, intent, traits);
        writer.pair("amount_received", intent.received);
        writer.reference("application", Kind::Application, {platform, key.context != platform ? 0 : Key::nothing});
        writer.numberOrNull("application_fee_amount", intent.applicationFee, intent.applicationFee >= 0);
        writer.beginObject("automatic_payment_methods").pair("allow_redirects", "always").pair("enabled", true);
        writer.endObject();
        writer.numberOrNull("canceled_at", intent.canceledAt, intent.canceledAt != 0);
        writer.pair("cancellation_reason", nameOf(intent.cancellation));
        writer.pair("capture_method", intent.manualCapture ? "manual" : "automatic_async");
        writer.pair("client_secret", QByteArray(id(world, key) + "_secret_" + world.ids.letters(traits + 7, 25)));
        writer.pair("confirmation_method", "automatic").pair("created", qint64(intent.created));
        writer.pair("currency", intent.currency.code());
        writer.reference("customer", Kind::Customer, {key.context, intent.customer});
        writer.pair("customer_account", customerAccount(world, key)).pair("description", note.description);
        if (facetOf(traits, 75, 12) == 0)
            writeTypes(writer, "excluded_payment_method_types", {"klarna"});
        else
            writer.nullPair("excluded_payment_method_types");
        if (facetOf(traits, 76, 40) == 0) {
            writer.beginObject("hooks").beginObject("inputs").beginObject("tax");
            writer.pair("calculation", "taxcalc_" + world.ids.letters(traits + 8, 24)).endObject().endObject().endObject();
        }
        writeLastError(writer, key, intent);
        writer.reference("latest_charge", Kind::Charge, {key.context, intent.latestCharge});
        writer.pair("livemode", false).beginObject("managed_payments").pair("enabled", false).endObject();
        writeMetadata(writer, note);
        writeNextAction(writer, key, intent, traits);
        writer.reference("on_behalf_of", Kind::Account,
                         {platform, intent.onBehalfOf ? intent.destination : Key::nothing});
        if (facetOf(traits, 77, 5) == 0) {
            writer.beginObject("payment_details");
            writer.pair("customer_reference", "PO-" + QByteArray::number(traits % 10000));
            writer.pair("order_reference", "ORD-" + QByteArray::number(traits % 1000000)).endObject();
        }
        writer.reference("payment_method", Kind::PaymentMethod, {key.context, intent.instrument});
        if (facetOf(traits, 78, 3) != 0) {
            writer.beginObject("payment_method_configuration_details");
            writer.pair("id", "pmc_" + world.ids.letters(quint64(key.context) + 11, 24));
            writer.pair("parent", key.context == platform ? QByteArray() : "pmc_" + world.ids.letters(11, 24)).endObject();
        } else {
            writer.nullPair("payment_method_configuration_details");
        }
        writer.beginObject("payment_method_options").beginObject("card").nullPair("installments");
        writer.nullPair("mandate_options").nullPair("network").pair("request_three_d_secure", "automatic");
        writer.endObject().endObject();
        writer.beginArray("payment_method_types").json().value("card");
        if (method != Method::Card)
            writer.json().value(ruleOf(method).name);
        writer.endArray();
        if (intent.latestCharge != none && hasPresentment(world, key))
            writePresentment(writer, key, intent.amount, intent.currency);
        writeProcessing(writer, intent, method);
        writer.pair("receipt_email", note.receiptEmail);
        writer.reference("review", Kind::Review, {key.context, reviewOf(world, key)});
        const quint32 usage = facetOf(traits, 79, 8);
        writer.pair("setup_future_usage", usage == 0 ? "off_session" : usage == 1 ? "on_session" : nullptr);
        if (note.shipped) {
            writeShipping(writer,
                          intent.customer == none ? buyerOf(world, key, Kind::PaymentIntent)
                                                  : buyerOf(world, {key.context, intent.customer}, Kind::Customer),
                          traits);
        } else {
            writer.nullPair("shipping");
        }
        writer.nullPair("source");
        const bool ownWords = method != Method::Card && facetOf(traits, 43, 3) == 0;
        writer.pair("statement_descriptor",
                    ownWords ? world.accounts[key.context].settings.descriptor : QByteArray());
        writer.pair("statement_descriptor_suffix", note.descriptorSuffix);
        writer.pair("status", nameOf(intent.status));
        if (destination) {
            writer.beginObject("transfer_data");
            if (intent.transferAmount >= 0)
                writer.pair("amount", intent.transferAmount);
            writer.reference("destination", Kind::Account, {platform, intent.destination});
            if (facetOf(traits, 81, 4) == 0)
                writeArrival(writer, note);
            writer.endObject();
        } else {
            writer.nullPair("transfer_data");
        }
        writer.pair("transfer_group", transferGroup(world, key)).endObject();
    }

private:
    static QByteArray customerAccount(const World &world, Key key)
    {
        const quint64 traits = traitsOf(world, Kind::PaymentIntent, key);
        return facetOf(traits, 80, 150) == 0 ? "acct_" + world.ids.letters(traits + 9, 16) : QByteArray();
    }

    static quint32 reviewOf(const World &world, Key key)
    {
        const quint32 latest = intentAt(world, key).latestCharge;
        return latest == none ? none : world.books(key.context).charges[latest].review;
    }

    /// Only cards are told of here: in India the bank announces a payment a day before it is made.
    static void writeProcessing(Writer &writer, const PaymentIntent &intent, Method method)
    {
        if (intent.status != Status::Processing || method != Method::Card) {
            writer.nullPair("processing");
            return;
        }
        writer.beginObject("processing").beginObject("card").beginObject("customer_notification");
        writer.pair("approval_requested", true).pair("completes_at", qint64(intent.created) + 26 * hour);
        writer.endObject().endObject().pair("type", "card").endObject();
    }
};

} // namespace

const Resource &payment_intents()
{
    static const PaymentIntents resource;
    return resource;
}

} // namespace Sandbox

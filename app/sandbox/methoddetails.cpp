// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methoddetails.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

QByteArray lastFour(quint64 traits)
{
    return QByteArray::number(10000 + int(traits % 10000)).right(4);
}

const char *checkOf(const Outcome &outcome, const char *failing, quint64 traits, quint32 facet)
{
    if (outcome.declineCode == failing)
        return "fail";
    const quint32 face = facetOf(traits, facet, 20);
    return face == 0 ? "unavailable" : face == 1 ? nullptr : face == 2 ? "unchecked" : "pass";
}

void writeWallet(Writer &writer, const Card &card, quint64 traits, const Buyer &buyer)
{
    if (!card.wallet) {
        writer.nullPair("wallet");
        return;
    }
    const QByteArray wallet = card.wallet;
    writer.beginObject("wallet");
    writer.pair("dynamic_last4", wallet == "link" ? QByteArray() : lastFour(traits / 7)).pair("type", card.wallet);
    writer.beginObject(card.wallet);
    if (wallet == "masterpass" || wallet == "visa_checkout") {
        writeAddress(writer, "billing_address", buyer.address);
        writer.pair("email", buyer.email).pair("name", buyer.name);
        writeAddress(writer, "shipping_address", buyer.address);
    }
    writer.endObject().endObject();
}

void writeThreeDSecure(Writer &writer, const World &world, quint64 traits)
{
    const quint32 face = facetOf(traits, 20, 12);
    if (face >= 4) {
        writer.nullPair("three_d_secure");
        return;
    }
    constexpr std::array results{"authenticated", "authenticated", "attempt_acknowledged", "exempted"};
    const bool exempted = face == 3;
    writer.beginObject("three_d_secure");
    writer.pair("authentication_flow", exempted ? nullptr : face == 0 ? "challenge" : "frictionless");
    writer.pair("electronic_commerce_indicator", exempted ? nullptr : face == 2 ? "06" : "05");
    writer.pair("exemption_indicator", exempted ? "low_risk" : nullptr);
    if (exempted)
        writer.pair("exemption_indicator_applied", true);
    writer.pair("result", results[face]).pair("result_reason", face == 2 ? "card_not_enrolled" : nullptr);
    writer.pair("transaction_id", world.ids.letters(traits + 3, 24)).pair("version", "2.2.0").endObject();
}

void writeCard(Writer &writer, Key key, const Charge &charge, quint64 traits)
{
    const World &world = writer.world();
    const Card card = cardOf(world, {key.context, charge.instrument});
    const Outcome &outcome = outcomes()[charge.outcome];
    const bool approved = outcome.networkStatus == "approved_by_network";
    const bool held = charge.status == Charge::Status::Succeeded && !charge.wasCaptured && !charge.released;
    const PaymentIntent &intent = world.books(key.context).intents[charge.intent];
    const Buyer buyer = card.wallet ? buyerOf(world, {key.context, charge.intent}, Kind::PaymentIntent) : Buyer();

    writer.beginObject("card");
    writer.numberOrNull("amount_authorized", charge.amount, approved);
    const QByteArray authorization = approved ? world.ids.letters(traits + 1, 6).toUpper() : QByteArray();
    writer.pair("authorization_code", authorization).pair("brand", card.brand);
    if (held)
        writer.pair("capture_before", qint64(charge.created) + 7 * day);
    writer.beginObject("checks");
    writer.pair("address_line1_check", checkOf(outcome, "incorrect_address", traits, 11));
    writer.pair("address_postal_code_check", checkOf(outcome, "incorrect_zip", traits, 12));
    writer.pair("cvc_check", checkOf(outcome, "incorrect_cvc", traits, 13)).endObject();
    writer.pair("country", card.country);
    if (facetOf(traits, 14, 4) == 0) { // only some networks' banks say these
        writer.pair("description", QByteArray(card.brand).toUpper() + ' ' + QByteArray(card.funding).toUpper());
        writer.pair("iin", QByteArray::number(400000 + int(traits % 99999))).pair("issuer", "Issuing Bank of Nowhere");
    }
    writer.pair("exp_month", card.expiryMonth).pair("exp_year", card.expiryYear);
    writer.beginObject("extended_authorization").pair("status", "disabled").endObject();
    writer.pair("fingerprint", card.fingerprint).pair("funding", card.funding);
    writer.beginObject("incremental_authorization").pair("status", "unavailable").endObject();
    if (charge.currency.code() == "mxn" || charge.currency.code() == "brl" || facetOf(traits, 15, 60) == 0) {
        writer.beginObject("installments").beginObject("plan");
        writer.pair("count", 3).pair("interval", "month").pair("type", "fixed_count").endObject().endObject();
    } else {
        writer.nullPair("installments");
    }
    writer.pair("last4", card.last4);
    if (facetOf(traits, 16, 25) == 0)
        writer.pair("mandate", world.ids.text(Kind::Mandate, {key.context, charge.instrument})).pair("moto", false);
    else
        writer.nullPair("mandate");
    writer.beginObject("multicapture").pair("status", "unavailable").endObject();
    writer.pair("network", card.network);
    if (facetOf(traits, 17, 10) == 0)
        writer.nullPair("network_token");
    else
        writer.beginObject("network_token").pair("used", facetOf(traits, 17, 10) > 7).endObject();
    writer.pair("network_transaction_id", approved ? QByteArray::number(100000000000000 + qint64(traits % 900000000000000))
                                                   : QByteArray());
    writer.beginObject("overcapture").pair("maximum_amount_capturable", qint64(charge.amount));
    writer.pair("status", intent.manualCapture && facetOf(traits, 18, 5) == 0 ? "available" : "unavailable").endObject();
    const quint32 regulated = facetOf(traits, 19, 10);
    writer.pair("regulated_status", regulated == 0 ? nullptr : regulated < 4 ? "regulated" : "unregulated");
    writeThreeDSecure(writer, world, traits);
    writer.pair("transaction_link_id", approved && facetOf(traits, 21, 3) == 0 ? world.ids.letters(traits + 4, 22)
                                                                             : QByteArray());
    writeWallet(writer, card, traits, buyer);
    writer.endObject();
}

void writeUsBankAccount(Writer &writer, Key key, const Charge &charge, quint64 traits)
{
    const World &world = writer.world();
    writer.beginObject("us_bank_account");
    writer.pair("account_holder_type", facetOf(traits, 30, 4) == 0 ? "company" : "individual");
    writer.pair("account_type", facetOf(traits, 31, 4) == 0 ? "savings" : "checking");
    writer.pair("bank_name", "STRIPE TEST BANK");
    writer.pair("expected_debit_date", isoDate(charge.created + 2 * day));
    writer.pair("fingerprint", world.ids.letters(traits, 16)).pair("last4", lastFour(traits));
    writer.reference("mandate", Kind::Mandate, {key.context, charge.instrument});
    writer.pair("payment_reference", QByteArray::number(traits % 1'000'000'000'000)).pair("routing_number", "110000000");
    writer.endObject();
}

} // namespace

void writeMethodDetails(Writer &writer, Key key)
{
    const World &world = writer.world();
    const Charge &charge = world.books(key.context).charges[key.index];
    const quint64 traits = traitsOf(world, Kind::PaymentMethod, {key.context, charge.instrument});
    const auto mandate = [&] { return world.ids.text(Kind::Mandate, {key.context, charge.instrument}); };
    const auto fingerprint = [&] { return world.ids.letters(traits, 16); };
    const auto buyer = [&] { return buyerOf(world, {key.context, charge.intent}, Kind::PaymentIntent); };
    const QByteArray last4 = lastFour(traits);
    const char *name = ruleOf(charge.method).name;

    writer.beginObject("payment_method_details").pair("type", name);
    switch (charge.method) {
    case Method::Card:
        writeCard(writer, key, charge, traitsOf(world, Kind::Charge, key));
        break;
    case Method::Link:
        writer.beginObject(name).pair("country", "US").endObject();
        break;
    case Method::UsBankAccount:
        writeUsBankAccount(writer, key, charge, traits);
        break;
    case Method::SepaDebit:
        writer.beginObject(name).pair("bank_code", "37040044");
        writer.pair("branch_code", facetOf(traits, 32, 4) == 0 ? "00001" : nullptr).pair("country", "DE");
        writer.pair("expected_debit_date", isoDate(charge.created + 3 * day)).pair("fingerprint", fingerprint());
        writer.pair("last4", last4).pair("mandate", mandate()).endObject();
        break;
    case Method::BacsDebit:
        writer.beginObject(name).pair("expected_debit_date", isoDate(charge.created + 3 * day));
        writer.pair("fingerprint", fingerprint()).pair("last4", last4).pair("mandate", mandate());
        writer.pair("sort_code", "108800").endObject();
        break;
    case Method::AcssDebit:
        writer.beginObject(name).pair("bank_name", "STRIPE TEST BANK");
        writer.pair("expected_debit_date", isoDate(charge.created + 3 * day)).pair("fingerprint", fingerprint());
        writer.pair("institution_number", "000").pair("last4", last4).pair("mandate", mandate());
        writer.pair("transit_number", "11000").endObject();
        break;
    case Method::AuBecsDebit:
        writer.beginObject(name).pair("bsb_number", "000000");
        writer.pair("expected_debit_date", isoDate(charge.created + 2 * day)).pair("fingerprint", fingerprint());
        writer.pair("last4", last4).pair("mandate", mandate()).endObject();
        break;
    case Method::Ideal:
        writer.beginObject(name).pair("bank", "bunq").pair("bic", "BUNQNL2A").nullPair("generated_sepa_debit");
        writer.nullPair("generated_sepa_debit_mandate").pair("iban_last4", last4);
        writer.pair("transaction_id", world.ids.letters(traits + 1, 16)).pair("verified_name", buyer().name);
        writer.endObject();
        break;
    case Method::Bancontact:
        writer.beginObject(name).pair("bank_code", "VAPE").pair("bank_name", "VAN DE PUT & CO");
        writer.pair("bic", "VAPEBE22").nullPair("generated_sepa_debit").nullPair("generated_sepa_debit_mandate");
        writer.pair("iban_last4", last4).pair("preferred_language", "fr").pair("verified_name", buyer().name);
        writer.endObject();
        break;
    case Method::Klarna: {
        const Buyer payer = buyer();
        writer.beginObject(name).beginObject("payer_details").beginObject("address");
        writer.pair("country", payer.address.country).endObject().endObject();
        writer.pair("payment_method_category", facetOf(traits, 33, 2) ? "pay_later" : "pay_with_financing");
        writer.pair("preferred_locale", "en-GB").endObject();
        break;
    }
    case Method::Paypal: {
        const Buyer payer = buyer();
        writer.beginObject(name).pair("country", payer.address.country).pair("payer_email", payer.email);
        writer.pair("payer_id", world.ids.letters(traits + 2, 13).toUpper()).pair("payer_name", payer.name);
        writer.beginObject("seller_protection").beginArray("dispute_categories");
        writer.json().value("fraudulent").value("product_not_received");
        writer.endArray().pair("status", "eligible").endObject();
        writer.pair("transaction_id", world.ids.letters(traits + 3, 17).toUpper()).endObject();
        break;
    }
    case Method::AmazonPay:
        writer.beginObject(name).beginObject("funding").beginObject("card");
        writer.pair("brand", "visa").pair("country", "US");
        writer.pair("exp_month", 4).pair("exp_year", 2031).pair("funding", "credit").pair("last4", last4);
        writer.endObject().pair("type", "card").endObject();
        writer.pair("transaction_id", world.ids.letters(traits + 3, 19)).endObject();
        break;
    case Method::Pix:
        writer.beginObject(name).pair("bank_transaction_id", world.ids.letters(traits + 4, 32)).endObject();
        break;
    case Method::Boleto:
        writer.beginObject(name).pair("tax_id", "000.000.000-00").endObject();
        break;
    case Method::Konbini:
        writer.beginObject(name).beginObject("store").pair("chain", "lawson").endObject().endObject();
        break;
    case Method::PayNow:
        writer.beginObject(name).pair("reference", world.ids.letters(traits + 5, 12)).endObject();
        break;
    case Method::StripeAccount:
        writer.beginObject(name).endObject();
        break;
    }
    writer.endObject();
}

void writeRefundDestination(Writer &writer, Key key)
{
    const World &world = writer.world();
    const Refund &refund = world.books(key.context).refunds[key.index];
    const Charge &charge = world.books(key.context).charges[refund.charge];
    const quint64 traits = traitsOf(world, Kind::Refund, key);
    switch (charge.method) {
    case Method::Card: {
        // Soon after the payment it is a reversal, which has no number at the bank.
        const bool reversal = Time(refund.created) - Time(charge.created) < 6 * hour;
        writer.beginObject("destination_details").beginObject("card");
        if (refund.referenceAvailable && !reversal)
            writer.pair("reference", QByteArray::number(10000000000 + qint64(traits % 80000000000)));
        writer.pair("reference_status", reversal ? "unavailable" : refund.referenceAvailable ? "available" : "pending");
        if (!reversal)
            writer.pair("reference_type", "acquirer_reference_number");
        writer.pair("type", refund.status == Refund::Status::Pending ? "pending" : reversal ? "reversal" : "refund");
        writer.endObject().pair("type", "card").endObject();
        return;
    }
    case Method::Klarna:
    case Method::AmazonPay:
    case Method::Pix:
        writer.beginObject("destination_details").beginObject(ruleOf(charge.method).name).endObject();
        writer.pair("type", ruleOf(charge.method).name).endObject();
        return;
    default:
        return;
    }
}

} // namespace Sandbox

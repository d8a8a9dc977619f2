// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/answering.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/disputing.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/writer.h"

#include <algorithm>
#include <array>

namespace Sandbox {
namespace {

using Eligibility = Dispute::Eligibility;

const Dispute &disputeAt(const World &world, Key key)
{
    return world.books(key.context).disputes[key.index];
}

const Charge &chargeOf(const World &world, Key key)
{
    return world.books(key.context).charges[disputeAt(world, key).charge];
}

const char *nameOf(Dispute::Case kind)
{
    switch (kind) {
    case Dispute::Case::Block: return "block";
    case Dispute::Case::Chargeback: return "chargeback";
    case Dispute::Case::Compliance: return "compliance";
    case Dispute::Case::Inquiry: return "inquiry";
    case Dispute::Case::Resolution: return "resolution";
    }
    Q_UNREACHABLE();
}

const char *nameOf(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::None: return nullptr;
    case Eligibility::VisaCompellingEvidence3: return "visa_compelling_evidence_3";
    case Eligibility::VisaCompliance: return "visa_compliance";
    case Eligibility::MastercardCompliance: return "mastercard_compliance";
    }
    Q_UNREACHABLE();
}

/// Everything that evidence can say, in words; what was written in is a function of the dispute's place.
struct TextField {
    const char *name;
    quint32 oneIn; ///< of the disputes that have evidence
};
constexpr TextField textFields[] = {
    {"access_activity_log", 4}, {"billing_address", 1}, {"cancellation_policy_disclosure", 6},
    {"cancellation_rebuttal", 6}, {"customer_email_address", 1}, {"customer_name", 1}, {"customer_purchase_ip", 1},
    {"duplicate_charge_explanation", 6}, {"duplicate_charge_id", 6}, {"product_description", 1},
    {"refund_policy_disclosure", 3}, {"refund_refusal_explanation", 4}, {"service_date", 3}, {"shipping_address", 2},
    {"shipping_carrier", 2}, {"shipping_date", 2}, {"shipping_tracking_number", 2}, {"uncategorized_text", 2},
};
constexpr std::array fileFields{"cancellation_policy", "customer_communication", "customer_signature",
                                "duplicate_charge_documentation", "receipt", "refund_policy",
                                "service_documentation", "shipping_documentation", "uncategorized_file"};

QByteArray oneLine(const Address &address)
{
    QByteArray line = address.line1;
    for (const QByteArray &part : {address.postalCode, address.city, address.state, address.country}) {
        if (!part.isEmpty())
            line += ", " + part;
    }
    return line;
}

class Disputes : public Resource
{
public:
    Disputes()
        : Resource({.object = "dispute",
                    .kind = Kind::Dispute,
                    .list = "/v1/disputes",
                    .retrieve = "/v1/disputes/{dispute}",
                    .filters = {"charge", "created", "payment_intent"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).disputes.size())};
    }

    std::vector<Action> actions() const override { return disputeActions(); }

    Time created(const World &world, Key key) const override { return disputeAt(world, key).created; }

    QByteArray id(const World &world, Key key) const override
    {
        return world.ids.text(Kind::Dispute, key, disputeAt(world, key).newerId ? 0 : 1);
    }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseKey(world, context, parameters, "charge", Kind::Charge,
                               [&world](Key key) { return disputeAt(world, key).charge; }),
                      whoseKey(world, context, parameters, "payment_intent", Kind::PaymentIntent,
                               [&world](Key key) { return chargeOf(world, key).intent; })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Dispute &dispute = disputeAt(world, key);
        const Charge &charge = chargeOf(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "dispute").pair("amount", dispute.amount);
        writer.beginArray("balance_transactions");
        for (const quint32 row : {dispute.withdrawal, dispute.reinstatement}) {
            if (row != none)
                writer.object(Kind::BalanceTransaction, {key.context, row});
        }
        writer.endArray();
        writer.reference("charge", Kind::Charge, {key.context, dispute.charge});
        writer.pair("created", qint64(dispute.created)).pair("currency", dispute.currency.code());
        writer.beginArray("enhanced_eligibility_types");
        if (dispute.eligibility != Eligibility::None)
            writer.json().value(nameOf(dispute.eligibility));
        writer.endArray();
        writeEvidence(writer, key);
        writeEvidenceDetails(writer, dispute);
        const bool inquiry = dispute.status == Dispute::Status::WarningNeedsResponse
            || dispute.status == Dispute::Status::WarningUnderReview;
        writer.pair("is_charge_refundable", inquiry && charge.refunded < charge.amount).pair("livemode", false);
        writer.beginObject("metadata");
        if (facetOf(traitsOf(world, Kind::Dispute, key), 1, 4) == 0)
            writer.pair("handled_by", "payments team");
        writer.endObject();
        const QByteArray network = networkReason(world, key);
        writer.pair("network_reason_code", network);
        writer.reference("payment_intent", Kind::PaymentIntent, {key.context, charge.intent});
        writeMethod(writer, key, network);
        writer.pair("reason", disputeReasons()[dispute.reason].name).pair("status", nameOf(dispute.status)).endObject();
    }

private:
    static QByteArray networkReason(const World &world, Key key)
    {
        const Charge &charge = chargeOf(world, key);
        if (charge.method != Method::Card)
            return {};
        const DisputeReason &reason = disputeReasons()[disputeAt(world, key).reason];
        return QByteArray(cardOf(world, {key.context, charge.instrument}).brand) == "visa" ? reason.visa
                                                                                       : reason.mastercard;
    }

    static void writeMethod(Writer &writer, Key key, const QByteArray &network)
    {
        const World &world = writer.world();
        const Dispute &dispute = disputeAt(world, key);
        const Charge &charge = chargeOf(world, key);
        const quint64 traits = traitsOf(world, Kind::Dispute, key);
        const char *type = ruleOf(charge.method).name;
        writer.beginObject("payment_method_details");
        switch (charge.method) {
        case Method::Klarna:
            writer.beginObject(type);
            if (dispute.status == Dispute::Status::Lost)
                writer.pair("chargeback_loss_reason_code", klarnaReasons()[0]);
            writer.pair("reason_code", klarnaReasons()[facetOf(traits, 2, quint32(klarnaReasons().size()))]).endObject();
            break;
        case Method::Paypal:
            writer.beginObject(type).pair("case_id", "PP-D-" + QByteArray::number(traits % 1000000));
            writer.pair("reason_code", paypalReasons()[facetOf(traits, 2, quint32(paypalReasons().size()))]).endObject();
            break;
        case Method::AmazonPay:
            writer.beginObject(type).pair("dispute_type", facetOf(traits, 2, 2) ? "claim" : "chargeback").endObject();
            break;
        default: {
            const Card card = cardOf(world, {key.context, charge.instrument});
            type = "card";
            writer.beginObject("card").pair("brand", card.brand).pair("case_type", nameOf(dispute.kind));
            writer.pair("network", card.network).pair("network_reason_code", network).endObject();
        }
        }
        writer.pair("type", type).endObject();
    }

    static void writeEvidenceDetails(Writer &writer, const Dispute &dispute)
    {
        writer.beginObject("evidence_details");
        writer.numberOrNull("due_by", dispute.dueBy, dispute.dueBy != 0).beginObject("enhanced_eligibility");
        switch (dispute.eligibility) {
        case Eligibility::None:
            break;
        case Eligibility::VisaCompellingEvidence3:
            writer.beginObject("visa_compelling_evidence_3").beginArray("required_actions");
            if (dispute.submissions == 0) {
                writer.json().value("missing_customer_identifiers");
                writer.json().value("missing_prior_undisputed_transaction_description");
            }
            writer.endArray().pair("status", dispute.submissions == 0 ? "requires_action" : "qualified").endObject();
            break;
        case Eligibility::VisaCompliance:
        case Eligibility::MastercardCompliance:
            writer.beginObject(nameOf(dispute.eligibility));
            writer.pair("status", dispute.submissions == 0 ? "requires_fee_acknowledgement" : "fee_acknowledged");
            writer.endObject();
            break;
        }
        writer.endObject().pair("has_evidence", dispute.hasEvidence).pair("past_due", dispute.pastDue);
        writer.pair("submission_count", int(dispute.submissions)).endObject();
    }

    static QByteArray textOf(const World &world, Key key, const QByteArray &field, const Buyer &buyer)
    {
        const Charge &charge = chargeOf(world, key);
        const quint64 traits = traitsOf(world, Kind::Dispute, key);
        if (field == "billing_address" || field == "shipping_address")
            return oneLine(buyer.address);
        if (field == "customer_email_address")
            return buyer.email;
        if (field == "customer_name")
            return buyer.name;
        if (field == "customer_purchase_ip")
            return "203.0.113." + QByteArray::number(traits % 250);
        if (field == "product_description")
            return invented("goods", traits, 3);
        if (field == "service_date" || field == "shipping_date")
            return isoDate(charge.created + day);
        if (field == "shipping_carrier")
            return invented("carriers", traits, 4);
        if (field == "shipping_tracking_number")
            return "TRK" + QByteArray::number(traits % 1'000'000'000);
        if (field == "duplicate_charge_id")
            return resourceOf(Kind::Charge)->id(world, {key.context, disputeAt(world, key).charge});
        if (field == "access_activity_log")
            return isoDate(charge.created) + " signed in\n" + isoDate(charge.created + day) + " downloaded the file";
        return "The customer agreed to our conditions at the checkout and used what they bought.";
    }

    static void writeEvidence(Writer &writer, Key key)
    {
        const World &world = writer.world();
        const Dispute &dispute = disputeAt(world, key);
        const Charge &charge = chargeOf(world, key);
        const quint64 traits = traitsOf(world, Kind::Dispute, key);
        const bool guest = charge.customer == none;
        const Buyer buyer = dispute.hasEvidence
            ? buyerOf(world, {key.context, guest ? charge.intent : charge.customer},
                      guest ? Kind::PaymentIntent : Kind::Customer)
            : Buyer();
        writer.beginObject("evidence");
        quint32 facet = 100;
        for (const TextField &field : textFields) {
            const bool given = dispute.hasEvidence && facetOf(traits, ++facet, field.oneIn) == 0;
            writer.pair(field.name, given ? textOf(world, key, field.name, buyer) : QByteArray());
        }
        quint32 number = 0;
        for (const char *field : fileFields) {
            const bool given = dispute.hasEvidence && facetOf(traits, ++facet, 3) == 0;
            writer.reference(field, Kind::File, {key.context, given ? evidenceFile(key, number) : Key::nothing});
            ++number;
        }
        writeEnhanced(writer, key, buyer);
        writer.endObject();
    }

    static quint32 evidenceFile(Key dispute, quint32 number)
    {
        return firstEvidenceFile + dispute.index * quint32(fileFields.size()) + number;
    }

    static void writeEnhanced(Writer &writer, Key key, const Buyer &buyer)
    {
        const World &world = writer.world();
        const Dispute &dispute = disputeAt(world, key);
        writer.beginObject("enhanced_evidence");
        if (dispute.eligibility == Eligibility::VisaCompliance || dispute.eligibility == Eligibility::MastercardCompliance) {
            writer.beginObject(nameOf(dispute.eligibility));
            writer.pair("fee_acknowledged", dispute.submissions > 0).endObject();
        } else if (dispute.eligibility == Eligibility::VisaCompellingEvidence3) {
            writer.beginObject(nameOf(dispute.eligibility));
            if (dispute.hasEvidence) {
                writer.beginObject("disputed_transaction");
                writeIdentifiers(writer, key, buyer);
                writer.pair("merchandise_or_services", "merchandise");
                writer.endObject();
            } else {
                writer.nullPair("disputed_transaction");
            }
            writer.beginArray("prior_undisputed_transactions");
            if (dispute.hasEvidence) {
                const quint32 charge = dispute.charge;
                for (quint32 back = 1; back <= 2 && back <= charge; ++back) {
                    writer.beginObject();
                    writer.pair("charge", resourceOf(Kind::Charge)->id(world, {key.context, charge - back}));
                    writeIdentifiers(writer, key, buyer);
                    writer.endObject();
                }
            }
            writer.endArray().endObject();
        }
        writer.endObject();
    }

    static void writeIdentifiers(Writer &writer, Key key, const Buyer &buyer)
    {
        const World &world = writer.world();
        const quint64 traits = traitsOf(world, Kind::Dispute, key);
        writer.pair("customer_account_id", "user-" + QByteArray::number(traits % 100000));
        writer.pair("customer_device_fingerprint", world.ids.letters(traits + 1, 24));
        writer.pair("customer_device_id", world.ids.letters(traits + 2, 18));
        writer.pair("customer_email_address", buyer.email);
        writer.pair("customer_purchase_ip", "203.0.113." + QByteArray::number(traits % 250));
        writer.pair("product_description", invented("goods", traits, 3));
        writeAddress(writer, "shipping_address", buyer.address);
    }
};

} // namespace

const Resource &disputes()
{
    static const Disputes resource;
    return resource;
}

} // namespace Sandbox

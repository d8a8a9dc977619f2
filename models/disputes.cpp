// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a dispute: the bank only asks so far
    {"warning_needs_response", QT_TRANSLATE_NOOP("State", "Inquiry: needs response"), Tone::Warning},
    //: State of a dispute: the bank only asks so far
    {"warning_under_review", QT_TRANSLATE_NOOP("State", "Inquiry: under review"), Tone::Note},
    //: State of a dispute: the bank asked and nothing came of it
    {"warning_closed", QT_TRANSLATE_NOOP("State", "Inquiry closed")},
    //: State of a dispute: evidence must be sent in time
    {"needs_response", QT_TRANSLATE_NOOP("State", "Needs response"), Tone::Danger},
    //: State of a dispute: the bank decides
    {"under_review", QT_TRANSLATE_NOOP("State", "Under review"), Tone::Note},
    //: State of a dispute: the money came back
    {"won", QT_TRANSLATE_NOOP("State", "Won"), Tone::Good},
    //: State of a dispute: the money is gone
    {"lost", QT_TRANSLATE_NOOP("State", "Lost"), Tone::Danger},
    //: State of a dispute: a refund came before it
    {"prevented", QT_TRANSLATE_NOOP("State", "Prevented"), Tone::Good},
};

constexpr Word reasons[] = {
    //: State: reason of a dispute
    {"bank_cannot_process", QT_TRANSLATE_NOOP("State", "Bank cannot process")},
    //: State: reason of a dispute
    {"check_returned", QT_TRANSLATE_NOOP("State", "Check returned")},
    //: State: reason of a dispute: a promised refund did not come
    {"credit_not_processed", QT_TRANSLATE_NOOP("State", "Credit not processed")},
    //: State: reason of a dispute
    {"customer_initiated", QT_TRANSLATE_NOOP("State", "Customer initiated")},
    //: State: reason of a dispute
    {"debit_not_authorized", QT_TRANSLATE_NOOP("State", "Debit not authorized")},
    //: State: reason of a dispute
    {"duplicate", QT_TRANSLATE_NOOP("State", "Duplicate")},
    //: State: reason of a dispute
    {"fraudulent", QT_TRANSLATE_NOOP("State", "Fraudulent")},
    //: State: reason of a dispute
    {"general", QT_TRANSLATE_NOOP("State", "General")},
    //: State: reason of a dispute
    {"incorrect_account_details", QT_TRANSLATE_NOOP("State", "Incorrect account details")},
    //: State: reason of a dispute
    {"insufficient_funds", QT_TRANSLATE_NOOP("State", "Insufficient funds")},
    //: State: reason of a dispute: a rule of the card network was broken
    {"noncompliant", QT_TRANSLATE_NOOP("State", "Noncompliant")},
    //: State: reason of a dispute
    {"product_not_received", QT_TRANSLATE_NOOP("State", "Product not received")},
    //: State: reason of a dispute
    {"product_unacceptable", QT_TRANSLATE_NOOP("State", "Product unacceptable")},
    //: State: reason of a dispute
    {"subscription_canceled", QT_TRANSLATE_NOOP("State", "Subscription canceled")},
    //: State: reason of a dispute: the customer does not recognise the payment
    {"unrecognized", QT_TRANSLATE_NOOP("State", "Unrecognized")},
};

constexpr Word caseTypes[] = {
    //: State: kind of case of a card network
    {"block", QT_TRANSLATE_NOOP("State", "Block")},
    //: State: kind of case of a card network: the money was taken back
    {"chargeback", QT_TRANSLATE_NOOP("State", "Chargeback")},
    //: State: kind of case of a card network: a rule was broken
    {"compliance", QT_TRANSLATE_NOOP("State", "Compliance")},
    //: State: kind of case of a card network: a question
    {"inquiry", QT_TRANSLATE_NOOP("State", "Inquiry")},
    //: State: kind of case of a card network
    {"resolution", QT_TRANSLATE_NOOP("State", "Resolution")},
};

constexpr Word eligibility[] = {
    //: State of a special defence against a dispute
    {"not_qualified", QT_TRANSLATE_NOOP("State", "Not qualified")},
    //: State of a special defence against a dispute
    {"qualified", QT_TRANSLATE_NOOP("State", "Qualified"), Tone::Good},
    //: State of a special defence against a dispute: something is missing
    {"requires_action", QT_TRANSLATE_NOOP("State", "Requires action"), Tone::Warning},
};

constexpr Word acknowledgement[] = {
    //: State: the fee of the card network was accepted
    {"fee_acknowledged", QT_TRANSLATE_NOOP("State", "Fee acknowledged"), Tone::Good},
    //: State: the fee of the card network must be accepted first
    {"requires_fee_acknowledgement", QT_TRANSLATE_NOOP("State", "Fee to be acknowledged"), Tone::Warning},
};

constexpr Word amazonTypes[] = {
    //: State: kind of dispute at Amazon Pay
    {"chargeback", QT_TRANSLATE_NOOP("State", "Chargeback")},
    //: State: kind of dispute at Amazon Pay
    {"claim", QT_TRANSLATE_NOOP("State", "Claim")},
};

} // namespace

// clang-format off
Resource disputes()
{
    return {
        .name = "disputes",
        .object = "dispute",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Disputes"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No disputes."),
        .icon = "disputes",
        .place = Place::Rail,
        .idPrefixes = {"dp_", "du_"},
        .stream = {
            .table = "disputes",
            .list = "/v1/disputes",
            .retrieve = "/v1/disputes/{id}",
            .touchedBy = {{"charge.dispute.*"}},
        },
        .columns = {
            //: Column: until when evidence can be sent
            toCome({QT_TRANSLATE_NOOP("Column", "Respond by"), indexed({"evidence_details.due_by", Kind::Time})}),
            //: Column: contested amount of money
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: why the customer contests
            wide(worded({QT_TRANSLATE_NOOP("Column", "Reason"), indexed({"reason", Kind::State})}, reasons), 18),
            //: Column: state of a dispute
            wide(badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status), 25),
            //: Column: yes or no: there is evidence, sent or not
            {QT_TRANSLATE_NOOP("Column", "Evidence"), {"evidence_details.has_evidence", Kind::Flag}},
            //: Column: id of a payment
            {QT_TRANSLATE_NOOP("Column", "Payment"), indexed({"charge", Kind::Id})},
            created(),

            onDemand(id()),
            currency(),
            //: Column: how often evidence was sent
            onDemand({QT_TRANSLATE_NOOP("Column", "Submissions"), {"evidence_details.submission_count", Kind::Number}}),
            //: Column: yes or no: it is too late to send evidence
            onDemand({QT_TRANSLATE_NOOP("Column", "Past due"), {"evidence_details.past_due", Kind::Flag}}),
            //: Column: yes or no: a refund would end the dispute
            onDemand({QT_TRANSLATE_NOOP("Column", "Refundable"), {"is_charge_refundable", Kind::Flag}}),
            //: Column: id of a payment intent
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment intent"), indexed({"payment_intent", Kind::Id})}),
            //: Column: how it was paid
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Method"), {"payment_method_details.type", Kind::State}}, Vocabulary::paymentMethods)),
            //: Column: brand of a payment card
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Brand"), {"payment_method_details.card.brand", Kind::State}}, Vocabulary::cardBrands)),
            //: Column: network that carried the payment
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Card network"), {"payment_method_details.card.network", Kind::State}}, Vocabulary::cardBrands)),
            //: Column: kind of case
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Case type"), {"payment_method_details.card.case_type", Kind::State}}, caseTypes)),
            //: Column: reason code of the card network, like 10.4
            onDemand(verbatim({QT_TRANSLATE_NOOP("Column", "Network reason code"), {"payment_method_details.card.network_reason_code", Kind::State}})),
            //: Column: number of a case at PayPal
            onDemand({QT_TRANSLATE_NOOP("Column", "PayPal case"), searchable({"payment_method_details.paypal.case_id"})}),
            //: Column: reason at PayPal
            onDemand(verbatim({QT_TRANSLATE_NOOP("Column", "PayPal reason"), {"payment_method_details.paypal.reason_code", Kind::State}})),
            //: Column: reason at Klarna
            onDemand(verbatim({QT_TRANSLATE_NOOP("Column", "Klarna reason"), {"payment_method_details.klarna.reason_code", Kind::State}})),
            //: Column: kind of dispute at Amazon Pay
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Amazon Pay type"), {"payment_method_details.amazon_pay.dispute_type", Kind::State}}, amazonTypes)),
            //: Column: special defences that are possible
            onDemand({QT_TRANSLATE_NOOP("Column", "Possible defences"), {"enhanced_eligibility_types", Kind::Words}}),
            //: Column: a defence of the card network Visa
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Compelling Evidence 3.0"), {"evidence_details.enhanced_eligibility.visa_compelling_evidence_3.status", Kind::State}}, eligibility)),
            //: Column: what a defence of the card network Visa still lacks
            onDemand({QT_TRANSLATE_NOOP("Column", "Compelling Evidence lacks"), {"evidence_details.enhanced_eligibility.visa_compelling_evidence_3.required_actions", Kind::Words}}),
            //: Column: a case about the rules of Visa
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Visa compliance"), {"evidence_details.enhanced_eligibility.visa_compliance.status", Kind::State}}, acknowledgement)),
            //: Column: a case about the rules of Mastercard
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Mastercard compliance"), {"evidence_details.enhanced_eligibility.mastercard_compliance.status", Kind::State}}, acknowledgement)),
            //: Column: name of the customer, from the evidence
            onDemand({QT_TRANSLATE_NOOP("Column", "Customer"), searchable({"evidence.customer_name"})}),
            //: Column: the customer's address for mails, from the evidence
            onDemand({QT_TRANSLATE_NOOP("Column", "E-mail"), searchable({"evidence.customer_email_address"})}),
            //: Column: number of movements on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance movements"), {"balance_transactions", Kind::Count}}),
        },
        .components = {"disputes_list", "payment_disputes"},
        .state = "status",
        .aliases = {
            {"due", "evidence_details.due_by"},
            {"evidence", "evidence_details.has_evidence"},
            {"brand", "payment_method_details.card.brand"},
            {"code", "payment_method_details.card.network_reason_code"},
            {"email", "evidence.customer_email_address"},
        },
    };
}
// clang-format on

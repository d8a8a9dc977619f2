// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a payment
    {"succeeded", QT_TRANSLATE_NOOP("State", "Succeeded"), Tone::Good},
    //: State of a payment that the bank has not confirmed yet
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State of a payment
    {"failed", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
};

constexpr Word badges[] = {
    //: State of a payment: the customer's bank contests it, or did
    {"disputed", QT_TRANSLATE_NOOP("State", "Disputed"), Tone::Danger},
    //: State of a payment: fraud rules stopped it
    {"blocked", QT_TRANSLATE_NOOP("State", "Blocked"), Tone::Danger},
    //: State of a payment
    {"failed", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
    //: State of a payment: the hold on the customer's money was given up
    {"canceled", QT_TRANSLATE_NOOP("State", "Canceled")},
    //: State of a payment: all of it went back
    {"refunded", QT_TRANSLATE_NOOP("State", "Refunded")},
    //: State of a payment: a part of it went back
    {"partially_refunded", QT_TRANSLATE_NOOP("State", "Partly refunded")},
    //: State of a payment: the money is on hold and was not taken yet
    {"uncaptured", QT_TRANSLATE_NOOP("State", "Uncaptured"), Tone::Warning},
    //: State of a payment that the bank has not confirmed yet
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State of a payment
    {"succeeded", QT_TRANSLATE_NOOP("State", "Succeeded"), Tone::Good},
};

constexpr Word chargeTypes[] = {
    //: State: type of a payment, made on the connected account itself
    {"direct", QT_TRANSLATE_NOOP("State", "Direct")},
    //: State: type of a payment, made on the platform and passed on to an account
    {"destination", QT_TRANSLATE_NOOP("State", "Destination")},
    //: State: type of a payment, the receiving half of a transfer
    {"destination_payment", QT_TRANSLATE_NOOP("State", "From a transfer")},
    //: State: type of a payment, taken from the balance of a connected account
    {"account_debit", QT_TRANSLATE_NOOP("State", "Account debit")},
};

constexpr Word riskLevels[] = {
    //: State: risk of fraud
    {"normal", QT_TRANSLATE_NOOP("State", "Normal")},
    //: State: risk of fraud
    {"elevated", QT_TRANSLATE_NOOP("State", "Elevated"), Tone::Warning},
    //: State: risk of fraud
    {"highest", QT_TRANSLATE_NOOP("State", "Highest"), Tone::Danger},
    //: State: the risk of fraud was not assessed
    {"not_assessed", QT_TRANSLATE_NOOP("State", "Not assessed")},
    //: State: the risk of fraud is not known
    {"unknown", QT_TRANSLATE_NOOP("State", "Unknown")},
};

constexpr Word outcomes[] = {
    //: State: how a payment was decided
    {"authorized", QT_TRANSLATE_NOOP("State", "Authorized"), Tone::Good},
    //: State: how a payment was decided: people should look at it
    {"manual_review", QT_TRANSLATE_NOOP("State", "In review"), Tone::Warning},
    //: State: how a payment was decided
    {"issuer_declined", QT_TRANSLATE_NOOP("State", "Declined by the bank"), Tone::Danger},
    //: State: how a payment was decided: fraud rules stopped it
    {"blocked", QT_TRANSLATE_NOOP("State", "Blocked"), Tone::Danger},
    //: State: how a payment was decided: the request was wrong
    {"invalid", QT_TRANSLATE_NOOP("State", "Invalid"), Tone::Danger},
};

constexpr Word networkStatus[] = {
    //: State: answer of the card network
    {"approved_by_network", QT_TRANSLATE_NOOP("State", "Approved"), Tone::Good},
    //: State: answer of the card network
    {"declined_by_network", QT_TRANSLATE_NOOP("State", "Declined"), Tone::Danger},
    //: State: the card network was not asked
    {"not_sent_to_network", QT_TRANSLATE_NOOP("State", "Not sent")},
    //: State: the card network approved and it was taken back
    {"reversed_after_approval", QT_TRANSLATE_NOOP("State", "Reversed after approval"), Tone::Danger},
};

constexpr Word advice[] = {
    //: State: advice after a declined payment
    {"confirm_card_data", QT_TRANSLATE_NOOP("State", "Check the card details")},
    //: State: advice after a declined payment
    {"do_not_try_again", QT_TRANSLATE_NOOP("State", "Do not try again")},
    //: State: advice after a declined payment
    {"try_again_later", QT_TRANSLATE_NOOP("State", "Try again later")},
};

constexpr Word fraudReports[] = {
    //: State: somebody reported the payment as fraud
    {"fraudulent", QT_TRANSLATE_NOOP("State", "Fraudulent"), Tone::Danger},
    //: State: somebody reported the payment as safe
    {"safe", QT_TRANSLATE_NOOP("State", "Safe"), Tone::Good},
};

constexpr Word authentication[] = {
    //: State: result of 3-D Secure
    {"attempt_acknowledged", QT_TRANSLATE_NOOP("State", "Attempt acknowledged")},
    //: State: result of 3-D Secure
    {"authenticated", QT_TRANSLATE_NOOP("State", "Authenticated"), Tone::Good},
    //: State: result of 3-D Secure
    {"data_share_only", QT_TRANSLATE_NOOP("State", "Data shared only")},
    //: State: result of 3-D Secure
    {"exempted", QT_TRANSLATE_NOOP("State", "Exempted")},
    //: State: result of 3-D Secure
    {"failed", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
    //: State: result of 3-D Secure
    {"not_supported", QT_TRANSLATE_NOOP("State", "Not supported")},
    //: State: result of 3-D Secure
    {"processing_error", QT_TRANSLATE_NOOP("State", "Processing error"), Tone::Danger},
};

constexpr Word wallets[] = {
    {"amex_express_checkout", "Amex Express Checkout"},
    {"apple_pay", "Apple Pay"},
    {"google_pay", "Google Pay"},
    {"link", "Link"},
    {"masterpass", "Masterpass"},
    {"samsung_pay", "Samsung Pay"},
    {"visa_checkout", "Visa Checkout"},
};

/// What went back to the customer. When less was captured than authorised, the released rest is in
/// amount_refunded too (docs.stripe.com/reports/reporting-categories: partial_capture_reversal).
qint64 refundedOf(const Picked &charge)
{
    const qint64 refunded = charge.integer("amount_refunded");
    if (charge.isNull("amount_captured"))
        return refunded;
    const qint64 released = charge.integer("amount") - charge.integer("amount_captured");
    return refunded >= released ? refunded - released : refunded;
}

/// The label that dashboards show, as far as the charge alone tells; an unknown status stays what it is.
Value badgeOf(const Picked &charge)
{
    const QByteArray state = charge.text("status");
    if (charge.integer("disputed"))
        return "disputed";
    if (state == "failed")
        return charge.text("outcome.type") == "blocked" ? "blocked" : "failed";
    if (charge.integer("refunded"))
        return charge.integer("captured") ? "refunded" : "canceled";
    if (state == "succeeded" && !charge.integer("captured"))
        return "uncaptured";
    if (refundedOf(charge) > 0)
        return "partially_refunded";
    return charge.at("status");
}

/// How the payment is split between platform and account; nothing when it is no payment of a platform.
Value chargeTypeOf(const Picked &charge)
{
    if (!charge.isNull("source_transfer"))
        return "destination_payment";
    if (charge.text("payment_method_details.type") == "stripe_account")
        return "account_debit";
    if (!charge.isNull("transfer_data.destination"))
        return "destination";
    if (!charge.isNull("application"))
        return "direct";
    return {};
}

} // namespace

// clang-format off
Resource charges()
{
    return {
        .name = "charges",
        .object = "charge",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Payments"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No payments yet."),
        .icon = "charges",
        .place = Place::Rail,
        .idPrefixes = {"ch_", "py_"},
        .stream = {
            .table = "charges",
            .list = "/v1/charges",
            .retrieve = "/v1/charges/{id}",
            // Not charge.*: the object of charge.dispute.* is a dispute.
            .touchedBy = {
                {"charge.captured"}, {"charge.expired"}, {"charge.failed"}, {"charge.pending"},
                {"charge.refunded"}, {"charge.succeeded"}, {"charge.updated"},
                {"charge.dispute.*", "charge"},
                {"charge.refund.updated", "charge"},
                {"refund.*", "charge"},
                {"radar.early_fraud_warning.*", "charge"},
                {"review.*", "charge"},
                {"transfer.*", "source_transaction"},
            },
        },
        .columns = {
            created(),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of a payment, with refunds and disputes
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed(derived("badge", Kind::State, badgeOf))}, badges),
            //: Column
            wide({QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})}, 21),
            //: Column: name of the person who paid
            {QT_TRANSLATE_NOOP("Column", "Customer"), searchable({"billing_details.name"})},
            //: Column: the person's address for mails
            {QT_TRANSLATE_NOOP("Column", "E-mail"), searchable({"billing_details.email"})},
            //: Column: how it was paid: card, bank debit
            worded({QT_TRANSLATE_NOOP("Column", "Method"), {"payment_method_details.type", Kind::State}}, Vocabulary::paymentMethods),
            //: Column: brand of a payment card
            worded({QT_TRANSLATE_NOOP("Column", "Brand"), {"payment_method_details.card.brand", Kind::State}}, Vocabulary::cardBrands),
            //: Column: last four digits of a payment card
            {QT_TRANSLATE_NOOP("Column", "Last 4"), searchable({"payment_method_details.card.last4"})},
            //: Column: risk of fraud
            staffOnly(badge({QT_TRANSLATE_NOOP("Column", "Risk"), {"outcome.risk_level", Kind::State}}, riskLevels)),
            //: Column: why a payment failed
            {QT_TRANSLATE_NOOP("Column", "Failure"), {"failure_code", Kind::State}},

            onDemand(id()),
            //: Column: state of a payment as the API has it, without refunds and disputes
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "API status"), indexed({"status", Kind::State})}, status)),
            //: Column: how a payment is split between platform and account
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Type"), derived("charge_type", Kind::State, chargeTypeOf)}, chargeTypes)),
            //: Column: amount of money
            onDemand({QT_TRANSLATE_NOOP("Column", "Refunded amount"), money("amount_refunded")}),
            //: Column: amount of money that was taken
            onDemand({QT_TRANSLATE_NOOP("Column", "Captured amount"), money("amount_captured")}),
            //: Column: amount of money that was put on hold
            onDemand({QT_TRANSLATE_NOOP("Column", "Authorized amount"), money("payment_method_details.card.amount_authorized")}),
            currency(),
            //: Column: amount in the currency the customer saw
            onDemand({QT_TRANSLATE_NOOP("Column", "Presented amount"), money("presentment_details.presentment_amount", "presentment_details.presentment_currency")}),
            //: Column: the currency the customer saw
            onDemand(code({QT_TRANSLATE_NOOP("Column", "Presented currency"), {"presentment_details.presentment_currency", Kind::State}})),
            //: Column: yes or no: the money was taken
            onDemand({QT_TRANSLATE_NOOP("Column", "Captured"), {"captured", Kind::Flag}}),
            //: Column: until when money on hold can be taken
            onDemand(toCome({QT_TRANSLATE_NOOP("Column", "Capture before"), {"payment_method_details.card.capture_before", Kind::Time}})),
            //: Column: yes or no
            onDemand({QT_TRANSLATE_NOOP("Column", "Paid"), {"paid", Kind::Flag}}),
            //: Column: yes or no: all of it went back
            onDemand({QT_TRANSLATE_NOOP("Column", "Refunded"), {"refunded", Kind::Flag}}),
            //: Column: yes or no
            onDemand({QT_TRANSLATE_NOOP("Column", "Disputed"), {"disputed", Kind::Flag}}),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Failure message"), {"failure_message"}}),
            //: Column: id of a customer
            onDemand({QT_TRANSLATE_NOOP("Column", "Customer ID"), indexed({"customer", Kind::Id})}),
            //: Column: id of a payment intent
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment intent"), indexed({"payment_intent", Kind::Id})}),
            //: Column: id of a way to pay that was kept
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment method"), {"payment_method", Kind::Id}}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance transaction"), {"balance_transaction", Kind::Id}}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Failure balance transaction"), {"failure_balance_transaction", Kind::Id}}),

            //: Column: amount that the platform keeps of a payment
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application fee"), money("application_fee_amount")})),
            //: Column: id of an application fee
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application fee ID"), {"application_fee", Kind::Id}})),
            //: Column: id of the application that made it
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application"), {"application", Kind::Id}})),
            //: Column: id of the account that a payment is passed on to
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Destination"), indexed({"transfer_data.destination", Kind::Id})})),
            //: Column: the part of a payment that is passed on
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Transferred amount"), money("transfer_data.amount")})),
            //: Column: id of a transfer
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Transfer"), {"transfer", Kind::Id}})),
            //: Column: id of the transfer that a payment comes from
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Source transfer"), {"source_transfer", Kind::Id}})),
            //: Column: text that ties payments and transfers together
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Transfer group"), searchable({"transfer_group"})})),
            //: Column: id of the account a payment is made for
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "On behalf of"), {"on_behalf_of", Kind::Id}})),

            //: Column: how the payment was decided
            staffOnly(onDemand(badge({QT_TRANSLATE_NOOP("Column", "Outcome"), {"outcome.type", Kind::State}}, outcomes))),
            //: Column: why a payment was decided so
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Outcome reason"), {"outcome.reason", Kind::State}})),
            //: Column: from 0 to 100
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Risk score"), {"outcome.risk_score", Kind::Number}})),
            //: Column: id of the fraud rule that decided
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Risk rule"), {"outcome.rule", Kind::Id}})),
            //: Column: what the provider says to the seller
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Outcome message"), {"outcome.seller_message"}})),
            //: Column: answer of the card network
            staffOnly(onDemand(badge({QT_TRANSLATE_NOOP("Column", "Network status"), {"outcome.network_status", Kind::State}}, networkStatus))),
            //: Column: code of the card network
            staffOnly(onDemand(verbatim({QT_TRANSLATE_NOOP("Column", "Network decline code"), {"outcome.network_decline_code", Kind::State}}))),
            //: Column: code of the card network
            staffOnly(onDemand(verbatim({QT_TRANSLATE_NOOP("Column", "Network advice code"), {"outcome.network_advice_code", Kind::State}}))),
            //: Column: what to do after a declined payment
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Advice"), {"outcome.advice_code", Kind::State}}, advice)),
            //: Column: the provider reported fraud
            staffOnly(onDemand(badge({QT_TRANSLATE_NOOP("Column", "Fraud report by provider"), {"fraud_details.stripe_report", Kind::State}}, fraudReports))),
            //: Column: the business reported fraud
            staffOnly(onDemand(badge({QT_TRANSLATE_NOOP("Column", "Fraud report by user"), {"fraud_details.user_report", Kind::State}}, fraudReports))),

            //: Column: what the customer reads on the bank statement
            onDemand({QT_TRANSLATE_NOOP("Column", "Statement descriptor"), searchable({"calculated_statement_descriptor"})}),
            //: Column: the text for the bank statement as it was asked for
            onDemand({QT_TRANSLATE_NOOP("Column", "Requested descriptor"), {"statement_descriptor"}}),
            //: Column: end of the text on the bank statement
            onDemand({QT_TRANSLATE_NOOP("Column", "Descriptor suffix"), {"statement_descriptor_suffix"}}),
            //: Column: address for mails with receipts
            onDemand({QT_TRANSLATE_NOOP("Column", "Receipt e-mail"), searchable({"receipt_email"})}),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Receipt number"), searchable({"receipt_number"})}),
            //: Column: telephone number of the person who paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Phone"), {"billing_details.phone"}}),
            //: Column: country of the person who paid
            onDemand(country({QT_TRANSLATE_NOOP("Column", "Billing country"), {"billing_details.address.country", Kind::State}})),
            //: Column: postal code of the person who paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Billing postal code"), {"billing_details.address.postal_code"}}),

            //: Column: country of the bank that issued the card
            onDemand(country({QT_TRANSLATE_NOOP("Column", "Card country"), {"payment_method_details.card.country", Kind::State}})),
            //: Column: credit or debit card
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Card type"), {"payment_method_details.card.funding", Kind::State}}, Vocabulary::cardFunding)),
            //: Column: network that carried the payment
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Card network"), {"payment_method_details.card.network", Kind::State}}, Vocabulary::cardBrands)),
            //: Column: month in which the card expires
            onDemand({QT_TRANSLATE_NOOP("Column", "Expiry month"), {"payment_method_details.card.exp_month", Kind::Number}}),
            //: Column: year in which the card expires
            onDemand({QT_TRANSLATE_NOOP("Column", "Expiry year"), {"payment_method_details.card.exp_year", Kind::Number}}),
            //: Column: the same for all payments with one card
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Card fingerprint"), indexed({"payment_method_details.card.fingerprint", Kind::Id})})),
            //: Column: Apple Pay, Google Pay
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Wallet"), {"payment_method_details.card.wallet.type", Kind::State}}, wallets)),
            //: Column: check of the card's security code
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "CVC check"), {"payment_method_details.card.checks.cvc_check", Kind::State}}, Vocabulary::checks)),
            //: Column: check of the postal code
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Postal code check"), {"payment_method_details.card.checks.address_postal_code_check", Kind::State}}, Vocabulary::checks)),
            //: Column: check of the street
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Street check"), {"payment_method_details.card.checks.address_line1_check", Kind::State}}, Vocabulary::checks)),
            //: Column: result of 3-D Secure
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "3-D Secure"), {"payment_method_details.card.three_d_secure.result", Kind::State}}, authentication)),
            //: Column: last four digits of a bank account
            onDemand({QT_TRANSLATE_NOOP("Column", "SEPA last 4"), searchable({"payment_method_details.sepa_debit.last4"})}),
            //: Column: last four digits of a bank account
            onDemand({QT_TRANSLATE_NOOP("Column", "ACH last 4"), searchable({"payment_method_details.us_bank_account.last4"})}),
            //: Column: name of a bank
            onDemand({QT_TRANSLATE_NOOP("Column", "Bank"), {"payment_method_details.us_bank_account.bank_name"}}),
        },
        .components = {"payments", "payment_details"},
        .state = "badge",
        .heading = "description",
        .aliases = {
            {"last4", "payment_method_details.card.last4"},
            {"brand", "payment_method_details.card.brand"},
            {"country", "payment_method_details.card.country"},
            {"risk", "outcome.risk_level"},
            {"email", "billing_details.email"},
            {"name", "billing_details.name"},
            {"method", "payment_method_details.type"},
            {"descriptor", "calculated_statement_descriptor"},
            {"fingerprint", "payment_method_details.card.fingerprint"},
        },
    };
}
// clang-format on

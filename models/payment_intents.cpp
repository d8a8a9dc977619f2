// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a payment intent: the customer has not said how to pay, or the last attempt failed
    {"requires_payment_method", QT_TRANSLATE_NOOP("State", "Incomplete"), Tone::Warning},
    //: State of a payment intent
    {"requires_confirmation", QT_TRANSLATE_NOOP("State", "To be confirmed"), Tone::Warning},
    //: State of a payment intent: the customer must do something, like 3-D Secure
    {"requires_action", QT_TRANSLATE_NOOP("State", "Customer must act"), Tone::Warning},
    //: State of a payment intent
    {"processing", QT_TRANSLATE_NOOP("State", "Processing"), Tone::Note},
    //: State of a payment intent: the money is on hold and was not taken yet
    {"requires_capture", QT_TRANSLATE_NOOP("State", "Uncaptured"), Tone::Warning},
    //: State of a payment intent
    {"canceled", QT_TRANSLATE_NOOP("State", "Canceled")},
    //: State of a payment intent
    {"succeeded", QT_TRANSLATE_NOOP("State", "Succeeded"), Tone::Good},
};

constexpr Word cancellations[] = {
    //: State: why a payment intent was canceled
    {"abandoned", QT_TRANSLATE_NOOP("State", "Abandoned")},
    //: State: why a payment intent was canceled
    {"automatic", QT_TRANSLATE_NOOP("State", "Automatic")},
    //: State: why a payment intent was canceled
    {"duplicate", QT_TRANSLATE_NOOP("State", "Duplicate")},
    //: State: why a payment intent was canceled
    {"expired", QT_TRANSLATE_NOOP("State", "Expired")},
    //: State: why a payment intent was canceled
    {"failed_invoice", QT_TRANSLATE_NOOP("State", "Failed invoice")},
    //: State: why a payment intent was canceled
    {"fraudulent", QT_TRANSLATE_NOOP("State", "Fraudulent"), Tone::Danger},
    //: State: why a payment intent was canceled
    {"requested_by_customer", QT_TRANSLATE_NOOP("State", "Requested by the customer")},
    //: State: why a payment intent was canceled
    {"void_invoice", QT_TRANSLATE_NOOP("State", "Voided invoice")},
};

constexpr Word captureMethods[] = {
    //: State: when the money is taken
    {"automatic", QT_TRANSLATE_NOOP("State", "Automatic")},
    //: State: when the money is taken
    {"automatic_async", QT_TRANSLATE_NOOP("State", "Automatic, later")},
    //: State: when the money is taken: when somebody says so
    {"manual", QT_TRANSLATE_NOOP("State", "Manual")},
};

constexpr Word futureUsages[] = {
    //: State: how a way to pay may be used again: without the customer present
    {"off_session", QT_TRANSLATE_NOOP("State", "Without the customer")},
    //: State: how a way to pay may be used again: with the customer present
    {"on_session", QT_TRANSLATE_NOOP("State", "With the customer")},
};

} // namespace

// clang-format off
Resource payment_intents()
{
    return {
        .name = "payment_intents",
        .object = "payment_intent",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Payment intents"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No payment intents yet."),
        .icon = "payment_intents",
        .idPrefixes = {"pi_"},
        .stream = {
            .table = "payment_intents",
            .list = "/v1/payment_intents",
            .retrieve = "/v1/payment_intents/{id}",
            .touchedBy = {
                {"payment_intent.*"},
                {"charge.captured", "payment_intent"}, {"charge.expired", "payment_intent"},
                {"charge.failed", "payment_intent"}, {"charge.pending", "payment_intent"},
                {"charge.refunded", "payment_intent"}, {"charge.succeeded", "payment_intent"},
                {"charge.updated", "payment_intent"},
                {"review.*", "payment_intent"},
            },
        },
        .columns = {
            created(),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of a payment intent
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})},
            //: Column: id of a customer
            {QT_TRANSLATE_NOOP("Column", "Customer ID"), indexed({"customer", Kind::Id})},
            //: Column: id of the last payment made for it
            {QT_TRANSLATE_NOOP("Column", "Latest payment"), {"latest_charge", Kind::Id}},

            onDemand(id()),
            //: Column: amount of money that came in
            onDemand({QT_TRANSLATE_NOOP("Column", "Received amount"), money("amount_received")}),
            //: Column: amount of money that is on hold
            onDemand({QT_TRANSLATE_NOOP("Column", "Capturable amount"), money("amount_capturable")}),
            currency(),
            //: Column: when the money is taken
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Capture"), {"capture_method", Kind::State}}, captureMethods)),
            //: Column: when it was canceled
            onDemand({QT_TRANSLATE_NOOP("Column", "Canceled"), {"canceled_at", Kind::Time}}),
            //: Column
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Cancellation reason"), {"cancellation_reason", Kind::State}}, cancellations)),
            //: Column: kind of the last error
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Error type"), {"last_payment_error.type", Kind::State}}, Vocabulary::errorTypes)),
            //: Column: code of the last error
            onDemand({QT_TRANSLATE_NOOP("Column", "Error code"), {"last_payment_error.code", Kind::State}}),
            //: Column: why the bank declined
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Decline code"), {"last_payment_error.decline_code", Kind::State}})),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Error message"), {"last_payment_error.message"}}),
            //: Column: what the customer must do
            onDemand({QT_TRANSLATE_NOOP("Column", "Next action"), {"next_action.type", Kind::State}}),
            //: Column: ways to pay that are offered
            onDemand({QT_TRANSLATE_NOOP("Column", "Methods"), {"payment_method_types", Kind::Words}}),
            //: Column: id of a way to pay that was kept
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment method"), {"payment_method", Kind::Id}}),
            //: Column: how a way to pay may be used again
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Future usage"), {"setup_future_usage", Kind::State}}, futureUsages)),
            //: Column: address for mails with receipts
            onDemand({QT_TRANSLATE_NOOP("Column", "Receipt e-mail"), searchable({"receipt_email"})}),
            //: Column: what the customer reads on the bank statement
            onDemand({QT_TRANSLATE_NOOP("Column", "Statement descriptor"), searchable({"statement_descriptor"})}),
            //: Column: amount that the platform keeps of a payment
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application fee"), money("application_fee_amount")})),
            //: Column: id of the application that made it
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application"), {"application", Kind::Id}})),
            //: Column: id of the account that a payment is passed on to
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Destination"), {"transfer_data.destination", Kind::Id}})),
            //: Column: the part of a payment that is passed on
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Transferred amount"), money("transfer_data.amount")})),
            //: Column: text that ties payments and transfers together
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Transfer group"), searchable({"transfer_group"})})),
            //: Column: id of the account a payment is made for
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "On behalf of"), {"on_behalf_of", Kind::Id}})),
            //: Column: id of a review for fraud
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Review"), {"review", Kind::Id}})),
        },
        .components = {"payments", "payment_details"},
        .state = "status",
        .heading = "description",
        .aliases = {{"email", "receipt_email"}, {"error", "last_payment_error.code"}, {"charge", "latest_charge"}},
    };
}
// clang-format on

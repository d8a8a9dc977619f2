// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a refund
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State of a refund: the customer must give bank details
    {"requires_action", QT_TRANSLATE_NOOP("State", "Customer must act"), Tone::Warning},
    //: State of a refund
    {"succeeded", QT_TRANSLATE_NOOP("State", "Succeeded"), Tone::Good},
    //: State of a refund
    {"failed", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
    //: State of a refund
    {"canceled", QT_TRANSLATE_NOOP("State", "Canceled")},
};

constexpr Word reasons[] = {
    //: State: reason of a refund
    {"duplicate", QT_TRANSLATE_NOOP("State", "Duplicate")},
    //: State: reason of a refund
    {"fraudulent", QT_TRANSLATE_NOOP("State", "Fraudulent"), Tone::Danger},
    //: State: reason of a refund
    {"requested_by_customer", QT_TRANSLATE_NOOP("State", "Requested by the customer")},
    //: State: reason of a refund: the hold on the customer's money ran out
    {"expired_uncaptured_charge", QT_TRANSLATE_NOOP("State", "Never captured")},
};

constexpr Word pendingReasons[] = {
    //: State: why a refund waits
    {"processing", QT_TRANSLATE_NOOP("State", "Processing"), Tone::Note},
    //: State: why a refund waits
    {"insufficient_funds", QT_TRANSLATE_NOOP("State", "Balance too low"), Tone::Warning},
    //: State: why a refund waits
    {"charge_pending", QT_TRANSLATE_NOOP("State", "Payment is pending"), Tone::Note},
};

constexpr Word failures[] = {
    //: State: why a refund failed
    {"lost_or_stolen_card", QT_TRANSLATE_NOOP("State", "Card lost or stolen")},
    //: State: why a refund failed
    {"expired_or_canceled_card", QT_TRANSLATE_NOOP("State", "Card expired or canceled")},
    //: State: why a refund failed
    {"charge_for_pending_refund_disputed", QT_TRANSLATE_NOOP("State", "Payment was disputed")},
    //: State: why a refund failed
    {"insufficient_funds", QT_TRANSLATE_NOOP("State", "Balance too low")},
    //: State: why a refund failed
    {"declined", QT_TRANSLATE_NOOP("State", "Declined")},
    //: State: why a refund failed
    {"merchant_request", QT_TRANSLATE_NOOP("State", "Requested by the business")},
    //: State: why a refund failed
    {"unknown", QT_TRANSLATE_NOOP("State", "Unknown")},
};

constexpr Word ways[] = {
    //: State: how a refund reaches the card
    {"refund", QT_TRANSLATE_NOOP("State", "Refund")},
    //: State: how a refund reaches the card: the payment disappears from the statement
    {"reversal", QT_TRANSLATE_NOOP("State", "Reversal")},
    //: State: it is not known yet how a refund reaches the card
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
};

} // namespace

// clang-format off
Resource refunds()
{
    return {
        .name = "refunds",
        .object = "refund",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Refunds"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No refunds yet."),
        .icon = "refunds",
        .idPrefixes = {"re_", "pyr_"},
        .stream = {
            .table = "refunds",
            .list = "/v1/refunds",
            .retrieve = "/v1/refunds/{id}",
            .touchedBy = {{"refund.*"}, {"charge.refund.updated"}},
        },
        .columns = {
            created(),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of a refund
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status),
            //: Column: why money was given back
            worded({QT_TRANSLATE_NOOP("Column", "Reason"), {"reason", Kind::State}}, reasons),
            //: Column: id of a payment
            {QT_TRANSLATE_NOOP("Column", "Payment"), indexed({"charge", Kind::Id})},
            //: Column: why a refund failed
            worded({QT_TRANSLATE_NOOP("Column", "Failure"), {"failure_reason", Kind::State}}, failures),

            onDemand(id()),
            currency(),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})}),
            //: Column: why a refund waits
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Pending reason"), {"pending_reason", Kind::State}}, pendingReasons)),
            //: Column: id of a payment intent
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment intent"), indexed({"payment_intent", Kind::Id})}),
            //: Column: how the refund reaches the card
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Refund route"), {"destination_details.card.type", Kind::State}}, ways)),
            //: Column: number by which the customer's bank finds the refund
            onDemand({QT_TRANSLATE_NOOP("Column", "Reference"), searchable({"destination_details.card.reference"})}),
            //: Column: whether there is a reference number
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Reference status"), {"destination_details.card.reference_status", Kind::State}}, Vocabulary::availability)),
            //: Column: kind of reference number
            onDemand({QT_TRANSLATE_NOOP("Column", "Reference type"), {"destination_details.card.reference_type", Kind::State}}),
            //: Column: way to pay that gets the money back
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Method"), {"destination_details.type", Kind::State}}, Vocabulary::paymentMethods)),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Receipt number"), searchable({"receipt_number"})}),
            //: Column: address for mails that ask for bank details
            onDemand({QT_TRANSLATE_NOOP("Column", "Instructions e-mail"), searchable({"instructions_email"})}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance transaction"), {"balance_transaction", Kind::Id}}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Failure balance transaction"), {"failure_balance_transaction", Kind::Id}}),
            //: Column: id of a reversed transfer
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Transfer reversal"), {"transfer_reversal", Kind::Id}})),
            //: Column: id of a reversed transfer, on the side of the account
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Source transfer reversal"), {"source_transfer_reversal", Kind::Id}})),
        },
        .components = {"payments", "payment_details"},
        .state = "status",
    };
}
// clang-format on

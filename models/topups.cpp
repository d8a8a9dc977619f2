// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a top-up
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State of a top-up
    {"succeeded", QT_TRANSLATE_NOOP("State", "Succeeded"), Tone::Good},
    //: State of a top-up
    {"failed", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
    //: State of a top-up
    {"canceled", QT_TRANSLATE_NOOP("State", "Canceled")},
    //: State of a top-up: the bank took the money back
    {"reversed", QT_TRANSLATE_NOOP("State", "Reversed"), Tone::Danger},
};

constexpr Word initiators[] = {
    //: State: who started a top-up
    {"stripe", QT_TRANSLATE_NOOP("State", "Stripe")},
    //: State: who started a top-up: a person
    {"user", QT_TRANSLATE_NOOP("State", "User")},
};

} // namespace

// clang-format off
Resource topups()
{
    return {
        .name = "topups",
        .object = "topup",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Top-ups"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No top-ups yet."),
        .icon = "topups",
        .idPrefixes = {"tu_"},
        .stream = {
            .table = "topups",
            .list = "/v1/topups",
            .retrieve = "/v1/topups/{id}",
            .touchedBy = {{"topup.*"}},
        },
        .columns = {
            created(),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of a top-up
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status),
            //: Column: when the money can be used
            toCome({QT_TRANSLATE_NOOP("Column", "Expected"), {"expected_availability_date", Kind::Time}}),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})},
            //: Column: why a top-up failed
            {QT_TRANSLATE_NOOP("Column", "Failure"), {"failure_code", Kind::State}},

            onDemand(id()),
            currency(),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Failure message"), {"failure_message"}}),
            //: Column: who started a top-up
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Top-up started by"), {"initiated_by", Kind::State}}, initiators)),
            //: Column: id of the bank account that the money comes from
            onDemand({QT_TRANSLATE_NOOP("Column", "Source"), {"source.id", Kind::Id}}),
            //: Column: what stands on the bank statement
            onDemand({QT_TRANSLATE_NOOP("Column", "Statement descriptor"), searchable({"statement_descriptor"})}),
            //: Column: text that ties payments and transfers together
            onDemand({QT_TRANSLATE_NOOP("Column", "Transfer group"), searchable({"transfer_group"})}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance transaction"), {"balance_transaction", Kind::Id}}),
            //: Column: id of a way to pay that was kept
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment method"), {"payment_method", Kind::Id}}),
        },
        // Top-ups are the platform's; no component of account sessions shows them.
        .components = {},
        .state = "status",
        .heading = "description",
    };
}
// clang-format on

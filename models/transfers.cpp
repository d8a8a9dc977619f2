// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word badges[] = {
    //: State of a transfer
    {"sent", QT_TRANSLATE_NOOP("State", "Sent"), Tone::Good},
    //: State of a transfer: a part of it was taken back
    {"partially_reversed", QT_TRANSLATE_NOOP("State", "Partly reversed"), Tone::Warning},
    //: State of a transfer: all of it was taken back
    {"reversed", QT_TRANSLATE_NOOP("State", "Reversed")},
};

constexpr Word sources[] = {
    //: State: which part of the balance a transfer is taken from: payments by card
    {"card", QT_TRANSLATE_NOOP("State", "Card payments")},
    //: State: which part of the balance a transfer is taken from: payments from bank accounts
    {"bank_account", QT_TRANSLATE_NOOP("State", "Bank payments")},
    {"fpx", "FPX"},
};

/// A transfer has no status; a failed one is reversed.
Value badgeOf(const Picked &transfer)
{
    if (transfer.integer("reversed"))
        return "reversed";
    return transfer.integer("amount_reversed") > 0 ? "partially_reversed" : "sent";
}

} // namespace

// clang-format off
Resource transfers()
{
    return {
        .name = "transfers",
        .object = "transfer",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Transfers"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No transfers yet."),
        .icon = "transfers",
        .idPrefixes = {"tr_"},
        .stream = {
            .table = "transfers",
            .list = "/v1/transfers",
            .retrieve = "/v1/transfers/{id}",
            .touchedBy = {{"transfer.*"}},
        },
        .columns = {
            created(),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of a transfer
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed(derived("badge", Kind::State, badgeOf))}, badges),
            //: Column: id of the account that gets the money
            {QT_TRANSLATE_NOOP("Column", "Destination"), indexed({"destination", Kind::Id})},
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})},
            //: Column: id of the payment that the money comes from
            {QT_TRANSLATE_NOOP("Column", "Source payment"), indexed({"source_transaction", Kind::Id})},

            onDemand(id()),
            //: Column: amount of money that was taken back
            onDemand({QT_TRANSLATE_NOOP("Column", "Reversed amount"), money("amount_reversed")}),
            //: Column: yes or no: all of it was taken back
            onDemand({QT_TRANSLATE_NOOP("Column", "Reversed"), {"reversed", Kind::Flag}}),
            currency(),
            //: Column: id of the payment that arrives at the account
            onDemand({QT_TRANSLATE_NOOP("Column", "Destination payment"), {"destination_payment", Kind::Id}}),
            //: Column: text that ties payments and transfers together
            onDemand({QT_TRANSLATE_NOOP("Column", "Transfer group"), searchable(indexed({"transfer_group"}))}),
            //: Column: part of the balance that the money is taken from
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Source"), {"source_type", Kind::State}}, sources)),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance transaction"), {"balance_transaction", Kind::Id}}),
        },
        // Transfers are the platform's; what an owner sees of them are payments (py_).
        .components = {},
        .state = "badge",
        .heading = "description",
    };
}
// clang-format on

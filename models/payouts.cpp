// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a payout: the bank has not got it yet
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State of a payout
    {"in_transit", QT_TRANSLATE_NOOP("State", "In transit"), Tone::Note},
    //: State of a payout; it can still fail some days later
    {"paid", QT_TRANSLATE_NOOP("State", "Paid"), Tone::Good},
    //: State of a payout
    {"failed", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
    //: State of a payout
    {"canceled", QT_TRANSLATE_NOOP("State", "Canceled")},
};

constexpr Word methods[] = {
    //: State: speed of a payout
    {"standard", QT_TRANSLATE_NOOP("State", "Standard")},
    //: State: speed of a payout: within minutes
    {"instant", QT_TRANSLATE_NOOP("State", "Instant")},
};

constexpr Word types[] = {
    //: State: where a payout goes
    {"bank_account", QT_TRANSLATE_NOOP("State", "Bank account")},
    //: State: where a payout goes
    {"card", QT_TRANSLATE_NOOP("State", "Card")},
};

constexpr Word sources[] = {
    //: State: which part of the balance a payout is taken from: payments by card
    {"card", QT_TRANSLATE_NOOP("State", "Card payments")},
    //: State: which part of the balance a payout is taken from: payments from bank accounts
    {"bank_account", QT_TRANSLATE_NOOP("State", "Bank payments")},
    {"fpx", "FPX"},
};

constexpr Word reconciliation[] = {
    //: State: the contents of a payout are known
    {"completed", QT_TRANSLATE_NOOP("State", "Completed"), Tone::Good},
    //: State: the contents of a payout are being put together
    {"in_progress", QT_TRANSLATE_NOOP("State", "In progress"), Tone::Note},
    //: State: a payout made by hand has no list of contents
    {"not_applicable", QT_TRANSLATE_NOOP("State", "Not applicable")},
};

constexpr Word failures[] = {
    //: State: why a payout failed
    {"account_closed", QT_TRANSLATE_NOOP("State", "Bank account is closed")},
    //: State: why a payout failed
    {"account_frozen", QT_TRANSLATE_NOOP("State", "Bank account is frozen")},
    //: State: why a payout failed
    {"bank_account_restricted", QT_TRANSLATE_NOOP("State", "Bank account is restricted")},
    //: State: why a payout failed
    {"bank_ownership_changed", QT_TRANSLATE_NOOP("State", "Bank branch changed hands")},
    //: State: why a payout failed
    {"could_not_process", QT_TRANSLATE_NOOP("State", "Bank could not process it")},
    //: State: why a payout failed
    {"debit_not_authorized", QT_TRANSLATE_NOOP("State", "Debit is not authorized")},
    //: State: why a payout failed
    {"declined", QT_TRANSLATE_NOOP("State", "Declined by the bank")},
    //: State: why a payout failed
    {"insufficient_funds", QT_TRANSLATE_NOOP("State", "Balance too low")},
    //: State: why a payout failed
    {"invalid_account_number", QT_TRANSLATE_NOOP("State", "Account number is wrong")},
    //: State: why a payout failed
    {"incorrect_account_holder_name", QT_TRANSLATE_NOOP("State", "Account holder's name is wrong")},
    //: State: why a payout failed
    {"incorrect_account_holder_address", QT_TRANSLATE_NOOP("State", "Account holder's address is wrong")},
    //: State: why a payout failed
    {"incorrect_account_holder_tax_id", QT_TRANSLATE_NOOP("State", "Account holder's tax number is wrong")},
    //: State: why a payout failed
    {"invalid_currency", QT_TRANSLATE_NOOP("State", "Bank account cannot take this currency")},
    //: State: why a payout failed
    {"no_account", QT_TRANSLATE_NOOP("State", "Bank account does not exist")},
    //: State: why a payout failed
    {"unsupported_card", QT_TRANSLATE_NOOP("State", "Card is not supported")},
    //: State: why a payout failed
    {"expired_card", QT_TRANSLATE_NOOP("State", "Card has expired")},
    //: State: why a payout failed
    {"lost_or_stolen_card", QT_TRANSLATE_NOOP("State", "Card lost or stolen")},
};

} // namespace

// clang-format off
Resource payouts()
{
    return {
        .name = "payouts",
        .object = "payout",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Payouts"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No payouts yet."),
        .icon = "payouts",
        .place = Place::Rail,
        .idPrefixes = {"po_"},
        .stream = {
            .table = "payouts",
            .list = "/v1/payouts",
            .retrieve = "/v1/payouts/{id}",
            .touchedBy = {{"payout.*"}},
        },
        .columns = {
            //: Column: when money reaches the bank
            toCome({QT_TRANSLATE_NOOP("Column", "Arrival"), indexed({"arrival_date", Kind::Time})}),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of a payout
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status),
            //: Column: speed of a payout
            worded({QT_TRANSLATE_NOOP("Column", "Method"), {"method", Kind::State}}, methods),
            //: Column: yes or no: made by the schedule
            {QT_TRANSLATE_NOOP("Column", "Automatic"), {"automatic", Kind::Flag}},
            //: Column: id of a bank account or card
            {QT_TRANSLATE_NOOP("Column", "Paid to"), {"destination", Kind::Id}},
            //: Column: why a payout failed
            worded({QT_TRANSLATE_NOOP("Column", "Failure"), {"failure_code", Kind::State}}, failures),
            created(),

            onDemand(id()),
            currency(),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})}),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Failure message"), {"failure_message"}}),
            //: Column: whether the contents of a payout are known
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Reconciliation"), {"reconciliation_status", Kind::State}}, reconciliation)),
            //: Column: what the owner reads on the bank statement
            onDemand({QT_TRANSLATE_NOOP("Column", "Statement descriptor"), searchable({"statement_descriptor"})}),
            //: Column: number by which the bank finds a payout
            onDemand({QT_TRANSLATE_NOOP("Column", "Trace ID"), searchable({"trace_id.value"})}),
            //: Column: whether there is a trace ID
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Trace status"), {"trace_id.status", Kind::State}}, Vocabulary::availability)),
            //: Column: bank account or card
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Type"), {"type", Kind::State}}, types)),
            //: Column: part of the balance that a payout is taken from
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Source"), {"source_type", Kind::State}}, sources)),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance transaction"), {"balance_transaction", Kind::Id}}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Failure balance transaction"), {"failure_balance_transaction", Kind::Id}}),
            //: Column: id of the payout that this one reverses
            onDemand({QT_TRANSLATE_NOOP("Column", "Original payout"), {"original_payout", Kind::Id}}),
            //: Column: id of the payout that reverses this one
            onDemand({QT_TRANSLATE_NOOP("Column", "Reversing payout"), {"reversed_by", Kind::Id}}),
            //: Column: what the platform takes for an instant payout
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application fee"), money("application_fee_amount")})),
            //: Column: id of an application fee
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Application fee ID"), {"application_fee", Kind::Id}})),
        },
        .components = {"payouts", "payouts_list", "payout_details", "balances"},
        .state = "status",
        .aliases = {{"due", "arrival_date"}, {"arrival", "arrival_date"}, {"trace", "trace_id.value"}, {"failure", "failure_code"}},
    };
}
// clang-format on

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word status[] = {
    //: State of a movement on the balance: the money can be paid out
    {"available", QT_TRANSLATE_NOOP("State", "Available"), Tone::Good},
    //: State of a movement on the balance: the money will be available later
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
};

constexpr Word types[] = {
    //: State: kind of movement on the balance
    {"adjustment", QT_TRANSLATE_NOOP("State", "Adjustment")},
    //: State: kind of movement on the balance
    {"advance", QT_TRANSLATE_NOOP("State", "Advance")},
    //: State: kind of movement on the balance
    {"advance_funding", QT_TRANSLATE_NOOP("State", "Advance funding")},
    //: State: kind of movement on the balance
    {"anticipation_repayment", QT_TRANSLATE_NOOP("State", "Anticipation repayment")},
    //: State: kind of movement on the balance
    {"application_fee", QT_TRANSLATE_NOOP("State", "Application fee")},
    //: State: kind of movement on the balance
    {"application_fee_refund", QT_TRANSLATE_NOOP("State", "Application fee refund")},
    //: State: kind of movement on the balance: a payment by card
    {"charge", QT_TRANSLATE_NOOP("State", "Card payment")},
    //: State: kind of movement on the balance
    {"climate_order_purchase", QT_TRANSLATE_NOOP("State", "Climate order")},
    //: State: kind of movement on the balance
    {"climate_order_refund", QT_TRANSLATE_NOOP("State", "Climate order refund")},
    //: State: kind of movement on the balance: a loss with a connected account is covered
    {"connect_collection_transfer", QT_TRANSLATE_NOOP("State", "Cover for a connected account")},
    //: State: kind of movement on the balance
    {"contribution", QT_TRANSLATE_NOOP("State", "Contribution")},
    //: State: kind of movement on the balance
    {"fee_credit_funding", QT_TRANSLATE_NOOP("State", "Fee credit funding")},
    //: State: kind of movement on the balance
    {"inbound_transfer", QT_TRANSLATE_NOOP("State", "Inbound transfer")},
    //: State: kind of movement on the balance
    {"inbound_transfer_reversal", QT_TRANSLATE_NOOP("State", "Inbound transfer reversal")},
    //: State: kind of movement on the balance
    {"issuing_authorization_hold", QT_TRANSLATE_NOOP("State", "Hold for an issued card")},
    //: State: kind of movement on the balance
    {"issuing_authorization_release", QT_TRANSLATE_NOOP("State", "Release for an issued card")},
    //: State: kind of movement on the balance
    {"issuing_dispute", QT_TRANSLATE_NOOP("State", "Dispute of an issued card")},
    //: State: kind of movement on the balance
    {"issuing_transaction", QT_TRANSLATE_NOOP("State", "Payment by an issued card")},
    //: State: kind of movement on the balance
    {"obligation_outbound", QT_TRANSLATE_NOOP("State", "Outbound obligation")},
    //: State: kind of movement on the balance
    {"obligation_reversal_inbound", QT_TRANSLATE_NOOP("State", "Inbound obligation reversal")},
    //: State: kind of movement on the balance: a payment not made by card
    {"payment", QT_TRANSLATE_NOOP("State", "Payment")},
    //: State: kind of movement on the balance
    {"payment_failure_refund", QT_TRANSLATE_NOOP("State", "Failed payment")},
    //: State: kind of movement on the balance
    {"payment_network_reserve_hold", QT_TRANSLATE_NOOP("State", "Network reserve hold")},
    //: State: kind of movement on the balance
    {"payment_network_reserve_release", QT_TRANSLATE_NOOP("State", "Network reserve release")},
    //: State: kind of movement on the balance: a refund not to a card
    {"payment_refund", QT_TRANSLATE_NOOP("State", "Payment refund")},
    //: State: kind of movement on the balance
    {"payment_reversal", QT_TRANSLATE_NOOP("State", "Payment reversal")},
    //: State: kind of movement on the balance
    {"payment_unreconciled", QT_TRANSLATE_NOOP("State", "Unreconciled payment")},
    //: State: kind of movement on the balance
    {"payout", QT_TRANSLATE_NOOP("State", "Payout")},
    //: State: kind of movement on the balance
    {"payout_cancel", QT_TRANSLATE_NOOP("State", "Canceled payout")},
    //: State: kind of movement on the balance
    {"payout_failure", QT_TRANSLATE_NOOP("State", "Failed payout")},
    //: State: kind of movement on the balance
    {"payout_minimum_balance_hold", QT_TRANSLATE_NOOP("State", "Minimum balance hold")},
    //: State: kind of movement on the balance
    {"payout_minimum_balance_release", QT_TRANSLATE_NOOP("State", "Minimum balance release")},
    //: State: kind of movement on the balance: a refund to a card
    {"refund", QT_TRANSLATE_NOOP("State", "Card refund")},
    //: State: kind of movement on the balance
    {"refund_failure", QT_TRANSLATE_NOOP("State", "Failed refund")},
    //: State: kind of movement on the balance
    {"reserve_hold", QT_TRANSLATE_NOOP("State", "Reserve hold")},
    //: State: kind of movement on the balance
    {"reserve_release", QT_TRANSLATE_NOOP("State", "Reserve release")},
    //: State: kind of movement on the balance: kept back for connected accounts
    {"reserve_transaction", QT_TRANSLATE_NOOP("State", "Connect reserve")},
    //: State: kind of movement on the balance: kept back because of risk
    {"reserved_funds", QT_TRANSLATE_NOOP("State", "Risk reserve")},
    //: State: kind of movement on the balance
    {"stripe_balance_payment_debit", QT_TRANSLATE_NOOP("State", "Paid from the balance")},
    //: State: kind of movement on the balance
    {"stripe_balance_payment_debit_reversal", QT_TRANSLATE_NOOP("State", "Payment from the balance reversed")},
    //: State: kind of movement on the balance
    {"stripe_fee", QT_TRANSLATE_NOOP("State", "Stripe fee")},
    //: State: kind of movement on the balance
    {"stripe_fx_fee", QT_TRANSLATE_NOOP("State", "Currency conversion fee")},
    //: State: kind of movement on the balance
    {"tax_fee", QT_TRANSLATE_NOOP("State", "Tax on fees")},
    //: State: kind of movement on the balance
    {"tax_fund", QT_TRANSLATE_NOOP("State", "Tax fund")},
    //: State: kind of movement on the balance
    {"topup", QT_TRANSLATE_NOOP("State", "Top-up")},
    //: State: kind of movement on the balance
    {"topup_reversal", QT_TRANSLATE_NOOP("State", "Top-up reversal")},
    //: State: kind of movement on the balance
    {"transfer", QT_TRANSLATE_NOOP("State", "Transfer")},
    //: State: kind of movement on the balance
    {"transfer_cancel", QT_TRANSLATE_NOOP("State", "Canceled transfer")},
    //: State: kind of movement on the balance
    {"transfer_failure", QT_TRANSLATE_NOOP("State", "Failed transfer")},
    //: State: kind of movement on the balance
    {"transfer_refund", QT_TRANSLATE_NOOP("State", "Transfer reversal")},
};

constexpr Word balanceTypes[] = {
    //: State: part of the balance: money from payments
    {"payments", QT_TRANSLATE_NOOP("State", "Payments")},
    //: State: part of the balance: money for issued cards
    {"issuing", QT_TRANSLATE_NOOP("State", "Issuing")},
    //: State: part of the balance: money set aside
    {"refund_and_dispute_prefunding", QT_TRANSLATE_NOOP("State", "Prefunding of refunds and disputes")},
    //: State: part of the balance: money kept back because of risk
    {"risk_reserved", QT_TRANSLATE_NOOP("State", "Risk reserve")},
};

} // namespace

// clang-format off
Resource balance_transactions()
{
    return {
        .name = "balance_transactions",
        .object = "balance_transaction",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Balance transactions"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No balance transactions yet."),
        .icon = "balance_transactions",
        .idPrefixes = {"txn_"},
        .stream = {
            .table = "balance_transactions",
            .list = "/v1/balance_transactions",
            .retrieve = "/v1/balance_transactions/{id}",
            // None of the API's events is about them, and they become available without one.
            .ripens = {{"status", "pending", "available_on"}},
            .eventless = true,
        },
        .columns = {
            created(),
            //: Column: kind of movement on the balance
            worded({QT_TRANSLATE_NOOP("Column", "Type"), indexed({"type", Kind::State})}, types),
            //: Column: amount before fees
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: what the movement cost
            {QT_TRANSLATE_NOOP("Column", "Fee"), money("fee")},
            //: Column: amount after fees
            {QT_TRANSLATE_NOOP("Column", "Net"), money("net")},
            //: Column: state of a movement on the balance
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status),
            //: Column: when the money can be paid out
            toCome({QT_TRANSLATE_NOOP("Column", "Available on"), indexed({"available_on", Kind::Time})}),
            //: Column: id of what the money comes from
            {QT_TRANSLATE_NOOP("Column", "Source"), indexed({"source", Kind::Id})},

            onDemand(id()),
            //: Column
            onDemand({QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})}),
            //: Column: category in the provider's reports
            onDemand({QT_TRANSLATE_NOOP("Column", "Reporting category"), {"reporting_category", Kind::State}}),
            currency(),
            //: Column: rate of a currency conversion
            onDemand({QT_TRANSLATE_NOOP("Column", "Exchange rate"), {"exchange_rate", Kind::Number}}),
            //: Column: part of the balance
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Balance"), {"balance_type", Kind::State}}, balanceTypes)),
            //: Column: number of single fees
            onDemand({QT_TRANSLATE_NOOP("Column", "Fees"), {"fee_details", Kind::Count}}),
        },
        .components = {"balances", "payouts", "payout_details"},
        .state = "status",
        .heading = "description",
    };
}
// clang-format on

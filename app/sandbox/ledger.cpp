// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"

#include <algorithm>

namespace Sandbox {

const char *nameOf(Posting posting)
{
    switch (posting) {
    case Posting::Adjustment: return "adjustment";
    case Posting::Advance: return "advance";
    case Posting::AdvanceFunding: return "advance_funding";
    case Posting::ApplicationFee: return "application_fee";
    case Posting::ApplicationFeeRefund: return "application_fee_refund";
    case Posting::Charge: return "charge";
    case Posting::ConnectCollectionTransfer: return "connect_collection_transfer";
    case Posting::Payment: return "payment";
    case Posting::PaymentFailureRefund: return "payment_failure_refund";
    case Posting::PaymentRefund: return "payment_refund";
    case Posting::Payout: return "payout";
    case Posting::PayoutCancel: return "payout_cancel";
    case Posting::PayoutMinimumBalanceHold: return "payout_minimum_balance_hold";
    case Posting::PayoutMinimumBalanceRelease: return "payout_minimum_balance_release";
    case Posting::PayoutFailure: return "payout_failure";
    case Posting::Refund: return "refund";
    case Posting::RefundFailure: return "refund_failure";
    case Posting::ReserveTransaction: return "reserve_transaction";
    case Posting::StripeFee: return "stripe_fee";
    case Posting::Topup: return "topup";
    case Posting::TopupReversal: return "topup_reversal";
    case Posting::Transfer: return "transfer";
    case Posting::TransferRefund: return "transfer_refund";
    }
    Q_UNREACHABLE();
}

const char *nameOf(SourceType type)
{
    switch (type) {
    case SourceType::Card: return "card";
    case SourceType::BankAccount: return "bank_account";
    }
    Q_UNREACHABLE();
}

namespace {

const char *categoryOf(Posting posting)
{
    switch (posting) {
    case Posting::Adjustment: return "other_adjustment";
    case Posting::Advance: return "advance";
    case Posting::AdvanceFunding: return "advance_funding";
    case Posting::ConnectCollectionTransfer: return "connect_collection_transfer";
    case Posting::ApplicationFee: return "platform_earning";
    case Posting::ApplicationFeeRefund: return "platform_earning_refund";
    case Posting::Charge: case Posting::Payment: return "charge";
    case Posting::PaymentFailureRefund: return "charge_failure";
    case Posting::Refund: case Posting::PaymentRefund: return "refund";
    case Posting::Payout: return "payout";
    case Posting::PayoutMinimumBalanceHold: case Posting::PayoutMinimumBalanceRelease: return "other_adjustment";
    case Posting::PayoutCancel: case Posting::PayoutFailure: return "payout_reversal";
    case Posting::RefundFailure: return "refund_failure";
    case Posting::ReserveTransaction: return "connect_reserved_funds";
    case Posting::StripeFee: return "fee";
    case Posting::Topup: return "topup";
    case Posting::TopupReversal: return "topup_reversal";
    case Posting::Transfer: return "transfer";
    case Posting::TransferRefund: return "transfer_reversal";
    }
    Q_UNREACHABLE();
}

} // namespace

const char *Transaction::reportingCategory() const
{
    switch (category) {
    case Category::ByType: return categoryOf(posting);
    case Category::Dispute: return "dispute";
    case Category::DisputeReversal: return "dispute_reversal";
    case Category::PartialCaptureReversal: return "partial_capture_reversal";
    case Category::Fee: return "fee";
    case Category::OtherAdjustment: return "other_adjustment";
    }
    Q_UNREACHABLE();
}

Ledger::Sum &Ledger::sumOf(Account &account, Currency currency)
{
    for (Sum &sum : account.sums) {
        if (sum.currency == currency)
            return sum;
    }
    account.sums.push_back({.currency = currency});
    return account.sums.back();
}

void Ledger::settle(Account &account, Time now)
{
    const auto due = std::partition(account.unsettled.begin(), account.unsettled.end(),
                                    [&](quint32 row) { return Time(account.rows[row].availableOn) > now; });
    for (auto row = due; row != account.unsettled.end(); ++row) {
        const Transaction &transaction = account.rows[*row];
        sumOf(account, transaction.currency).settled[size_t(transaction.sourceType)] += transaction.net();
    }
    account.unsettled.erase(due, account.unsettled.end());
    account.settleAt = std::max<size_t>(64, account.unsettled.size() * 2);
}

quint32 Ledger::post(Context context, const Transaction &transaction)
{
    Account &account = m_accounts[context];
    Q_ASSERT(account.rows.empty() || account.rows.back().created <= transaction.created);
    const quint32 row = quint32(account.rows.size());
    account.rows.push_back(transaction);
    Sum &sum = sumOf(account, transaction.currency);
    if (transaction.posting == Posting::ReserveTransaction)
        sum.reserved -= transaction.net();
    account.unsettled.push_back(row);
    if (account.unsettled.size() >= account.settleAt)
        settle(account, transaction.created);
    if (!account.byHand)
        account.unpaid.push_back(row);
    return row;
}

std::vector<Ledger::Funds> Ledger::balance(Context context, Time now) const
{
    const Account &account = m_accounts[context];
    std::vector<Funds> all;
    all.reserve(account.sums.size());
    for (const Sum &sum : account.sums) {
        all.push_back({.available = {sum.settled[0], sum.settled[1]},
                       .reserved = sum.reserved,
                       .currency = sum.currency});
    }
    for (const quint32 row : account.unsettled) {
        const Transaction &transaction = account.rows[row];
        const auto funds = std::find_if(all.begin(), all.end(),
                                        [&](const Funds &each) { return each.currency == transaction.currency; });
        auto &part = Time(transaction.availableOn) <= now ? funds->available : funds->pending;
        part[size_t(transaction.sourceType)] += transaction.net();
    }
    return all;
}

bool Ledger::ripened(Context context, Time from, Time to) const
{
    constexpr Time longest = 60 * 24 * 60 * 60; // no money is pending for longer
    const auto &rows = m_accounts[context].rows;
    for (auto row = rows.rbegin(); row != rows.rend() && Time(row->created) > from - longest; ++row) {
        if (row->net() > 0 && row->availableOn > row->created && Time(row->availableOn) > from
            && Time(row->availableOn) <= to) {
            return true;
        }
    }
    return false;
}

std::vector<Ledger::Unpaid> Ledger::unpaid(Context context, Time now) const
{
    const Account &account = m_accounts[context];
    std::vector<Unpaid> groups;
    for (const quint32 row : account.unpaid) {
        const Transaction &transaction = account.rows[row];
        if (Time(transaction.availableOn) > now)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Unpaid &each) {
            return each.currency == transaction.currency && each.sourceType == transaction.sourceType;
        });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {.currency = transaction.currency,
                                                 .sourceType = transaction.sourceType});
        }
        group->amount += transaction.net();
        group->rows.push_back(row);
    }
    return groups;
}

void Ledger::take(Context context, const std::vector<quint32> &rows, quint32 payout)
{
    Account &account = m_accounts[context];
    for (const quint32 row : rows)
        account.rows[row].payout = payout;
    std::erase_if(account.unpaid, [&](quint32 row) { return account.rows[row].payout != none; });
}

void Ledger::setPaidByHand(Context context, bool byHand)
{
    Account &account = m_accounts[context];
    if (account.byHand == byHand)
        return;
    account.byHand = byHand;
    account.unpaid = {};
    for (quint32 row = 0; row < account.rows.size() && !byHand; ++row) {
        if (account.rows[row].payout == none)
            account.unpaid.push_back(row);
    }
}

} // namespace Sandbox

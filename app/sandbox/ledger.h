// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/books.h"

namespace Sandbox {

/// `type` of a balance transaction.
enum class Posting : quint8 {
    Adjustment, Advance, AdvanceFunding, ApplicationFee, ApplicationFeeRefund, Charge, ConnectCollectionTransfer, Payment, PaymentFailureRefund, PaymentRefund, Payout,
    PayoutMinimumBalanceHold, PayoutMinimumBalanceRelease,
    PayoutCancel, PayoutFailure, Refund, RefundFailure, ReserveTransaction, StripeFee, Topup, TopupReversal,
    Transfer, TransferRefund
};
const char *nameOf(Posting posting);

/// `reporting_category`; `ByType` is what the type alone says.
enum class Category : quint8 { ByType, Dispute, DisputeReversal, PartialCaptureReversal, Fee, OtherAdjustment };

/// What the money was before it was a balance; payouts are made of one of them.
enum class SourceType : quint8 { Card, BankAccount };
const char *nameOf(SourceType type);

/// One row of an account's ledger: final once posted, but for the payout that takes it along. Amounts are in `currency`, in which the account settles.
struct Transaction {
    qint64 amount = 0;         ///< gross, signed
    qint64 stripeFee = 0;
    qint64 tax = 0;            ///< on the fee
    qint64 applicationFee = 0; ///< negative when one is returned
    Seconds created = 0;
    Seconds availableOn = 0;
    quint32 rateMicro = 0;     ///< from the currency of the source; 0: it is the same
    quint32 source = none;     ///< number in the account's own books
    quint32 payout = none;     ///< the automatic payout that took it along
    Kind sourceKind = Kind::None;
    Posting posting = Posting::Charge;
    Category category = Category::ByType;
    SourceType sourceType = SourceType::Card;
    Currency currency {};

    qint64 fee() const { return stripeFee + tax + applicationFee; }
    qint64 net() const { return amount - fee(); }
    const char *reportingCategory() const;
};

/// The books of money: append-only rows by account. Balances are sums of rows and nothing else. Knows nothing of
/// HTTP, nor why money moves.
class Ledger
{
public:
    /// What an account has in one currency.
    struct Funds {
        qint64 available[2] = {0, 0}; ///< by SourceType
        qint64 pending[2] = {0, 0};
        qint64 reserved = 0;          ///< held for negative accounts
        Currency currency {};

        qint64 availableSum() const { return available[0] + available[1]; }
        qint64 pendingSum() const { return pending[0] + pending[1]; }
    };

    explicit Ledger(size_t contexts) : m_accounts(contexts) {}

    void addAccount() { m_accounts.emplace_back(); }

    /// Appends a row and returns its number. Rows of one account must come in order of time.
    quint32 post(Context context, const Transaction &transaction);

    const std::vector<Transaction> &rows(Context context) const { return m_accounts[context].rows; }

    /// Whether something came in that became available after `from` and not after `to`.
    bool ripened(Context context, Time from, Time to) const;

    /// Every currency that has ever been posted, in order of first use. Available is what is so at `now`.
    std::vector<Funds> balance(Context context, Time now) const;

    /// Money of one currency and kind that is available, and the numbers of its rows.
    struct Unpaid {
        Currency currency {};
        SourceType sourceType = SourceType::Card;
        qint64 amount = 0;
        std::vector<quint32> rows {};
    };

    bool hasUnpaid(Context context) const { return !m_accounts[context].unpaid.empty(); }
    /// What is available at `now` and no payout has taken along yet.
    std::vector<Unpaid> unpaid(Context context, Time now) const;
    /// Notes that an automatic payout took these rows along.
    void take(Context context, const std::vector<quint32> &rows, quint32 payout);
    /// From an account whose payouts are made by hand nothing is taken along; from when it no longer is, everything
    /// that no payout took.
    void setPaidByHand(Context context, bool byHand);
    bool isPaidByHand(Context context) const { return m_accounts[context].byHand; }

private:
    struct Sum {
        Currency currency;
        qint64 settled[2] = {0, 0};
        qint64 reserved = 0;
    };

    struct Account {
        std::vector<Transaction> rows;
        std::vector<Sum> sums;          ///< of rows that are not in `unsettled`: a cache, checked by the audit
        std::vector<quint32> unsettled; ///< rows whose time may not have come
        std::vector<quint32> unpaid;
        size_t settleAt = 64;           ///< size of `unsettled` at which it is looked through
        bool byHand = false;
    };

    static Sum &sumOf(Account &account, Currency currency);
    static void settle(Account &account, Time now);

    std::vector<Account> m_accounts;
};

} // namespace Sandbox

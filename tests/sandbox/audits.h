// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

#include <map>

/// What must hold of a sandbox's books after whatever happened (domain: audits). Read from the records themselves,
/// not through the API.
namespace Audits {

using namespace Sandbox;

using Sums = std::map<QByteArray, qint64>; ///< by currency

inline QByteArray where(Context context, const char *what, quint32 index)
{
    return QByteArray(what) + ' ' + QByteArray::number(index) + " of " + QByteArray::number(context) + ": ";
}

/// Rows sum up to the balance, currency by currency.
inline QByteArray balanceFault(const World &world, Context context)
{
    Sums rows, balance;
    for (const Transaction &row : world.ledger.rows(context))
        rows[row.currency.code()] += row.amount - row.stripeFee - row.tax - row.applicationFee;
    for (const Ledger::Funds &funds : world.ledger.balance(context, world.now()))
        balance[funds.currency.code()] += funds.availableSum() + funds.pendingSum();
    return rows == balance ? QByteArray() : "the balance of " + QByteArray::number(context) + " is not the sum of its rows";
}

/// What an automatic payout took along is its amount.
inline QByteArray payoutFault(const World &world, Context context)
{
    const auto &payouts = world.books(context).payouts;
    std::vector<qint64> taken(payouts.size(), 0);
    const auto &rows = world.ledger.rows(context);
    for (quint32 number = 0; number < rows.size(); ++number) {
        const quint32 payout = rows[number].payout;
        if (payout != none && payouts[payout].transaction != number)
            taken[payout] += rows[number].net();
    }
    for (quint32 at = 0; at < payouts.size(); ++at) {
        if (payouts[at].automatic && taken[at] != payouts[at].amount)
            return where(context, "payout", at) + "its rows are " + QByteArray::number(taken[at]);
    }
    return {};
}

/// Parts that were given back are what the whole says of them, and never more than it.
inline QByteArray partsFault(const World &world, Context context)
{
    const Books &books = world.books(context);
    for (quint32 at = 0; at < books.charges.size(); ++at) {
        const Charge &charge = books.charges[at];
        qint64 refunded = 0;
        for (quint32 refund = charge.lastRefund; refund != none; refund = books.refunds[refund].previous) {
            const Refund::Status status = books.refunds[refund].status;
            if (status == Refund::Status::Succeeded || status == Refund::Status::Pending)
                refunded += books.refunds[refund].amount;
        }
        if (refunded != charge.refunded || refunded > charge.amount)
            return where(context, "charge", at) + "refunds are " + QByteArray::number(refunded);
    }
    for (quint32 at = 0; at < books.transfers.size(); ++at) {
        const Transfer &transfer = books.transfers[at];
        qint64 reversed = 0;
        for (quint32 each = transfer.lastReversal; each != none; each = books.reversals[each].previous)
            reversed += books.reversals[each].amount;
        if (reversed != transfer.reversed || reversed > transfer.amount)
            return where(context, "transfer", at) + "reversals are " + QByteArray::number(reversed);
    }
    for (quint32 at = 0; at < books.fees.size(); ++at) {
        const ApplicationFee &fee = books.fees[at];
        qint64 refunded = 0;
        for (quint32 each = fee.lastRefund; each != none; each = books.feeRefunds[each].previous)
            refunded += books.feeRefunds[each].amount;
        if (refunded != fee.refunded || refunded > fee.amount)
            return where(context, "application fee", at) + "refunds are " + QByteArray::number(refunded);
    }
    return {};
}

/// What accounts paid as application fees the platform earned, less what it gave back: in one currency, where no
/// exchange comes between.
inline QByteArray feesFault(const World &world, const QByteArray &currency)
{
    qint64 earned = 0;
    qint64 paid = 0;
    for (const Transaction &row : world.ledger.rows(platform)) {
        if (row.currency.code() == currency && (row.posting == Posting::ApplicationFee || row.posting == Posting::ApplicationFeeRefund))
            earned += row.amount;
    }
    for (Context context = 1; context < world.accounts.size(); ++context) {
        for (const Transaction &row : world.ledger.rows(context)) {
            if (row.currency.code() == currency && row.rateMicro == 0)
                paid += row.applicationFee;
        }
    }
    return earned == paid ? QByteArray() : "accounts paid " + QByteArray::number(paid) + " in fees, the platform earned " + QByteArray::number(earned);
}

/// Empty when all is well; else the first fault.
inline QByteArray fault(const World &world)
{
    for (Context context = 0; context < world.accounts.size(); ++context) {
        for (const auto audit : {balanceFault, payoutFault, partsFault}) {
            if (const QByteArray found = audit(world, context); !found.isEmpty())
                return found;
        }
    }
    return {};
}

} // namespace Audits

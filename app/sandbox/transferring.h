// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

/// Moving money between the platform and its accounts: transfers, what comes back, fees that are returned.
namespace Sandbox {

struct TransferOrder {
    Context from = platform;
    Context to = platform;
    qint64 amount = 0;
    qint64 applicationFee = -1;       ///< taken from what arrives; -1: none
    Currency currency {};
    quint32 sourceTransaction = none; ///< a charge of the sender, whose money it is
    quint32 group = 0;
    SourceType sourceType = SourceType::Card;
    Time availableOn = 0;             ///< of the source transaction; 0: at once
    bool groupedByIntent = false;
};

/// Whether money may go between the platform and this account: not out of the platform's region, unless the account
/// has agreed to be nothing but a recipient.
bool mayTransfer(const World &world, Context account);

/// Takes it from one balance and puts it on the other as a payment (py_). The transfer's place.
Key sendTransfer(World &world, const TransferOrder &order);

/// Takes `amount` back. `sourceRefund`: the sender's refund that asked for it. `feeReturned`: how much of the
/// application fee the receiver gets back with it. The reversal's place.
/// Whether the destination can give `amount` back: refused (balance_insufficient) unless it has so much available, or
/// the platform answers for what it owes.
void checkReversal(const World &world, Key transfer, qint64 amount);

Key reverseTransfer(World &world, Key transfer, qint64 amount, quint32 sourceRefund, qint64 feeReturned);

/// How an account hears of a fee that is given back.
enum class FeeCredit : quint8 {
    WithRefund, ///< on the row of the refund itself, which the caller posts
    OwnRow      ///< a row of its own
};
/// The platform gives `amount` of the fee back. The fee refund's place.
Key returnApplicationFee(World &world, quint32 fee, qint64 amount, FeeCredit credit);

} // namespace Sandbox

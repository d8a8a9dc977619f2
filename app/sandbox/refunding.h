// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

/// Giving money back, on every ledger that the charge touched.
namespace Sandbox {

struct RefundOrder {
    Key charge {};
    qint64 amount = 0; ///< of what is not refunded yet
    Refund::Reason reason = Refund::Reason::RequestedByCustomer;
    Refund::Status status = Refund::Status::Succeeded; ///< Succeeded, Pending or RequiresAction
    Refund::Waiting waiting = Refund::Waiting::None;   ///< why it is pending
    bool reverseTransfer = false;                      ///< destination charges
    bool returnFee = false;
};

/// The refund's place. What is pending for want of money, or requires action, moves no money yet.
Key refund(World &world, const RefundOrder &order);
/// The same for a request: what becomes of it is decided by the card that paid (a test number) and by what the
/// account has.
Key refundAsAsked(World &world, RefundOrder order);
/// What a refund of `amount` takes back of the transfer that the charge made.
qint64 transferShare(const World &world, const Charge &charge, qint64 amount);
/// A pending one reached the customer.
void completeRefund(World &world, Key refund);
/// The bank sent it back.
void failRefund(World &world, Key refund, Refund::Failure why);
/// One that required action is called off.
void cancelRefund(World &world, Key refund);
/// The bank's reference number of it became known.
void learnReference(World &world, Key refund);

/// What is left to refund of a charge.
qint64 refundable(const Charge &charge);

} // namespace Sandbox

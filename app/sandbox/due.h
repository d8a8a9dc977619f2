// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Sandbox {

/// What is to be done to an object at its time.
enum class Due : quint8 {
    TakeHold, LetHoldExpire, DropHold, ConfirmPayment, BouncePayment, ApproveReview,
    PassOnOrder, ReverseTransfer,
    Refund, RefundRest, CompleteRefund, FailRefund, CancelRefund, LearnReference,
    Warn, Dispute, Draft, Answer, Escalate, CloseInquiry, Win, Lose, LosePartly, WinLate, MissDeadline,
    SendPayout, ArrivePayout, FailPayout, ReconcilePayout, LearnTrace, CancelPayout, ReversePayout,
    ArriveTopup, FailTopup, CancelTopup, ReverseTopup,
    PayDay, Month, Scene, AccountMoment, ReviewAccount, CompleteReport,
};

} // namespace Sandbox

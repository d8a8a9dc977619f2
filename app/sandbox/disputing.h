// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

/// Disputes from the first warning to the verdict, with the money that moves.
namespace Sandbox {

const char *nameOf(Dispute::Status status);

/// The network suspects fraud in a charge. Its place.
Key warnOfFraud(World &world, Key charge, quint8 fraudType);

/// Whoever was warned of fraud on this charge need not act any more.
void settleWarning(World &world, Key charge);

struct DisputeOrder {
    Key charge {};
    qint64 amount = 0;
    quint8 reason = 0;
    Dispute::Case kind = Dispute::Case::Chargeback;
    Dispute::Eligibility eligibility = Dispute::Eligibility::None;
    Time dueBy = 0;      ///< 0: it cannot be answered, and is lost at once
};

/// An inquiry moves no money; a chargeback takes amount and fee at once; a prevented one was refunded already.
Key openDispute(World &world, const DisputeOrder &order);
/// Evidence was written down but not sent.
void draftEvidence(World &world, Key dispute);
/// Evidence was sent to the bank.
void submitEvidence(World &world, Key dispute);
/// The inquiry becomes a chargeback.
void escalate(World &world, Key dispute, Time dueBy);
/// The inquiry ends well.
void closeInquiry(World &world, Key dispute);
void winDispute(World &world, Key dispute);
/// `returned`: what the bank gave back all the same.
void loseDispute(World &world, Key dispute, qint64 returned, Cause cause);
/// The time to answer is over.
void missDeadline(World &world, Key dispute);

} // namespace Sandbox

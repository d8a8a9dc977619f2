// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Sandbox {

/// How an attempt to pay ended, as a charge's `outcome` and failure say it (outcomes.json). Null: not given.
struct Outcome {
    QByteArray name, type, networkStatus, reason, riskLevel, rule, sellerMessage;
    QByteArray failureCode, declineCode, failureMessage, adviceCode, networkAdviceCode, networkDeclineCode;
    quint32 weight = 0; ///< how often, of 100,000 card payments

    bool failed() const { return !failureCode.isNull(); }
};

const std::vector<Outcome> &outcomes();
quint8 outcomeNamed(const QByteArray &name);

/// Why somebody disputes, and the networks' codes for it (disputes.json).
struct DisputeReason {
    QByteArray name, visa, mastercard, bank;
    quint32 weight = 0;
};
const std::vector<DisputeReason> &disputeReasons();
quint8 disputeReasonNamed(const QByteArray &name);
/// In minor units; 0 where the rules name none for this currency.
qint64 disputeFee(const QByteArray &currency);
const std::vector<QByteArray> &fraudTypes();
const std::vector<QByteArray> &klarnaReasons();
const std::vector<QByteArray> &paypalReasons();

/// Why money did not reach a bank (payout_failures.json).
struct PayoutFailure {
    QByteArray code, message;
};
const std::vector<PayoutFailure> &payoutFailures();
quint8 payoutFailureNamed(const QByteArray &code);

} // namespace Sandbox

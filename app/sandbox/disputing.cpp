// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/disputing.h"

#include "app/sandbox/charging.h"
#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"

namespace Sandbox {
namespace {

using Status = Dispute::Status;

Dispute &disputeOf(World &world, Key key) { return world.books(key.context).disputes[key.index]; }
Charge &chargeOf(World &world, Key key) { return world.books(key.context).charges[key.index]; }

QByteArray statusBefore(Status status)
{
    QByteArray json;
    Json(json).beginObject().pair("status", nameOf(status)).endObject();
    return json;
}

quint32 adjust(World &world, Key key, qint64 amount, qint64 fee, Category category)
{
    const Dispute dispute = disputeOf(world, key);
    const Charge &charge = chargeOf(world, {key.context, dispute.charge});
    return post(world, key.context,
                {.posting = Posting::Adjustment,
                 .category = category,
                 .sourceKind = Kind::Dispute,
                 .source = key.index,
                 .amount = amount,
                 .stripeFee = fee,
                 .currency = dispute.currency,
                 .sourceType = ruleOf(charge.method).sourceType});
}

void withdraw(World &world, Key key)
{
    const Currency settles = world.settlement(key.context, disputeOf(world, key).currency);
    const quint32 row = adjust(world, key, -disputeOf(world, key).amount, disputeFee(settles.code()),
                               Category::Dispute);
    disputeOf(world, key).withdrawal = row;
}

void reinstate(World &world, Key key, qint64 amount)
{
    const quint32 row = adjust(world, key, amount, 0, Category::DisputeReversal);
    disputeOf(world, key).reinstatement = row;
    world.tell(key.context, "charge.dispute.funds_reinstated", Kind::Dispute, key);
}

} // namespace

const char *nameOf(Dispute::Status status)
{
    switch (status) {
    case Status::WarningNeedsResponse: return "warning_needs_response";
    case Status::WarningUnderReview: return "warning_under_review";
    case Status::WarningClosed: return "warning_closed";
    case Status::NeedsResponse: return "needs_response";
    case Status::UnderReview: return "under_review";
    case Status::Won: return "won";
    case Status::Lost: return "lost";
    case Status::Prevented: return "prevented";
    }
    Q_UNREACHABLE();
}

Key warnOfFraud(World &world, Key charge, quint8 fraudType)
{
    auto &warnings = world.books(charge.context).warnings;
    const Key key{charge.context, quint32(warnings.size())};
    const Charge &suspect = chargeOf(world, charge);
    warnings.push_back({.created = Seconds(world.now()),
                        .charge = charge.index,
                        .fraudType = fraudType,
                        .actionable = !suspect.disputed && suspect.refunded < suspect.amount});
    chargeOf(world, charge).warning = key.index;
    chargeOf(world, charge).fraudReported = true;
    world.tell(charge.context, "radar.early_fraud_warning.created", Kind::EarlyFraudWarning, key);
    return key;
}

void settleWarning(World &world, Key charge)
{
    world.watch(Kind::EarlyFraudWarning, {charge.context, chargeOf(world, charge).warning});
    const quint32 warning = chargeOf(world, charge).warning;
    if (warning == none || !world.books(charge.context).warnings[warning].actionable)
        return;
    world.books(charge.context).warnings[warning].actionable = false;
    world.tell(charge.context, "radar.early_fraud_warning.updated", Kind::EarlyFraudWarning,
               {charge.context, warning}, Cause::Spontaneous, R"({"actionable":true})");
}

Key openDispute(World &world, const DisputeOrder &order)
{
    world.watch(Kind::Charge, order.charge);
    auto &disputes = world.books(order.charge.context).disputes;
    const Key key{order.charge.context, quint32(disputes.size())};
    const bool prevented = order.kind == Dispute::Case::Block || order.kind == Dispute::Case::Resolution;
    const bool inquiry = order.kind == Dispute::Case::Inquiry;
    Charge &charge = chargeOf(world, order.charge);
    disputes.push_back({.amount = order.amount,
                        .created = Seconds(world.now()),
                        .dueBy = Seconds(order.dueBy),
                        .charge = order.charge.index,
                        .previous = charge.lastDispute,
                        .currency = charge.currency,
                        .status = prevented        ? Status::Prevented
                            : inquiry              ? Status::WarningNeedsResponse
                            : order.dueBy == 0     ? Status::Lost
                                                   : Status::NeedsResponse,
                        .kind = order.kind,
                        .eligibility = order.eligibility,
                        .reason = order.reason,
                        .newerId = world.now() >= world.seed.now - 300 * day});
    charge.lastDispute = key.index;
    charge.disputed = true;
    settleWarning(world, order.charge);
    closeReview(world, order.charge, Review::Closing::Disputed);
    if (!inquiry && !prevented)
        withdraw(world, key);
    world.tell(key.context, "charge.updated", Kind::Charge, order.charge, Cause::Spontaneous, R"({"disputed":false})");
    world.tell(key.context, "charge.dispute.created", Kind::Dispute, key);
    if (!inquiry && !prevented)
        world.tell(key.context, "charge.dispute.funds_withdrawn", Kind::Dispute, key);
    const Status status = disputeOf(world, key).status;
    if (status == Status::Lost || status == Status::Prevented)
        world.tell(key.context, "charge.dispute.closed", Kind::Dispute, key);
    return key;
}

void draftEvidence(World &world, Key key)
{
    world.watch(Kind::Dispute, key);
    disputeOf(world, key).hasEvidence = true;
    world.tell(key.context, "charge.dispute.updated", Kind::Dispute, key, Cause::Requested,
               R"({"evidence_details":{"has_evidence":false}})");
}

void submitEvidence(World &world, Key key)
{
    world.watch(Kind::Dispute, key);
    Dispute &dispute = disputeOf(world, key);
    const QByteArray before = statusBefore(dispute.status);
    dispute.hasEvidence = true;
    ++dispute.submissions;
    dispute.status = dispute.status == Status::WarningNeedsResponse ? Status::WarningUnderReview
                                                                    : Status::UnderReview;
    world.tell(key.context, "charge.dispute.updated", Kind::Dispute, key, Cause::Requested, before);
}

void escalate(World &world, Key key, Time dueBy)
{
    world.watch(Kind::Dispute, key);
    Dispute &dispute = disputeOf(world, key);
    const QByteArray before = statusBefore(dispute.status);
    dispute.status = Status::NeedsResponse;
    dispute.kind = Dispute::Case::Chargeback;
    dispute.dueBy = Seconds(dueBy);
    dispute.hasEvidence = false; // a chargeback asks for evidence anew
    dispute.submissions = 0;
    withdraw(world, key);
    world.tell(key.context, "charge.dispute.updated", Kind::Dispute, key, Cause::Spontaneous, before);
    world.tell(key.context, "charge.dispute.funds_withdrawn", Kind::Dispute, key);
}

void closeInquiry(World &world, Key key)
{
    world.watch(Kind::Dispute, key);
    const QByteArray before = statusBefore(disputeOf(world, key).status);
    disputeOf(world, key).status = Status::WarningClosed;
    world.tell(key.context, "charge.dispute.closed", Kind::Dispute, key, Cause::Spontaneous, before);
}

void winDispute(World &world, Key key)
{
    world.watch(Kind::Dispute, key);
    const QByteArray before = statusBefore(disputeOf(world, key).status);
    disputeOf(world, key).status = Status::Won;
    const qint64 amount = disputeOf(world, key).amount;
    if (disputeOf(world, key).reinstatement == none)
        reinstate(world, key, amount);
    world.tell(key.context, "charge.dispute.closed", Kind::Dispute, key, Cause::Spontaneous, before);
}

void loseDispute(World &world, Key key, qint64 returned, Cause cause)
{
    world.watch(Kind::Dispute, key);
    const QByteArray before = statusBefore(disputeOf(world, key).status);
    disputeOf(world, key).status = Status::Lost;
    if (returned > 0)
        reinstate(world, key, returned);
    world.tell(key.context, "charge.dispute.closed", Kind::Dispute, key, cause, before);
}

void missDeadline(World &world, Key key)
{
    disputeOf(world, key).pastDue = true;
    loseDispute(world, key, 0, Cause::Spontaneous);
}

} // namespace Sandbox

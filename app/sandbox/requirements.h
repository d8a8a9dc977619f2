// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"

#include <functional>

/// What is asked of an account and what follows from it: the algebra of requirements (requirement_rules.json and
/// country_specs.json say what; this says how). Knows nothing of JSON or HTTP.
namespace Sandbox
{

class Writer;

/// The paths that are asked of this kind of account from the start, by country, business type and agreement, roles
/// still in the plural. Nothing is asked of a linked account or of the platform: others deal with them.
QByteArrayList needed(const Account &account);

/// What is needed and not there, in the form the account answers: role paths become `person_x.` paths as soon as the
/// person exists. Stages: overdue, or later where the rules allow time; nothing has a deadline.
std::vector<Requirement> missing(const Account &account);

/// A path with its role replaced by each person who has it, where there is one: `owners.x` is asked of every owner.
QByteArrayList addressed(const Account &account, const QByteArray &path);

/// Lets deadlines that `now` has reached pass, and derives everything that follows from requirements, decisions and
/// pauses: capabilities, charges_enabled, payouts_enabled, details_submitted, disabled_reason.
void settle(Account &account, Time now);

/// Whether a missing or refused path switches this off: `card_payments`, `transfers` or `payouts`.
bool gates(const QByteArray &path, const QByteArray &what);

/// The same of a requirement, which may be milder than its path.
bool stops(const Requirement &requirement, const QByteArray &what);

/// The words shown with an error code.
QByteArray reasonOf(const QByteArray &errorCode);

/// The lists as the API answers them. Because one stage decides, eventually_due holds currently_due, which holds
/// past_due, and an error is always about something currently due.
struct RequirementLists {
    QByteArrayList eventuallyDue {}, currentlyDue {}, pastDue {}, pendingVerification {};
    std::vector<Requirement> errors {}, alternatives {};
    Time currentDeadline = 0; ///< 0: none
};
/// Of those that `which` lets through; it may also rewrite the path.
RequirementLists lists(
    const std::vector<Requirement> &requirements,
    const std::function<bool(Requirement &)> &which = [](Requirement &) { return true; });

/// The fields that accounts, capabilities and persons have in common, into an open object.
void writeRequirements(Writer &writer, const RequirementLists &lists);
/// The fields that external accounts have: no more than these.
void writeShortRequirements(Writer &writer, const RequirementLists &lists);

} // namespace Sandbox

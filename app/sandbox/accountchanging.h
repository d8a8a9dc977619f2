// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

#include <functional>

/// Changes of accounts while the clock runs, each with the events that announce it.
namespace Sandbox
{

/// One event that announces a change, still to be told.
struct AccountNews {
    const char *type = "";
    Kind kind = Kind::None;
    Key object {};
    QByteArray previous {}; ///< the attributes as they were, as JSON; null for what is new
};

/// What differs in the API's answers between the account as it was and as it is now, the account itself last.
std::vector<AccountNews> newsSince(World &world, Context context, Account before);

/// Lets `change` alter the account of a context, settles it, and tells of everything that is then answered
/// differently: person.created, person.updated, account.external_account.created and .updated, capability.updated,
/// account.updated, each with the attributes as they were. Nothing is told when nothing changed.
void changeAccount(World &world, Context context, Cause cause, const std::function<void(Account &)> &change);

/// Checks of the account whose time has come end, deadlines that have passed take effect, and the next such moment is
/// planned.
void reviewAccount(World &world, Context context);
void planReview(World &world, Context context);

/// What the trigger cards of the documentation do to the account that is paid with them, if it ever worked.
enum class Trigger : quint8 { NextRequirements, ChargeBlock, PayoutBlock };
void pullTrigger(World &world, Context context, Trigger trigger);

/// Makes one plausible thing happen to a connected account: information becomes due, is refused or accepted, a bank
/// account stops working, somebody moves. False if nothing fits an account in its state (never of a linked one).
bool changeSpontaneously(World &world, Context context, Random &random);

/// What of `before` is different in `after`, as it was: the `previous_attributes` of an event. Objects are compared
/// field by field, arrays as a whole; a field that was not there before is null. Both are JSON objects.
QByteArray previousAttributes(const QByteArray &before, const QByteArray &after);

} // namespace Sandbox

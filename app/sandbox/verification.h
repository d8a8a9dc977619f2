// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"

/// What becomes of information that is handed in: it is no longer asked for, it is looked at, at once or after a
/// while, and is asked for again when it does not do (verification_rules.json says what does). Knows nothing of forms
/// or events.
namespace Sandbox {

/// One thing that was handed in. Of a paper the value is `good`, or the error code with which a look at it ends.
struct HandedIn {
    QByteArray path {}, value {};
};
using HandIns = std::vector<HandedIn>;

/// The account has new values, those in `given`: finds out again what is missing, and begins to look at what is new.
void review(Account &account, const HandIns &given, Time now);

/// Ends the checks whose time has come, and lets what was announced for later become due.
void endChecks(Account &account, Time now);

/// How long the owner of an account that works has to answer.
Time timeToAnswer();

/// When the account has to be looked at again; 0: when something is handed in.
Time nextReview(const Account &account);

} // namespace Sandbox

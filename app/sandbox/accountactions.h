// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/accountforms.h"

#include <functional>

/// What the API can do with a whole account.
namespace Sandbox {

Reply createAccount(Call &call);
Reply updateAccount(Call &call);
Reply deleteAccount(Call &call);
Reply rejectAccount(Call &call);
Reply unrejectAccount(Call &call);

/// The connected account that the call's path names, refused where there is none or the caller does not control it.
Context accountNamed(const Call &call);
/// Throws the Refusal of whoever may not write what identifies the owner: after the first link or session that is the
/// owner's own business. `what` is the parameter, or null.
void requireIdentityAccess(const Call &call, const Account &account, const QByteArray &what);
/// Whether the platform, not the provider, asks the owner for what is missing.
bool platformCollects(const Account &account);

/// The owner was shown a way to the provider's own form: from now on what identifies them is no business of the
/// platform's, unless it is the one who collects it.
void handOver(World &world, Context context);

/// Fills in a copy of an account, and if nothing of it was refused makes that the account: reviewed, settled, and told.
void writeAccount(Call &call, Context context, const std::function<void(Account &, AccountForm &)> &fill);

} // namespace Sandbox

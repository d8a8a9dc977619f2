// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/form.h"

/// What is done to accounts in the provider's own pages, not by the API: pauses, questions of risk, access that is
/// taken away, and the owner's onboarding.
namespace Sandbox {

class World;

/// POST /_sandbox/accounts/ID `action=`: does it, and answers the account as it is then.
QByteArray actOnAccount(World &world, const QByteArray &id, const Form &form);

/// An owner opens an account link (`/setup/s/acct_x/token`) and fills in everything that is due: where the link sends
/// them then. A link that was used or has ended leads to its refresh_url. Null if there is no such link.
QByteArray visitLink(World &world, const QByteArray &path);

} // namespace Sandbox

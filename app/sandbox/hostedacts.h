// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/form.h"

/// What is done to accounts in the provider's own pages, not by the API: pauses, questions of risk, access that is
/// taken away, and the owner's onboarding.
namespace Sandbox {

class World;

/// POST /_sandbox/accounts/ID `action=`: does it, and answers the account as it is then.
QByteArray actOnAccount(World &world, const QByteArray &id, const Form &form);

} // namespace Sandbox

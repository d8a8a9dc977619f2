// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/accountchanging.h"

#include <vector>

namespace Sandbox
{

/// Something that happened to an account before the world's clock began to run.
struct AccountMoment {
    Time at = 0;
    Context context = platform;
    AccountNews news {};
};

/// How the accounts of a new world came to be as they are, as far as it happened at `from` or later, in order of
/// time: people and bank accounts added, capabilities asked for, terms accepted; then what made them restricted,
/// rejected, paused. The world is as it was afterwards. A function of the seed.
std::vector<AccountMoment> accountHistory(World &world, Time from);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/seed.h"

#include <vector>

namespace Sandbox
{

/// The accounts of a seed by context: 0 is the platform, then `seed.accounts` connected ones in order of creation.
/// They are in the states of account_presets.json; `seed.now` must be resolved. A function of its arguments alone.
std::vector<Account> makeAccounts(const Seed &seed, const Ids &ids);

} // namespace Sandbox

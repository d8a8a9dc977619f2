// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/clock.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/random.h"
#include "app/sandbox/seed.h"

#include <vector>

/// Everything that a sandbox holds. Knows nothing of HTTP or JSON.
namespace Sandbox {

class World
{
public:
    explicit World(const Seed &seed);
    ~World();

    const Seed seed; ///< `now` resolved: never 0
    Clock clock;
    Ids ids;

    /// By context: 0 is the platform. The account of context C has the id ids.text(Kind::Account, {platform, C}).
    std::vector<Account> accounts;
};

} // namespace Sandbox

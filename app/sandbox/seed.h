// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

namespace Sandbox {

/// What the data of a sandbox is a function of.
struct Seed {
    quint64 seed = 1;
    int accounts = 50;   ///< connected accounts
    int charges = 20000; ///< `ch_` in all contexts together
    Time now = 0;        ///< when the clock starts; 0 = real time
};

} // namespace Sandbox

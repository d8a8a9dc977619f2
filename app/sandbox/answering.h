// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"

namespace Sandbox {

/// What requests do with disputes: evidence in drafts, one submission, acceptance.
std::vector<Action> disputeActions();

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/lists.h"

namespace Sandbox {

/// One page of what a query in the API's search language finds, newest first. Throws a Refusal for a query, or a field
/// of this resource (search.json), that the API does not know.
QByteArray searched(const World &world, const Listing &listing, const Parameters &parameters);

} // namespace Sandbox

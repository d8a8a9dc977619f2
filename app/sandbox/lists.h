// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/resource.h"

namespace Sandbox {

/// How a list lies, where a fault wants it to.
struct Visibility {
    Time lag = 0;            ///< what is younger is not in it yet
    bool duplicates = false; ///< something stands in it twice
    bool reorders = false;   ///< what should be newest first is not
};

/// Whose list of what is asked for.
struct Listing {
    const Resource &resource;
    Context context = platform;
    std::optional<Key> parent {}; ///< of a nested list
    QByteArray path {};           ///< the list's `url`
    Resource::Filter visible {};  ///< what whoever asks may see of it; empty: everything
    Visibility visibility {};
};

/// One page as the API answers it: newest first, in a stable order inside a second; cursors, `created`, filters
/// and `expand[]` obeyed, `has_more` exact. Throws a Refusal for anything the API does not know.
QByteArray page(const World &world, const Listing &listing, const Parameters &parameters);

} // namespace Sandbox

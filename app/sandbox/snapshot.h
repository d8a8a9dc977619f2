// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <deque>
#include <optional>
#include <vector>

namespace Sandbox {

class Resource;
class World;

/// Every record of one resource, context by context, as lines of JSON: the world as it was when this was made. It is
/// written as it is read, so before anything changes somebody must call finish().
class Snapshot
{
public:
    Snapshot(const World &world, const Resource &resource, Context first, Context last);

    /// Some lines more; nothing at the end.
    std::optional<QByteArray> next();
    /// Writes all that is left, to be read later.
    void finish();

private:
    std::optional<QByteArray> make();
    void write(Key key, QByteArray &out) const;

    const World &m_world;
    const Resource &m_resource;
    Context m_context;
    Context m_last;
    Time m_now;
    std::vector<Key> m_keys;
    size_t m_row = 0;
    std::deque<QByteArray> m_made; ///< portions that are written and not read yet
};

} // namespace Sandbox

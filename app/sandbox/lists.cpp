// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/lists.h"

#include "app/sandbox/expandable.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox {
namespace {

constexpr qint64 defaultLimit = 10;
constexpr qint64 mostLimit = 100;
constexpr qsizetype usualSize = 3000; ///< bytes of an object, to reserve a page at once

/// Every record of a list, oldest first, by position.
class Sequence
{
public:
    Sequence(const World &world, const Listing &listing) : m_world(world), m_listing(listing)
    {
        if (listing.parent) {
            m_keys = listing.resource.children(world, *listing.parent);
        } else {
            m_rows = listing.resource.rows(world, listing.context);
        }
    }

    qint64 size() const { return m_listing.parent ? qint64(m_keys.size()) : qint64(m_rows.last) - m_rows.first; }

    Key key(qint64 position) const
    {
        return m_listing.parent ? m_keys[size_t(position)]
                                : Key{m_listing.context, quint32(m_rows.first + position)};
    }

    /// The place of a cursor; nothing unless it is a listed object of this list.
    std::optional<qint64> position(const QByteArray &id) const
    {
        std::optional<qint64> found;
        if (m_listing.parent) {
            for (qint64 at = 0; at < size() && !found; ++at) {
                if (m_listing.resource.id(m_world, key(at)) == id)
                    found = at;
            }
        } else if (const auto place = m_listing.resource.find(m_world, m_listing.context, id)) {
            const qint64 at = qint64(place->index) - m_rows.first;
            if (at >= 0 && at < size() && key(at).index == place->index)
                found = at;
        }
        if (found && !m_listing.resource.listed(m_world, key(*found)))
            return {};
        return found;
    }

    /// The first position created at `time` or later.
    qint64 from(Time time) const
    {
        qint64 low = 0;
        qint64 high = size();
        while (low < high) {
            const qint64 middle = (low + high) / 2;
            if (m_listing.resource.created(m_world, key(middle)) < time)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

private:
    const World &m_world;
    const Listing &m_listing;
    Resource::Rows m_rows {};
    std::vector<Key> m_keys;
};

qint64 limitOf(const Parameters &parameters)
{
    const qint64 limit = parameters.integer("limit").value_or(defaultLimit);
    if (limit < 1 || limit > mostLimit) {
        const QByteArray bound = limit < 1 ? QByteArray("greater than or equal to 1")
                                           : "less than or equal to " + QByteArray::number(mostLimit);
        throw Refusal{.code = "parameter_invalid_integer",
                      .message = "This value must be " + bound + " (it currently is '" + QByteArray::number(limit)
                          + "').",
                      .param = "limit"};
    }
    return limit;
}

QByteArray cursorOf(const Parameters &parameters, const QByteArray &name)
{
    const QByteArray cursor = parameters.text(name);
    if (!cursor.isNull() && cursor.isEmpty()) {
        throw Refusal{.code = "parameter_invalid_empty",
                      .message = "You passed an empty string for '" + name + "'.",
                      .param = name};
    }
    return cursor;
}

/// A page as `visibility` distorts it. Its last record stays the last: the next page begins there, so nothing is lost.
void distort(std::vector<Key> &keys, const Visibility &visibility, size_t limit)
{
    if (visibility.reorders && keys.size() > 2)
        std::reverse(keys.begin(), keys.end() - 1);
    if (visibility.duplicates && !keys.empty()) {
        keys.insert(keys.begin(), keys.front());
        if (keys.size() > limit)
            keys.pop_back();
    }
}

} // namespace

QByteArray page(const World &world, const Listing &listing, const Parameters &parameters)
{
    const Resource &resource = listing.resource;
    QList<QByteArray> known{"expand"};
    if (resource.shape().paged)
        known += {"limit", "starting_after", "ending_before"};
    known += resource.shape().filters;
    parameters.allowOnly(known);

    const qint64 limit = resource.shape().paged ? limitOf(parameters) : std::numeric_limits<qint64>::max();
    const QByteArray after = cursorOf(parameters, "starting_after");
    const QByteArray before = cursorOf(parameters, "ending_before");
    if (!after.isNull() && !before.isNull()) {
        throw Refusal{.code = "parameters_exclusive",
                      .message = "You may only specify one of these parameters: ending_before, starting_after.",
                      .param = "ending_before"};
    }
    const Expansion expansion = expansionOfList(resource.shape().object, parameters.list("expand"));
    const Resource::Filter passes = resource.filter(world, listing.context, parameters);

    const Sequence sequence(world, listing);
    qint64 low = 0; // the positions in question are low .. high - 1
    qint64 high = sequence.size();
    if (resource.shape().filters.contains("created")) {
        if (const auto created = parameters.range("created")) {
            low = sequence.from(created->from);
            if (created->to < std::numeric_limits<qint64>::max())
                high = sequence.from(created->to + 1);
        }
    }
    if (listing.visibility.lag > 0)
        high = std::min(high, sequence.from(world.now() - listing.visibility.lag + 1));
    const auto place = [&](const QByteArray &cursor, const QByteArray &name) {
        const auto position = sequence.position(cursor);
        if (!position)
            throw resource.absent(cursor, name);
        return *position;
    };
    if (!after.isNull())
        high = std::min(high, place(after, "starting_after"));
    if (!before.isNull())
        low = std::max(low, place(before, "ending_before") + 1);

    // One more than asked for tells whether there is more. Towards a cursor in `ending_before` the page is the one
    // next to it, so it is gathered from there and turned round.
    std::vector<Key> keys;
    const auto take = [&](qint64 position) {
        const Key key = sequence.key(position);
        if (resource.listed(world, key) && (!passes || passes(key)) && (!listing.visible || listing.visible(key)))
            keys.push_back(key);
        return qint64(keys.size()) <= limit;
    };
    if (before.isNull()) {
        for (qint64 at = high - 1; at >= low && take(at); --at) { }
    } else {
        for (qint64 at = low; at < high && take(at); ++at) { }
    }
    bool more = qint64(keys.size()) > limit;
    if (more)
        keys.pop_back();
    if (!before.isNull())
        std::reverse(keys.begin(), keys.end());
    const size_t there = keys.size();
    distort(keys, listing.visibility, size_t(limit));
    more = more || (listing.visibility.duplicates && there > 1 && keys.size() == there);

    QByteArray out;
    out.reserve(qsizetype(keys.size()) * usualSize + 200);
    Writer writer(world, out, world.clock.now(), &expansion);
    writer.beginObject().pair("object", "list").json().key("data").beginArray();
    for (const Key &key : keys)
        resource.show(world, key, writer);
    writer.json().endArray();
    writer.pair("has_more", more).pair("url", listing.path).endObject();
    return out;
}

} // namespace Sandbox

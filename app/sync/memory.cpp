// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/memory.h"

#include <algorithm>

namespace Sync {

void Memory::load(const QList<ContextState> &contexts, const QList<Range> &ranges, const QList<Dirty> &dirty)
{
    *this = {};
    apply({.put = ranges, .mark = dirty, .contexts = contexts});
}

void Memory::apply(const Progress &progress)
{
    for (const ContextState &context : progress.contexts)
        m_contexts.insert(context.account, context);
    for (const qint64 id : progress.done)
        drop(id);
    for (const Range &range : progress.put)
        put(range);
    for (const Dirty &object : progress.clear) {
        const auto objects = m_dirty.find(object.context);
        if (objects == m_dirty.end())
            continue;
        const auto mark = objects->constFind(Key(object.table, object.id));
        if (mark == objects->constEnd() || mark->since > object.since)
            continue;
        objects->erase(mark);
        --m_dirtyLeft;
        if (objects->isEmpty())
            m_dirty.erase(objects);
    }
    for (const Dirty &object : progress.mark) {
        auto &objects = m_dirty[object.context];
        const Key key(object.table, object.id);
        if (!objects.contains(key))
            ++m_dirtyLeft;
        Mark &mark = objects[key];
        mark.since = std::max(mark.since, object.since);
        mark.serial = ++m_lastMark;
    }
}

void Memory::put(const Range &range)
{
    Q_ASSERT(range.id > 0);
    m_ranges.insert(range.id, range);
    m_rangesOf[range.context].insert(range.id, range.table);
    m_lastRange = std::max(m_lastRange, range.id);
}

void Memory::drop(qint64 id)
{
    const auto range = m_ranges.constFind(id);
    if (range == m_ranges.constEnd())
        return;
    const auto ids = m_rangesOf.find(range->context);
    ids->remove(id);
    if (ids->isEmpty())
        m_rangesOf.erase(ids);
    m_ranges.erase(range);
}

QList<Range> Memory::ranges(const QByteArray &context) const
{
    QList<Range> ranges;
    const QMap<qint64, QByteArray> ids = m_rangesOf.value(context);
    for (auto id = ids.keyBegin(); id != ids.keyEnd(); ++id)
        ranges.append(m_ranges.value(*id));
    return ranges;
}

QList<Range> Memory::ranges(const QByteArray &context, const QByteArray &table) const
{
    QList<Range> ranges = this->ranges(context);
    ranges.removeIf([&](const Range &range) { return range.table != table; });
    return ranges;
}

QList<Dirty> Memory::dirty(const QByteArray &context) const
{
    QList<Dirty> dirty;
    const auto objects = m_dirty.constFind(context);
    if (objects == m_dirty.constEnd())
        return dirty;
    for (auto object = objects->constBegin(); object != objects->constEnd(); ++object)
        dirty.append({context, object.key().first, object.key().second, object->since});
    return dirty;
}

QList<Memory::Marked> Memory::marks(const QByteArray &context, const QByteArray &table) const
{
    QList<Marked> marks;
    const QMap<Key, Mark> objects = m_dirty.value(context);
    for (auto object = objects.constBegin(); object != objects.constEnd(); ++object) {
        if (object.key().first == table)
            marks.append({{context, table, object.key().second, object->since}, object->serial});
    }
    return marks;
}

QList<Memory::Marked> Memory::marks(const Dirty &object) const
{
    const auto objects = m_dirty.constFind(object.context);
    if (objects == m_dirty.constEnd())
        return {};
    const auto mark = objects->constFind(Key(object.table, object.id));
    if (mark == objects->constEnd())
        return {};
    return {{{object.context, object.table, object.id, mark->since}, mark->serial}};
}

QList<Dirty> Memory::answered(const QList<Marked> &asked, qint64 second) const
{
    QList<Dirty> cleared;
    for (const Marked &marked : asked) {
        const QList<Marked> now = marks(marked.object);
        if (now.size() == 1 && now.first().serial == marked.serial && marked.object.since <= second)
            cleared.append({marked.object.context, marked.object.table, marked.object.id, second});
    }
    return cleared;
}

} // namespace Sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/progress.h"

#include <QHash>
#include <QMap>

#include <utility>

namespace Sync {

/// What sync knows during one pass: the contexts, what is still to be read, what is known to have changed. A copy
/// of what the store keeps, moved by the same Progress values: apply() first, then Store::save(). When a save
/// fails the pass is over and this copy with it. One thread.
class Memory
{
public:
    void load(const QList<ContextState> &contexts, const QList<Range> &ranges, const QList<Dirty> &dirty);
    void apply(const Progress &progress);

    bool knows(const QByteArray &account) const { return m_contexts.contains(account); }
    ContextState context(const QByteArray &account) const { return m_contexts.value(account); }
    /// The platform (empty) first.
    QList<QByteArray> contexts() const { return m_contexts.keys(); }

    /// A number for a range that no other has.
    qint64 newRange() { return ++m_lastRange; }
    QList<Range> ranges() const { return m_ranges.values(); }
    QList<Range> ranges(const QByteArray &context) const;
    QList<Range> ranges(const QByteArray &context, const QByteArray &table) const;
    bool hasRange(qint64 id) const { return m_ranges.contains(id); }
    bool hasRanges(const QByteArray &context) const { return m_rangesOf.contains(context); }

    QList<Dirty> dirty(const QByteArray &context) const;
    /// The marks of a table's objects, or of one object, as they are when an answer is asked for.
    struct Marked {
        Dirty object {};
        quint64 serial = 0; ///< tells two marks of the same object apart
    };
    QList<Marked> marks(const QByteArray &context, const QByteArray &table) const;
    QList<Marked> marks(const Dirty &object) const;
    /// Of those, what an answer that was asked for at `second` clears: not what was marked again meanwhile.
    QList<Dirty> answered(const QList<Marked> &asked, qint64 second) const;
    bool hasDirty(const QByteArray &context) const { return m_dirty.contains(context); }

    qint64 rangesLeft() const { return m_ranges.size(); }
    qint64 dirtyLeft() const { return m_dirtyLeft; }
    qint64 contextsWithRanges() const { return m_rangesOf.size(); }

private:
    using Key = std::pair<QByteArray, QByteArray>; ///< table, id
    struct Mark {
        qint64 since = 0;
        quint64 serial = 0;
    };

    void put(const Range &range);
    void drop(qint64 id);

    QMap<QByteArray, ContextState> m_contexts;
    QHash<qint64, Range> m_ranges;
    QHash<QByteArray, QMap<qint64, QByteArray>> m_rangesOf; ///< context -> id -> table
    QHash<QByteArray, QMap<Key, Mark>> m_dirty;             ///< context -> table, id
    qint64 m_lastRange = 0;
    qint64 m_dirtyLeft = 0;
    quint64 m_lastMark = 0;
};

} // namespace Sync

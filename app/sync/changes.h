// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/reader.h"
#include "app/sync/touches.h"

namespace Sync {

/// Follows what changes: reads each context's events, marks what they touch, has it read again. What no event
/// tells of (lists without events, rows that change with time) is read again when there is a reason to.
class Changes
{
public:
    Changes(Workbench &bench, Road &road, Crew &crew, Contexts &contexts, Reader &reader);

    /// Adds the jobs that bring the context up to date.
    void catchUp(const QByteArray &context);

private:
    QCoro::Task<> follow(QByteArray context);
    QCoro::Task<bool> readEvents(QByteArray context, const Stream &stream);

    /// What the events of a context said that were not known before.
    struct News {
        bool any = false;
        QList<Dirty> marks {};               ///< of the last page
        QHash<QByteArray, qsizetype> made {}; ///< table -> objects that were made since the last window began
    };
    /// Leaves only new events on the page and takes the news from them. `from`: the window's begin.
    QCoro::Task<Result<void>> sift(QByteArray context, const Stream &stream, qint64 from, Road::Fetched &fetched,
                                   News &news);
    /// What must be read besides the marked objects, because of the time or because something happened.
    QCoro::Task<Result<Progress>> alsoDue(QByteArray context, qint64 from, News news);
    QCoro::Task<Result<qint64>> oldestRipe(QByteArray context, const Stream &stream);

    Workbench &m_bench;
    Road &m_road;
    Crew &m_crew;
    Contexts &m_contexts;
    Reader &m_reader;
    Touches m_touches;
};

} // namespace Sync

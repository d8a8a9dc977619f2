// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/contexts.h"
#include "app/sync/crew.h"

namespace Sync {

/// Reads what is to be read: parts of lists by time, lists as a whole, single objects, objects that changed. Each
/// page is saved in one transaction with what is left to read after it.
class Reader
{
public:
    Reader(Workbench &bench, Road &road, Crew &crew, Contexts &contexts)
        : m_bench(bench), m_road(road), m_crew(crew), m_contexts(contexts)
    {
    }

    /// Everything that this context still has to read: ranges, then objects that are known to have changed.
    void read(const QByteArray &context);
    /// Only the latter.
    void refresh(const QByteArray &context);

private:
    void read(const Range &range);

    QCoro::Task<> page(Range range);
    Progress after(const Range &range, const Stream &stream, const Page &page);
    QCoro::Task<> walk(QByteArray context, const Stream &stream);
    QCoro::Task<> single(QByteArray context, const Stream &stream);
    QCoro::Task<> object(Dirty object, const Stream &stream);

    /// Of the marks that were there when a page was asked for, those that it clears.
    QList<Dirty> answeredBy(const Road::Fetched &list, QList<Memory::Marked> asked) const;
    /// The list's ranges and marks in this context that a reading of all of it has dealt with.
    Progress readWhole(const QByteArray &context, const Stream &stream, const QList<Memory::Marked> &asked,
                       AsOf asof) const;
    Urgency urgency(const QByteArray &context, const Stream &stream, int stage, qint64 age = 0) const;
    bool isOver(const QByteArray &context) const { return m_bench.ended || m_contexts.isRevoked(context); }

    Workbench &m_bench;
    Road &m_road;
    Crew &m_crew;
    Contexts &m_contexts;
};

} // namespace Sync

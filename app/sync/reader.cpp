// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reader.h"

#include "app/sync/shards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

/// Stages of urgency.
enum Stage { Changed, Head, Deep };

/// So many changed objects of a list that can only be read whole are cheaper to get by reading it whole.
constexpr qsizetype fewObjects = 3;
/// Into how many parts the first page of a list divides the rest of it at most; later pages divide in two.
constexpr int firstParts = 8;

/// The object that a page was to begin after is gone: customers, persons and accounts can be deleted.
bool isLostCursor(const Error &error, const QByteArray &cursor)
{
    return !cursor.isEmpty() && (error.status == 400 || error.status == 404) && error.param == "starting_after";
}

/// What a deleted object still says of itself: {id, object, deleted: true}.
QList<QByteArray> deletedPath()
{
    return {"deleted"};
}

Error endlessList(const QByteArray &table)
{
    Error error;
    error.kind = Error::Kind::NotThisApi;
    error.message = u"The backend says that there are more %1 but does not give any."_s.arg(QString::fromUtf8(table));
    return error;
}

void merge(Progress &progress, const Progress &other)
{
    progress.put += other.put;
    progress.done += other.done;
    progress.mark += other.mark;
    progress.clear += other.clear;
    progress.contexts += other.contexts;
}

} // namespace

Urgency Reader::urgency(const QByteArray &context, const Stream &stream, int stage, qint64 age) const
{
    Urgency urgency;
    // Which accounts there are decides what else there is to read: their list never waits.
    urgency.stage = stream.contexts == Stream::Contexts::PlatformOnly ? std::min<int>(stage, Head) : stage;
    urgency.connected = context.isEmpty() ? 0 : 1;
    urgency.stream = static_cast<int>(&stream - m_bench.streams.constData());
    urgency.age = age;
    return urgency;
}

void Reader::read(const QByteArray &context)
{
    for (const Range &range : m_bench.memory.ranges(context))
        read(range);
    refresh(context);
}

void Reader::read(const Range &range)
{
    const Stream *stream = m_bench.stream(range.table);
    if (!stream || m_contexts.hasFailed(range.context, range.table))
        return;
    switch (stream->shape) {
    case Stream::Shape::Created: {
        const bool head = range.cursor.isEmpty() && (range.to == Shards::openEnd || stream->events);
        const Urgency urgent = urgency(range.context, *stream, head ? Head : Deep, head ? 0 : -range.to);
        m_crew.add(urgent, [this, range] { return page(range); });
        return;
    }
    case Stream::Shape::Cursor:
        m_crew.add(urgency(range.context, *stream, Head),
                   [this, stream, context = range.context] { return walk(context, *stream); });
        return;
    case Stream::Shape::Single:
        m_crew.add(urgency(range.context, *stream, Head),
                   [this, stream, context = range.context] { return single(context, *stream); });
        return;
    }
    Q_UNREACHABLE();
}

void Reader::refresh(const QByteArray &context)
{
    QHash<QByteArray, QList<Dirty>> byTable;
    for (const Dirty &object : m_bench.memory.dirty(context))
        byTable[object.table].append(object);
    for (auto table = byTable.constBegin(); table != byTable.constEnd(); ++table) {
        const Stream *stream = m_bench.stream(table.key());
        // A list that is still to be read answers marks itself; what it leaves is asked for at the end.
        if (!stream || m_contexts.hasFailed(context, stream->table)
            || !m_bench.memory.ranges(context, stream->table).isEmpty())
            continue;
        const Urgency urgent = urgency(context, *stream, Changed);
        if (stream->shape == Stream::Shape::Single) {
            m_crew.add(urgent, [this, stream, context] { return single(context, *stream); });
        } else if (stream->shape == Stream::Shape::Cursor && table->size() > fewObjects) {
            m_crew.add(urgent, [this, stream, context] { return walk(context, *stream); });
        } else {
            for (const Dirty &each : *table)
                m_crew.add(urgent, [this, stream, each] { return object(each, *stream); });
        }
    }
}

QCoro::Task<> Reader::page(Range range)
{
    if (isOver(range.context) || !m_bench.memory.hasRange(range.id))
        co_return;
    const Stream &stream = *m_bench.stream(range.table);
    Parameters query;
    if (range.from > 0)
        query.append({"created[gte]", QByteArray::number(range.from)});
    if (range.to != Shards::openEnd)
        query.append({"created[lt]", QByteArray::number(range.to)});
    if (!range.cursor.isEmpty())
        query.append({"starting_after", range.cursor});

    const QList<Memory::Marked> asked = m_bench.memory.marks(range.context, stream.table);
    Result<Road::Fetched> fetched = co_await m_road.list(stream, range.context, query);
    if (!fetched && isLostCursor(fetched.error(), range.cursor)) {
        // The range ends just above the object's second: read from there, without it.
        range.cursor.clear();
        Progress progress;
        progress.put.append(range);
        if (co_await m_road.keep(progress))
            read(range);
        co_return;
    }
    if (fetched && fetched->page.hasMore
        && (fetched->page.objects.isEmpty() || fetched->page.objects.last().id == range.cursor))
        fetched = failure(endlessList(stream.table));
    if (!fetched) {
        co_await m_contexts.failed(range.context, range.table, fetched.error());
        co_return;
    }

    Progress progress = after(range, stream, fetched->page);
    progress.clear = answeredBy(*fetched, asked);
    merge(progress, m_contexts.granted(range.context, range.table));
    if (stream.contexts == Stream::Contexts::PlatformOnly)
        merge(progress, m_contexts.met(fetched->page));
    const QList<Range> next = progress.put;
    if (!co_await m_road.keep(stream, range.context, std::move(*fetched), progress))
        co_return;
    for (const Range &each : next)
        read(each);
}

Progress Reader::after(const Range &range, const Stream &stream, const Page &page)
{
    Progress progress;
    const qint64 oldest = page.objects.isEmpty() ? 0 : page.objects.last().created;
    const bool below = oldest > 0 && oldest < range.from; // a backend that does not know created[gte]
    if (!page.hasMore || below) {
        progress.done.append(range.id);
        return progress;
    }
    const qint64 floor = m_contexts.floor(range.context, stream);
    const qint64 pages = Shards::pagesLeft(page.objects.first().created, oldest, std::max(range.from, floor));
    const qint64 most = range.cursor.isEmpty() && range.to == Shards::openEnd ? firstParts : 2;
    const auto parts = static_cast<int>(std::clamp<qint64>(pages, 1, std::min<qint64>(most, m_crew.idle() + 1)));
    progress.put = Shards::rest(range, page.objects.last().id, oldest, parts, floor);
    for (Range &left : progress.put) {
        if (left.id == 0)
            left.id = m_bench.memory.newRange();
    }
    return progress;
}

QList<Dirty> Reader::answeredBy(const Road::Fetched &list, QList<Memory::Marked> asked) const
{
    if (asked.isEmpty())
        return {};
    QSet<QByteArray> ids;
    for (const PageObject &object : list.page.objects)
        ids.insert(object.id);
    asked.removeIf([&](const Memory::Marked &marked) { return !ids.contains(marked.object.id); });
    // A list may run behind the object itself.
    return m_bench.memory.answered(asked, list.asof.second - m_bench.timing.lag);
}

Progress Reader::readWhole(const QByteArray &context, const Stream &stream, const QList<Memory::Marked> &asked,
                           AsOf asof) const
{
    Progress progress;
    for (const Range &range : m_bench.memory.ranges(context, stream.table))
        progress.done.append(range.id);
    progress.clear = m_bench.memory.answered(asked, asof.second);
    merge(progress, m_contexts.granted(context, stream.table));
    return progress;
}

QCoro::Task<> Reader::walk(QByteArray context, const Stream &stream)
{
    if (isOver(context))
        co_return;
    // Begun anew after a crash, never resumed: such lists are short, and what the sweep at the end may remove
    // depends on when the walk began.
    const QList<Memory::Marked> asked = m_bench.memory.marks(context, stream.table);
    const qint64 generation = m_bench.client.nextNumber();
    AsOf first;
    QByteArray cursor;
    for (bool more = true; more;) {
        Parameters query;
        if (!cursor.isEmpty())
            query.append({"starting_after", cursor});
        Result<Road::Fetched> fetched = co_await m_road.list(stream, context, query);
        if (fetched && fetched->page.hasMore
            && (fetched->page.objects.isEmpty() || fetched->page.objects.last().id == cursor))
            fetched = failure(endlessList(stream.table));
        if (!fetched) {
            co_await m_contexts.failed(context, stream.table, fetched.error());
            co_return;
        }
        if (cursor.isEmpty())
            first = fetched->asof;
        more = fetched->page.hasMore;
        if (more)
            cursor = fetched->page.objects.last().id;
        Progress progress;
        if (stream.contexts == Stream::Contexts::PlatformOnly)
            progress = m_contexts.met(fetched->page);
        const QList<Range> begun = progress.put;
        if (!co_await m_road.keep(stream, context, std::move(*fetched), progress, generation))
            co_return;
        for (const Range &each : begun)
            read(each);
    }
    const Progress progress = readWhole(context, stream, asked, first);
    const QList<Range> next = progress.put;
    if (!co_await m_road.sweep(stream, context, generation, first, progress))
        co_return;
    for (const Range &each : next)
        read(each);
}

QCoro::Task<> Reader::single(QByteArray context, const Stream &stream)
{
    if (isOver(context))
        co_return;
    const QList<Memory::Marked> asked = m_bench.memory.marks(context, stream.table);
    Result<Road::Fetched> fetched = co_await m_road.object(stream, context, {});
    if (!fetched) {
        co_await m_contexts.failed(context, stream.table, fetched.error());
        co_return;
    }
    const Progress progress = readWhole(context, stream, asked, fetched->asof);
    const QList<Range> next = progress.put;
    if (!co_await m_road.keep(stream, context, std::move(*fetched), progress))
        co_return;
    for (const Range &each : next)
        read(each);
}

QCoro::Task<> Reader::object(Dirty object, const Stream &stream)
{
    const QList<Memory::Marked> asked = m_bench.memory.marks(object);
    if (isOver(object.context) || asked.isEmpty())
        co_return;
    const qint64 second = m_bench.client.serverNow();
    Result<Road::Fetched> fetched = co_await m_road.object(stream, object.context, object.id, deletedPath());
    const bool missing = !fetched && fetched.error().kind == Error::Kind::Missing;
    if (!fetched && !missing) {
        co_await m_contexts.failed(object.context, object.table, fetched.error());
        co_return;
    }

    Progress progress;
    progress.clear = m_bench.memory.answered(asked, missing ? second : fetched->asof.second);
    bool deleted = missing;
    if (fetched) {
        const Value &flag = fetched->page.objects.first().extra.value(0);
        deleted = std::holds_alternative<qint64>(flag) && std::get<qint64>(flag) != 0;
    }
    if (deleted)
        co_await m_road.remove(object, progress);
    else
        co_await m_road.keep(stream, object.context, std::move(*fetched), progress);
}

} // namespace Sync

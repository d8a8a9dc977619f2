// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/changes.h"

#include "app/sync/arrival.h"
#include "app/sync/shards.h"

#include <algorithm>

namespace Sync {

namespace {

/// Polls come after what they find, so that a change is on the screen before the next account is asked.
constexpr int pollStage = 1;

/// So many objects made since the last window are cheaper to get by the page than one by one.
constexpr qsizetype manyMade = 25;

} // namespace

Changes::Changes(Workbench &bench, Road &road, Crew &crew, Contexts &contexts, Reader &reader)
    : m_bench(bench), m_road(road), m_crew(crew), m_contexts(contexts), m_reader(reader), m_touches(bench.streams)
{
}

void Changes::catchUp(const QByteArray &context)
{
    const Urgency urgent {.stage = pollStage, .connected = context.isEmpty() ? 0 : 1};
    m_crew.add(urgent, [this, context] { return follow(context); });
}

QCoro::Task<> Changes::follow(QByteArray context)
{
    if (m_bench.ended || m_contexts.isRevoked(context))
        co_return;
    const Stream *events = m_bench.events();
    if (events && !m_contexts.isRefused(context, events->table)) {
        if (!co_await readEvents(context, *events))
            co_return;
    }
    m_reader.read(context);
}

QCoro::Task<bool> Changes::readEvents(QByteArray context, const Stream &stream)
{
    // From the last window's end, and some time before it: events may become visible late. Read newest first to
    // the end, also past events that are known already, and only then is the window's end moved.
    const qint64 since = m_bench.memory.context(context).eventsUpTo;
    const qint64 from = std::max<qint64>(0, since - m_bench.timing.overlap);
    AsOf first;
    QByteArray cursor;
    News news;
    for (bool more = true; more;) {
        Parameters query;
        query.append({"created[gte]", QByteArray::number(from)});
        if (!cursor.isEmpty())
            query.append({"starting_after", cursor});
        Result<Road::Fetched> fetched = co_await m_road.list(stream, context, query, m_touches.paths());
        if (fetched && fetched->page.hasMore && fetched->page.objects.isEmpty())
            fetched = failure(Error::Kind::NotThisApi, QStringLiteral("The backend's list of events does not end."));
        if (!fetched) {
            co_await m_contexts.failed(context, stream.table, fetched.error());
            co_return false;
        }
        if (cursor.isEmpty()) {
            first = fetched->asof;
            // Lists without events show a change later than the events do: it counts as news for that long.
            const qint64 lag = m_bench.timing.eventlessLag;
            const bool recent = !fetched->page.objects.isEmpty()
                && fetched->page.objects.first().created >= since - lag;
            news.any = lag > 0 && recent;
        }
        more = fetched->page.hasMore;
        if (more)
            cursor = fetched->page.objects.last().id;

        const Result<void> sifted = co_await sift(context, stream, from, *fetched, news);
        if (!sifted) {
            co_await m_contexts.failed(context, stream.table, sifted.error());
            co_return false;
        }
        Progress progress;
        progress.mark = news.marks;
        if (!more) {
            const Result<Progress> due = co_await alsoDue(context, from, news);
            if (!due) {
                co_await m_contexts.failed(context, stream.table, due.error());
                co_return false;
            }
            progress.put = due->put;
            progress.mark += due->mark;
            ContextState state = m_bench.memory.context(context);
            const qint64 upTo = first.second - m_bench.timing.lag;
            if (upTo > state.eventsUpTo) {
                state.eventsUpTo = upTo;
                progress.contexts.append(state);
            }
        }
        if (!co_await m_road.keep(stream, context, std::move(*fetched), progress))
            co_return false;
    }
    m_contexts.caughtUp(context, first.second);
    co_return true;
}

QCoro::Task<Result<void>> Changes::sift(QByteArray context, const Stream &stream, qint64 from,
                                        Road::Fetched &fetched, News &news)
{
    news.marks.clear();
    QList<PageObject> &events = fetched.page.objects;
    if (events.isEmpty())
        co_return Result<void>();
    QList<QByteArray> ids;
    for (const PageObject &event : events)
        ids.append(event.id);
    const Result<QList<QByteArray>> unknown = co_await Arrival(m_bench.store.unknown(stream.table, context, ids));
    if (!unknown)
        co_return failure(unknown.error());
    events.removeIf([&](const PageObject &event) { return !unknown->contains(event.id); });

    news.any = news.any || !events.isEmpty();
    const qint64 begun = m_bench.memory.context(context).begun;
    for (const PageObject &event : events) {
        // What happened before the first pass began, its lists have shown.
        if (event.created < begun)
            continue;
        for (const Touches::Touched &touched : m_touches.by(event)) {
            const Stream *table = m_bench.stream(touched.table);
            Dirty object {context, touched.table, touched.id, std::min(event.created, fetched.asof.second)};
            // Objects that are contexts themselves (accounts): only those that are known as such; the list of
            // them tells of new ones.
            if (table && table->contexts == Stream::Contexts::PlatformOnly) {
                object.context = object.id;
                if (object.id.isEmpty() || !m_bench.memory.knows(object.id) || m_contexts.isRevoked(object.id))
                    continue;
            }
            if (m_contexts.isRefused(object.context, object.table) || news.marks.contains(object))
                continue;
            news.marks.append(object);
            if (touched.created >= from)
                ++news.made[touched.table];
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<Progress>> Changes::alsoDue(QByteArray context, qint64 from, News news)
{
    const ContextState state = m_bench.memory.context(context);
    const qint64 now = m_bench.client.serverNow();
    const qint64 last = state.completeUpTo > 0 ? state.completeUpTo : state.begun;
    const bool newDay = last / Timing::day != now / Timing::day;

    Progress progress;
    bool ripe = false;
    for (const Stream &stream : m_bench.streams) {
        const bool single = stream.shape == Stream::Shape::Single;
        if (single || !Workbench::applies(stream, context) || state.refused.contains(stream.table))
            continue;
        qint64 begin = -1;
        // Once a day the whole last day again, for rows that became visible late.
        if (stream.eventless && (news.any || newDay))
            begin = std::max<qint64>(0, last - (newDay ? Timing::day : m_bench.timing.overlap));
        if (stream.shape == Stream::Shape::Created && news.made.value(stream.table) >= manyMade)
            begin = from;
        const Result<qint64> oldest = co_await oldestRipe(context, stream);
        if (!oldest)
            co_return failure(oldest.error());
        if (*oldest > 0) {
            ripe = true;
            begin = begin < 0 ? *oldest : std::min(begin, *oldest);
        }
        if (begin >= 0) {
            Range range;
            range.id = m_bench.memory.newRange();
            range.context = context;
            range.table = stream.table;
            range.from = stream.shape == Stream::Shape::Created ? begin : 0;
            range.to = stream.shape == Stream::Shape::Created ? Shards::openEnd : 0;
            progress.put.append(range);
        }
    }
    for (const Stream &stream : m_bench.streams) {
        const bool single = stream.shape == Stream::Shape::Single;
        if (single && (news.any || ripe || newDay) && !state.refused.contains(stream.table))
            progress.mark.append({context, stream.table, {}, now});
    }
    co_return progress;
}

QCoro::Task<Result<qint64>> Changes::oldestRipe(QByteArray context, const Stream &stream)
{
    const qint64 now = m_bench.client.serverNow();
    const qint64 last = m_bench.memory.context(context).completeUpTo;
    // A backend may be slow to change a row whose time has come: it is not asked more often than this.
    const qint64 pause = m_bench.timing.ripeningPause;
    qint64 oldest = 0;
    if (pause > 0 && last / pause == now / pause)
        co_return oldest;
    for (const Stream::Ripening &ripening : stream.ripens) {
        const auto asking = m_bench.store.ripe(stream.table, context, ripening.field, ripening.value, ripening.due, now);
        const Result<qint64> ripe = co_await Arrival(asking);
        if (!ripe)
            co_return failure(ripe.error());
        if (*ripe > 0)
            oldest = oldest == 0 ? *ripe : std::min(oldest, *ripe);
    }
    co_return oldest;
}

} // namespace Sync

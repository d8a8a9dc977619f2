// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pass.h"

#include "app/base/logging.h"
#include "app/sync/arrival.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

/// Requests under way at once: enough to keep two cores and a distant backend busy. The client's budget is what
/// really limits them.
constexpr int crewSize = 12;

} // namespace

Pass::Pass(Client &client, Store &store, Scope &scope, const QList<Stream> &streams, Report &report,
           const Order &order)
    : m_bench {.client = client,
               .store = store,
               .scope = scope,
               .memory = m_memory,
               .report = report,
               .streams = streams,
               .own = order.own,
               .onlyContext = order.onlyContext,
               .timing = client.isSandbox() ? Timing::ofSandbox() : Timing::ofBackend()},
      m_order(order), m_crew(scope, crewSize)
{
}

void Pass::cancel()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = u"cancelled"_s;
    m_bench.end(error);
}

QCoro::Task<SyncOutcome> Pass::run()
{
    const Result<void> claimed = co_await Arrival(m_bench.store.claim(m_bench.own.account));
    if (!claimed)
        m_bench.end(claimed.error());
    else if (co_await remember()) {
        co_await readLists();
        co_await readChanges();
        co_await complete();
    }
    co_return co_await outcome();
}

QCoro::Task<bool> Pass::remember()
{
    const Result<QList<ContextState>> contexts = co_await Arrival(m_bench.store.contexts());
    const Result<QList<Range>> ranges = co_await Arrival(m_bench.store.ranges());
    const Result<QList<Dirty>> dirty = co_await Arrival(m_bench.store.dirty());
    if (!contexts || !ranges || !dirty) {
        m_bench.end(!contexts ? contexts.error() : !ranges ? ranges.error() : dirty.error());
        co_return false;
    }
    m_memory.load(*contexts, *ranges, *dirty);
    m_bench.report.measureWith([this](SyncState &state) { measure(state); });
    const Progress opening = m_contexts.opening(m_order.depth, m_order.refusals);
    co_return co_await m_road.keep(opening);
}

QCoro::Task<> Pass::readLists()
{
    m_bench.report.enter(m_contexts.completeUpTo() == 0 ? SyncState::Phase::FirstPass : SyncState::Phase::Refreshing);
    m_backfill = m_contexts.completeUpTo() == 0 || m_order.depth == Engine::Depth::Full;
    for (const QByteArray &context : m_contexts.active())
        m_reader.read(context);
    co_await m_crew.finished();
}

QCoro::Task<> Pass::readChanges()
{
    if (m_bench.ended)
        co_return;
    m_bench.report.enter(SyncState::Phase::Events);
    for (const QByteArray &context : m_contexts.active())
        m_changes.catchUp(context);
    co_await m_crew.finished();

    // An event of one context may touch an object of another whose turn was over.
    if (m_bench.ended)
        co_return;
    m_bench.report.enter(SyncState::Phase::Refreshing);
    for (const QByteArray &context : m_contexts.active())
        m_reader.refresh(context);
    co_await m_crew.finished();
}

QCoro::Task<> Pass::complete()
{
    if (m_bench.ended)
        co_return;
    const Progress completion = m_contexts.completion();
    if (!completion.contexts.isEmpty() && !co_await m_road.keep(completion))
        co_return;
    if (m_backfill && m_contexts.allComplete()) {
        const Result<void> finished = co_await Arrival(m_bench.store.finishBackfill());
        if (!finished)
            m_bench.end(finished.error());
    }
}

QCoro::Task<SyncOutcome> Pass::outcome()
{
    SyncOutcome outcome;
    outcome.complete = !m_bench.ended && m_contexts.allComplete();
    outcome.upTo = m_contexts.completeUpTo();
    outcome.contexts = m_contexts.active().size();
    outcome.requests = m_bench.client.requestsSent() - m_order.requestsBefore;
    outcome.errors = m_contexts.errors();
    if (m_bench.ended)
        outcome.error = *m_bench.ended;
    for (const Stream &stream : m_bench.streams)
        co_await tally(outcome, stream);
    co_return outcome;
}

QCoro::Task<> Pass::tally(SyncOutcome &outcome, const Stream &stream)
{
    SyncOutcome::Tally tally;
    const Result<qint64> objects = co_await Arrival(m_bench.store.count(stream.table, {}));
    if (objects)
        tally.objects = *objects;
    else
        qCWarning(logSync) << "the store cannot count" << stream.table << objects.error().message;
    // Objects that are contexts themselves: read with the platform's list, one context each.
    const bool platformOnly = stream.contexts == Stream::Contexts::PlatformOnly;
    const QByteArray reader;
    for (const QByteArray &context : m_contexts.active()) {
        const QByteArray &listed = platformOnly ? reader : context;
        if (m_contexts.isRefused(listed, stream.table)) {
            if (!platformOnly || context.isEmpty())
                tally.refused.append(context);
        } else if (m_memory.ranges(listed, stream.table).isEmpty() && (!platformOnly || !context.isEmpty())) {
            ++tally.contexts;
        }
    }
    outcome.resources.insert(stream.table, tally);
}

void Pass::measure(SyncState &state) const
{
    const QList<QByteArray> contexts = m_contexts.active();
    state.contexts = contexts.size();
    state.contextsComplete = std::count_if(contexts.begin(), contexts.end(), [this](const QByteArray &context) {
        return !m_memory.hasRanges(context) && !m_memory.hasDirty(context);
    });
    state.rangesLeft = m_memory.rangesLeft();
    state.dirtyLeft = m_memory.dirtyLeft();
    state.requests = m_bench.client.requestsSent() - m_order.requestsBefore;
    state.completeUpTo = m_contexts.completeUpTo();
}

} // namespace Sync

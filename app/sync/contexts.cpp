// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/contexts.h"

#include "app/base/logging.h"
#include "app/sync/shards.h"

#include <algorithm>

namespace Sync {

namespace {

/// A context whose events this key may not read has no other way to learn of changes than to read everything
/// again; so often, in seconds.
constexpr qint64 readAgainAfter = 60 * 60;

/// Faults of the connection, the key or the store: what they stop, they stop everywhere.
bool endsPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Credential:
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
        return true;
    default: // a class of kinds, and kinds that say something about one answer only
        return error.isStore();
    }
}

bool isAnotherDay(qint64 second, qint64 now)
{
    return second / Timing::day != now / Timing::day;
}

} // namespace

Progress Contexts::opening(Engine::Depth depth, Refusals refusals)
{
    Progress progress;
    forget(progress);

    const QByteArray &first = m_bench.onlyContext;
    if (!m_bench.memory.knows(first))
        begin(progress, first);
    for (const QByteArray &context : m_bench.memory.contexts()) {
        if (m_bench.covers(context))
            open(progress, context, depth);
    }
    if (refusals == Refusals::Probe)
        probeRefusals(progress);
    return progress;
}

void Contexts::forget(Progress &progress) const
{
    for (const Range &range : m_bench.memory.ranges()) {
        if (!m_bench.stream(range.table))
            progress.done.append(range.id);
    }
    for (const QByteArray &context : m_bench.memory.contexts()) {
        for (const Dirty &object : m_bench.memory.dirty(context)) {
            if (!m_bench.stream(object.table))
                progress.clear.append(object);
        }
    }
}

void Contexts::open(Progress &progress, const QByteArray &context, Engine::Depth depth) const
{
    const ContextState state = m_bench.memory.context(context);
    if (state.revoked && depth != Engine::Depth::Full)
        return;
    if (state.revoked || mustStartOver(state)) {
        begin(progress, context);
        return;
    }
    if (depth == Engine::Depth::Full) {
        readAgain(progress, context);
        return;
    }
    beginNewTables(progress, context);
    if (context.isEmpty())
        lookForAccounts(progress);
}

bool Contexts::mustStartOver(const ContextState &context) const
{
    const qint64 now = m_bench.client.serverNow();
    if (context.begun == 0 || now - context.eventsUpTo > Timing::eventsKept)
        return true;
    const Stream *events = m_bench.events();
    const bool blind = !events || context.refused.contains(events->table);
    return blind && now - context.begun > readAgainAfter;
}

Range Contexts::range(const QByteArray &context, const Stream &stream, qint64 begun) const
{
    Range range;
    range.id = m_bench.memory.newRange();
    range.context = context;
    range.table = stream.table;
    // Events from `begun` on must not only be kept but acted on: that is not a list's business.
    if (stream.shape == Stream::Shape::Created)
        range.to = stream.events ? begun : Shards::openEnd;
    return range;
}

void Contexts::begin(Progress &progress, const QByteArray &account) const
{
    // Written before the first list call: whatever happens from this second on, the events will tell; whatever
    // happened before, the lists show (money.md 7.3, A0).
    ContextState state = m_bench.memory.context(account);
    state.account = account;
    state.begun = m_bench.client.serverNow() - m_bench.timing.safety;
    state.eventsUpTo = state.begun;
    state.refused.clear();
    state.revoked = false;
    state.tables = allTables();
    progress.contexts.append(state);

    for (const Range &range : m_bench.memory.ranges(account))
        progress.done.append(range.id);
    for (const Stream &stream : m_bench.streams) {
        if (Workbench::applies(stream, account))
            progress.put.append(range(account, stream, state.begun));
        else if (account == m_bench.onlyContext)
            progress.mark.append({account, stream.table, account, m_bench.client.serverNow()});
    }
}

QList<QByteArray> Contexts::allTables() const
{
    QList<QByteArray> tables;
    for (const Stream &stream : m_bench.streams)
        tables.append(stream.table);
    return tables;
}

void Contexts::readAgain(Progress &progress, const QByteArray &account) const
{
    ContextState state = m_bench.memory.context(account);
    state.refused.clear();
    state.tables = allTables();
    progress.contexts.append(state);
    for (const Range &range : m_bench.memory.ranges(account))
        progress.done.append(range.id);
    for (const Stream &stream : m_bench.streams) {
        if (Workbench::applies(stream, account))
            progress.put.append(range(account, stream, state.begun));
    }
}

void Contexts::beginNewTables(Progress &progress, const QByteArray &account) const
{
    ContextState state = m_bench.memory.context(account);
    // What is no longer described has lost its rows: should it come back, it is read from the beginning.
    bool changed = state.tables.removeIf([this](const QByteArray &table) { return !m_bench.stream(table); }) > 0;
    for (const Stream &stream : m_bench.streams) {
        if (state.tables.contains(stream.table))
            continue;
        state.tables.append(stream.table);
        changed = true;
        if (Workbench::applies(stream, account))
            progress.put.append(range(account, stream, state.begun));
    }
    if (changed)
        progress.contexts.append(state);
}

void Contexts::lookForAccounts(Progress &progress) const
{
    const ContextState platform = m_bench.memory.context({});
    const qint64 since = platform.completeUpTo > 0 ? platform.completeUpTo : platform.begun;
    for (const Stream &stream : m_bench.streams) {
        if (stream.contexts != Stream::Contexts::PlatformOnly || platform.refused.contains(stream.table))
            continue;
        Range head = range({}, stream, platform.begun);
        // An account that was made long ago and connected only now stands deep in the list: once a day all of it
        // is read.
        if (stream.shape == Stream::Shape::Created && !isAnotherDay(since, m_bench.client.serverNow()))
            head.from = std::max<qint64>(0, since - m_bench.timing.overlap);
        for (const Range &left : m_bench.memory.ranges({}, stream.table)) {
            if (left.to != head.to || !left.cursor.isEmpty())
                continue;
            head.from = std::min(head.from, left.from);
            progress.done.append(left.id);
        }
        progress.put.append(head);
    }
}

void Contexts::probeRefusals(Progress &progress) const
{
    QSet<QByteArray> probed; // table, and whether by the platform or by a connected account
    for (const QByteArray &context : active()) {
        const ContextState state = m_bench.memory.context(context);
        for (auto refused = state.refused.keyBegin(); refused != state.refused.keyEnd(); ++refused) {
            const QByteArray who = *refused + (context.isEmpty() ? "" : "/connected");
            const Stream *stream = m_bench.stream(*refused);
            if (!stream || probed.contains(who) || !m_bench.memory.ranges(context, *refused).isEmpty())
                continue;
            probed.insert(who);
            progress.put.append(range(context, *stream, state.begun));
        }
    }
}

Progress Contexts::met(const Page &accounts)
{
    Progress progress;
    for (const PageObject &account : accounts.objects) {
        m_floors.insert(account.id, account.created);
        if (!m_bench.covers(account.id))
            continue;
        const bool regained = isRevoked(account.id) && !m_revokedNow.contains(account.id);
        if (!m_bench.memory.knows(account.id) || regained)
            begin(progress, account.id);
    }
    return progress;
}

Progress Contexts::granted(const QByteArray &context, const QByteArray &table) const
{
    Progress progress;
    const Stream *stream = m_bench.stream(table);
    if (!stream || !isRefused(context, table))
        return progress;
    for (const QByteArray &each : active()) {
        ContextState state = m_bench.memory.context(each);
        if (each.isEmpty() != context.isEmpty() || state.refused.remove(table) == 0)
            continue;
        progress.contexts.append(state);
        if (each != context)
            progress.put.append(range(each, *stream, state.begun));
    }
    return progress;
}

QList<QByteArray> Contexts::active() const
{
    QList<QByteArray> contexts = m_bench.memory.contexts();
    contexts.removeIf([this](const QByteArray &context) {
        return !m_bench.covers(context) || isRevoked(context);
    });
    return contexts;
}

bool Contexts::isRefused(const QByteArray &context, const QByteArray &table) const
{
    return m_bench.memory.context(context).refused.contains(table);
}

QCoro::Task<> Contexts::failed(QByteArray context, QByteArray table, Error error)
{
    if (endsPass(error)) {
        m_bench.end(error);
        co_return;
    }
    if (error.kind == Error::Kind::Forbidden) {
        const bool gone = error.code == "account_invalid" && !context.isEmpty();
        if (gone)
            m_revokedNow.insert(context);
        const Progress progress = gone ? revocation(context) : refusal(context, table, error);
        co_await m_road.keep(progress);
        co_return;
    }
    qCWarning(logSync) << table << "could not be read:" << error.status << error.code << error.message
                       << error.requestId;
    if (!hasFailed(context, table))
        m_errors.append({context, table, error.status, error.code});
}

bool Contexts::hasFailed(const QByteArray &context, const QByteArray &table) const
{
    return std::any_of(m_errors.begin(), m_errors.end(), [&](const SyncOutcome::Refusal &error) {
        return error.context == context && error.table == table;
    });
}

Progress Contexts::refusal(const QByteArray &context, const QByteArray &table, const Error &error) const
{
    Progress progress;
    ContextState state = m_bench.memory.context(context);
    state.account = context;
    state.refused.insert(table, QByteArray::number(error.status) + ' ' + error.code);
    progress.contexts.append(state);
    for (const Range &range : m_bench.memory.ranges(context, table))
        progress.done.append(range.id);
    for (const Memory::Marked &marked : m_bench.memory.marks(context, table))
        progress.clear.append(marked.object);
    return progress;
}

Progress Contexts::revocation(const QByteArray &context) const
{
    Progress progress;
    ContextState state = m_bench.memory.context(context);
    state.account = context;
    state.revoked = true;
    progress.contexts.append(state);
    for (const Range &range : m_bench.memory.ranges(context))
        progress.done.append(range.id);
    progress.clear = m_bench.memory.dirty(context);
    return progress;
}

Progress Contexts::completion() const
{
    const bool eventless = std::any_of(m_bench.streams.begin(), m_bench.streams.end(),
                                       [](const Stream &stream) { return stream.eventless; });
    const qint64 lag = eventless ? std::max(m_bench.timing.lag, m_bench.timing.eventlessLag) : m_bench.timing.lag;
    const Stream *events = m_bench.events();

    Progress progress;
    for (const QByteArray &context : active()) {
        ContextState state = m_bench.memory.context(context);
        const bool blind = !events || state.refused.contains(events->table);
        const bool troubled = std::any_of(m_errors.begin(), m_errors.end(), [&](const SyncOutcome::Refusal &error) {
            return error.context == context;
        });
        if (troubled || m_bench.memory.hasRanges(context) || m_bench.memory.hasDirty(context)
            || (!blind && !m_caughtUp.contains(context)))
            continue;
        const qint64 upTo = blind ? state.begun : m_caughtUp.value(context) - lag;
        if (upTo <= state.completeUpTo)
            continue;
        state.completeUpTo = upTo;
        progress.contexts.append(state);
    }
    return progress;
}

bool Contexts::allComplete() const
{
    const QList<QByteArray> contexts = active();
    return m_errors.isEmpty() && std::none_of(contexts.begin(), contexts.end(), [this](const QByteArray &context) {
        return m_bench.memory.hasRanges(context) || m_bench.memory.hasDirty(context);
    });
}

qint64 Contexts::completeUpTo() const
{
    const QList<QByteArray> contexts = active();
    if (contexts.isEmpty())
        return 0;
    qint64 upTo = Shards::openEnd;
    for (const QByteArray &context : contexts)
        upTo = std::min(upTo, m_bench.memory.context(context).completeUpTo);
    return upTo;
}

qint64 Contexts::floor(const QByteArray &context, const Stream &stream) const
{
    const qint64 created = context.isEmpty() ? m_bench.own.created : m_floors.value(context);
    const qint64 floor = created > 0 ? created : Timing::firstAccount;
    if (!stream.events)
        return floor;
    return std::max(floor, m_bench.memory.context(context).begun - 30 * Timing::day);
}

} // namespace Sync

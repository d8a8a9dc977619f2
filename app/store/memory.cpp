// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/memory.h"

#include "app/store/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    // An empty text, never NULL.
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

QList<QByteArray> words(const QString &joined)
{
    return joined.isEmpty() ? QList<QByteArray>() : joined.toUtf8().split(' ');
}

/// Reads every row of a query through `read`.
template <typename T, typename Read>
Result<QList<T>> all(Connection &cache, const QString &sql, Read read)
{
    auto query = cache.ask(sql);
    if (!query)
        return tl::unexpected(query.error());
    QList<T> list;
    while (query->next())
        list += read(*query);
    if (auto ended = Connection::ended(*query); !ended)
        return tl::unexpected(ended.error());
    return list;
}

Result<void> put(Connection &cache, Accounts &accounts, const Range &range)
{
    const auto number = accounts.number(range.context);
    if (!number)
        return tl::unexpected(number.error());
    QVariantList values {*number, text(range.table), range.from, range.to, text(range.cursor), range.generation};
    if (range.id == 0)
        return cache.run(u"INSERT INTO sync_range (account, name, begins, ends, cursor, generation)"
                         " VALUES (?, ?, ?, ?, ?, ?)"_s, values);
    values.prepend(range.id);
    return cache.run(u"INSERT OR REPLACE INTO sync_range (id, account, name, begins, ends, cursor, generation)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)"_s, values);
}

Result<void> put(Connection &cache, Accounts &accounts, const ContextState &context)
{
    const auto number = accounts.number(context.account);
    if (!number)
        return tl::unexpected(number.error());
    auto done = cache.run(u"INSERT OR REPLACE INTO sync_context (account, begun, events_up_to, complete_up_to,"
                          " revoked, names) VALUES (?, ?, ?, ?, ?, ?)"_s,
                          {*number, context.begun, context.eventsUpTo, context.completeUpTo, context.revoked ? 1 : 0,
                           text(context.tables.join(' '))});
    if (done)
        done = cache.run(u"DELETE FROM sync_refusal WHERE account = ?"_s, {*number});
    for (auto refused = context.refused.begin(); done && refused != context.refused.end(); ++refused) {
        done = cache.run(u"INSERT INTO sync_refusal (account, name, reason) VALUES (?, ?, ?)"_s,
                         {*number, text(refused.key()), text(refused.value())});
    }
    return done;
}

Result<void> mark(Connection &cache, Accounts &accounts, const Dirty &dirty)
{
    const auto number = accounts.number(dirty.context);
    if (!number)
        return tl::unexpected(number.error());
    return cache.run(u"INSERT INTO sync_dirty (account, name, id, since) VALUES (?, ?, ?, ?)"
                     " ON CONFLICT DO UPDATE SET since = max(since, excluded.since)"_s,
                     {*number, text(dirty.table), text(dirty.id), dirty.since});
}

Result<void> clear(Connection &cache, Accounts &accounts, const Dirty &dirty)
{
    const auto number = accounts.number(dirty.context);
    if (!number)
        return tl::unexpected(number.error());
    return cache.run(u"DELETE FROM sync_dirty WHERE account = ? AND name = ? AND id = ? AND since <= ?"_s,
                     {*number, text(dirty.table), text(dirty.id), dirty.since});
}

} // namespace

QStringList Memory::creation()
{
    return {u"CREATE TABLE sync_range (id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER NOT NULL,"
            " name TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, cursor TEXT NOT NULL,"
            " generation INTEGER NOT NULL)"_s,
            u"CREATE TABLE sync_dirty (account INTEGER NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,"
            " since INTEGER NOT NULL, PRIMARY KEY (account, name, id)) WITHOUT ROWID"_s,
            u"CREATE TABLE sync_context (account INTEGER PRIMARY KEY, begun INTEGER NOT NULL,"
            " events_up_to INTEGER NOT NULL, complete_up_to INTEGER NOT NULL, revoked INTEGER NOT NULL,"
            " names TEXT NOT NULL)"_s,
            u"CREATE TABLE sync_refusal (account INTEGER NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL,"
            " PRIMARY KEY (account, name)) WITHOUT ROWID"_s,
            u"CREATE TABLE sync_request (next INTEGER NOT NULL)"_s,
            u"INSERT INTO sync_request (next) VALUES (1)"_s};
}

QStringList Memory::probes()
{
    return {u"SELECT id, account, name, begins, ends, cursor, generation FROM sync_range LIMIT 1"_s,
            u"SELECT account, name, id, since FROM sync_dirty LIMIT 1"_s,
            u"SELECT account, begun, events_up_to, complete_up_to, revoked, names FROM sync_context LIMIT 1"_s,
            u"SELECT account, name, reason FROM sync_refusal LIMIT 1"_s,
            u"SELECT next FROM sync_request LIMIT 1"_s};
}

Result<void> Memory::apply(Connection &cache, Accounts &accounts, const Progress &progress)
{
    Result<void> done;
    for (const Range &range : progress.put) {
        if (done = put(cache, accounts, range); !done)
            return done;
    }
    for (const qint64 id : progress.done) {
        if (done = cache.run(u"DELETE FROM sync_range WHERE id = ?"_s, {id}); !done)
            return done;
    }
    // Cleared first: a mark of the same change is newer than what it clears.
    for (const Dirty &dirty : progress.clear) {
        if (done = clear(cache, accounts, dirty); !done)
            return done;
    }
    for (const Dirty &dirty : progress.mark) {
        if (done = mark(cache, accounts, dirty); !done)
            return done;
    }
    for (const ContextState &context : progress.contexts) {
        if (done = put(cache, accounts, context); !done)
            return done;
    }
    if (progress.nextRequest != 0) // never back: a number is given once
        done = cache.run(u"UPDATE sync_request SET next = max(next, ?)"_s, {progress.nextRequest});
    return done;
}

Result<QList<ContextState>> Memory::contexts(Connection &cache)
{
    auto list = all<ContextState>(
        cache,
        u"SELECT a.id, c.begun, c.events_up_to, c.complete_up_to, c.revoked, c.names FROM sync_context c"
        " JOIN store_account a ON a.number = c.account ORDER BY c.account"_s,
        [](const QSqlQuery &query) {
            return ContextState {.account = query.value(0).toString().toUtf8(),
                                 .begun = query.value(1).toLongLong(),
                                 .eventsUpTo = query.value(2).toLongLong(),
                                 .completeUpTo = query.value(3).toLongLong(),
                                 .revoked = query.value(4).toBool(),
                                 .tables = words(query.value(5).toString())};
        });
    if (!list)
        return list;

    struct Refusal {
        QByteArray account {}, table {}, reason {};
    };
    const auto refusals = all<Refusal>(
        cache,
        u"SELECT a.id, r.name, r.reason FROM sync_refusal r JOIN store_account a ON a.number = r.account"_s,
        [](const QSqlQuery &query) {
            return Refusal {query.value(0).toString().toUtf8(), query.value(1).toString().toUtf8(),
                            query.value(2).toString().toUtf8()};
        });
    if (!refusals)
        return tl::unexpected(refusals.error());
    QHash<QByteArray, QHash<QByteArray, QByteArray>> refused;
    for (const Refusal &refusal : *refusals)
        refused[refusal.account].insert(refusal.table, refusal.reason);
    for (ContextState &context : *list)
        context.refused = refused.value(context.account);
    return list;
}

Result<QList<Range>> Memory::ranges(Connection &cache)
{
    return all<Range>(cache,
                      u"SELECT r.id, a.id, r.name, r.begins, r.ends, r.cursor, r.generation FROM sync_range r"
                      " JOIN store_account a ON a.number = r.account ORDER BY r.id"_s,
                      [](const QSqlQuery &query) {
                          return Range {.id = query.value(0).toLongLong(),
                                        .context = query.value(1).toString().toUtf8(),
                                        .table = query.value(2).toString().toUtf8(),
                                        .from = query.value(3).toLongLong(),
                                        .to = query.value(4).toLongLong(),
                                        .cursor = query.value(5).toString().toUtf8(),
                                        .generation = query.value(6).toLongLong()};
                      });
}

Result<QList<Dirty>> Memory::dirty(Connection &cache)
{
    return all<Dirty>(cache,
                      u"SELECT a.id, d.name, d.id, d.since FROM sync_dirty d"
                      " JOIN store_account a ON a.number = d.account ORDER BY d.since, a.id, d.name, d.id"_s,
                      [](const QSqlQuery &query) {
                          return Dirty {.context = query.value(0).toString().toUtf8(),
                                        .table = query.value(1).toString().toUtf8(),
                                        .id = query.value(2).toString().toUtf8(),
                                        .since = query.value(3).toLongLong()};
                      });
}

Result<qint64> Memory::nextRequest(Connection &cache)
{
    return cache.value(u"SELECT next FROM sync_request"_s).map([](const QVariant &next) { return next.toLongLong(); });
}

Result<qint64> Memory::completeUpTo(Connection &cache, const QByteArray &account)
{
    return cache
        .value(u"SELECT c.complete_up_to FROM sync_context c JOIN store_account a ON a.number = c.account"
               " WHERE a.id = ?"_s, {text(account)})
        .map([](const QVariant &second) { return second.toLongLong(); });
}

Result<qint64> Memory::completeUpTo(Connection &cache)
{
    return cache.value(u"SELECT min(complete_up_to) FROM sync_context WHERE revoked = 0"_s)
        .map([](const QVariant &second) { return second.toLongLong(); });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cachefile.h"

#include "app/base/logging.h"
#include "app/store/accounts.h"
#include "app/store/codec.h"
#include "app/store/memory.h"
#include "app/store/pagereader.h"
#include "app/store/sqlite/fulltext.h"
#include "app/store/sqlite/header.h"
#include "app/store/sqlite/rowwriter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// The version counts changes of the tables that no description makes; an older cache is made anew.
constexpr Mark mark {.application = 0x54726243 /* TrbC */, .version = 2};

Result<void> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> create(Connection &connection)
{
    QStringList statements {
        u"CREATE TABLE store_table (name TEXT PRIMARY KEY, fingerprint BLOB NOT NULL, indexed INTEGER NOT NULL)"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE store_owner (account TEXT NOT NULL)"_s,
        u"CREATE TABLE store_dictionary (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"_s,
    };
    statements += Accounts::creation();
    statements += Memory::creation();
    if (auto done = runAll(connection, statements); !done)
        return done;
    return mark.write(connection);
}

/// A program that brings a better dictionary writes with it from now on.
Result<void> addDictionary(Connection &connection)
{
    const QByteArray shipped = Codec::shippedDictionary();
    if (shipped.isEmpty())
        return {};
    return connection.run(u"INSERT INTO store_dictionary (bytes) SELECT ?"
                          " WHERE NOT EXISTS (SELECT 1 FROM store_dictionary WHERE bytes = ?)"_s, {shipped, shipped});
}

Result<void> remember(Connection &connection, const Layout &layout)
{
    return connection.run(u"INSERT OR REPLACE INTO store_table (name, fingerprint, indexed) VALUES (?, ?, 0)"_s,
                          {QString::fromUtf8(layout.table().name), layout.fingerprint()});
}

Result<void> copyPicked(Connection &connection, const Layout &layout, const QString &from, Codec &codec)
{
    auto writer = RowWriter::make(connection, layout, RowWriter::Indexes::Later);
    if (!writer)
        return tl::unexpected(writer.error());
    PageReader reader(layout);
    auto rows = Statement::prepare(
        connection.handle(),
        u"SELECT r.row, r.context, r.id, r.created, r.second, r.number, r.digest, r.generation, o.object"
        " FROM %1 r JOIN %2 o ON o.row = r.row ORDER BY r.row"_s.arg(from, layout.objects()));
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const auto step = rows->step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == Statement::Step::Done)
            return {};
        const auto object = codec.decompress(rows->view(8));
        if (!object)
            return tl::unexpected(object.error());
        const auto picks = reader.pick(*object);
        if (!picks)
            return failure(Error::Kind::StoreDamaged, u"A kept object cannot be read."_s);
        const RowWriter::Kept kept {.row = rows->integer(0),
                                    .context = rows->integer(1),
                                    .asof = {.second = rows->integer(4), .number = rows->integer(5)},
                                    .generation = rows->integer(7),
                                    .object = {.id = rows->bytes(2),
                                               .created = rows->integer(3),
                                               .values = picks->values,
                                               .digest = static_cast<quint64>(rows->integer(6))}};
        if (auto done = (*writer)->restore(kept); !done)
            return done;
    }
}

/// Makes a table anew from the objects it was picked from.
Result<void> repick(Connection &connection, const Layout &layout, Codec &codec)
{
    qCInfo(logStore) << "picking anew:" << layout.table().name;
    const QString name = QString::fromUtf8(layout.table().name);
    auto indexes = connection.ask(u"SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?"
                                  " AND sql IS NOT NULL"_s, {name});
    if (!indexes)
        return tl::unexpected(indexes.error());
    QStringList statements;
    while (indexes->next())
        statements += u"DROP INDEX "_s + Layout::quoted(indexes->value(0).toString().toUtf8());
    indexes->finish();

    const QString old = Layout::quoted(layout.table().name + ":old");
    const bool wasIndexed = !statements.isEmpty();
    statements += u"ALTER TABLE %1 RENAME TO %2"_s.arg(layout.rows(), old);
    statements += layout.creation().first();
    Result<void> done = FullText::drop(connection, layout);
    if (done)
        done = runAll(connection, statements);
    if (done)
        done = copyPicked(connection, layout, old, codec);
    if (done)
        done = connection.run(u"DROP TABLE "_s + old);
    if (done)
        done = remember(connection, layout);
    if (done && wasIndexed)
        done = CacheFile::index(connection, layout);
    return done;
}

/// A statement that fits our schema but not the file's means that the file is not what its mark says.
template <typename T>
Result<T> damageUnlessFits(Result<T> result)
{
    if (!result && result.error().kind == Error::Kind::StoreFailed)
        return failure(Error::Kind::StoreDamaged, result.error().message);
    return result;
}

Result<QHash<QByteArray, QByteArray>> fingerprints(Connection &connection)
{
    auto query = connection.ask(u"SELECT name, fingerprint FROM store_table"_s);
    if (!query)
        return tl::unexpected(query.error());
    QHash<QByteArray, QByteArray> known;
    while (query->next())
        known.insert(query->value(0).toString().toUtf8(), query->value(1).toByteArray());
    if (auto ended = Connection::ended(*query); !ended)
        return tl::unexpected(ended.error());
    return known;
}

/// Every column that will be asked for is there.
Result<void> probe(Connection &connection, const Layout &layout)
{
    QStringList columns {u"row, context, id, created, second, number, digest, generation"_s};
    for (const Layout::Column &column : layout.columns()) {
        if (column.kept)
            columns += column.compared();
    }
    if (auto done = connection.run(u"SELECT %1 FROM %2 LIMIT 1"_s.arg(columns.join(u", "_s), layout.rows())); !done)
        return done;
    return connection.run(u"SELECT row, object FROM %1 LIMIT 1"_s.arg(layout.objects()));
}

Result<CacheFile::Contents> contents(Connection &connection, const QList<Layout> &layouts)
{
    CacheFile::Contents found;
    const auto owner = connection.value(u"SELECT account FROM store_owner"_s);
    if (!owner)
        return tl::unexpected(owner.error());
    found.owner = owner->toString().toUtf8();

    auto dictionaries = connection.ask(u"SELECT bytes FROM store_dictionary ORDER BY position"_s);
    if (!dictionaries)
        return tl::unexpected(dictionaries.error());
    while (dictionaries->next())
        found.dictionaries += dictionaries->value(0).toByteArray();
    if (auto ended = Connection::ended(*dictionaries); !ended)
        return tl::unexpected(ended.error());

    auto indexed = connection.ask(u"SELECT name FROM store_table WHERE indexed = 1"_s);
    if (!indexed)
        return tl::unexpected(indexed.error());
    while (indexed->next())
        found.indexed += indexed->value(0).toString().toUtf8();
    if (auto ended = Connection::ended(*indexed); !ended)
        return tl::unexpected(ended.error());

    if (auto done = runAll(connection, Accounts::probes() + Memory::probes()); !done)
        return tl::unexpected(done.error());
    for (const Layout &layout : layouts) {
        if (auto done = probe(connection, layout); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

/// A cache of an older program whose own tables were others: it is fetched again.
Result<void> clear(Connection &connection)
{
    qCInfo(logStore) << "the cache is of an older program and is made anew";
    // The tables behind a virtual one go with it and cannot be dropped by themselves.
    auto query = connection.ask(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                " ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC"_s);
    if (!query)
        return tl::unexpected(query.error());
    QStringList statements;
    while (query->next())
        statements += u"DROP TABLE IF EXISTS "_s + Layout::quoted(query->value(0).toString().toUtf8());
    if (auto ended = Connection::ended(*query); !ended)
        return ended;
    query->finish();
    return runAll(connection, statements);
}

Result<void> drop(Connection &connection, const Layout &layout)
{
    return runAll(connection, {u"DROP TABLE IF EXISTS "_s + layout.text(), u"DROP TABLE IF EXISTS "_s + layout.rows(),
                               u"DROP TABLE IF EXISTS "_s + layout.objects(),
                               u"DELETE FROM store_table WHERE name = %1"_s.arg(
                                   layout.rows().replace(u'"', u'\''))});
}

Result<void> bring(Connection &connection, const QList<Layout> &layouts)
{
    if (auto done = addDictionary(connection); !done)
        return done;
    const auto known = fingerprints(connection);
    if (!known)
        return tl::unexpected(known.error());
    auto before = contents(connection, {});
    if (!before)
        return tl::unexpected(before.error());
    Codec codec(before->dictionaries);
    for (const Layout &layout : layouts) {
        const QByteArray fingerprint = known->value(layout.table().name);
        Result<void> done;
        if (fingerprint.isEmpty()) {
            done = runAll(connection, layout.creation());
            if (done)
                done = remember(connection, layout);
        } else if (fingerprint != layout.fingerprint()) {
            done = repick(connection, layout, codec);
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace

QString CacheFile::path(const QString &folder)
{
    return folder + u"/cache.db"_s;
}

Result<void> CacheFile::check(const QString &folder)
{
    return mark.check(path(folder));
}

Result<CacheFile::Contents> CacheFile::prepare(Connection &connection, const QList<Layout> &layouts)
{
    const auto version = mark.check(connection);
    if (!version)
        return tl::unexpected(version.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (*version > 0 && *version < mark.version) {
        if (auto cleared = damageUnlessFits(clear(connection)); !cleared)
            return tl::unexpected(cleared.error());
    }
    if (*version < mark.version) {
        if (auto created = create(connection); !created)
            return tl::unexpected(created.error());
    }
    if (auto done = damageUnlessFits(bring(connection, layouts)); !done)
        return tl::unexpected(done.error());
    auto found = damageUnlessFits(contents(connection, layouts));
    if (!found)
        return found;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return found;
}

Result<bool> CacheFile::fits(Connection &connection, const QList<Layout> &layouts)
{
    const auto version = mark.check(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return failure(Error::Kind::Missing, u"The cache is empty."_s);
    if (*version < mark.version)
        return false;
    const auto known = damageUnlessFits(fingerprints(connection));
    if (!known)
        return tl::unexpected(known.error());
    return std::all_of(layouts.begin(), layouts.end(), [&](const Layout &layout) {
        return known->value(layout.table().name) == layout.fingerprint();
    });
}

Result<CacheFile::Contents> CacheFile::read(Connection &connection, const QList<Layout> &layouts)
{
    return damageUnlessFits(contents(connection, layouts));
}

Result<qint64> CacheFile::dropOthers(Connection &connection, const QList<Layout> &layouts)
{
    const auto known = fingerprints(connection);
    if (!known)
        return tl::unexpected(known.error());
    qint64 dropped = 0;
    for (auto table = known->keyBegin(); table != known->keyEnd(); ++table) {
        const bool described = std::any_of(layouts.begin(), layouts.end(),
                                           [&](const Layout &layout) { return layout.table().name == *table; });
        if (described)
            continue;
        if (auto done = drop(connection, Layout({.name = *table})); !done)
            return tl::unexpected(done.error());
        ++dropped;
    }
    return dropped;
}

Result<void> CacheFile::limit(Connection &connection, const QList<Layout> &layouts, const QByteArray &context)
{
    const auto number = connection.value(u"SELECT number FROM store_account WHERE id = ?"_s, {QString::fromUtf8(context)});
    if (!number)
        return tl::unexpected(number.error());
    // A context that is not there has no rows: no number is below zero.
    const qint64 only = number->isValid() ? number->toLongLong() : -1;
    const auto view = [only](const QString &name, const QString &definition) {
        return u"CREATE TEMP VIEW %1 AS %2 = %3"_s.arg(name, definition, QString::number(only));
    };
    QStringList statements;
    for (const Layout &layout : layouts) {
        statements += view(layout.rows(), u"SELECT * FROM main.%1 WHERE context"_s.arg(layout.rows()));
        statements += view(layout.objects(), u"SELECT o.* FROM main.%1 o JOIN main.%2 r ON r.row = o.row WHERE r.context"_s
                                                 .arg(layout.objects(), layout.rows()));
    }
    for (const char *table : {"sync_context", "sync_refusal", "sync_range", "sync_dirty"})
        statements += view(QString::fromLatin1(table), u"SELECT * FROM main.%1 WHERE account"_s.arg(QLatin1StringView(table)));
    statements += view(u"store_account"_s, u"SELECT * FROM main.store_account WHERE number"_s);
    return runAll(connection, statements);
}

Result<void> CacheFile::index(Connection &connection, const Layout &layout)
{
    for (const Layout::Index &index : layout.indexes()) {
        if (auto done = connection.run(index.creation); !done)
            return done;
    }
    // Two rows of one object: all but the newest go, in the table and beside it.
    const QString twice = u"SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY id, context"
                          " ORDER BY second DESC, number DESC) AS place FROM %1 WHERE id IN"
                          " (SELECT id FROM %1 GROUP BY id HAVING count(*) > 1)) WHERE place > 1"_s.arg(layout.rows());
    Result<void> done = connection.run(u"DELETE FROM %1 WHERE row IN (%2)"_s.arg(layout.objects(), twice));
    if (done)
        done = connection.run(u"DELETE FROM %1 WHERE row IN (%2)"_s.arg(layout.rows(), twice));
    if (done)
        done = FullText::build(connection, layout);
    // Tells the planner how many rows one value of an index has, from a sample.
    if (done)
        done = connection.run(u"PRAGMA analysis_limit = 1000"_s);
    if (done)
        done = connection.run(u"ANALYZE "_s + layout.rows());
    if (done)
        done = connection.run(u"UPDATE store_table SET indexed = 1 WHERE name = ?"_s,
                              {QString::fromUtf8(layout.table().name)});
    return done;
}

Result<void> CacheFile::setOwner(Connection &connection, const QByteArray &account)
{
    if (auto done = connection.run(u"DELETE FROM store_owner"_s); !done)
        return done;
    return connection.run(u"INSERT INTO store_owner (account) VALUES (?)"_s, {QString::fromUtf8(account)});
}

Result<void> CacheFile::setAside(const QString &folder)
{
    const QString cache = path(folder);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString aside = cache + u".aside"_s + suffix;
        QFile::remove(aside);
        QFile file(cache + suffix);
        if (file.exists() && !file.rename(aside))
            return failure(Error::Kind::StoreFailed, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

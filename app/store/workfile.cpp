// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workfile.h"

#include "app/store/sqlite/header.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

/// Step n makes version n + 1 of the schema out of version n. Steps are never changed once released.
const QList<QStringList> &steps()
{
    static const QList<QStringList> list {
        {
            u"CREATE TABLE owner (account TEXT NOT NULL)"_s,
            u"CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,

            // What changes the backend, written before it is sent. Times are seconds UTC; sent 0: not yet,
            // settled 0: the outcome is unknown, seen 0: nobody has looked at the outcome.
            u"CREATE TABLE outbox (idempotency_key TEXT PRIMARY KEY, verb TEXT NOT NULL, account TEXT NOT NULL,"
            " object TEXT NOT NULL, parameters BLOB NOT NULL, written INTEGER NOT NULL, sent INTEGER NOT NULL,"
            " attempts INTEGER NOT NULL, settled INTEGER NOT NULL, status INTEGER NOT NULL, answer BLOB,"
            " seen INTEGER NOT NULL)"_s,
            u"CREATE INDEX outbox_unsettled ON outbox (written) WHERE settled = 0"_s,

            // Unfinished forms: evidence for a dispute, answers of an onboarding.
            u"CREATE TABLE draft (kind TEXT NOT NULL, account TEXT NOT NULL, object TEXT NOT NULL,"
            " content BLOB NOT NULL, changed INTEGER NOT NULL, PRIMARY KEY (kind, account, object)) WITHOUT ROWID"_s,

            // Saved filters and columns of a resource's table.
            u"CREATE TABLE view (id INTEGER PRIMARY KEY, resource TEXT NOT NULL, title TEXT NOT NULL,"
            " content BLOB NOT NULL, place INTEGER NOT NULL)"_s,

            u"CREATE TABLE note (id INTEGER PRIMARY KEY, account TEXT NOT NULL, object TEXT NOT NULL,"
            " text TEXT NOT NULL, written INTEGER NOT NULL)"_s,
            u"CREATE INDEX note_object ON note (object)"_s,

            // Who did what; rows are only ever added.
            u"CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, person TEXT NOT NULL,"
            " verb TEXT NOT NULL, account TEXT NOT NULL, object TEXT NOT NULL, detail BLOB NOT NULL)"_s,
        },
    };
    return list;
}

/// Nothing is an empty text here, not NULL.
QString text(const QByteArray &bytes)
{
    return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes);
}

Mark mark()
{
    return {.application = 0x54726257 /* TrbW */, .version = static_cast<quint32>(steps().size())};
}

} // namespace

QString WorkFile::path(const QString &folder)
{
    return folder + u"/work.db"_s;
}

Result<void> WorkFile::check(const QString &folder)
{
    return mark().check(path(folder));
}

Result<void> WorkFile::prepare(Connection &connection)
{
    const auto version = mark().check(connection);
    if (!version)
        return tl::unexpected(version.error());
    for (quint32 step = *version; step < mark().version; ++step) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (const QString &statement : steps().at(step)) {
            if (auto done = connection.run(statement); !done)
                return done;
        }
        if (auto done = Mark {.application = mark().application, .version = step + 1}.write(connection); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    // What a damaged file lacks is missed now, not when somebody's work is to be kept.
    for (const QString &probe : {u"SELECT name, value FROM setting LIMIT 1"_s, u"SELECT account FROM owner LIMIT 1"_s}) {
        if (auto done = connection.run(probe); !done)
            return failure(done.error().kind == Error::Kind::StoreFailed ? Error::Kind::StoreDamaged : done.error().kind,
                           done.error().message);
    }
    return {};
}

Result<void> WorkFile::backUp(Connection &connection, const QString &folder)
{
    const auto tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const QString copy = path(folder) + u".bak"_s;
    const QDateTime copied = QFileInfo(copy).lastModified();
    const auto changedSince = [&](const QString &name) {
        const QFileInfo file(name);
        return file.size() > 0 && (!copied.isValid() || file.lastModified() > copied);
    };
    if (tables->toInt() == 0 || !(changedSince(path(folder)) || changedSince(path(folder) + u"-wal"_s)))
        return {};

    const QString fresh = copy + u".new"_s;
    QFile::remove(fresh);
    QFile file(fresh);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::StoreFailed, u"%1: %2"_s.arg(fresh, file.errorString()));
    file.close();
    if (auto done = connection.run(u"VACUUM INTO ?"_s, {fresh}); !done) {
        QFile::remove(fresh);
        return done;
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(fresh).toStdString(), QFile::encodeName(copy).toStdString(), error);
    if (error)
        return failure(Error::Kind::StoreFailed, u"%1: %2"_s.arg(copy, QString::fromStdString(error.message())));
    return {};
}

Result<QByteArray> WorkFile::owner(Connection &connection)
{
    return connection.value(u"SELECT account FROM owner"_s).map([](const QVariant &account) {
        return account.toString().toUtf8();
    });
}

Result<void> WorkFile::setOwner(Connection &connection, const QByteArray &account)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = connection.run(u"DELETE FROM owner"_s); !done)
        return done;
    if (auto done = connection.run(u"INSERT INTO owner (account) VALUES (?)"_s, {QString::fromUtf8(account)}); !done)
        return done;
    return transaction->commit();
}

Result<QByteArray> WorkFile::setting(Connection &connection, const QString &name)
{
    return connection.value(u"SELECT value FROM setting WHERE name = ?"_s, {name}).map([](const QVariant &value) {
        return value.toByteArray();
    });
}

Result<void> WorkFile::setSetting(Connection &connection, const QString &name, const QByteArray &value)
{
    if (value.isEmpty())
        return connection.run(u"DELETE FROM setting WHERE name = ?"_s, {name});
    return connection.run(u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s, {name, value});
}

Result<void> WorkFile::record(Connection &connection, const Store::Deed &deed)
{
    const auto text = [](const QByteArray &bytes) { return bytes.isEmpty() ? u""_s : QString::fromUtf8(bytes); };
    return connection.run(
        u"INSERT INTO audit (at, person, verb, account, object, detail) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {deed.at, deed.person.isNull() ? u""_s : deed.person, text(deed.verb), text(deed.account), text(deed.object),
         deed.detail.isNull() ? QByteArray("{}") : deed.detail});
}

Result<QList<Store::Deed>> WorkFile::deeds(Connection &connection)
{
    auto query = connection.ask(u"SELECT at, person, verb, account, object, detail FROM audit ORDER BY id"_s);
    if (!query)
        return tl::unexpected(query.error());
    QList<Store::Deed> deeds;
    while (query->next()) {
        deeds.append({.at = query->value(0).toLongLong(),
                      .person = query->value(1).toString(),
                      .verb = query->value(2).toString().toUtf8(),
                      .account = query->value(3).toString().toUtf8(),
                      .object = query->value(4).toString().toUtf8(),
                      .detail = query->value(5).toByteArray()});
    }
    if (auto ended = Connection::ended(*query); !ended)
        return tl::unexpected(ended.error());
    return deeds;
}

Result<void> WorkFile::write(Connection &connection, const Store::Sending &sending)
{
    // Settled is settled: what was sent under the key once is not sent under it again.
    return connection.run(
        u"INSERT INTO outbox (idempotency_key, verb, account, object, parameters, written, sent, attempts, settled,"
        " status, seen) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0) ON CONFLICT (idempotency_key) DO UPDATE SET"
        " parameters = excluded.parameters, written = excluded.written WHERE settled = 0"_s,
        {text(sending.key), text(sending.verb), text(sending.account), text(sending.object),
         sending.parameters, sending.written});
}

Result<void> WorkFile::settle(Connection &connection, const QByteArray &key, int status, const QByteArray &answer,
                              qint64 at)
{
    return connection.run(u"UPDATE outbox SET settled = ?, status = ?, answer = ?, parameters = x'' WHERE"
                          " idempotency_key = ?"_s,
                          {at, status, answer, text(key)});
}

Result<QList<Store::Sending>> WorkFile::unsettled(Connection &connection, const QByteArray &verb)
{
    auto query = connection.ask(u"SELECT idempotency_key, verb, account, object, parameters, written FROM outbox"
                                " WHERE settled = 0 AND verb = ? ORDER BY written, rowid"_s,
                                {text(verb)});
    if (!query)
        return tl::unexpected(query.error());
    QList<Store::Sending> all;
    while (query->next()) {
        all.append({.key = query->value(0).toString().toUtf8(),
                    .verb = query->value(1).toString().toUtf8(),
                    .account = query->value(2).toString().toUtf8(),
                    .object = query->value(3).toString().toUtf8(),
                    .parameters = query->value(4).toByteArray(),
                    .written = query->value(5).toLongLong()});
    }
    if (auto ended = Connection::ended(*query); !ended)
        return tl::unexpected(ended.error());
    return all;
}

Result<void> WorkFile::setDraft(Connection &connection, const QByteArray &kind, const Store::Draft &draft)
{
    const QVariantList name {text(kind), text(draft.object)};
    if (draft.content.isEmpty())
        return connection.run(u"DELETE FROM draft WHERE kind = ? AND account = '' AND object = ?"_s, name);
    return connection.run(
        u"INSERT OR REPLACE INTO draft (kind, account, object, content, changed) VALUES (?, '', ?, ?, ?)"_s,
        name + QVariantList {draft.content, draft.changed});
}

Result<QList<Store::Draft>> WorkFile::drafts(Connection &connection, const QByteArray &kind)
{
    auto query = connection.ask(u"SELECT object, content, changed FROM draft WHERE kind = ? ORDER BY changed DESC"_s,
                                {text(kind)});
    if (!query)
        return tl::unexpected(query.error());
    QList<Store::Draft> all;
    while (query->next()) {
        all.append({.object = query->value(0).toString().toUtf8(),
                    .content = query->value(1).toByteArray(),
                    .changed = query->value(2).toLongLong()});
    }
    if (auto ended = Connection::ended(*query); !ended)
        return tl::unexpected(ended.error());
    return all;
}

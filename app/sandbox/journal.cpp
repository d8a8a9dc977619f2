// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/journal.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sandbox {
namespace {

constexpr int patience = 5000; ///< milliseconds

/// The headers of a request that decide what it does.
constexpr const char *counting[] = {"content-type", "idempotency-key", "stripe-account", "stripe-version"};

void bind(sqlite3_stmt *statement, int at, const QByteArray &bytes)
{
    sqlite3_bind_blob64(statement, at, bytes.isNull() ? "" : bytes.constData(), sqlite3_uint64(bytes.size()),
                        SQLITE_TRANSIENT);
}

QByteArray column(sqlite3_stmt *statement, int at)
{
    return {static_cast<const char *>(sqlite3_column_blob(statement, at)), sqlite3_column_bytes(statement, at)};
}

QByteArray joined(const QList<Header> &headers)
{
    QByteArray lines;
    for (const char *name : counting) {
        for (const Header &header : headers) {
            if (header.first == name)
                lines += header.first + ':' + header.second + '\n';
        }
    }
    return lines;
}

QList<Header> separate(const QByteArray &lines)
{
    QList<Header> headers;
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append(Header(line.left(colon), line.mid(colon + 1)));
    }
    return headers;
}

} // namespace

Journal::~Journal()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

bool Journal::fail(const QString &what)
{
    if (m_database && sqlite3_errcode(m_database) == SQLITE_BUSY) {
        m_problem = what + u": another sandbox is using this folder"_s;
        return false;
    }
    m_problem = what + u": "_s + QString::fromUtf8(m_database ? sqlite3_errmsg(m_database) : "no memory");
    return false;
}

bool Journal::run(const char *sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool Journal::open(const QString &folder, const Seed &seed)
{
    QDir().mkpath(folder);
    const QString name = u"changes-%1-%2-%3-%4.db"_s.arg(seed.seed).arg(seed.accounts).arg(seed.charges).arg(seed.now);
    const QString path = QDir(folder).filePath(name);
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        return fail(u"cannot open %1"_s.arg(path));
    sqlite3_busy_timeout(m_database, patience); // one that was told to end may still be ending
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const bool made = run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
        && run("CREATE TABLE IF NOT EXISTS change (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, request INTEGER NOT NULL,"
               " caller INTEGER NOT NULL, context INTEGER NOT NULL, method BLOB, path BLOB, query BLOB, headers BLOB,"
               " body BLOB)");
    const char *insert = "INSERT INTO change (at, request, caller, context, method, path, query, headers, body)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    if (!made || sqlite3_prepare_v2(m_database, insert, -1, &m_insert, nullptr) != SQLITE_OK)
        return fail(u"cannot use %1"_s.arg(path));
    return true;
}

bool Journal::replay(const std::function<void(const Entry &)> &act)
{
    if (!m_database)
        return true;
    sqlite3_stmt *rows = nullptr;
    const char *select = "SELECT at, request, caller, context, method, path, query, headers, body FROM change ORDER BY number";
    if (sqlite3_prepare_v2(m_database, select, -1, &rows, nullptr) != SQLITE_OK)
        return fail(u"cannot read what was changed"_s);
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows)) == SQLITE_ROW) {
        act({.at = sqlite3_column_int64(rows, 0),
             .request = quint64(sqlite3_column_int64(rows, 1)),
             .caller = Context(sqlite3_column_int64(rows, 2)),
             .context = Context(sqlite3_column_int64(rows, 3)),
             .what = {.method = column(rows, 4),
                      .path = column(rows, 5),
                      .query = column(rows, 6),
                      .headers = separate(column(rows, 7)),
                      .body = column(rows, 8)}});
    }
    sqlite3_finalize(rows);
    return step == SQLITE_DONE || fail(u"cannot read what was changed"_s);
}

bool Journal::append(const Entry &entry)
{
    if (!m_database)
        return true;
    sqlite3_bind_int64(m_insert, 1, entry.at);
    sqlite3_bind_int64(m_insert, 2, qint64(entry.request));
    sqlite3_bind_int64(m_insert, 3, entry.caller);
    sqlite3_bind_int64(m_insert, 4, entry.context);
    bind(m_insert, 5, entry.what.method);
    bind(m_insert, 6, entry.what.path);
    bind(m_insert, 7, entry.what.query);
    bind(m_insert, 8, joined(entry.what.headers));
    bind(m_insert, 9, entry.what.body);
    const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
    const bool kept = done || fail(u"cannot keep a change"_s);
    sqlite3_reset(m_insert);
    return kept;
}

} // namespace Sandbox

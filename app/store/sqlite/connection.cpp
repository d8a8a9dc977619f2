// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/connection.h"

#include "app/base/logging.h"
#include "app/store/sqlite/functions.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int megabyte = 1024 * 1024;
constexpr int pageSize = 8192;

/// The files that SQLite keeps for one database: whoever can plant a link there could redirect our writes.
QStringList files(const QString &path)
{
    return {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

Error fileError(const QFile &file)
{
    const auto kind = file.error() == QFile::ResourceError ? Error::Kind::StoreFull : Error::Kind::StoreFailed;
    return {.kind = kind, .message = u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

Result<void> checkFiles(const QString &path, Connection::Mode mode)
{
    for (const QString &name : files(path)) {
        const QFileInfo file(name);
        if (file.isSymLink())
            return failure(Error::Kind::StoreFailed, u"%1 is a symbolic link: it is not opened."_s.arg(name));
        if (file.exists() && !file.isFile())
            return failure(Error::Kind::StoreFailed, u"%1 is not a file."_s.arg(name));
    }
    if (mode == Connection::Mode::Read)
        return {};

    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
        return tl::unexpected(fileError(file));
    // SQLite gives its other files the rights of the first.
    if (!file.setPermissions(ownerOnly))
        return tl::unexpected(fileError(file));
    return {};
}

} // namespace

Error Connection::error(int code, const QString &message)
{
    const auto because = [&](Error::Kind kind) { return Error {.kind = kind, .message = message}; };
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_NOMEM:
        return because(Error::Kind::StoreFailed);
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return because(Error::Kind::StoreDamaged);
    default: // of the many extended codes only these differ from their family
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR: // a file-size limit is reported as a failed write (tried with RLIMIT_FSIZE)
        return because(Error::Kind::StoreFull);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return because(Error::Kind::StoreDamaged);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return because(Error::Kind::StoreInUse);
    case SQLITE_INTERRUPT:
        return because(Error::Kind::Cancelled);
    default: // whatever else SQLite knows is a local fault
        return because(Error::Kind::StoreFailed);
    }
}

Connection::Connection(const QString &name)
    : m_name(name)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (auto checked = checkFiles(path, mode); !checked)
        return tl::unexpected(checked.error());

    static std::atomic<int> count = 0;
    const QString name = u"tributary-%1"_s.arg(++count);
    std::unique_ptr<Connection> connection(new Connection(name));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    if (mode == Mode::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return failure(Connection::error(error.nativeErrorCode().toInt(), error.text()));
    }
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(Error::Kind::StoreFailed, u"The SQLite driver of Qt gives no handle."_s);
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (auto prepared = connection->prepare(mode); !prepared)
        return tl::unexpected(prepared.error());
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::prepare(Mode mode)
{
    // A file that came from elsewhere must not run anything of its own: no triggers, no views, no functions in its
    // schema, no writing to shadow tables.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    Functions::add(m_handle);

    // Sorting spills personal data into temporary files unless it stays in memory.
    QStringList pragmas {u"temp_store = MEMORY"_s, u"cell_size_check = ON"_s,
                         u"cache_size = -%1"_s.arg(mode == Mode::Write ? 65536 : 16384)};
    if (mode != Mode::Read) {
        pragmas += {u"page_size = %1"_s.arg(pageSize),
                    u"journal_mode = WAL"_s,
                    u"wal_autocheckpoint = %1"_s.arg(64 * megabyte / pageSize),
                    u"journal_size_limit = %1"_s.arg(64 * megabyte),
                    u"secure_delete = ON"_s,
                    u"synchronous = %1"_s.arg(mode == Mode::Write ? "NORMAL"_L1 : "FULL"_L1)};
        // Readers must not have to create the files of the log: they stay when the last writer leaves.
        int keep = 1;
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    }
    for (const QString &pragma : pragmas) {
        if (auto done = run(u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return {};
}

void Connection::stopWhen(std::function<bool()> wanted)
{
    constexpr int instructions = 20000; // of SQLite's machine: about a millisecond
    m_stop = std::move(wanted);
    const auto ask = [](void *connection) { return static_cast<Connection *>(connection)->m_stop() ? 1 : 0; };
    if (m_stop)
        sqlite3_progress_handler(m_handle, instructions, ask, this);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Error Connection::lastError() const
{
    return error(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Result<QSqlQuery> Connection::ask(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    if (done) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (!done) {
        const QSqlError error = query.lastError();
        qCDebug(logStore) << "failed:" << error.nativeErrorCode() << sql;
        return failure(Connection::error(error.nativeErrorCode().toInt(), error.text()));
    }
    return query;
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (QSqlQuery *known = m_prepared.object(sql))
        return known;
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected(ended(*query).error());
    QSqlQuery *kept = query.release();
    m_prepared.insert(sql, kept);
    return kept;
}

Result<void> Connection::ended(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    if (!error.isValid())
        return {};
    return failure(Connection::error(error.nativeErrorCode().toInt(), error.text()));
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto query = ask(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = ask(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (auto done = ended(*query); !done)
        return tl::unexpected(done.error());
    return QVariant();
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Result<Transaction> Transaction::look(Connection &connection)
{
    if (auto begun = connection.run(u"BEGIN"_s); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // After a full disk SQLite has often rolled back by itself already.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0) {
        if (auto undone = m_connection->run(u"ROLLBACK"_s); !undone)
            qCWarning(logStore) << "A rollback failed:" << undone.error().message;
    }
}

Result<void> Transaction::commit()
{
    auto done = m_connection->run(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

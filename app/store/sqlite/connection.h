// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

/// One connection to one SQLite file, set up the careful way. Belongs to the thread that opened it. Knows nothing
/// of what the file holds.
class Connection
{
public:
    enum class Mode {
        Read,
        Write,        ///< synchronous NORMAL: an operating system's crash may take the last transactions
        WriteDurably, ///< synchronous FULL
    };

    /// Refuses symbolic links. A file that is opened to write is created, readable by its owner only.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_database.databaseName(); }

    /// A statement ends with Cancelled soon after this says so; asked often, on the connection's thread.
    void stopWhen(std::function<bool()> wanted);

    /// Values are bound; statements hold identifiers of ours only. QByteArray is bound as a blob.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    /// A running query, forward only. Errors while stepping: see ended().
    [[nodiscard]] Result<QSqlQuery> ask(const QString &sql, const QVariantList &values = {});
    /// A query to be bound and run many times, forward only; kept until others take its place: not for long.
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    /// After the last next(): whether it was the end or a failure.
    [[nodiscard]] static Result<void> ended(const QSqlQuery &query);
    /// The first column of the first row; invalid without one.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// How an SQLite result code (extended) is told further.
    static Error error(int code, const QString &message);
    Error lastError() const;

private:
    explicit Connection(const QString &name);
    [[nodiscard]] Result<void> prepare(Mode mode);

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::function<bool()> m_stop;
    QCache<QString, QSqlQuery> m_prepared {32};
};

/// Everything between its begin and its commit happens or nothing does: undone when it is dropped.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    /// For reading only: all queries until its end see the same state, and take one lock instead of one each.
    [[nodiscard]] static Result<Transaction> look(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/statement.h"

#include "app/store/sqlite/connection.h"

#include <utility>

#include <sqlite3.h>

Result<Statement> Statement::prepare(sqlite3 *database, const QString &sql)
{
    Statement statement;
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement.m_statement, nullptr);
    if (code != SQLITE_OK)
        return failure(Connection::error(code, QString::fromUtf8(sqlite3_errmsg(database))));
    return statement;
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(std::exchange(other.m_bound, 0))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bound, other.m_bound);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement &Statement::bind(QByteArrayView text)
{
    // A null pointer would be bound as NULL: an empty text is not nothing.
    const char *start = text.isNull() ? "" : text.data();
    sqlite3_bind_text64(m_statement, ++m_bound, start, static_cast<sqlite3_uint64>(text.size()), nullptr, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_statement, ++m_bound, bytes.isNull() ? "" : bytes.data(),
                        static_cast<sqlite3_uint64>(bytes.size()), nullptr);
    return *this;
}

Statement &Statement::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Statement &Statement::bind(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return bind(*integer);
    if (const auto *text = std::get_if<QByteArray>(&value))
        return bind(QByteArrayView(*text));
    if (const auto *fraction = std::get_if<double>(&value)) {
        sqlite3_bind_double(m_statement, ++m_bound, *fraction);
        return *this;
    }
    return bindNull();
}

Error Statement::error() const
{
    sqlite3 *database = sqlite3_db_handle(m_statement);
    return Connection::error(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)));
}

Result<Statement::Step> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default: { // any other code is a failure
        auto failed = failure(error());
        reset();
        return failed;
    }
    }
}

Result<void> Statement::run()
{
    const auto stepped = step();
    if (!stepped)
        return tl::unexpected(stepped.error());
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::view(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {start, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

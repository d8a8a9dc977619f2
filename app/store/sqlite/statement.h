// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/field.h"
#include "app/base/result.h"

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

/// A prepared statement of SQLite's own interface, kept for as long as its writer: the hot path makes no QString
/// and no QVariant. What is bound must live until the next reset().
class Statement
{
public:
    Statement() = default;
    [[nodiscard]] static Result<Statement> prepare(sqlite3 *database, const QString &sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(qint64 value);
    Statement &bind(QByteArrayView text);
    Statement &bindBlob(QByteArrayView bytes);
    Statement &bind(const Value &value);
    Statement &bindNull();

    enum class Step { Row, Done };
    /// To the next row.
    [[nodiscard]] Result<Step> step();
    /// To the end, for a statement without rows; ready to be bound again.
    [[nodiscard]] Result<void> run();
    void reset();

    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; ///< until the next step
    bool isNull(int column) const;

private:
    Error error() const;

    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

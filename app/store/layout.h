// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/table.h"

#include <QString>

/// How one described table lies in the cache: which values are picked, which columns keep them and what the SQL
/// names of all this are. The only place where a description becomes an identifier.
class Layout
{
public:
    /// One picked value, in the order of PageObject::values: the fields, then the currencies that money fields
    /// name without being fields themselves.
    struct Column {
        Field field {};
        qsizetype currency = -1; ///< of a money column: the column of its currency
        bool kept = true;        ///< false: id, account, created, which every table has anyway

        bool isText() const;
        QString name() const;        ///< quoted
        QString thousandths() const; ///< quoted: what money is compared and sorted by
        QString compared() const { return field.kind == Kind::Money ? thousandths() : name(); }
        const char *type() const;    ///< SQL
    };

    explicit Layout(const Table &table);

    const Table &table() const { return m_table; }
    const QList<Column> &columns() const { return m_columns; }
    const Column *column(QByteArrayView path) const;

    QString rows() const;    ///< quoted name of the listed table
    QString objects() const; ///< quoted name of the table of whole objects
    QString text() const;    ///< quoted name of the full-text index
    /// Quoted names of the columns that bare words look into, the id first.
    QStringList searched() const;
    bool isSearched(const Column &column) const;

    QStringList creation() const; ///< the two tables
    struct Index {
        QString name {}; ///< quoted
        QString creation {};
    };
    QList<Index> indexes() const;
    /// Name of the index that is ordered by this field; empty when there is none.
    QString indexOf(QByteArrayView path) const;

    /// Changes whenever a kept object could be picked differently: description or program.
    QByteArray fingerprint() const;

    /// The values in the order of columns() become complete: derived ones are computed.
    void derive(QList<Value> &values) const;

    static QString quoted(QByteArrayView name);

private:
    Table m_table;
    QList<Column> m_columns;
};

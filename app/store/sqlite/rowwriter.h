// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/store/layout.h"
#include "app/store/sqlite/fulltext.h"
#include "app/store/sqlite/statement.h"

#include <optional>

/// Writes the rows of one table, the hot path of a sync: an object goes to its row by number, an older answer
/// never replaces a newer one, an unchanged object is not written again. Called inside a transaction, on the
/// writer's thread.
class RowWriter
{
public:
    enum class Indexes {
        Later, ///< the first backfill runs: only the rows are kept
        Live,  ///< secondary indexes and full text exist
    };
    [[nodiscard]] static Result<std::unique_ptr<RowWriter>> make(Connection &connection, const Layout &layout,
                                                                 Indexes indexes);

    struct Context {
        qint64 number = 0;
        QByteArray account {};
    };
    enum class Outcome { Inserted, Updated, Same, Older };
    [[nodiscard]] Result<Outcome> put(const Context &context, const PageObject &object, AsOf asof, qint64 generation);

    /// Puts a row back as it was, with other values: its object is kept already. No indexes may be live.
    struct Kept {
        qint64 row = 0;
        qint64 context = 0;
        AsOf asof {};
        qint64 generation = 0;
        PageObject object {}; ///< id, created, values and digest
    };
    [[nodiscard]] Result<void> restore(const Kept &kept);

    [[nodiscard]] Result<qint64> remove(qint64 context, const QByteArray &id);
    [[nodiscard]] Result<qint64> sweep(qint64 context, qint64 generation, AsOf before);
    /// Rows created before this second.
    [[nodiscard]] Result<qint64> expire(qint64 created);

    /// Where an object's row is; by the index or, while there is none, by looking through the table.
    [[nodiscard]] Result<QList<qint64>> rowsOf(qint64 context, const QByteArray &id);

private:
    struct Row {
        qint64 number = 0;
        AsOf asof {};
        quint64 digest = 0;
        qint64 generation = 0;
        bool isThere = false; ///< false: this number is free for the object
    };

    RowWriter(const Layout &layout) : m_layout(layout) {}
    [[nodiscard]] Result<void> prepare(Connection &connection);
    [[nodiscard]] Result<Row> locate(const Context &context, const PageObject &object);
    [[nodiscard]] Result<Row> read(qint64 row);
    [[nodiscard]] Result<void> insert(qint64 row, const Context &context, const PageObject &object, AsOf asof,
                                      qint64 generation);
    [[nodiscard]] Result<void> insertRow(qint64 row, qint64 context, const PageObject &object, AsOf asof,
                                         qint64 generation);
    [[nodiscard]] Result<void> update(const Row &row, const PageObject &object, AsOf asof, qint64 generation);
    [[nodiscard]] Result<void> stamp(const Row &row, AsOf asof, qint64 generation);
    [[nodiscard]] Result<void> erase(qint64 row);
    [[nodiscard]] Result<qint64> eraseAll(Statement &choice);
    void bindValues(Statement &statement, const PageObject &object) const;

    Layout m_layout;
    std::optional<FullText> m_text;
    bool m_indexed = false;
    Statement m_near, m_read, m_byId, m_insert, m_update, m_stamp, m_keepObject;
    Statement m_eraseRow, m_eraseObject, m_swept, m_expired;
};

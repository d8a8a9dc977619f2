// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/layout.h"
#include "app/store/sqlite/connection.h"
#include "app/store/sqlite/statement.h"

/// The index behind bare words: every three neighbouring characters of what is searched, folded. It holds no
/// positions (a third of the size), so it names candidates and the function found() decides; words of one or two
/// characters are not in it.
class FullText
{
public:
    [[nodiscard]] static Result<void> build(Connection &connection, const Layout &layout);
    [[nodiscard]] static Result<void> drop(Connection &connection, const Layout &layout);
    /// Merges the index so that nothing of removed texts is left in it.
    [[nodiscard]] static Result<void> optimize(Connection &connection, const Layout &layout);

    /// What the index is asked for to find all of the needles (folded); empty when it cannot help.
    static QByteArray expression(const QList<QByteArray> &needles);

    /// Keeps the index beside a writer.
    [[nodiscard]] static Result<FullText> keep(Connection &connection, const Layout &layout);
    /// The searched text of a row as it is in the table now. Null without the row.
    [[nodiscard]] Result<QByteArray> text(qint64 row);
    [[nodiscard]] Result<void> add(qint64 row, const QByteArray &text);
    /// `text` must be what was added: the index does not keep it.
    [[nodiscard]] Result<void> remove(qint64 row, const QByteArray &text);

private:
    FullText() = default;

    Statement m_text;
    Statement m_add;
    Statement m_remove;
    int m_columns = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/layout.h"
#include "app/store/query.h"

/// A question of a table page put into SQL: identifiers from the layout only, values bound. Knows of indexes and
/// full text what the layout knows; does not run anything.
class Select
{
public:
    enum class Indexes { Later, Live };

    /// Usage for an unknown field or a value that does not fit it.
    [[nodiscard]] static Result<Select> make(const Layout &layout, const QList<Condition> &where, Indexes indexes);

    QString sql {};         ///< "FROM ... WHERE ...", to be put behind a list of columns
    QVariantList values {}; ///< bound in this order

    /// What a field is called in a statement over the table.
    struct Term {
        QString sql {};
        Kind kind = Kind::Text;
    };
    [[nodiscard]] static Result<Term> term(const Layout &layout, const QByteArray &field);
    /// " ORDER BY ...": nulls last in either direction, ties newest first.
    [[nodiscard]] static Result<QString> order(const Layout &layout, const QList<SortKey> &keys);
};

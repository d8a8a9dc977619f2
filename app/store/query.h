// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

/// What a table page, a command or an export asks the store for. Field names are Field::path, or one of the
/// columns every table has: "id", "account", "created". All conditions must hold.
struct Condition {
    enum class Is {
        Equal,      ///< text: exact; Flag: bool; account: "" is the platform itself
        Contains,   ///< text, case-insensitive
        Less,
        AtMost,
        More,
        AtLeast,
        Empty,      ///< null
        Match,      ///< bare words: found in any searchable field, in the id or the created order; field is empty
        HasWord,    ///< Kind::Words: one of the words equals the value
    };

    QByteArray field {};
    Is is = Is::Equal;
    QVariant value {}; ///< QString, qint64, double or bool. Money compares thousandths of the major unit (qint64).
    enum class Sense { Holds, Fails } sense = Sense::Holds; ///< Fails: also true where the field is null

    bool operator==(const Condition &) const = default;
};

struct SortKey {
    QByteArray field {};
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

struct Query {
    QList<Condition> where {};
    QList<SortKey> sortedBy {}; ///< empty: newest first. Ties: newest first. Nulls last in either direction.
                                ///< Money sorts by currency-independent thousandths.
    qint64 limit = -1;          ///< -1: all

    bool operator==(const Query &) const = default;
};

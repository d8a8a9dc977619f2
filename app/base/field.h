// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <variant>

/// One value as picked from an API object or as kept in a table: nothing, an integer, a fraction, or UTF-8 text.
using Value = std::variant<std::monostate, qint64, double, QByteArray>;

/// What a value means: decides its column type, alignment, filter editor and how it is shown.
enum class Kind {
    Id,     ///< an API id
    Text,
    State,  ///< one word of an open set: shown as a badge, an unknown word as it is
    Money,  ///< integer of minor units; the currency stands at Field::currency
    Number, ///< integer or fraction
    Time,   ///< seconds UTC
    Flag,   ///< true or false, kept as 1 or 0
    Count,  ///< how many elements the array or object at the path has
    Words,  ///< an array of strings, kept joined by single spaces
};

class Picked;

/// One value inside an API object. Knows neither SQL nor titles.
struct Field {
    QByteArray path {};  ///< as in the API object, dots between: "payment_method_details.card.last4"; an index
                         ///< is allowed: "available.0.amount". The name of the column and of the filter.
    Kind kind = Kind::Text;
    QByteArray currency = "currency"; ///< for Money: where its currency stands in the same object
    bool indexed = false;             ///< sortable and filterable at any size
    bool searchable = false;          ///< bare words find it
    /// A derived field: computed from the other picked values whenever the object is saved; its path is then a
    /// name of ours ("status" of an account's badge). Pure; called on the parser's thread.
    Value (*derive)(const Picked &) = nullptr;
};

/// The picked values of one object, by path: what a derived field may look at. A path that the table does not
/// pick reads as nothing.
class Picked
{
public:
    Picked(const QList<Field> &fields, const QList<Value> &values) : m_fields(fields), m_values(values) {}

    const Value &at(QByteArrayView path) const;
    QByteArray text(QByteArrayView path) const; ///< empty when null
    qint64 integer(QByteArrayView path) const;  ///< 0 when null
    bool isNull(QByteArrayView path) const;

private:
    const QList<Field> &m_fields;
    const QList<Value> &m_values;
};

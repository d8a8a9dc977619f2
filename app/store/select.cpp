// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/select.h"

#include "app/store/rownumber.h"
#include "app/store/sqlite/fulltext.h"
#include "app/store/sqlite/functions.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr auto accountTerm = "(SELECT id FROM store_account WHERE number = context)"_L1;

bool isTextKind(Kind kind)
{
    return Layout::Column {.field = {.kind = kind}}.isText();
}

tl::unexpected<Error> unfit(const Condition &condition)
{
    return tl::unexpected(Error {.kind = Error::Kind::Usage,
                                 .message = u"The value “%1” does not fit the field “%2”."_s.arg(
                                     condition.value.toString(), QString::fromUtf8(condition.field)),
                                 .param = condition.field});
}

QVariant folded(const QVariant &text)
{
    return QString::fromUtf8(Functions::folded(text.toString().toUtf8()));
}

/// The value as the column of this kind compares it; invalid when it cannot be.
QVariant comparable(Kind kind, const QVariant &value)
{
    if (isTextKind(kind)) {
        const QString text = value.toString();
        return text.isNull() ? u""_s : text;
    }
    if (kind == Kind::Flag && value.typeId() == QMetaType::QString) {
        if (value.toString() == "true"_L1)
            return 1;
        return value.toString() == "false"_L1 ? QVariant(0) : QVariant();
    }
    if (value.typeId() == QMetaType::Double)
        return std::isfinite(value.toDouble()) ? value : QVariant();
    bool isNumber = false;
    const qint64 whole = value.toLongLong(&isNumber);
    if (isNumber)
        return whole;
    const double fraction = value.toDouble(&isNumber);
    return isNumber && std::isfinite(fraction) ? QVariant(fraction) : QVariant();
}

QLatin1StringView comparison(Condition::Is is)
{
    switch (is) {
    case Condition::Is::Equal:
        return "="_L1;
    case Condition::Is::Less:
        return "<"_L1;
    case Condition::Is::AtMost:
        return "<="_L1;
    case Condition::Is::More:
        return ">"_L1;
    case Condition::Is::AtLeast:
        return ">="_L1;
    case Condition::Is::Contains:
    case Condition::Is::Empty:
    case Condition::Is::Match:
    case Condition::Is::HasWord:
        break;
    }
    Q_UNREACHABLE();
}

/// One condition in SQL, true or false or null.
struct Clause {
    QString sql {};
    QVariantList values {};
};

/// Rows are in the order of time: a comparison with `created` is also a range of row numbers.
Clause rowRange(Condition::Is is, qint64 second)
{
    const qint64 first = RowNumber::ofSecond(second);
    const qint64 last = RowNumber::lastOfSecond(second);
    switch (is) {
    case Condition::Is::Equal:
        return {u"row BETWEEN ? AND ?"_s, {first, last}};
    case Condition::Is::Less:
    case Condition::Is::AtMost:
        return {u"row <= ?"_s, {last}};
    case Condition::Is::More:
    case Condition::Is::AtLeast:
        return {u"row >= ?"_s, {first}};
    case Condition::Is::Contains:
    case Condition::Is::Empty:
    case Condition::Is::Match:
    case Condition::Is::HasWord:
        break;
    }
    Q_UNREACHABLE();
}

bool compares(Condition::Is is)
{
    return is == Condition::Is::Equal || is == Condition::Is::Less || is == Condition::Is::AtMost
        || is == Condition::Is::More || is == Condition::Is::AtLeast;
}

Result<Clause> account(const Condition &condition)
{
    const QString id = comparable(Kind::Id, condition.value).toString();
    if (condition.is == Condition::Is::Equal)
        return Clause {u"context = (SELECT number FROM store_account WHERE id = ?)"_s, {id}};
    if (condition.is == Condition::Is::Empty)
        return Clause {u"context = 0"_s, {}};
    if (condition.is == Condition::Is::Contains)
        return Clause {u"context IN (SELECT number FROM store_account WHERE found(?, id))"_s, {folded(id)}};
    if (compares(condition.is))
        return Clause {accountTerm + u' ' + comparison(condition.is) + u" ?"_s, {id}};
    return unfit(condition);
}

Result<Clause> clause(const Layout &layout, const Condition &condition)
{
    if (condition.is == Condition::Is::Match)
        return Clause {u"found(?, %1)"_s.arg(layout.searched().join(u", "_s)), {folded(condition.value)}};
    if (condition.field == "account")
        return account(condition);

    const auto term = Select::term(layout, condition.field);
    if (!term)
        return tl::unexpected(term.error());
    switch (condition.is) {
    case Condition::Is::Empty:
        return Clause {term->sql + u" IS NULL"_s, {}};
    case Condition::Is::Contains:
        return Clause {u"(%1 IS NOT NULL AND found(?, %1))"_s.arg(term->sql), {folded(condition.value)}};
    case Condition::Is::HasWord: {
        const QString word = condition.value.toString();
        if (word.isEmpty() || word.contains(u' '))
            return unfit(condition);
        return Clause {u"instr(' ' || %1 || ' ', ?)"_s.arg(term->sql), {u' ' + word + u' '}};
    }
    case Condition::Is::Equal:
    case Condition::Is::Less:
    case Condition::Is::AtMost:
    case Condition::Is::More:
    case Condition::Is::AtLeast:
        break;
    case Condition::Is::Match:
        Q_UNREACHABLE();
    }

    const QVariant value = comparable(term->kind, condition.value);
    if (!value.isValid())
        return unfit(condition);
    Clause result {u"%1 %2 ?"_s.arg(term->sql, comparison(condition.is)), {value}};
    if (condition.field == "created" && value.typeId() == QMetaType::LongLong) {
        const Clause range = rowRange(condition.is, value.toLongLong());
        result = {u"(%1 AND %2)"_s.arg(range.sql, result.sql), range.values + result.values};
    }
    return result;
}

} // namespace

Result<Select::Term> Select::term(const Layout &layout, const QByteArray &field)
{
    if (field == "id")
        return Term {u"id"_s, Kind::Id};
    if (field == "account")
        return Term {accountTerm, Kind::Id};
    if (field == "created")
        return Term {u"created"_s, Kind::Time};
    if (const Layout::Column *column = layout.column(field))
        return Term {column->compared(), column->field.kind};
    return tl::unexpected(Error {.kind = Error::Kind::Usage,
                                 .message = u"There is no field “%1” in %2."_s.arg(
                                     QString::fromUtf8(field), QString::fromUtf8(layout.table().name)),
                                 .param = field});
}

Result<Select> Select::make(const Layout &layout, const QList<Condition> &where, Indexes indexes)
{
    Select select;
    QStringList terms;
    QByteArrayList needles;
    for (const Condition &condition : where) {
        const auto made = clause(layout, condition);
        if (!made)
            return tl::unexpected(made.error());
        const bool fails = condition.sense == Condition::Sense::Fails;
        terms += fails ? u"(%1) IS NOT TRUE"_s.arg(made->sql) : made->sql;
        select.values += made->values;
        if (condition.is == Condition::Is::Match && !fails)
            needles += folded(condition.value).toString().toUtf8();
    }

    select.sql = u" FROM "_s + layout.rows();
    const QByteArray candidates = indexes == Indexes::Live ? FullText::expression(needles) : QByteArray();
    if (!candidates.isEmpty()) {
        terms.prepend(u"row IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)"_s.arg(layout.text()));
        select.values.prepend(QString::fromUtf8(candidates));
    }
    if (!terms.isEmpty())
        select.sql += u" WHERE "_s + terms.join(u" AND "_s);
    return select;
}

Result<QString> Select::order(const Layout &layout, const QList<SortKey> &keys)
{
    QStringList terms;
    for (const SortKey &key : keys) {
        const auto by = term(layout, key.field);
        if (!by)
            return tl::unexpected(by.error());
        // Null is the smallest: descending it is last by itself.
        terms += by->sql + (key.order == Qt::AscendingOrder ? u" ASC NULLS LAST"_s : u" DESC"_s);
    }
    // Newest first is the order of the row numbers, backwards.
    while (!terms.isEmpty() && terms.last() == "created DESC"_L1)
        terms.removeLast();
    terms += u"row DESC"_s;
    return u" ORDER BY "_s + terms.join(u", "_s);
}

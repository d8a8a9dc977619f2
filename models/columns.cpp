// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

namespace Columns {

Field indexed(Field field)
{
    field.indexed = true;
    return field;
}

Field searchable(Field field)
{
    field.searchable = true;
    return field;
}

Field money(const QByteArray &path, const QByteArray &currency)
{
    return {.path = path, .kind = Kind::Money, .currency = currency};
}

Field derived(const QByteArray &name, Kind kind, Value (*derive)(const Picked &))
{
    return {.path = name, .kind = kind, .derive = derive};
}

Column onDemand(Column column)
{
    column.shown = Shown::OnDemand;
    return column;
}

Column staffOnly(Column column)
{
    column.audience = Audience::PlatformOnly;
    return column;
}

Column toCome(Column column)
{
    column.tense = Tense::ToCome;
    return column;
}

Column country(Column column)
{
    column.letters = Letters::UpperCode;
    return column;
}

Column code(Column column)
{
    column.letters = Letters::LowerCode;
    return column;
}

Column verbatim(Column column)
{
    column.letters = Letters::Verbatim;
    return column;
}

Column worded(Column column, Words words)
{
    column.words = words;
    return column;
}

Column badge(Column column, Words words)
{
    column.words = words;
    column.look = Look::Badge;
    return column;
}

Column wide(Column column, int characters)
{
    column.width = characters;
    return column;
}

Column id()
{
    //: Column: the identifier of an object, like ch_3Mf8
    return {QT_TRANSLATE_NOOP("Column", "ID"), {"id", Kind::Id}};
}

Column account()
{
    //: Column: the connected account that a row belongs to
    return wide({QT_TRANSLATE_NOOP("Column", "Account"), indexed({"account", Kind::Id})}, 23);
}

Column created()
{
    //: Column: when the object was created
    return {QT_TRANSLATE_NOOP("Column", "Created"), indexed({"created", Kind::Time})};
}

Column currency()
{
    //: Column: code of a currency, like EUR
    return onDemand(code({QT_TRANSLATE_NOOP("Column", "Currency"), {"currency", Kind::State}}));
}

} // namespace Columns

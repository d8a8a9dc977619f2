// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resource.h"

/// The words in which a description says what a column is, read from the inside out:
/// onDemand({QT_TRANSLATE_NOOP("Column", "Customer"), indexed({"customer", Kind::Id})}). Each gives back what it
/// was given with one thing changed. Knows no resource.
namespace Columns {

Field indexed(Field field);    ///< sortable and filterable at any size; costs room and time: use it where people do
Field searchable(Field field); ///< bare words find it
Field money(const QByteArray &path, const QByteArray &currency = "currency");
Field derived(const QByteArray &name, Kind kind, Value (*derive)(const Picked &));

Column onDemand(Column column);  ///< not shown before somebody asks for it
Column staffOnly(Column column); ///< owners never see it
Column toCome(Column column);    ///< a time that mostly lies ahead: "<7d" means within the next seven days
Column country(Column column);  ///< a country's two letters
Column code(Column column);     ///< a currency, or another code that the API writes small and people write in capitals
Column verbatim(Column column); ///< shown exactly as the API writes it
Column worded(Column column, Words words); ///< reads as these words
Column badge(Column column, Words words);  ///< the same, and is drawn as a badge
Column wide(Column column, int characters);

Column id();       ///< the object's id
Column account();  ///< the connected account that a row belongs to
Column created();  ///< when the object was created
Column currency(); ///< the object's currency, as most resources have it

} // namespace Columns

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Row numbers are derived from what never changes of an object, so that an upsert needs no unique index, and in
/// the order of creation, so that the newest rows are the last of the table. Knows no SQL.
namespace RowNumber {

/// A clash takes the next free number, at most this far away: rows of one second would have to be crowded
/// beyond anything real for it to be used up.
constexpr qint64 reach = 64;

/// Where the object's row is looked for first: created << 30 | 30 bits of a hash. The reach never leaves the
/// second, so that a range of time is exactly a range of numbers.
qint64 first(qint64 created, QByteArrayView context, QByteArrayView id);

/// The smallest and the largest number that a row created at this second (UTC) can have; seconds are cut to what
/// fits.
qint64 ofSecond(qint64 created);
qint64 lastOfSecond(qint64 created);

} // namespace RowNumber

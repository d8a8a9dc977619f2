// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rownumber.h"

#include "app/store/hash.h"

#include <algorithm>

namespace {

constexpr int hashBits = 30;
constexpr qint64 lastSecond = (qint64(1) << (63 - hashBits)) - 1; // the year 2242

} // namespace

qint64 RowNumber::ofSecond(qint64 created)
{
    return std::clamp<qint64>(created, 0, lastSecond) << hashBits;
}

qint64 RowNumber::lastOfSecond(qint64 created)
{
    return ofSecond(created) + (qint64(1) << hashBits) - 1;
}

qint64 RowNumber::first(qint64 created, QByteArrayView context, QByteArrayView id)
{
    const quint64 hash = stableHash(id, stableHash(context));
    constexpr quint64 numbers = (quint64(1) << hashBits) - static_cast<quint64>(reach);
    return ofSecond(created) + static_cast<qint64>(hash % numbers);
}

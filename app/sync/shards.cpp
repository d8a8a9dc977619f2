// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/shards.h"

#include <algorithm>

namespace Sync {

namespace Shards {

namespace {
constexpr qint64 shortest = 30; ///< seconds: below this one worker is quicker than two
}

QList<Range> rest(const Range &range, const QByteArray &last, qint64 oldest, int parts, qint64 floor)
{
    Range newest = range;
    newest.cursor = last;
    // An object without a time of creation says nothing about the times of those below it.
    if (oldest <= 0)
        return {newest};
    newest.to = std::min(range.to, oldest + 1);

    const qint64 bottom = std::max(range.from, floor);
    if (parts < 2 || oldest - bottom < shortest)
        return {newest};

    const auto border = [&](int part) { return bottom + (oldest - bottom) * part / parts; };
    QList<Range> ranges;
    newest.from = border(parts - 1);
    ranges.append(newest);
    for (int part = parts - 2; part >= 0; --part) {
        Range older = range;
        older.id = 0;
        older.cursor.clear();
        older.from = part == 0 ? range.from : border(part);
        older.to = border(part + 1);
        ranges.append(older);
    }
    return ranges;
}

qint64 pagesLeft(qint64 newest, qint64 oldest, qint64 bottom)
{
    const qint64 span = std::max<qint64>(newest - oldest, 1);
    return std::max<qint64>(oldest - bottom + span - 1, 0) / span;
}

} // namespace Shards

} // namespace Sync

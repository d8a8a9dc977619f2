// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/progress.h"

#include <limits>

namespace Sync {

/// How a list that is read newest first is divided by time, so that several workers can read it at once. Pure
/// functions. What is kept as ranges is at any moment exactly what was not read yet: nothing is lost or read
/// twice when the program dies (money.md 7.2; the idea is that of stripe/sync-engine's binary subdivision).
namespace Shards {

/// A range without an upper end: reads to now.
constexpr qint64 openEnd = std::numeric_limits<qint64>::max();

/// What one page left of `range`: its last (oldest) object is `last`, created at `oldest`. At most `parts` ranges,
/// newest first; the first keeps the range's number, and the cursor, so that the rest of the last second is read;
/// the others have no number yet. `floor`: nothing is expected to be older; a hint for dividing well.
QList<Range> rest(const Range &range, const QByteArray &last, qint64 oldest, int parts, qint64 floor);

/// How many pages like one from `newest` to `oldest` lie between `oldest` and `bottom`, if the past was like it.
qint64 pagesLeft(qint64 newest, qint64 oldest, qint64 bottom);

} // namespace Shards

} // namespace Sync

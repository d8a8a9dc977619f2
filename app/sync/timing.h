// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Sync {

/// How far the backend's lists and events may run behind the truth, and what sync does about it. Seconds.
/// Objects are exact when asked for by id; lists and events show a change some seconds later, balance
/// transactions some minutes later. A backend that says it is a sandbox shows everything at once.
struct Timing {
    qint64 safety = 15 * 60;       ///< a first pass counts from so long before its first list call
    qint64 lag = 60;               ///< "complete up to" stays so far behind now
    qint64 eventlessLag = 5 * 60;  ///< the same for lists that no event speaks of
    qint64 overlap = 10 * 60;      ///< each window of events begins so long before the last one ended
    qint64 ripeningPause = 60 * 60; ///< how long after its time a row may still wait for its change

    static Timing ofBackend() { return {}; }
    /// Two seconds, not none: whole seconds of two clocks are compared.
    static Timing ofSandbox() { return {.safety = 2, .lag = 0, .eventlessLag = 0, .ripeningPause = 0}; }

    /// The provider keeps events for 30 days: after a longer pause everything is read again.
    static constexpr qint64 eventsKept = 29 * 24 * 60 * 60;
    /// No account is older than this (2011-01-01): where an unbounded list is taken to begin when it is divided.
    static constexpr qint64 firstAccount = 1293840000;
    static constexpr qint64 day = 24 * 60 * 60;
};

} // namespace Sync

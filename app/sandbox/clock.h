// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QElapsedTimer>

/// The one clock of a sandbox. It stands still until it is started, then runs with real time.
namespace Sandbox {

constexpr Time minute = 60;
constexpr Time hour = 60 * minute;
constexpr Time day = 24 * hour;

/// 00:00 UTC of that day.
constexpr Time midnight(Time time) { return time - time % day; }
/// 0 = Sunday .. 6 = Saturday.
constexpr int weekday(Time time) { return int((time / day + 4) % 7); }
/// The same time of day, `days` Mondays-to-Fridays later; 0 moves a weekend to its Monday.
Time businessDaysLater(Time time, int days);
/// Day of the month, 1 .. 31.
int dayOfMonth(Time time);
/// "2026-08-06"
QByteArray isoDate(Time time);

class Clock
{
public:
    explicit Clock(Time start) : m_start(start) {}

    Time now() const;
    int factor() const { return 1; } ///< sandbox seconds in a real second

    void stopAt(Time time); ///< stands still there
    void run();             ///< on from where it is

private:
    Time m_start;
    QElapsedTimer m_running; ///< invalid while it stands
};

} // namespace Sandbox

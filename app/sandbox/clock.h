// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QElapsedTimer>

#include <optional>

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
    double factor() const { return m_factor; } ///< sandbox seconds in a real second
    void setFactor(double factor);             ///< from now on; 0: it stands

    void stopAt(Time time); ///< stands still there
    void run();             ///< on from where it is
    void moveTo(Time time); ///< goes on from there, as it went

    /// Shows this time whatever it would show, until it is released: one change happens at one moment.
    void pin(Time time) { m_pinned = time; }
    void release() { m_pinned.reset(); }

private:
    Time m_start;
    double m_factor = 1;
    std::optional<Time> m_pinned;
    QElapsedTimer m_running; ///< invalid while it stands
};

} // namespace Sandbox

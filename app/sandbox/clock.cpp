// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/clock.h"

#include <QDate>

namespace Sandbox {

Time businessDaysLater(Time time, int days)
{
    const auto onWorkday = [](Time at) {
        while (weekday(at) == 0 || weekday(at) == 6)
            at += day;
        return at;
    };
    time = onWorkday(time);
    for (int passed = 0; passed < days; ++passed)
        time = onWorkday(time + day);
    return time;
}

namespace {

QDate dateOf(Time time)
{
    return QDate(1970, 1, 1).addDays(time / day);
}

} // namespace

int dayOfMonth(Time time)
{
    return dateOf(time).day();
}

QByteArray isoDate(Time time)
{
    return dateOf(time).toString(Qt::ISODate).toLatin1();
}

Time Clock::now() const
{
    return m_running.isValid() ? m_start + m_running.elapsed() / 1000 : m_start;
}

void Clock::stopAt(Time time)
{
    m_start = time;
    m_running.invalidate();
}

void Clock::run()
{
    m_start = now();
    m_running.start();
}

} // namespace Sandbox

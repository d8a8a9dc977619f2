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
    if (m_pinned)
        return *m_pinned;
    return m_running.isValid() ? m_start + Time(double(m_running.elapsed()) * m_factor / 1000) : m_start;
}

void Clock::setFactor(double factor)
{
    if (m_running.isValid())
        run();
    m_factor = factor;
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

void Clock::moveTo(Time time)
{
    m_start = time;
    if (m_running.isValid())
        m_running.start();
}

} // namespace Sandbox

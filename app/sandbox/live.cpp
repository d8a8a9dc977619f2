// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/live.h"

namespace Sandbox {

constexpr int tickMilliseconds = 50;

Live::Live(std::function<bool()> change, QObject *parent) : QObject(parent), m_change(std::move(change))
{
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Live::tick);
}

void Live::start(double rate)
{
    m_rate = rate;
    m_timer.start();
}

void Live::stop()
{
    m_timer.stop();
    m_due = 0;
}

void Live::tick()
{
    m_due += m_rate * tickMilliseconds / 1000.0;
    for (; m_due >= 1; m_due -= 1) {
        if (!m_change()) {
            stop(); // a change that cannot be kept must not happen
            return;
        }
    }
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/live.h"

#include "app/sandbox/scenario.h"
#include "app/sandbox/world.h"

namespace Sandbox {

constexpr int tickMilliseconds = 50;

Live::Live(World &world, QObject *parent) : QObject(parent), m_world(world)
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
    if (m_held.use_count() > 1) // a snapshot is being read: what is due happens afterwards
        return;
    m_due += m_rate * tickMilliseconds / 1000.0;
    for (; m_due >= 1; m_due -= 1)
        m_world.scenario().change();
}

} // namespace Sandbox

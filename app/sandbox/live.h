// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace Sandbox {

class World;

/// Lets spontaneous changes happen to a world while it is on. Needs an event loop. What changes, and how, is the
/// scenario's business.
class Live : public QObject
{
    Q_OBJECT
public:
    explicit Live(World &world, QObject *parent = nullptr);

    /// `rate`: changes in a second, 0.001 .. 1000.
    void start(double rate);
    void stop();
    bool isOn() const { return m_timer.isActive(); }
    double rate() const { return m_rate; }

    /// While anybody holds this, nothing changes: a snapshot is being read.
    std::shared_ptr<void> hold() const { return m_held; }

private:
    void tick();

    World &m_world;
    QTimer m_timer;
    double m_rate = 1;
    double m_due = 0; ///< changes that should have happened and have not yet
    std::shared_ptr<void> m_held = std::make_shared<int>(0);
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Sandbox {

/// Lets spontaneous changes happen while it is on. Needs an event loop. What changes, and how, is the scenario's
/// business.
class Live : public QObject
{
    Q_OBJECT
public:
    /// `change` makes one change happen, or says that it cannot.
    explicit Live(std::function<bool()> change, QObject *parent = nullptr);

    /// `rate`: changes in a second, 0.001 .. 1000.
    void start(double rate);
    void stop();
    bool isOn() const { return m_timer.isActive(); }
    double rate() const { return m_rate; }

private:
    void tick();

    std::function<bool()> m_change;
    QTimer m_timer;
    double m_rate = 1;
    double m_due = 0; ///< changes that should have happened and have not yet
};

} // namespace Sandbox

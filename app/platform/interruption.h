// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QSocketNotifier;

/// SIGINT and SIGTERM as a signal of Qt, so that a command can end in order. One at a time in a program; when it is
/// gone, the signals end the program again.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    bool hasArrived() const { return m_arrived; }

Q_SIGNALS:
    void arrived();

private:
    void take();

    std::array<int, 2> m_pipe {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
    bool m_arrived = false;
};

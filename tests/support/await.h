// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

/// Lets asynchronous tests read in order: runs the event loop until the answer is there. An answer that does not
/// come within a minute ends the test program.

class Alarm
{
public:
    Alarm()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [] { qFatal("await: no answer within a minute"); });
        m_timer.start(std::chrono::minutes(1));
    }

private:
    QTimer m_timer;
};

template <typename T>
T await(QCoro::Task<T> task)
{
    const Alarm alarm;
    return QCoro::waitFor(std::move(task));
}

template <typename T>
T await(const Pending<T> &pending)
{
    const Alarm alarm;
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(pending.future());
    if (!watcher.isFinished())
        loop.exec();
    if (watcher.isCanceled() || watcher.future().resultCount() == 0)
        qFatal("await: the answer was dropped");
    return watcher.result();
}

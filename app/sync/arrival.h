// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"

#include <QFutureWatcher>

#include <coroutine>

namespace Sync {

/// co_await Arrival(store.save(...)): the result of a Pending, on the awaiting thread; Cancelled when whoever
/// promised it went away without one (QFuture::result() would read past the end then).
template <typename T>
class Arrival
{
public:
    explicit Arrival(const Pending<Result<T>> &pending) : m_future(pending.future()) {}

    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        auto *watcher = new QFutureWatcher<Result<T>>;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiting] {
            watcher->deleteLater();
            waiting.resume();
        });
        watcher->setFuture(m_future);
    }
    Result<T> await_resume() const
    {
        if (m_future.resultCount() > 0)
            return m_future.result();
        return failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }

private:
    QFuture<Result<T>> m_future;
};

} // namespace Sync

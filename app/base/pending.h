// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

/// A result that comes later: the one asynchronous idiom towards widgets. The handler runs on the thread of
/// `context` and is dropped silently when the context is gone first. (QFuture::then(context, ...) of Qt 6.4.2
/// aborts a debug build in that case, and a second then() silently replaces the first.)
/// Coroutines in app/api and app/sync co_await future() instead.
template <typename T>
class [[nodiscard]] Pending
{
public:
    Pending() = default;
    Pending(QFuture<T> future) : m_future(std::move(future)) {}

    template <typename Handler>
    void then(QObject *context, Handler handler) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                handler(watcher->result());
        });
        watcher->setFuture(m_future);
    }

    const QFuture<T> &future() const { return m_future; }

private:
    QFuture<T> m_future;
};

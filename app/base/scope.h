// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

class QNetworkReply;

/// The life of a group of coroutines on one thread: whoever starts tasks owns a Scope and outlives them through
/// it. QCoro 0.8 has no cancellation; this gives it: waits are registered, cancel() ends each of them at once, so
/// that every coroutine resumes with Error::Kind::Cancelled and runs to its end. Knows nothing of HTTP.
class Scope : public QObject
{
    Q_OBJECT

public:
    explicit Scope(QObject *parent = nullptr);
    /// All tasks must have ended: await finished() after cancel() first.
    ~Scope() override;

    bool isCancelled() const { return m_cancelled; }
    /// Ends every registered wait. Idempotent.
    void cancel();

    /// Waits; Cancelled when the scope was cancelled before or meanwhile.
    [[nodiscard]] QCoro::Task<Result<void>> sleep(std::chrono::milliseconds time);

    /// Runs a task to its end under this scope.
    void spawn(std::function<QCoro::Task<>()> task);
    int running() const { return m_running; }
    /// Resumes when no spawned task runs any more.
    [[nodiscard]] QCoro::Task<> finished();

    /// Registers what cancel() must call to end a wait, for as long as the handle lives.
    class Wait
    {
    public:
        Wait(Scope &scope, std::function<void()> end);
        ~Wait();
        Wait(const Wait &) = delete;
        Wait &operator=(const Wait &) = delete;

    private:
        Scope &m_scope;
        std::function<void()> m_end;
        friend class Scope;
    };

Q_SIGNALS:
    void cancelled();
    void idle(); ///< the last spawned task ended

private:
    QSet<Wait *> m_waits;
    int m_running = 0;
    bool m_cancelled = false;
};

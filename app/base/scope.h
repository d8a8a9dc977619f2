// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

/// One thing that one coroutine waits for with co_await: ring() resumes it at once, on the caller's stack. Rung
/// before anybody waits, nobody waits. Rings once; a second ring does nothing. One thread.
class Bell
{
public:
    Bell() = default;
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;

    void ring();

    auto operator co_await() noexcept
    {
        struct Awaiter {
            Bell &bell;
            bool await_ready() const noexcept { return bell.m_rung; }
            void await_suspend(std::coroutine_handle<> waiting) noexcept { bell.m_waiting = waiting; }
            void await_resume() const noexcept {}
        };
        return Awaiter {*this};
    }

private:
    std::coroutine_handle<> m_waiting;
    bool m_rung = false;
};

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
    /// Ends every registered wait, and every later one as soon as it is registered. Idempotent.
    void cancel();

    /// Waits; Cancelled when the scope was cancelled before or meanwhile.
    [[nodiscard]] QCoro::Task<Result<void>> sleep(std::chrono::milliseconds time);

    /// Runs a task to its end under this scope; what the function captured lives as long as the task does. In a
    /// cancelled scope the task still starts: its first wait ends at once.
    void spawn(std::function<QCoro::Task<>()> task);
    int running() const { return m_running; }
    /// Resumes when no spawned task runs any more: from the event loop, so that the scope may be deleted then.
    [[nodiscard]] QCoro::Task<> finished();

    /// Registers what cancel() must call to end a wait, for as long as the handle lives. In a cancelled scope it
    /// is called at once, from the constructor.
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
    void idle(); ///< the last spawned task ended; from the event loop

private:
    class Run;
    QCoro::Task<> run(std::function<QCoro::Task<>()> task);

    QSet<Wait *> m_waits;
    int m_running = 0;
    bool m_cancelled = false;
};

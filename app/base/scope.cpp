// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/scope.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

void Bell::ring()
{
    if (std::exchange(m_rung, true))
        return;
    // The bell usually lies in the frame of the coroutine that it wakes: it may be gone afterwards.
    if (const std::coroutine_handle<> waiting = std::exchange(m_waiting, {}))
        waiting.resume();
}

Scope::Scope(QObject *parent) : QObject(parent) {}

Scope::~Scope()
{
    Q_ASSERT_X(m_running == 0, "Scope", "a task outlives the scope it refers to");
}

void Scope::cancel()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (std::exchange(m_cancelled, true))
        return;

    // Each end resumes a coroutine on this stack: it may destroy waits, also others than its own, register new
    // ones (which end at once) and, when it was not spawned here, delete the scope.
    const QPointer<Scope> self(this);
    while (self && !m_waits.isEmpty()) {
        const auto first = m_waits.begin();
        const std::function<void()> end = (*first)->m_end;
        m_waits.erase(first);
        end();
    }
    if (self)
        Q_EMIT cancelled();
}

QCoro::Task<Result<void>> Scope::sleep(std::chrono::milliseconds time)
{
    Bell bell;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, &timer, [&bell] { bell.ring(); });
    const Wait wait(*this, [&bell] { bell.ring(); });
    timer.start(time);
    co_await bell;
    if (m_cancelled)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    co_return Result<void>();
}

/// Counts one task for as long as its frame lives, however it ends.
class Scope::Run
{
public:
    explicit Run(Scope &scope) : m_scope(scope) { ++m_scope.m_running; }
    ~Run()
    {
        if (--m_scope.m_running > 0)
            return;
        // Later, not now: whoever waits for it may delete the scope, whose cancel() may be below us on the stack.
        QMetaObject::invokeMethod(
            &m_scope,
            [scope = &m_scope] {
                if (scope->m_running == 0)
                    Q_EMIT scope->idle();
            },
            Qt::QueuedConnection);
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

private:
    Scope &m_scope;
};

void Scope::spawn(std::function<QCoro::Task<>()> task)
{
    Q_ASSERT(thread() == QThread::currentThread());
    // A QCoro task that nobody holds runs on and frees itself at its end.
    run(std::move(task));
}

QCoro::Task<> Scope::run(std::function<QCoro::Task<>()> task)
{
    const Run counted(*this);
    co_await task();
}

QCoro::Task<> Scope::finished()
{
    while (m_running > 0) {
        Bell bell;
        const QMetaObject::Connection ringing = connect(this, &Scope::idle, this, [&bell] { bell.ring(); });
        co_await bell;
        disconnect(ringing);
    }
}

Scope::Wait::Wait(Scope &scope, std::function<void()> end) : m_scope(scope), m_end(std::move(end))
{
    Q_ASSERT(scope.thread() == QThread::currentThread());
    if (m_scope.m_cancelled)
        m_end();
    else
        m_scope.m_waits.insert(this);
}

Scope::Wait::~Wait()
{
    m_scope.m_waits.remove(this);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/turnstile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// Where nothing limits the rate, latency grows with whatever we add, so no rate tells when to stop adding.
constexpr int mostLinesUnlimited = 4;

} // namespace

Turnstile::Turnstile(Budget::Rates granted, const Clock &clock)
    : m_clock(clock), m_granted(granted), m_budget(granted, clock.monotonic()), m_inFlight(1, 0)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Turnstile::admit);
}

Turnstile::Turn::~Turn()
{
    if (m_turnstile)
        m_turnstile->release(m_line);
}

QCoro::Task<Result<Turnstile::Turn>> Turnstile::turn(Scope &scope, QByteArray endpoint)
{
    Waiter waiter {.endpoint = std::move(endpoint)};
    m_waiting.append(&waiter);
    {
        const Scope::Wait wait(scope, [this, &waiter] {
            m_waiting.removeOne(&waiter);
            waiter.bell.ring();
        });
        admit();
        co_await waiter.bell;
    }
    if (waiter.line < 0)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    co_return Result<Turn>(Turn(*this, waiter.line));
}

void Turnstile::open()
{
    if (m_open)
        return;
    m_open = true;
    m_timer.start(0);
}

void Turnstile::answered(qint64 milliseconds)
{
    const double seconds = double(milliseconds) / 1000;
    m_latency = m_latency > 0 ? m_latency + (seconds - m_latency) / 8 : seconds;

    const double rate = m_budget.rate(m_clock.monotonic());
    const double wanted = std::isinf(rate) ? mostLinesUnlimited
                                           : std::min<double>(mostLines, rate * m_latency / connectionsALine);
    while (double(m_inFlight.size()) < wanted)
        m_inFlight.append(0);
}

void Turnstile::lift()
{
    if (m_limit != Limit::Granted)
        return;
    m_limit = Limit::Lifted;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    m_budget = Budget({.all = infinity, .endpoint = infinity}, m_clock.monotonic());
    m_timer.start(0);
}

bool Turnstile::limited(const QByteArray &reason, const QByteArray &endpoint, qint64 sentAt)
{
    if (m_limit == Limit::Lifted)
        m_budget = Budget(m_granted, m_clock.monotonic());
    m_limit = Limit::Learnt;
    return m_budget.limited(reason, endpoint, sentAt, m_clock.monotonic());
}

/// Lets in whoever may go now. Each bell resumes a coroutine on this stack, which may wait again, leave or be
/// cancelled; so everything is looked at anew after each.
void Turnstile::admit()
{
    for (;;) {
        const qint64 now = m_clock.monotonic();
        const int line = freeLine();
        const int inFlight = std::accumulate(m_inFlight.begin(), m_inFlight.end(), 0);
        if (m_waiting.isEmpty() || line < 0 || inFlight >= mostAtATime(now))
            return; // release() comes back here

        qint64 soonest = -1;
        Waiter *next = nullptr;
        for (Waiter *waiter : std::as_const(m_waiting)) {
            const qint64 wait = m_budget.wait(waiter->endpoint, now);
            if (wait == 0) {
                next = waiter;
                break;
            }
            soonest = soonest < 0 ? wait : std::min(soonest, wait);
        }
        if (!next) {
            m_timer.start(int(soonest));
            return;
        }
        m_waiting.removeOne(next);
        m_budget.take(next->endpoint, now);
        ++m_inFlight[line];
        next->line = line;
        next->bell.ring();
    }
}

int Turnstile::freeLine() const
{
    const auto least = std::min_element(m_inFlight.begin(), m_inFlight.end());
    return *least < connectionsALine ? int(least - m_inFlight.begin()) : -1;
}

int Turnstile::mostAtATime(qint64 now) const
{
    return m_open ? m_budget.concurrency(now) : 1;
}

void Turnstile::release(int line)
{
    --m_inFlight[line];
    m_timer.start(0); // not now: we may be in the middle of somebody's end
}

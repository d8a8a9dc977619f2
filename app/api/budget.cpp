// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/budget.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr int mostAtATime = 60;       // ten managers of six connections
constexpr double depth = 2;           // tokens a bucket holds: what a timer that fires late may catch up
constexpr double headroom = 0.98;     // steady pace below the grant, so that jitter does not lift a second above it
constexpr qint64 recoverTime = 10'000;
constexpr qint64 recoverConcurrencyTime = 30'000;
constexpr double firstCut = 50;       // where nothing was granted, a first 429 leaves half of this

} // namespace

Budget::Allowance::Allowance(double granted, double floor, double step, qint64 stepTime, qint64 now)
    : m_granted(granted), m_floor(std::min(floor, granted)), m_step(step), m_stepTime(stepTime), m_value(granted),
      m_cutAt(now)
{
}

double Budget::Allowance::value(qint64 now) const
{
    if (!m_wasCut)
        return m_granted;
    const auto clean = double((now - m_cutAt) / m_stepTime);
    return std::min(m_granted, m_value + m_step * clean);
}

bool Budget::Allowance::halve(qint64 sentAt, qint64 now)
{
    if (m_wasCut && sentAt <= m_cutAt)
        return false;
    const double before = std::isinf(value(now)) ? firstCut : value(now);
    m_value = std::max(m_floor, before / 2);
    m_cutAt = now;
    m_wasCut = true;
    return true;
}

Budget::Bucket::Bucket(double granted, qint64 now) : rate(granted, 1, 1, recoverTime, now), m_countedAt(now) {}

double Budget::Bucket::tokens(qint64 now) const
{
    const double pace = rate.value(now) * headroom;
    if (std::isinf(pace))
        return depth;
    return std::min(depth, m_tokens + double(now - m_countedAt) * pace / 1000);
}

qint64 Budget::Bucket::wait(qint64 now) const
{
    const double missing = 1 - tokens(now);
    // A hair less than one token is one: fractions do not add up exactly.
    if (missing <= 1e-9)
        return 0;
    return std::max<qint64>(1, qint64(std::ceil(missing * 1000 / (rate.value(now) * headroom))));
}

void Budget::Bucket::take(qint64 now)
{
    m_tokens = tokens(now) - 1;
    m_countedAt = now;
}

Budget::Budget(Rates granted, qint64 now)
    : m_granted(granted), m_all(granted.all, now),
      m_concurrency(mostAtATime, 1, 1, recoverConcurrencyTime, now)
{
}

Budget::Bucket &Budget::bucket(const QByteArray &endpoint, qint64 now)
{
    const auto found = m_endpoints.find(endpoint);
    if (found != m_endpoints.end())
        return *found;
    return *m_endpoints.insert(endpoint, Bucket(m_granted.endpoint, now));
}

qint64 Budget::wait(const QByteArray &endpoint, qint64 now) const
{
    const auto found = m_endpoints.constFind(endpoint);
    const qint64 own = found == m_endpoints.constEnd() ? 0 : found->wait(now);
    return std::max(own, m_all.wait(now));
}

void Budget::take(const QByteArray &endpoint, qint64 now)
{
    m_all.take(now);
    bucket(endpoint, now).take(now);
}

bool Budget::limited(const QByteArray &reason, const QByteArray &endpoint, qint64 sentAt, qint64 now)
{
    if (reason == "global-concurrency" || reason == "endpoint-concurrency")
        return m_concurrency.halve(sentAt, now);
    if (reason == "endpoint-rate" || reason == "resource-specific")
        return bucket(endpoint, now).rate.halve(sentAt, now);
    return m_all.rate.halve(sentAt, now); // global-rate, and whatever a gateway means
}

double Budget::rate(qint64 now) const
{
    return m_all.rate.value(now);
}

double Budget::rate(const QByteArray &endpoint, qint64 now) const
{
    const auto found = m_endpoints.constFind(endpoint);
    return found == m_endpoints.constEnd() ? m_granted.endpoint : found->rate.value(now);
}

int Budget::concurrency(qint64 now) const
{
    return int(m_concurrency.value(now));
}

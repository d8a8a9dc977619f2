// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <atomic>

/// A clock that moves when a test says so.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 now = 1'785'000'000) : m_now(now) {}

    qint64 now() const override { return m_now; }
    qint64 monotonic() const override { return m_monotonic; }

    void set(qint64 now) { m_now = now; } ///< as if somebody set the computer's clock
    void advance(qint64 milliseconds)
    {
        m_monotonic += milliseconds;
        m_now = m_now + (m_rest + milliseconds) / 1000;
        m_rest = (m_rest + milliseconds) % 1000;
    }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic = 1'000'000;
    qint64 m_rest = 0;
};

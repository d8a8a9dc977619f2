// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>

#include <optional>

/// The backend's clock as its answers tell it, so that a wrong clock here harms nothing. Each Date bounds it from
/// both sides: it was written between the request and its answer and has lost its fraction of a second.
class ServerClock
{
public:
    explicit ServerClock(const Clock &local) : m_local(local) {}

    /// Takes the Date of an answer whose request was sent at `sentAt` (milliseconds, Clock::monotonic()).
    void learn(qint64 date, qint64 sentAt);

    /// Seconds UTC: never ahead of the backend by more than a request lasts; the local clock until something was
    /// learnt.
    qint64 now() const { return at(m_local.monotonic()); }
    /// The same at another moment, as known now.
    qint64 at(qint64 monotonic) const;
    bool isKnown() const { return m_offset.has_value(); }

    /// The Date header of HTTP, seconds UTC; nothing when it is none.
    static std::optional<qint64> parse(const QByteArray &date);

private:
    const Clock &m_local;
    std::optional<qint64> m_offset; ///< milliseconds to add to the monotonic clock
};

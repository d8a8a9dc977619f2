// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Where "now" comes from; the only thing besides randomness that tests replace. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0;       ///< seconds UTC
    virtual qint64 monotonic() const = 0; ///< milliseconds, never goes back

    static const Clock &system();
};

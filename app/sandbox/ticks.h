// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <functional>

namespace Sandbox {

/// Milliseconds that pass for real and never go back, whatever the sandbox's own clock does.
using Ticks = std::function<qint64()>;

inline Ticks realTicks()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace Sandbox

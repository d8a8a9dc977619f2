// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/limiter.h"
#include "app/sandbox/seed.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace Sandbox {

/// What the command line of `tributary-sandbox` asks for.
struct Options {
    Seed seed {};
    quint16 port = 0;              ///< 0: any free one
    QString folder {};             ///< where data is kept; empty: nowhere
    int latency = 0;               ///< milliseconds added to each answer
    Limiter::Mode limits = Limiter::Mode::Off;
    bool isLive = false;           ///< changes happen by themselves from the start
    bool isPlain = false;          ///< HTTP without TLS
    bool untilInputCloses = false; ///< ends when standard input does
};

/// What to say instead of starting: help and version on standard output, a fault of the command line on
/// standard error.
struct Notice {
    int exitCode = 0;
    QString text {};
};

/// `arguments` begin with the program's name.
std::variant<Options, Notice> optionsFrom(const QStringList &arguments);

} // namespace Sandbox

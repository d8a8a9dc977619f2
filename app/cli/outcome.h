// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

/// How a command ends: a number for scripts, one sentence for people.
namespace Cli {

enum class Exit {
    Done = 0,
    Different = 1,     ///< verify found a difference, show found nothing
    Usage = 2,
    Credential = 3,
    NoConnection = 4,  ///< nor TLS, nor this API
    Incomplete = 5,
    Store = 6,
    NotAllowed = 7,
    Refused = 8,       ///< a verb, by the backend
    Unknown = 9,       ///< a verb's outcome
};

struct Outcome {
    Exit exit = Exit::Done;
    QString sentence {};
};

Outcome outcomeOf(const Error &error);

} // namespace Cli

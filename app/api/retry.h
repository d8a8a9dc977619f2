// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"

#include <optional>

/// What to do after a try: the decision table of the API's own SDKs, with 429 added. Pure.

/// How one try ended, as far as trying again depends on it.
struct Attempt {
    enum class End {
        Answered,    ///< with `status`
        Unreached,   ///< nobody was there: unknown host, refused connection
        Cut,         ///< the connection broke or was silent too long
        Garbled,     ///< something came that is no answer of this API
        Refused,     ///< the certificate: final
    };

    End end = End::Answered;
    int status = 0;
    std::optional<bool> shouldRetry {};  ///< Stripe-Should-Retry
    std::optional<qint64> retryAfter {}; ///< Retry-After, seconds
};

enum class Verdict {
    Deliver, ///< the caller gets what there is
    Again,   ///< the same request once more, after a delay
    Queue,   ///< a 429: after a delay to the end of the queue, whatever it was told; not one of the tries
};

/// `tries`: how often the request was sent so far, without those that a 429 answered.
Verdict verdict(const Attempt &attempt, int tries, const Patience &patience);

/// Before try number `nth` + 1, with 0 <= jitter < 1. Retry-After is honoured up to a minute.
std::chrono::milliseconds delay(const Attempt &attempt, int nth, double jitter, const Patience &patience);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/retry.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

/// A backend may ask us to wait, not to stop.
constexpr std::chrono::seconds longestRetryAfter = 60s;

Verdict againOrDeliver(bool again)
{
    return again ? Verdict::Again : Verdict::Deliver;
}

} // namespace

Verdict verdict(const Attempt &attempt, int tries, const Patience &patience)
{
    switch (attempt.end) {
    case Attempt::End::Refused:
        return Verdict::Deliver;
    case Attempt::End::Unreached:
    case Attempt::End::Garbled:
        return againOrDeliver(tries < patience.triesToConnect);
    case Attempt::End::Cut:
        return againOrDeliver(tries < patience.tries);
    case Attempt::End::Answered:
        break;
    }

    if (attempt.status == 429)
        return Verdict::Queue;
    if (attempt.status >= 200 && attempt.status < 400)
        return Verdict::Deliver;
    if (tries >= patience.tries)
        return Verdict::Deliver;
    if (attempt.shouldRetry)
        return againOrDeliver(*attempt.shouldRetry);
    return againOrDeliver(attempt.status == 409 || attempt.status >= 500);
}

std::chrono::milliseconds delay(const Attempt &attempt, int nth, double jitter, const Patience &patience)
{
    const double first = double(patience.firstDelay.count());
    const double longest = double(patience.longestDelay.count());
    double wait = std::min(first * std::pow(2, std::min(nth - 1, 30)), longest);
    // Told not to try again on a 429, which a sync must do all the same: as late as it ever does.
    if (attempt.status == 429 && attempt.shouldRetry == false)
        wait = longest;
    wait = std::max(first, wait * (0.5 + 0.5 * jitter));

    const auto own = std::chrono::milliseconds(std::llround(wait));
    const std::chrono::seconds asked(std::max<qint64>(0, attempt.retryAfter.value_or(0)));
    return std::max<std::chrono::milliseconds>(own, std::min(asked, longestRetryAfter));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/ticks.h"

#include <QHash>

#include <deque>

namespace Sandbox {

/// What was answered to a POST under an idempotency key: asked again within a day of the clock, the same is answered.
/// Keys belong to the account that is acted as, and to the operation's parameters.
class Idempotency
{
public:
    static constexpr qsizetype longestKey = 255;

    explicit Idempotency(Ticks ticks) : m_ticks(std::move(ticks)) {}

    /// The answer to repeat; nothing when the key is new. Throws a Refusal when the key was used for something else, or
    /// the first request is still being answered.
    std::optional<Response> replay(Context context, const Request &request, const QByteArray &key, Time now);
    void keep(Context context, const Request &request, const QByteArray &key, Time now, const Response &response);
    /// The answer to the first request is on its way for so long; until it is there the key is in use.
    void answerIn(Context context, const QByteArray &key, qint64 milliseconds);

private:
    struct Kept {
        QByteArray digest; ///< of method, path and parameters
        Response response;
        Time at = 0;
        qint64 answeredAt = 0; ///< in ticks
    };
    using Place = std::pair<Context, QByteArray>;

    static QByteArray digestOf(const Request &request);
    void forget(Time now);

    Ticks m_ticks;
    QHash<Place, Kept> m_kept;
    std::deque<std::pair<Time, Place>> m_order; ///< oldest first
};

} // namespace Sandbox

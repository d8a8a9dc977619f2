// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "app/api/retry.h"

#include <QNetworkAccessManager>

#include <functional>
#include <optional>

/// One request and what came of it: a single try over the network, without judging the words of the answer.

struct Outcome {
    Attempt attempt {};
    bool cancelled = false;
    QString trouble {};  ///< an English sentence when the attempt did not end in an answer

    QByteArray body {};  ///< empty when a sink took it
    QByteArray contentType {};
    QByteArray location {};
    QByteArray requestId {};
    QByteArray limitedReason {};   ///< Stripe-Rate-Limited-Reason
    std::optional<qint64> date {}; ///< seconds UTC
    bool sandbox = false;
};

/// Takes the body of a successful answer as it comes; false ends the exchange: too long.
using Sink = std::function<bool(QByteArray piece)>;

/// `whole`: the limit from the first to the last byte; zero: none. Without a sink the body is kept, up to 32 MB.
[[nodiscard]] QCoro::Task<Outcome> exchange(Scope &scope, QNetworkAccessManager &network, QNetworkRequest http,
                                            const Request &request, std::chrono::milliseconds whole, Sink sink = {});

inline constexpr qsizetype longestBody = 32 * 1024 * 1024;

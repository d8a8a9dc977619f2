// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

/// What is asked of a backend, as a value, and how it becomes HTTP. Knows nothing of trying again.
struct Request {
    enum class Method { Get, Post, Delete } method = Method::Get;
    QByteArray path {}; ///< "/v1/charges/ch_1"
    Parameters query {};
    QByteArray account {}; ///< Stripe-Account
    Parameters form {};    ///< of a POST: sent as application/x-www-form-urlencoded
    QByteArray idempotencyKey {};
    QByteArray contentType {}; ///< of a body that is no form: `body` is sent instead of `form`
    QByteArray body {};

    /// What goes out after the head.
    QByteArray content() const;
    /// The named operation that the published limits count: method and path with ids folded. Free of ids, so it
    /// may be logged.
    QByteArray endpoint() const;
};

/// The version of the API that every request names; the whole program is written for this one.
inline constexpr char apiVersion[] = "2026-07-29.dahlia";

/// Forbidden when this backend's client may not send the request at all; Usage when its path is none.
[[nodiscard]] Result<void> checkReach(const Backend &backend, const Request &request);

/// A file among parameters, as multipart/form-data.
[[nodiscard]] Request uploadRequest(const Upload &upload, const QByteArray &boundary);

/// The request with its credential, as it goes out. HTTP/1.1, no redirects, no cookies, no cache.
QNetworkRequest httpRequest(const Backend &backend, const Request &request, const QSslConfiguration &tls,
                            std::chrono::milliseconds idle);

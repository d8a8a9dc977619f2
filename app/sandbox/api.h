// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/live.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/resource.h"

#include <QHash>

namespace Sandbox {

class World;

/// Answers requests as the API does: whose credential, acting as whom, which resource, which page. One thread, the
/// one that made it. Knows no single resource, no socket.
class Api
{
public:
    explicit Api(World &world);

    Response answer(const Request &request);

    QByteArray platformKey() const { return m_platformKey; }
    Live &live() { return m_live; }
    const RequestLog &requests() const { return m_requests; }

    /// The secret key of the platform in the sandbox of this seed.
    static QByteArray platformKeyOf(quint64 seed);

private:
    struct Route;

    Response answerSandbox(const Request &request);
    QByteArray body(const Request &request, Context context) const;
    Context contextOf(const Request &request) const; ///< throws 401, 403
    void requirePlatform(const Request &request) const;
    Response truth(const Request &request) const;
    Response changeLive(const Request &request);

    World &m_world;
    QByteArray m_platformKey;
    QHash<QByteArray, Context> m_credentials; ///< key -> whom it belongs to
    Live m_live;
    RequestLog m_requests;
    quint64 m_requestNumber = 0;
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/deliveries.h"
#include "app/sandbox/exchange.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/idempotency.h"
#include "app/sandbox/journal.h"
#include "app/sandbox/limiter.h"
#include "app/sandbox/live.h"
#include "app/sandbox/permissions.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/resource.h"

#include <QHash>

namespace Sandbox {

class Snapshot;
class World;
struct Route;

/// Answers requests as the API does: whose credential, acting as whom, which resource, which page, which change. One
/// thread, the one that made it. Knows no single resource, no socket.
class Api
{
public:
    explicit Api(World &world, Ticks ticks = realTicks());

    Response answer(const Request &request);

    /// From now on every change is kept in this folder; those that are there already happen again, first. False:
    /// `problem` says why.
    [[nodiscard]] bool keepIn(const QString &folder, QString *problem);

    QByteArray platformKey() const { return m_platformKey; }
    Live &live() { return m_live; }
    Limiter &limiter() { return m_limiter; }
    /// Answers each request this many milliseconds late.
    void setLatency(int milliseconds) { m_latency = milliseconds; }
    const RequestLog &requests() const { return m_requests; }

    /// The secret key of the platform in the sandbox of this seed.
    static QByteArray platformKeyOf(quint64 seed);

private:
    struct Credential {
        Context owner = platform;
        Permissions permissions {};
    };
    struct Caller {
        Context owner = platform;   ///< whose credential
        Context context = platform; ///< whom it acts as
        Permissions permissions {};
    };

    QByteArray idOfRequest(quint64 number) const;
    Response answerApi(const Request &request, quint64 number, const Ordeal &ordeal);
    Response answerSandbox(const Request &request, quint64 number);
    Caller callerOf(const Request &request) const; ///< throws 401, 403
    std::optional<Credential> credentialNamed(const QByteArray &text) const;

    // reading
    QByteArray body(const Route &route, const Request &request, const Caller &caller, const Visibility &visibility) const;
    Resource::Filter visible(const Resource &resource, const Caller &caller) const;
    Response content(const Route &route, Context context) const;
    Response truth(const Request &request);

    // changing
    Response change(const Route &route, const Request &request, const Caller &caller, quint64 number, int delay);
    Response keepAndAct(const Journal::Entry &entry);
    Response act(const Journal::Entry &entry);
    Response perform(const Journal::Entry &entry);
    bool changeByItself();
    QByteArray moveClock(const Form &form);
    QByteArray addKey(const Form &form);
    Response changeLive(const Request &request);
    Response changeLimits(const Request &request);

    World &m_world;
    QByteArray m_platformKey;
    QHash<QByteArray, Credential> m_credentials; ///< by key
    quint32 m_keysMade = 0;
    Idempotency m_idempotency;
    Journal m_journal;
    Live m_live;
    Deliveries m_deliveries;
    bool m_isReplaying = false; ///< what happens now was told before, in another run
    Limiter m_limiter;
    Faults m_faults;
    RequestLog m_requests;
    std::vector<std::weak_ptr<Snapshot>> m_snapshots; ///< being read
    quint64 m_requestNumber = 0;
    int m_latency = 0;
};

} // namespace Sandbox

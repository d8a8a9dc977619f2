// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/page.h"
#include "app/base/result.h"
#include "app/base/scope.h"

#include <QCoroTask>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

/// Where a backend is and who asks. The key stays bytes and is never logged.
struct Backend {
    QUrl url {};            ///< https, or http on a loopback address only
    QString caFile {};      ///< replaces the system's roots when set
    QByteArray key {};      ///< bearer credential
    double share = 1.0;     ///< of the published rate limit that this client may take, 0 < share <= 1
    enum class Limits { Live, Test } limits = Limits::Test; ///< 100/s live, 25/s test, 25/s an endpoint
    /// What this client may send at all, whatever it is asked for (defence in depth for restricted views).
    enum class Reach { Everything, ReadOnly } reach = Reach::Everything;
    QByteArray onlyAccount {}; ///< when set: no Stripe-Account but this one, no path that names another

    /// Usage when the URL is not one we may talk to; names what is wrong.
    [[nodiscard]] static Result<QUrl> checkedUrl(const QString &text);
};

/// One parameter of a query, in the order it is sent: {"created[gte]", "17000"}.
using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/// A successful answer.
struct Answer {
    QByteArray body {};
    AsOf asof {};            ///< server second at which the request started, and its running number
    QByteArray requestId {};
    bool sandbox = false;    ///< carried Tributary-Sandbox: lists and events show every change at once
};

/// One backend over HTTP/1.1: credential, Stripe-Account, pinned Stripe-Version, rate budget, retries with backoff
/// (Stripe-Should-Retry first), time-outs, error objects. A 429 always waits and tries again until the scope is
/// cancelled or the patience is used up. Knows no resource. Lives on one thread (the engine's).
class Client : public QObject
{
    Q_OBJECT

public:
    /// Fails (Tls, Usage) when the CA file cannot be used or the URL is refused. `nextNumber` is the first
    /// running number to give to a request.
    [[nodiscard]] static Result<std::unique_ptr<Client>> make(const Backend &backend, qint64 nextNumber,
                                                              const Clock &clock = Clock::system());
    ~Client() override;

    /// `account`: sent as Stripe-Account unless empty.
    [[nodiscard]] QCoro::Task<Result<Answer>> get(Scope &scope, QByteArray path, Parameters query = {},
                                                  QByteArray account = {});

    /// The server's clock now, from the Date of its answers; the local clock before the first answer.
    qint64 serverNow() const;
    qint64 requestsSent() const; ///< since it was made, repeats included
    qint64 nextNumber() const;
    bool isSandbox() const;      ///< the last answer carried Tributary-Sandbox

Q_SIGNALS:
    /// The budget was halved (a 429) or is waited for: for an honest status line.
    void throttled(const QByteArray &reason);

private:
    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/page.h"
#include "app/base/result.h"
#include "app/base/scope.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/// Where a backend is and who asks. The key stays bytes and is never logged.
struct Backend {
    QUrl url {};            ///< https, or http on a loopback address only
    QString caFile {};      ///< replaces the system's roots when set
    QByteArray caPem {};    ///< the same as text, for who has no file; counts before the file
    QByteArray key {};      ///< bearer credential
    double share = 1.0;     ///< of the published rate limit that this client may take, 0 < share <= 1
    enum class Limits {
        Live, ///< 100/s, 25/s an endpoint
        Test, ///< 25/s, all of it on one endpoint if need be
        Off,  ///< nothing limits: a sandbox of ours whose limiters are off
    } limits = Limits::Test;
    /// What this client may send at all, whatever it is asked for (defence in depth for restricted views).
    enum class Reach { Everything, ReadOnly } reach = Reach::Everything;
    QByteArray onlyAccount {}; ///< when set: no Stripe-Account but this one, no path that names another

    /// Usage when the URL is not one we may talk to; names what is wrong. An empty text is the API's own host.
    [[nodiscard]] static Result<QUrl> checkedUrl(const QString &text);
    /// True for localhost, 127.0.0.0/8 and ::1: what needs neither proxy nor compression, and may do without TLS.
    static bool isLocal(const QUrl &url);
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

/// A file on its way to /v1/files.
struct Upload {
    QByteArray purpose {}; ///< "identity_document", ...
    QString name {};       ///< of the file, without folders
    QByteArray type {};    ///< "image/png"; empty: unknown
    QByteArray bytes {};
};

/// How long a client tries. The values are the product's; tests shorten them.
struct Patience {
    std::chrono::milliseconds firstDelay {500};  ///< before the second try; doubles; no try comes sooner
    std::chrono::milliseconds longestDelay {5000};
    int tries = 6;           ///< of a request that a cut connection, a 409 or a 5xx answered
    int triesToConnect = 3;  ///< of a request that never reached anybody, or got something that is no answer
    std::chrono::milliseconds limited {300'000}; ///< how long 429s to one request are waited out
    std::chrono::milliseconds idle {30'000};     ///< without a byte
    std::chrono::milliseconds whole {120'000};   ///< for one answer from first to last byte
    std::function<double()> jitter {};           ///< 0 <= x < 1; empty: random
};

/// One backend over HTTP/1.1: credential, Stripe-Account, pinned Stripe-Version, rate budget, retries with backoff
/// (Stripe-Should-Retry first), time-outs, error objects. A 429 always waits and tries again until the scope is
/// cancelled or the patience is used up. Knows no resource. Lives on one thread (the engine's) and must outlive
/// the tasks that use it.
class Client : public QObject
{
    Q_OBJECT

public:
    /// Fails (Tls, Usage, Credential) when the CA file cannot be used, the URL is refused or there is no usable
    /// key. `nextNumber` is the first running number to give to a request.
    [[nodiscard]] static Result<std::unique_ptr<Client>> make(const Backend &backend, qint64 nextNumber,
                                                              const Clock &clock = Clock::system(),
                                                              const Patience &patience = {});
    ~Client() override;

    /// `account`: sent as Stripe-Account unless empty. An answer that is no JSON object, or longer than 32 MB, is
    /// NotThisApi.
    [[nodiscard]] QCoro::Task<Result<Answer>> get(Scope &scope, QByteArray path, Parameters query = {},
                                                  QByteArray account = {});

    /// Changes something. `key`: the Idempotency-Key, the same on every try, so that the change happens once; never
    /// empty. Tried again like a GET. An error that is `unknown` leaves open whether it happened: send the same
    /// with the same key again. Forbidden for a client that may only read. The form never reaches a log.
    [[nodiscard]] QCoro::Task<Result<Answer>> post(Scope &scope, QByteArray path, Parameters form, QByteArray key,
                                                   QByteArray account = {});
    /// Deletes. A second try may find nothing any more: then Missing.
    [[nodiscard]] QCoro::Task<Result<Answer>> remove(Scope &scope, QByteArray path, QByteArray account = {});
    /// Sends a file; `key` and errors as in post().
    [[nodiscard]] QCoro::Task<Result<Answer>> upload(Scope &scope, Upload upload, QByteArray key,
                                                     QByteArray account = {});

    /// Reads newline-delimited JSON of any length, handing over each line (without its end) as it comes, on this
    /// thread; answers how many there were. Tried once: the lines that came cannot be taken back.
    [[nodiscard]] QCoro::Task<Result<qint64>> lines(Scope &scope, QByteArray path, Parameters query,
                                                    std::function<void(QByteArrayView line)> line);

    /// The server's clock now, from the Date of its answers; the local clock before the first answer.
    qint64 serverNow() const;
    qint64 requestsSent() const; ///< since it was made, repeats included
    qint64 nextNumber() const;
    bool isSandbox() const;      ///< the last answer carried Tributary-Sandbox

Q_SIGNALS:
    /// A 429 cut the budget: for an honest status line. `reason` is the backend's word for what was too much.
    void throttled(const QByteArray &reason);

private:
    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

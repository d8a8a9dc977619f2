// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/exchange.h"

#include "app/api/serverclock.h"
#include "app/api/tls.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 readAhead = 1024 * 1024;

struct DeletedLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

/// What happens to a reply until it is finished.
class Listener
{
public:
    Listener(QNetworkReply &reply, Sink sink) : m_reply(reply), m_sink(std::move(sink)) {}

    void read()
    {
        if (m_tooLong || !m_reply.isOpen()) // Closed after an abort.
            return;
        QByteArray piece = m_reply.readAll();
        if (piece.isEmpty())
            return;
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_sink && status == 200)
            m_tooLong = !m_sink(std::move(piece));
        else if (m_body.size() + piece.size() > longestBody)
            m_tooLong = true;
        else
            m_body += piece;
        if (m_tooLong)
            m_reply.abort();
    }

    void refuse(const QList<QSslError> &errors) { m_certificate = errors; }
    void lose()
    {
        m_late = true;
        m_reply.abort();
    }

    Outcome outcome(bool cancelled);

private:
    void explain(Outcome &outcome) const;

    QNetworkReply &m_reply;
    Sink m_sink;
    QByteArray m_body;
    QList<QSslError> m_certificate;
    bool m_tooLong = false;
    bool m_late = false;
};

std::optional<bool> flag(const QByteArray &word)
{
    if (word == "true")
        return true;
    if (word == "false")
        return false;
    return std::nullopt;
}

std::optional<qint64> seconds(const QByteArray &word)
{
    bool ok = false;
    const qint64 value = word.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QNetworkReply *send(QNetworkAccessManager &network, const QNetworkRequest &http, const Request &request)
{
    switch (request.method) {
    case Request::Method::Get:
        return network.get(http);
    case Request::Method::Post:
        return network.post(http, request.content());
    case Request::Method::Delete:
        return network.deleteResource(http);
    }
    Q_UNREACHABLE();
}

Outcome Listener::outcome(bool cancelled)
{
    Outcome outcome {.cancelled = cancelled};
    if (cancelled)
        return outcome;
    outcome.attempt.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.attempt.shouldRetry = flag(m_reply.rawHeader("Stripe-Should-Retry"));
    outcome.attempt.retryAfter = seconds(m_reply.rawHeader("Retry-After"));
    outcome.body = m_body;
    outcome.contentType = m_reply.rawHeader("Content-Type").toLower();
    outcome.location = m_reply.rawHeader("Location");
    outcome.requestId = m_reply.rawHeader("Request-Id");
    outcome.limitedReason = m_reply.rawHeader("Stripe-Rate-Limited-Reason");
    outcome.date = ServerClock::parse(m_reply.rawHeader("Date"));
    outcome.sandbox = m_reply.hasRawHeader("Tributary-Sandbox");
    explain(outcome);
    return outcome;
}

/// Tells an answer from everything that is none. Qt's error alone does not: it is also set for each status above
/// 399, and to "cancelled" when its own time limit struck.
void Listener::explain(Outcome &outcome) const
{
    using End = Attempt::End;
    const QString host = m_reply.url().host();
    const auto end = [&outcome](End how, const QString &trouble) {
        outcome.attempt.end = how;
        outcome.trouble = trouble;
    };
    if (m_tooLong)
        return end(End::Garbled, u"%1 sends an answer that is too long for this API"_s.arg(host));
    if (m_late)
        return end(End::Cut, u"%1 did not finish its answer in time"_s.arg(host));

    switch (m_reply.error()) {
    case QNetworkReply::NoError:
        return;
    case QNetworkReply::SslHandshakeFailedError:
        if (!m_certificate.isEmpty())
            return end(End::Refused, certificateTrouble(m_certificate, host));
        return end(End::Refused,
                   u"%1 does not speak TLS as it must: %2"_s.arg(host, m_reply.errorString()));
    case QNetworkReply::HostNotFoundError:
        return end(End::Unreached, u"no host is called %1"_s.arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return end(End::Unreached, u"nothing answers at %1, port %2"_s.arg(
                                       host, QString::number(m_reply.url().port(443))));
    case QNetworkReply::OperationCanceledError: // Not by us: Qt's limit for silence.
    case QNetworkReply::TimeoutError:
        return end(End::Cut, u"%1 was silent for too long"_s.arg(host));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        if (outcome.attempt.status >= 400)
            return;
        return end(End::Garbled, u"%1 does not answer in HTTP: %2"_s.arg(host, m_reply.errorString()));
    default:
        break;
    }
    // Below 200 Qt counts its troubles with the network and the proxy; a cut answer has a status nevertheless.
    if (m_reply.error() < QNetworkReply::ContentAccessDenied)
        return end(End::Cut, u"the connection to %1 broke: %2"_s.arg(host, m_reply.errorString()));
    if (outcome.attempt.status == 0)
        return end(End::Garbled, u"%1 does not answer in HTTP: %2"_s.arg(host, m_reply.errorString()));
}

} // namespace

QCoro::Task<Outcome> exchange(Scope &scope, QNetworkAccessManager &network, QNetworkRequest http,
                              const Request &request, std::chrono::milliseconds whole, Sink sink)
{
    if (scope.isCancelled())
        co_return Outcome {.cancelled = true};

    // Deleted later: we usually go on from inside one of its signals.
    const std::unique_ptr<QNetworkReply, DeletedLater> reply(send(network, http, request));
    Listener listener(*reply, std::move(sink));
    Bell bell;
    // Also what bounds memory: Qt reads no further ahead.
    reply->setReadBufferSize(readAhead);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&listener] { listener.read(); });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
                     [&listener](const QList<QSslError> &errors) { listener.refuse(errors); });
    QObject::connect(reply.get(), &QNetworkReply::finished, reply.get(), [&bell] { bell.ring(); });

    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, reply.get(), [&listener] { listener.lose(); });
    if (whole > 0ms)
        limit.start(whole);

    const Scope::Wait wait(scope, [&reply] { reply->abort(); });
    if (!reply->isFinished())
        co_await bell;
    reply->disconnect();
    if (!scope.isCancelled())
        listener.read();
    co_return listener.outcome(scope.isCancelled());
}

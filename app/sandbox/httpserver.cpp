// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include "app/sandbox/httpconnections.h"
#include "app/sandbox/json.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

/// A listening socket that passes on what it accepts instead of making sockets of it.
class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted)
        : m_accepted(std::move(accepted))
    {
        setListenBacklogSize(1024);
        // After an error, such as a client gone before it was accepted, Qt stops accepting until told to go
        // on.
        connect(this, &QTcpServer::acceptError, this, [this] {
            QTimer::singleShot(std::chrono::milliseconds(200), this, &QTcpServer::resumeAccepting);
        });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    }
    return {}; // a client reads the number; the phrase may be empty (RFC 9112, 4)
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7)
QByteArray httpDate(qint64 time)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(time, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

HttpServer::HttpServer(Handler handler, Clock clock, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_clock(std::move(clock))
    , m_patience(patience)
    , m_connections(new HttpConnections(patience))
{
    m_connections->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_connections, &HttpConnections::start);
    connect(&m_thread, &QThread::finished, m_connections, &QObject::deleteLater);
    connect(m_connections, &HttpConnections::asked, this, &HttpServer::handle);
    connect(m_connections, &HttpConnections::refused, this, &HttpServer::refuse);
    connect(m_connections, &HttpConnections::readyForMore, this, &HttpServer::sendMore);
    connect(m_connections, &HttpConnections::closed, this,
            [this](quint64 connection) { m_streams.remove(connection); });
    m_thread.setObjectName(u"transport"_s);
    m_thread.start();
}

HttpServer::~HttpServer()
{
    m_listeners.clear();
    m_thread.quit();
    m_thread.wait();
}

bool HttpServer::listen(quint16 port, const QSslConfiguration &identity)
{
    return bind(port, identity);
}

bool HttpServer::listenPlain(quint16 port)
{
    return bind(port, std::nullopt);
}

bool HttpServer::bind(quint16 port, const std::optional<QSslConfiguration> &identity)
{
    const auto accepted = [this, identity](qintptr descriptor) {
        QMetaObject::invokeMethod(m_connections, [connections = m_connections, descriptor, identity] {
            connections->take(descriptor, identity);
        });
    };
    // Any free port must be free on both addresses: a client that says `localhost` may try either.
    for (int attempt = 0; attempt < (port == 0 ? 20 : 1); ++attempt) {
        m_listeners.clear();
        auto first = std::make_unique<Listener>(accepted);
        if (!first->listen(QHostAddress::LocalHost, port)) {
            m_problem = u"Port %1 cannot be listened on: %2"_s.arg(port).arg(first->errorString());
            return false;
        }
        auto second = std::make_unique<Listener>(accepted);
        const bool both = second->listen(QHostAddress::LocalHostIPv6, first->serverPort());
        const bool taken = !both && second->serverError() == QAbstractSocket::AddressInUseError;
        m_problem = taken ? u"Port %1 is in use on ::1."_s.arg(first->serverPort()) : QString();
        if (taken)
            continue;
        m_listeners.push_back(std::move(first));
        if (both) // a machine without IPv6 is served on 127.0.0.1 alone
            m_listeners.push_back(std::move(second));
        return true;
    }
    return false;
}

quint16 HttpServer::port() const
{
    return m_listeners.empty() ? 0 : m_listeners.front()->serverPort();
}

void HttpServer::handle(quint64 connection, const Request &request)
{
    // What is under /_sandbox is never compressed: scripts read it with the plainest of tools.
    send(connection, m_handler(request), !request.path.startsWith("/_sandbox"));
}

/// What never became a request is answered here, in the API's words.
void HttpServer::refuse(quint64 connection, int status)
{
    Response response;
    response.status = status;
    response.headers = {{"Request-Id", "req_refused" + QByteArray::number(++m_refusals)},
                        {"Tributary-Sandbox", "1"}};
    Json(response.body)
        .beginObject()
        .key("error")
        .beginObject()
        .pair("message", "This is no request that can be read: " + reasonPhrase(status) + '.')
        .pair("type", "invalid_request_error")
        .endObject()
        .endObject();
    send(connection, response, false);
}

void HttpServer::send(quint64 connection, const Response &response, bool mayBeCompressed)
{
    Answer answer {.body = response.body,
                   .isStreamed = bool(response.stream),
                   .mayBeCompressed = mayBeCompressed,
                   .delay = response.delay,
                   .ending = response.ending};
    answer.head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status)
        + "\r\nDate: " + httpDate(m_clock()) + "\r\nContent-Type: " + response.contentType + "\r\n";
    for (const Header &header : response.headers)
        answer.head += header.first + ": " + header.second + "\r\n";
    if (response.stream)
        m_streams.insert(connection, response.stream);
    QMetaObject::invokeMethod(m_connections, [connections = m_connections, connection, answer] {
        connections->answer(connection, answer);
    });
}

void HttpServer::sendMore(quint64 connection)
{
    constexpr qsizetype portionSize = 128 * 1024;
    const auto stream = m_streams.find(connection);
    if (stream == m_streams.end())
        return; // the client went away in the meantime

    QByteArray portion;
    bool ended = false;
    while (!ended && portion.size() < portionSize) {
        if (const std::optional<QByteArray> part = (*stream)())
            portion += *part;
        else
            ended = true;
    }
    if (ended)
        m_streams.erase(stream);
    QMetaObject::invokeMethod(m_connections, [connections = m_connections, connection, portion, ended] {
        if (!portion.isEmpty())
            connections->write(connection, portion);
        if (ended)
            connections->write(connection, std::nullopt);
    });
}

} // namespace Sandbox

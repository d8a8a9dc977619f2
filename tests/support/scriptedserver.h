// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QMap>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

/// A server that answers each request with the bytes a test gives it, over HTTPS or plain HTTP on a port of its
/// own: for the faults that a real backend does not show on demand. Runs on the test's event loop.
class ScriptedServer : public QObject
{
public:
    struct Seen {
        QByteArray method {};
        QByteArray target {};
        QMap<QByteArray, QByteArray> headers {}; ///< names in lower case
        QByteArray body {};
    };

    /// What goes onto the wire, and what happens to the connection then.
    struct Reply {
        QByteArray bytes {};
        enum class Then { Keep, Close, Abort, Drip } then = Then::Keep; ///< Drip: one byte, then silence
        int delay = 0; ///< milliseconds before the first byte
    };

    /// `nth` counts all requests from 1.
    using Script = std::function<Reply(const Seen &seen, int nth)>;

    /// Plain HTTP without a configuration.
    explicit ScriptedServer(Script script, const std::optional<QSslConfiguration> &tls = std::nullopt)
        : m_script(std::move(script)), m_secure(tls.has_value())
    {
        if (tls) {
            auto *server = new QSslServer(this);
            server->setSslConfiguration(*tls);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
        if (!m_server->listen(QHostAddress::Any))
            qFatal("the scripted server cannot listen");
    }

    QUrl url(const QString &host = QStringLiteral("localhost")) const
    {
        QUrl url;
        url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(m_server->serverPort());
        return url;
    }
    const QList<Seen> &seen() const { return m_seen; }
    int connections() const { return m_connections; }
    void close() { m_server->close(); }

    static QByteArray http(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
    {
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
        bool typed = false;
        for (const QByteArray &header : headers) {
            bytes += header + "\r\n";
            typed = typed || header.toLower().startsWith("content-type:");
        }
        if (!typed)
            bytes += "Content-Type: application/json\r\n";
        return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    static QByteArray error(int status, const QByteArray &code, const QList<QByteArray> &headers = {},
                            const QByteArray &type = "invalid_request_error")
    {
        return http(status,
                    "{\"error\":{\"type\":\"" + type + "\",\"code\":\"" + code
                        + "\",\"param\":\"limit\",\"message\":\"No.\"}}",
                    headers);
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &input = m_input[socket];
        input += socket->readAll();
        for (qsizetype end = input.indexOf("\r\n\r\n"); end >= 0; end = input.indexOf("\r\n\r\n")) {
            const QList<QByteArray> lines = input.first(end).split('\n');
            Seen seen;
            const QList<QByteArray> words = lines.first().trimmed().split(' ');
            seen.method = words.value(0);
            seen.target = words.value(1);
            for (const QByteArray &line : lines.sliced(1)) {
                const qsizetype colon = line.indexOf(':');
                seen.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
            }
            const qsizetype length = seen.headers.value("content-length").toLongLong();
            if (input.size() < end + 4 + length)
                return; // The rest is on its way.
            seen.body = input.sliced(end + 4, length);
            input.remove(0, end + 4 + length);
            m_seen.append(seen);
            const Reply reply = m_script(seen, int(m_seen.size()));
            if (reply.delay > 0)
                QTimer::singleShot(reply.delay, socket, [socket, reply] { write(*socket, reply); });
            else
                write(*socket, reply);
        }
    }

    static void write(QTcpSocket &socket, const Reply &reply)
    {
        switch (reply.then) {
        case Reply::Then::Keep:
            socket.write(reply.bytes);
            return;
        case Reply::Then::Close:
            socket.write(reply.bytes);
            socket.disconnectFromHost();
            return;
        case Reply::Then::Abort:
            socket.write(reply.bytes);
            socket.flush();
            socket.abort();
            return;
        case Reply::Then::Drip:
            socket.write(reply.bytes.first(1));
            return;
        }
        Q_UNREACHABLE();
    }

    Script m_script;
    bool m_secure;
    QTcpServer *m_server = nullptr;
    QMap<QTcpSocket *, QByteArray> m_input;
    QList<Seen> m_seen;
    int m_connections = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/running.h"

#include <QSslSocket>

/// One connection to a sandbox, over TLS, that shows answers as they stood on the wire, cut ones as well.
class Wire
{
public:
    struct Read {
        QByteArray head {};
        QByteArray body {};
        bool wasCut = false; ///< the connection ended before the answer did

        int status() const { return head.mid(9, 3).toInt(); }
        QByteArray header(const QByteArray &lowerCaseName) const
        {
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith(lowerCaseName + ':'))
                    return line.mid(lowerCaseName.size() + 1).trimmed();
            }
            return {};
        }
        bool isJson() const { return !QJsonDocument::fromJson(body).isNull(); }
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QJsonObject error() const { return json().value(QLatin1String("error")).toObject(); }
    };

    explicit Wire(const Running &sandbox) : m_url(sandbox.url()), m_key(sandbox.key()), m_trust(sandbox.trust()) {}

    /// Says it all and reads the whole answer. A connection that was cut is opened again.
    Read ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        say(method, target, body, headers);
        return read();
    }

    void say(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.abort();
            m_input.clear();
            m_socket.setSslConfiguration(m_trust);
            m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port()));
            m_socket.waitForEncrypted(patience);
        }
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_key
                       + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        m_socket.flush();
    }

    Read read()
    {
        while (!m_input.contains("\r\n\r\n") && more()) { }
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return {.wasCut = true};
        Read answer{.head = m_input.left(end)};
        m_input.remove(0, end + 4);
        const qsizetype size = answer.header("content-length").toLongLong();
        while (m_input.size() < size && more()) { }
        answer.wasCut = m_input.size() < size;
        answer.body = m_input.left(size);
        m_input.remove(0, size);
        return answer;
    }

private:
    static constexpr int patience = 30'000;

    bool more()
    {
        const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience);
        m_input += m_socket.readAll();
        return came;
    }

    QUrl m_url;
    QByteArray m_key;
    QSslConfiguration m_trust;
    QSslSocket m_socket;
    QByteArray m_input;
};

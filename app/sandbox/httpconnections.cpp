// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpconnections.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace Sandbox {

void HttpConnections::start()
{
    // Often enough that nobody is kept much longer than the shortest patience.
    const std::chrono::milliseconds shortest =
        std::min({m_patience.idle, m_patience.request, m_patience.reading});
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &HttpConnections::lookAtAll);
    timer->start(std::clamp<std::chrono::milliseconds>(shortest / 4, std::chrono::milliseconds(20),
                                                       std::chrono::seconds(5)));
}

void HttpConnections::take(qintptr descriptor, const std::optional<QSslConfiguration> &identity)
{
    if (m_open.size() >= mostConnections) {
        QTcpSocket().setSocketDescriptor(descriptor); // closes it
        return;
    }
    QTcpSocket *socket = nullptr;
    if (identity) {
        auto *secure = new QSslSocket;
        secure->setSslConfiguration(*identity);
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
    }

    const quint64 number = ++m_last;
    auto *connection = new HttpConnection(socket, m_patience, this);
    m_open.insert(number, connection);
    connect(connection, &HttpConnection::asked, this,
            [this, number](const Request &request) { Q_EMIT asked(number, request); });
    connect(connection, &HttpConnection::refused, this,
            [this, number](int status) { Q_EMIT refused(number, status); });
    connect(connection, &HttpConnection::readyForMore, this, [this, number] { Q_EMIT readyForMore(number); });
    connect(connection, &HttpConnection::closed, this, [this, number, connection] {
        m_open.remove(number);
        connection->deleteLater();
        Q_EMIT closed(number);
    });
    if (socket->state() != QAbstractSocket::ConnectedState)
        connection->giveUp(); // it was gone before it was taken
}

void HttpConnections::answer(quint64 connection, const Answer &answer)
{
    if (HttpConnection *open = m_open.value(connection))
        open->answer(answer);
}

void HttpConnections::write(quint64 connection, const std::optional<QByteArray> &portion)
{
    if (HttpConnection *open = m_open.value(connection))
        open->write(portion);
}

void HttpConnections::lookAtAll()
{
    // Of a copy: a connection that is given up leaves the table.
    const QList<HttpConnection *> all = m_open.values();
    for (HttpConnection *connection : all)
        connection->look();
}

} // namespace Sandbox

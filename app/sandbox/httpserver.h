// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/httpconnection.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QThread>

#include <memory>
#include <vector>

class QTcpServer;

namespace Sandbox {

class HttpConnections;

/// Serves HTTP/1.1 on this machine's loopback addresses, over TLS or plain. Knows nothing of what is asked or
/// answered.
///
/// Two threads: the handler, the clock and the streams of answers are called on the thread this object lives
/// on, one request at a time; reading, encrypting, compressing and writing is done on a thread of its own.
/// (Not QAbstractHttpServer: in Qt 6.4.2 it answers pipelined requests in the wrong order, takes heads
/// and bodies of any size, ignores "Connection: close" and "Expect", and cannot leave the thread of the
/// handler.)
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Response(const Request &)>;
    using Clock = std::function<qint64()>; ///< UTC seconds, for the header Date

    HttpServer(Handler handler, Clock clock, const Patience &patience = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Binds the port (0: any free one) on 127.0.0.1, and on ::1 where there is one. Connections are taken
    /// from then on and answered as soon as the event loop runs. False: problem() says why.
    [[nodiscard]] bool listen(quint16 port, const QSslConfiguration &identity);
    [[nodiscard]] bool listenPlain(quint16 port);

    quint16 port() const;
    QString problem() const { return m_problem; }

private:
    using Stream = std::function<std::optional<QByteArray>()>;

    bool bind(quint16 port, const std::optional<QSslConfiguration> &identity);
    void handle(quint64 connection, const Request &request);
    void refuse(quint64 connection, int status);
    void send(quint64 connection, const Response &response, bool mayBeCompressed);
    void sendMore(quint64 connection);

    Handler m_handler;
    Clock m_clock;
    Patience m_patience;
    QString m_problem;
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
    QHash<quint64, Stream> m_streams; ///< by connection: the answer it is in the middle of
    quint64 m_refusals = 0;
    QThread m_thread;
    HttpConnections *m_connections; ///< lives and dies on m_thread
};

} // namespace Sandbox

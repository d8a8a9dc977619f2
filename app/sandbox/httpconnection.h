// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/requestreader.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

class QTcpSocket;

namespace Sandbox {

/// How long a connection may keep still before it is given up, by what it is doing.
struct Patience {
    std::chrono::milliseconds idle = std::chrono::minutes(5);     ///< between two requests
    std::chrono::milliseconds request = std::chrono::seconds(30); ///< in a TLS greeting or within a request
    std::chrono::milliseconds reading = std::chrono::minutes(10); ///< the client reads nothing of its answer
};

/// An answer ready to be written: the head without what only the connection knows (how the body is framed,
/// whether the connection stays open).
struct Answer {
    QByteArray head {}; ///< status line and headers, each with its line end
    QByteArray body {};
    bool isStreamed = false; ///< the body comes in portions, on demand
    bool mayBeCompressed = true;
    int delay = 0; ///< milliseconds
    Response::Ending ending = Response::Ending::Whole;
};

/// One client's connection: reads its requests one at a time, and writes each answer before it reads on, so
/// that pipelined requests are answered in their order. Lives on the transport's thread. Knows nothing of
/// what is asked or answered.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes over a connected socket; a QSslSocket has begun its greeting.
    HttpConnection(QTcpSocket *socket, const Patience &patience, QObject *parent);

    void answer(const Answer &answer);
    /// A portion of the body of a streamed answer, or with nothing its end.
    void write(const std::optional<QByteArray> &portion);

    /// Gives the connection up if it has been still for too long.
    void look();
    void giveUp();

Q_SIGNALS:
    void asked(const Sandbox::Request &request);
    void refused(int status); ///< what came is no request; answer with this status
    void readyForMore();      ///< the streamed answer's next portion can be written
    void closed();            ///< for good; nothing follows

private:
    enum class Doing { Greeting, Reading, Waiting, Streaming, Closing };

    void begin();
    void readOn();
    void writeAnswer(const Answer &answer);
    void finishAnswer();
    void room();
    void closeWhenRead();
    qint64 unsent() const;

    QTcpSocket *m_socket;
    Patience m_patience;
    RequestReader m_reader;
    QElapsedTimer m_still;
    Doing m_doing = Doing::Greeting;
    bool m_gzip = false;     ///< the client asked for it
    bool m_headOnly = false; ///< a HEAD request: its answer has no body
    bool m_awaitsPortion = false;
    bool m_refused = false;
    bool m_closed = false;
};

} // namespace Sandbox

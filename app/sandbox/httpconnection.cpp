// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpconnection.h"

#include "app/sandbox/gzip.h"

#include <QSslSocket>
#include <QTimer>

namespace Sandbox {

namespace {

/// Bytes that may wait to be sent before no more is made, and bytes that may wait to be read while an answer
/// is on its way. What a connection costs in memory is these, its TLS state and one request.
constexpr qint64 mostUnsent = 256 * 1024;
constexpr qint64 mostUnread = 256 * 1024;

/// Compressing less is not worth its head.
constexpr qsizetype leastCompressed = 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_patience(patience)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(mostUnread);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_still.start();

    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::room);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::giveUp);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::giveUp);
    if (const auto secure = qobject_cast<QSslSocket *>(m_socket)) {
        // bytesWritten counts what was encrypted; only this counts what left.
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::room);
        connect(secure, &QSslSocket::encrypted, this, &HttpConnection::begin);
    } else {
        m_doing = Doing::Reading;
    }
}

void HttpConnection::begin()
{
    m_doing = Doing::Reading;
    readOn();
}

void HttpConnection::readOn()
{
    if (m_closed)
        return;
    m_still.restart();
    if (m_doing == Doing::Closing) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    // While an answer is on its way, or the client does not read the last one, nothing more is taken in.
    if (m_doing != Doing::Reading || unsent() > mostUnsent)
        return;

    m_reader.add(m_socket->readAll());
    switch (m_reader.read()) {
    case RequestReader::Progress::Incomplete:
        if (m_reader.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case RequestReader::Progress::Complete: {
        m_doing = Doing::Waiting;
        const Request request = m_reader.take();
        m_gzip = asksForGzip(request.header("accept-encoding"));
        m_headOnly = request.method == "HEAD";
        Q_EMIT asked(request);
        return;
    }
    case RequestReader::Progress::Refused:
        m_doing = Doing::Waiting;
        m_refused = true;
        m_gzip = false;
        m_headOnly = false;
        Q_EMIT refused(m_reader.refusal());
        return;
    }
    Q_UNREACHABLE();
}

void HttpConnection::answer(const Answer &answer)
{
    Q_ASSERT(m_doing == Doing::Waiting);
    if (answer.delay <= 0) {
        writeAnswer(answer);
        return;
    }
    // With this as its context the timer dies with the connection.
    QTimer::singleShot(answer.delay, Qt::PreciseTimer, this, [this, answer] { writeAnswer(answer); });
}

void HttpConnection::writeAnswer(const Answer &answer)
{
    if (m_closed)
        return;
    m_still.restart();
    if (answer.ending == Response::Ending::BeforeAnswer) {
        giveUp();
        return;
    }
    QByteArray body = answer.body;
    QByteArray head = answer.head;
    if (m_gzip && answer.mayBeCompressed && body.size() > leastCompressed) {
        if (const QByteArray small = gzipped(body); !small.isEmpty()) {
            body = small;
            head += "Content-Encoding: gzip\r\n";
        }
    }
    if (!answer.isStreamed)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    else if (m_reader.understandsChunks())
        head += "Transfer-Encoding: chunked\r\n";
    // An HTTP/1.0 client learns the end of a streamed body only by the end of the connection.
    const bool closes = m_reader.closes() || (answer.isStreamed && !m_reader.understandsChunks());
    head += closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";

    m_socket->write(head);
    if (answer.ending == Response::Ending::InTheMiddle) {
        m_socket->write(body.left(body.size() / 2));
        closeWhenRead();
    } else if (m_headOnly) {
        finishAnswer();
    } else if (answer.isStreamed) {
        m_doing = Doing::Streaming;
        room();
    } else {
        m_socket->write(body);
        finishAnswer();
    }
}

void HttpConnection::write(const std::optional<QByteArray> &portion)
{
    if (m_doing != Doing::Streaming || m_closed)
        return;
    m_awaitsPortion = false;
    const bool chunked = m_reader.understandsChunks();
    if (!portion) {
        if (chunked)
            m_socket->write("0\r\n\r\n");
        finishAnswer();
        return;
    }
    // An empty chunk would end the body.
    if (!portion->isEmpty())
        m_socket->write(chunked ? QByteArray::number(portion->size(), 16) + "\r\n" + *portion + "\r\n"
                                : *portion);
    room();
}

/// Called when bytes have left: time for the next portion, or the next request.
void HttpConnection::room()
{
    m_still.restart();
    if (m_closed || unsent() > mostUnsent)
        return;
    if (m_doing == Doing::Streaming && !m_awaitsPortion) {
        m_awaitsPortion = true;
        Q_EMIT readyForMore();
    } else if (m_doing == Doing::Reading && (m_socket->bytesAvailable() > 0 || !m_reader.isIdle())) {
        readOn();
    }
}

void HttpConnection::finishAnswer()
{
    if (m_reader.closes() || (m_doing == Doing::Streaming && !m_reader.understandsChunks())) {
        closeWhenRead();
        return;
    }
    m_doing = Doing::Reading;
    // Not from here: a client that sends a thousand requests at once would take a thousand levels of the
    // stack.
    QMetaObject::invokeMethod(this, &HttpConnection::readOn, Qt::QueuedConnection);
}

/// Ends the connection once the client has had its answer.
void HttpConnection::closeWhenRead()
{
    m_doing = Doing::Closing;
    if (!m_refused) {
        m_socket->disconnectFromHost();
        return;
    }
    // The client may still be sending what was refused. Closing now would reset the connection and take the
    // answer away from it unread, so what comes is thrown away for a moment.
    readOn();
    QTimer::singleShot(std::chrono::milliseconds(500), this, [this] { m_socket->disconnectFromHost(); });
}

void HttpConnection::look()
{
    const std::chrono::milliseconds still(m_still.elapsed());
    bool tooLong = false;
    if (unsent() > 0 || m_doing == Doing::Closing)
        tooLong = still > m_patience.reading;
    else if (m_doing == Doing::Greeting || (m_doing == Doing::Reading && !m_reader.isIdle()))
        tooLong = still > m_patience.request;
    else if (m_doing == Doing::Reading)
        tooLong = still > m_patience.idle;
    if (tooLong)
        giveUp();
}

void HttpConnection::giveUp()
{
    if (m_closed)
        return;
    m_closed = true;
    m_socket->abort();
    Q_EMIT closed();
}

qint64 HttpConnection::unsent() const
{
    const auto secure = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

} // namespace Sandbox

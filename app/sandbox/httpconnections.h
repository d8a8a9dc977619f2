// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpconnection.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>

namespace Sandbox {

/// Every open connection, by a number that is never used twice. Lives on the transport's thread; the rest of
/// the sandbox speaks to it in numbers, for a connection may be gone before word of that arrives.
class HttpConnections : public QObject
{
    Q_OBJECT
public:
    /// Further clients are turned away. Fewer than the 1,024 descriptors that a program may have by default:
    /// where those run out, Qt 6.4.2 asks for the next connection over and over, at the cost of a whole core.
    static constexpr qsizetype mostConnections = 1000;

    explicit HttpConnections(const Patience &patience)
        : m_patience(patience)
    {
    }

    /// To be called on the thread it lives on.
    void start();

    /// An accepted socket; with an identity its client is greeted with TLS.
    void take(qintptr descriptor, const std::optional<QSslConfiguration> &identity);

    // These do nothing when the connection is gone.
    void answer(quint64 connection, const Answer &answer);
    void write(quint64 connection, const std::optional<QByteArray> &portion);

Q_SIGNALS:
    void asked(quint64 connection, const Sandbox::Request &request);
    void refused(quint64 connection, int status);
    void readyForMore(quint64 connection);
    void closed(quint64 connection);

private:
    void lookAtAll();

    Patience m_patience;
    QHash<quint64, HttpConnection *> m_open; ///< children of this
    quint64 m_last = 0;
};

} // namespace Sandbox

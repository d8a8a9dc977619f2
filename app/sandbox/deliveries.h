// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <functional>

class QNetworkReply;

namespace Sandbox {

class World;

/// Sends events to the webhook endpoints that want them, signed, and tries again later on the sandbox's clock. Only to
/// this machine: nothing invented here may reach a stranger. Needs an event loop.
class Deliveries : public QObject
{
public:
    explicit Deliveries(const World &world, QObject *parent = nullptr);

    /// An event was told: it is sent as soon as the change is whole.
    void hear(Context context, quint32 event);

    /// "t=...,v1=...": the time and the HMAC-SHA256 of "TIME.PAYLOAD".
    static QByteArray signature(const QByteArray &payload, const QByteArray &secret, Time time);

private:
    struct Delivery {
        Key endpoint {};
        Key event {};
        int tries = 0;
        Time due = 0;
    };

    void sendDue();
    void send(Delivery delivery);
    void retry(Delivery delivery);
    QByteArray payloadOf(Key event) const;

    const World &m_world;
    QNetworkAccessManager m_network;
    QTimer m_timer; ///< looks at the clock while something waits
    std::deque<Delivery> m_waiting;
};

} // namespace Sandbox

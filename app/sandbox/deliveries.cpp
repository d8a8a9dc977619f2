// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/deliveries.h"

#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QDateTime>
#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>

#include <array>

namespace Sandbox {
namespace {

/// Before each further try, on the sandbox's clock: three in a few hours, as test mode has it.
constexpr std::array<Time, 2> backOff{hour, 3 * hour};
constexpr int lookEvery = 100;        ///< milliseconds
constexpr int longestAnswer = 20'000; ///< milliseconds

bool isHere(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

Deliveries::Deliveries(const World &world, QObject *parent) : QObject(parent), m_world(world)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(longestAnswer);
    connect(&m_timer, &QTimer::timeout, this, &Deliveries::sendDue);
}

void Deliveries::hear(Context context, quint32 event)
{
    const QByteArray type = m_world.books(context).events[event].type;
    for (const auto &[owner, endpoints] : m_world.endpoints) {
        for (quint32 index = 0; index < endpoints.size(); ++index) {
            const WebhookEndpoint &endpoint = endpoints[index];
            const bool hears = endpoint.ofConnected ? context != platform : context == owner;
            if (hears && endpoint.wants(type) && isHere(QUrl(QString::fromUtf8(endpoint.url))))
                m_waiting.push_back({.endpoint = {owner, index}, .event = {context, event}, .due = m_world.now()});
        }
    }
    if (!m_waiting.empty())
        m_timer.start(0);
}

void Deliveries::sendDue()
{
    const Time now = m_world.now();
    std::deque<Delivery> waiting;
    waiting.swap(m_waiting);
    for (const Delivery &delivery : waiting) {
        if (delivery.due <= now)
            send(delivery);
        else
            m_waiting.push_back(delivery);
    }
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(lookEvery);
}

QByteArray Deliveries::payloadOf(Key event) const
{
    QByteArray json;
    Writer writer(m_world, json, m_world.now());
    resourceOf(Kind::Event)->show(m_world, event, writer);
    return json;
}

QByteArray Deliveries::signature(const QByteArray &payload, const QByteArray &secret, Time time)
{
    const QByteArray stamp = QByteArray::number(time);
    return "t=" + stamp + ",v1="
        + QMessageAuthenticationCode::hash(stamp + '.' + payload, secret, QCryptographicHash::Sha256).toHex();
}

void Deliveries::send(Delivery delivery)
{
    const WebhookEndpoint &endpoint = m_world.endpoints.at(delivery.endpoint.context)[delivery.endpoint.index];
    if (endpoint.disabled || endpoint.deleted)
        return;
    const QByteArray payload = payloadOf(delivery.event);
    QNetworkRequest request(QUrl(QString::fromUtf8(endpoint.url)));
    request.setRawHeader("Content-Type", "application/json; charset=utf-8");
    request.setRawHeader("User-Agent", "Tributary sandbox webhooks");
    // Who checks a signature compares its time with the machine's clock.
    request.setRawHeader("Stripe-Signature", signature(payload, secretOf(m_world.ids, delivery.endpoint), QDateTime::currentSecsSinceEpoch()));
    QNetworkReply *reply = m_network.post(request, payload);
    ++delivery.tries;
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status < 200 || status > 299)
            retry(delivery);
    });
}

void Deliveries::retry(Delivery delivery)
{
    if (size_t(delivery.tries) > backOff.size())
        return;
    delivery.due = m_world.now() + backOff[size_t(delivery.tries) - 1];
    m_waiting.push_back(delivery);
    m_timer.start(lookEvery);
}

} // namespace Sandbox

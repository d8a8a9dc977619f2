// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "tests/sync/world.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>

/// A World served over plain HTTP on loopback, with the API's list semantics. Tests say what goes wrong. Lives on
/// the test's thread, so that a test may change the world between two requests.
class WorldBackend
{
public:
    struct Asked {
        QByteArray path {};
        QByteArray account {}; ///< Stripe-Account
        QUrlQuery query {};
    };
    struct Answer {
        int status = 200;
        QByteArray body {};
    };

    explicit WorldBackend(World &world) : m_world(world)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
                    m_buffers.remove(socket);
                    socket->deleteLater();
                });
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(*socket); });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }

    /// Nobody is there any more: open connections are cut, new ones refused. Until comeBack().
    void vanish()
    {
        m_server.close();
        const QList<QTcpSocket *> sockets = m_buffers.keys();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
    void comeBack() { m_server.listen(QHostAddress::LocalHost, m_port); }

    Backend backend() const
    {
        return {.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)),
                .key = QByteArrayLiteral("sk_test_world"),
                .limits = Backend::Limits::Off};
    }

    bool isSandbox = true; ///< says that every change is visible at once
    /// Before each answer: may change the world, or take over with an answer of its own.
    std::function<std::optional<Answer>(const Asked &)> before;
    int answersUntilGone = -1; ///< then it vanishes; -1: never

    QList<Asked> log;
    qsizetype count(const QByteArray &path) const
    {
        return std::count_if(log.begin(), log.end(), [&](const Asked &asked) { return asked.path == path; });
    }

    static Answer error(int status, const char *code, const char *param = "")
    {
        const QJsonObject error {{u"type"_s, u"invalid_request_error"_s}, {u"code"_s, QLatin1String(code)}, {u"param"_s, QLatin1String(param)},
                                 {u"message"_s, u"as the test wants"_s}};
        return {status, QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
    }

private:
    void serve(QTcpSocket &socket)
    {
        m_buffers[&socket] += socket.readAll();
        for (qsizetype end; (end = m_buffers.value(&socket).indexOf("\r\n\r\n")) >= 0;) {
            const QByteArray head = m_buffers.value(&socket).left(end);
            m_buffers[&socket].remove(0, end + 4);
            const Asked asked = request(head);
            log.append(asked);
            if (answersUntilGone == 0) {
                vanish();
                return;
            }
            if (answersUntilGone > 0)
                --answersUntilGone;
            std::optional<Answer> own = before ? before(asked) : std::nullopt;
            send(socket, own ? *own : answer(asked));
        }
    }

    static Asked request(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QUrl url = QUrl::fromEncoded(lines.first().split(' ').value(1));
        Asked asked {url.path().toUtf8(), {}, QUrlQuery(url.query(QUrl::FullyDecoded))};
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith("stripe-account:"))
                asked.account = line.mid(line.indexOf(':') + 1).trimmed();
        }
        return asked;
    }

    void send(QTcpSocket &socket, const Answer &answer)
    {
        const QDateTime date = QDateTime::fromSecsSinceEpoch(m_world.now(), Qt::UTC);
        const QByteArray stamp = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1();
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: application/json\r\n"
                     "Date: " + stamp + " GMT\r\nRequest-Id: req_" + QByteArray::number(log.size()) + "\r\n"
                     + (isSandbox ? "Tributary-Sandbox: 1\r\n" : "")
                     + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    }

    Answer answer(const Asked &asked) const
    {
        QList<QByteArray> parts = asked.path.mid(1).split('/');
        parts.removeFirst(); // v1
        QByteArray context = asked.account;
        if (!context.isEmpty() && !m_world.thing({}, "accounts", context))
            return error(403, "account_invalid");
        if (parts.first() == "account")
            return object(m_world.account(World::platform));
        if (parts.first() == "balance")
            return object(m_world.balance(context));
        if (parts.first() == "accounts" && parts.size() == 2)
            return object(m_world.account(parts.at(1)));
        if (parts.first() == "accounts" && parts.size() > 2) { // .../persons[/id]
            context = parts.at(1) == World::platform ? QByteArray() : parts.at(1);
            parts = parts.mid(2);
        }
        const QByteArray table = parts.first();
        if (parts.size() == 2) {
            const World::Thing *thing = m_world.thing(context, table, parts.at(1));
            return object(thing ? m_world.shown(table, *thing) : QJsonObject());
        }
        return list(context, table, asked.query);
    }

    static Answer object(const QJsonObject &object)
    {
        if (object.isEmpty())
            return error(404, "resource_missing", "id");
        return {200, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }

    Answer list(const QByteArray &context, const QByteArray &table, const QUrlQuery &query) const
    {
        const auto number = [&](const char *name, qint64 otherwise) {
            const QString value = query.queryItemValue(QLatin1String(name));
            return value.isEmpty() ? otherwise : value.toLongLong();
        };
        const qint64 from = number("created[gte]", 0);
        const qint64 to = number("created[lt]", std::numeric_limits<qint64>::max());
        const qint64 limit = number("limit", 10);
        const QByteArray cursor = query.queryItemValue(QStringLiteral("starting_after")).toUtf8();
        if (!cursor.isEmpty() && !m_world.thing(context, table, cursor))
            return error(404, "resource_missing", "starting_after");

        QJsonArray objects;
        bool more = false;
        bool below = cursor.isEmpty();
        const QList<World::Thing> &things = m_world.things(context, table);
        for (auto thing = things.rbegin(); thing != things.rend(); ++thing) {
            const bool wanted = below && thing->created >= from && thing->created < to;
            below = below || thing->id == cursor;
            if (!wanted)
                continue;
            more = objects.size() == limit;
            if (more)
                break;
            objects.append(m_world.shown(table, *thing));
        }
        return {200, QJsonDocument(QJsonObject {{u"object"_s, u"list"_s}, {u"has_more"_s, more}, {u"data"_s, objects}})
                         .toJson(QJsonDocument::Compact)};
    }

    World &m_world;
    QHash<QTcpSocket *, QByteArray> m_buffers; ///< open connections, with what has come so far of a request
    QTcpServer m_server;
    quint16 m_port = 0;
};

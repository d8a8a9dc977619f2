// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"
#include "tests/sandbox/wire.h"

#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Somebody's server that is told of events, and answers as the test wants.
class Receiver : public QTcpServer
{
public:
    struct Told {
        QByteArray signature {};
        QByteArray payload {};
        QJsonObject json() const { return QJsonDocument::fromJson(payload).object(); }
        QString type() const { return json().value("type"_L1).toString(); }
    };

    Receiver()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
    }

    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()) + "/hook"; }
    qsizetype count(const QString &type) const
    {
        return std::count_if(told.begin(), told.end(), [&](const Told &each) { return each.type() == type; });
    }

    QList<Told> told;
    int status = 200;

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &input = m_inputs[&socket];
        input += socket.readAll();
        for (;;) {
            const qsizetype end = input.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Wire::Read head{.head = input.left(end)};
            const qsizetype size = head.header("content-length").toLongLong();
            if (input.size() < end + 4 + size)
                return;
            told.append({head.header("stripe-signature"), input.mid(end + 4, size)});
            input.remove(0, end + 4 + size);
            socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 0\r\n\r\n");
        }
    }

    QHash<QTcpSocket *, QByteArray> m_inputs;
};

} // namespace

class TestWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndpointIsMadeChangedAndDeleted();
    void whatCannotBeIsRefused();
    void anEventComesSigned();
    void onlyWhatIsEnabledComes();
    void aPlatformHearsOfItsConnectedAccounts();
    void itIsTriedThreeTimesOnTheSandboxsClock();
    void strangersAreToldNothing();
    void whatWasToldBeforeARestartIsNotToldAgain();

private:
    QJsonObject endpoint(Asking &sandbox, const QByteArray &form)
    {
        const Asking::Answer made = sandbox.post("/v1/webhook_endpoints", form);
        if (made.status != 200)
            QTest::qFail(made.body.constData(), __FILE__, __LINE__);
        return made.json;
    }
};

void TestWebhooks::anEndpointIsMadeChangedAndDeleted()
{
    Asking sandbox(2, 0);
    const QJsonObject made = endpoint(sandbox, "url=https://example.com/a&enabled_events[]=charge.refunded&metadata[a]=1&description=Mine");
    QVERIFY(made.value("secret"_L1).toString().startsWith("whsec_"_L1));
    QCOMPARE(made.value("status"_L1).toString(), u"enabled"_s);
    QCOMPARE(made.value("description"_L1).toString(), u"Mine"_s);
    const QByteArray place = "/v1/webhook_endpoints/" + made.value("id"_L1).toString().toUtf8();
    const QJsonObject changed = sandbox.post(place, "disabled=true&enabled_events[]=*").json;
    QCOMPARE(changed.value("status"_L1).toString(), u"disabled"_s);
    QCOMPARE(changed.value("enabled_events"_L1).toArray(), QJsonArray{u"*"_s});
    QVERIFY(!changed.contains("secret"_L1));
    QVERIFY(!sandbox.get(place).json.contains("secret"_L1));
    QCOMPARE(sandbox.get("/v1/webhook_endpoints").data().size(), 1);

    QCOMPARE(sandbox.remove(place).json.value("deleted"_L1).toBool(), true);
    QCOMPARE(sandbox.get(place).status, 404);
    QCOMPARE(sandbox.get("/v1/webhook_endpoints").data().size(), 0);
}

void TestWebhooks::whatCannotBeIsRefused()
{
    Asking sandbox(2, 0);
    const auto param = [&](const QByteArray &form) { return sandbox.post("/v1/webhook_endpoints", form).param(); };
    QCOMPARE(param("enabled_events[]=*"), u"url"_s);
    QCOMPARE(param("url=http://localhost/"), u"enabled_events"_s);
    QCOMPARE(param("url=nowhere&enabled_events[]=*"), u"url"_s);
    QCOMPARE(param("url=ftp://localhost/&enabled_events[]=*"), u"url"_s);
    QVERIFY(param("url=http://localhost/&enabled_events[]=charge.exploded").startsWith("enabled_events"_L1));
    for (int made = 0; made < 16; ++made)
        endpoint(sandbox, "url=http://localhost/&enabled_events[]=*");
    QCOMPARE(sandbox.post("/v1/webhook_endpoints", "url=http://localhost/&enabled_events[]=*").status, 400);
}

void TestWebhooks::anEventComesSigned()
{
    Asking sandbox(2, 0);
    Receiver receiver;
    const QByteArray secret = endpoint(sandbox, "enabled_events[]=customer.created&url=" + receiver.url()).value("secret"_L1).toString().toUtf8();
    const QString customer = sandbox.post("/v1/customers", "name=Ada").json.value("id"_L1).toString();
    QTRY_COMPARE(receiver.told.size(), 1);
    const Receiver::Told told = receiver.told.first();
    QCOMPARE(told.json().value("data"_L1)["object"_L1]["id"_L1].toString(), customer);
    QVERIFY(!told.json().contains("account"_L1));
    const QByteArray time = told.signature.mid(2, told.signature.indexOf(',') - 2);
    const QByteArray expected = QMessageAuthenticationCode::hash(time + '.' + told.payload, secret, QCryptographicHash::Sha256).toHex();
    QCOMPARE(told.signature, "t=" + time + ",v1=" + expected);
}

void TestWebhooks::onlyWhatIsEnabledComes()
{
    Asking sandbox(2, 0);
    Receiver some, all;
    endpoint(sandbox, "enabled_events[]=customer.deleted&url=" + some.url());
    endpoint(sandbox, "enabled_events[]=*&url=" + all.url());
    const QByteArray id = sandbox.post("/v1/customers", "name=Ada").json.value("id"_L1).toString().toUtf8();
    sandbox.remove("/v1/customers/" + id);
    QTRY_COMPARE(all.told.size(), 2);
    QTRY_COMPARE(some.told.size(), 1);
    QCOMPARE(some.told.first().type(), u"customer.deleted"_s);
}

void TestWebhooks::aPlatformHearsOfItsConnectedAccounts()
{
    Asking sandbox(2, 0);
    Receiver own, connected;
    endpoint(sandbox, "enabled_events[]=customer.created&url=" + own.url());
    endpoint(sandbox, "connect=true&enabled_events[]=customer.created&url=" + connected.url());
    const QByteArray account = sandbox.get("/v1/accounts").data().first()["id"_L1].toString().toUtf8();
    QCOMPARE(sandbox.post("/v1/customers", "name=Ada", account).status, 200);
    QTRY_COMPARE(connected.told.size(), 1);
    QCOMPARE(connected.told.first().json().value("account"_L1).toString().toUtf8(), account);
    sandbox.post("/v1/customers", "name=Grace");
    QTRY_COMPARE(own.told.size(), 1);
    QCOMPARE(connected.told.size(), 1);
}

void TestWebhooks::itIsTriedThreeTimesOnTheSandboxsClock()
{
    Asking sandbox(2, 0);
    Receiver receiver;
    receiver.status = 500;
    endpoint(sandbox, "enabled_events[]=customer.created&url=" + receiver.url());
    sandbox.post("/v1/customers", "name=Ada");
    QTRY_COMPARE(receiver.told.size(), 1);
    QTest::qWait(300);
    QCOMPARE(receiver.told.size(), 1);
    // The next try is planned when the answer to the last one has been read, so time goes on until it was.
    const auto wait = [&] {
        sandbox.post("/_sandbox/clock", "advance=10800");
        return receiver.count(u"customer.created"_s);
    };
    QTRY_COMPARE(wait(), 3);
    QTest::qWait(300);
    sandbox.post("/_sandbox/clock", "advance=864000");
    QTest::qWait(300);
    QCOMPARE(receiver.count(u"customer.created"_s), 3);
}

void TestWebhooks::strangersAreToldNothing()
{
    Asking sandbox(2, 0);
    Receiver receiver;
    endpoint(sandbox, "enabled_events[]=*&url=http://127.0.0.1.example.com:" + QByteArray::number(receiver.serverPort()) + "/");
    endpoint(sandbox, "enabled_events[]=*&url=http://192.0.2.1/");
    sandbox.post("/v1/customers", "name=Ada");
    QTest::qWait(300);
    QVERIFY(receiver.told.isEmpty());
}

void TestWebhooks::whatWasToldBeforeARestartIsNotToldAgain()
{
    QTemporaryDir folder;
    Receiver receiver;
    const QStringList options{u"--accounts"_s, u"2"_s, u"--charges"_s, u"0"_s, u"--data"_s, folder.path()};
    {
        const Running first(options);
        Wire wire(first);
        wire.ask("POST", "/v1/webhook_endpoints", "enabled_events[]=customer.created&url=" + receiver.url());
        QCOMPARE(wire.ask("POST", "/v1/customers", "name=Ada").status(), 200);
        QTRY_COMPARE(receiver.told.size(), 1);
    }
    const Running second(options);
    Wire wire(second);
    QCOMPARE(wire.ask("POST", "/v1/customers", "name=Grace").status(), 200);
    QTRY_COMPARE(receiver.told.size(), 2);
    QCOMPARE(receiver.told.last().json().value("data"_L1)["object"_L1]["name"_L1].toString(), u"Grace"_s);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "webhooks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "tests/support/await.h"
#include "tests/support/scriptedbackend.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using Seen = ScriptedServer::Seen;

/// Only a good certificate for the right host from the right authority lets a request through; anything else is
/// named for what it is, and the key never reaches the server.
class TestTls : public QObject
{
    Q_OBJECT

    const ScriptedBackend m_backend;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void badCertificatesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("words");
        using Signed = TestAuthority::Wish::Signed;
        QTest::newRow("expired") << QByteArray("DNS:localhost") << -7200 << -3600 << int(Signed::ByAuthority) << u"expired on"_s;
        QTest::newRow("not yet") << QByteArray("DNS:localhost") << 86'400 << 90'000 << int(Signed::ByAuthority) << u"valid only from"_s;
        QTest::newRow("wrong host") << QByteArray("DNS:other.example,DNS:api.example") << -60 << 3600 << int(Signed::ByAuthority)
                                    << u"not for localhost but for api.example, other.example"_s;
        QTest::newRow("self-signed") << QByteArray("DNS:localhost") << -60 << 3600 << int(Signed::ByItself) << u"self-signed"_s;
        QTest::newRow("expired and wrong host") << QByteArray("DNS:other.example") << -7200 << -3600 << int(Signed::ByAuthority)
                                                << u"expired on"_s;
    }
    void badCertificatesAreNamed()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, by);
        QFETCH(QString, words);
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); },
                              m_backend.authority.issue({.names = names, .validFrom = from, .validTo = to,
                                                 .by = TestAuthority::Wish::Signed(by)}));
        const Result<Answer> answer = m_backend.getOnce(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
        QCOMPARE(server.seen().size(), 0);
    }

    void anotherAuthorityIsRefused()
    {
        const TestAuthority other("Somebody else's authority");
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, other.issue());
        const Result<Answer> answer = m_backend.getOnce(server);
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QVERIFY2(answer.error().message.contains(u"unknown authority (Somebody else's authority)"_s),
                 qPrintable(answer.error().message));
        QVERIFY(answer.error().message.contains(u"--ca-file"_s));
        QCOMPARE(server.seen().size(), 0);
    }

    void withoutACaFileOurAuthorityIsUnknown()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        Backend backend = m_backend.backendOf(server);
        backend.caFile.clear();
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        Scope scope;
        const Result<Answer> answer = await((*client)->get(scope, "/v1/charges"));
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QCOMPARE(server.seen().size(), 0);
    }

    void plainHttpBehindAnHttpsUrlIsNamed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const Backend backend {.url = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), .key = "sk_test_1"};
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        Scope scope;
        const Result<Answer> answer = await((*client)->get(scope, "/v1/charges"));
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QVERIFY2(answer.error().message.contains(u"TLS"_s), qPrintable(answer.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedbackend.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;
using Seen = ScriptedServer::Seen;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

    const ScriptedBackend m_backend;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerComesWithItsParticulars()
    {
        ScriptedServer server(
            [](const Seen &, int) {
                return ScriptedBackend::good({"Request-Id: req_1", "Date: Tue, 15 Nov 1994 08:12:31 GMT", "Tributary-Sandbox: 1"});
            },
            m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        const Parameters query {{"limit", "100"}, {"created[gte]", "17"}};
        const Result<Answer> answer = await(client->get(scope, "/v1/charges", query, "acct_1"));
        QVERIFY(answer);
        QCOMPARE(answer->body, ScriptedBackend::page);
        QCOMPARE(answer->requestId, QByteArray("req_1"));
        QVERIFY(answer->sandbox);
        QVERIFY(client->isSandbox());
        QCOMPARE(answer->asof.number, 1);
        QVERIFY(answer->asof.second <= 784887151 && answer->asof.second >= 784887149);
        QCOMPARE(client->nextNumber(), 2);
        QCOMPARE(client->requestsSent(), 1);
        QVERIFY(std::abs(client->serverNow() - 784887151) <= 2);

        const Seen &seen = server.seen().first();
        QCOMPARE(seen.method, QByteArray("GET"));
        QCOMPARE(seen.target, QByteArray("/v1/charges?limit=100&created%5Bgte%5D=17"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer sk_test_sentinel"));
        QCOMPARE(seen.headers.value("stripe-account"), QByteArray("acct_1"));
        QCOMPARE(seen.headers.value("stripe-version"), QByteArray("2026-07-29.dahlia"));
        QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(!seen.headers.contains("cookie"));
    }

    void everyErrorHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, const char *path, Error::Kind kind) {
            QTest::addRow("%d %s", status, path) << status << QByteArray(path) << int(kind);
        };
        row(400, "/v1/charges", Error::Kind::Refused);
        row(401, "/v1/charges", Error::Kind::Credential);
        row(402, "/v1/charges", Error::Kind::Refused);
        row(403, "/v1/charges", Error::Kind::Forbidden);
        row(403, "/v1/account", Error::Kind::Credential);
        row(404, "/v1/charges/ch_1", Error::Kind::Missing);
        row(409, "/v1/charges", Error::Kind::Refused);
        row(429, "/v1/charges", Error::Kind::RateLimited);
        row(500, "/v1/charges", Error::Kind::Server);
        row(503, "/v1/charges", Error::Kind::Server);
    }
    void everyErrorHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, path);
        QFETCH(int, kind);
        ScriptedServer server(
            [status](const Seen &, int) {
                return Reply {ScriptedServer::error(status, "some_code", {"Request-Id: req_9"})};
            },
            m_backend.tls);
        Patience patience = ScriptedBackend::quick();
        patience.limited = 20ms;
        const Result<Answer> answer = m_backend.getOnce(server, patience, path);
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), kind);
        QCOMPARE(answer.error().status, status);
        QCOMPARE(answer.error().type, QByteArray("invalid_request_error"));
        QCOMPARE(answer.error().code, QByteArray("some_code"));
        QCOMPARE(answer.error().param, QByteArray("limit"));
        QCOMPARE(answer.error().message, u"No."_s);
        QCOMPARE(answer.error().requestId, QByteArray("req_9"));
    }

    void theRightOnesAreTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("then");
        QTest::addColumn<bool>("comesRight");
        using Then = Reply::Then;
        const auto row = [](const char *name, const QByteArray &first, Then then, bool comesRight) {
            QTest::newRow(name) << first << int(then) << comesRight;
        };
        row("409", ScriptedServer::error(409, "idempotency_key_in_use"), Then::Keep, true);
        row("429", ScriptedServer::error(429, "rate_limit"), Then::Keep, true);
        row("429, not to be repeated", ScriptedServer::error(429, "rate_limit", {"Stripe-Should-Retry: false"}), Then::Keep, true);
        row("429 of a proxy", ScriptedServer::http(429, "slow down", {"Content-Type: text/plain"}), Then::Keep, true);
        row("500", ScriptedServer::error(500, "x"), Then::Keep, true);
        row("502 of a proxy", ScriptedServer::http(502, "<html>", {"Content-Type: text/html"}), Then::Keep, true);
        row("500, not to be repeated", ScriptedServer::error(500, "x", {"Stripe-Should-Retry: false"}), Then::Keep, false);
        row("400", ScriptedServer::error(400, "x"), Then::Keep, false);
        row("400, to be repeated", ScriptedServer::error(400, "x", {"Stripe-Should-Retry: true"}), Then::Keep, true);
        row("closed before", {}, Then::Close, true);
        row("reset before", {}, Then::Abort, true);
        row("cut in the head", "HTTP/1.1 200 OK\r\nContent-Ty", Then::Close, true);
        row("cut in the body", ScriptedServer::http(200, ScriptedBackend::page).chopped(9), Then::Close, true);
        row("cut in a chunk",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"obj",
            Then::Close, true);
        row("cut between chunks",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
            Then::Close, true);
        row("half an object", ScriptedServer::http(200, ScriptedBackend::page.first(20)), Then::Keep, true);
        row("HTML", ScriptedServer::http(200, "<html></html>", {"Content-Type: text/html"}), Then::Keep, true);
        row("no HTTP", "220 smtp.example ESMTP\r\n", Then::Close, true);
        row("404 of something else", ScriptedServer::http(404, "<html>", {"Content-Type: text/html"}), Then::Keep, true);
    }
    void theRightOnesAreTriedAgain()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, then);
        QFETCH(bool, comesRight);
        // Qt itself may repeat a request on a connection that was closed: each of those is answered alike.
        int bad = 0;
        ScriptedServer server(
            [&](const Seen &, int) {
                return ++bad <= (Reply::Then(then) == Reply::Then::Keep ? 1 : 2) ? Reply {first, Reply::Then(then)} : ScriptedBackend::good();
            },
            m_backend.tls);
        const Result<Answer> answer = m_backend.getOnce(server);
        QCOMPARE(answer.has_value(), comesRight);
        if (!comesRight)
            QCOMPARE(server.seen().size(), 1);
    }

    void triesEnd_data()
    {
        QTest::addColumn<QByteArray>("always");
        QTest::addColumn<int>("then");
        QTest::addColumn<int>("requests"); // 0: whatever Qt makes of it
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &always, Reply::Then then, int requests, Error::Kind kind) {
            QTest::newRow(name) << always << int(then) << requests << int(kind);
        };
        row("500", ScriptedServer::error(500, "x"), Reply::Then::Keep, 6, Error::Kind::Server);
        row("409", ScriptedServer::error(409, "x"), Reply::Then::Keep, 6, Error::Kind::Refused);
        row("HTML", ScriptedServer::http(200, "<html>", {"Content-Type: text/html"}), Reply::Then::Keep, 3, Error::Kind::NotThisApi);
        row("an array", ScriptedServer::http(200, "[]"), Reply::Then::Keep, 3, Error::Kind::NotThisApi);
        row("nothing", ScriptedServer::http(200, ""), Reply::Then::Keep, 3, Error::Kind::NotThisApi);
        // To Qt this is a connection that broke before the status.
        row("no HTTP", "220 smtp.example ESMTP\r\n", Reply::Then::Close, 0, Error::Kind::Unreachable);
        row("closed", {}, Reply::Then::Close, 0, Error::Kind::Unreachable);
        row("cut", ScriptedServer::http(200, ScriptedBackend::page).chopped(1), Reply::Then::Close, 0, Error::Kind::Unreachable);
    }
    void triesEnd()
    {
        QFETCH(QByteArray, always);
        QFETCH(int, then);
        QFETCH(int, requests);
        QFETCH(int, kind);
        ScriptedServer server([&](const Seen &, int) { return Reply {always, Reply::Then(then)}; }, m_backend.tls);
        const Result<Answer> answer = m_backend.getOnce(server);
        QVERIFY(!answer);
        QVERIFY2(int(answer.error().kind) == kind, qPrintable(answer.error().message));
        QVERIFY(!answer.error().message.isEmpty());
        if (requests > 0)
            QCOMPARE(server.seen().size(), requests);
    }

    void aRedirectIsRefused()
    {
        ScriptedServer other([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        ScriptedServer server(
            [&other](const Seen &, int) {
                return Reply {ScriptedServer::http(302, "", {"Location: " + other.url().toEncoded() + "/v1/charges"})};
            },
            m_backend.tls);
        const Result<Answer> answer = m_backend.getOnce(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::NotThisApi);
        QCOMPARE(server.seen().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void silenceHasALimit()
    {
        ScriptedServer server([](const Seen &, int) { return Reply {.bytes = "H", .then = Reply::Then::Drip}; }, m_backend.tls);
        Patience patience = ScriptedBackend::quick();
        patience.tries = 2;
        patience.idle = 100ms;
        QElapsedTimer timer;
        timer.start();
        const Result<Answer> answer = m_backend.getOnce(server, patience);
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(server.seen().size(), 2);
    }

    void anAnswerMayNotTakeForEver()
    {
        ScriptedServer server([](const Seen &, int) { return Reply {.bytes = ScriptedBackend::good().bytes, .delay = 60'000}; }, m_backend.tls);
        Patience patience = ScriptedBackend::quick();
        patience.tries = 1;
        patience.whole = 100ms;
        const Result<Answer> answer = m_backend.getOnce(server, patience);
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    }

    void anAnswerMayNotBeTooLong()
    {
        const QByteArray huge = "{\"x\":\"" + QByteArray(33 * 1024 * 1024, 'x') + "\"}";
        ScriptedServer server([&huge](const Seen &, int) { return Reply {ScriptedServer::http(200, huge)}; });
        Patience patience = ScriptedBackend::quick();
        patience.triesToConnect = 1;
        const Result<Answer> answer = m_backend.getOnce(server, patience);
        QCOMPARE(answer.error().kind, Error::Kind::NotThisApi);
        QVERIFY2(answer.error().message.contains(u"too long"_s), qPrintable(answer.error().message));
    }

    /// 0.0.0.0 leads to this computer, but is no loopback address: the client asks as it does elsewhere.
    void elsewhereAnswersMayBeCompressed()
    {
        ScriptedServer server(
            [](const Seen &, int) { return Reply {ScriptedServer::http(200, gzip(ScriptedBackend::page), {"Content-Encoding: gzip"})}; },
            m_backend.authority.issue({.names = "IP:0.0.0.0"}));
        Backend backend = m_backend.backendOf(server);
        backend.url = server.url(u"0.0.0.0"_s);
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        QVERIFY(client);
        Scope scope;
        const Result<Answer> answer = await((*client)->get(scope, "/v1/charges"));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->body, ScriptedBackend::page);
        QVERIFY(server.seen().first().headers.value("accept-encoding").contains("gzip"));
    }

    void aCompressedBombIsRefused()
    {
        const QByteArray bomb = gzip("{\"x\":\"" + QByteArray(64 * 1024 * 1024, 'x') + "\"}");
        ScriptedServer server(
            [&bomb](const Seen &, int) { return Reply {ScriptedServer::http(200, bomb, {"Content-Encoding: gzip"})}; },
            m_backend.authority.issue({.names = "IP:0.0.0.0"}));
        Backend backend = m_backend.backendOf(server);
        backend.url = server.url(u"0.0.0.0"_s);
        Patience patience = ScriptedBackend::quick();
        patience.tries = 1;
        patience.triesToConnect = 1;
        const auto client = Client::make(backend, 1, Clock::system(), patience);
        Scope scope;
        const Result<Answer> answer = await((*client)->get(scope, "/v1/charges"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::NotThisApi);
    }

    void whoeverIsNotThereIsNamed()
    {
        quint16 port = 0;
        {
            ScriptedServer gone([](const Seen &, int) { return ScriptedBackend::good(); });
            port = quint16(gone.url().port());
        }
        Scope scope;
        Backend nobody {.url = QUrl(u"http://127.0.0.1:%1"_s.arg(port)), .key = "sk_test_1"};
        const auto client = Client::make(nobody, 1, Clock::system(), ScriptedBackend::quick());
        const Result<Answer> answer = await((*client)->get(scope, "/v1/charges"));
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
        QVERIFY2(answer.error().message.contains(u"nothing answers at 127.0.0.1"_s), qPrintable(answer.error().message));
        QCOMPARE((*client)->requestsSent(), 3);

        Backend unknown {.url = QUrl(u"https://no-such-host.invalid"_s), .key = "sk_test_1"};
        const auto lost = Client::make(unknown, 1, Clock::system(), ScriptedBackend::quick());
        const Result<Answer> none = await((*lost)->get(scope, "/v1/charges"));
        QCOMPARE(none.error().kind, Error::Kind::Unreachable);
        QVERIFY2(none.error().message.contains(u"no-such-host.invalid"_s), qPrintable(none.error().message));
    }

    void aClientIsNotMadeOfNonsense()
    {
        const Backend good {.url = QUrl(u"https://localhost:1"_s), .caFile = m_backend.authority.caFile(), .key = "sk_test_1"};
        QVERIFY(Client::make(good, 1));
        Backend bad = good;
        bad.key = "";
        QCOMPARE(Client::make(bad, 1).error().kind, Error::Kind::Credential);
        bad.key = "sk_test_1\r\nX-Other: 1";
        QCOMPARE(Client::make(bad, 1).error().kind, Error::Kind::Credential);
        QVERIFY(!Client::make(bad, 1).error().message.contains(u"sk_test"_s));
        bad = good;
        bad.url = QUrl(u"http://gateway.example"_s);
        QCOMPARE(Client::make(bad, 1).error().kind, Error::Kind::Usage);
        bad = good;
        bad.share = 0;
        QCOMPARE(Client::make(bad, 1).error().kind, Error::Kind::Usage);
        bad = good;
        bad.caFile = u"/nonexistent/ca.pem"_s;
        QCOMPARE(Client::make(bad, 1).error().kind, Error::Kind::Tls);
        bad.caFile = QStringLiteral(TRIBUTARY_SOURCE "/LICENSE");
        QCOMPARE(Client::make(bad, 1).error().kind, Error::Kind::Tls);
    }

    void whatTheReachForbidsIsNeverSent()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        Backend backend = m_backend.backendOf(server);
        backend.onlyAccount = "acct_1";
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        Scope scope;
        QCOMPARE(await((*client)->get(scope, "/v1/charges", {}, "acct_2")).error().kind, Error::Kind::Forbidden);
        QCOMPARE(await((*client)->get(scope, "/v1/accounts/acct_2")).error().kind, Error::Kind::Forbidden);
        QVERIFY(await((*client)->get(scope, "/v1/charges", {}, "acct_1")));
        QCOMPARE(server.seen().size(), 1);
    }

    void aChangeIsSentAsAFormUnderOneKey()
    {
        ScriptedServer server(
            [](const Seen &, int nth) {
                switch (nth) {
                case 1:
                    return Reply {ScriptedServer::error(429, "rate_limit")};
                case 2:
                    return Reply {ScriptedServer::error(409, "idempotency_key_in_use")};
                case 3:
                    return Reply {ScriptedServer::error(503, "x")};
                case 4:
                    return Reply {{}, Reply::Then::Abort};
                }
                return ScriptedBackend::good();
            },
            m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        const Parameters form {{"company[name]", u"Müller & Söhne = 1+1"_s.toUtf8()}, {"roles[]", ""}};
        QVERIFY(await(client->post(scope, "/v1/accounts/acct_1", form, "key-1", "acct_1")));
        QVERIFY(server.seen().size() >= 5);
        for (const Seen &seen : server.seen()) {
            QCOMPARE(seen.method, QByteArray("POST"));
            QCOMPARE(seen.target, QByteArray("/v1/accounts/acct_1"));
            QCOMPARE(seen.headers.value("idempotency-key"), QByteArray("key-1"));
            QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
            QCOMPARE(seen.headers.value("stripe-account"), QByteArray("acct_1"));
            QCOMPARE(seen.body, QByteArray("company%5Bname%5D=M%C3%BCller%20%26%20S%C3%B6hne%20%3D%201%2B1&roles%5B%5D="));
        }
    }

    void aChangeThatIsNotToBeRepeatedIsNot()
    {
        ScriptedServer server([](const Seen &, int) {
            return Reply {ScriptedServer::error(500, "x", {"Stripe-Should-Retry: false"})};
        }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        const Result<Answer> answer = await(client->post(scope, "/v1/accounts", {}, "key-1"));
        QCOMPARE(answer.error().kind, Error::Kind::Server);
        QVERIFY(answer.error().unknown); // an error of the server's own may have come after the change
        QCOMPARE(server.seen().size(), 1);
    }

    void itIsSaidWhenNobodyKnowsWhetherAChangeHappened_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("cut for good") << QByteArray() << true;
        QTest::newRow("cut, then refused") << ScriptedServer::error(400, "parameter_invalid") << false;
        QTest::newRow("cut, then a key that is no longer good") << ScriptedServer::error(401, "api_key_expired") << true;
    }
    void itIsSaidWhenNobodyKnowsWhetherAChangeHappened()
    {
        QFETCH(QByteArray, then);
        QFETCH(bool, unknown);
        ScriptedServer server(
            [&then](const Seen &, int nth) {
                // Qt itself may repeat the first.
                return nth <= 2 || then.isEmpty() ? Reply {{}, Reply::Then::Close} : Reply {then};
            },
            m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        const Result<Answer> answer = await(client->post(scope, "/v1/accounts", {}, "key-1"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().unknown, unknown);
    }

    void aChangeWithoutAKeyIsNeverSent()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        QCOMPARE(await(client->post(scope, "/v1/accounts", {}, {})).error().kind, Error::Kind::Usage);
        QCOMPARE(server.seen().size(), 0);
    }

    void whoMayOnlyReadSendsNothingElse()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        Backend backend = m_backend.backendOf(server);
        backend.reach = Backend::Reach::ReadOnly;
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        Scope scope;
        QCOMPARE(await((*client)->post(scope, "/v1/accounts", {}, "key-1")).error().kind, Error::Kind::Forbidden);
        QCOMPARE(await((*client)->remove(scope, "/v1/accounts/acct_1")).error().kind, Error::Kind::Forbidden);
        QCOMPARE(await((*client)->upload(scope, {.purpose = "identity_document"}, "key-1")).error().kind, Error::Kind::Forbidden);
        QCOMPARE(server.seen().size(), 0);
        QVERIFY(await((*client)->get(scope, "/v1/charges")));
    }

    void whoIsLimitedToAnAccountCannotNameAnother()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        Backend backend = m_backend.backendOf(server);
        backend.onlyAccount = "acct_1";
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        Scope scope;
        const Parameters form {{"destination", "acct_2"}};
        QCOMPARE(await((*client)->post(scope, "/v1/transfers", form, "key-1")).error().kind, Error::Kind::Forbidden);
        QCOMPARE(server.seen().size(), 0);
    }

    void aFileTravelsWhole()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        QByteArray bytes;
        for (int i = 0; i < 200'000; ++i)
            bytes += char(i * 7);
        const Upload file {.purpose = "identity_document", .name = u"front \"side\"\r\nX: y.png"_s, .type = "image/png", .bytes = bytes};
        QVERIFY(await(client->upload(scope, file, "key-1", "acct_1")));
        const Seen &seen = server.seen().first();
        QCOMPARE(seen.target, QByteArray("/v1/files"));
        QCOMPARE(seen.headers.value("idempotency-key"), QByteArray("key-1"));
        QCOMPARE(seen.headers.value("stripe-account"), QByteArray("acct_1"));
        const QByteArray type = seen.headers.value("content-type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        const QByteArray boundary = type.mid(type.indexOf('=') + 1);
        QCOMPARE(seen.body.count("--" + boundary), 3);
        QVERIFY(seen.body.contains("name=\"purpose\"\r\n\r\nidentity_document\r\n"));
        QVERIFY(seen.body.contains("filename=\"front %22side%22%0D%0AX: y.png\"\r\nContent-Type: image/png\r\n\r\n" + bytes + "\r\n--"));
    }

    void whatIsSentIsNeverLogged()
    {
        static QString log;
        log.clear();
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { log += text; });
        QLoggingCategory::setFilterRules(u"tributary.*=true"_s);
        ScriptedServer server([](const Seen &, int) { return Reply {ScriptedServer::error(400, "x")}; }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        const bool sent = bool(await(client->post(scope, "/v1/accounts", {{"individual[id_number]", "000-sentinel"}}, "key-1")));
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(!sent);
        QVERIFY2(log.contains(u"POST /v1/accounts"_s), qPrintable(log));
        QVERIFY(!log.contains(u"sentinel"_s));
    }

    void cancellingEndsEveryStage_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("delay");
        QTest::newRow("waiting for the answer") << QByteArray("HTTP/1.1 200 OK\r\n") << 60'000;
        QTest::newRow("in the middle of the body") << ScriptedServer::http(200, ScriptedBackend::page).chopped(5) << 0;
        QTest::newRow("pausing after a 500") << ScriptedServer::error(500, "x") << 0;
        QTest::newRow("pausing after a 429") << ScriptedServer::error(429, "x") << 0;
    }
    void cancellingEndsEveryStage()
    {
        QFETCH(QByteArray, reply);
        QFETCH(int, delay);
        ScriptedServer server([&](const Seen &, int) { return Reply {.bytes = reply, .delay = delay}; }, m_backend.tls);
        Patience patience = ScriptedBackend::quick();
        patience.firstDelay = 1h;
        patience.longestDelay = 1h;
        const auto client = m_backend.clientOf(server, patience);
        Scope scope;
        QList<Error::Kind> ended;
        // More than fit through at first: those that still wait in line end as well.
        for (int i = 0; i < 20; ++i) {
            scope.spawn([&]() -> QCoro::Task<> {
                const Result<Answer> answer = co_await client->get(scope, "/v1/charges");
                ended.append(answer.error().kind);
            });
        }
        QTRY_VERIFY(!server.seen().isEmpty());
        QTest::qWait(20);
        QElapsedTimer timer;
        timer.start();
        scope.cancel();
        await(scope.finished());
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(ended, QList<Error::Kind>(20, Error::Kind::Cancelled));
        const qsizetype sent = server.seen().size();
        QCOMPARE(await(client->get(scope, "/v1/charges")).error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.seen().size(), sent);
    }

    void a429CutsTheBudgetAndSaysSo()
    {
        ScriptedServer server(
            [](const Seen &, int nth) {
                return nth <= 3 ? Reply {ScriptedServer::error(429, "rate_limit", {"Stripe-Rate-Limited-Reason: endpoint-rate"})}
                                : ScriptedBackend::good();
            },
            m_backend.tls);
        const auto client = m_backend.clientOf(server);
        const QSignalSpy throttled(client.get(), &Client::throttled);
        Scope scope;
        QVERIFY(await(client->get(scope, "/v1/charges")));
        QCOMPARE(client->requestsSent(), 4);
        QVERIFY(throttled.size() >= 1);
        QCOMPARE(throttled.first().first().toByteArray(), QByteArray("endpoint-rate"));
    }

    void aLockedObjectIsNoQuestionOfSpeed()
    {
        ScriptedServer server(
            [](const Seen &, int nth) { return nth == 1 ? Reply {ScriptedServer::error(429, "lock_timeout")} : ScriptedBackend::good(); }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        const QSignalSpy throttled(client.get(), &Client::throttled);
        Scope scope;
        QVERIFY(await(client->get(scope, "/v1/charges")));
        QCOMPARE(throttled.size(), 0);
    }

    void theBudgetIsKept()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        Backend backend = m_backend.backendOf(server);
        backend.limits = Backend::Limits::Test;
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        Scope scope;
        QElapsedTimer timer;
        timer.start();
        int answers = 0;
        for (int i = 0; i < 25; ++i) {
            scope.spawn([&]() -> QCoro::Task<> {
                answers += (co_await (*client)->get(scope, "/v1/charges")).has_value() ? 1 : 0;
            });
        }
        await(scope.finished());
        QCOMPARE(answers, 25);
        QCOMPARE_GE(timer.elapsed(), 900);
        QCOMPARE_LE(timer.elapsed(), 3000);
    }

    void aSandboxLimitsNothingUntilItsFirst429()
    {
        int limitedAt = 0;
        ScriptedServer server(
            [&limitedAt](const Seen &, int nth) {
                if (nth == limitedAt)
                    return Reply {ScriptedServer::error(429, "rate_limit", {"Tributary-Sandbox: 1"})};
                return ScriptedBackend::good({"Tributary-Sandbox: 1"});
            },
            m_backend.tls);
        Backend backend = m_backend.backendOf(server);
        backend.limits = Backend::Limits::Test;
        const auto client = Client::make(backend, 1, Clock::system(), ScriptedBackend::quick());
        const auto ask = [&client](int requests) {
            Scope scope;
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < requests; ++i)
                scope.spawn([&]() -> QCoro::Task<> { (void)co_await (*client)->get(scope, "/v1/charges"); });
            await(scope.finished());
            return timer.elapsed();
        };
        QCOMPARE_LT(ask(100), 3000); // four seconds by the published rate
        limitedAt = int(server.seen().size()) + 1;
        (void)ask(1);
        QCOMPARE_GT(ask(13), 850); // half the published rate, from now on
    }

    void requestsTravelTogetherAfterTheFirstAnswer()
    {
        ScriptedServer server(
            [](const Seen &, int nth) { return Reply {.bytes = ScriptedBackend::good().bytes, .delay = nth == 1 ? 400 : 100}; }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        QList<qint64> numbers;
        for (int i = 0; i < 13; ++i) {
            scope.spawn([&]() -> QCoro::Task<> {
                const Result<Answer> answer = co_await client->get(scope, "/v1/charges");
                numbers.append(answer ? answer->asof.number : -1);
            });
        }
        QTest::qWait(200);
        QCOMPARE(server.seen().size(), 1);
        await(scope.finished());
        QVERIFY2(server.connections() >= 6, QByteArray::number(server.connections()).constData());
        std::sort(numbers.begin(), numbers.end());
        for (int i = 0; i < 13; ++i)
            QCOMPARE(numbers.at(i), i + 1);
    }

    /// Of two answers the one that was asked for later is the newer, whatever the clocks say.
    void theOrderOfRequestsIsTheOrderOfTheirCopies()
    {
        const QList<QByteArray> dates {"Tue, 15 Nov 1994 08:12:31 GMT", "Tue, 15 Nov 1994 08:12:33 GMT",
                                       "Tue, 15 Nov 1994 08:12:30 GMT", "Tue, 15 Nov 1994 07:00:00 GMT",
                                       "Tue, 15 Nov 1994 08:12:34 GMT"};
        ScriptedServer server([&](const Seen &, int nth) { return ScriptedBackend::good({"Date: " + dates.at((nth - 1) % dates.size())}); }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        AsOf last;
        for (int i = 0; i < 10; ++i) {
            const Result<Answer> answer = await(client->get(scope, "/v1/charges"));
            QVERIFY(answer);
            QVERIFY(answer->asof.second >= last.second);
            QVERIFY(answer->asof.number > last.number);
            last = answer->asof;
        }
        QVERIFY(last.second <= 784887155);
    }

    void aServerWithoutADateIsServedByTheLocalClock()
    {
        ScriptedServer server([](const Seen &, int) { return ScriptedBackend::good(); }, m_backend.tls);
        const FakeClock clock(1'785'000'000);
        const auto client = Client::make(m_backend.backendOf(server), 1, clock, ScriptedBackend::quick());
        Scope scope;
        const Result<Answer> answer = await((*client)->get(scope, "/v1/charges"));
        QCOMPARE(answer->asof.second, 1'785'000'000);
        QVERIFY(!answer->sandbox);
    }

    void linesAreHandedOverAsTheyCome()
    {
        QByteArray body;
        for (int i = 0; i < 20'000; ++i)
            body += "{\"n\":" + QByteArray::number(i) + ",\"filler\":\"" + QByteArray(i % 300, 'x') + "\"}\n";
        ScriptedServer server([&](const Seen &, int) { return Reply {ScriptedServer::http(200, body)}; }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        qint64 sum = 0;
        const Result<qint64> count = await(client->lines(scope, "/v1/lines", {}, [&sum](QByteArrayView line) {
            sum += QJsonDocument::fromJson(line.toByteArray()).object().value("n"_L1).toInt(-1'000'000);
        }));
        QVERIFY(count);
        QCOMPARE(*count, 20'000);
        QCOMPARE(sum, qint64(20'000) * 19'999 / 2);
    }

    void linesThatEndTooEarlyAreAnError()
    {
        ScriptedServer server([](const Seen &, int) { return Reply {ScriptedServer::http(200, "{}\n{\"n\":1")}; }, m_backend.tls);
        const auto client = m_backend.clientOf(server);
        Scope scope;
        const Result<qint64> count = await(client->lines(scope, "/v1/lines", {}, [](QByteArrayView) {}));
        QCOMPARE(count.error().kind, Error::Kind::Unreachable);

        ScriptedServer refusing([](const Seen &, int) { return Reply {ScriptedServer::error(404, "x")}; }, m_backend.tls);
        const auto refused = m_backend.clientOf(refusing);
        int lines = 0;
        const Result<qint64> none = await(refused->lines(scope, "/v1/lines", {}, [&lines](QByteArrayView) { ++lines; }));
        QCOMPARE(none.error().kind, Error::Kind::Missing);
        QCOMPARE(lines, 0);
    }

    void theKeyIsNeverLogged()
    {
        static QByteArray logged;
        logged.clear();
        QLoggingCategory::setFilterRules(u"*.debug=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text.toUtf8() + '\n'; });
        {
            ScriptedServer server(
                [](const Seen &, int nth) {
                    return nth == 1 ? Reply {ScriptedServer::error(500, "x")} : nth == 2 ? Reply {{}, Reply::Then::Close} : ScriptedBackend::good();
                },
                m_backend.tls);
            (void)m_backend.getOnce(server, ScriptedBackend::quick(), "/v1/charges/ch_secret1");
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(logged.contains("GET /v1/charges/{id} 500"));
        QVERIFY(!logged.contains("sentinel"));
        QVERIFY(!logged.contains(QByteArray("sk_test_sentinel").toBase64().first(16)));
        QVERIFY(!logged.contains("secret1"));
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "client.moc"

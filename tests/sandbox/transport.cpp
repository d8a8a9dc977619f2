// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/certificate.h"
#include "app/sandbox/httpserver.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

constexpr int manyTimes = 1000;

QByteArray inflated(const QByteArray &gzip)
{
    z_stream stream {};
    inflateInit2(&stream, MAX_WBITS + 16);
    QByteArray out(16 * 1024 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.constData()));
    stream.avail_in = uInt(gzip.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int outcome = inflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return outcome == Z_STREAM_END ? out : QByteArray("this is no gzip");
}

/// Bytes that no compression or repetition can fake: portion `number` of a stream.
QByteArray portion(int number)
{
    const QByteArray seed = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    return seed.repeated(2048); // 64 KiB
}

/// Runs the event loop until something holds. Unlike QTest::qWaitFor, which looks every 10 ms, it looks after
/// each event, so that a thousand answers do not take ten seconds to be seen.
template <typename Predicate>
bool await(Predicate holds, int milliseconds = 20'000)
{
    QTimer heartbeat;
    heartbeat.start(20);
    const QDeadlineTimer deadline(milliseconds);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// An answer as it stood on the wire.
struct Read {
    QByteArray head {};
    QByteArray body {};

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// A client that says exactly what it is told to, over TLS or plain.
class Client
{
public:
    Client(const HttpServer &server, const QSslConfiguration &trust)
        : m_socket(std::make_unique<QSslSocket>())
    {
        m_socket->setSslConfiguration(trust);
        m_socket->connectToHostEncrypted(u"localhost"_s, server.port());
    }

    explicit Client(const HttpServer &server)
        : m_socket(std::make_unique<QSslSocket>())
    {
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    }

    void say(const QByteArray &bytes) { m_socket->write(bytes); }
    void get(const QByteArray &path, const QByteArray &headers = {})
    {
        say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }

    /// The next answer; its head is empty if none came.
    Read read()
    {
        const auto headEnd = [this] { return m_input.indexOf("\r\n\r\n"); };
        if (!await([&] { return take() && headEnd() >= 0; }))
            return {};
        Read answer {.head = m_input.left(headEnd())};
        m_input.remove(0, headEnd() + 4);
        const qsizetype size = answer.header("content-length").toLongLong();
        if (!await([&] { return take() && m_input.size() >= size; }))
            return {};
        answer.body = m_input.left(size);
        m_input.remove(0, size);
        return answer;
    }

    bool waitForEnd()
    {
        return await([this] { return take() && m_socket->state() == QAbstractSocket::UnconnectedState; });
    }

    bool take()
    {
        m_input += m_socket->readAll();
        return true;
    }

    QSslSocket &socket() { return *m_socket; }
    QByteArray unread() const { return m_input; }

private:
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_input;
};

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

    Identity m_identity {QString()};
    QSslConfiguration m_trust;
    QNetworkAccessManager m_network;
    int m_asked = 0;
    Request m_last;

    std::unique_ptr<HttpServer> served(HttpServer::Handler handler, const Patience &patience = {});
    std::unique_ptr<HttpServer> servedPlainly(HttpServer::Handler handler, const Patience &patience = {});
    std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply);
    QNetworkRequest request(const HttpServer &server, const QString &path) const;
    Response answer(const Request &request);
    bool stillServes(const HttpServer &server);

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPartOfARequestArrives();
    void everyPartOfAnAnswerArrives();
    void oneConnectionServesManyRequests();
    void pipelinedRequestsAreAnsweredInTheirOrder();
    void aThousandPipelinedRequestsAreAnswered();
    void theConnectionIsClosedWhenAsked();
    void aLargeAnswerArrivesWholeBeforeTheConnectionCloses();
    void theDateIsTheSandboxs();
    void bodiesAreCompressedOnlyWhenAskedFor_data();
    void bodiesAreCompressedOnlyWhenAskedFor();
    void uploadsArriveWhole();
    void clientsAreToldToContinue();
    void answersToHeadHaveNoBody();
    void aStreamArrivesWhole();
    void aStreamEndsTheConnectionForOldClients();
    void aSlowReaderHoldsTheStreamBack();
    void clientsThatLeaveWhileAnswersAreDelayedAreHarmless_data();
    void clientsThatLeaveWhileAnswersAreDelayedAreHarmless();
    void clientsThatLeaveInTheMiddleOfAStreamAreHarmless();
    void clientsThatLeaveInTheMiddleOfTheGreetingAreHarmless();
    void garbageIsRefused();
    void whatIsRefusedIsToldTheClient_data();
    void whatIsRefusedIsToldTheClient();
    void halfRequestsAreGivenUp_data();
    void halfRequestsAreGivenUp();
    void clientsThatReadNothingAreGivenUp();
    void idleConnectionsHinderNobody();
    void tooManyConnectionsAreTurnedAway();
    void onlyThisMachineIsServed();
    void aPortInUseIsSaid();
    void endingInTheMiddleOfEverythingIsHarmless();
};

void TestTransport::initTestCase()
{
    QVERIFY2(m_identity.prepare(), qPrintable(m_identity.problem()));
    m_trust.setCaCertificates(QSslCertificate::fromPath(m_identity.authorityFile()));
}

void TestTransport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_asked = 0;
}

std::unique_ptr<HttpServer> TestTransport::served(HttpServer::Handler handler, const Patience &patience)
{
    auto server = std::make_unique<HttpServer>(
        std::move(handler), [] { return qint64(784'111'777); }, patience);
    return server->listen(0, m_identity.configuration()) ? std::move(server) : nullptr;
}

std::unique_ptr<HttpServer> TestTransport::servedPlainly(HttpServer::Handler handler,
                                                         const Patience &patience)
{
    auto server = std::make_unique<HttpServer>(
        std::move(handler), [] { return qint64(784'111'777); }, patience);
    return server->listenPlain(0) ? std::move(server) : nullptr;
}

QNetworkRequest TestTransport::request(const HttpServer &server, const QString &path) const
{
    QNetworkRequest request(QUrl(u"https://localhost:%1%2"_s.arg(server.port()).arg(path)));
    request.setSslConfiguration(m_trust);
    return request;
}

std::unique_ptr<QNetworkReply> TestTransport::finished(QNetworkReply *reply)
{
    QSignalSpy spy(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        spy.wait(20'000);
    return std::unique_ptr<QNetworkReply>(reply);
}

/// /slow is delayed, /portions?N streams, /bytes?N has N bytes; anything else answers its path.
Response TestTransport::answer(const Request &asked)
{
    ++m_asked;
    m_last = asked;
    Response response;
    const int number = asked.query.toInt();
    if (asked.path == "/portions") {
        response.stream = [number, next = 0]() mutable -> std::optional<QByteArray> {
            return next < number ? std::optional(portion(next++)) : std::nullopt;
        };
    } else if (asked.path.endsWith("/bytes")) {
        response.body = QByteArray(number, 'x');
    } else {
        response.body = asked.path;
        response.delay = asked.path == "/slow" ? 30 : 0;
    }
    return response;
}

bool TestTransport::stillServes(const HttpServer &server)
{
    const auto reply = finished(m_network.get(request(server, u"/still"_s)));
    return reply->readAll() == "/still";
}

void TestTransport::everyPartOfARequestArrives()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    QNetworkRequest question = request(*server, u"/v1/a%2Fb%20c?created[gte]=1&x=%5B"_s);
    question.setRawHeader("Stripe-Account", "acct_1");
    question.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const auto reply = finished(m_network.post(question, "a=b&c=d"));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(m_last.method, "POST");
    QCOMPARE(m_last.path, "/v1/a/b c");
    QCOMPARE(m_last.query, "created[gte]=1&x=%5B");
    QCOMPARE(m_last.body, "a=b&c=d");
    QCOMPARE(m_last.header("stripe-account"), "acct_1");
    QCOMPARE(m_last.header("content-type"), "application/x-www-form-urlencoded");
}

void TestTransport::everyPartOfAnAnswerArrives()
{
    const auto server = served([](const Request &) {
        Response response;
        response.status = 404;
        response.contentType = "application/problem";
        response.headers = {{"Request-Id", "req_1"}, {"Tributary-Sandbox", "1"}};
        response.body = "none";
        return response;
    });
    const auto reply = finished(m_network.get(request(*server, u"/"_s)));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute), 404);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute), u"Not Found"_s);
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader), u"application/problem"_s);
    QCOMPARE(reply->rawHeader("Request-Id"), "req_1");
    QCOMPARE(reply->rawHeader("Tributary-Sandbox"), "1");
    QCOMPARE(reply->readAll(), "none");
}

void TestTransport::oneConnectionServesManyRequests()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    for (int i = 0; i < 20; ++i) {
        client.get("/" + QByteArray::number(i));
        const Read answer = client.read();
        QCOMPARE(answer.body, "/" + QByteArray::number(i));
        QCOMPARE(answer.header("connection"), "keep-alive");
    }
}

void TestTransport::pipelinedRequestsAreAnsweredInTheirOrder()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.say(
        "GET /slow HTTP/1.1\r\nHost: x\r\n\r\nPOST /second HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab"
        "GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /fourth HTTP/1.1\r\nHost: x\r\n\r\n");
    for (const char *path : {"/slow", "/second", "/slow", "/fourth"})
        QCOMPARE(client.read().body, path);
}

void TestTransport::aThousandPipelinedRequestsAreAnswered()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    // Each answer is larger than its request, so that the server has to stop reading to bound what it holds.
    for (int i = 0; i < manyTimes; ++i)
        client.get("/" + QByteArray::number(i) + "/bytes?10000");
    for (int i = 0; i < manyTimes; ++i)
        QCOMPARE(client.read().body.size(), 10'000);
    QCOMPARE(m_last.path, "/999/bytes");
}

void TestTransport::theConnectionIsClosedWhenAsked()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    for (const QByteArray &question :
         {QByteArray("GET /end HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
          QByteArray("GET /end HTTP/1.0\r\n\r\n")}) {
        Client client(*server, m_trust);
        client.say(question);
        const Read answer = client.read();
        QCOMPARE(answer.body, "/end");
        QCOMPARE(answer.header("connection"), "close");
        QVERIFY(client.waitForEnd());
    }
}

void TestTransport::aLargeAnswerArrivesWholeBeforeTheConnectionCloses()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.get("/bytes?8000000", "Connection: close\r\n");
    QCOMPARE(client.read().body.size(), 8'000'000);
    QVERIFY(client.waitForEnd());
}

void TestTransport::theDateIsTheSandboxs()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.get("/");
    QCOMPARE(client.read().header("date"), "Sun, 06 Nov 1994 08:49:37 GMT");
}

void TestTransport::bodiesAreCompressedOnlyWhenAskedFor_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("compressed");
    const QByteArray large("/bytes?5000");
    QTest::newRow("not asked") << QByteArray() << large << false;
    QTest::newRow("asked") << QByteArray("Accept-Encoding: gzip") << large << true;
    QTest::newRow("asked among others")
        << QByteArray("Accept-Encoding: deflate, GZip;q=0.5, br") << large << true;
    QTest::newRow("refused") << QByteArray("Accept-Encoding: gzip;q=0") << large << false;
    QTest::newRow("something else") << QByteArray("Accept-Encoding: br, x-gzip") << large << false;
    QTest::newRow("anything") << QByteArray("Accept-Encoding: *") << large << false;
    QTest::newRow("small") << QByteArray("Accept-Encoding: gzip") << QByteArray("/bytes?1024") << false;
    QTest::newRow("the sandbox's own") << QByteArray("Accept-Encoding: gzip") << "/_sandbox" + large << false;
}

void TestTransport::bodiesAreCompressedOnlyWhenAskedFor()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, path);
    QFETCH(bool, compressed);
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.get(path, header.isEmpty() ? header : header + "\r\n");
    const Read answer = client.read();
    QCOMPARE(answer.header("content-encoding") == "gzip", compressed);
    const QByteArray body = compressed ? inflated(answer.body) : answer.body;
    QCOMPARE(body, QByteArray(path.split('?').last().toInt(), 'x'));
    QVERIFY(!compressed || answer.body.size() < 500);
}

void TestTransport::uploadsArriveWhole()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    const QByteArray file = portion(1).repeated(160); // 10 MiB
    const auto reply = finished(m_network.put(request(*server, u"/file"_s), file));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(m_last.body, file);
}

void TestTransport::clientsAreToldToContinue()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.say("POST /wait HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QCOMPARE(client.read().head, "HTTP/1.1 100 Continue");
    QCOMPARE(m_asked, 0);
    client.say("abc");
    QCOMPARE(client.read().body, "/wait");
    QCOMPARE(m_last.body, "abc");
}

void TestTransport::answersToHeadHaveNoBody()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.say("HEAD /bytes?100 HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(client.take() && client.unread().endsWith("/next"));
    QVERIFY(client.unread().contains("Content-Length: 100\r\n"));
    QVERIFY(!client.unread().contains("xxx"));
}

void TestTransport::aStreamArrivesWhole()
{
    constexpr int portions = 800; // 50 MiB
    const auto server = served([this](const Request &asked) { return answer(asked); });
    QCryptographicHash sent(QCryptographicHash::Sha256);
    for (int i = 0; i < portions; ++i)
        sent.addData(portion(i));

    QCryptographicHash received(QCryptographicHash::Sha256);
    QNetworkReply *reply = m_network.get(request(*server, u"/portions?%1"_s.arg(portions)));
    connect(reply, &QNetworkReply::readyRead, this, [&] { received.addData(reply->readAll()); });
    const auto done = finished(reply);
    QCOMPARE(done->error(), QNetworkReply::NoError);
    received.addData(done->readAll());
    QCOMPARE(received.result(), sent.result());
}

void TestTransport::aStreamEndsTheConnectionForOldClients()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.say("GET /portions?3 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const Read head = client.read();
    QCOMPARE(head.header("transfer-encoding"), "");
    QCOMPARE(head.header("connection"), "close");
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.unread(), portion(0) + portion(1) + portion(2));
}

void TestTransport::aSlowReaderHoldsTheStreamBack()
{
    constexpr qint64 size = 60 * 1024 * 1024;
    // What may be on its way: what the server holds back, and the system's buffers of both sockets.
    constexpr qint64 mostAhead = 20 * 1024 * 1024;
    qint64 made = 0;
    const auto server = served([&made](const Request &) {
        Response response;
        response.stream = [&made]() -> std::optional<QByteArray> {
            if (made >= size)
                return {};
            made += 65'536;
            return QByteArray(65'536, 'x');
        };
        return response;
    });
    Client client(*server, m_trust);
    client.socket().setReadBufferSize(128 * 1024);
    client.get("/");
    qint64 read = 0;
    qint64 ahead = 0;
    const bool whole = await(
        [&] {
            read += client.socket().readAll().size(); // as much as its small buffer holds
            ahead = std::max(ahead, made - read);
            return read >= size;
        },
        60'000);
    QVERIFY(whole);
    QVERIFY2(ahead < mostAhead, qPrintable(QString::number(ahead)));
}

void TestTransport::clientsThatLeaveWhileAnswersAreDelayedAreHarmless_data()
{
    QTest::addColumn<bool>("secure");
    QTest::newRow("TLS") << true;
    QTest::newRow("plain") << false;
}

void TestTransport::clientsThatLeaveWhileAnswersAreDelayedAreHarmless()
{
    QFETCH(bool, secure);
    const auto handler = [this](const Request &asked) { return answer(asked); };
    const auto server = secure ? served(handler) : servedPlainly(handler);
    constexpr int atATime = 50;
    for (int left = 0; left < manyTimes; left += atATime) {
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < atATime; ++i) {
            clients.push_back(secure ? std::make_unique<Client>(*server, m_trust)
                                     : std::make_unique<Client>(*server));
            clients.back()->get("/slow");
        }
        QVERIFY(await([&] { return m_asked == left + atATime; }));
        for (const auto &client : clients)
            client->socket().abort();
    }
    Client last = secure ? Client(*server, m_trust) : Client(*server);
    last.get("/last");
    QCOMPARE(last.read().body, "/last");
}

void TestTransport::clientsThatLeaveInTheMiddleOfAStreamAreHarmless()
{
    const auto alive = std::make_shared<int>(0);
    const auto server = served([&alive](const Request &) {
        Response response;
        response.stream = [alive]() -> std::optional<QByteArray> { return QByteArray(65'536, 'x'); };
        return response;
    });
    for (int i = 0; i < 100; ++i) {
        Client client(*server, m_trust);
        client.get("/");
        QVERIFY(await([&client] { return client.socket().bytesAvailable() > 10'000; }));
        client.socket().abort();
    }
    QTRY_COMPARE(alive.use_count(), 1); // no stream outlives its client
}

void TestTransport::clientsThatLeaveInTheMiddleOfTheGreetingAreHarmless()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    for (int i = 0; i < 100; ++i) {
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), server->port());
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(QByteArray("\x16\x03\x01\x02\x00\x01", 6));
        client.flush();
        client.abort();
    }
    QVERIFY(stillServes(*server));
}

void TestTransport::garbageIsRefused()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    // Some of the garbage is taken for the beginning of a TLS greeting, whose end is then waited for.
    const auto impatient = served([this](const Request &asked) { return answer(asked); },
                                  {.request = std::chrono::milliseconds(500)});
    const auto plain = servedPlainly([this](const Request &asked) { return answer(asked); });
    // Where TLS is expected, within it, and where it is not.
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 64; ++i) {
        QByteArray garbage = portion(i).left(1000);
        garbage[0] = char(i * 4);
        garbage += "\r\n\r\n";
        strangers.push_back(std::make_unique<QTcpSocket>());
        strangers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), impatient->port());
        strangers.back()->write(garbage);
        clients.push_back(std::make_unique<Client>(*server, m_trust));
        clients.back()->say(garbage);
        clients.push_back(std::make_unique<Client>(*plain));
        clients.back()->say(garbage);
    }
    for (const auto &client : clients) {
        QVERIFY(client->waitForEnd());
        QVERIFY(client->unread().startsWith("HTTP/1.1 4"));
    }
    for (const auto &stranger : strangers)
        QVERIFY(await([&] { return stranger->state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(m_asked, 0);
    QVERIFY(stillServes(*server));
}

void TestTransport::whatIsRefusedIsToldTheClient_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("garbage") << QByteArray("hello?\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("head of 10 MB") << "GET / HTTP/1.1\r\nX: " + QByteArray(10'000'000, 'x')
                                   << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
    QTest::newRow("body of 34 MB") << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 34000000\r\n\r\n"
            + QByteArray(34'000'000, 'x')
                                   << QByteArray("HTTP/1.1 413 Content Too Large");
}

void TestTransport::whatIsRefusedIsToldTheClient()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const auto server = served([this](const Request &asked) { return answer(asked); });
    Client client(*server, m_trust);
    client.say(bytes);
    const Read answer = client.read();
    QVERIFY2(answer.head.startsWith(status + "\r\n"), answer.head.constData());
    QCOMPARE(answer.header("connection"), "close");
    QCOMPARE(answer.header("tributary-sandbox"), "1");
    QVERIFY(answer.header("request-id").startsWith("req_"));
    QVERIFY(answer.body.startsWith("{\"error\":{"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(m_asked, 0);
}

void TestTransport::halfRequestsAreGivenUp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("secure");
    QTest::newRow("no greeting") << QByteArray() << false;
    QTest::newRow("half a greeting") << QByteArray("\x16\x03\x01", 3) << false;
    QTest::newRow("nothing asked") << QByteArray() << true;
    QTest::newRow("half a head") << QByteArray("GET / HT") << true;
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc")
                                 << true;
}

void TestTransport::halfRequestsAreGivenUp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, secure);
    using std::chrono::milliseconds;
    const auto server = served([this](const Request &asked) { return answer(asked); },
                               {.idle = milliseconds(200), .request = milliseconds(200)});
    Client client = secure ? Client(*server, m_trust) : Client(*server);
    client.say(bytes);
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.socket().error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(m_asked, 0);
}

void TestTransport::clientsThatReadNothingAreGivenUp()
{
    const auto alive = std::make_shared<int>(0);
    const auto server = served(
        [&alive](const Request &) {
            Response response;
            response.stream = [alive]() -> std::optional<QByteArray> { return QByteArray(65'536, 'x'); };
            return response;
        },
        {.reading = std::chrono::milliseconds(300)});
    Client client(*server, m_trust);
    client.socket().setReadBufferSize(1024);
    client.get("/");
    QTRY_VERIFY(alive.use_count() > 1);
    QTRY_COMPARE(alive.use_count(), 1);
}

void TestTransport::idleConnectionsHinderNobody()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    // Both ends are in this process, which may have 1,024 descriptors by default.
    std::vector<std::unique_ptr<Client>> idle;
    for (int i = 0; i < 400; ++i)
        idle.push_back(std::make_unique<Client>(*server, m_trust));
    for (const auto &client : idle)
        QTRY_VERIFY(client->socket().isEncrypted());
    QVERIFY(stillServes(*server));
    for (const auto &client : idle)
        client->get("/awake");
    for (const auto &client : idle)
        QCOMPARE(client->read().body, "/awake");
}

void TestTransport::tooManyConnectionsAreTurnedAway()
{
    const auto server = servedPlainly([this](const Request &asked) { return answer(asked); });
    // Both ends are in this process; where it may not have that many descriptors, the test proves nothing.
    std::vector<std::unique_ptr<Client>> clients;
    qsizetype away = 0;
    for (int i = 0; i < 1100; ++i) {
        clients.push_back(std::make_unique<Client>(*server));
        QSslSocket &socket = clients.back()->socket();
        connect(&socket, &QSslSocket::disconnected, this, [&away] { ++away; });
        QVERIFY(await([&] { return socket.state() != QAbstractSocket::ConnectingState; }));
        if (socket.error() == QAbstractSocket::SocketResourceError)
            QSKIP("too few descriptors");
    }
    QVERIFY(await([&] { return away == 100; }));
    clients.front()->get("/still");
    QCOMPARE(clients.front()->read().body, "/still");
    clients.erase(clients.begin(), clients.begin() + 500);
    const auto fresh = [&] {
        Client client(*server);
        client.get("/fresh");
        return client.read().body == "/fresh";
    };
    QTRY_VERIFY(fresh());
}

void TestTransport::onlyThisMachineIsServed()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback())
            continue;
        QTcpSocket client;
        client.connectToHost(address, server->port());
        QTRY_VERIFY(client.error() == QAbstractSocket::ConnectionRefusedError);
    }
    QVERIFY(stillServes(*server));
}

void TestTransport::aPortInUseIsSaid()
{
    const auto server = served([this](const Request &asked) { return answer(asked); });
    HttpServer second([](const Request &) { return Response(); }, [] { return qint64(0); });
    QVERIFY(!second.listen(server->port(), m_identity.configuration()));
    QVERIFY2(second.problem().contains(QString::number(server->port())), qPrintable(second.problem()));
    QCOMPARE(second.port(), 0);
}

void TestTransport::endingInTheMiddleOfEverythingIsHarmless()
{
    auto server = served([this](const Request &asked) { return answer(asked); });
    Client delayed(*server, m_trust);
    delayed.get("/slow");
    Client streaming(*server, m_trust);
    streaming.get("/portions?1000000");
    Client greeting(*server);
    Client idle(*server, m_trust);
    QTRY_COMPARE(m_asked, 2);
    server.reset();
    QVERIFY(delayed.waitForEnd());
    QVERIFY(streaming.waitForEnd());
    QVERIFY(greeting.waitForEnd());
    QVERIFY(idle.waitForEnd());
}

QTEST_GUILESS_MAIN(TestTransport)
#include "transport.moc"

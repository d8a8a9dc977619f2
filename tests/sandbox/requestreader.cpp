// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;
using Progress = RequestReader::Progress;

namespace {

const QByteArray
    conversation("GET /v1/charges?limit=3 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n"
                 "POST /v1/files HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                 "chunked\r\n\r\n4;e=\"1\"\r\n\r\n\r\n\r\n3\r\nabc\r\n0\r\nT: 1\r\n\r\n"
                 "\r\nPOST /v1/refunds HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\n\r\n\r\na=b\r"
                 "GET http://localhost/a%20b HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");

/// Everything a reader makes of some bytes, given piece by piece.
QByteArray reading(const QByteArrayList &pieces)
{
    RequestReader reader;
    QByteArray made;
    for (const QByteArray &piece : pieces) {
        reader.add(piece);
        Progress progress = reader.read();
        for (; progress == Progress::Complete; progress = reader.read()) {
            const Request request = reader.take();
            made += request.method + ' ' + request.path + ' ' + request.query + ' ' + request.body + '\n';
        }
        if (progress == Progress::Refused)
            return made + "refused " + QByteArray::number(reader.refusal());
    }
    return made;
}

QByteArrayList cut(const QByteArray &bytes, QRandomGenerator &random)
{
    QByteArrayList pieces;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = 1 + random.bounded(40);
        pieces.append(bytes.mid(at, size));
        at += size;
    }
    return pieces;
}

} // namespace

class TestRequestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsRead();
    void requestsMayComeByteByByte();
    void requestsMayComeAllAtOnce();
    void bodiesMayComeInChunks();
    void connectionIsKeptUnlessToldOtherwise_data();
    void connectionIsKeptUnlessToldOtherwise();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void endlessInputIsRefusedBeforeItFillsTheMemory_data();
    void endlessInputIsRefusedBeforeItFillsTheMemory();
    void theClientIsToldToContinueOnlyOnce();
    void howTheBytesAreCutMakesNoDifference();
    void damagedRequestsNeverHangOrCrash();
};

void TestRequestReader::everyPartIsRead()
{
    RequestReader reader;
    reader.add("\r\nPOST /v1/a%2Fb%20c/\xc3\xa9?created[gte]=1&x=%5B HTTP/1.1\r\nHost: localhost\r\n"
               "X-Empty:\r\nStripe-Account:\t acct_1 \r\nContent-Length: 5\r\n\r\na=b&c");
    QCOMPARE(reader.read(), Progress::Complete);
    const Request request = reader.take();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/v1/a/b c/\xc3\xa9");
    QCOMPARE(request.query, "created[gte]=1&x=%5B");
    QCOMPARE(request.header("stripe-account"), "acct_1");
    QCOMPARE(request.header("x-empty"), "");
    QCOMPARE(request.headers.size(), 4);
    QCOMPARE(request.body, "a=b&c");
    QVERIFY(reader.isIdle());
}

void TestRequestReader::requestsMayComeByteByByte()
{
    const QByteArray bytes("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
    RequestReader reader;
    for (qsizetype i = 0; i < bytes.size() - 1; ++i) {
        reader.add(bytes.mid(i, 1));
        QCOMPARE(reader.read(), Progress::Incomplete);
        QVERIFY(!reader.isIdle());
    }
    reader.add(bytes.right(1));
    QCOMPARE(reader.read(), Progress::Complete);
    QCOMPARE(reader.take().body, "abc");
}

void TestRequestReader::requestsMayComeAllAtOnce()
{
    RequestReader reader;
    reader.add("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n2"
               "GET http://localhost:1/3?q HTTP/1.1\r\nHost: x\r\n\r\nGET /4");
    for (const char *path : {"/1", "/2", "/3"}) {
        QCOMPARE(reader.read(), Progress::Complete);
        QCOMPARE(reader.take().path, path);
    }
    QCOMPARE(reader.read(), Progress::Incomplete);
}

void TestRequestReader::bodiesMayComeInChunks()
{
    RequestReader reader;
    reader.add("POST /f HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;ext=1\r\nabcde\r\n"
               "A\r\n0123456789\r\n0\r\nTrailer: 1\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(reader.read(), Progress::Complete);
    QCOMPARE(reader.take().body, "abcde0123456789");
    QCOMPARE(reader.read(), Progress::Complete);
    QCOMPARE(reader.take().path, "/next");
}

void TestRequestReader::connectionIsKeptUnlessToldOtherwise_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("closes");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << false;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: Close\r\n") << true;
    QTest::newRow("1.1 among others") << QByteArray("1.1") << QByteArray("Connection: te, close\r\n") << true;
    QTest::newRow("1.1 upgrade") << QByteArray("1.1") << QByteArray("Connection: upgrade\r\nUpgrade: h2c\r\n")
                                 << false;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << true;
    QTest::newRow("1.0 keep") << QByteArray("1.0") << QByteArray("Connection: keep-alive\r\n") << false;
}

void TestRequestReader::connectionIsKeptUnlessToldOtherwise()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, header);
    QFETCH(bool, closes);
    RequestReader reader;
    reader.add("GET / HTTP/" + version + "\r\nHost: x\r\n" + header + "\r\n");
    QCOMPARE(reader.read(), Progress::Complete);
    QCOMPARE(reader.closes(), closes);
}

void TestRequestReader::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line("POST / HTTP/1.1\r\nHost: x\r\n");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("a TLS greeting", QByteArray("\x16\x03\x01\x02", 4), 400);
    row("nothing but blanks", "   \r\n\r\n", 400);
    row("two words", "GET /\r\n\r\n", 400);
    row("four words", "GET / b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("another protocol", "GET / RTSP/1.0\r\n\r\n", 400);
    row("another version", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505);
    row("HTTP/2 with prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("no path", "GET localhost HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400);
    row("no colon", "GET / HTTP/1.1\r\nHost: x\r\nwords\r\n\r\n", 400);
    row("blank before colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    row("folded line", "GET / HTTP/1.1\r\nHost: x\r\n y\r\n\r\n", 400);
    row("bare line end within a value", "GET / HTTP/1.1\r\nHost: x\nEvil: y\r\n\r\n", 400);
    row("zero byte in a value", QByteArray("GET / HTTP/1.1\r\nHost: x\0y\r\n\r\n", 29), 400);
    row("zero byte in the path", QByteArray("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", 29), 400);
    row("length and chunks", line + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("two lengths", line + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", 400);
    row("negative length", line + "Content-Length: -1\r\n\r\n", 400);
    row("length with a sign", line + "Content-Length: +1\r\n\r\na", 400);
    row("no number", line + "Content-Length: many\r\n\r\n", 400);
    row("length beyond 64 bits", line + "Content-Length: 99999999999999999999\r\n\r\n", 413);
    row("length beyond the limit", line + "Content-Length: 33554433\r\n\r\n", 413);
    row("unknown coding", line + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("chunk size is no number", line + "Transfer-Encoding: chunked\r\n\r\n0x5\r\nabcde\r\n", 400);
    row("negative chunk", line + "Transfer-Encoding: chunked\r\n\r\n-5\r\n", 400);
    row("chunk longer than it says", line + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n", 400);
    row("chunk beyond the limit", line + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n", 413);
    row("chunks for HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
}

void TestRequestReader::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RequestReader reader;
    reader.add(bytes);
    QCOMPARE(reader.read(), Progress::Refused);
    QCOMPARE(reader.refusal(), status);
    QVERIFY(reader.closes());
    reader.add("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(reader.read(), Progress::Refused); // where the next request begins is not known
}

void TestRequestReader::endlessInputIsRefusedBeforeItFillsTheMemory_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<int>("status");
    const QByteArray chunked("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("path") << QByteArray("GET /") << QByteArray(1000, 'a') << 431;
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nX: ") << QByteArray(1000, 'a') << 431;
    QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("X: y\r\n") << 431;
    QTest::newRow("chunk size") << chunked << QByteArray(1000, '0') << 431;
    QTest::newRow("trailer") << chunked + "0\r\n" << QByteArray("X: y\r\n") << 431;
    QTest::newRow("chunks") << chunked << "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n" << 413;
}

void TestRequestReader::endlessInputIsRefusedBeforeItFillsTheMemory()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    QFETCH(int, status);
    RequestReader reader;
    reader.add(begin);
    qsizetype added = 0;
    while (reader.read() == Progress::Incomplete) {
        reader.add(again);
        added += again.size();
        QVERIFY(added <= RequestReader::mostBody + 2 * RequestReader::mostHead);
    }
    QCOMPARE(reader.read(), Progress::Refused);
    QCOMPARE(reader.refusal(), status);
}

void TestRequestReader::theClientIsToldToContinueOnlyOnce()
{
    RequestReader reader;
    reader.add("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QCOMPARE(reader.read(), Progress::Incomplete);
    QVERIFY(reader.takeExpectation());
    QVERIFY(!reader.takeExpectation());
    reader.add("a");
    QCOMPARE(reader.read(), Progress::Complete);
}

void TestRequestReader::howTheBytesAreCutMakesNoDifference()
{
    const QByteArray expected("GET /v1/charges limit=3 \nPOST /v1/files  \r\n\r\nabc\n"
                              "POST /v1/refunds  \r\n\r\na=b\r\nGET /a b  \n");
    QCOMPARE(reading({conversation}), expected);
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(reading(cut(conversation, random)), expected);
}

void TestRequestReader::damagedRequestsNeverHangOrCrash()
{
    QRandomGenerator random(2);
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray damaged = conversation;
        for (int fault = random.bounded(1, 4); fault > 0; --fault) {
            const qsizetype at = random.bounded(int(damaged.size()));
            switch (random.bounded(3)) {
            case 0: damaged[at] = char(random.bounded(256)); break;
            case 1: damaged.remove(at, random.bounded(1, 8)); break;
            case 2: damaged.insert(at, damaged.mid(random.bounded(int(damaged.size())), 5)); break;
            }
        }
        // However damaged: the same bytes are read the same way.
        const QByteArray whole = reading({damaged});
        QCOMPARE(reading(cut(damaged, random)), whole);
        refused += whole.contains("refused ");
    }
    QVERIFY(refused > 1000);
}

QTEST_APPLESS_MAIN(TestRequestReader)
#include "requestreader.moc"

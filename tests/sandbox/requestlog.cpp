// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

QList<QJsonObject> entriesOf(const std::function<std::optional<QByteArray>()> &stream)
{
    QByteArray all;
    while (const auto portion = stream())
        all += *portion;
    QList<QJsonObject> entries;
    for (const QByteArray &line : all.split('\n')) {
        if (!line.isEmpty())
            entries.append(QJsonDocument::fromJson(line).object());
    }
    return entries;
}

Request requestFor(const QByteArray &path)
{
    return {.method = "GET", .path = path, .query = {}, .headers = {}, .body = {}};
}

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntrySaysWhatWasAsked();
    void whatWasNotSentIsNull();
    void credentialsAreNeverWhole_data();
    void credentialsAreNeverWhole();
    void onlyTheNewestAreKept();
    void entriesLostWhileReadingAreLeftOut();
    void whatIsNoTextStaysJson();
    void aFullLogIsReadQuickly();
};

void TestRequestLog::anEntrySaysWhatWasAsked()
{
    RequestLog log;
    log.add(1'754'500'000,
            {.method = "POST",
             .path = "/v1/refunds",
             .query = "expand[]=charge",
             .headers = {{"authorization", "Bearer sk_test_51AbCdEfGhIjKlMnOpQr"},
                         {"stripe-account", "acct_1"},
                         {"idempotency-key", "key \"1\""}},
             .body = "charge=ch_1&reason=secret"},
            200);
    const QList<QJsonObject> entries = entriesOf(log.stream());
    QCOMPARE(entries.size(), 1);
    const QJsonObject expected {{u"time"_s, 1'754'500'000},
                                {u"method"_s, u"POST"_s},
                                {u"path"_s, u"/v1/refunds"_s},
                                {u"query"_s, u"expand[]=charge"_s},
                                {u"account"_s, u"acct_1"_s},
                                {u"credential"_s, u"sk_test_...OpQr"_s},
                                {u"status"_s, 200},
                                {u"idempotency_key"_s, u"key \"1\""_s}};
    QCOMPARE(entries.front(), expected);
}

void TestRequestLog::whatWasNotSentIsNull()
{
    RequestLog log;
    log.add(0, requestFor("/"), 401);
    const QJsonObject entry = entriesOf(log.stream()).front();
    for (const QString &name : {u"query"_s, u"account"_s, u"credential"_s, u"idempotency_key"_s}) {
        QVERIFY(entry.contains(name));
        QVERIFY(entry.value(name).isNull());
    }
}

void TestRequestLog::credentialsAreNeverWhole_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bearer") << QByteArray("Bearer rk_live_abcdefghijklmnop") << u"rk_live_...mnop"_s;
    QTest::newRow("case of the scheme")
        << QByteArray("bearer sk_test_abcdefghijklmnop") << u"sk_test_...mnop"_s;
    QTest::newRow("basic") << "Basic " + QByteArray("sk_test_abcdefghijklmnop:").toBase64()
                           << u"sk_test_...mnop"_s;
    QTest::newRow("basic with a password")
        << "Basic " + QByteArray("sk_test_abcdefghijklmnop:geheim").toBase64() << u"sk_test_...mnop"_s;
    QTest::newRow("too short to show any") << QByteArray("Bearer sk_test_abcdefgh") << u"sk_test_..."_s;
    QTest::newRow("no known kind") << QByteArray("Bearer correcthorse_batterystaple") << u"...aple"_s;
    QTest::newRow("one underscore") << QByteArray("Bearer accs_secretsecretsecret") << u"accs_...cret"_s;
    QTest::newRow("no secret at all") << QByteArray("Bearer x") << u"..."_s;
}

void TestRequestLog::credentialsAreNeverWhole()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, shown);
    RequestLog log;
    Request request = requestFor("/");
    request.headers = {{"authorization", header}};
    log.add(0, request, 200);
    QCOMPARE(entriesOf(log.stream()).front().value(u"credential"_s), shown);
}

void TestRequestLog::onlyTheNewestAreKept()
{
    RequestLog log(10);
    for (int i = 0; i < 25; ++i)
        log.add(i, requestFor("/"), 200);
    const QList<QJsonObject> entries = entriesOf(log.stream());
    QCOMPARE(entries.size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(entries[i].value(u"time"_s), 15 + i);
}

void TestRequestLog::entriesLostWhileReadingAreLeftOut()
{
    RequestLog log(1000);
    const QByteArray longPath(1000, 'p');
    for (int i = 0; i < 1000; ++i)
        log.add(i, requestFor(longPath), 200);
    const auto stream = log.stream();
    QByteArray read = *stream();
    const qsizetype before = read.count('\n');
    QVERIFY(before < 1000);
    for (int i = 1000; i < 1900; ++i)
        log.add(i, requestFor(longPath), 200);
    const QList<QJsonObject> rest = entriesOf(stream);
    QCOMPARE(rest.size(), 100); // 900 to 999: what came later is not part of the snapshot
    QCOMPARE(rest.front().value(u"time"_s), 900);
    QCOMPARE(rest.back().value(u"time"_s), 999);
}

void TestRequestLog::whatIsNoTextStaysJson()
{
    RequestLog log;
    Request request = requestFor("/\xff\xfe\n\"\\");
    request.headers = {{"authorization", "Bearer \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"}};
    log.add(0, request, 404);
    const QList<QJsonObject> entries = entriesOf(log.stream());
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.front().value(u"path"_s).toString().endsWith(u"\n\"\\"_s));
}

void TestRequestLog::aFullLogIsReadQuickly()
{
    RequestLog log;
    for (qsizetype i = 0; i < RequestLog::mostEntries + 5; ++i)
        log.add(i, requestFor("/v1/charges"), 200);
    QCOMPARE(log.size(), RequestLog::mostEntries);
    const auto stream = log.stream();
    qsizetype lines = 0;
    while (const auto portion = stream())
        lines += portion->count('\n');
    QCOMPARE(lines, RequestLog::mostEntries);
}

QTEST_APPLESS_MAIN(TestRequestLog)
#include "requestlog.moc"

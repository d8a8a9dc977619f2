// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"
#include "tests/sandbox/wire.h"

#include <QElapsedTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QStringList small{u"--accounts"_s, u"3"_s, u"--charges"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--now"_s, u"1795000000"_s};

} // namespace

/// Every kind of fault, as a client meets it on the wire.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Running>(small);
        QVERIFY(m_sandbox->isReady());
        m_wire = std::make_unique<Wire>(*m_sandbox);
    }
    void cleanup() { ask("DELETE", "/_sandbox/faults"); }

    void aFaultIsToldAndTakenBack();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void latencyIsWithinItsRange();
    void aStatusIsAnsweredInsteadOfTheChange();
    void aStormNamesItsReason();
    void cutBeforeNothingHappened();
    void cutAfterItHasHappened();
    void cutInTheMiddleOfTheAnswer();
    void aTruncatedAnswerIsWholeHttp();
    void garbageIsNoJson();
    void pathsAndMethodsAreObeyed();
    void itHappensAsOftenAsItWasSaid();
    void aShareOfRequestsIsTheSameForTheSameSeed();
    void youngEventsAreNotListedYet();
    void youngObjectsAreNotListedButRetrieved();
    void anEventStandsTwiceAndPagesLoseNothing();
    void eventsComeInAnotherOrder();
    void aWordNobodyHasSeen();
    void aFieldIsMissing();
    void aKeyIsInUseUntilItsAnswerIsThere();
    void ownCallsMeetNoFault();

private:
    Wire::Read ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return m_wire->ask(method, target, body, headers);
    }
    void fault(const QByteArray &form)
    {
        const Wire::Read answer = ask("POST", "/_sandbox/faults", form);
        QVERIFY2(answer.status() == 200, answer.body.constData());
    }
    QByteArray newCustomer(const QByteArray &name)
    {
        return ask("POST", "/v1/customers", "name=" + name).json().value("id"_L1).toString().toUtf8();
    }
    /// The names of the newest customers.
    QStringList names(const QByteArray &query = "limit=5")
    {
        QStringList found;
        const QJsonArray data = ask("GET", "/v1/customers?" + query).json().value("data"_L1).toArray();
        for (const QJsonValue &each : data)
            found.append(each["name"_L1].toString());
        return found;
    }
    QStringList events(const QByteArray &query)
    {
        QStringList found;
        const QJsonArray data = ask("GET", "/v1/events?" + query).json().value("data"_L1).toArray();
        for (const QJsonValue &each : data)
            found.append(each["id"_L1].toString());
        return found;
    }

    std::unique_ptr<Running> m_sandbox;
    std::unique_ptr<Wire> m_wire;
};

void TestFaults::aFaultIsToldAndTakenBack()
{
    const QJsonObject made =
        ask("POST", "/_sandbox/faults", "method=get&path=/v1/charges*&kind=status&value=500&rate=0.5&count=3").json();
    QCOMPARE(made.value("method"_L1).toString(), u"GET"_s);
    QCOMPARE(made.value("path"_L1).toString(), u"/v1/charges*"_s);
    QCOMPARE(made.value("kind"_L1).toString(), u"status"_s);
    QCOMPARE(made.value("rate"_L1).toDouble(), 0.5);
    QCOMPARE(made.value("count"_L1).toInt(), 3);
    fault("kind=garbage&path=/v1/nothing");
    QCOMPARE(ask("GET", "/_sandbox/faults").json().value("data"_L1).toArray().size(), 2);

    const QByteArray id = made.value("id"_L1).toString().toUtf8();
    const QJsonArray left = ask("DELETE", "/_sandbox/faults?id=" + id).json().value("data"_L1).toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first()["kind"_L1].toString(), u"garbage"_s);
    QCOMPARE(ask("DELETE", "/_sandbox/faults?id=" + id).status(), 404);
    QVERIFY(ask("DELETE", "/_sandbox/faults").json().value("data"_L1).toArray().isEmpty());
}

void TestFaults::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *form, const QString &param) { QTest::newRow(form) << QByteArray(form) << param; };
    row("", u"kind"_s);
    row("kind=earthquake", u"kind"_s);
    row("kind=latency", u"value"_s);
    row("kind=latency&value=9..3", u"value"_s);
    row("kind=status&value=200", u"value"_s);
    row("kind=status&value=500:global-rate", u"value"_s);
    row("kind=event_lag&value=-1", u"value"_s);
    row("kind=missing_field", u"value"_s);
    row("kind=drop_mid&value=3", u"value"_s);
    row("kind=garbage&rate=2", u"rate"_s);
    row("kind=garbage&count=0", u"count"_s);
    row("kind=garbage&often=1", u"often"_s);
}

void TestFaults::whatCannotBeIsRefused()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, param);
    const Wire::Read answer = ask("POST", "/_sandbox/faults", form);
    QCOMPARE(answer.status(), 400);
    QCOMPARE(answer.error().value("param"_L1).toString(), param);
}

void TestFaults::latencyIsWithinItsRange()
{
    fault("kind=latency&value=60..120&path=/v1/balance");
    for (int time = 0; time < 5; ++time) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ask("GET", "/v1/balance").status(), 200);
        QVERIFY2(timer.elapsed() >= 60, QByteArray::number(timer.elapsed()).constData());
    }
}

void TestFaults::aStatusIsAnsweredInsteadOfTheChange()
{
    fault("kind=status&value=500&method=POST&count=1");
    const Wire::Read first = ask("POST", "/v1/customers", "name=Once", "Idempotency-Key: status\r\n");
    QCOMPARE(first.status(), 500);
    QCOMPARE(first.error().value("type"_L1).toString(), u"api_error"_s);
    QVERIFY(!names().contains(u"Once"_s));
    QCOMPARE(ask("POST", "/v1/customers", "name=Once", "Idempotency-Key: status\r\n").status(), 200);
    QCOMPARE(names().count(u"Once"_s), 1);
}

void TestFaults::aStormNamesItsReason()
{
    fault("kind=status&value=429:endpoint-concurrency&count=1");
    const Wire::Read limited = ask("GET", "/v1/balance");
    QCOMPARE(limited.status(), 429);
    QCOMPARE(limited.header("stripe-rate-limited-reason"), QByteArray("endpoint-concurrency"));
    QCOMPARE(limited.error().value("code"_L1).toString(), u"rate_limit"_s);

    fault("kind=status&value=429&count=1");
    const Wire::Read locked = ask("GET", "/v1/balance");
    QCOMPARE(locked.error().value("code"_L1).toString(), u"lock_timeout"_s);
    QVERIFY(locked.header("stripe-rate-limited-reason").isEmpty());
    QCOMPARE(locked.header("stripe-should-retry"), QByteArray("true"));
}

void TestFaults::cutBeforeNothingHappened()
{
    fault("kind=drop_before&method=POST&path=/v1/customers&count=1");
    const Wire::Read answer = ask("POST", "/v1/customers", "name=Never");
    QVERIFY(answer.wasCut);
    QVERIFY(answer.head.isEmpty());
    QVERIFY(!names().contains(u"Never"_s));
}

void TestFaults::cutAfterItHasHappened()
{
    fault("kind=drop_after&method=POST&path=/v1/customers&count=1");
    const Wire::Read answer = ask("POST", "/v1/customers", "name=Silent", "Idempotency-Key: silent\r\n");
    QVERIFY(answer.wasCut);
    QVERIFY(answer.head.isEmpty());
    QCOMPARE(names().count(u"Silent"_s), 1);
    const Wire::Read again = ask("POST", "/v1/customers", "name=Silent", "Idempotency-Key: silent\r\n");
    QCOMPARE(again.header("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(names().count(u"Silent"_s), 1);
}

void TestFaults::cutInTheMiddleOfTheAnswer()
{
    fault("kind=drop_mid&path=/v1/charges&count=1");
    const Wire::Read answer = ask("GET", "/v1/charges?limit=20");
    QCOMPARE(answer.status(), 200);
    QVERIFY(answer.wasCut);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(answer.body.size() < answer.header("content-length").toLongLong());
    QVERIFY(!ask("GET", "/v1/charges?limit=20").wasCut);
}

void TestFaults::aTruncatedAnswerIsWholeHttp()
{
    fault("kind=truncate&count=1");
    const Wire::Read answer = ask("GET", "/v1/charges");
    QCOMPARE(answer.status(), 200);
    QVERIFY(!answer.wasCut);
    QVERIFY(answer.body.startsWith('{'));
    QVERIFY(!answer.isJson());
}

void TestFaults::garbageIsNoJson()
{
    fault("kind=garbage&count=1");
    const Wire::Read answer = ask("GET", "/v1/charges");
    QCOMPARE(answer.status(), 200);
    QVERIFY(!answer.wasCut);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(!answer.isJson());
}

void TestFaults::pathsAndMethodsAreObeyed()
{
    fault("kind=status&value=503&method=GET&path=/v1/charges*");
    QCOMPARE(ask("GET", "/v1/charges").status(), 503);
    QCOMPARE(ask("GET", "/v1/charges/ch_nothing").status(), 503);
    QCOMPARE(ask("POST", "/v1/charges").status(), 400);
    QCOMPARE(ask("GET", "/v1/refunds").status(), 200);
}

void TestFaults::itHappensAsOftenAsItWasSaid()
{
    fault("kind=status&value=502&count=2");
    QCOMPARE(ask("GET", "/v1/balance").status(), 502);
    QCOMPARE(ask("GET", "/v1/balance").status(), 502);
    QCOMPARE(ask("GET", "/v1/balance").status(), 200);
    const QJsonValue left = ask("GET", "/_sandbox/faults").json().value("data"_L1)[0];
    QCOMPARE(left["count"_L1].toInt(), 0);
    QCOMPARE(left["happened"_L1].toInt(), 2);
}

void TestFaults::aShareOfRequestsIsTheSameForTheSameSeed()
{
    const auto course = [] {
        Asking sandbox(2, 0);
        Sandbox::Request made{.method = "POST", .path = "/_sandbox/faults", .body = "kind=status&value=500&rate=0.3"};
        made.headers.append({"authorization", "Bearer " + sandbox.api.platformKey()});
        sandbox.answer(made);
        QList<int> statuses;
        for (int time = 0; time < 500; ++time)
            statuses.append(sandbox.get("/v1/balance").status);
        return statuses;
    };
    const QList<int> first = course();
    QCOMPARE(course(), first);
    const qsizetype struck = first.count(500);
    QVERIFY2(struck > 100 && struck < 200, QByteArray::number(struck).constData());
}

void TestFaults::youngEventsAreNotListedYet()
{
    newCustomer("Eventful");
    const QString newest = events("limit=1").value(0);
    fault("kind=event_lag&value=60");
    QVERIFY(!events("limit=100").contains(newest));
    QCOMPARE(ask("GET", "/v1/events/" + newest.toUtf8()).status(), 200);
    QCOMPARE(ask("POST", "/_sandbox/clock", "advance=61").status(), 200);
    QVERIFY(events("limit=100").contains(newest));
}

void TestFaults::youngObjectsAreNotListedButRetrieved()
{
    const QByteArray id = newCustomer("Late");
    fault("kind=list_lag&value=60&path=/v1/customers");
    QVERIFY(!names().contains(u"Late"_s));
    QCOMPARE(ask("GET", "/v1/customers/" + id).status(), 200);
    QCOMPARE(ask("POST", "/_sandbox/clock", "advance=61").status(), 200);
    QVERIFY(names().contains(u"Late"_s));
}

void TestFaults::anEventStandsTwiceAndPagesLoseNothing()
{
    const QStringList whole = events("limit=100");
    QVERIFY(whole.size() > 20);
    fault("kind=event_duplicate");
    const QStringList page = events("limit=3");
    QCOMPARE(page.size(), 3);
    QCOMPARE(page[0], page[1]);

    QStringList read;
    for (QByteArray query = "limit=7"; read.size() < 2 * whole.size();) {
        const QJsonObject answer = ask("GET", "/v1/events?" + query).json();
        const QJsonArray data = answer.value("data"_L1).toArray();
        for (const QJsonValue &each : data)
            read.append(each["id"_L1].toString());
        if (!answer.value("has_more"_L1).toBool())
            break;
        query = "limit=7&starting_after=" + read.last().toUtf8();
    }
    QVERIFY(read.removeDuplicates() > 0);
    QCOMPARE(read.mid(0, whole.size()), whole);
}

void TestFaults::eventsComeInAnotherOrder()
{
    const QStringList whole = events("limit=9");
    fault("kind=event_reorder");
    const QStringList mixed = events("limit=9");
    QVERIFY(mixed != whole);
    QCOMPARE(QSet<QString>(mixed.begin(), mixed.end()), QSet<QString>(whole.begin(), whole.end()));
    QCOMPARE(mixed.last(), whole.last()); // the next page begins there
}

void TestFaults::aWordNobodyHasSeen()
{
    fault("kind=unknown_enum&path=/v1/charges");
    const QJsonArray data = ask("GET", "/v1/charges?limit=3").json().value("data"_L1).toArray();
    QCOMPARE(data.size(), 3);
    for (const QJsonValue &each : data)
        QCOMPARE(each["status"_L1].toString(), u"unseen_word"_s);
    fault("kind=unknown_enum&path=/v1/charges&value=outcome.type");
    QCOMPARE(ask("GET", "/v1/charges?limit=1").json().value("data"_L1)[0]["outcome"_L1]["type"_L1].toString(), u"unseen_word"_s);
}

void TestFaults::aFieldIsMissing()
{
    fault("kind=missing_field&value=currency");
    const QJsonObject page = ask("GET", "/v1/charges?limit=1").json();
    const QJsonObject charge = page.value("data"_L1)[0].toObject();
    QVERIFY(!charge.contains("currency"_L1));
    QVERIFY(charge.contains("amount"_L1));
    const QByteArray id = charge.value("id"_L1).toString().toUtf8();
    QVERIFY(!ask("GET", "/v1/charges/" + id).json().contains("currency"_L1));
}

void TestFaults::aKeyIsInUseUntilItsAnswerIsThere()
{
    fault("kind=latency&value=700&method=POST&count=1");
    const QByteArray key = "Idempotency-Key: slow\r\n";
    Wire slow(*m_sandbox);
    slow.say("POST", "/v1/customers", "name=Slow", key);
    QTRY_VERIFY(names().contains(u"Slow"_s));
    const Wire::Read early = ask("POST", "/v1/customers", "name=Slow", key);
    QCOMPARE(early.status(), 409);
    QCOMPARE(early.error().value("code"_L1).toString(), u"idempotency_key_in_use"_s);
    const Wire::Read first = slow.read();
    QCOMPARE(first.status(), 200);
    const Wire::Read again = ask("POST", "/v1/customers", "name=Slow", key);
    QCOMPARE(again.header("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(again.body, first.body);
}

void TestFaults::ownCallsMeetNoFault()
{
    fault("kind=garbage");
    fault("kind=drop_before");
    QCOMPARE(ask("GET", "/_sandbox/clock").status(), 200);
    QVERIFY(ask("GET", "/_sandbox/clock").isJson());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "faults.moc"

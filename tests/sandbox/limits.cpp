// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limiter.h"
#include "tests/sandbox/asking.h"
#include "tests/sandbox/wire.h"

using namespace Sandbox;
using namespace Qt::StringLiterals;

namespace {

/// A limiter whose time is moved by hand.
class Limited
{
public:
    explicit Limited(Limiter::Mode mode) { limiter.setMode(mode); }

    QByteArray ask(const QByteArray &operation, const QByteArray &object = {}, Context business = platform, qint64 busy = 0)
    {
        return limiter.admit({.business = business, .operation = operation, .object = object}, busy);
    }

    /// How many may pass at once.
    int burst(const QByteArray &operation, const QByteArray &object = {}, Context business = platform, qint64 busy = 0)
    {
        int passed = 0;
        while (passed < 2000 && (refused = ask(operation, object, business, busy)).isNull())
            ++passed;
        return passed;
    }

    qint64 time = 0;
    Limiter limiter{[this] { return time; }};
    QByteArray refused;
};

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLimitIsThePublishedOne_data();
    void eachLimitIsThePublishedOne();
    void tokensComeBackWithRealTime();
    void manyEndpointsMeetTheGlobalLimit();
    void anAnswerOnItsWayTakesAPlace();
    void aPaymentIntentIsUpdatedAThousandTimesAnHour();
    void payoutsAreCountedForEachBusiness();
    void aRefusalCountsForNothing();
    void theProgramAnswersAStormAsTheApiDoes();
    void ownCallsAreNeverLimited();
    void aRefusedRequestLeavesItsIdempotencyKeyFree();
};

void TestLimits::eachLimitIsThePublishedOne_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("passing");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](Limiter::Mode mode, const char *operation, int passing, const char *reason) {
        QTest::addRow("%s %s", mode == Limiter::Mode::Live ? "live" : "test", operation)
            << int(mode) << QByteArray(operation) << passing << QByteArray(reason);
    };
    row(Limiter::Mode::Test, "GET /v1/charges", 25, "global-rate");
    row(Limiter::Mode::Live, "GET /v1/charges", 25, "endpoint-rate");
    for (const Limiter::Mode mode : {Limiter::Mode::Test, Limiter::Mode::Live}) {
        row(mode, "GET /v1/files", 20, "endpoint-rate");
        row(mode, "POST /v1/files", 20, "endpoint-rate");
        row(mode, "GET /v1/charges/search", 20, "endpoint-rate");
        row(mode, "POST /v1/payouts", 15, "endpoint-rate");
    }
    row(Limiter::Mode::Test, "POST /v1/accounts", 5, "endpoint-rate");
    row(Limiter::Mode::Live, "POST /v1/accounts", 30, "endpoint-rate");
}

void TestLimits::eachLimitIsThePublishedOne()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, operation);
    QFETCH(int, passing);
    QFETCH(QByteArray, reason);
    Limited limited{Limiter::Mode(mode)};
    QCOMPARE(limited.burst(operation), passing);
    QCOMPARE(limited.refused, reason);
}

void TestLimits::tokensComeBackWithRealTime()
{
    Limited limited(Limiter::Mode::Live);
    limited.burst("GET /v1/charges");
    limited.time += 20;
    QCOMPARE(limited.ask("GET /v1/charges"), QByteArray("endpoint-rate"));
    limited.time += 21;
    QVERIFY(limited.ask("GET /v1/charges").isNull());
    limited.time += 3'600'000;
    QCOMPARE(limited.burst("GET /v1/charges"), 25); // no more than a bucket holds
}

void TestLimits::manyEndpointsMeetTheGlobalLimit()
{
    Limited limited(Limiter::Mode::Live);
    int passed = 0;
    for (const char *operation : {"GET /v1/charges", "GET /v1/refunds", "GET /v1/payouts", "GET /v1/events"})
        passed += limited.burst(operation);
    QCOMPARE(passed, 100);
    QCOMPARE(limited.ask("GET /v1/disputes"), QByteArray("global-rate"));
}

void TestLimits::anAnswerOnItsWayTakesAPlace()
{
    Limited limited(Limiter::Mode::Live);
    int passed = limited.burst("GET /v1/charges", {}, platform, 10'000) + limited.burst("GET /v1/refunds", {}, platform, 10'000);
    QCOMPARE(passed, 50);
    QCOMPARE(limited.ask("GET /v1/payouts"), QByteArray("global-concurrency"));
    limited.time += 10'000;
    QVERIFY(limited.ask("GET /v1/payouts").isNull());

    Limited payouts(Limiter::Mode::Live);
    for (passed = 0; payouts.ask("POST /v1/payouts", {}, platform, 60'000).isNull(); ++passed)
        payouts.time += 100;
    QCOMPARE(passed, 30);
    QCOMPARE(payouts.ask("POST /v1/payouts"), QByteArray("endpoint-concurrency"));
}

void TestLimits::aPaymentIntentIsUpdatedAThousandTimesAnHour()
{
    Limited limited(Limiter::Mode::Live);
    int passed = 0;
    while (limited.ask("POST /v1/payment_intents/{payment_intent}", "pi_1").isNull()) {
        ++passed;
        limited.time += 40;
    }
    QVERIFY2(passed >= 1000 && passed < 1020, QByteArray::number(passed).constData());
    QCOMPARE(limited.ask("POST /v1/payment_intents/{payment_intent}", "pi_1"), QByteArray("resource-specific"));
    QVERIFY(limited.ask("POST /v1/payment_intents/{payment_intent}", "pi_2").isNull());
}

void TestLimits::payoutsAreCountedForEachBusiness()
{
    Limited limited(Limiter::Mode::Live);
    QCOMPARE(limited.burst("POST /v1/payouts", {}, 1), 15);
    QCOMPARE(limited.burst("POST /v1/payouts", {}, 2), 15);
}

void TestLimits::aRefusalCountsForNothing()
{
    Limited limited(Limiter::Mode::Live);
    limited.burst("GET /v1/charges");
    for (int time = 0; time < 1000; ++time)
        QCOMPARE(limited.ask("GET /v1/charges"), QByteArray("endpoint-rate"));
    QCOMPARE(limited.burst("GET /v1/refunds"), 25);
    QCOMPARE(limited.burst("GET /v1/payouts"), 25);
}

void TestLimits::theProgramAnswersAStormAsTheApiDoes()
{
    const Running sandbox({u"--accounts"_s, u"2"_s, u"--charges"_s, u"0"_s, u"--limits"_s, u"test"_s});
    Wire wire(sandbox);
    QList<Wire::Read> refused;
    for (int time = 0; time < 40; ++time) {
        const Wire::Read answer = wire.ask("GET", "/v1/charges");
        if (answer.status() != 200)
            refused.append(answer);
    }
    QVERIFY(refused.size() > 5);
    const Wire::Read first = refused.first();
    QCOMPARE(first.status(), 429);
    QCOMPARE(first.header("stripe-rate-limited-reason"), QByteArray("global-rate"));
    QCOMPARE(first.error().value("code"_L1).toString(), u"rate_limit"_s);
    QVERIFY(first.header("request-id").startsWith("req_"));

    QVERIFY(QTest::qWaitFor([&] { return wire.ask("GET", "/v1/charges").status() == 200; }));
    QCOMPARE(wire.ask("POST", "/_sandbox/limits", "mode=off").status(), 200);
    for (int time = 0; time < 60; ++time)
        QCOMPARE(wire.ask("GET", "/v1/charges").status(), 200);
}

void TestLimits::ownCallsAreNeverLimited()
{
    Asking sandbox(2, 0);
    sandbox.api.limiter().setMode(Limiter::Mode::Test);
    for (int time = 0; time < 100; ++time)
        QCOMPARE(sandbox.get("/_sandbox/clock").status, 200);
    QCOMPARE(sandbox.get("/v1/charges").status, 200);
}

void TestLimits::aRefusedRequestLeavesItsIdempotencyKeyFree()
{
    Asking sandbox(2, 0);
    const auto post = [&] {
        return sandbox.answer({.method = "POST",
                               .path = "/v1/customers",
                               .headers = {{"authorization", "Bearer " + sandbox.api.platformKey()}, {"idempotency-key", "one"}},
                               .body = "name=Ada"});
    };
    sandbox.api.limiter().setMode(Limiter::Mode::Test);
    while (sandbox.get("/v1/charges").status == 200) { }
    QCOMPARE(post().status, 429);
    sandbox.api.limiter().setMode(Limiter::Mode::Off);
    QCOMPARE(post().status, 200);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "limits.moc"

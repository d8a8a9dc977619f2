// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/budget.h"

#include <QMap>
#include <QTest>

#include <limits>

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Sends as fast as the budget lets, until `end`; answers when each request went out.
QList<qint64> sendGreedily(Budget &budget, const QByteArray &endpoint, qint64 begin, qint64 end)
{
    QList<qint64> sent;
    for (qint64 now = begin; now < end;) {
        if (const qint64 wait = budget.wait(endpoint, now); wait > 0) {
            now += wait;
            continue;
        }
        budget.take(endpoint, now);
        sent.append(now);
    }
    return sent;
}

/// The most requests within any second.
qsizetype worstSecond(const QList<qint64> &sent)
{
    qsizetype worst = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < sent.size(); ++last) {
        while (sent.at(last) - sent.at(first) >= 1000)
            ++first;
        worst = std::max(worst, last - first + 1);
    }
    return worst;
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrantedRateIsUsedAndNeverExceeded_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("a quarter of an endpoint, live") << 6.25;
        QTest::newRow("an endpoint") << 25.0;
        QTest::newRow("all, live") << 100.0;
        QTest::newRow("a trickle") << 0.5;
    }
    void theGrantedRateIsUsedAndNeverExceeded()
    {
        QFETCH(double, rate);
        Budget budget({.all = rate, .endpoint = rate}, 0);
        const QList<qint64> sent = sendGreedily(budget, "GET /v1/charges", 0, 200'000);
        QCOMPARE_GE(double(sent.size()), 0.95 * rate * 200);
        QCOMPARE_LE(double(sent.size()), rate * 200 + 1);
        QCOMPARE_LE(double(worstSecond(sent)), std::ceil(rate) + 1);
    }

    void aPauseIsNotMadeUpForByABurst()
    {
        Budget budget({.all = 25, .endpoint = 25}, 0);
        budget.take("GET /v1/charges", 0);
        const QList<qint64> sent = sendGreedily(budget, "GET /v1/charges", 60'000, 61'000);
        QCOMPARE_LE(sent.size(), 27);
    }

    void endpointsShareTheWholeRate()
    {
        Budget budget({.all = 100, .endpoint = 25}, 0);
        QMap<QByteArray, int> sent;
        const QList<QByteArray> endpoints {"a", "b", "c", "d", "e", "f"};
        for (qint64 now = 0; now < 20'000; ++now) {
            for (const QByteArray &endpoint : endpoints) {
                if (budget.wait(endpoint, now) == 0) {
                    budget.take(endpoint, now);
                    ++sent[endpoint];
                }
            }
        }
        int all = 0;
        for (const int count : std::as_const(sent)) {
            QCOMPARE_LE(count, 25 * 20 + 1);
            all += count;
        }
        QCOMPARE_LE(all, 100 * 20 + 1);
        QCOMPARE_GE(all, 95 * 20);
    }

    void oneEndpointDoesNotGetMoreThanItsOwn()
    {
        Budget budget({.all = 100, .endpoint = 25}, 0);
        const QList<qint64> sent = sendGreedily(budget, "GET /v1/charges", 0, 20'000);
        QCOMPARE_LE(sent.size(), 501);
        QCOMPARE_GE(sent.size(), 475);
    }

    void withoutALimitNothingWaits()
    {
        Budget budget({.all = infinity, .endpoint = infinity}, 0);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(budget.wait("GET /v1/charges", 0), 0);
            budget.take("GET /v1/charges", 0);
        }
    }

    void a429HalvesWhatItsReasonNames_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<double>("all");
        QTest::addColumn<double>("endpoint");
        QTest::addColumn<int>("concurrency");
        QTest::newRow("global-rate") << QByteArray("global-rate") << 50.0 << 25.0 << 60;
        QTest::newRow("endpoint-rate") << QByteArray("endpoint-rate") << 100.0 << 12.5 << 60;
        QTest::newRow("resource-specific") << QByteArray("resource-specific") << 100.0 << 12.5 << 60;
        QTest::newRow("global-concurrency") << QByteArray("global-concurrency") << 100.0 << 25.0 << 30;
        QTest::newRow("endpoint-concurrency") << QByteArray("endpoint-concurrency") << 100.0 << 25.0 << 30;
        QTest::newRow("a gateway's") << QByteArray() << 50.0 << 25.0 << 60;
    }
    void a429HalvesWhatItsReasonNames()
    {
        QFETCH(QByteArray, reason);
        Budget budget({.all = 100, .endpoint = 25}, 0);
        QVERIFY(budget.limited(reason, "GET /v1/charges", 900, 1000));
        QTEST(budget.rate(1000), "all");
        QTEST(budget.rate("GET /v1/charges", 1000), "endpoint");
        QTEST(budget.concurrency(1000), "concurrency");
        QCOMPARE(budget.rate("GET /v1/refunds", 1000), 25.0);
    }

    void aStormHalvesOnce()
    {
        Budget budget({.all = 100, .endpoint = 25}, 0);
        QVERIFY(budget.limited("global-rate", "x", 900, 1000));
        // Those were already on their way when the budget was cut.
        for (qint64 sentAt = 901; sentAt <= 1000; ++sentAt)
            QVERIFY(!budget.limited("global-rate", "x", sentAt, sentAt + 200));
        QCOMPARE(budget.rate(1300), 50.0);
        QVERIFY(budget.limited("global-rate", "x", 1001, 1300));
        QCOMPARE(budget.rate(1300), 25.0);
    }

    void cleanSecondsGiveTheRateBack()
    {
        Budget budget({.all = 100, .endpoint = 25}, 0);
        budget.limited("global-rate", "x", 0, 1000);
        QCOMPARE(budget.rate(10'999), 50.0);
        QCOMPARE(budget.rate(11'000), 51.0);
        QCOMPARE(budget.rate(101'000), 60.0);
        budget.limited("global-rate", "x", 101'000, 102'000);
        QCOMPARE(budget.rate(102'000), 30.0);
        QCOMPARE(budget.rate(10'000'000), 100.0);
    }

    void aCutNeverStopsTheClient()
    {
        Budget budget({.all = 100, .endpoint = 25}, 0);
        for (qint64 now = 1; now < 100; ++now) {
            budget.limited("global-rate", "x", now, now);
            budget.limited("global-concurrency", "x", now, now);
        }
        QCOMPARE(budget.rate(100), 1.0);
        QCOMPARE(budget.concurrency(100), 1);
        QVERIFY(budget.wait("x", 100) <= 1100);
    }

    void aSmallShareIsNotRaisedByACut()
    {
        Budget budget({.all = 0.5, .endpoint = 0.5}, 0);
        budget.limited("global-rate", "x", 1, 1);
        QCOMPARE(budget.rate(2), 0.5);
    }

    void whereNothingWasLimitedACutStillLimits()
    {
        Budget budget({.all = infinity, .endpoint = infinity}, 0);
        budget.limited("global-rate", "x", 1, 1);
        QCOMPARE(budget.rate(2), 25.0);
        const QList<qint64> sent = sendGreedily(budget, "x", 1000, 9000);
        QCOMPARE_LE(sent.size(), 8 * 25 + 2);
        QCOMPARE_GE(sent.size(), 190);
    }

    /// A server that lets `limit` requests a second through: after ten seconds hardly any of ours is refused, and
    /// what is granted is used.
    void aBackendThatGrantsLessIsFollowed()
    {
        constexpr int limit = 10;
        Budget budget({.all = 25, .endpoint = 25}, 0);
        double tokens = limit;
        qint64 counted = 0;
        int sent = 0;
        int refused = 0;
        for (qint64 now = 0; now < 120'000; ++now) {
            if (budget.wait("x", now) > 0)
                continue;
            budget.take("x", now);
            tokens = std::min<double>(limit, tokens + double(now - counted) * limit / 1000);
            counted = now;
            if (now >= 10'000)
                ++sent;
            if (tokens >= 1) {
                --tokens;
                continue;
            }
            budget.limited("global-rate", "x", now, now);
            refused += now >= 10'000 ? 1 : 0;
        }
        QCOMPARE_LT(refused * 100, sent);
        QCOMPARE_GT(sent, 110 * limit * 6 / 10);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "budget.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/serverclock.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

class TestServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLocalClockServesUntilTheFirstAnswer()
    {
        FakeClock local(1'000'000);
        const ServerClock server(local);
        QVERIFY(!server.isKnown());
        QCOMPARE(server.now(), 1'000'000);
        QCOMPARE(server.at(local.monotonic() - 5000), 999'995);
    }

    void aWrongLocalClockHarmsNothing()
    {
        FakeClock local(1'000'000);
        ServerClock server(local);
        const qint64 sentAt = local.monotonic();
        local.advance(100);
        server.learn(1'785'000'000, sentAt);
        QCOMPARE(server.now(), 1'785'000'000);
        local.set(5); // somebody sets the clock
        local.advance(2000);
        QCOMPARE(server.now(), 1'785'000'002);
    }

    void dateHeadersAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("right") << QByteArray("Tue, 15 Nov 1994 08:12:31 GMT") << qint64(784887151);
        QTest::newRow("after 2038") << QByteArray("Fri, 01 Jan 2044 00:00:00 GMT") << qint64(2335219200);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("garbage") << QByteArray("yesterday") << qint64(-1);
        QTest::newRow("no zone") << QByteArray("Tue, 15 Nov 1994 08:12:31") << qint64(-1);
    }
    void dateHeadersAreRead()
    {
        QFETCH(QByteArray, text);
        QTEST(ServerClock::parse(text).value_or(-1), "seconds");
    }

    /// Whatever the skew, the latency and the moment: off by less than two seconds plus the latency of one request,
    /// and within a second after many.
    void theEstimateConverges()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            FakeClock local(1'000'000);
            ServerClock server(local);
            const qint64 skew = qint64(random.bounded(200'000)) * 1000 + random.bounded(1000);
            for (int answer = 0; answer < 60; ++answer) {
                const qint64 sentAt = local.monotonic();
                local.advance(random.bounded(300));
                const qint64 date = (local.monotonic() + skew) / 1000;
                local.advance(random.bounded(300));
                server.learn(date, sentAt);
                const double off = double(server.now()) - double(local.monotonic() + skew) / 1000;
                QCOMPARE_LE(off, 0.6);
                QCOMPARE_GE(off, -2.6);
                if (answer > 30)
                    QCOMPARE_GE(off, -1.6);
                local.advance(random.bounded(3000));
            }
        }
    }

    void aClockThatJumpsIsFollowed()
    {
        FakeClock local(1'000'000);
        ServerClock server(local);
        server.learn(1'785'000'000, local.monotonic());
        local.advance(1000);
        server.learn(1'785'086'400, local.monotonic()); // the sandbox's clock was moved a day on
        QCOMPARE(server.now(), 1'785'086'400);
        local.advance(1000);
        server.learn(1'785'000'000, local.monotonic()); // and back
        QVERIFY(server.now() <= 1'785'000'001);
    }
};

QTEST_GUILESS_MAIN(TestServerClock)
#include "serverclock.moc"

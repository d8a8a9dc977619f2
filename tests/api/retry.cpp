// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/retry.h"

#include <QTest>

using namespace std::chrono_literals;
using End = Attempt::End;

namespace {

QByteArray word(const std::optional<bool> &flag)
{
    return !flag ? "no word" : *flag ? "true" : "false";
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every status x Stripe-Should-Retry x try.
    void everyStatusHasOneVerdict_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("should"); // -1: no header
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("expected");
        const auto row = [](int status, std::optional<bool> should, int tries, Verdict expected) {
            QTest::addRow("%d, %s, try %d", status, word(should).constData(), tries)
                << status << (should ? int(*should) : -1) << tries << int(expected);
        };
        const QList<std::optional<bool>> words {std::nullopt, true, false};
        for (int tries = 1; tries <= 6; ++tries) {
            const bool last = tries == 6;
            for (const auto &should : words) {
                row(200, should, tries, Verdict::Deliver);
                row(302, should, tries, Verdict::Deliver);
                row(429, should, tries, Verdict::Queue);
                for (const int status : {400, 401, 402, 403, 404, 424})
                    row(status, should, tries, !last && should == true ? Verdict::Again : Verdict::Deliver);
                for (const int status : {409, 500, 502, 503, 504, 599})
                    row(status, should, tries, last || should == false ? Verdict::Deliver : Verdict::Again);
            }
        }
    }
    void everyStatusHasOneVerdict()
    {
        QFETCH(int, status);
        QFETCH(int, should);
        QFETCH(int, tries);
        Attempt attempt {.status = status};
        if (should >= 0)
            attempt.shouldRetry = should == 1;
        QTEST(int(verdict(attempt, tries, Patience {})), "expected");
    }

    void whatIsNoAnswerIsTriedAgain_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("lastTry");
        QTest::newRow("cut") << int(End::Cut) << 6;
        QTest::newRow("unreached") << int(End::Unreached) << 3;
        QTest::newRow("garbled") << int(End::Garbled) << 3;
        QTest::newRow("certificate refused") << int(End::Refused) << 1;
    }
    void whatIsNoAnswerIsTriedAgain()
    {
        QFETCH(int, end);
        QFETCH(int, lastTry);
        // The status that was read before the cut and what the headers said do not count.
        const Attempt attempt {.end = End(end), .status = 200, .shouldRetry = false};
        for (int tries = 1; tries < lastTry; ++tries)
            QCOMPARE(verdict(attempt, tries, Patience {}), Verdict::Again);
        QCOMPARE(verdict(attempt, lastTry, Patience {}), Verdict::Deliver);
    }

    void delaysGrowWithinTheirBounds_data()
    {
        QTest::addColumn<int>("nth");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("first, least") << 1 << 0.0 << qint64(500);
        QTest::newRow("first, most") << 1 << 1.0 << qint64(500);
        QTest::newRow("second, least") << 2 << 0.0 << qint64(500);
        QTest::newRow("second, most") << 2 << 1.0 << qint64(1000);
        QTest::newRow("third, half") << 3 << 0.5 << qint64(1500);
        QTest::newRow("fourth, least") << 4 << 0.0 << qint64(2000);
        QTest::newRow("fifth, most") << 5 << 1.0 << qint64(5000);
        QTest::newRow("hundredth, least") << 100 << 0.0 << qint64(2500);
        QTest::newRow("hundredth, most") << 100 << 1.0 << qint64(5000);
    }
    void delaysGrowWithinTheirBounds()
    {
        QFETCH(int, nth);
        QFETCH(double, jitter);
        QTEST(qint64(delay(Attempt {.status = 503}, nth, jitter, Patience {}).count()), "milliseconds");
    }

    void retryAfterIsHonoured()
    {
        QCOMPARE(delay(Attempt {.status = 429, .retryAfter = 12}, 1, 0, Patience {}), 12'000ms);
        QCOMPARE(delay(Attempt {.status = 503, .retryAfter = 0}, 2, 1, Patience {}), 1000ms);
        QCOMPARE(delay(Attempt {.status = 503, .retryAfter = -5}, 2, 1, Patience {}), 1000ms);
        // A day is more than a desktop waits.
        QCOMPARE(delay(Attempt {.status = 503, .retryAfter = 86'400}, 1, 0, Patience {}), 60'000ms);
        QCOMPARE(delay(Attempt {.status = 503, .retryAfter = std::numeric_limits<qint64>::max()}, 1, 0, Patience {}),
                 60'000ms);
    }

    void a429ThatAsksNotToBeRepeatedWaitsLongest()
    {
        QCOMPARE(delay(Attempt {.status = 429, .shouldRetry = false}, 1, 1, Patience {}), 5000ms);
        QCOMPARE(delay(Attempt {.status = 429, .shouldRetry = true}, 1, 1, Patience {}), 500ms);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "retry.moc"

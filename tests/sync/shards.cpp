// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/shards.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using Sync::Shards::openEnd;
using Sync::Shards::rest;

class ShardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRestOfAnOpenRangeKeepsTheCursorAndTheWholeSecond();
    void aLongRestIsDividedNewestFirst();
    void aShortRestIsNotDivided();
    void anObjectWithoutATimeLeavesTheRangeAsItIs();
    void aPageTellsHowManyMoreThereMayBe();
    void whatIsLeftIsExactlyWhatWasNotRead();
};

void ShardsTest::theRestOfAnOpenRangeKeepsTheCursorAndTheWholeSecond()
{
    const Range open {.id = 7, .context = "acct_1", .table = "charges", .to = openEnd};
    const QList<Range> left = rest(open, "ch_9", 5000, 1, 0);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().id, 7);
    QCOMPARE(left.first().context, "acct_1");
    QCOMPARE(left.first().table, "charges");
    QCOMPARE(left.first().from, 0);
    QCOMPARE(left.first().to, 5001);
    QCOMPARE(left.first().cursor, "ch_9");
}

void ShardsTest::aLongRestIsDividedNewestFirst()
{
    const Range open {.id = 7, .to = openEnd};
    const QList<Range> left = rest(open, "ch_9", 5000, 4, 1000);
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.at(0).from, 4000);
    QCOMPARE(left.at(0).to, 5001);
    QCOMPARE(left.at(0).cursor, "ch_9");
    QCOMPARE(left.at(1).to, 4000);
    QCOMPARE(left.at(3).from, 0); // the floor is a hint: nothing below it is left out
    QCOMPARE(left.at(3).to, 2000);
    for (int part = 1; part < 4; ++part) {
        QCOMPARE(left.at(part).id, 0);
        QVERIFY(left.at(part).cursor.isEmpty());
    }
}

void ShardsTest::aShortRestIsNotDivided()
{
    const Range range {.id = 7, .from = 4980, .to = 6000};
    QCOMPARE(rest(range, "ch_9", 5000, 8, 0).size(), 1);
}

void ShardsTest::anObjectWithoutATimeLeavesTheRangeAsItIs()
{
    const Range open {.id = 7, .to = openEnd};
    const QList<Range> left = rest(open, "acct_9", 0, 8, 0);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().to, openEnd);
    QCOMPARE(left.first().cursor, "acct_9");
}

void ShardsTest::aPageTellsHowManyMoreThereMayBe()
{
    using Sync::Shards::pagesLeft;
    QCOMPARE(pagesLeft(1000, 900, 500), 4);
    QCOMPARE(pagesLeft(1000, 900, 850), 1);
    QCOMPARE(pagesLeft(1000, 900, 900), 0);
    QCOMPARE(pagesLeft(1000, 1000, 10), 990); // all in one second
    QCOMPARE(pagesLeft(1000, 400, 500), 0);
}

/// Reads lists of random objects page by page, in random order of the ranges, dividing at random.
void ShardsTest::whatIsLeftIsExactlyWhatWasNotRead()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int history = 0; history < 300; ++history) {
        QList<qint64> list; // oldest first; the id is the place
        for (int object = random.bounded(400); object > 0; --object)
            list.append(1 + random.bounded(random.bounded(2) ? 40 : 5000));
        std::sort(list.begin(), list.end());

        QList<int> times(list.size(), 0);
        QList<Range> ranges {{.id = 1, .to = openEnd}};
        while (!ranges.isEmpty()) {
            const Range range = ranges.takeAt(random.bounded(int(ranges.size())));
            qsizetype place = range.cursor.isEmpty() ? list.size() - 1 : range.cursor.toLongLong() - 1;
            int read = 0;
            qsizetype last = -1;
            for (; place >= 0 && read < 10; --place) {
                if (list.at(place) >= range.from && list.at(place) < range.to) {
                    ++times[place];
                    ++read;
                    last = place;
                }
            }
            const bool more = std::any_of(list.begin(), list.begin() + place + 1,
                                          [&](qint64 at) { return at >= range.from && at < range.to; });
            if (more)
                ranges += rest(range, QByteArray::number(last), list.at(last), 1 + random.bounded(8), random.bounded(3000));
        }
        QCOMPARE(times, QList<int>(list.size(), 1));
    }
}

QTEST_GUILESS_MAIN(ShardsTest)
#include "shards.moc"

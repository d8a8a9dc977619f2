// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/memory.h"

#include <QTest>

using Sync::Memory;

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesComeAndGo();
    void numbersOfRangesAreNeverGivenTwice();
    void aMarkIsClearedOnlyByWhatWasAskedForLater();
    void aSecondMarkOutlivesAnAnswerToTheFirst();
    void thePlatformComesFirst();
};

void MemoryTest::rangesComeAndGo()
{
    Memory memory;
    memory.apply({.put = {{.id = 1, .context = "a", .table = "charges"}, {.id = 2, .context = "a", .table = "persons"}}});
    QCOMPARE(memory.ranges("a").size(), 2);
    QCOMPARE(memory.ranges("a", "persons").first().id, 2);
    memory.apply({.put = {{.id = 1, .context = "a", .table = "charges", .from = 5}}, .done = {2, 99}});
    QCOMPARE(memory.ranges("a").size(), 1);
    QCOMPARE(memory.ranges("a").first().from, 5);
    QCOMPARE(memory.rangesLeft(), 1);
    memory.apply({.done = {1}});
    QVERIFY(!memory.hasRanges("a"));
    QCOMPARE(memory.contextsWithRanges(), 0);
}

void MemoryTest::numbersOfRangesAreNeverGivenTwice()
{
    Memory memory;
    memory.load({}, {{.id = 41, .context = "a", .table = "charges"}}, {});
    QCOMPARE(memory.newRange(), 42);
    QCOMPARE(memory.newRange(), 43);
}

void MemoryTest::aMarkIsClearedOnlyByWhatWasAskedForLater()
{
    Memory memory;
    const Dirty charge {"a", "charges", "ch_1", 100};
    memory.apply({.mark = {charge}});
    QCOMPARE(memory.dirtyLeft(), 1);
    const auto asked = memory.marks(charge);
    QVERIFY(memory.answered(asked, 99).isEmpty());
    memory.apply({.clear = {{"a", "charges", "ch_1", 99}}});
    QVERIFY(memory.hasDirty("a"));
    memory.apply({.clear = memory.answered(asked, 100)});
    QVERIFY(!memory.hasDirty("a"));
    QCOMPARE(memory.dirtyLeft(), 0);
}

void MemoryTest::aSecondMarkOutlivesAnAnswerToTheFirst()
{
    Memory memory;
    const Dirty charge {"a", "charges", "ch_1", 100};
    memory.apply({.mark = {charge}});
    const auto asked = memory.marks("a", "charges");
    memory.apply({.mark = {charge}}); // it changed again in the same second, while the answer was on its way
    QVERIFY(memory.answered(asked, 100).isEmpty());
    QCOMPARE(memory.dirtyLeft(), 1);
}

void MemoryTest::thePlatformComesFirst()
{
    Memory memory;
    memory.apply({.contexts = {{.account = "acct_b"}, {.account = ""}, {.account = "acct_a"}}});
    QCOMPARE(memory.contexts(), (QList<QByteArray> {"", "acct_a", "acct_b"}));
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory.moc"

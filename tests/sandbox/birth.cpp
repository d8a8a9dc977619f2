// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/birth.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// A sandbox that is started again on its folder is the same sandbox.
class BirthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFolderKeepsItsMoment()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        QCOMPARE(Birth(data).of({.seed = 7}, 1000).now, Time(1000));
        QCOMPARE(Birth(data).of({.seed = 7}, 5000).now, Time(1000));
    }

    void otherNumbersMakeAnotherWorld()
    {
        const QTemporaryDir folder;
        QCOMPARE(Birth(folder.path()).of({.seed = 7}, 1000).now, Time(1000));
        QCOMPARE(Birth(folder.path()).of({.seed = 8}, 5000).now, Time(5000));
        QCOMPARE(Birth(folder.path()).of({.seed = 8, .charges = 3}, 6000).now, Time(6000));
    }

    void aNamedMomentAndNoFolderAreTakenAsTheyAre()
    {
        const QTemporaryDir folder;
        QCOMPARE(Birth(folder.path()).of({.now = 42}, 1000).now, Time(42));
        QCOMPARE(Birth({}).of({}, 1000).now, Time(1000));
        QCOMPARE(Birth({}).of({}, 2000).now, Time(2000));
    }

    void aMomentStillToComeIsNotBelieved()
    {
        const QTemporaryDir folder;
        QCOMPARE(Birth(folder.path()).of({}, 9000).now, Time(9000));
        QCOMPARE(Birth(folder.path()).of({}, 1000).now, Time(1000));
    }

    void aFolderThatCannotBeWrittenIsAProblemInWords()
    {
        Birth birth(u"/dev/null/data"_s);
        birth.of({}, 1000);
        QVERIFY(birth.problem().contains(u"world.json"_s));
    }
};

QTEST_GUILESS_MAIN(BirthTest)
#include "birth.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/histories.h"

class HistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesWhilePagingIsThereAtRest() { Histories::changingWhilePaging(1); }
    void killedAtAnyRequestItGoesOnAndLosesNothing() { Histories::killed(1); }
    void answersThatFailAreAskedForAgain() { Histories::failing(1); }
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "histories.moc"

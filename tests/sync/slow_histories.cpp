// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/histories.h"

class SlowHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesWhilePagingIsThereAtRest() { Histories::changingWhilePaging(60); }
    void killedAtAnyRequestItGoesOnAndLosesNothing() { Histories::killed(60); }
    void answersThatFailAreAskedForAgain() { Histories::failing(60); }
};

QTEST_GUILESS_MAIN(SlowHistoriesTest)
#include "slow_histories.moc"

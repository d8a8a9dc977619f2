// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/crew.h"
#include "tests/support/await.h"

#include <QTest>

using namespace std::chrono_literals;
using Sync::Crew;
using Sync::Urgency;

class CrewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUrgentIsDoneFirst();
    void neverMoreThanItsSizeAtOnce();
    void thousandsOfJobsThatDoNotWaitNeedNoDeepStack();
    void jobsMayAddJobs();
};

void CrewTest::theMostUrgentIsDoneFirst()
{
    Scope scope;
    Crew crew(scope, 1);
    QList<int> done;
    const auto job = [&](int number) -> Crew::Job {
        return [&scope, &done, number]() -> QCoro::Task<> {
            const Result<void> slept = co_await scope.sleep(1ms);
            if (slept)
                done.append(number);
        };
    };
    crew.add({.stage = 5}, job(0)); // begins at once
    crew.add({.stage = 2, .connected = 1}, job(4));
    crew.add({.stage = 1, .stream = 3}, job(2));
    crew.add({.stage = 1, .stream = 3, .age = -10}, job(1));
    crew.add({.stage = 2}, job(3));
    QCOMPARE(crew.idle(), 0);
    await(crew.finished());
    QCOMPARE(done, (QList<int> {0, 1, 2, 3, 4}));
    QCOMPARE(crew.idle(), 1);
}

void CrewTest::neverMoreThanItsSizeAtOnce()
{
    Scope scope;
    Crew crew(scope, 3);
    int working = 0;
    int most = 0;
    for (int number = 0; number < 20; ++number) {
        crew.add({}, [&]() -> QCoro::Task<> {
            most = std::max(most, ++working);
            const Result<void> slept = co_await scope.sleep(1ms);
            working -= slept ? 1 : 0;
        });
    }
    await(crew.finished());
    QCOMPARE(most, 3);
    QCOMPARE(working, 0);
}

void CrewTest::thousandsOfJobsThatDoNotWaitNeedNoDeepStack()
{
    Scope scope;
    Crew crew(scope, 1);
    int done = 0;
    crew.add({}, [&]() -> QCoro::Task<> {
        const Result<void> slept = co_await scope.sleep(1ms);
        done += slept ? 1 : 0;
    });
    for (int number = 0; number < 200'000; ++number) {
        crew.add({}, [&]() -> QCoro::Task<> {
            ++done;
            co_return;
        });
    }
    await(crew.finished());
    QCOMPARE(done, 200'001);
}

void CrewTest::jobsMayAddJobs()
{
    Scope scope;
    Crew crew(scope, 2);
    int done = 0;
    std::function<QCoro::Task<>(int)> split = [&](int depth) -> QCoro::Task<> {
        ++done;
        const Result<void> slept = co_await scope.sleep(0ms);
        for (int half = 0; slept && depth > 0 && half < 2; ++half)
            crew.add({}, [&split, depth] { return split(depth - 1); });
    };
    crew.add({}, [&] { return split(6); });
    await(crew.finished());
    QCOMPARE(done, 127);
}

QTEST_GUILESS_MAIN(CrewTest)
#include "crew.moc"

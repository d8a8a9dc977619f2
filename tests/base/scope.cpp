// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/scope.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A value in a coroutine's frame: counts how many of them are alive.
class Witness
{
public:
    explicit Witness(int &alive) : m_alive(alive) { ++m_alive; }
    Witness(const Witness &other) : m_alive(other.m_alive) { ++m_alive; }
    Witness &operator=(const Witness &) = delete;
    ~Witness() { --m_alive; }

private:
    int &m_alive;
};

QCoro::Task<> sleepers(Scope &scope, int depth, int &ended)
{
    for (int i = 0; i < 2 && depth > 0; ++i)
        scope.spawn([&scope, depth, &ended] { return sleepers(scope, depth - 1, ended); });
    while (co_await scope.sleep(1h)) { }
    ++ended;
}

} // namespace

class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSleepLastsAsLongAsAsked()
    {
        Scope scope;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(await(scope.sleep(20ms)));
        QVERIFY(timer.elapsed() >= 20);
    }

    void cancellingEndsASleepAtOnce()
    {
        Scope scope;
        QTimer::singleShot(0, &scope, [&scope] { scope.cancel(); });
        const Result<void> slept = await(scope.sleep(1h));
        QVERIFY(!slept);
        QVERIFY(slept.error().isCancelled());
    }

    void aCancelledScopeDoesNotSleep()
    {
        Scope scope;
        scope.cancel();
        QVERIFY(await(scope.sleep(1h)).error().isCancelled());
        QVERIFY(await(scope.sleep(0ms)).error().isCancelled());
    }

    void spawnedTasksAreCountedUntilTheyEnd()
    {
        Scope scope;
        QCOMPARE(scope.running(), 0);
        scope.spawn([&scope]() -> QCoro::Task<> { (void)co_await scope.sleep(1ms); });
        scope.spawn([]() -> QCoro::Task<> { co_return; });
        QCOMPARE(scope.running(), 1);
        await(scope.finished());
        QCOMPARE(scope.running(), 0);
    }

    void finishedNeedsNoWaitWhenNothingRuns()
    {
        Scope scope;
        await(scope.finished());
    }

    void nestedTasksAllEndWhenCancelled()
    {
        int ended = 0;
        Scope scope;
        scope.spawn([&] { return sleepers(scope, 5, ended); });
        QCOMPARE(scope.running(), 63);
        scope.cancel();
        QCOMPARE(ended, 63);
        await(scope.finished());
    }

    void whatATaskCapturedLivesAsLongAsTheTask()
    {
        int alive = 0;
        Scope scope;
        {
            const Witness captured(alive);
            scope.spawn([captured, &scope]() -> QCoro::Task<> {
                const Witness inside = captured;
                (void)co_await scope.sleep(1h);
                const Witness after = captured;
            });
        }
        QCOMPARE(alive, 2);
        scope.cancel();
        await(scope.finished());
        QCOMPARE(alive, 0);
    }

    void aTaskThatIsSpawnedAfterCancellingStillEnds()
    {
        Scope scope;
        scope.cancel();
        bool started = false;
        bool refused = false;
        scope.spawn([&]() -> QCoro::Task<> {
            started = true;
            refused = !(co_await scope.sleep(1h));
        });
        QVERIFY(started);
        QVERIFY(refused);
        await(scope.finished());
    }

    void aTaskMayCancelItsOwnScope()
    {
        int ended = 0;
        Scope scope;
        scope.spawn([&] { return sleepers(scope, 2, ended); });
        scope.spawn([&]() -> QCoro::Task<> {
            (void)co_await scope.sleep(1ms);
            scope.cancel();
            ++ended;
        });
        await(scope.finished());
        QCOMPARE(ended, 8);
    }

    void whoeverAwaitedTheEndMayDeleteTheScope()
    {
        auto scope = std::make_unique<Scope>();
        int ended = 0;
        scope->spawn([&scope = *scope, &ended] { return sleepers(scope, 3, ended); });
        auto owner = [](std::unique_ptr<Scope> owned) -> QCoro::Task<> {
            QTimer::singleShot(0, owned.get(), &Scope::cancel);
            co_await owned->finished();
            owned.reset();
        };
        await(owner(std::move(scope)));
        QCOMPARE(ended, 15);
    }

    void aCoroutineMayDeleteTheScopeThatCancelledIt()
    {
        // Not a spawned task: it runs on cancel()'s own stack when it resumes.
        bool deleted = false;
        auto owner = [&deleted](std::unique_ptr<Scope> owned) -> QCoro::Task<> {
            (void)co_await owned->sleep(1h);
            owned.reset();
            deleted = true;
        };
        auto scope = std::make_unique<Scope>();
        Scope *raw = scope.get();
        const QCoro::Task<> task = owner(std::move(scope));
        raw->cancel();
        QVERIFY(deleted);
    }

    void cancellingIsAnnouncedOnce()
    {
        Scope scope;
        int announced = 0;
        connect(&scope, &Scope::cancelled, &scope, [&announced] { ++announced; });
        scope.cancel();
        scope.cancel();
        QCOMPARE(announced, 1);
    }

    void aWaitIsEndedOnceAndNotAfterItsLife()
    {
        Scope scope;
        int ended = 0;
        {
            const Scope::Wait gone(scope, [&ended] { ended += 100; });
        }
        const Scope::Wait kept(scope, [&ended] { ++ended; });
        scope.cancel();
        QCOMPARE(ended, 1);
        const Scope::Wait late(scope, [&ended] { ended += 10; });
        QCOMPARE(ended, 11);
    }

    void endingOneWaitMayDestroyAnother()
    {
        Scope scope;
        std::unique_ptr<Scope::Wait> first;
        std::unique_ptr<Scope::Wait> second;
        int ended = 0;
        first = std::make_unique<Scope::Wait>(scope, [&] { ++ended; second.reset(); });
        second = std::make_unique<Scope::Wait>(scope, [&] { ++ended; first.reset(); });
        scope.cancel();
        QCOMPARE(ended, 1);
    }

    void aBellThatRangBeforeIsNotWaitedFor()
    {
        Bell bell;
        bell.ring();
        bell.ring();
        auto listen = [](Bell &rung) -> QCoro::Task<int> {
            co_await rung;
            co_return 7;
        };
        QVERIFY(listen(bell).isReady());
    }

    void aScopeServesAgainAfterAllItsTasksEnded()
    {
        Scope scope;
        for (int round = 0; round < 3; ++round) {
            scope.spawn([&scope]() -> QCoro::Task<> { (void)co_await scope.sleep(1ms); });
            await(scope.finished());
        }
        QCOMPARE(scope.running(), 0);
    }

    /// Tasks that sleep, spawn and end at random, cancelled at a random moment: every frame is gone afterwards.
    void randomTreesOfTasksLeaveNothingBehind()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int alive = 0;
        for (int round = 0; round < 200; ++round) {
            Scope scope;
            std::function<QCoro::Task<>(int)> grow = [&](int depth) -> QCoro::Task<> {
                const Witness witness(alive);
                const int children = depth > 0 ? int(random.bounded(4)) : 0;
                for (int child = 0; child < children; ++child)
                    scope.spawn([&grow, depth] { return grow(depth - 1); });
                const int naps = int(random.bounded(3));
                for (int nap = 0; nap < naps; ++nap) {
                    if (!(co_await scope.sleep(std::chrono::milliseconds(random.bounded(3)))))
                        break;
                }
            };
            scope.spawn([&grow] { return grow(4); });
            QTimer::singleShot(int(random.bounded(4)), &scope, &Scope::cancel);
            await(scope.finished());
            QCOMPARE(alive, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestScope)
#include "scope.moc"

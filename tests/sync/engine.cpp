// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/fixture.h"

#include <QElapsedTimer>

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itSaysWhoseKeyItIs();
    void theModeIsTheKeysOwnWhereTheBalanceMayNotBeRead();
    void aRefusedKeyIsSaidToBeRefused();
    void whatIsNoAccountIsNotThisApi();
    void watchingBringsWhatChanges();
    void stoppedItAsksNothingMore();
    void anotherBackendEndsWhatRuns();
    void askedTwiceItPassesOnceMore();
    void itsStateIsHonestAndNotTooChatty();
    void withoutABackendItSaysSo();
};

void EngineTest::itSaysWhoseKeyItIs()
{
    World world;
    WorldBackend backend(world);
    const auto identity = await(Engine::identify(backend.backend()));
    QVERIFY(identity.has_value());
    QCOMPARE(identity->account, World::platform);
    QCOMPARE(identity->name, u"us@platform.example"_s);
    QVERIFY(!identity->livemode);
}

void EngineTest::theModeIsTheKeysOwnWhereTheBalanceMayNotBeRead()
{
    World world;
    WorldBackend server(world);
    server.before = [](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path == "/v1/balance")
            return WorldBackend::error(403, "more_permissions_required");
        return std::nullopt;
    };
    Backend backend = server.backend();
    backend.key = "rk_live_world";
    QVERIFY(await(Engine::identify(backend))->livemode);
    backend.key = "rk_test_world";
    QVERIFY(!await(Engine::identify(backend))->livemode);
}

void EngineTest::aRefusedKeyIsSaidToBeRefused()
{
    World world;
    WorldBackend backend(world);
    for (const int status : {401, 403}) {
        backend.before = [status](const WorldBackend::Asked &) { return WorldBackend::error(status, "no"); };
        const auto identity = await(Engine::identify(backend.backend()));
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::Credential);
    }
}

void EngineTest::whatIsNoAccountIsNotThisApi()
{
    World world;
    WorldBackend backend(world);
    backend.before = [](const WorldBackend::Asked &) {
        return WorldBackend::Answer {200, R"({"hello":"I am another service"})"};
    };
    const auto identity = await(Engine::identify(backend.backend()));
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Error::Kind::NotThisApi);
}

void EngineTest::watchingBringsWhatChanges()
{
    Fixture fixture;
    const QByteArray account = fixture.world.addAccount(fixture.world.now() - 86400);
    const QByteArray charge = fixture.world.addCharge(account, fixture.world.now() - 1000);
    Engine engine(*fixture.store, World::streams());
    engine.connectTo(fixture.backend.backend());
    engine.watch(1);
    QTRY_COMPARE_WITH_TIMEOUT(engine.state().phase, SyncState::Phase::Waiting, 20'000);
    QVERIFY(fixture.differences().isEmpty());

    const qsizetype before = fixture.backend.count("/v1/account");
    fixture.world.changeCharge(account, charge);
    fixture.world.addCharge({});
    fixture.world.addAccount();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.differences().isEmpty(), 20'000);
    QCOMPARE(fixture.backend.count("/v1/account"), before); // whose key it is was known
}

void EngineTest::stoppedItAsksNothingMore()
{
    Fixture fixture;
    for (int charge = 0; charge < 500; ++charge)
        fixture.world.addCharge({}, fixture.world.now() - 1000 - charge * 1000);
    Engine engine(*fixture.store, World::streams());
    QSignalSpy finished(&engine, &Engine::finished);
    fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path == "/v1/charges")
            engine.stop();
        return std::nullopt;
    };
    engine.connectTo(fixture.backend.backend());
    engine.watch(1);
    QVERIFY(finished.wait(20'000));
    const SyncOutcome outcome = finished.first().first().value<SyncOutcome>();
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.error.kind, Error::Kind::Cancelled);
    QCOMPARE(engine.state().phase, SyncState::Phase::Idle);
    QVERIFY(!finished.wait(1'500)); // what was on its way when it stopped arrives meanwhile
    const qsizetype asked = fixture.backend.log.size();
    QVERIFY(!finished.wait(1'500)); // it watched every second before
    QCOMPARE(fixture.backend.log.size(), asked);
}

void EngineTest::anotherBackendEndsWhatRuns()
{
    Fixture fixture;
    World other;
    WorldBackend otherBackend(other);
    other.addCharge({}, other.now() - 1000);
    Engine engine(*fixture.store, World::streams());
    QSignalSpy finished(&engine, &Engine::finished);
    fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path == "/v1/persons" || asked.path == "/v1/charges") {
            engine.connectTo(otherBackend.backend());
            engine.start(Engine::Depth::Changes);
        }
        return std::nullopt;
    };
    engine.connectTo(fixture.backend.backend());
    engine.start(Engine::Depth::Changes);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
    QCOMPARE(finished.first().first().value<SyncOutcome>().error.kind, Error::Kind::Cancelled);
    const SyncOutcome outcome = finished.last().first().value<SyncOutcome>();
    QVERIFY2(outcome.complete, qPrintable(outcome.error.message));
    QVERIFY(otherBackend.count("/v1/account") > 0);
}

void EngineTest::askedTwiceItPassesOnceMore()
{
    Fixture fixture;
    Engine engine(*fixture.store, World::streams());
    QSignalSpy finished(&engine, &Engine::finished);
    engine.connectTo(fixture.backend.backend());
    bool asked = false;
    fixture.backend.before = [&](const WorldBackend::Asked &) -> std::optional<WorldBackend::Answer> {
        if (!std::exchange(asked, true)) {
            engine.start(Engine::Depth::Changes);
            engine.start(Engine::Depth::Full);
            engine.start(Engine::Depth::Changes);
        }
        return std::nullopt;
    };
    engine.start(Engine::Depth::Changes);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
    QVERIFY(finished.last().first().value<SyncOutcome>().complete);
    QCOMPARE(fixture.backend.count("/v1/charges"), 2); // the second was the full one
    QVERIFY(!finished.wait(300));
}

void EngineTest::itsStateIsHonestAndNotTooChatty()
{
    Fixture fixture;
    for (int account = 0; account < 10; ++account)
        fixture.world.addAccount(fixture.world.now() - 86400);
    for (const QByteArray &context : fixture.world.contexts()) {
        for (int charge = 0; charge < 150; ++charge)
            fixture.world.addCharge(context, fixture.world.now() - 1000 - charge);
    }
    Engine engine(*fixture.store, World::streams());
    QSignalSpy finished(&engine, &Engine::finished);
    QList<SyncState> states;
    QElapsedTimer time;
    connect(&engine, &Engine::stateChanged, this, [&](const SyncState &state) { states.append(state); });
    engine.connectTo(fixture.backend.backend());
    time.start();
    engine.start(Engine::Depth::Changes);
    QVERIFY(finished.wait(20'000));
    // Ten a second, one at the start and one at the end.
    QVERIFY2(states.size() <= time.elapsed() / 100 + 3, qPrintable(u"%1 in %2 ms"_s.arg(states.size()).arg(time.elapsed())));

    QCOMPARE(states.first().phase, SyncState::Phase::Connecting);
    qint64 objects = 0;
    for (const SyncState &state : states) {
        QVERIFY(state.objects >= objects);
        objects = state.objects;
        QVERIFY(state.contextsComplete <= state.contexts);
        QVERIFY(state.completeUpTo == 0 || (state.contextsComplete == 11 && state.rangesLeft == 0));
    }
    const SyncOutcome outcome = finished.first().first().value<SyncOutcome>();
    const SyncState &last = states.last();
    QCOMPARE(last.phase, SyncState::Phase::Idle);
    QCOMPARE(last.contexts, 11);
    QCOMPARE(last.contextsComplete, 11);
    QCOMPARE(last.rangesLeft, 0);
    QCOMPARE(last.dirtyLeft, 0);
    QCOMPARE(last.objectsOf.value("charges"), 11 * 150);
    QCOMPARE(last.completeUpTo, outcome.upTo);
    QCOMPARE(last.requests, outcome.requests);
    QCOMPARE(engine.state().objects, last.objects);
}

void EngineTest::withoutABackendItSaysSo()
{
    Fixture fixture;
    Engine engine(*fixture.store, World::streams());
    QSignalSpy finished(&engine, &Engine::finished);
    engine.start(Engine::Depth::Changes);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<SyncOutcome>().error.kind, Error::Kind::Usage);
    QCOMPARE(engine.state().phase, SyncState::Phase::Failed);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine.moc"

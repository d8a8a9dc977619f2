// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/fixture.h"

#include <QEventLoop>

/// Random histories: whatever happens at the backend and to the program between and during requests, at rest the
/// store holds what the backend holds. A failing seed becomes a row of its own.
namespace Histories {

inline quint32 seed()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    return seed;
}

inline void populate(World &world)
{
    for (int account = world.random().bounded(3); account >= 0; --account)
        world.addAccount(world.now() - 40 * 86400);
    for (const QByteArray &context : world.contexts()) {
        for (int charge = world.random().bounded(300); charge > 0; --charge)
            world.addCharge(context, world.now() - 100 - world.random().bounded(30 * 86400));
        for (int person = world.random().bounded(5); person > 0; --person)
            world.addPerson(context, true);
    }
}

/// The last pass, undisturbed; then store and world are the same.
inline void settle(Fixture &fixture, quint32 first, quint32 history)
{
    fixture.backend.before = {};
    const SyncOutcome outcome = fixture.sync();
    const QStringList differences = fixture.differences();
    if (!outcome.complete || !differences.isEmpty()) {
        qWarning("history %u of seed %u", history, first);
        QVERIFY2(outcome.complete, qPrintable(outcome.error.message));
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 20).join(u'\n')));
    }
}

inline void changingWhilePaging(quint32 histories)
{
    const quint32 first = seed();
    for (quint32 history = 0; history < histories && !QTest::currentTestFailed(); ++history) {
        Fixture fixture(first + history);
        populate(fixture.world);
        for (int pass = 0; pass < 4; ++pass) {
            int steps = 50;
            fixture.backend.before = [&](const WorldBackend::Asked &) {
                if (steps > 0 && fixture.world.random().bounded(2)) {
                    --steps;
                    fixture.world.live();
                }
                return std::nullopt;
            };
            QVERIFY(fixture.sync().complete);
            for (int step = 0; step < 20; ++step)
                fixture.world.live();
        }
        settle(fixture, first, history);
    }
}

inline void killed(quint32 histories)
{
    const quint32 first = seed();
    for (quint32 history = 0; history < histories && !QTest::currentTestFailed(); ++history) {
        Fixture fixture(first + history);
        populate(fixture.world);
        for (int kill = 0; kill < 12; ++kill) {
            Engine engine(*fixture.store, World::streams());
            QEventLoop loop;
            QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit);
            int left = fixture.world.random().bounded(1, 25);
            fixture.backend.before = [&](const WorldBackend::Asked &) {
                if (fixture.world.random().bounded(3) == 0)
                    fixture.world.live();
                if (--left == 0)
                    loop.quit();
                return std::nullopt;
            };
            engine.connectTo(fixture.backend.backend());
            engine.start(Engine::Depth::Changes);
            loop.exec();
            fixture.backend.before = {};
        }
        settle(fixture, first, history);
    }
}

inline void failing(quint32 histories)
{
    const quint32 first = seed();
    for (quint32 history = 0; history < histories && !QTest::currentTestFailed(); ++history) {
        Fixture fixture(first + history);
        populate(fixture.world);
        for (int pass = 0; pass < 6; ++pass) {
            fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
                if (fixture.world.random().bounded(3) == 0)
                    fixture.world.live();
                if (asked.path == "/v1/account" || fixture.world.random().bounded(6) > 0)
                    return std::nullopt;
                if (fixture.world.random().bounded(2))
                    return WorldBackend::error(400, "because");
                return WorldBackend::Answer {200, R"({"object":"list","data":[{"id":)"};
            };
            const SyncOutcome outcome = fixture.sync();
            QCOMPARE(outcome.complete, outcome.errors.isEmpty());
        }
        settle(fixture, first, history);
    }
}

} // namespace Histories

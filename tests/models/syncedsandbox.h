// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "app/sync/engine.h"
#include "models/resource.h"
#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>

/// A sandbox of a test's own and a store that was filled from it, by the road the program takes.
class SyncedSandbox
{
    QTemporaryDir m_folder; ///< outlives the store in it

public:
    explicit SyncedSandbox(const QStringList &options) : sandbox(options)
    {
        if (!sandbox.isRunning())
            qFatal("the sandbox does not run");
        auto opened = Store::open(m_folder.path(), resourceTables(), Store::Access::Write);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().message));
        store = std::move(*opened);
        if (const auto claimed = await(store->claim(sandbox.account())); !claimed)
            qFatal("not claimed: %s", qPrintable(claimed.error().message));

        Engine engine(*store, resourceStreams());
        QSignalSpy finished(&engine, &Engine::finished);
        engine.connectTo(sandbox.backend());
        engine.start(Engine::Depth::Full);
        if (!finished.wait(600'000))
            qFatal("the pass does not end");
        outcome = finished.first().first().value<SyncOutcome>();
    }

    TestSandbox sandbox;
    std::unique_ptr<Store> store;
    SyncOutcome outcome;
};

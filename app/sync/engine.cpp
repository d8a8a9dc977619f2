// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/engine.h"

#include "app/sync/identity.h"
#include "app/sync/runner.h"

#include <QThread>
#include <QtConcurrentRun>

class Engine::Private
{
public:
    QThread thread;
    Sync::Runner *runner = nullptr; ///< lives on the thread and ends with it
    SyncState state;

    /// Has the engine's thread do it, in the order of the calls.
    template <typename Call>
    void ask(Call call)
    {
        QMetaObject::invokeMethod(
            runner, [runner = runner, call = std::move(call)] { call(*runner); }, Qt::QueuedConnection);
    }
};

Engine::Engine(Store &store, const QList<Stream> &streams, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("sync"));
    d->runner = new Sync::Runner(store, streams);
    d->runner->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->runner, &QObject::deleteLater);
    connect(d->runner, &Sync::Runner::left, &d->thread, &QThread::quit, Qt::DirectConnection);
    connect(d->runner, &Sync::Runner::stateChanged, this, [this](const SyncState &state) {
        d->state = state;
        Q_EMIT stateChanged(state);
    });
    connect(d->runner, &Sync::Runner::finished, this, &Engine::finished);
    d->thread.start();
}

Engine::~Engine()
{
    d->ask([](Sync::Runner &runner) { runner.leave(); });
    d->thread.wait();
}

void Engine::connectTo(const Backend &backend)
{
    d->ask([backend](Sync::Runner &runner) { runner.connectTo(backend); });
}

void Engine::start(Depth depth)
{
    d->ask([depth](Sync::Runner &runner) { runner.start(depth); });
}

void Engine::watch(int seconds)
{
    d->ask([seconds](Sync::Runner &runner) { runner.watch(seconds); });
}

void Engine::setOnlyContext(const QByteArray &account)
{
    d->ask([account](Sync::Runner &runner) { runner.setOnlyContext(account); });
}

void Engine::stop()
{
    d->ask([](Sync::Runner &runner) { runner.stop(); });
}

const SyncState &Engine::state() const
{
    return d->state;
}

namespace {

QCoro::Task<Result<Engine::Identity>> whoIs(const Backend &backend)
{
    const Result<std::unique_ptr<Client>> client = Client::make(backend, 1);
    if (!client)
        co_return failure(client.error());
    Scope scope;
    Result<Engine::Identity> identity = co_await Sync::Whose::key(**client, scope);
    if (!identity)
        co_return identity;
    const Result<bool> live = co_await Sync::Whose::mode(**client, scope, backend.key);
    if (!live)
        co_return failure(live.error());
    identity->livemode = *live;
    identity->now = (*client)->serverNow();
    co_return identity;
}

} // namespace

Pending<Result<Engine::Identity>> Engine::identify(const Backend &backend)
{
    // A thread of the pool, with an event loop for as long as it takes.
    return QtConcurrent::run([backend] { return QCoro::waitFor(whoIs(backend)); });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/runner.h"

#include "app/sync/arrival.h"
#include "app/sync/identity.h"

#include <QElapsedTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Sync {

Runner::Runner(Store &store, const QList<Stream> &streams) : m_store(store), m_streams(streams)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { start(Engine::Depth::Changes); });
    connect(&m_report, &Report::changed, this, &Runner::stateChanged);
}

Runner::~Runner() = default;

void Runner::connectTo(const Backend &backend)
{
    stop();
    m_backend = backend;
}

void Runner::start(Engine::Depth depth)
{
    m_pause.stop();
    // Asked again while a pass is under way: one more pass serves all who asked, the deepest of what they asked.
    if (!m_ordered || depth == Engine::Depth::Full)
        m_ordered = depth;
    if (m_scope.running() == 0)
        m_scope.spawn([this] { return work(); });
}

void Runner::watch(int seconds)
{
    m_watching = seconds;
    if (m_scope.running() == 0)
        start(Engine::Depth::Changes);
}

void Runner::stop()
{
    m_pause.stop();
    m_watching = 0;
    m_ordered.reset();
    if (m_pass)
        m_pass->cancel();
    else if (m_passScope)
        m_passScope->cancel();
}

void Runner::leave()
{
    stop();
    const auto farewell = [this] {
        m_client.reset();
        // What the network deleted "later" is deleted before the thread ends.
        QMetaObject::invokeMethod(this, [this] { Q_EMIT left(); }, Qt::QueuedConnection);
    };
    if (m_scope.running() == 0)
        farewell();
    else
        connect(&m_scope, &Scope::idle, this, farewell);
}

QCoro::Task<> Runner::work()
{
    while (m_ordered) {
        const Engine::Depth depth = *m_ordered;
        m_ordered.reset();
        const SyncOutcome outcome = co_await pass(depth);
        Q_EMIT finished(outcome);
    }
    if (m_watching > 0)
        m_pause.start(std::chrono::seconds(m_watching));
}

QCoro::Task<SyncOutcome> Runner::pass(Engine::Depth depth)
{
    QElapsedTimer time;
    time.start();
    m_report.begin();
    Scope scope;
    m_passScope = &scope;

    SyncOutcome outcome;
    const qint64 before = m_client && !m_backend ? m_client->requestsSent() : 0;
    const Result<void> known = co_await sayWho(scope);
    if (known) {
        const Pass::Order order {.depth = depth,
                                 .onlyContext = m_onlyContext.isEmpty() ? m_onlyAccount : m_onlyContext,
                                 .refusals = m_refusals,
                                 .own = *m_own,
                                 .requestsBefore = before};
        Pass pass(*m_client, m_store, scope, m_streams, m_report, order);
        m_pass = &pass;
        outcome = co_await pass.run();
        if (outcome.complete)
            m_refusals = Contexts::Refusals::Believe;
        report(outcome);
        m_pass = nullptr;
    } else {
        outcome.error = known.error();
        outcome.requests = m_client ? m_client->requestsSent() - before : 0;
        report(outcome);
    }
    co_await scope.finished();
    m_passScope = nullptr;
    outcome.seconds = static_cast<double>(time.elapsed()) / 1000;
    co_return outcome;
}

QCoro::Task<Result<void>> Runner::sayWho(Scope &scope)
{
    if (m_backend) {
        const Backend backend = *m_backend;
        m_backend.reset();
        m_client.reset();
        m_own.reset();
        m_onlyAccount = backend.onlyAccount;
        m_refusals = Contexts::Refusals::Probe;
        const Result<qint64> next = co_await Arrival(m_store.nextRequest());
        if (!next)
            co_return failure(next.error());
        Result<std::unique_ptr<Client>> client = Client::make(backend, *next);
        if (!client)
            co_return failure(client.error());
        m_client = std::move(*client);
        connect(m_client.get(), &Client::throttled, &m_report, &Report::throttled);
    }
    if (!m_client)
        co_return failure(Error::Kind::Usage, u"There is no backend to sync with."_s);
    if (!m_own) {
        const Result<Engine::Identity> own = co_await Whose::key(*m_client, scope);
        if (!own)
            co_return failure(own.error());
        m_own = *own;
    }
    co_return Result<void>();
}

void Runner::report(const SyncOutcome &outcome)
{
    using Phase = SyncState::Phase;
    if (outcome.complete || !outcome.errors.isEmpty())
        m_report.end(m_watching > 0 ? Phase::Waiting : Phase::Idle);
    else if (outcome.error.isCancelled())
        m_report.end(Phase::Idle);
    else if (outcome.error.kind == Error::Kind::Unreachable)
        m_report.end(Phase::Offline, outcome.error);
    else
        m_report.end(Phase::Failed, outcome.error);
}

} // namespace Sync

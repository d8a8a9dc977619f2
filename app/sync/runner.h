// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/pass.h"

#include <memory>
#include <optional>

namespace Sync {

/// What the engine is on its own thread: one client, one pass at a time, and the pause between passes.
class Runner : public QObject
{
    Q_OBJECT

public:
    Runner(Store &store, const QList<Stream> &streams);
    /// After left() only: all tasks have ended.
    ~Runner() override;

    void connectTo(const Backend &backend);
    void start(Engine::Depth depth);
    void watch(int seconds);
    void setOnlyContext(const QByteArray &account) { m_onlyContext = account; }
    void stop();
    /// Ends everything for good; left() tells when.
    void leave();

Q_SIGNALS:
    void stateChanged(const SyncState &state);
    void finished(const SyncOutcome &outcome);
    void left();

private:
    QCoro::Task<> work();
    QCoro::Task<SyncOutcome> pass(Engine::Depth depth);
    QCoro::Task<Result<void>> sayWho(Scope &scope);
    void report(const SyncOutcome &outcome);

    Store &m_store;
    const QList<Stream> m_streams;
    Report m_report {this};
    Scope m_scope {this}; ///< of work(); each pass has its own
    QTimer m_pause {this};

    std::optional<Backend> m_backend; ///< set and not yet connected to
    QByteArray m_onlyContext;
    std::optional<Engine::Depth> m_ordered;
    int m_watching = 0; ///< seconds between passes; 0: not watching

    std::unique_ptr<Client> m_client;
    std::optional<Engine::Identity> m_own; ///< of the client's key
    QByteArray m_onlyAccount;              ///< the client may ask for no other
    Contexts::Refusals m_refusals = Contexts::Refusals::Probe;
    Scope *m_passScope = nullptr; ///< while a pass is under way
    Pass *m_pass = nullptr;       ///< from when it is known whose key it is
};

} // namespace Sync

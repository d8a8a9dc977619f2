// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/changes.h"

namespace Sync {

/// One complete pass over one store and one backend: what lists still hold, then what has happened since, then
/// what that touched. Used once.
class Pass
{
public:
    struct Order {
        Engine::Depth depth = Engine::Depth::Changes;
        QByteArray onlyContext {};
        Contexts::Refusals refusals = Contexts::Refusals::Believe;
        Engine::Identity own {};   ///< whose key it is
        qint64 requestsBefore = 0; ///< sent by the client before the pass began
    };

    /// All references outlive the pass; its tasks run in `scope`.
    Pass(Client &client, Store &store, Scope &scope, const QList<Stream> &streams, Report &report,
         const Order &order);

    /// The outcome without its seconds. No task runs any more then.
    QCoro::Task<SyncOutcome> run();
    /// Ends it as soon as every wait has ended.
    void cancel();

private:
    QCoro::Task<bool> remember();
    QCoro::Task<> readLists();
    QCoro::Task<> readChanges();
    QCoro::Task<> complete();
    QCoro::Task<SyncOutcome> outcome();
    QCoro::Task<> tally(SyncOutcome &outcome, const Stream &stream);
    void measure(SyncState &state) const;

    Memory m_memory;
    Workbench m_bench;
    Order m_order;
    Road m_road {m_bench};
    Crew m_crew;
    Contexts m_contexts {m_bench, m_road};
    Reader m_reader {m_bench, m_road, m_crew, m_contexts};
    Changes m_changes {m_bench, m_road, m_crew, m_contexts, m_reader};
    bool m_backfill = false; ///< lists were read whose rows the store may index late
};

} // namespace Sync

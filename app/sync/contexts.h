// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/road.h"

#include <QSet>

namespace Sync {

/// The accounts that are synced, each a context of its own: how one begins, is refused, is revoked, starts over
/// and becomes complete. Knows nothing of pages and events.
class Contexts
{
public:
    Contexts(Workbench &bench, Road &road) : m_bench(bench), m_road(road) {}

    enum class Refusals {
        Believe, ///< what was refused is not asked for again
        Probe,   ///< one context each is asked again, so that a key that was given more rights is noticed
    };
    /// What a pass begins with: contexts that are unknown or too old start from their beginning, the head of the
    /// list of accounts is looked at, what no description speaks of any more is forgotten.
    Progress opening(Engine::Depth depth, Refusals refusals);
    /// Accounts on a page of the list of accounts that we did not know: their first pass begins with the page.
    Progress met(const Page &accounts);
    /// A table that was refused could be read: in every other context that refused it, it is tried again.
    Progress granted(const QByteArray &context, const QByteArray &table) const;

    /// Contexts of this pass whose backend still answers, the platform first.
    QList<QByteArray> active() const;
    bool isRefused(const QByteArray &context, const QByteArray &table) const;
    bool isRevoked(const QByteArray &context) const { return m_bench.memory.context(context).revoked; }

    /// Something could not be read. A refusal is remembered, an account that is no longer ours is left alone, a
    /// fault of the whole connection or of the store ends the pass; anything else is noted and the pass goes on.
    QCoro::Task<> failed(QByteArray context, QByteArray table, Error error);
    /// Something of this list could not be read in this pass: it is not tried again before the next.
    bool hasFailed(const QByteArray &context, const QByteArray &table) const;

    /// All events of the context that were visible at this server second have been handled.
    void caughtUp(const QByteArray &context, qint64 second) { m_caughtUp.insert(context, second); }
    /// What is complete now and up to when.
    Progress completion() const;

    const QList<SyncOutcome::Refusal> &errors() const { return m_errors; }
    /// True when nothing is left to do in any context.
    bool allComplete() const;
    /// The earliest of all contexts; 0 when one never was complete.
    qint64 completeUpTo() const;

    /// Where the context's history begins, for dividing it; a hint.
    qint64 floor(const QByteArray &context, const Stream &stream) const;

private:
    void open(Progress &progress, const QByteArray &context, Engine::Depth depth) const;
    void begin(Progress &progress, const QByteArray &account) const;
    void readAgain(Progress &progress, const QByteArray &account) const;
    /// A program of a later version describes more tables than the one that began the context.
    void beginNewTables(Progress &progress, const QByteArray &account) const;
    QList<QByteArray> allTables() const;
    void forget(Progress &progress) const;
    void probeRefusals(Progress &progress) const;
    void lookForAccounts(Progress &progress) const;
    Range range(const QByteArray &context, const Stream &stream, qint64 begun) const;
    bool mustStartOver(const ContextState &context) const;
    Progress refusal(const QByteArray &context, const QByteArray &table, const Error &error) const;
    Progress revocation(const QByteArray &context) const;

    Workbench &m_bench;
    Road &m_road;
    QHash<QByteArray, qint64> m_floors;   ///< account -> created
    QHash<QByteArray, qint64> m_caughtUp; ///< context -> server second
    QSet<QByteArray> m_revokedNow;        ///< in this pass
    QList<SyncOutcome::Refusal> m_errors;
};

} // namespace Sync

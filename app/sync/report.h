// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Sync {

/// Tells how sync is going, at most ten times a second; the end of a pass at once. Engine's thread.
class Report : public QObject
{
    Q_OBJECT

public:
    explicit Report(QObject *parent = nullptr);

    /// A pass begins: its counters are zero.
    void begin();
    /// Fills in what others count, until the pass has ended.
    void measureWith(std::function<void(SyncState &)> measure) { m_measure = std::move(measure); }
    void enter(SyncState::Phase phase);
    void fetched(const QByteArray &table, qint64 objects);
    void throttled();
    /// The pass has ended: in this phase, with this error if any.
    void end(SyncState::Phase phase, const Error &error = {});

    const SyncState &state() const { return m_state; }

Q_SIGNALS:
    void changed(const SyncState &state);

private:
    void touch();
    void tell();

    SyncState m_state;
    std::function<void(SyncState &)> m_measure;
    QTimer m_pause;
    QElapsedTimer m_throttled; ///< since the budget was last waited for or halved
    bool m_due = false;
};

} // namespace Sync

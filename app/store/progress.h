// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"

#include <QHash>

/// What sync remembers between runs, kept in the cache beside the rows so that both move in one transaction.

/// A part of a list that was not read yet: created in [from, to), below the cursor when there is one.
struct Range {
    qint64 id = 0;             ///< 0: not stored yet
    QByteArray context {};     ///< account id; empty for the platform itself
    QByteArray table {};
    qint64 from = 0;           ///< seconds UTC; 0..0 for a list that takes no created filter
    qint64 to = 0;
    QByteArray cursor {};
    qint64 generation = 0;     ///< of the walk, for Cursor lists: rows it did not meet are gone
};

/// An object that is known to have changed and must be fetched again.
struct Dirty {
    QByteArray context {};
    QByteArray table {};
    QByteArray id {};
    qint64 since = 0; ///< server second at which it changed; cleared only by an answer that was asked for later

    bool operator==(const Dirty &) const = default;
};

/// One account that is synced. The platform itself has an empty id.
struct ContextState {
    QByteArray account {};
    qint64 begun = 0;         ///< server second before the first list call of its first pass; 0: never
    qint64 eventsUpTo = 0;    ///< all events created before are handled
    qint64 completeUpTo = 0;  ///< everything that happened before is in the cache; 0: the first pass is not done
    QHash<QByteArray, QByteArray> refused {}; ///< table -> "status code" of resources this key may not read
    bool revoked = false;
    QList<QByteArray> tables {}; ///< whose lists were begun; a table described only later is not among them
};

/// Changes to sync's memory that belong in the same transaction as some rows (or alone).
struct Progress {
    QList<Range> put {};       ///< id 0: inserted, else replaced
    QList<qint64> done {};     ///< ranges that are complete
    QList<Dirty> mark {};
    QList<Dirty> clear {};     ///< cleared where since is not newer than given
    QList<ContextState> contexts {}; ///< inserted or replaced
    qint64 nextRequest = 0;    ///< the client's running number to go on from; 0: unchanged
};

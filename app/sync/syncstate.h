// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QHash>
#include <QList>
#include <QMetaType>

/// What sync is doing, honestly: shown in the status bar and printed by the command. A value.
struct SyncState {
    enum class Phase { Idle, Connecting, FirstPass, Events, Refreshing, Waiting, Failed, Offline };

    Phase phase = Phase::Idle;
    qint64 contexts = 0;         ///< known
    qint64 contextsComplete = 0;
    qint64 rangesLeft = 0;       ///< lists, or parts of lists, that are not read to their end
    qint64 dirtyLeft = 0;
    qint64 objects = 0;          ///< fetched in this pass
    qint64 requests = 0;         ///< sent in this pass
    qint64 completeUpTo = 0;     ///< seconds UTC of the server's clock; 0: the first pass is not done
    bool throttled = false;
    QHash<QByteArray, qint64> objectsOf {}; ///< table -> objects fetched in this pass
    Error error {};              ///< with Failed and Offline
};

/// How a pass ended.
struct SyncOutcome {
    struct Refusal {
        QByteArray context {};
        QByteArray table {};
        int status = 0;
        QByteArray code {};
    };
    struct Tally {
        qint64 objects = 0;  ///< in the cache now
        qint64 contexts = 0; ///< that have at least been read
        QList<QByteArray> refused {}; ///< contexts where this key may not read it
    };

    bool complete = false;
    qint64 upTo = 0;      ///< everything before this server second is in the cache
    qint64 contexts = 0;
    qint64 requests = 0;
    double seconds = 0;
    QHash<QByteArray, Tally> resources {};
    QList<Refusal> errors {}; ///< per context and resource: what did not work; refusals are in Tally::refused
    Error error {};       ///< what ended the pass when it is not complete
};

Q_DECLARE_METATYPE(SyncState)
Q_DECLARE_METATYPE(SyncOutcome)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/base/pending.h"
#include "app/base/stream.h"
#include "app/sync/syncstate.h"

#include <QObject>

#include <memory>

class Store;

/// Sync of one store with one backend, on a thread of its own: the only class of app/sync that others need. Its
/// methods are for the thread that made it (GUI or command); signals arrive there. Knows no resource by name.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// `streams` in the order of a first pass. `onlyContext`: sync one connected account's context only.
    Engine(Store &store, const QList<Stream> &streams, QObject *parent = nullptr);
    /// Cancels and waits for all tasks.
    ~Engine() override;

    /// Sets the backend; ends what runs. Nothing is sent yet.
    void connectTo(const Backend &backend);

    /// Whose key this is, asked of GET /v1/account (and the mode, of GET /v1/balance): the test button, and the
    /// check before a store is opened or claimed.
    struct Identity {
        QByteArray account {};
        QString name {};     ///< as people know it
        QString country {};
        qint64 created = 0;  ///< seconds UTC; 0 when the backend does not say
        bool livemode = false;
        bool connected = false; ///< to a platform that controls it: this is the key of an owner
        qint64 now = 0;      ///< the backend's clock, seconds UTC
    };
    static Pending<Result<Identity>> identify(const Backend &backend);

    enum class Depth {
        Changes, ///< first what a first pass left over, then events
        Full,    ///< read every list again
    };
    /// One complete pass; the outcome comes with finished().
    void start(Depth depth);
    /// Passes again every `seconds` until stopped (events only).
    void watch(int seconds);
    void setOnlyContext(const QByteArray &account);
    void stop();

    const SyncState &state() const;

Q_SIGNALS:
    void stateChanged(const SyncState &state); ///< at most ten times a second
    void finished(const SyncOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

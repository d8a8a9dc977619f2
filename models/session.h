// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/base/pending.h"
#include "app/base/secrets.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "app/sync/syncstate.h"
#include "models/grants.h"
#include "models/profiles.h"

#include <QObject>

#include <memory>

class QProcess;

/// One open profile: its store, its sync, who is signed in. What windows know of everything below `models`.
/// GUI thread. Opening works offline; connecting needs a key.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Sandbox, Test, Live };

    /// Opens the store of the profile to write (and creates it).
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Profiles &profiles, const Profile &profile,
                                                               const Grants &grants = Grants::platform());
    ~Session() override;

    const Profile &profile() const;
    Mode mode() const;
    const Grants &grants() const;
    Store &store() const;
    /// As the platform's people know it; empty until the first sign-in. Kept for offline starts.
    QString accountName() const;
    QByteArray accountId() const;

    /// Starts sync with this key: first a pass, then watching. Reports by stateChanged.
    void connectTo(const QByteArray &key);
    /// For the sandbox profile: starts tributary-sandbox as a child and connects to it.
    void connectToSandbox();
    void disconnectFromBackend();
    bool isConnected() const;

    void syncNow();
    const SyncState &syncState() const;
    qint64 completeUpTo() const; ///< seconds UTC; 0: never complete
    qint64 now() const;          ///< seconds UTC, the backend's clock when connected

    /// Whose key it is, for the test button of the first-start page: nothing is opened or saved.
    static Pending<Result<Engine::Identity>> test(const Backend &backend);

Q_SIGNALS:
    void syncStateChanged(const SyncState &state);
    void changed(const QByteArray &table);  ///< rows of a table changed: at most twice a second each
    void accountChanged();                  ///< accountName or accountId
    void failed(const Error &error);        ///< to be told to the person once

private:
    class Private;
    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

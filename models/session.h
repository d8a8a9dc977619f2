// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/base/pending.h"
#include "app/base/secrets.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "app/sync/syncstate.h"
#include "models/grants.h"
#include "models/ownersignin.h"
#include "models/profiles.h"

#include <QObject>

#include <memory>

class Caller;
class Onboarding;
class SandboxProcess;

/// One open profile: its store, its sync, who is signed in. What windows know of everything below `models`.
/// GUI thread. Opening works offline; connecting needs a key.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Sandbox, Test, Live };

    /// Opens the store of the profile to write (and creates it).
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Profiles &profiles, const Profile &profile,
                                                               const Grants &grants);
    /// The same for whom the profile is of: staff, or an owner with their own key.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Profiles &profiles, const Profile &profile);
    /// What the owner of `account` would see, from what staff has in its store: every question to the
    /// store is limited to that account, nothing can be written, and there is no connection at all, so nothing can be
    /// sent. Follows this session while that goes on syncing and must not outlive it. Who may do so is asked before:
    /// see ViewAs.
    [[nodiscard]] Result<std::unique_ptr<Session>> viewedAs(const QByteArray &account,
                                                                   const QString &name) const;
    ~Session() override;

    const Profile &profile() const;
    Mode mode() const;
    const Grants &grants() const;
    Store &store() const;
    /// As the platform's people know it; empty until the first sign-in. Kept for offline starts.
    QString accountName() const;
    QByteArray accountId() const;

    /// Keeps who is signed in, for starts without a connection.
    static Pending<Result<void>> remember(Store &store, const Engine::Identity &identity);

    /// Starts sync with this key: first a pass, then watching. Reports by syncStateChanged; what cannot work is told
    /// by failed() too. A secret key of live mode is refused (code live_secret_key) unless the profile says that the
    /// person insisted; a key of the other mode than the store's is refused always (code other_mode).
    void connectTo(const QByteArray &key);
    /// For the sandbox profile: starts tributary-sandbox as a child and connects to it.
    void connectToSandbox();
    void disconnectFromBackend();
    bool isConnected() const;
    /// Looks through an owner's eyes: viewedAs().
    bool isView() const;
    /// A way in for the owner of this account; everything that is not chosen is switched off. Forbidden for who is no
    /// staff, Unreachable when it is not connected.
    Pending<Result<OwnerSignIn>> grantAccess(const QByteArray &account, const Components::Choice &choice) const;

    /// What makes accounts and fills them in; a new draft's or an old one's name. nullptr when not connected, or for
    /// an owner's sign-in. Must be gone before the session is.
    std::unique_ptr<Onboarding> onboarding(const QByteArray &name) const;

    void syncNow();
    const SyncState &syncState() const;
    qint64 completeUpTo() const; ///< seconds UTC; 0: never complete
    qint64 now() const;          ///< seconds UTC; never before what is complete, even if this clock is slow

    /// Whose key it is, for the test button of the first-start page: nothing is opened or saved.
    static Pending<Result<Engine::Identity>> test(const Backend &backend);

Q_SIGNALS:
    void syncStateChanged(const SyncState &state);
    void changed(const QByteArray &table);  ///< rows of a table changed: at most twice a second each
    void accountChanged();                  ///< accountName or accountId
    void failed(const Error &error);        ///< to be told to the person once
    /// The key turned out to be an owner's own: this session was not opened for one and goes no further.
    void ownersKeyFound(const QByteArray &account);

private:
    class Private;
    explicit Session(std::unique_ptr<Private> d);

    void signIn(Backend backend);
    Result<void> checkIdentity(const Engine::Identity &identity) const;
    void claim(const Backend &backend, const Engine::Identity &identity);
    void keep(const Engine::Identity &identity);
    void fail(const Error &refusal);
    Error explained(Error error) const;
    void setSyncState(const SyncState &state);
    void noteChange(const QByteArray &table);
    void tellChanges();

    std::unique_ptr<Private> d;
};

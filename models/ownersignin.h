// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "models/components.h"
#include "models/grants.h"
#include "models/profiles.h"

#include <QJsonObject>

/// What the platform hands to the owner of one connected account: where the backend is and a credential for this
/// account, for some time and some components. A file of it is as good as a key until it expires.
struct OwnerSignIn {
    QString backend {};      ///< URL
    QByteArray caPem {};     ///< certificates to trust instead of the system's; may be empty
    QByteArray account {};
    QByteArray secret {};    ///< the client secret: never logged, kept in no other file of ours
    qint64 expiresAt = 0;    ///< seconds UTC, by the backend's clock
    bool livemode = false;
    QJsonObject components {}; ///< as the API answered: name -> {enabled, features}

    Grants grants() const;
    /// The profile of the account's own store. It is not saved anywhere and holds no secret.
    Profile profile() const;
    /// `backendsNow`: a second that is known to have come by the backend's clock; 0 when nothing is known.
    bool isExpired(qint64 backendsNow) const;
    /// In the words of the expiry: "sign_in_expired". Credential.
    Error expired() const;

    /// Usage when it is no such file; Missing and StoreFailed when it cannot be read.
    [[nodiscard]] static Result<OwnerSignIn> read(const QString &path);
    /// For its owner's eyes only (0600). Usage when there is something already: a sign-in is never overwritten.
    [[nodiscard]] Result<void> write(const QString &path) const;
};

/// Giving an owner a way in: POST /v1/account_sessions, with everything that was not chosen switched off.
namespace OwnerAccess {

/// On a thread of the pool. Forbidden, Missing (no such account), Refused in the backend's words.
Pending<Result<OwnerSignIn>> issue(const Backend &backend, const QByteArray &account, const Components::Choice &choice);

} // namespace OwnerAccess

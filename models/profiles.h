// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/base/result.h"

#include <QString>
#include <QStringList>

/// One platform (or one owner's account) as a person set it up: DATA/NAME/profile.json. Never holds a key: that
/// is in the system's key ring under the profile's name, in TRIBUTARY_API_KEY, or asked for at each start.
struct Profile {
    enum class KeyPlace {
        KeyRing,
        AskEachTime,
        Environment,
        SignInFile, ///< an owner's, from the platform; such a profile is not saved
    };
    /// Whether the person insisted, after a warning, on a secret key of live mode (sk_live_).
    enum class LiveSecretKey { Refused, Accepted };

    QString name {};
    QString url {};      ///< empty: usualUrl()
    QString caFile {};
    double share = 0;    ///< of the published rate limit; 0: 25 % live, all of it in test mode and sandboxes
    bool livemode = false; ///< of the last sign-in: which store is opened offline
    bool sandbox = false;  ///< the embedded sandbox
    KeyPlace keyPlace = KeyPlace::KeyRing;
    LiveSecretKey liveSecretKey = LiveSecretKey::Refused;
    QByteArray owner {};   ///< the connected account whose own key this is; empty: a platform's profile
    QByteArray caPem {};   ///< of a sign-in file; not saved

    /// Stripe's own address: what an empty one means.
    static QString usualUrl();
    /// The address that is asked.
    QString effectiveUrl() const { return url.isEmpty() ? usualUrl() : url; }

    /// DATA/NAME/live or DATA/NAME/test, by `livemode`: who has a key sets that first.
    QString storeFolder(const QString &dataFolder) const;
    Backend backend(const QByteArray &key) const;
    /// Whether the key may not be used: a secret key of live mode, unless the person insisted, or the backend is on
    /// this computer (then it is a sandbox, whose keys look like anything).
    bool refuses(const QByteArray &key) const;
};

/// The profiles of one data folder. No signals, no cache: files are read when asked.
class Profiles
{
public:
    /// `dataFolder` empty: the XDG data folder of the program.
    explicit Profiles(const QString &dataFolder = {});

    const QString &dataFolder() const { return m_dataFolder; }
    QStringList names() const;
    /// A profile that was never saved comes back with defaults.
    [[nodiscard]] Result<Profile> profile(const QString &name) const;
    /// Usage when the name cannot be a folder's.
    [[nodiscard]] Result<void> save(const Profile &profile) const;
    /// Deletes the profile with its store files (not the key: Secrets does).
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    QString m_dataFolder;
};

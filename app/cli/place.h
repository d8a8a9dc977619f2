// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "models/ownersignin.h"
#include "models/profiles.h"

#include <optional>

class Store;
struct Resource;

namespace Cli {

/// Where a command works: which profile the command line means and where its files are. Contacts nobody.
class Place
{
public:
    [[nodiscard]] static Result<Place> of(const CommandLine &line);

    const Profiles &profiles() const { return m_profiles; }
    /// As it was saved, with what the command line says instead.
    const Profile &profile() const { return m_profile; }
    bool isSaved() const { return m_saved; }
    /// Who may see what: of an owner's sign-in file, of a profile with an owner's own key, or staff's.
    const Grants &grants() const { return m_grants; }
    /// The sign-in file of --owner.
    const std::optional<OwnerSignIn> &signIn() const { return m_signIn; }
    /// An owner may name no other account (--account). Forbidden.
    [[nodiscard]] Result<void> checkAccount(const CommandLine &line) const;
    /// An owner's command is about something that was granted. Forbidden.
    [[nodiscard]] Result<void> checkResource(const Resource &resource) const;
    /// Only the platform's own people may do it. Forbidden.
    [[nodiscard]] Result<void> checkPlatform() const;
    /// What went wrong, as an owner must be told it, who has no key that could be checked.
    [[nodiscard]] Error explained(Error error) const;
    /// For a key that turned out to be an owner's own.
    void becomeOwners(const QByteArray &account);

    QString storeFolder() const { return m_profile.storeFolder(m_profiles.dataFolder()); }

    /// The cache, to read: list, show, export. Without one StoreFailed, in words that say what to do.
    [[nodiscard]] Result<std::unique_ptr<Store>> openToRead() const;

private:
    explicit Place(const Profiles &profiles) : m_profiles(profiles) {}
    [[nodiscard]] static Result<Place> ofOwner(const CommandLine &line);

    Profiles m_profiles;
    Profile m_profile;
    Grants m_grants = Grants::platform();
    std::optional<OwnerSignIn> m_signIn {};
    bool m_saved = false;
};

/// "as of 2026-07-29 14:02:11 UTC (6 minutes ago)": how old the cached data is.
[[nodiscard]] QString asOf(const Store &store, qint64 now);

} // namespace Cli

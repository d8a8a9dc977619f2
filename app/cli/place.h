// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "models/profiles.h"

class Store;

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
    QString storeFolder() const { return m_profile.storeFolder(m_profiles.dataFolder()); }

    /// The cache, to read: list, show, export. Without one StoreFailed, in words that say what to do.
    [[nodiscard]] Result<std::unique_ptr<Store>> openToRead() const;

private:
    explicit Place(const Profiles &profiles) : m_profiles(profiles) {}

    Profiles m_profiles;
    Profile m_profile;
    bool m_saved = false;
};

/// "as of 2026-07-29 14:02:11 UTC (6 minutes ago)": how old the cached data is.
[[nodiscard]] QString asOf(const Store &store, qint64 now);

} // namespace Cli

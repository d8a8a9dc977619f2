// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/seed.h"

#include <QString>

/// When the world of a data folder was made: without --now a sandbox starts at real time, and one that is started
/// again on the same folder must show the same objects, older by as long as it was away. Knows nothing else of them.
namespace Sandbox {

class Birth
{
public:
    /// `folder` empty: nothing is kept.
    explicit Birth(const QString &folder) : m_folder(folder) {}

    /// The seed with the moment its world was first made in this folder, which is `realNow` when the folder holds
    /// none made from these numbers. A seed that names its own moment comes back as it is.
    Seed of(Seed seed, Time realNow);

    /// Why the moment could not be kept; empty when it was.
    const QString &problem() const { return m_problem; }

private:
    QString m_folder;
    QString m_problem;
};

} // namespace Sandbox

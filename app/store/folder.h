// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// The folder of a store: private to its owner, and written by one process at a time.
namespace Folder {

/// Creates what is missing of the path, for its owner only. Refuses a symbolic link.
[[nodiscard]] Result<void> make(const QString &folder);

/// Held as long as the store may write; a lock whose process died is taken over. StoreInUse.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(const QString &folder);

} // namespace Folder

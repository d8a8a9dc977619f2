// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

class Connection;

/// Which program a file belongs to and which version of its schema it holds, in the file's own header.
struct Mark {
    quint32 application = 0;
    quint32 version = 0;

    /// Looks at the file's first bytes without SQLite, so that nothing of a file from the future is touched.
    /// Missing, StoreNewer, StoreDamaged. An empty file, or one whose creation was cut short, is all right.
    [[nodiscard]] Result<void> check(const QString &path) const;
    /// The same through a connection (the latest version may stand in the log); the version found, 0 when the
    /// file holds nothing yet.
    [[nodiscard]] Result<quint32> check(Connection &connection) const;
    /// Inside the transaction that makes the schema so.
    [[nodiscard]] Result<void> write(Connection &connection) const;
};

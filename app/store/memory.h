// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/accounts.h"
#include "app/store/progress.h"

class Connection;

/// What sync remembers between runs (Progress), as tables of the cache.
namespace Memory {

QStringList creation();
/// Statements that fail on a file whose tables are others.
QStringList probes();

/// Inside the caller's transaction.
[[nodiscard]] Result<void> apply(Connection &cache, Accounts &accounts, const Progress &progress);

[[nodiscard]] Result<QList<ContextState>> contexts(Connection &cache);
[[nodiscard]] Result<QList<Range>> ranges(Connection &cache);
[[nodiscard]] Result<QList<Dirty>> dirty(Connection &cache);
[[nodiscard]] Result<qint64> nextRequest(Connection &cache);
/// Of one context; 0 when it is unknown or was never complete.
[[nodiscard]] Result<qint64> completeUpTo(Connection &cache, const QByteArray &account);
/// The oldest of all contexts that are not revoked.
[[nodiscard]] Result<qint64> completeUpTo(Connection &cache);

} // namespace Memory

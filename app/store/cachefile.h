// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/layout.h"
#include "app/store/sqlite/connection.h"

#include <QSet>

/// cache.db: rows, whole objects and what sync remembers. All of it can be fetched again, so it has no
/// migrations: when a description changes, its table is made anew from the kept objects; when the tables around
/// them change, the cache begins anew.
namespace CacheFile {

QString path(const QString &folder);

/// What is known of the file once it is open.
struct Contents {
    QByteArray owner {};
    QList<QByteArray> dictionaries {}; ///< the last one is used for new objects
    QSet<QByteArray> indexed {};       ///< tables whose indexes and full text exist
};

/// Before it is opened: Missing, StoreNewer, StoreDamaged.
[[nodiscard]] Result<void> check(const QString &folder);
/// Creates what is missing and picks tables anew whose description changed, in one transaction.
[[nodiscard]] Result<Contents> prepare(Connection &connection, const QList<Layout> &layouts);
/// Whether the file fits the descriptions as it is.
[[nodiscard]] Result<bool> fits(Connection &connection, const QList<Layout> &layouts);
[[nodiscard]] Result<Contents> read(Connection &connection, const QList<Layout> &layouts);

/// Removes the tables that no description speaks of; says how many there were.
[[nodiscard]] Result<qint64> dropOthers(Connection &connection, const QList<Layout> &layouts);
/// From now on the connection sees one context's rows and nothing else of other accounts, whatever it is asked: views
/// of its own stand in place of the tables. The connection must be one that only reads.
[[nodiscard]] Result<void> limit(Connection &connection, const QList<Layout> &layouts, const QByteArray &context);

/// Builds secondary indexes and full text of a table that has none. An object that a backfill left in two rows,
/// because the time of its creation changed, keeps the newest.
[[nodiscard]] Result<void> index(Connection &connection, const Layout &layout);

[[nodiscard]] Result<void> setOwner(Connection &connection, const QByteArray &account);

/// Moves a damaged cache out of the way (one is kept, as cache.db.aside).
[[nodiscard]] Result<void> setAside(const QString &folder);

} // namespace CacheFile

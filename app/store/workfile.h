// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/sqlite/connection.h"
#include "app/store/store.h"

/// work.db: what people made and what was sent in their name. It cannot be fetched again: it is written durably,
/// migrated step by step and copied (work.db.bak) when it is opened after a change.
namespace WorkFile {

QString path(const QString &folder);

/// Before it is opened: Missing, StoreNewer, StoreDamaged.
[[nodiscard]] Result<void> check(const QString &folder);
/// Creates the file's tables or brings them up to date, each step in a transaction of its own.
[[nodiscard]] Result<void> prepare(Connection &connection);
/// Makes a copy when there is none of this state. Before prepare().
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &folder);

[[nodiscard]] Result<QByteArray> owner(Connection &connection);
[[nodiscard]] Result<void> setOwner(Connection &connection, const QByteArray &account);

/// Empty when there is none.
[[nodiscard]] Result<QByteArray> setting(Connection &connection, const QString &name);
/// An empty value removes it.
[[nodiscard]] Result<void> setSetting(Connection &connection, const QString &name, const QByteArray &value);

[[nodiscard]] Result<void> record(Connection &connection, const Store::Deed &deed);
[[nodiscard]] Result<QList<Store::Deed>> deeds(Connection &connection);
[[nodiscard]] Result<void> write(Connection &connection, const Store::Sending &sending);
[[nodiscard]] Result<void> settle(Connection &connection, const QByteArray &key, int status, const QByteArray &answer,
                                  qint64 at);
[[nodiscard]] Result<QList<Store::Sending>> unsettled(Connection &connection, const QByteArray &verb);

/// An empty content removes it.
[[nodiscard]] Result<void> setDraft(Connection &connection, const QByteArray &kind, const Store::Draft &draft);
/// Newest first.
[[nodiscard]] Result<QList<Store::Draft>> drafts(Connection &connection, const QByteArray &kind);

} // namespace WorkFile

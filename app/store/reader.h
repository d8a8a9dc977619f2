// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec.h"
#include "app/store/select.h"
#include "app/store/sqlite/connection.h"
#include "app/store/store.h"

/// Answers questions about rows, on one thread with a connection of its own. Knows nothing of writing.
class Reader
{
public:
    Reader(std::unique_ptr<Connection> cache, const QList<QByteArray> &dictionaries);

    Connection &cache() { return *m_cache; }

    [[nodiscard]] Result<QList<qint64>> rows(const Layout &layout, const Query &query, Select::Indexes indexes);
    [[nodiscard]] Result<qint64> count(const Layout &layout, const Query &query, Select::Indexes indexes);
    [[nodiscard]] Result<QList<Store::Sum>> sums(const Layout &layout, const QByteArray &moneyField,
                                                 const Query &query, Select::Indexes indexes);
    [[nodiscard]] Result<QList<Store::Bucket>> buckets(const Layout &layout, const QByteArray &field,
                                                       const Query &query, int limit, Select::Indexes indexes);
    [[nodiscard]] Result<QByteArray> object(const Layout &layout, qint64 row);
    [[nodiscard]] Result<QList<Store::Found>> find(const QList<Layout> &layouts, const QByteArray &id);

    std::function<bool()> isAbandoned; ///< see Lane

private:
    std::unique_ptr<Connection> m_cache;
    Codec m_codec;
};

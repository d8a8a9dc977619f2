// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/accounts.h"

#include "app/store/sqlite/connection.h"

using namespace Qt::StringLiterals;

QStringList Accounts::creation()
{
    return {u"CREATE TABLE store_account (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s,
            u"INSERT INTO store_account (number, id) VALUES (0, '')"_s};
}

QStringList Accounts::probes()
{
    return {u"SELECT number, id FROM store_account LIMIT 1"_s};
}

Result<qint64> Accounts::number(const QByteArray &account)
{
    if (account.isEmpty())
        return qint64(0);
    if (const auto known = m_numbers.constFind(account); known != m_numbers.constEnd())
        return *known;
    const QVariantList id {QString::fromUtf8(account)};
    if (auto done = m_cache.run(u"INSERT OR IGNORE INTO store_account (id) VALUES (?)"_s, id); !done)
        return tl::unexpected(done.error());
    const auto number = m_cache.value(u"SELECT number FROM store_account WHERE id = ?"_s, id);
    if (!number)
        return tl::unexpected(number.error());
    m_numbers.insert(account, number->toLongLong());
    return number->toLongLong();
}

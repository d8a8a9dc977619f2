// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>

class Connection;

/// The contexts as numbers: a row names its account by a small integer. The platform itself is an account with an
/// empty id. Writer's thread.
class Accounts
{
public:
    explicit Accounts(Connection &cache) : m_cache(cache) {}

    static QStringList creation();
    /// Statements that fail on a file whose table is another.
    static QStringList probes();

    /// Gives a number to an account that has none yet.
    [[nodiscard]] Result<qint64> number(const QByteArray &account);
    /// A transaction was undone: numbers given in it may be gone.
    void forget() { m_numbers.clear(); }

private:
    Connection &m_cache;
    QHash<QByteArray, qint64> m_numbers;
};

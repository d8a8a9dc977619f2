// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountnames.h"

#include "app/base/logging.h"
#include "app/store/store.h"

AccountNames::AccountNames(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AccountNames::ask);
}

QString AccountNames::name(const QByteArray &account) const
{
    if (!account.isEmpty() && !m_fresh.contains(account)) {
        m_fresh.insert(account);
        m_wanted.insert(account);
        m_soon.start();
    }
    return m_names.value(account);
}

void AccountNames::refresh()
{
    m_fresh.clear();
}

void AccountNames::ask()
{
    const QSet<QByteArray> wanted = std::exchange(m_wanted, {});
    for (const QByteArray &account : wanted) {
        const Condition own {.field = "id", .is = Condition::Is::Equal, .value = QString::fromUtf8(account)};
        ++m_open;
        m_store.rows("accounts", {.where = {own}, .limit = 1})
            .then(this, [this, account](const Result<QList<qint64>> &rows) {
                --m_open;
                const auto records = rows ? m_store.records("accounts", *rows, {"name"})
                                          : Result<QList<QVariantList>>(failure(rows.error()));
                if (!records) {
                    qCWarning(logStore) << "the name of an account could not be read:" << records.error().message;
                } else if (!records->isEmpty() && records->first().size() > 3) {
                    m_names.insert(account, records->first().at(3).toString());
                }
                if (m_open == 0)
                    Q_EMIT changed();
            });
    }
}

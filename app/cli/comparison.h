// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/resource.h"

#include <QCoroTask>
#include <QHash>
#include <QIODevice>
#include <QSet>
#include <QStringList>

namespace Cli {

/// The cached rows of one resource against the backend's objects: every picked value, picked a second time, and the
/// whole kept object. Knows no network.
class Comparison
{
public:
    /// What is compared.
    struct Part {
        QSet<QByteArray> contexts {}; ///< rows of others are left alone, except in a `whole` comparison
        enum class Extent { Whole, OneContext } extent = Extent::Whole;
        QSet<QByteArray> closed {};   ///< contexts in which this key may not read the resource
        qint64 since = 0;             ///< only what was created since, seconds UTC
        QByteArray owner {};          ///< the platform's account
    };

    Comparison(Store &store, const Resource &resource, const Part &part);

    /// `truth`: lines as Truth writes them.
    [[nodiscard]] QCoro::Task<Result<void>> run(QIODevice &truth);

    qint64 objects() const { return m_objects; }
    const QStringList &differences() const { return m_differences; } ///< one line each

private:
    /// One object of the backend and where the cache has it.
    struct Pair {
        QByteArray account {};
        QByteArray id {};
        QJsonObject object {};
        QList<qint64> rows {};
    };

    QCoro::Task<Result<void>> readRows();
    QCoro::Task<Result<void>> compare(QList<Pair> pairs);
    Result<bool> take(const QByteArray &line, QList<Pair> &pairs);
    void compareValues(const Pair &pair, const QVariantList &record);
    void compareObject(const Pair &pair, const QByteArray &kept);
    void tellLeftOvers();
    void differ(const QByteArray &account, const QByteArray &id, const QString &what);
    bool isInside(const QByteArray &account, qint64 created) const;

    Store &m_store;
    const Resource &m_resource;
    const Table m_table;
    const QList<QByteArray> m_names;
    const Part m_part;
    QHash<std::pair<QByteArray, QByteArray>, QList<qint64>> m_rows; ///< (account, id) -> rows not met yet
    qint64 m_objects = 0;
    QStringList m_differences;
};

} // namespace Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString limited(qint64 limit)
{
    return limit < 0 ? QString() : u" LIMIT %1"_s.arg(limit);
}

/// The words of all buckets, counted by word.
QList<Store::Bucket> byWord(const QList<Store::Bucket> &buckets)
{
    QHash<QString, qint64> rows;
    for (const Store::Bucket &bucket : buckets) {
        for (const QString &word : bucket.value.split(u' ', Qt::SkipEmptyParts))
            rows[word] += bucket.rows;
    }
    QList<Store::Bucket> words;
    for (auto word = rows.cbegin(); word != rows.cend(); ++word)
        words.append({.value = word.key(), .rows = word.value()});
    std::sort(words.begin(), words.end(), [](const Store::Bucket &a, const Store::Bucket &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
    });
    return words;
}

} // namespace

Reader::Reader(std::unique_ptr<Connection> cache, const QList<QByteArray> &dictionaries)
    : m_cache(std::move(cache))
    , m_codec(dictionaries)
{
    m_cache->stopWhen([this] { return isAbandoned && isAbandoned(); });
}

Result<QList<qint64>> Reader::rows(const Layout &layout, const Query &query, Select::Indexes indexes)
{
    const auto select = Select::make(layout, query.where, indexes);
    if (!select)
        return tl::unexpected(select.error());
    const auto order = Select::order(layout, query.sortedBy);
    if (!order)
        return tl::unexpected(order.error());
    auto answer = m_cache->ask(u"SELECT row"_s + select->sql + *order + limited(query.limit), select->values);
    if (!answer)
        return tl::unexpected(answer.error());
    QList<qint64> rows;
    while (answer->next())
        rows += answer->value(0).toLongLong();
    if (auto ended = Connection::ended(*answer); !ended)
        return tl::unexpected(ended.error());
    return rows;
}

Result<qint64> Reader::count(const Layout &layout, const Query &query, Select::Indexes indexes)
{
    const auto select = Select::make(layout, query.where, indexes);
    if (!select)
        return tl::unexpected(select.error());
    const auto number = m_cache->value(u"SELECT count(*)"_s + select->sql, select->values);
    if (!number)
        return tl::unexpected(number.error());
    return query.limit < 0 ? number->toLongLong() : std::min(query.limit, number->toLongLong());
}

Result<QList<Store::Sum>> Reader::sums(const Layout &layout, const QByteArray &moneyField, const Query &query,
                                       Select::Indexes indexes)
{
    const Layout::Column *money = layout.column(moneyField);
    if (!money || money->field.kind != Kind::Money)
        return tl::unexpected(Error {.kind = Error::Kind::Usage,
                                     .message = u"“%1” is not a field of money."_s.arg(QString::fromUtf8(moneyField)),
                                     .param = moneyField});
    const auto select = Select::make(layout, query.where, indexes);
    if (!select)
        return tl::unexpected(select.error());
    const QString currency = layout.columns().at(money->currency).name();
    const QString amount = money->name();
    const QString also = select->sql.contains(" WHERE "_L1) ? u" AND "_s : u" WHERE "_s;
    auto answer = m_cache->ask(u"SELECT coalesce(%1, ''), sum(%2), count(*)"_s.arg(currency, amount) + select->sql
                                   + also + amount + u" IS NOT NULL GROUP BY 1 ORDER BY 3 DESC, 1"_s,
                               select->values);
    if (!answer)
        return tl::unexpected(answer.error());
    QList<Store::Sum> sums;
    while (answer->next()) {
        sums.append({.currency = answer->value(0).toString().toUtf8(),
                     .minor = answer->value(1).toLongLong(),
                     .rows = answer->value(2).toLongLong()});
    }
    if (auto ended = Connection::ended(*answer); !ended)
        return tl::unexpected(ended.error());
    return sums;
}

Result<QList<Store::Bucket>> Reader::buckets(const Layout &layout, const QByteArray &field, const Query &query,
                                             int limit, Select::Indexes indexes)
{
    const auto by = Select::term(layout, field);
    if (!by)
        return tl::unexpected(by.error());
    const auto select = Select::make(layout, query.where, indexes);
    if (!select)
        return tl::unexpected(select.error());
    const bool inWords = by->kind == Kind::Words;
    QString sql = u"SELECT %1 AS value, count(*)"_s.arg(by->sql) + select->sql
        + u" GROUP BY 1 HAVING value IS NOT NULL ORDER BY 2 DESC, 1"_s;
    if (!inWords)
        sql += limited(limit);
    auto answer = m_cache->ask(sql, select->values);
    if (!answer)
        return tl::unexpected(answer.error());
    QList<Store::Bucket> buckets;
    while (answer->next()) {
        QString value = answer->value(0).toString();
        if (by->kind == Kind::Flag)
            value = answer->value(0).toBool() ? u"true"_s : u"false"_s;
        buckets.append({.value = value, .rows = answer->value(1).toLongLong()});
    }
    if (auto ended = Connection::ended(*answer); !ended)
        return tl::unexpected(ended.error());
    if (!inWords)
        return buckets;
    const QList<Store::Bucket> words = byWord(buckets);
    return limit < 0 ? words : words.first(std::min<qsizetype>(limit, words.size()));
}

Result<QByteArray> Reader::object(const Layout &layout, qint64 row)
{
    const auto packed = m_cache->value(u"SELECT object FROM %1 WHERE row = ?"_s.arg(layout.objects()), {row});
    if (!packed)
        return tl::unexpected(packed.error());
    if (!packed->isValid())
        return failure(Error::Kind::Missing, u"The object is gone."_s);
    return m_codec.decompress(packed->toByteArray());
}

Result<QList<Store::Found>> Reader::find(const QList<Layout> &layouts, const QByteArray &id)
{
    QList<Store::Found> places;
    for (const Layout &layout : layouts) {
        auto answer = m_cache->ask(u"SELECT row, (SELECT id FROM store_account WHERE number = context) FROM %1"
                                   " WHERE id = ? ORDER BY row DESC"_s.arg(layout.rows()),
                                   {QString::fromUtf8(id)});
        if (!answer)
            return tl::unexpected(answer.error());
        while (answer->next()) {
            places.append({.table = layout.table().name,
                           .row = answer->value(0).toLongLong(),
                           .context = answer->value(1).toString().toUtf8()});
        }
        if (auto ended = Connection::ended(*answer); !ended)
            return tl::unexpected(ended.error());
    }
    if (places.isEmpty())
        return failure(Error::Kind::Missing, u"There is nothing called %1 in the cache."_s.arg(QString::fromUtf8(id)));
    return places;
}

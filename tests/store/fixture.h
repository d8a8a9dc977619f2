// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

/// What the tests of the store share: made-up tables, pages as a backend would send them, and waiting.
namespace Fixture {

using namespace Qt::StringLiterals;

/// A made-up resource with every kind of field.
inline Table parcels()
{
    return {.name = "parcels",
            .object = "parcel",
            .fields = {
                {.path = "amount", .kind = Kind::Money, .indexed = true},
                {.path = "currency", .kind = Kind::Text, .indexed = true},
                {.path = "state", .kind = Kind::State, .indexed = true},
                {.path = "weight", .kind = Kind::Number, .indexed = true},
                {.path = "due", .kind = Kind::Time, .indexed = true},
                {.path = "insured", .kind = Kind::Flag},
                {.path = "stops", .kind = Kind::Count},
                {.path = "labels", .kind = Kind::Words},
                {.path = "sender", .kind = Kind::Id},
                {.path = "receiver.name", .kind = Kind::Text, .indexed = true, .searchable = true},
                {.path = "receiver.address.city", .kind = Kind::Text, .searchable = true},
                {.path = "fees.0.amount", .kind = Kind::Money, .currency = "fees.0.currency"},
            }};
}

inline Table depots()
{
    return {.name = "depots", .object = "depot", .fields = {{.path = "title", .searchable = true}}};
}

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A list answer.
inline QByteArray list(const QJsonArray &objects)
{
    return json({{u"object"_s, u"list"_s}, {u"data"_s, objects}, {u"has_more"_s, false}, {u"url"_s, u"/v1/parcels"_s}});
}

inline QJsonObject parcel(const QString &id, qint64 created, QJsonObject also = {})
{
    also.insert(u"id"_s, id);
    also.insert(u"object"_s, u"parcel"_s);
    also.insert(u"created"_s, created);
    return also;
}

/// The message of what failed, for QVERIFY2.
template <typename T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("fine") : result.error().message.toUtf8();
}

/// Parses and saves a list, as sync does.
inline Result<Store::Saved> put(Store &store, const QByteArray &table, const QByteArray &context,
                                const QJsonArray &objects, AsOf asof, const Progress &progress = {},
                                qint64 generation = 0)
{
    const auto page = await(store.parse(table, list(objects)));
    if (!page)
        return tl::unexpected(page.error());
    return await(store.save(table, {context}, *page, asof, progress, generation));
}

/// Ids in the order of a query.
inline QStringList ids(Store &store, const QByteArray &table, const Query &query = {})
{
    const auto rows = await(store.rows(table, query));
    if (!rows)
        return {u"failed: "_s + rows.error().message};
    const auto records = store.records(table, *rows, {});
    if (!records)
        return {u"failed: "_s + records.error().message};
    QStringList list;
    for (const QVariantList &record : *records)
        list += record.value(0).toString();
    return list;
}

/// One value of the row with this id; invalid when it is null, or there is no such row.
inline QVariant value(Store &store, const QByteArray &table, const QString &id, const QByteArray &field)
{
    const auto rows = await(store.rows(table, {.where = {{.field = "id", .value = id}}}));
    if (!rows || rows->isEmpty())
        return {};
    const auto records = store.records(table, *rows, {field});
    return records ? records->first().value(3) : QVariant();
}

} // namespace Fixture

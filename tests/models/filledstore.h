// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/resource.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// A real store in a folder of its own, filled with objects that a test makes up: the way pages come in, without a
/// network.
class FilledStore
{
public:
    FilledStore()
    {
        auto opened = Store::open(m_folder.path(), resourceTables(), Store::Access::Write);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().message));
        m_store = std::move(*opened);
    }

    Store &operator*() const { return *m_store; }
    Store *operator->() const { return m_store.get(); }

    /// Adds objects, or newer copies of them, to a context (an account's id; empty: the platform).
    void put(const char *table, const QList<QJsonObject> &objects, const QByteArray &context = {})
    {
        const QJsonObject list {{QStringLiteral("object"), QStringLiteral("list")},
                                {QStringLiteral("data"), [&] {
                                     QJsonArray data;
                                     for (const QJsonObject &object : objects)
                                         data.append(object);
                                     return data;
                                 }()},
                                {QStringLiteral("has_more"), false}};
        const auto page = await(m_store->parse(table, QJsonDocument(list).toJson()));
        if (!page)
            qFatal("not parsed: %s", qPrintable(page.error().message));
        const auto saved = await(m_store->save(table, {context}, *page, {1'785'000'000, ++m_number}));
        if (!saved)
            qFatal("not saved: %s", qPrintable(saved.error().message));
    }

    void remove(const char *table, const QByteArray &id, const QByteArray &context = {})
    {
        const auto removed = await(m_store->remove(table, context, id));
        if (!removed)
            qFatal("not removed: %s", qPrintable(removed.error().message));
    }

    static QJsonObject charge(int number, const QJsonObject &others = {})
    {
        QJsonObject object {{QStringLiteral("id"), QStringLiteral("ch_%1").arg(number, 6, 10, QLatin1Char('0'))},
                            {QStringLiteral("object"), QStringLiteral("charge")},
                            {QStringLiteral("created"), 1'784'000'000 + number},
                            {QStringLiteral("amount"), 1000 + number},
                            {QStringLiteral("amount_captured"), 1000 + number},
                            {QStringLiteral("amount_refunded"), 0},
                            {QStringLiteral("currency"), QStringLiteral("eur")},
                            {QStringLiteral("status"), QStringLiteral("succeeded")},
                            {QStringLiteral("captured"), true},
                            {QStringLiteral("refunded"), false},
                            {QStringLiteral("disputed"), false},
                            {QStringLiteral("description"), QStringLiteral("Order %1").arg(number)}};
        for (auto member = others.begin(); member != others.end(); ++member)
            object.insert(member.key(), member.value());
        return object;
    }

    /// Numbered from `first` on.
    static QList<QJsonObject> charges(int first, int count)
    {
        QList<QJsonObject> objects;
        for (int i = 0; i < count; ++i)
            objects.append(charge(first + i));
        return objects;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    qint64 m_number = 0;
};

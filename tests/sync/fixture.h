// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "app/sync/engine.h"
#include "tests/support/await.h"
#include "tests/sync/backend.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What a test of sync has: a world, its backend, a store of its own, and a way to compare them.
struct Fixture {
    World world;
    WorldBackend backend {world};
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    explicit Fixture(quint32 seed = 1) : world(seed) { reopen(); }

    void reopen()
    {
        store.reset();
        auto opened = Store::open(folder.path(), World::tables(), Store::Access::Write);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
    }

    /// Runs one pass to its end.
    SyncOutcome sync(Engine::Depth depth = Engine::Depth::Changes, const QByteArray &onlyContext = {},
                     const QList<Stream> &streams = World::streams())
    {
        Engine engine(*store, streams);
        QSignalSpy finished(&engine, &Engine::finished);
        engine.setOnlyContext(onlyContext);
        engine.connectTo(backend.backend());
        engine.start(depth);
        if (finished.isEmpty() && !finished.wait(60'000))
            qFatal("the pass did not end");
        return finished.first().first().value<SyncOutcome>();
    }

    /// What the store holds that the world does not, or the other way round: one line each.
    QStringList differences(const QByteArray &onlyContext = {}) const
    {
        QStringList differences;
        for (const Table &table : World::tables()) {
            QHash<QString, QString> kept = stored(table);
            QHash<QString, QString> there = expected(table, onlyContext);
            for (auto row = there.begin(); row != there.end(); ++row) {
                const QString found = kept.contains(row.key()) ? kept.take(row.key()) : u"missing"_s;
                if (found != row.value())
                    differences << u"%1 %2: %3, not %4"_s.arg(QString::fromUtf8(table.name), row.key(), found, row.value());
            }
            for (auto row = kept.begin(); row != kept.end(); ++row)
                differences << u"%1 %2: should not be there"_s.arg(QString::fromUtf8(table.name), row.key());
        }
        return differences;
    }

private:
    static QString line(const Table &table, const std::function<QVariant(const QByteArray &)> &value)
    {
        QStringList words;
        for (const Field &field : table.fields)
            words << value(field.path).toString();
        return words.join(u' ');
    }
    QHash<QString, QString> stored(const Table &table) const
    {
        QList<QByteArray> fields;
        for (const Field &field : table.fields)
            fields << field.path;
        const auto rows = await(store->rows(table.name, {}));
        const auto records = store->records(table.name, *rows, fields);
        QHash<QString, QString> lines;
        for (const QVariantList &record : *records) {
            const QString key = record.at(1).toString() + u'/' + record.at(0).toString();
            if (lines.contains(key))
                lines.insert(key + u" again"_s, QString());
            lines.insert(key, line(table, [&](const QByteArray &path) { return record.at(3 + fields.indexOf(path)); }));
        }
        return lines;
    }
    QHash<QString, QString> expected(const Table &table, const QByteArray &onlyContext) const
    {
        QHash<QString, QString> lines;
        const auto put = [&](const QByteArray &context, const QString &id, const QJsonObject &object) {
            if (!onlyContext.isEmpty() && context != onlyContext)
                return;
            lines.insert(QString::fromUtf8(context) + u'/' + id, line(table, [&](const QByteArray &path) {
                             return object.value(QString::fromUtf8(path)).toVariant();
                         }));
        };
        for (const QByteArray &context : world.contexts()) {
            if (table.name == "balances") {
                const QByteArray account = context.isEmpty() ? QByteArray(World::platform) : context;
                put(context, u"balance_"_s + QString::fromUtf8(account), world.balance(context));
                continue;
            }
            for (const World::Thing &thing : world.things(context, table.name))
                put(table.name == "accounts" ? thing.id : context, QString::fromUtf8(thing.id),
                    world.shown(table.name, thing));
        }
        return lines;
    }
};

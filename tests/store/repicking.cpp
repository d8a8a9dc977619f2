// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTemporaryDir>

using namespace Fixture;

/// A changed description is picked anew from the kept objects when the store is opened: nothing is fetched again.
class Repicking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        folder = std::make_unique<QTemporaryDir>();
    }

    void aChangedDescriptionIsPickedAnew_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("during a backfill") << false;
        QTest::newRow("with indexes") << true;
    }

    void aChangedDescriptionIsPickedAnew()
    {
        QFETCH(bool, indexed);
        Table table = parcels();
        {
            const auto store = opened(table);
            QVERIFY(put(*store, "parcels", "acct_1",
                        {parcel(u"pa_1"_s, 5, {{u"amount"_s, 700}, {u"currency"_s, u"jpy"_s}, {u"nick"_s, u"Zebra"_s},
                                               {u"state"_s, u"17"_s}}),
                         parcel(u"pa_2"_s, 6, {{u"nick"_s, u"Aal"_s}})},
                        {50, 3}, {.put = {{.context = "acct_1", .table = "parcels", .from = 1, .to = 2}}}, 4));
            if (indexed)
                QVERIFY(await(store->finishBackfill()));
        }
        // One added, one removed, one of another kind, one derived.
        table.fields.removeIf([](const Field &field) { return field.path == "due" || field.path == "state"; });
        table.fields.append({.path = "nick", .indexed = true, .searchable = true});
        table.fields.append({.path = "state", .kind = Kind::Number});
        table.fields.append({.path = "shout", .derive = [](const Picked &picked) -> Value {
                                 return picked.text("nick").toUpper();
                             }});
        const auto store = opened(table);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "nick"), u"Zebra"_s);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "shout"), u"ZEBRA"_s);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), 17);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "amount"), 700);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "account"), u"acct_1"_s);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "created"), 5);
        QVERIFY(!store->records("parcels", {1}, {"due"}));
        QCOMPARE(ids(*store, "parcels", {.sortedBy = {{"nick"}}}), (QStringList {u"pa_2"_s, u"pa_1"_s}));
        QCOMPARE(ids(*store, "parcels", {.where = {{.is = Condition::Is::Match, .value = u"zebr"_s}}}),
                 QStringList {u"pa_1"_s});
        QCOMPARE(await(store->ranges())->size(), 1);

        // Age, generation and digest are as before: an older answer still loses, the same one is no change.
        const auto older = put(*store, "parcels", "acct_1", {parcel(u"pa_2"_s, 6, {{u"nick"_s, u"Old"_s}})}, {50, 2});
        QCOMPARE(older->updated, 0);
        const auto same = put(*store, "parcels", "acct_1", {parcel(u"pa_2"_s, 6, {{u"nick"_s, u"Aal"_s}})}, {60, 9});
        QCOMPARE(same->updated, 0);
        QCOMPARE(*await(store->sweep("parcels", "acct_1", 4, {100, 100})), 0);
        QCOMPARE(*await(store->sweep("parcels", "acct_1", 5, {100, 100})), 2);
    }

    void theSameDescriptionIsLeftAlone()
    {
        static int calls = 0;
        const auto counting = [](const Picked &) -> Value { return qint64(++calls); };
        Table table = depots();
        table.fields.append({.path = "n", .kind = Kind::Number, .derive = counting});
        {
            const auto store = opened(table);
            QVERIFY(put(*store, "depots", "", {QJsonObject {{u"id"_s, u"d_1"_s}}}, {1, 1}));
        }
        const int before = calls;
        QCOMPARE(value(*opened(table), "depots", u"d_1"_s, "n"), before);
        QCOMPARE(calls, before);
    }

    void openingToReadRenewsWhatIsOfAnOlderProgram()
    {
        Table table = depots();
        {
            const auto store = opened(table);
            QVERIFY(put(*store, "depots", "", {QJsonObject {{u"id"_s, u"d_1"_s}, {u"size"_s, 3}}}, {1, 1}));
        }
        table.fields.append({.path = "size", .kind = Kind::Number});
        {
            const auto reading = Store::open(folder->path(), {table}, Store::Access::Read);
            QVERIFY2(reading, why(reading).constData());
            QCOMPARE(value(**reading, "depots", u"d_1"_s, "size"), 3);
            opened(table); // nothing is locked
        }
        const auto writing = opened(table);
        table.fields.append({.path = "more"});
        const auto reading = Store::open(folder->path(), {table}, Store::Access::Read);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Error::Kind::StoreInUse);
    }

    void aTableMoreIsCreatedAndATableLessIsKept()
    {
        {
            const auto store = opened(depots());
            QVERIFY(put(*store, "depots", "", {QJsonObject {{u"id"_s, u"d_1"_s}}}, {1, 1}));
        }
        {
            const auto store = opened(parcels());
            QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5)}, {1, 1}));
        }
        QCOMPARE(ids(*opened(depots()), "depots"), QStringList {u"d_1"_s});
        QCOMPARE(ids(*opened(parcels()), "parcels"), QStringList {u"pa_1"_s});
    }

private:
    std::unique_ptr<Store> opened(const Table &table)
    {
        auto store = Store::open(folder->path(), {table}, Store::Access::Write);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }

    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_GUILESS_MAIN(Repicking)
#include "repicking.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "app/store/rownumber.h"

#include <QTemporaryDir>

using namespace Fixture;

/// How objects become rows and stay rows: order of answers, unchanged objects, clashes, contexts, removal.
class Rows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup()
    {
        store.reset();
        folder.reset();
    }

    void anObjectIsKeptAsItWasSent()
    {
        const QJsonObject sent = parcel(u"pa_1"_s, 1700000000, {{u"amount"_s, 1250}, {u"currency"_s, u"eur"_s},
                                                                {u"nobody_knows"_s, QJsonArray {1, 2.5, u"ü"_s}}});
        QVERIFY(put(*store, "parcels", "", {sent}, {1, 1}));

        const auto found = await(store->find("pa_1"));
        QVERIFY2(found, why(found).constData());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().table, "parcels");
        const auto kept = await(store->object("parcels", found->first().row));
        QVERIFY2(kept, why(kept).constData());
        QCOMPARE(QJsonDocument::fromJson(*kept).object(), sent);
    }

    void recordsComeInTheOrderAskedForWithTheirTypes()
    {
        QVERIFY(put(*store, "parcels", "acct_1",
                    {parcel(u"pa_1"_s, 1700000001, {{u"amount"_s, 500}, {u"currency"_s, u"jpy"_s}, {u"weight"_s, 1.5}}),
                     parcel(u"pa_2"_s, 1700000002, {{u"insured"_s, true}, {u"receiver"_s, QJsonObject {{u"name"_s, u"Ödön"_s}}}})},
                    {1, 1}));
        const auto rows = await(store->rows("parcels", {.sortedBy = {{"created"}}}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        const auto records = store->records("parcels", {rows->at(1), 42, rows->at(0)},
                                            {"amount", "weight", "insured", "receiver.name", "fees.0.currency", "id"});
        QVERIFY2(records, why(records).constData());
        const QVariant nothing;
        QCOMPARE(records->at(0), (QVariantList {u"pa_2"_s, u"acct_1"_s, 1700000002LL, nothing, nothing, 1LL, u"Ödön"_s,
                                                nothing, u"pa_2"_s}));
        QCOMPARE(records->at(1), QVariantList());
        QCOMPARE(records->at(2), (QVariantList {u"pa_1"_s, u"acct_1"_s, 1700000001LL, 500LL, 1.5, nothing, nothing,
                                                nothing, u"pa_1"_s}));
        QVERIFY(!records->at(0).at(3).isValid());
    }

    void anOlderAnswerNeverOverwritesANewerOne_data()
    {
        QTest::addColumn<qint64>("second");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<bool>("wins");
        QTest::newRow("earlier second, later number") << qint64(99) << qint64(9) << false;
        QTest::newRow("same second, earlier number") << qint64(100) << qint64(4) << false;
        QTest::newRow("the same request") << qint64(100) << qint64(5) << false;
        QTest::newRow("same second, later number") << qint64(100) << qint64(6) << true;
        QTest::newRow("later second, earlier number") << qint64(101) << qint64(1) << true;
    }

    void anOlderAnswerNeverOverwritesANewerOne()
    {
        QFETCH(qint64, second);
        QFETCH(qint64, number);
        QFETCH(bool, wins);
        for (const auto backfill : {true, false}) {
            const QString id = backfill ? u"pa_before"_s : u"pa_after"_s;
            if (!backfill)
                QVERIFY(await(store->finishBackfill()));
            QVERIFY(put(*store, "parcels", "", {parcel(id, 5, {{u"state"_s, u"first"_s}})}, {100, 5}));
            const auto saved = put(*store, "parcels", "", {parcel(id, 5, {{u"state"_s, u"second"_s}})}, {second, number});
            QVERIFY2(saved, why(saved).constData());
            QCOMPARE(saved->inserted, 0);
            QCOMPARE(saved->updated, wins ? 1 : 0);
            QCOMPARE(value(*store, "parcels", id, "state"), wins ? u"second"_s : u"first"_s);
        }
    }

    void anUnchangedObjectOnlyBecomesNewer()
    {
        const QJsonArray same {parcel(u"pa_1"_s, 5, {{u"state"_s, u"same"_s}})};
        QVERIFY(put(*store, "parcels", "", same, {100, 1}));
        QSignalSpy changed(store.get(), &Store::changed);
        const auto saved = put(*store, "parcels", "", same, {200, 2});
        QVERIFY(saved);
        QCOMPARE(saved->updated, 0);
        // What is between the two times is older now.
        const auto late = put(*store, "parcels", "", {parcel(u"pa_1"_s, 5, {{u"state"_s, u"late"_s}})}, {150, 9});
        QVERIFY(late);
        QCOMPARE(late->updated, 0);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), u"same"_s);
        QCOMPARE(changed.count(), 0);
    }

    void indentationIsNotAChange()
    {
        const QJsonObject object = parcel(u"pa_1"_s, 5, {{u"state"_s, u"a  b"_s}});
        QVERIFY(put(*store, "parcels", "", {object}, {1, 1}));
        const auto page = await(store->parse("parcels", QJsonDocument(object).toJson(QJsonDocument::Indented)));
        QVERIFY2(page, why(page).constData());
        const auto saved = await(store->save("parcels", {""}, *page, {2, 2}));
        QVERIFY(saved);
        QCOMPARE(saved->updated, 0);
    }

    void theSameIdInTwoContextsIsTwoRows()
    {
        const QJsonArray objects {parcel(u"pa_1"_s, 5)};
        QVERIFY(put(*store, "parcels", "acct_1", objects, {1, 1}));
        QVERIFY(put(*store, "parcels", "acct_2", objects, {1, 2}));
        const auto found = await(store->find("pa_1"));
        QVERIFY(found);
        QSet<QByteArray> contexts;
        for (const Store::Found &place : *found)
            contexts += place.context;
        QCOMPARE(contexts, (QSet<QByteArray> {"acct_1", "acct_2"}));

        QVERIFY(await(store->remove("parcels", "acct_1", "pa_1")));
        QCOMPARE(await(store->find("pa_1"))->first().context, "acct_2");
    }

    void eachObjectMayHaveAContextOfItsOwn()
    {
        const auto page = await(store->parse("depots", list({QJsonObject {{u"id"_s, u"acct_1"_s}},
                                                             QJsonObject {{u"id"_s, u"acct_2"_s}}})));
        QVERIFY2(page, why(page).constData());
        QVERIFY(await(store->save("depots", {"acct_1", "acct_2"}, *page, {1, 1})));
        QCOMPARE(value(*store, "depots", u"acct_2"_s, "account"), u"acct_2"_s);
        const auto wrong = await(store->save("depots", {"a", "b", "c"}, *page, {1, 1}));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Usage);
    }

    void aSingleObjectIsNamedAfterItsAccount()
    {
        QVERIFY(await(store->claim("acct_platform")));
        const auto page = await(store->parse("depots", json({{u"object"_s, u"depot"_s}, {u"title"_s, u"x"_s}})));
        QVERIFY2(page, why(page).constData());
        QVERIFY(await(store->save("depots", {"acct_1"}, *page, {1, 1})));
        QVERIFY(await(store->save("depots", {""}, *page, {1, 1})));
        QCOMPARE(ids(*store, "depots", {.sortedBy = {{"id"}}}), (QStringList {u"depot_acct_1"_s, u"depot_acct_platform"_s}));
    }

    void objectsWhoseNumbersClashHaveRowsOfTheirOwn()
    {
        const auto [first, second] = clashing();
        const QString a = QString::fromLatin1(first);
        const QString b = QString::fromLatin1(second);
        QVERIFY(put(*store, "parcels", "", {parcel(a, 5, {{u"state"_s, u"a"_s}})}, {1, 1}));
        QVERIFY(put(*store, "parcels", "", {parcel(b, 5, {{u"state"_s, u"b"_s}})}, {1, 2}));
        QVERIFY(put(*store, "parcels", "", {parcel(a, 5, {{u"state"_s, u"a2"_s}}), parcel(b, 5, {{u"state"_s, u"b2"_s}})},
                    {2, 3}));
        QCOMPARE(await(store->count("parcels", {})), 2);
        QCOMPARE(value(*store, "parcels", a, "state"), u"a2"_s);
        QCOMPARE(value(*store, "parcels", b, "state"), u"b2"_s);

        // The second is still found when the one whose place it could not have is gone.
        QVERIFY(await(store->remove("parcels", "", first)));
        QVERIFY(put(*store, "parcels", "", {parcel(b, 5, {{u"state"_s, u"b3"_s}})}, {3, 4}));
        QCOMPARE(await(store->count("parcels", {})), 1);
        QCOMPARE(value(*store, "parcels", b, "state"), u"b3"_s);
    }

    void aChangedTimeOfCreationMakesNoSecondRow()
    {
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5, {{u"state"_s, u"old"_s}})}, {1, 1}));
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 6, {{u"state"_s, u"new"_s}})}, {2, 2}));
        QVERIFY(await(store->finishBackfill()));
        QCOMPARE(await(store->count("parcels", {})), 1);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), u"new"_s);

        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 7, {{u"state"_s, u"older"_s}})}, {1, 9}));
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), u"new"_s);
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 7, {{u"state"_s, u"newest"_s}})}, {3, 3}));
        QCOMPARE(await(store->count("parcels", {})), 1);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), u"newest"_s);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "created"), 7);
    }

    void objectsWithoutATimeOfCreationAreKeptToo()
    {
        QVERIFY(put(*store, "depots", "acct_1", {QJsonObject {{u"id"_s, u"ba_1"_s}}, QJsonObject {{u"id"_s, u"ba_2"_s}}},
                    {1, 1}));
        QCOMPARE(await(store->count("depots", {})), 2);
        QVERIFY(!value(*store, "depots", u"ba_1"_s, "created").isValid());
    }

    void sweepingRemovesWhatAWalkDidNotMeet()
    {
        const auto object = [](const char *id) { return parcel(QString::fromLatin1(id), 5); };
        QVERIFY(put(*store, "parcels", "acct_1", {object("pa_1"), object("pa_2"), object("pa_3")}, {10, 1}, {}, 1));
        QVERIFY(put(*store, "parcels", "acct_2", {object("pa_1")}, {10, 2}, {}, 1));
        // The second walk starts at 20 and meets pa_1; meanwhile an event brings pa_new.
        QVERIFY(put(*store, "parcels", "acct_1", {object("pa_1")}, {20, 3}, {}, 2));
        QVERIFY(put(*store, "parcels", "acct_1", {object("pa_new")}, {21, 4}));
        const auto swept = await(store->sweep("parcels", "acct_1", 2, {20, 3}));
        QVERIFY2(swept, why(swept).constData());
        QCOMPARE(*swept, 2);
        QCOMPARE(ids(*store, "parcels", {.where = {{.field = "account", .value = u"acct_1"_s}}, .sortedBy = {{"id"}}}),
                 (QStringList {u"pa_1"_s, u"pa_new"_s}));
        QCOMPARE(ids(*store, "parcels", {.where = {{.field = "account", .value = u"acct_2"_s}}}), QStringList {u"pa_1"_s});
    }

    void aWalkThatMeetsANewerRowKeepsIt()
    {
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5, {{u"state"_s, u"by event"_s}})}, {30, 9}, {}, 1));
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5, {{u"state"_s, u"by walk"_s}})}, {20, 3}, {}, 2));
        QCOMPARE(*await(store->sweep("parcels", "", 2, {40, 10})), 0);
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), u"by event"_s);
    }

    void oldRowsExpire()
    {
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_old"_s, 99), parcel(u"pa_edge"_s, 100), parcel(u"pa_new"_s, 101)},
                    {1, 1}));
        QVERIFY(put(*store, "parcels", "", {QJsonObject {{u"id"_s, u"pa_never"_s}}}, {1, 1}));
        QCOMPARE(*await(store->expire("parcels", 100)), 1);
        QCOMPARE(ids(*store, "parcels"), (QStringList {u"pa_new"_s, u"pa_edge"_s, u"pa_never"_s}));
    }

    void whoChangedIsAnnouncedAfterItIsThere()
    {
        QSignalSpy changed(store.get(), &Store::changed);
        QVERIFY(put(*store, "parcels", "acct_1", {parcel(u"pa_1"_s, 5), parcel(u"pa_2"_s, 6)}, {1, 1}));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first(), (QVariantList {QByteArray("parcels"), QByteArray("acct_1")}));
    }

    void whatIsNotThereIsMissing()
    {
        QCOMPARE(await(store->find("pa_1")).error().kind, Error::Kind::Missing);
        QCOMPARE(await(store->object("parcels", 1)).error().kind, Error::Kind::Missing);
        QCOMPARE(await(store->rows("nonsense", {})).error().kind, Error::Kind::Usage);
        QCOMPARE(await(store->parse("nonsense", "{}")).error().kind, Error::Kind::Usage);
        QCOMPARE(store->records("parcels", {1}, {"nonsense"}).error().kind, Error::Kind::Usage);
    }

    void onlyUnknownIdsAreUnknown()
    {
        QVERIFY(put(*store, "parcels", "acct_1", {parcel(u"pa_1"_s, 5)}, {1, 1}));
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_2"_s, 5)}, {1, 1}));
        QCOMPARE(*await(store->unknown("parcels", "acct_1", {"pa_2", "pa_1", "pa_3"})), (QList<QByteArray> {"pa_2", "pa_3"}));
        QCOMPARE(*await(store->unknown("parcels", "", {"pa_2", "pa_1"})), QList<QByteArray> {"pa_1"});
        QCOMPARE(*await(store->unknown("parcels", "acct_9", {"pa_2"})), QList<QByteArray> {"pa_2"});
        QCOMPARE(*await(store->unknown("parcels", "", {})), QList<QByteArray> {});
    }

    void whatIsRipeIsFoundByItsOldestRow()
    {
        const auto pending = [](const char *id, qint64 created, qint64 due) {
            return parcel(QString::fromLatin1(id), created, {{u"state"_s, u"pending"_s}, {u"due"_s, due}});
        };
        QVERIFY(put(*store, "parcels", "acct_1",
                    {pending("pa_1", 50, 100), pending("pa_2", 40, 90), pending("pa_3", 30, 101),
                     parcel(u"pa_4"_s, 20, {{u"state"_s, u"available"_s}, {u"due"_s, 80}})},
                    {1, 1}));
        QCOMPARE(*await(store->ripe("parcels", "acct_1", "state", "pending", "due", 100)), 40);
        QCOMPARE(*await(store->ripe("parcels", "acct_1", "state", "pending", "due", 89)), 0);
        QCOMPARE(*await(store->ripe("parcels", "acct_2", "state", "pending", "due", 100)), 0);
    }

private:
    void open()
    {
        auto opened = Store::open(folder->filePath(u"store"_s), {parcels(), depots()}, Store::Access::Write);
        QVERIFY2(opened, why(opened).constData());
        store = std::move(*opened);
    }

    /// Two ids, created in the same second, that want the same row.
    static std::pair<QByteArray, QByteArray> clashing()
    {
        QHash<qint64, QByteArray> seen;
        for (int i = 0;; ++i) {
            const QByteArray id = "pa_" + QByteArray::number(i);
            const qint64 number = RowNumber::first(5, "", id);
            if (seen.contains(number))
                return {seen.value(number), id};
            seen.insert(number, id);
        }
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Store> store;
};

QTEST_GUILESS_MAIN(Rows)
#include "rows.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTemporaryDir>

using namespace Fixture;

/// What sync remembers: moves with the rows in one transaction, lasts, and is asked back.
class ProgressKept : public QObject
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

    void rangesArePutReplacedAndDone()
    {
        QVERIFY(await(store->save(Progress {.put = {{.context = "acct_1", .table = "parcels", .from = 10, .to = 20},
                                                    {.context = "", .table = "depots", .generation = 3}}})));
        auto ranges = *await(store->ranges());
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges.at(0).context, "acct_1");
        QCOMPARE(ranges.at(0).from, 10);
        QCOMPARE(ranges.at(1).generation, 3);
        QVERIFY(ranges.at(0).id != 0 && ranges.at(0).id != ranges.at(1).id);

        Range moved = ranges.at(0);
        moved.cursor = "pa_9";
        moved.to = 15;
        QVERIFY(put(*store, "parcels", "acct_1", {parcel(u"pa_9"_s, 15)}, {1, 1},
                    {.put = {moved}, .done = {ranges.at(1).id}, .nextRequest = 7}));
        open();
        ranges = *await(store->ranges());
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().id, moved.id);
        QCOMPARE(ranges.first().cursor, "pa_9");
        QCOMPARE(ranges.first().to, 15);
        QCOMPARE(*await(store->nextRequest()), 7);

        // An id is never given twice, even if the newest range is gone.
        QVERIFY(await(store->save(Progress {.put = {{.table = "depots"}}, .done = {moved.id}})));
        QVERIFY(await(store->ranges())->first().id > moved.id);
    }

    void dirtyMarksAreClearedOnlyByWhatStartedLater()
    {
        const Dirty mark {.context = "acct_1", .table = "parcels", .id = "pa_1", .since = 100};
        const auto since = [&](qint64 second) {
            Dirty other = mark;
            other.since = second;
            return other;
        };
        QVERIFY(await(store->save(Progress {.mark = {mark, since(90)}})));
        QCOMPARE(*await(store->dirty()), QList<Dirty> {mark});
        QVERIFY(await(store->save(Progress {.clear = {since(99)}})));
        QCOMPARE(await(store->dirty())->size(), 1);
        QVERIFY(await(store->save(Progress {.mark = {since(110)}})));
        QVERIFY(await(store->save(Progress {.clear = {since(100)}})));
        QCOMPARE(*await(store->dirty()), QList<Dirty> {since(110)});
        QVERIFY(await(store->remove("parcels", "acct_1", "pa_1", {.clear = {since(110)}})));
        QCOMPARE(await(store->dirty())->size(), 0);
    }

    void contextsAreKept()
    {
        const ContextState platform {.account = "", .begun = 5, .eventsUpTo = 8, .completeUpTo = 7,
                                     .refused = {{"depots", "403"}, {"parcels", "403 x"}}};
        QVERIFY(await(store->save(Progress {.contexts = {platform, {.account = "acct_1", .revoked = true}}})));
        open();
        auto contexts = *await(store->contexts());
        QCOMPARE(contexts.size(), 2);
        QCOMPARE(contexts.at(0).account, "");
        QCOMPARE(contexts.at(0).begun, 5);
        QCOMPARE(contexts.at(0).eventsUpTo, 8);
        QCOMPARE(contexts.at(0).completeUpTo, 7);
        QCOMPARE(contexts.at(0).refused, platform.refused);
        QVERIFY(!contexts.at(0).revoked);
        QVERIFY(contexts.at(1).revoked);

        ContextState allowed = platform;
        allowed.refused.remove("depots");
        QVERIFY(await(store->save(Progress {.contexts = {allowed}})));
        QCOMPARE(await(store->contexts())->first().refused, allowed.refused);
    }

    void completeIsWhatTheSlowestContextIs()
    {
        QCOMPARE(*store->completeUpTo(), 0);
        QVERIFY(await(store->save(Progress {.contexts = {{.account = "", .completeUpTo = 100},
                                                         {.account = "acct_1", .completeUpTo = 90},
                                                         {.account = "acct_gone", .revoked = true}}})));
        QCOMPARE(*store->completeUpTo(), 90);
        QCOMPARE(*store->completeUpTo("acct_1"), 90);
        QCOMPARE(*store->completeUpTo(""), 100);
        QCOMPARE(*store->completeUpTo("acct_9"), 0);
        QVERIFY(await(store->save(Progress {.contexts = {{.account = "acct_2"}}})));
        QCOMPARE(*store->completeUpTo(), 0);
    }

    void requestNumbersNeverGoBack()
    {
        QCOMPARE(*await(store->nextRequest()), 1);
        QVERIFY(await(store->save(Progress {.nextRequest = 50})));
        QVERIFY(await(store->save(Progress {.nextRequest = 40})));
        QVERIFY(await(store->save(Progress {})));
        QCOMPARE(*await(store->nextRequest()), 50);
    }

    void whatIsAskedIncludesWhatWaits()
    {
        for (int i = 0; i < 50; ++i)
            static_cast<void>(store->save(Progress {.mark = {{.table = "parcels", .id = QByteArray::number(i), .since = i}}}));
        QCOMPARE(await(store->dirty())->size(), 50);
    }

private:
    void open()
    {
        store.reset();
        auto opened = Store::open(folder->path(), {parcels(), depots()}, Store::Access::Write);
        QVERIFY2(opened, why(opened).constData());
        store = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Store> store;
};

QTEST_GUILESS_MAIN(ProgressKept)
#include "progress.moc"

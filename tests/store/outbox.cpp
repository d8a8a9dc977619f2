// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include <QTemporaryDir>

/// What work.db keeps of changes that are on their way, and of unfinished forms.
class TestOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<Store> open() const
    {
        auto store = Store::open(m_folder->path(), {Fixture::parcels()}, Store::Access::Write);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }

    static Store::Sending sending(const char *key, qint64 written = 1)
    {
        return {.key = key, .verb = "parcel.make", .object = "a", .parameters = "first", .written = written};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsUnsettledIsKnownAfterARestart()
    {
        {
            const auto store = open();
            QVERIFY(await(store->write(sending("k2", 2))));
            QVERIFY(await(store->write(sending("k1", 1))));
            Store::Sending other = sending("k3");
            other.verb = "parcel.send";
            QVERIFY(await(store->write(other)));
        }
        const auto store = open();
        const auto all = store->unsettled("parcel.make");
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().key, QByteArray("k1"));
        QCOMPARE(all->first().parameters, QByteArray("first"));
        QCOMPARE(all->first().account, QByteArray());

        QVERIFY(await(store->settle("k1", 200, "pcl_1", 3)));
        QCOMPARE(store->unsettled("parcel.make")->size(), 1);
        // What is settled does not come back under its key.
        QVERIFY(await(store->write(sending("k1"))));
        QCOMPARE(store->unsettled("parcel.make")->size(), 1);
    }

    void draftsAreKeptNewestFirstUntilTheyAreEmptied()
    {
        {
            const auto store = open();
            QVERIFY(await(store->setDraft("form", {.object = "a", .content = "1", .changed = 5})));
            QVERIFY(await(store->setDraft("form", {.object = "b", .content = "2", .changed = 6})));
            QVERIFY(await(store->setDraft("form", {.object = "a", .content = "3", .changed = 7})));
            QVERIFY(await(store->setDraft("other", {.object = "a", .content = "4", .changed = 8})));
        }
        const auto store = open();
        const auto drafts = store->drafts("form");
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 2);
        QCOMPARE(drafts->first().content, QByteArray("3"));
        QCOMPARE(drafts->first().changed, 7);
        QVERIFY(await(store->setDraft("form", {.object = "a"})));
        QCOMPARE(store->drafts("form")->size(), 1);
        QCOMPARE(store->drafts("other")->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "outbox.moc"

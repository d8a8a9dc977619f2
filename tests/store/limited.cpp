// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTemporaryDir>

using namespace Fixture;

/// A store that is opened for one account answers no question about another, whatever it is asked.
class Limited : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_all;
    std::unique_ptr<Store> m_one;
    QList<qint64> m_rows; ///< of everybody

    static Condition named(const char *field, const QString &value, Condition::Is is = Condition::Is::Equal)
    {
        return {.field = field, .is = is, .value = value};
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("while it is filled") << false;
        QTest::newRow("with indexes and full text") << true;
    }

    void initTestCase()
    {
        auto opened = Store::open(m_folder.path(), {parcels()}, Store::Access::Write);
        QVERIFY(opened);
        m_all = std::move(*opened);
        for (const char *account : {"acct_1", "acct_2", ""}) {
            QJsonArray objects;
            for (int i = 0; i < 50; ++i) {
                const QString whose = QString::fromLatin1(account);
                objects += parcel(u"pa_%1_%2"_s.arg(whose, QString::number(i)), 1000 + i,
                                  {{u"receiver"_s, QJsonObject {{u"name"_s, u"Receiver of %1"_s.arg(whose)}}}});
            }
            QVERIFY(put(*m_all, "parcels", account, objects, {1, 1}));
        }
        Progress memory;
        memory.contexts = {{.account = "acct_1", .begun = 5, .completeUpTo = 7}, {.account = "acct_2", .begun = 5, .completeUpTo = 3},
                           {.account = "", .begun = 5, .completeUpTo = 1}};
        memory.mark = {{"acct_1", "parcels", "pa_1", 1}, {"acct_2", "parcels", "pa_2", 1}};
        QVERIFY(await(m_all->save(memory)));
        QVERIFY(await(m_all->setSetting(u"history"_s, "acct_2")));
    }

    void init()
    {
        QFETCH_GLOBAL(bool, indexed);
        if (indexed)
            QVERIFY(await(m_all->finishBackfill()));
        m_rows = *await(m_all->rows("parcels", {}));
        QCOMPARE(m_rows.size(), 150);
        auto one = Store::openOnly("acct_1", m_folder.path(), {parcels()});
        QVERIFY2(one, one ? "" : qPrintable(one.error().message));
        m_one = std::move(*one);
    }


    void listsCountsAndSearchesTheOneAccount()
    {
        QCOMPARE(m_one->owner(), QByteArray("acct_1"));
        QCOMPARE(await(m_one->rows("parcels", {}))->size(), 50);
        QCOMPARE(*await(m_one->count("parcels", {})), 50);
        for (const Condition &condition : {named("account", u"acct_2"_s), named("account", u""_s), named("id", u"pa_acct_2_3"_s),
                                           named("account", u"acct_2"_s, Condition::Is::Contains)}) {
            QCOMPARE(*await(m_one->count("parcels", {.where = {condition}})), 0);
            QVERIFY(*await(m_all->count("parcels", {.where = {condition}})) > 0);
        }
        const Condition word {.is = Condition::Is::Match, .value = u"receiver"_s};
        QCOMPARE(*await(m_one->count("parcels", {.where = {word}})), 50);
        const Condition other {.is = Condition::Is::Match, .value = u"acct_2"_s};
        QCOMPARE(*await(m_one->count("parcels", {.where = {other}})), 0);
        QVERIFY(*await(m_all->count("parcels", {.where = {other}})) > 0);
    }

    void suggestsNoValueOfOthers()
    {
        const auto accounts = await(m_one->buckets("parcels", "account", {}, -1));
        QVERIFY(accounts);
        QCOMPARE(accounts->size(), 1);
        QCOMPARE(accounts->first().value, u"acct_1"_s);
        const auto names = await(m_one->buckets("parcels", "receiver.name", {}, -1));
        QVERIFY(names);
        QCOMPARE(names->size(), 1);
    }

    void readsNoRowOfOthersByItsNumber()
    {
        int own = 0;
        for (const qint64 row : std::as_const(m_rows)) {
            const auto record = m_one->records("parcels", {row}, {"receiver.name"});
            QVERIFY(record);
            const auto object = await(m_one->object("parcels", row));
            if (record->first().isEmpty()) {
                QVERIFY(!object);
                QCOMPARE(object.error().kind, Error::Kind::Missing);
                continue;
            }
            ++own;
            QCOMPARE(record->first().at(1).toString(), u"acct_1"_s);
            QVERIFY(object && object->contains("acct_1"));
        }
        QCOMPARE(own, 50);
    }

    void findsNoIdOfOthers()
    {
        QVERIFY(await(m_one->find("pa_acct_1_3")));
        for (const char *id : {"pa_acct_2_3", "pa__3"}) {
            QVERIFY(await(m_all->find(id)));
            QVERIFY(!await(m_one->find(id)));
        }
    }

    void remembersNothingOfOthersSync()
    {
        const auto contexts = await(m_one->contexts());
        QVERIFY(contexts);
        QCOMPARE(contexts->size(), 1);
        QCOMPARE(contexts->first().account, QByteArray("acct_1"));
        QCOMPARE(await(m_one->dirty())->size(), 1);
        QCOMPARE(*m_one->completeUpTo(), 7);
        QCOMPARE(*m_one->completeUpTo("acct_2"), 0);
    }

    void readsNothingOfWhatPeopleMadeAndWritesNothing()
    {
        QCOMPARE(*m_all->setting(u"history"_s), QByteArray("acct_2"));
        QCOMPARE(*m_one->setting(u"history"_s), QByteArray());
        QVERIFY(!await(m_one->setSetting(u"history"_s, "x")));
        QVERIFY(!await(m_one->record({.verb = "x"})));
        QVERIFY(!await(m_one->remove("parcels", "acct_1", "pa_acct_1_1")));
        QVERIFY(m_one->deeds()->isEmpty() && m_one->drafts("x")->isEmpty());
    }

    void showsWhatIsWrittenMeanwhile()
    {
        const qint64 before = *await(m_one->count("parcels", {}));
        const QString fresh = u"pa_fresh_%1"_s.arg(before);
        QVERIFY(put(*m_all, "parcels", "acct_1", {parcel(fresh, 3000, {})}, {2, 2}));
        QVERIFY(put(*m_all, "parcels", "acct_2", {parcel(fresh + u"_other"_s, 3000, {})}, {2, 3}));
        QCOMPARE(*await(m_one->count("parcels", {})), before + 1);
        QVERIFY(await(m_all->remove("parcels", "acct_1", fresh.toUtf8())));
        QVERIFY(await(m_all->remove("parcels", "acct_2", (fresh + u"_other"_s).toUtf8())));
    }

    void anAccountThatIsNotThereHasNothing()
    {
        auto none = Store::openOnly("acct_nobody", m_folder.path(), {parcels()});
        QVERIFY(none);
        QCOMPARE(*await((*none)->count("parcels", {})), 0);
        QVERIFY(!await((*none)->find("pa_acct_1_3")));
    }
};

QTEST_GUILESS_MAIN(Limited)
#include "limited.moc"

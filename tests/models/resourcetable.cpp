// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resourcetable.h"

#include "models/filter.h"
#include "tests/models/filledstore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

/// The one table model, on a real store.
class ResourceTableTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto strict = Tester::FailureReportingMode::QtTest;

    static const Resource &charges() { return *resource("charges"); }

    static void load(ResourceTable &table, const Query &query = {})
    {
        QSignalSpy loaded(&table, &ResourceTable::loaded);
        table.show(query);
        QTRY_VERIFY(!loaded.isEmpty() && !table.isLoading());
    }

    static void reload(ResourceTable &table)
    {
        QSignalSpy loaded(&table, &ResourceTable::loaded);
        table.refresh();
        QTRY_VERIFY(!loaded.isEmpty() && !table.isLoading());
    }

    static QString id(const ResourceTable &table, int row)
    {
        return table.index(row, 0).data(ResourceTable::IdRole).toString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheRowsOfTheStoreNewestFirst()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 250));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        QCOMPARE(table.rowCount(), 0);
        load(table);

        QCOMPARE(table.rowCount(), 250);
        QCOMPARE(id(table, 0), u"ch_000249"_s);
        QCOMPARE(id(table, 249), u"ch_000000"_s);
        const QModelIndex amount = table.index(0, table.columnOf("amount"));
        QCOMPARE(amount.data(ResourceTable::ValueRole).toLongLong(), 1249);
        QCOMPARE(amount.data(ResourceTable::CurrencyRole).toByteArray(), "eur");
        QVERIFY(amount.data().toString().endsWith(u"12.49 EUR"_s));
        QCOMPARE(amount.data(ResourceTable::KindRole).toInt(), int(Kind::Money));
        QVERIFY(amount.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
        QVERIFY(!amount.data(ResourceTable::ToneRole).isValid());
        QCOMPARE(amount.data(ResourceTable::FilterRole).toString(), u"amount:12.49"_s);
        const QModelIndex badge = table.index(0, table.columnOf("badge"));
        QCOMPARE(badge.data().toString(), u"Succeeded"_s);
        QCOMPARE(badge.data(ResourceTable::ToneRole).toInt(), int(Tone::Good));
        const QModelIndex created = table.index(0, table.columnOf("created"));
        QCOMPARE(created.data(ResourceTable::ValueRole).toLongLong(), 1'784'000'249);
        QVERIFY(created.data(Qt::ToolTipRole).toString().contains(u"UTC"_s));
    }

    void saysTheWholeRowToScreenReaders()
    {
        FilledStore store;
        store.put("charges", {FilledStore::charge(1)}, "acct_1");
        ResourceTable table(charges(), *store, Grants::platform());
        load(table);
        const QString summary = table.index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const auto &part : {u"acct_1"_s, u"10.01 EUR"_s, u"Succeeded"_s, u"Order 1"_s})
            QVERIFY2(summary.contains(part), qPrintable(summary));
        QCOMPARE(table.index(0, 2).data(Qt::AccessibleTextRole), table.index(0, 2).data());
    }

    void namesTheAccountOfEachRowToStaffOnly()
    {
        FilledStore store;
        store.put("charges", {FilledStore::charge(1)});
        store.put("charges", {FilledStore::charge(2)}, "acct_1");
        ResourceTable staff(charges(), *store, Grants::platform());
        Tester tester(&staff, strict);
        load(staff);
        QCOMPARE(staff.columns().first().field.path, "account");
        QCOMPARE(staff.index(0, 0).data().toString(), u"acct_1"_s);
        QCOMPARE(staff.index(1, 0).data().toString(), QString());
        QCOMPARE(staff.index(0, 0).data(ResourceTable::AccountRole).toString(), u"acct_1"_s);

        ResourceTable owner(charges(), *store, Grants::owner("acct_1", {"payments"}, {}));
        QCOMPARE(owner.columnOf("account"), -1);
        QCOMPARE(owner.columnOf("outcome.risk_level"), -1);
        ResourceTable accounts(*resource("accounts"), *store, Grants::platform());
        QCOMPARE(accounts.columnOf("account"), -1);
    }

    void newRowsOnTopMoveTheSelectionAlong()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 100));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        load(table);
        const QPersistentModelIndex selected = table.index(10, 1);
        const QString before = id(table, 10);
        QSignalSpy reset(&table, &ResourceTable::modelReset);
        QSignalSpy inserted(&table, &ResourceTable::rowsInserted);

        store.put("charges", FilledStore::charges(100, 7));
        reload(table);

        QCOMPARE(table.rowCount(), 107);
        QCOMPARE(selected.row(), 17);
        QCOMPARE(id(table, selected.row()), before);
        QVERIFY(reset.isEmpty());
        QCOMPARE(inserted.size(), 1);
    }

    void aChangedRowIsReadAgainInItsPlace()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 5));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        load(table);
        const QModelIndex badge = table.index(4, table.columnOf("badge"));
        QCOMPARE(badge.data().toString(), u"Succeeded"_s);
        QSignalSpy changed(&table, &ResourceTable::dataChanged);

        store.put("charges", {FilledStore::charge(0, {{u"disputed"_s, true}})});
        reload(table);

        QCOMPARE(badge.data().toString(), u"Disputed"_s);
        QCOMPARE(changed.size(), 1);
    }

    void rowsThatGoLeaveTheOthersSelected()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 50));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        load(table);
        const QPersistentModelIndex stays = table.index(20, 0);
        const QPersistentModelIndex goes = table.index(10, 0);
        const QString staying = id(table, 20);
        store.remove("charges", id(table, 10).toUtf8());
        reload(table);
        QCOMPARE(table.rowCount(), 49);
        QVERIFY(!goes.isValid());
        QCOMPARE(id(table, stays.row()), staying);
    }

    void anotherOrderKeepsTheSelection()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 100));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        load(table);
        const QPersistentModelIndex selected = table.index(3, 2);
        const QString before = id(table, 3);
        QSignalSpy loaded(&table, &ResourceTable::loaded);
        table.sort(table.columnOf("amount"), Qt::AscendingOrder);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(id(table, 0), u"ch_000000"_s);
        QCOMPARE(selected.row(), 96);
        QCOMPARE(id(table, selected.row()), before);
        QCOMPARE(selected.column(), 2);
    }

    void rowsMayComeGoAndMoveAtOnce()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 30));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        load(table, {.sortedBy = {{.field = "amount", .order = Qt::AscendingOrder}}});
        QHash<QString, QPersistentModelIndex> held;
        for (int row = 0; row < table.rowCount(); ++row)
            held.insert(id(table, row), table.index(row, 0));

        store.put("charges", {FilledStore::charge(5, {{u"amount"_s, 999999}}), FilledStore::charge(77)});
        store.remove("charges", "ch_000009");
        reload(table);

        QCOMPARE(table.rowCount(), 30);
        for (auto each = held.cbegin(); each != held.cend(); ++each) {
            if (each.key() == u"ch_000009"_s)
                QVERIFY(!each->isValid());
            else
                QCOMPARE(id(table, each->row()), each.key());
        }
        QCOMPARE(held.value(u"ch_000005"_s).row(), 29);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 20));
        ResourceTable table(charges(), *store, Grants::platform());
        Tester tester(&table, strict);
        QSignalSpy loaded(&table, &ResourceTable::loaded);
        for (int i = 0; i < 10; ++i)
            table.show({.limit = i});
        QTRY_VERIFY(!table.isLoading());
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(table.rowCount(), 9);
    }

    void aQuestionThatCannotBeAnsweredLeavesTheRows()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 20));
        ResourceTable table(charges(), *store, Grants::platform());
        load(table);
        QSignalSpy failed(&table, &ResourceTable::failed);
        table.show({.where = {{.field = "no_such_field", .value = 1}}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(table.rowCount(), 20);
        QVERIFY(!table.isLoading());
    }

    void goingAwayWhileLoadingIsHarmless()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 100));
        for (int i = 0; i < 20; ++i) {
            ResourceTable table(charges(), *store, Grants::platform());
            table.show({});
        }
        ResourceTable table(charges(), *store, Grants::platform());
        load(table);
        QCOMPARE(table.rowCount(), 100);
    }

    void findsItsColumnsAndRows()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 3));
        ResourceTable table(charges(), *store, Grants::platform());
        load(table);
        QCOMPARE(table.columnOf("no such"), -1);
        QCOMPARE(table.rowOf(-1), -1);
        const qint64 row = table.index(2, 0).data(ResourceTable::RowRole).toLongLong();
        QCOMPARE(table.rowOf(row), 2);
        QCOMPARE(table.headerData(table.columnOf("amount"), Qt::Horizontal).toString(), u"Amount"_s);
        QVERIFY(!table.headerData(999, Qt::Horizontal).isValid());
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }
    void sortsByEveryColumn()
    {
        QFETCH(const Resource *, resource);
        FilledStore store;
        ResourceTable table(*resource, *store, Grants::platform());
        Tester tester(&table, strict);
        QSignalSpy failed(&table, &ResourceTable::failed);
        for (int column = 0; column < table.columnCount(); ++column) {
            QSignalSpy loaded(&table, &ResourceTable::loaded);
            table.sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            QVERIFY2(loaded.wait() && failed.isEmpty(), table.columns().at(column).field.path.constData());
        }
    }

    void filtersByEveryColumnInEveryWay_data() { sortsByEveryColumn_data(); }
    void filtersByEveryColumnInEveryWay()
    {
        QFETCH(const Resource *, resource);
        FilledStore store;
        QStringList values {u"none"_s, u"any"_s, u"1"_s, u"=x"_s, u"~x"_s, u">1"_s, u"<=2"_s, u"1..3"_s, u"yes"_s,
                            u"2026-01"_s, u"<7d"_s, u"acct_1"_s, u"\"a b\""_s};
        int understood = 0;
        for (const Column &column : resource->columns) {
            for (const QString &value : values) {
                for (const QString &sign : {u""_s, u"-"_s}) {
                    const QString term = sign + QString::fromUtf8(column.field.path) + u':' + value;
                    const auto where = Filter::parse(term, *resource, Grants::platform(), 1'785'000'000);
                    if (!where)
                        continue;
                    ++understood;
                    const auto count = await(store->count(resource->name, {.where = *where}));
                    QVERIFY2(count, qPrintable(term + u": "_s + (count ? QString() : count.error().message)));
                }
            }
        }
        QVERIFY(understood >= 4 * resource->columns.size());
    }
};

QTEST_GUILESS_MAIN(ResourceTableTest)
#include "resourcetable.moc"

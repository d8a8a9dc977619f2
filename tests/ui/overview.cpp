// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

#include "models/filter.h"
#include "models/resourcetable.h"
#include "tests/ui/sampleplatform.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        profile.name = u"sample"_s;
        profile.sandbox = true;
        SamplePlatform::fill(profiles, profile);
        auto opened = Store::open(profile.storeFolder(folder.path()), resourceTables(), Store::Access::Write);
        QVERIFY(opened.has_value());
        store = std::move(*opened);
    }

    void everyTodoIsAFilterOfItsPage()
    {
        const Overview overview(*store, Grants::platform());
        QVERIFY(overview.todos().size() >= 6);
        for (const Overview::Todo &todo : overview.todos()) {
            const auto where = Filter::parse(todo.filter, *todo.resource, Grants::platform(), SamplePlatform::Now);
            QVERIFY2(where.has_value(), todo.name.constData());
            QVERIFY(todo.due.isEmpty() || todo.resource->column(todo.due));
        }
        for (const Overview::Figure &figure : overview.figures())
            QVERIFY2(Filter::parse(figure.filter, *figure.resource, Grants::platform(), SamplePlatform::Now).has_value(), figure.name.constData());
    }

    void countsWhatWaits()
    {
        Overview overview(*store, Grants::platform());
        refresh(overview);
        QHash<QByteArray, qint64> expected;
        for (const SamplePlatform::Object &dispute : SamplePlatform::disputes()) {
            const QString status = dispute.json.value(u"status"_s).toString();
            const qint64 due = dispute.json.value(u"evidence_details"_s).toObject().value(u"due_by"_s).toInteger();
            expected["disputes_open"] += status == u"needs_response";
            expected["inquiries"] += status == u"warning_needs_response";
            expected["disputes_due"] += status == u"needs_response" && due <= SamplePlatform::Now + 3 * 86400;
        }
        for (const SamplePlatform::Object &payout : SamplePlatform::payouts())
            expected["payouts_failed"] += payout.json.value(u"status"_s).toString() == u"failed";
        expected["accounts_restricted"] = 3;
        expected["accounts_restricted_soon"] = 2;
        expected["balances_negative"] = 1;
        expected["fraud_warnings"] = 0;
        QVERIFY(expected.value("disputes_due") > 0 && expected.value("payouts_failed") > 0);
        for (const Overview::Todo &todo : overview.todos())
            QCOMPARE(todo.first->rowCount(), int(qMin<qint64>(3, todo.rows))); // there with the count
        for (const Overview::Todo &todo : overview.todos())
            QVERIFY2(todo.rows == expected.value(todo.name), qPrintable(u"%1: %2"_s.arg(QString::fromUtf8(todo.name)).arg(todo.rows)));
        QVERIFY(!overview.nothingToDo());
    }

    void theMostPressingDisputeComesFirst()
    {
        Overview overview(*store, Grants::platform());
        refresh(overview);
        for (const Overview::Todo &todo : overview.todos()) {
            if (todo.name != "disputes_open")
                continue;
            QCOMPARE(todo.first->rowCount(), 3);
            const int due = todo.first->columnOf(todo.due);
            qint64 last = 0;
            for (int row = 0; row < 3; ++row) {
                const qint64 when = todo.first->index(row, due).data(ResourceTable::ValueRole).toLongLong();
                QVERIFY(when >= last);
                last = when;
            }
        }
    }

    void sumsVolumePerCurrencyAndNeverConverts()
    {
        Overview overview(*store, Grants::platform());
        refresh(overview);
        QMap<QByteArray, qint64> expected;
        for (const SamplePlatform::Object &charge : SamplePlatform::charges(1)) {
            if (charge.json.value(u"status"_s).toString() == u"succeeded"
                && charge.json.value(u"created"_s).toInteger() > SamplePlatform::Now - 30 * 86400)
                expected[charge.json.value(u"currency"_s).toString().toUtf8()] += charge.json.value(u"amount"_s).toInteger();
        }
        QMap<QByteArray, qint64> shown;
        for (const Overview::Figure &figure : overview.figures()) {
            for (const Overview::Figure::Amount &amount : figure.amounts) {
                if (figure.name == "gross_volume")
                    shown[amount.money.currency] = amount.money.minor;
            }
        }
        QCOMPARE(shown, expected);
        QVERIFY(shown.size() >= 4);
    }

    void theDaysOfTheChartAddUp()
    {
        Overview overview(*store, Grants::platform());
        refresh(overview);
        QCOMPARE(overview.days().size(), qsizetype(Overview::Days));
        const qint64 from = overview.firstDay().startOfDay().toSecsSinceEpoch();
        QMap<QByteArray, qint64> expected;
        for (const SamplePlatform::Object &charge : SamplePlatform::charges(1)) {
            if (charge.json.value(u"status"_s).toString() == u"succeeded" && charge.json.value(u"created"_s).toInteger() >= from)
                expected[charge.json.value(u"currency"_s).toString().toUtf8()] += charge.json.value(u"amount"_s).toInteger();
        }
        QMap<QByteArray, qint64> sums;
        for (const Overview::Day &day : overview.days()) {
            for (auto amount = day.cbegin(); amount != day.cend(); ++amount)
                sums[amount.key()] += amount.value();
        }
        QCOMPARE(sums, expected);
    }

    void aDestinationPaymentIsNotCountedBesideItsCharge()
    {
        QTemporaryDir own;
        auto opened = Store::open(own.path() + u"/s"_s, resourceTables(), Store::Access::Write);
        QVERIFY(opened.has_value());
        const auto charge = [](const QString &id, const QJsonValue &source) {
            return QJsonObject {{u"id"_s, id}, {u"object"_s, u"charge"_s}, {u"amount"_s, 1000}, {u"currency"_s, u"eur"_s},
                                {u"created"_s, SamplePlatform::Now - 60}, {u"status"_s, u"succeeded"_s}, {u"source_transfer"_s, source}};
        };
        SamplePlatform::save(**opened, "charges", {{QByteArray(), charge(u"ch_1"_s, {})}, {"acct_1", charge(u"py_1"_s, u"tr_1"_s)}});
        Overview overview(**opened, Grants::platform());
        refresh(overview);
        QCOMPARE(overview.figures().first().amounts.first().money, (Money {1000, "eur"}));
    }

    void anEmptyPlatformNeedsNobody()
    {
        QTemporaryDir own;
        auto opened = Store::open(own.path() + u"/s"_s, resourceTables(), Store::Access::Write);
        QVERIFY(opened.has_value());
        Overview overview(**opened, Grants::platform());
        refresh(overview);
        QVERIFY(overview.nothingToDo());
        QVERIFY(overview.currencies().isEmpty());
    }

    void anOwnerIsToldOnlyOfWhatTheSignInAllows()
    {
        const Overview overview(*store, Grants::owner("acct_1", {"payouts"}, {}));
        for (const Overview::Todo &todo : overview.todos())
            QVERIFY(todo.resource->name == "payouts" || todo.resource->name == "balances");
    }

private:
    static void refresh(Overview &overview)
    {
        QSignalSpy changed(&overview, &Overview::changed);
        QSignalSpy failed(&overview, &Overview::failed);
        overview.refresh(SamplePlatform::Now);
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(failed.count(), 0);
        QVERIFY(!overview.isLoading());
    }

    QTemporaryDir folder;
    Profiles profiles {folder.path()};
    Profile profile;
    std::unique_ptr<Store> store;
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview.moc"

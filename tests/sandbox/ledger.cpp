// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"

#include "app/sandbox/clock.h"
#include "app/sandbox/random.h"

#include <QHash>
#include <QTest>

using namespace Sandbox;

namespace {

constexpr Time start = 1'795'000'000;

Transaction row(qint64 amount, Time created, Time availableOn, Currency currency = {})
{
    return {.amount = amount, .created = Seconds(created), .availableOn = Seconds(availableOn), .currency = currency};
}

qint64 available(const Ledger &ledger, Time now, Currency currency = {})
{
    for (const Ledger::Funds &funds : ledger.balance(0, now)) {
        if (funds.currency == currency)
            return funds.availableSum();
    }
    return 0;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyBecomesAvailableWhenItsTimeHasCome()
    {
        Ledger ledger(1);
        ledger.post(0, row(1000, start, start + 2 * day));
        QCOMPARE(available(ledger, start + 2 * day - 1), 0);
        QCOMPARE(ledger.balance(0, start)[0].pendingSum(), 1000);
        QCOMPARE(available(ledger, start + 2 * day), 1000);
        QCOMPARE(ledger.balance(0, start + 2 * day)[0].pendingSum(), 0);
    }

    void feesAreTakenFromWhatARowBrings()
    {
        Ledger ledger(1);
        Transaction charge = row(10'000, start, start);
        charge.stripeFee = 320;
        charge.tax = 32;
        charge.applicationFee = 1000;
        ledger.post(0, charge);
        QCOMPARE(charge.fee(), 1352);
        QCOMPARE(available(ledger, start), 8648);
    }

    /// The running sums are a cache: whatever is posted, they say what adding up all rows says.
    void balancesAreTheSumsOfAllRowsAtAnyTime()
    {
        Random random(11, "ledger test");
        Ledger ledger(3);
        Time now = start;
        const Currency euro = Currency::of("eur");
        for (int step = 0; step < 5000; ++step) {
            now += random.below(2 * 3600);
            Transaction posted = row(random.between(-5000, 9000), now, now + random.below(9) * day,
                                     random.perMille(300) ? euro : Currency());
            posted.stripeFee = random.between(0, 50);
            posted.sourceType = random.perMille(200) ? SourceType::BankAccount : SourceType::Card;
            if (random.perMille(30))
                posted.posting = Posting::ReserveTransaction;
            const Context context = random.below(3);
            ledger.post(context, posted);
            if (step % 50 != 0)
                continue;
            for (const Ledger::Funds &funds : ledger.balance(context, now)) {
                qint64 sums[2][2] = {};
                qint64 reserved = 0;
                for (const Transaction &each : ledger.rows(context)) {
                    if (each.currency != funds.currency)
                        continue;
                    sums[Time(each.availableOn) <= now ? 0 : 1][size_t(each.sourceType)] += each.net();
                    reserved -= each.posting == Posting::ReserveTransaction ? each.net() : 0;
                }
                for (const size_t kind : {0, 1}) {
                    QCOMPARE(funds.available[kind], sums[0][kind]);
                    QCOMPARE(funds.pending[kind], sums[1][kind]);
                }
                QCOMPARE(funds.reserved, reserved);
            }
        }
    }

    void aPayoutTakesEveryAvailableRowOnce()
    {
        Ledger ledger(1);
        ledger.post(0, row(1000, start, start));
        ledger.post(0, row(500, start, start + 3 * day));
        ledger.post(0, row(700, start, start, Currency::of("eur")));
        ledger.post(0, row(200, start, start));
        const auto first = ledger.unpaid(0, start + day);
        QCOMPARE(first.size(), size_t(2)); // dollars and euros
        QCOMPARE(first[0].amount, 1200);
        QCOMPARE(first[0].rows, (std::vector<quint32>{0, 3}));
        QCOMPARE(first[1].currency.code(), QByteArray("eur"));
        ledger.take(0, first[0].rows, 0);
        ledger.take(0, first[1].rows, 1);
        QVERIFY(ledger.unpaid(0, start + day).empty());
        QCOMPARE(ledger.unpaid(0, start + 3 * day)[0].rows, std::vector<quint32>{1});
        QCOMPARE(ledger.rows(0)[0].payout, 0u);
        QCOMPARE(ledger.rows(0)[1].payout, none);
        QVERIFY(ledger.hasUnpaid(0));
    }

    void payoutsByHandTakeNothingAlong()
    {
        Ledger ledger(1);
        ledger.setPaidByHand(0, true);
        ledger.post(0, row(1000, start, start));
        QVERIFY(!ledger.hasUnpaid(0));
    }

    void categoriesFollowTheTypeUnlessToldOtherwise()
    {
        Transaction each = row(1, start, start);
        each.posting = Posting::Payment;
        QCOMPARE(each.reportingCategory(), "charge");
        each.posting = Posting::Adjustment;
        each.category = Category::Dispute;
        QCOMPARE(each.reportingCategory(), "dispute");
        each.posting = Posting::Refund;
        each.category = Category::PartialCaptureReversal;
        QCOMPARE(each.reportingCategory(), "partial_capture_reversal");
    }

    void partsAreRoundedHalfUpAndKeepTheirSign()
    {
        QCOMPARE(share(1000, 1, 3), 333);
        QCOMPARE(share(1001, 1, 2), 501);
        QCOMPARE(share(-1001, 1, 2), -501);
        QCOMPARE(share(999'999'999'999, 999'999'999, 1'000'000'000), 999'999'998'999);
        QCOMPARE(share(5, 1, 0), 0);
    }

    void currenciesCountAsTheApiCounts_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qint64>("step");
        QTest::newRow("dollar") << QByteArray("usd") << 2 << qint64(1);
        QTest::newRow("yen has none") << QByteArray("jpy") << 0 << qint64(1);
        QTest::newRow("dinar ends in 0") << QByteArray("kwd") << 3 << qint64(10);
        QTest::newRow("krona is really whole") << QByteArray("isk") << 2 << qint64(100);
    }
    void currenciesCountAsTheApiCounts()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, decimals);
        QFETCH(qint64, step);
        const Currency currency = Currency::of(code);
        QCOMPARE(currency.code(), code);
        QCOMPARE(currency.decimals(), decimals);
        QCOMPARE(currency.step(), step);
        QCOMPARE(currency.rounded(12345) % step, 0);
    }

    void convertingMindsTheDecimalsOfBoth()
    {
        const Currency dollar;
        const Currency yen = Currency::of("jpy");
        const Currency dinar = Currency::of("kwd");
        QCOMPARE(converted(10'000, dollar, yen, 150'000'000), 15'000); // 100.00 USD at 150
        QCOMPARE(converted(15'000, yen, dollar, 6'667), 10'001);       // halves away from zero
        QCOMPARE(converted(1'000, dinar, dollar, 3'250'000), 325);     // 1.000 KWD at 3.25
        QCOMPARE(converted(325, dollar, dinar, 307'692), 1'000);
        QCOMPARE(converted(123, dollar, dollar, 1'000'000), 123);
        const quint32 rate = rateMicro(dinar, dollar, start);
        QVERIFY(rate > 3'180'000 && rate < 3'320'000);
        QCOMPARE(rateMicro(dinar, dollar, start + 10), rate); // the same all day
    }

    void businessDaysLeaveOutWeekends()
    {
        const Time friday = 1'795'132'800; // 2026-11-20 00:00 UTC
        QCOMPARE(weekday(friday), 5);
        QCOMPARE(isoDate(friday), QByteArray("2026-11-20"));
        QCOMPARE(businessDaysLater(friday, 0), friday);
        QCOMPARE(businessDaysLater(friday, 1), friday + 3 * day);
        QCOMPARE(businessDaysLater(friday + day, 0), friday + 3 * day);
        QCOMPARE(businessDaysLater(friday, 6), friday + 10 * day);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "ledger.moc"

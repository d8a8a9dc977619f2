// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

#include "app/sandbox/scenario.h"

#include <QSet>

using namespace Sandbox;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> typesOfEvents(Asking &asking)
{
    QSet<QString> types;
    for (size_t context = 0; context < asking.world.accounts.size(); ++context) {
        for (const Event &event : asking.world.books(Context(context)).events)
            types.insert(QString::fromLatin1(event.type));
    }
    return types;
}

size_t numberOfEvents(const Asking &asking)
{
    size_t sum = 0;
    for (size_t context = 0; context < asking.world.accounts.size(); ++context)
        sum += asking.world.books(Context(context)).events.size();
    return sum;
}

} // namespace

/// Changes that happen of themselves, and the events that tell of them.
class TestLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfChangeComesWithItsEvents()
    {
        Asking asking(50, 2000);
        for (size_t context = 0; context < asking.world.accounts.size(); ++context)
            asking.world.books(Context(context)).events.clear();
        for (int change = 0; change < 1500; ++change)
            asking.world.scenario().change();
        const QSet<QString> seen = typesOfEvents(asking);
        for (const char *type :
             {"charge.succeeded", "charge.failed", "payment_intent.created", "payment_intent.succeeded",
              "application_fee.created", "transfer.created", "refund.created", "charge.refunded",
              "charge.dispute.created", "charge.dispute.funds_withdrawn", "payout.created", "payout.updated",
              "payout.paid", "customer.created", "customer.updated", "radar.early_fraud_warning.created",
              "account.updated"}) {
            QVERIFY2(seen.contains(QLatin1String(type)), type);
        }
    }

    void theBooksTieAfterThousandsOfChanges()
    {
        Asking asking(20, 500);
        for (int change = 0; change < 5000; ++change)
            asking.world.scenario().change();
        const Time now = asking.world.now();
        for (size_t context = 0; context < asking.world.accounts.size(); ++context) {
            const Books &books = asking.world.books(Context(context));
            std::vector<qint64> refunded(books.charges.size(), 0);
            for (const Refund &refund : books.refunds) {
                if (refund.status == Refund::Status::Succeeded || refund.status == Refund::Status::Pending)
                    refunded[refund.charge] += refund.amount;
            }
            for (size_t at = 0; at < books.charges.size(); ++at) {
                QCOMPARE(books.charges[at].refunded, refunded[at]);
                QVERIFY(books.charges[at].refunded <= books.charges[at].amount);
            }
            for (const Transfer &transfer : books.transfers)
                QVERIFY(transfer.reversed <= transfer.amount);
            for (const ApplicationFee &fee : books.fees)
                QVERIFY(fee.refunded <= fee.amount);
            for (const Ledger::Funds &funds : asking.world.ledger.balance(Context(context), now)) {
                qint64 sum = 0;
                for (const Transaction &row : asking.world.ledger.rows(Context(context)))
                    sum += row.currency == funds.currency ? row.net() : 0;
                QCOMPARE(funds.availableSum() + funds.pendingSum(), sum);
            }
            for (quint32 payout = 0; payout < books.payouts.size(); ++payout) {
                if (!books.payouts[payout].automatic)
                    continue;
                qint64 sum = 0;
                for (const Transaction &row : asking.world.ledger.rows(Context(context)))
                    sum += row.payout == payout && row.posting != Posting::Payout ? row.net() : 0;
                QCOMPARE(sum, books.payouts[payout].amount);
            }
        }
    }

    void whatHappensIsAFunctionOfTheSeed()
    {
        Asking first(10, 100);
        Asking second(10, 100);
        for (int change = 0; change < 300; ++change) {
            first.world.scenario().change();
            second.world.scenario().change();
        }
        QCOMPARE(numberOfEvents(first), numberOfEvents(second));
        const auto newest = first.get("/v1/charges?limit=20").ids();
        QCOMPARE(newest, second.get("/v1/charges?limit=20").ids());
    }

    void liveIsSwitchedOverTheApi()
    {
        Asking asking(10, 100);
        const size_t before = numberOfEvents(asking);
        Request request{"POST", "/_sandbox/live", {}, {}, "enabled=true&rate=100"};
        request.headers.append(Header("authorization", "Bearer " + asking.api.platformKey()));
        const Asking::Answer on = asking.answer(request);
        QCOMPARE(on.status, 200);
        QCOMPARE(on.json.value("enabled"_L1).toBool(), true);
        QTRY_VERIFY(numberOfEvents(asking) > before + 20);
        request.body = "enabled=false";
        QCOMPARE(asking.answer(request).json.value("enabled"_L1).toBool(), false);
        const size_t after = numberOfEvents(asking);
        QTest::qWait(150); // two ticks' time: nothing may happen any more
        QCOMPARE(numberOfEvents(asking), after);
        request.body = "rate=0";
        QCOMPARE(asking.answer(request).param(), u"rate"_s);
        request.body = "rate=many";
        QCOMPARE(asking.answer(request).status, 400);
    }

    void theTruthIsOneSnapshotHoweverMuchChangesWhileItIsRead()
    {
        Asking asking(10, 400);
        Request request{"GET", "/_sandbox/truth", "type=charge", {}, {}};
        request.headers.append(Header("authorization", "Bearer " + asking.api.platformKey()));
        const QByteArray still = asking.answer(request).body;
        const Response snapshot = asking.api.answer(request);
        QByteArray read = snapshot.stream().value_or(QByteArray()); // has begun

        asking.api.live().start(200);
        const size_t before = numberOfEvents(asking);
        QTRY_VERIFY(numberOfEvents(asking) > before + 10);
        asking.api.live().stop();
        while (const auto portion = snapshot.stream())
            read += *portion;
        QCOMPARE(read, still);
        QVERIFY(asking.answer(request).body != still);
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "live.moc"

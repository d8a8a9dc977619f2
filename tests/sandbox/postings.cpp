// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/charging.h"
#include "app/sandbox/disputing.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/refunding.h"
#include "app/sandbox/transferring.h"
#include "app/sandbox/world.h"

#include <QTest>

using namespace Sandbox;

namespace {

/// One row as a test writes it down: the platform's are marked P, the account's C.
struct Row {
    char whose;
    const char *type;
    qint64 amount, fee, net;

    friend bool operator==(const Row &a, const Row &b)
    {
        return a.whose == b.whose && qstrcmp(a.type, b.type) == 0 && a.amount == b.amount && a.fee == b.fee
            && a.net == b.net;
    }
};

QByteArray written(const std::vector<Row> &rows)
{
    QByteArray text;
    for (const Row &row : rows) {
        text += row.whose;
        text += QByteArray(" ") + row.type;
        for (const qint64 number : {row.amount, row.fee, row.net})
            text += ' ' + QByteArray::number(number);
        text += '\n';
    }
    return text;
}

/// A platform without any history and one account of a shape, all in US dollars.
class Scene
{
public:
    explicit Scene(Shape shape) : world({.seed = 3, .accounts = 30, .charges = 0, .now = 1'795'000'000})
    {
        for (size_t context = 1; context < world.accounts.size() && account == platform; ++context) {
            const Account &each = world.accounts[context];
            if (each.country == "US" && each.defaultCurrency == "usd" && each.serviceAgreement != "recipient")
                account = Context(context);
        }
        world.accounts[account].shape = shape;
        seen = {world.ledger.rows(platform).size(), world.ledger.rows(account).size()};
    }

    /// Of 100.00, paid by a card of the owner's own country.
    Sale sale(PaymentIntent::Split split, Context owner)
    {
        Sale made{.owner = owner, .split = split, .amount = 10'000, .instrument = instrument(owner, Method::Card)};
        if (owner == platform && split != PaymentIntent::Split::Nothing)
            made.destination = account;
        if (split == PaymentIntent::Split::ApplicationFee)
            made.applicationFee = 1000;
        if (split == PaymentIntent::Split::PartialTransfer)
            made.transferAmount = 9000;
        return made;
    }

    quint32 instrument(Context owner, Method method)
    {
        auto &instruments = world.books(owner).instruments;
        do {
            instruments.push_back({.created = Seconds(world.now()), .method = method});
        } while (QByteArray(cardOf(world, {owner, quint32(instruments.size() - 1)}).country) != "US");
        return quint32(instruments.size() - 1);
    }

    Key pay(const Sale &sale) { return attempt(world, openIntent(world, sale), outcomeNamed("authorized"), 1); }

    /// What was posted since the last call, the platform's rows first.
    std::vector<Row> posted()
    {
        std::vector<Row> rows;
        for (const auto &[context, whose, from] :
             {std::tuple{platform, 'P', &seen.first}, std::tuple{account, 'C', &seen.second}}) {
            const auto &all = world.ledger.rows(context);
            for (; *from < all.size(); ++*from) {
                const Transaction &each = all[*from];
                rows.push_back({whose, nameOf(each.posting), each.amount, each.fee(), each.net()});
            }
        }
        return rows;
    }

    const Charge &charge(Key key) { return world.books(key.context).charges[key.index]; }

    World world;
    Context account = platform;
    std::pair<size_t, size_t> seen;
};

using Split = PaymentIntent::Split;

#define EXPECT_ROWS(scene, ...) \
    do { \
        const std::vector<Row> expected __VA_ARGS__; \
        QCOMPARE(written((scene).posted()), written(expected)); \
    } while (false)

} // namespace

/// Every operation of a platform against the rows it must post (100.00 USD; the processing fee is 2.9 % + 0.30).
class TestPostings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDirectChargeTakesBothFeesFromTheAccount()
    {
        Scene scene(Shape::Standard);
        const Key charge = scene.pay(scene.sale(Split::ApplicationFee, scene.account));
        EXPECT_ROWS(scene, {{'P', "application_fee", 1000, 0, 1000}, {'C', "charge", 10'000, 1320, 8680}});
        QVERIFY(scene.charge(charge).applicationFee != none);
        QCOMPARE(scene.charge(charge).captured, 10'000);
    }

    void aPlatformThatPaysTheFeesPaysThemFromItsOwn()
    {
        Scene scene(Shape::Express);
        scene.pay(scene.sale(Split::ApplicationFee, scene.account));
        EXPECT_ROWS(scene, {{'P', "application_fee", 1000, 320, 680}, {'C', "charge", 10'000, 1000, 9000}});
    }

    void aDestinationChargeWithAFeeSendsEverythingAndTakesTheFeeBack()
    {
        Scene scene(Shape::Express);
        const Key charge = scene.pay(scene.sale(Split::ApplicationFee, platform));
        EXPECT_ROWS(scene, {{'P', "charge", 10'000, 320, 9680},
                            {'P', "transfer", -10'000, 0, -10'000},
                            {'P', "application_fee", 1000, 0, 1000},
                            {'C', "payment", 10'000, 1000, 9000}});
        const Transfer &transfer = scene.world.books(platform).transfers[scene.charge(charge).transfer];
        QCOMPARE(transfer.sourceTransaction, charge.index);
        const Key arrived{scene.account, transfer.destinationPayment};
        QVERIFY(scene.charge(arrived).isPayment);
        QCOMPARE(scene.charge(arrived).applicationFee, scene.charge(charge).applicationFee);
    }

    void aDestinationChargeWithAPartSendsThatPart()
    {
        Scene scene(Shape::Custom);
        const Key charge = scene.pay(scene.sale(Split::PartialTransfer, platform));
        EXPECT_ROWS(scene, {{'P', "charge", 10'000, 320, 9680},
                            {'P', "transfer", -9000, 0, -9000},
                            {'C', "payment", 9000, 0, 9000}});
        QCOMPARE(scene.charge(charge).applicationFee, none);
    }

    void separateTransfersComeLaterAndCanBeSentBack()
    {
        Scene scene(Shape::Express);
        const Key charge = scene.pay(scene.sale(Split::Separate, platform));
        EXPECT_ROWS(scene, {{'P', "charge", 10'000, 320, 9680}});
        const Key transfer = sendTransfer(scene.world, {.to = scene.account, .amount = 7000,
                                                        .sourceTransaction = charge.index, .group = 1});
        EXPECT_ROWS(scene, {{'P', "transfer", -7000, 0, -7000}, {'C', "payment", 7000, 0, 7000}});
        reverseTransfer(scene.world, transfer, 3000, none, 0);
        EXPECT_ROWS(scene, {{'P', "transfer_refund", 3000, 0, 3000}, {'C', "payment_refund", -3000, 0, -3000}});
        QCOMPARE(scene.world.books(platform).transfers[transfer.index].reversed, 3000);
    }

    void anAccountCanBeDebited()
    {
        Scene scene(Shape::Custom);
        sendTransfer(scene.world, {.from = scene.account, .to = platform, .amount = 500});
        EXPECT_ROWS(scene, {{'P', "payment", 500, 0, 500}, {'C', "transfer", -500, 0, -500}});
    }

    void aRefundOfADirectChargeKeepsTheFeesUnlessTheyAreReturned()
    {
        Scene scene(Shape::Standard);
        const Key kept = scene.pay(scene.sale(Split::ApplicationFee, scene.account));
        const Key returned = scene.pay(scene.sale(Split::ApplicationFee, scene.account));
        scene.posted();
        refund(scene.world, {.charge = kept, .amount = 10'000});
        EXPECT_ROWS(scene, {{'C', "refund", -10'000, 0, -10'000}});
        refund(scene.world, {.charge = returned, .amount = 10'000, .returnFee = true});
        EXPECT_ROWS(scene, {{'P', "application_fee_refund", -1000, 0, -1000}, {'C', "refund", -10'000, -1000, -9000}});
        QCOMPARE(scene.charge(kept).refunded, 10'000);
    }

    void aRefundOfADestinationChargeObeysEveryCombinationOfFlags_data()
    {
        QTest::addColumn<bool>("reverse");
        QTest::addColumn<bool>("fee");
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("neither: the platform is out of pocket")
            << false << false << written({{'P', "refund", -10'000, 0, -10'000}});
        QTest::newRow("the transfer only")
            << true << false
            << written({{'P', "refund", -10'000, 0, -10'000}, {'P', "transfer_refund", 10'000, 0, 10'000},
                        {'C', "payment_refund", -10'000, 0, -10'000}});
        QTest::newRow("the fee only")
            << false << true
            << written({{'P', "application_fee_refund", -1000, 0, -1000}, {'P', "refund", -10'000, 0, -10'000},
                        {'C', "adjustment", 0, -1000, 1000}});
        QTest::newRow("both")
            << true << true
            << written({{'P', "application_fee_refund", -1000, 0, -1000}, {'P', "refund", -10'000, 0, -10'000},
                        {'P', "transfer_refund", 10'000, 0, 10'000}, {'C', "payment_refund", -10'000, -1000, -9000}});
    }
    void aRefundOfADestinationChargeObeysEveryCombinationOfFlags()
    {
        QFETCH(bool, reverse);
        QFETCH(bool, fee);
        QFETCH(QByteArray, rows);
        Scene scene(Shape::Express);
        const Key charge = scene.pay(scene.sale(Split::ApplicationFee, platform));
        scene.posted();
        refund(scene.world, {.charge = charge, .amount = 10'000, .reverseTransfer = reverse, .returnFee = fee});
        QCOMPARE(written(scene.posted()), rows);
    }

    void severalPartsAddUpExactly()
    {
        Scene scene(Shape::Express);
        Sale sale = scene.sale(Split::ApplicationFee, platform);
        sale.amount = 10'001;
        sale.applicationFee = 997;
        const Key charge = scene.pay(sale);
        for (const qint64 part : {3333, 3333, 3335}) {
            QVERIFY(refundable(scene.charge(charge)) >= part);
            refund(scene.world, {.charge = charge, .amount = part, .reverseTransfer = true, .returnFee = true});
        }
        const Charge &paid = scene.charge(charge);
        QCOMPARE(refundable(paid), 0);
        QCOMPARE(scene.world.books(platform).transfers[paid.transfer].reversed, 10'001);
        QCOMPARE(scene.world.books(platform).fees[paid.applicationFee].refunded, 997);
        QCOMPARE(scene.charge({scene.account, scene.world.books(platform).transfers[paid.transfer].destinationPayment})
                     .refunded,
                 10'001);
        // The account is where it was; the platform has lost the processing fee, which is never given back.
        qint64 sums[2] = {};
        for (const Row &row : scene.posted())
            sums[row.whose == 'P' ? 0 : 1] += row.net;
        QCOMPARE(sums[1], 0);
        QCOMPARE(sums[0], -320);
    }

    void aRefundThatWaitsForMoneyMovesItOnlyWhenItIsThere()
    {
        Scene scene(Shape::Standard);
        const Key charge = scene.pay(scene.sale(Split::Nothing, scene.account));
        scene.posted();
        const Key waiting = refund(scene.world, {.charge = charge, .amount = 4000, .status = Refund::Status::Pending,
                                                 .waiting = Refund::Waiting::InsufficientFunds});
        EXPECT_ROWS(scene, {});
        QCOMPARE(scene.charge(charge).refunded, 4000);
        completeRefund(scene.world, waiting);
        EXPECT_ROWS(scene, {{'C', "refund", -4000, 0, -4000}});
        QCOMPARE(scene.charge(charge).refunded, 4000);
        failRefund(scene.world, waiting, Refund::Failure::Declined);
        EXPECT_ROWS(scene, {{'C', "refund_failure", 4000, 0, 4000}});
        QCOMPARE(scene.charge(charge).refunded, 0);
    }

    void whatIsNotCapturedIsShownAndGivenBackAtOnce()
    {
        Scene scene(Shape::Standard);
        Sale sale = scene.sale(Split::ApplicationFee, scene.account);
        sale.manualCapture = true;
        const Key charge = scene.pay(sale);
        EXPECT_ROWS(scene, {});
        capture(scene.world, charge, 6000);
        EXPECT_ROWS(scene, {{'P', "application_fee", 1000, 0, 1000},
                            {'C', "charge", 10'000, 1204, 8796}, // 2.9 % + 0.30 of what was taken
                            {'C', "refund", -4000, 0, -4000}});
        QCOMPARE(scene.charge(charge).captured, 6000);
        QCOMPARE(scene.charge(charge).refunded, 4000);
        QCOMPARE(refundable(scene.charge(charge)), 6000);
        QCOMPARE(scene.world.books(scene.account).intents[scene.charge(charge).intent].received, 6000);
    }

    void aHoldThatExpiresMovesNothing()
    {
        Scene scene(Shape::Standard);
        Sale sale = scene.sale(Split::Nothing, scene.account);
        sale.manualCapture = true;
        const Key charge = scene.pay(sale);
        expire(scene.world, charge);
        EXPECT_ROWS(scene, {});
        QCOMPARE(scene.charge(charge).refunded, 10'000);
        QVERIFY(!scene.charge(charge).wasCaptured);
        const Refund &released = scene.world.books(scene.account).refunds[scene.charge(charge).lastRefund];
        QCOMPARE(released.reason, Refund::Reason::ExpiredUncapturedCharge);
    }

    void aDirectDisputeIsTheAccountsAndAWinGivesBackAllButTheFee()
    {
        Scene scene(Shape::Standard);
        const Key charge = scene.pay(scene.sale(Split::Nothing, scene.account));
        scene.posted();
        const Key dispute = openDispute(scene.world, {.charge = charge, .amount = 10'000, .dueBy = 1'796'000'000});
        EXPECT_ROWS(scene, {{'C', "adjustment", -10'000, 1500, -11'500}});
        submitEvidence(scene.world, dispute);
        EXPECT_ROWS(scene, {});
        winDispute(scene.world, dispute);
        EXPECT_ROWS(scene, {{'C', "adjustment", 10'000, 0, 10'000}});
    }

    void aDisputeOfADestinationChargeIsThePlatforms()
    {
        Scene scene(Shape::Express);
        const Key charge = scene.pay(scene.sale(Split::ApplicationFee, platform));
        scene.posted();
        const Key dispute = openDispute(scene.world, {.charge = charge, .amount = 10'000, .dueBy = 1'796'000'000});
        EXPECT_ROWS(scene, {{'P', "adjustment", -10'000, 1500, -11'500}});
        loseDispute(scene.world, dispute, 4000, Cause::Spontaneous);
        EXPECT_ROWS(scene, {{'P', "adjustment", 4000, 0, 4000}});
    }

    void anInquiryMovesMoneyOnlyWhenItEscalates()
    {
        Scene scene(Shape::Standard);
        const Key charge = scene.pay(scene.sale(Split::Nothing, scene.account));
        scene.posted();
        const Key inquiry = openDispute(scene.world, {.charge = charge, .amount = 10'000,
                                                      .kind = Dispute::Case::Inquiry, .dueBy = 1'796'000'000});
        submitEvidence(scene.world, inquiry);
        EXPECT_ROWS(scene, {});
        escalate(scene.world, inquiry, 1'797'000'000);
        EXPECT_ROWS(scene, {{'C', "adjustment", -10'000, 1500, -11'500}});
        QCOMPARE(scene.world.books(scene.account).disputes[inquiry.index].status, Dispute::Status::NeedsResponse);
    }

    void aBankDebitThatBouncesTakesItsFeeBackToo()
    {
        Scene scene(Shape::Standard);
        Sale sale = scene.sale(Split::Nothing, scene.account);
        sale.instrument = scene.instrument(scene.account, Method::UsBankAccount);
        const Key charge = scene.pay(sale);
        EXPECT_ROWS(scene, {{'C', "payment", 10'000, 80, 9920}});
        QCOMPARE(scene.charge(charge).status, Charge::Status::Pending);
        bouncePayment(scene.world, charge, outcomeNamed("bank_account_closed"));
        EXPECT_ROWS(scene, {{'C', "payment_failure_refund", -10'000, -80, -9920}});
        QCOMPARE(scene.charge(charge).status, Charge::Status::Failed);
    }

    void payoutsLeaveComeBackAndAreReversed()
    {
        Scene scene(Shape::Express);
        const PayoutOrder order{.context = scene.account, .amount = 2000, .currency = Currency()};
        const Key failing = payOut(scene.world, order);
        QVERIFY(failing.exists());
        EXPECT_ROWS(scene, {{'C', "payout", -2000, 0, -2000}});
        failPayout(scene.world, failing, 0);
        EXPECT_ROWS(scene, {{'C', "payout_failure", 2000, 0, 2000}});
        const Key stopped = payOut(scene.world, order);
        cancelPayout(scene.world, stopped);
        EXPECT_ROWS(scene, {{'C', "payout", -2000, 0, -2000}, {'C', "payout_cancel", 2000, 0, 2000}});
        const Key paid = payOut(scene.world, order);
        sendPayout(scene.world, paid);
        arrivePayout(scene.world, paid);
        const Key back = reversePayout(scene.world, paid);
        EXPECT_ROWS(scene, {{'C', "payout", -2000, 0, -2000}, {'C', "payout", 2000, 0, 2000}});
        QCOMPARE(scene.world.books(scene.account).payouts[paid.index].reversedBy, back.index);
        QCOMPARE(scene.world.books(scene.account).payouts[back.index].original, paid.index);
    }

    void anInstantPayoutPaysThePlatformItsFee()
    {
        Scene scene(Shape::Express);
        payOut(scene.world, {.context = scene.account, .amount = 2000, .currency = Currency(), .applicationFee = 30});
        EXPECT_ROWS(scene, {{'P', "application_fee", 30, 0, 30}, {'C', "payout", -2000, 30, -2030}});
    }

    void aForeignCurrencyIsConvertedWhenItSettles()
    {
        Scene scene(Shape::Standard);
        Sale sale = scene.sale(Split::Nothing, scene.account);
        sale.currency = Currency::of("kwd");
        const Key charge = scene.pay(sale); // 10.000 KWD
        const Transaction &row = scene.world.ledger.rows(scene.account)[scene.charge(charge).transaction];
        QCOMPARE(row.currency.code(), QByteArray("usd"));
        QVERIFY(row.rateMicro > 3'000'000);
        QCOMPARE(row.amount, converted(10'000, Currency::of("kwd"), Currency(), row.rateMicro));
        QCOMPARE(row.stripeFee, share(row.amount, 390, 10'000) + 30); // and a hundredth for the conversion
        QCOMPARE(scene.charge(charge).currency.code(), QByteArray("kwd"));
    }
};

QTEST_GUILESS_MAIN(TestPostings)
#include "postings.moc"

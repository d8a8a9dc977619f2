// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/countries.h"
#include "tests/sandbox/asking.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace
{

using Sums = QMap<QString, qint64>;

qint64 amount(const QJsonObject &object, const char *field = "amount")
{
    return object.value(QLatin1String(field)).toInteger();
}

QString word(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

/// Sums that are nought say nothing: a currency may be listed or not.
Sums withoutNoughts(Sums sums)
{
    sums.removeIf([](Sums::iterator each) { return each.value() == 0; });
    return sums;
}

} // namespace

/// Whether the money of a seed ties, by its own answers alone: the audits that a client makes as well.
class TestMoneyAudits : public QObject
{
    Q_OBJECT

    Asking m_asking { 40, 3000 };
    QList<QByteArray> m_contexts; ///< null is the platform
    QMap<QByteArray, QList<QJsonObject>> m_rows; ///< balance transactions by context

    QList<QJsonObject> all(const QByteArray &path, const QByteArray &context)
    {
        return m_asking.all(path, context);
    }

    static Sums money(const QJsonObject &balance, const char *part)
    {
        Sums sums;
        const QJsonArray list = balance.value(QLatin1String(part)).toArray();
        for (const QJsonValue &each : list)
            sums[word(each.toObject(), "currency")] += amount(each.toObject());
        return sums;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_contexts.append(QByteArray());
        for (size_t index = 1; index < m_asking.world.accounts.size(); ++index)
            m_contexts.append(m_asking.world.accounts[index].id);
        for (const QByteArray &context : m_contexts)
            m_rows[context] = all("/v1/balance_transactions", context);
    }

    void theRowsOfAnAccountSumUpToItsBalance()
    {
        int currencies = 0;
        for (const QByteArray &context : m_contexts) {
            Sums available;
            Sums pending;
            Sums reserved;
            for (const QJsonObject &row : m_rows.value(context)) {
                const QString currency = word(row, "currency");
                (word(row, "status") == "available"_L1 ? available : pending)[currency] += amount(row, "net");
                if (word(row, "type") == "reserve_transaction"_L1)
                    reserved[currency] -= amount(row, "net");
            }
            const QJsonObject balance = m_asking.get("/v1/balance", context).json;
            QCOMPARE(withoutNoughts(money(balance, "available")), withoutNoughts(available));
            QCOMPARE(withoutNoughts(money(balance, "pending")), withoutNoughts(pending));
            QCOMPARE(withoutNoughts(money(balance, "connect_reserved")), withoutNoughts(reserved));
            currencies += int(available.size());
        }
        QVERIFY(currencies > 20);
    }

    void sourceTypesOfABalanceSumUpToItsAmount()
    {
        for (const QByteArray &context : m_contexts) {
            const QJsonObject balance = m_asking.get("/v1/balance", context).json;
            for (const char *part : { "available", "pending" }) {
                for (const QJsonValue &each : balance.value(QLatin1String(part)).toArray()) {
                    qint64 sum = 0;
                    const QJsonObject types = each.toObject().value("source_types"_L1).toObject();
                    for (const QJsonValue &type : types)
                        sum += type.toInteger();
                    QCOMPARE(sum, amount(each.toObject()));
                }
            }
        }
    }

    void everyRowIsNetOfItsFeesAndKnowsWhenItIsAvailable()
    {
        for (const QByteArray &context : m_contexts) {
            for (const QJsonObject &row : m_rows.value(context)) {
                QCOMPARE(amount(row, "net"), amount(row) - amount(row, "fee"));
                qint64 fees = 0;
                for (const QJsonValue &fee : row.value("fee_details"_L1).toArray())
                    fees += amount(fee.toObject());
                QCOMPARE(fees, amount(row, "fee"));
                const bool available = amount(row, "available_on") <= Asking::now;
                QCOMPARE(word(row, "status"), available ? u"available"_s : u"pending"_s);
                QVERIFY(amount(row, "created") <= Asking::now);
            }
        }
    }

    void aChargeIsRefundedByItsRefunds()
    {
        int refunded = 0;
        for (const QByteArray &context : m_contexts) {
            Sums sums;
            for (const QJsonObject &refund : all("/v1/refunds", context)) {
                const QString status = word(refund, "status");
                // One that waits for the customer has not moved money yet.
                if (status == "succeeded"_L1 || status == "pending"_L1)
                    sums[word(refund, "charge")] += amount(refund);
            }
            for (const QJsonObject &charge : all("/v1/charges", context)) {
                QCOMPARE(amount(charge, "amount_refunded"), sums.value(word(charge, "id")));
                QVERIFY(amount(charge, "amount_refunded") <= amount(charge));
                const bool whole = amount(charge, "amount_refunded") == amount(charge) && amount(charge) > 0;
                QCOMPARE(charge.value("refunded"_L1).toBool(), whole);
                refunded += amount(charge, "amount_refunded") > 0 ? 1 : 0;
            }
        }
        QVERIFY(refunded > 50);
    }

    void aTransferIsReversedByItsReversals()
    {
        int reversed = 0;
        for (const QJsonObject &transfer : all("/v1/transfers", {})) {
            qint64 sum = 0;
            for (const QJsonObject &each :
                 all("/v1/transfers/" + word(transfer, "id").toUtf8() + "/reversals", {}))
                sum += amount(each);
            QCOMPARE(amount(transfer, "amount_reversed"), sum);
            QCOMPARE(transfer.value("reversed"_L1).toBool(), sum == amount(transfer));
            reversed += sum > 0 ? 1 : 0;
        }
        QVERIFY(reversed > 3);
    }

    void aFeeIsGivenBackByItsRefunds()
    {
        int refunded = 0;
        for (const QJsonObject &fee : all("/v1/application_fees", {})) {
            qint64 sum = 0;
            if (amount(fee, "amount_refunded") > 0
                || fee.value("refunds"_L1).toObject().value("data"_L1).toArray().size() > 0) {
                for (const QJsonObject &each :
                     all("/v1/application_fees/" + word(fee, "id").toUtf8() + "/refunds", {}))
                    sum += amount(each);
            }
            QCOMPARE(amount(fee, "amount_refunded"), sum);
            QCOMPARE(fee.value("refunded"_L1).toBool(), sum == amount(fee));
            refunded += sum > 0 ? 1 : 0;
        }
        QVERIFY(refunded > 3);
    }

    void whatAccountsPayAsFeesThePlatformEarns()
    {
        // By fee object, since a fee may be converted on its way: what the accounts paid names it through its source.
        QMap<QString, qint64> paid; // in the account's currency, by the charge or instant payout
        for (const QByteArray &context : m_contexts.mid(1)) {
            for (const QJsonObject &row : m_rows.value(context)) {
                for (const QJsonValue &fee : row.value("fee_details"_L1).toArray()) {
                    if (word(fee.toObject(), "type") == "application_fee"_L1 && amount(fee.toObject()) > 0)
                        paid[word(row, "source")] += amount(fee.toObject());
                }
            }
        }
        QMap<QString, int> rows; // of the platform, by fee
        for (const QJsonObject &row : m_rows.value(QByteArray())) {
            if (word(row, "type") == "application_fee"_L1)
                ++rows[word(row, "source")];
        }
        const QList<QJsonObject> fees = all("/v1/application_fees", {});
        QSet<QString> sources;
        for (const QJsonObject &fee : fees) {
            QCOMPARE(rows.value(word(fee, "id")), 1);
            const QJsonObject source = fee.value("fee_source"_L1).toObject();
            sources.insert(word(source, word(source, "type").toLatin1().constData()));
        }
        QCOMPARE(rows.size(), fees.size());
        for (auto each = paid.begin(); each != paid.end(); ++each)
            QVERIFY2(sources.contains(each.key()), qPrintable(each.key()));
        QVERIFY(fees.size() > 100);
    }

    void anAutomaticPayoutTakesExactlyItsRows()
    {
        int payouts = 0;
        for (const QByteArray &context : m_contexts) {
            for (const QJsonObject &payout : all("/v1/payouts?limit=100", context).mid(0, 12)) {
                const QByteArray path = "/v1/balance_transactions?payout=" + word(payout, "id").toUtf8();
                if (!payout.value("automatic"_L1).toBool()) {
                    QVERIFY(m_asking.get(path, context).status == 400);
                    continue;
                }
                if (word(payout, "reconciliation_status") == "in_progress"_L1)
                    continue;
                qint64 sum = 0;
                int own = 0;
                for (const QJsonObject &row : all(path, context)) {
                    if (word(row, "source") == word(payout, "id") && word(row, "type") == "payout"_L1)
                        ++own;
                    else if (word(row, "source") != word(payout, "id")) // its failure or cancellation
                        sum += amount(row, "net");
                }
                QCOMPARE(own, 1);
                QCOMPARE(sum, amount(payout));
                ++payouts;
            }
        }
        QVERIFY(payouts > 30);
    }

    void aReviewIsOpenUntilItsPaymentIsDecided()
    {
        int open = 0;
        int closed = 0;
        for (const QByteArray &context : m_contexts) {
            QSet<QString> told;
            for (const QJsonObject &event : all("/v1/events?type=review.*", context))
                told.insert(word(event, "type") + word(event.value("data"_L1)["object"_L1].toObject(), "id"));
            for (const QJsonObject &review : all("/v1/reviews", context)) {
                const QJsonObject charge = m_asking.get("/v1/charges/" + word(review, "charge").toUtf8(), context).json;
                QCOMPARE(word(charge, "review"), word(review, "id"));
                const bool isOpen = review.value("open"_L1).toBool();
                QCOMPARE(review.value("closed_reason"_L1).isNull(), isOpen);
                QCOMPARE(word(review, "reason"), word(review, isOpen ? "opened_reason" : "closed_reason"));
                if (isOpen)
                    QVERIFY(!charge.value("refunded"_L1).toBool() && !charge.value("disputed"_L1).toBool());
                if (amount(review, "created") > Asking::now - Sandbox::eventsKept) {
                    QVERIFY(told.contains(u"review.opened"_s + word(review, "id")));
                    QCOMPARE(told.contains(u"review.closed"_s + word(review, "id")), !isOpen);
                }
                ++(isOpen ? open : closed);
            }
        }
        QVERIFY2(open > 0 && closed > open, qPrintable(u"%1 open, %2 closed"_s.arg(open).arg(closed)));
    }

    void referencesLeadSomewhere()
    {
        // Everything that a row of the ledger says it comes from can be asked for, as the row's own account.
        static const QMap<QString, QByteArray> paths {
            { u"ch"_s, "/v1/charges/" },           { u"py"_s, "/v1/charges/" },
            { u"re"_s, "/v1/refunds/" },           { u"pyr"_s, "/v1/refunds/" },
            { u"po"_s, "/v1/payouts/" },           { u"tr"_s, "/v1/transfers/" },
            { u"fee"_s, "/v1/application_fees/" }, { u"du"_s, "/v1/disputes/" },
            { u"dp"_s, "/v1/disputes/" },          { u"tu"_s, "/v1/topups/" }
        };
        int followed = 0;
        for (const QByteArray &context : m_contexts) {
            for (const QJsonObject &row : m_rows.value(context).mid(0, 150)) {
                const QString source = word(row, "source");
                const QByteArray path = paths.value(source.section(u'_', 0, 0));
                if (path.isEmpty())
                    continue;
                QCOMPARE(m_asking.get(path + source.toUtf8(), context).status, 200);
                ++followed;
            }
        }
        QVERIFY(followed > 1000);
    }

    void zeroAndThreeDecimalCurrenciesOccurAndKeepTheirRules()
    {
        QMap<QString, int> currencies;
        for (const QByteArray &context : m_contexts) {
            for (const QJsonObject &charge : all("/v1/charges", context)) {
                const QString currency = word(charge, "currency");
                ++currencies[currency];
                if (currency == "kwd"_L1 || currency == "bhd"_L1 || currency == "omr"_L1
                    || currency == "jod"_L1 || currency == "tnd"_L1)
                    QCOMPARE(amount(charge) % 10, 0);
            }
        }
        QVERIFY(currencies.contains(u"jpy"_s));
        QVERIFY(currencies.contains(u"kwd"_s) || currencies.contains(u"bhd"_s));
        QVERIFY(currencies.size() >= 8);
    }

    void theNumberOfChargesIsTheOneAskedFor()
    {
        qsizetype charges = 0;
        for (const QByteArray &context : m_contexts) {
            for (const QJsonObject &charge : all("/v1/charges", context))
                charges += word(charge, "id").startsWith("ch_"_L1) ? 1 : 0;
        }
        QCOMPARE(charges, 3000);
    }

    void accountsThatCannotTakePaymentsHaveTakenNoneLately()
    {
        for (size_t index = 1; index < m_asking.world.accounts.size(); ++index) {
            const Sandbox::Account &account = m_asking.world.accounts[index];
            if (account.weight > 0 && account.chargesEnabled)
                continue;
            if (!account.detailsSubmitted)
                QCOMPARE(all("/v1/charges", account.id).size(), 0);
        }
    }

    void moneyStaysInTheRegionOrIsARecipientsOrTakenOnBehalfOfWhoGetsIt()
    {
        QMap<QString, QByteArray> abroad;
        for (size_t index = 1; index < m_asking.world.accounts.size(); ++index) {
            const Sandbox::Account &account = m_asking.world.accounts[index];
            if (!Sandbox::sameRegion(account.country, m_asking.world.accounts[0].country))
                abroad.insert(QString::fromUtf8(account.id), account.serviceAgreement);
        }
        int onBehalf = 0;
        for (const QJsonObject &transfer : all("/v1/transfers", {})) {
            const QString to = word(transfer, "destination");
            if (!abroad.contains(to) || abroad.value(to) == "recipient")
                continue;
            const QString charge = word(transfer, "source_transaction");
            QVERIFY2(!charge.isEmpty(), qPrintable(to));
            QCOMPARE(word(m_asking.get("/v1/charges/" + charge.toUtf8()).json, "on_behalf_of"), to);
            ++onBehalf;
        }
        QVERIFY(onBehalf > 0);
        for (auto each = abroad.begin(); each != abroad.end(); ++each) // debited by the platform
            QVERIFY(each.value() == "recipient" || all("/v1/transfers", each.key().toUtf8()).isEmpty());
    }

    void recipientsAreNotChargedDirectly()
    {
        int recipients = 0;
        for (const Sandbox::Account &account : m_asking.world.accounts) {
            if (account.serviceAgreement != "recipient")
                continue;
            for (const QJsonObject &charge : all("/v1/charges", account.id))
                QVERIFY(!charge.value("source_transfer"_L1).isNull());
            ++recipients;
        }
        QVERIFY(recipients > 0);
    }

    void nothingHappensBeforeAnAccountExists()
    {
        for (size_t index = 1; index < m_asking.world.accounts.size(); ++index) {
            const Sandbox::Account &account = m_asking.world.accounts[index];
            const QList<QJsonObject> &rows = m_rows.value(account.id);
            if (!rows.isEmpty())
                QVERIFY2(amount(rows.last(), "created") >= account.created, account.preset.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestMoneyAudits)
#include "money_audits.moc"

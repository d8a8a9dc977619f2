// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"
#include "tests/sandbox/audits.h"

#include <rapidcheck.h>

using namespace Sandbox;

namespace {

/// One request, as three numbers that say which and about what; shrinks towards fewer and smaller ones.
using Operation = std::tuple<quint8, quint8, quint16>;

/// A platform with few accounts and no past, to which requests are made as a client makes them.
class Play
{
public:
    Play() : m_asking(5, 0, 11)
    {
        for (const auto &account : m_asking.all("/v1/accounts")) {
            if (account.value(QLatin1String("country")) == QLatin1String("US")
                && account.value(QLatin1String("charges_enabled")).toBool()) {
                m_account = account.value(QLatin1String("id")).toString().toUtf8();
            }
        }
    }

    const World &world() const { return m_asking.world; }

    void perform(const Operation &operation)
    {
        const auto [what, which, amount] = operation;
        const QByteArray money = QByteArray::number(50 + amount);
        switch (what % 14) {
        case 0: pay(m_account, money, which, "&application_fee_amount=" + QByteArray::number(amount / 7)); return;
        case 1: pay({}, money, which, "&transfer_data[destination]=" + m_account + "&application_fee_amount=" + QByteArray::number(amount / 9)); return;
        case 2: pay({}, money, which, "&transfer_data[destination]=" + m_account + "&transfer_data[amount]=" + QByteArray::number(amount / 2 + 1)); return;
        case 3: pay({}, money, which, {}); return;
        case 4: refund(which, amount, {}); return;
        case 5: refund(which, amount, "&reverse_transfer=true"); return;
        case 6: refund(which, amount, "&reverse_transfer=true&refund_application_fee=true"); return;
        case 7: refund(which, amount, "&refund_application_fee=true"); return;
        case 8: post("/v1/transfers", "currency=usd&destination=" + m_account + "&amount=" + money); return;
        case 9: nested("/v1/transfers", "/reversals", which, "amount=" + QByteArray::number(1 + amount / 3)); return;
        case 10: nested("/v1/application_fees", "/refunds", which, "amount=" + QByteArray::number(1 + amount / 20)); return;
        case 11: post("/v1/payouts", "currency=usd&amount=" + money, which % 2 ? m_account : QByteArray()); return;
        case 12: answer(which); return;
        case 13: post("/_sandbox/clock", "advance=" + QByteArray::number(qint64(which) * 6000)); return;
        }
    }

private:
    void post(const QByteArray &path, const QByteArray &form, const QByteArray &account = {})
    {
        Request request{.method = "POST", .path = path, .body = form};
        request.headers.append({"authorization", "Bearer " + m_asking.api.platformKey()});
        if (!account.isEmpty())
            request.headers.append({"stripe-account", account});
        const auto answer = m_asking.answer(request);
        if (answer.status >= 500)
            throw std::runtime_error(answer.body.toStdString());
    }

    void pay(const QByteArray &account, const QByteArray &amount, quint8 which, const QByteArray &more)
    {
        constexpr std::array cards{"pm_card_visa", "pm_card_bypassPending", "pm_card_createDispute", "pm_card_chargeDeclined",
                                   "pm_card_pendingRefund", "pm_card_refundFail", "pm_card_createMultipleDisputes",
                                   "pm_usBankAccount_success", "pm_usBankAccount_insufficientFunds"};
        post("/v1/payment_intents",
             "currency=usd&confirm=true&amount=" + amount + "&payment_method=" + cards[which % cards.size()] + more
                 + (which % 11 == 0 ? "&capture_method=manual" : ""),
             account);
    }

    QByteArray newest(const QByteArray &path, quint8 which, const QByteArray &account = {})
    {
        const QStringList ids = m_asking.get(path + "?limit=20", account).ids();
        return ids.isEmpty() ? QByteArray() : ids[which % ids.size()].toUtf8();
    }

    void refund(quint8 which, quint16 amount, const QByteArray &flags)
    {
        const QByteArray account = which % 3 == 0 ? m_account : QByteArray();
        const QByteArray charge = newest("/v1/charges", which, account);
        if (!charge.isEmpty())
            post("/v1/refunds", "charge=" + charge + "&amount=" + QByteArray::number(1 + amount / 4) + flags, account);
    }

    void nested(const QByteArray &list, const QByteArray &below, quint8 which, const QByteArray &form)
    {
        const QByteArray id = newest(list, which);
        if (!id.isEmpty())
            post(list + '/' + id + below, form);
    }

    void answer(quint8 which)
    {
        const QByteArray account = which % 2 ? m_account : QByteArray();
        const QByteArray dispute = newest("/v1/disputes", which, account);
        constexpr std::array words{"winning_evidence", "losing_evidence", "something else"};
        if (!dispute.isEmpty())
            post("/v1/disputes/" + dispute, QByteArray("evidence[uncategorized_text]=") + words[which % words.size()], account);
    }

    Asking m_asking;
    QByteArray m_account;
};

} // namespace

/// Whatever is asked for in whatever order: the books tie.
class TestRandomOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBooksTieAfterAnySequenceOfOperations()
    {
        // RapidCheck prints the seed and the shrunk sequence of a failure; RC_PARAMS="seed=..." repeats it.
        qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=10000 max_size=40");
        QVERIFY(rc::check("the audits hold after each operation", [](const std::vector<Operation> &operations) {
            Play play;
            for (const Operation &operation : operations) {
                play.perform(operation);
                const QByteArray fault = Audits::fault(play.world());
                if (!fault.isEmpty())
                    RC_FAIL(fault.toStdString());
            }
        }));
    }

    void thousandsOfOperationsInOneWorld()
    {
        Random chance(quint64(QDateTime::currentMSecsSinceEpoch()));
        const quint64 seed = chance.next();
        Random random(seed);
        Play play;
        for (int step = 0; step < 3000; ++step) {
            play.perform({quint8(random.below(256)), quint8(random.below(256)), quint16(random.below(65536))});
            const QByteArray fault = Audits::fault(play.world());
            QVERIFY2(fault.isEmpty(), (fault + " after step " + QByteArray::number(step) + ", seed " + QByteArray::number(seed)).constData());
        }
        const QByteArray fees = Audits::feesFault(play.world(), "usd");
        QVERIFY2(fees.isEmpty(), (fees + ", seed " + QByteArray::number(seed)).constData());
    }
};

QTEST_GUILESS_MAIN(TestRandomOperations)
#include "slow_random_operations.moc"

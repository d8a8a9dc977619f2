// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

#include <QSet>

using namespace Qt::StringLiterals;

/// What every world has to show, however small; slow_seed_money.cpp looks at the default one whole.
class TestSeedMoney : public QObject
{
    Q_OBJECT

    QList<QJsonObject> truth(const QByteArray &type)
    {
        QList<QJsonObject> objects;
        const QList<QByteArray> lines = m_asking.get("/_sandbox/truth?type=" + type).body.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object().value("object"_L1).toObject());
        }
        return objects;
    }

private Q_SLOTS:
    void aSmallWorldShowsWhatWaitsForSomebody()
    {
        Asking small(12, 150, 3);
        const auto statuses = [&](const QByteArray &type) {
            QSet<QString> seen;
            for (const QByteArray &line : small.get("/_sandbox/truth?type=" + type).body.split('\n')) {
                if (!line.isEmpty())
                    seen.insert(QJsonDocument::fromJson(line)["object"_L1]["status"_L1].toString());
            }
            return seen;
        };
        const QSet<QString> disputes = statuses("dispute");
        for (const char *status : {"needs_response", "under_review", "warning_needs_response", "warning_under_review"})
            QVERIFY2(disputes.contains(QLatin1String(status)), status);
        QVERIFY(statuses("refund").contains(u"pending"_s));
        QVERIFY(statuses("refund").contains(u"requires_action"_s));
    }

    void aWorldIsAFunctionOfItsSeed()
    {
        Asking first(12, 150, 3);
        Asking second(12, 150, 3);
        Asking other(12, 150, 4);
        for (const char *type : {"charge", "balance_transaction", "balance", "event", "payout", "dispute"}) {
            const QByteArray call = QByteArray("/_sandbox/truth?type=") + type;
            QCOMPARE(first.get(call).body, second.get(call).body);
            QVERIFY(first.get(call).body != other.get(call).body);
        }
    }

    void theTruthIsWhatRetrievingGives()
    {
        for (const char *type : {"charge", "payout", "dispute", "customer", "transfer", "refund"}) {
            const QList<QByteArray> lines =
                m_asking.get(QByteArray("/_sandbox/truth?type=") + type).body.trimmed().split('\n');
            for (const QByteArray &line : lines.mid(0, 50)) {
                const QJsonObject whole = QJsonDocument::fromJson(line).object();
                const QByteArray id = whole["object"_L1]["id"_L1].toString().toUtf8();
                const QByteArray account = whole["account"_L1].toString().toUtf8();
                const auto one = m_asking.get(QByteArray("/v1/") + type + "s/" + id,
                                              account.isEmpty() ? QByteArray() : account);
                QCOMPARE(one.status, 200);
                QVERIFY(line.endsWith(one.body + '}'));
            }
        }
    }

    void nobodyRealIsInTheData()
    {
        for (const QJsonObject &customer : truth("customer"))
            QVERIFY(customer.value("email"_L1).toString().endsWith(".example"_L1));
    }

private:
    Asking m_asking{20, 600, 7};
};

QTEST_GUILESS_MAIN(TestSeedMoney)
#include "seed_money.moc"

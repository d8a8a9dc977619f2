// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounthistory.h"

#include "tests/sandbox/asking.h"

using namespace Qt::StringLiterals;

/// The events that tell how the accounts of a new world came to be as they are.
class TestAccountHistory : public QObject
{
    Q_OBJECT

    Asking m_asking { 50, 0 };
    QList<QJsonObject> m_events; ///< about accounts and what belongs to them

    static bool isAboutAccounts(const QString &type)
    {
        return type.startsWith("account."_L1) || type.startsWith("person."_L1)
            || type.startsWith("capability."_L1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Sandbox::Account &account : m_asking.world.accounts) {
            for (const QJsonObject &event : m_asking.all("/v1/events", account.id)) {
                if (isAboutAccounts(event.value("type"_L1).toString()))
                    m_events.append(event);
            }
        }
    }

    void everyKindOfChangeIsTold()
    {
        QSet<QString> types;
        for (const QJsonObject &event : m_events)
            types.insert(event.value("type"_L1).toString());
        QCOMPARE(types,
                 QSet<QString>({ u"account.updated"_s, u"account.external_account.created"_s,
                                 u"account.external_account.updated"_s, u"person.created"_s,
                                 u"person.updated"_s, u"capability.updated"_s }));
    }

    void whatIsNewHasNoPastAndWhatChangedHasOne()
    {
        for (const QJsonObject &event : m_events) {
            const QString type = event.value("type"_L1).toString();
            const QJsonObject data = event.value("data"_L1).toObject();
            const QJsonObject object = data.value("object"_L1).toObject();
            QVERIFY(!object.isEmpty());
            if (type.endsWith(".created"_L1)) {
                QVERIFY(!data.contains("previous_attributes"_L1));
                if (object.contains("created"_L1)) // which external accounts do not answer
                    QCOMPARE(object.value("created"_L1), event.value("created"_L1));
                continue;
            }
            const QJsonObject before = data.value("previous_attributes"_L1).toObject();
            QVERIFY2(!before.isEmpty() || type == "capability.updated"_L1, qPrintable(type));
            for (auto each = before.begin(); each != before.end(); ++each)
                QVERIFY2(object.value(each.key()) != each.value(), qPrintable(each.key()));
        }
    }

    void eventsAreInTheStreamOfTheirAccount()
    {
        for (const QJsonObject &event : m_events) {
            const QJsonObject object = event.value("data"_L1).toObject().value("object"_L1).toObject();
            const QString account = event.value("account"_L1).toString();
            const bool itself = object.value("object"_L1) == "account"_L1;
            QCOMPARE(object.value(itself ? "id"_L1 : "account"_L1).toString(), account);
        }
        const auto platform = m_asking.all("/v1/events");
        for (const QJsonObject &event : platform)
            QVERIFY(!isAboutAccounts(event.value("type"_L1).toString()));
    }

    void aRestrictionIsToldByWhatItTookAway()
    {
        const QByteArray paused = m_asking.preset("payouts-paused").id;
        bool told = false;
        for (const QJsonObject &event : m_events) {
            const QJsonObject before =
                event.value("data"_L1).toObject().value("previous_attributes"_L1).toObject();
            if (event.value("account"_L1).toString().toUtf8() == paused
                && before.value("payouts_enabled"_L1).toBool()) {
                QCOMPARE(before.value("requirements"_L1).toObject(),
                         QJsonObject({ { u"disabled_reason"_s, QJsonValue::Null } }));
                told = true;
            }
        }
        QVERIFY(told);
    }

    void historyIsInOrderAndTheSameForTheSameSeed()
    {
        Asking again { 50, 0 };
        const auto one = accountHistory(m_asking.world, Asking::now - 30 * 86400);
        const auto other = accountHistory(again.world, Asking::now - 30 * 86400);
        QCOMPARE(one.size(), other.size());
        QVERIFY(one.size() > 60);
        for (size_t index = 0; index < one.size(); ++index) {
            QCOMPARE(one[index].at, other[index].at);
            QCOMPARE(one[index].news.previous, other[index].news.previous);
            QVERIFY(index == 0 || one[index - 1].at <= one[index].at);
            QVERIFY(one[index].at <= Asking::now);
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountHistory)
#include "accounthistory.moc"

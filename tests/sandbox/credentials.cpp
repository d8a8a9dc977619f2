// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/owner.h"

using namespace Qt::StringLiterals;

/// Credentials that may do less than the platform's own key, and what only the hosted dashboard can do.
class TestCredentials : public QObject
{
    Q_OBJECT

    Asking m_asking{50, 200};

    QByteArray key(const QByteArray &form)
    {
        return m_asking.post("/_sandbox/keys", form).json.value("key"_L1).toString().toUtf8();
    }

    QJsonObject session(const QByteArray &account, const QByteArray &components)
    {
        return m_asking.post("/v1/account_sessions", "account=" + account + '&' + components).json;
    }

private Q_SLOTS:
    void aRestrictedKeyReadsWhatItMayAndIsToldWhatItLacks()
    {
        const QByteArray restricted = key("kind=rk&permissions[charges]=read&permissions[accounts]=write");
        QVERIFY(restricted.startsWith("rk_test_"));
        QCOMPARE(m_asking.get("/v1/charges", {}, restricted).status, 200);
        QCOMPARE(m_asking.get("/v1/accounts", {}, restricted).status, 200);
        const auto refused = m_asking.get("/v1/payouts", {}, restricted);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.body.contains("rak_payout_read"));
        QCOMPARE(m_asking.post("/v1/accounts", {}, {}, {}, restricted).status, 200);
        QVERIFY(m_asking.post("/v1/tokens", "pii[id_number]=1", {}, {}, restricted).body.contains("rak_token_write"));
        QCOMPARE(m_asking.post("/_sandbox/keys", "kind=sk", {}, {}, restricted).status, 403);
        QCOMPARE(m_asking.post("/_sandbox/keys", "kind=rk&permissions[unicorns]=read").status, 400);
    }

    void anAccountsOwnKeyActsAsTheAccount()
    {
        const QByteArray id = m_asking.preset("express-company").id;
        const QByteArray own = key("kind=sk&account=" + id);
        QCOMPARE(m_asking.get("/v1/account", {}, own).json.value("id"_L1).toString().toUtf8(), id);
        QCOMPARE(m_asking.get("/v1/account", m_asking.preset("charity").id, own).status, 403);
        QVERIFY(key("kind=sk") != own);
    }

    void anOwnersSessionIsLimitedToItsComponents()
    {
        const QByteArray id = m_asking.preset("express-company").id;
        const QJsonObject made = session(id, "components[payments][enabled]=true&components[payouts][enabled]=true");
        const QByteArray secret = made.value("client_secret"_L1).toString().toUtf8();
        for (const char *path : {"/v1/account", "/v1/charges", "/v1/payouts", "/v1/balance", "/v1/customers", "/v1/events"})
            QCOMPARE(m_asking.get(path, {}, secret).status, 200);
        QCOMPARE(m_asking.get("/v1/account", {}, secret).json.value("id"_L1).toString().toUtf8(), id);
        for (const char *path : {"/v1/disputes", "/v1/transfers", "/v1/topups", "/_sandbox/clock"})
            QCOMPARE(m_asking.get(path, {}, secret).status, 403);
        QCOMPARE(m_asking.get("/v1/account", m_asking.preset("charity").id, secret).status, 403);
        QCOMPARE(m_asking.post("/v1/accounts/" + id, "email=a@b.example", {}, {}, secret).status, 403);
        for (const QJsonValue &each : m_asking.get("/v1/events?limit=100", {}, secret).data())
            QVERIFY(!each["type"_L1].toString().startsWith(u"person."));
        m_asking.pass(3601);
        QCOMPARE(m_asking.get("/v1/account", {}, secret).status, 401);
    }

    void anOwnerManagesTheirAccountThroughASession()
    {
        const auto made = m_asking.post("/v1/accounts", "type=express&country=US&capabilities[transfers][requested]=true");
        const QByteArray id = made.json.value("id"_L1).toString().toUtf8();
        const QByteArray secret = session(id, "components[account_onboarding][enabled]=true").value("client_secret"_L1).toString().toUtf8();
        const QByteArray form = "business_type=individual&individual[first_name]=Jenny&tos_acceptance[date]=1&tos_acceptance[ip]=1.2.3.4";
        QCOMPARE(m_asking.post("/v1/accounts/" + id, form).status, 403);
        QCOMPARE(m_asking.post("/v1/accounts/" + id, form, {}, {}, secret).status, 200);
        QVERIFY(!Owner::listOf(m_asking.get("/v1/accounts/" + id).json, "currently_due").contains(u"individual.first_name"_s));
    }

    void aSessionShowsEveryComponentWithItsFeatures()
    {
        const QByteArray express = m_asking.preset("express-company").id;
        const QJsonObject components = session(express, "components[payments][enabled]=true"
                                                        "&components[payments][features][dispute_management]=false")
                                           .value("components"_L1)
                                           .toObject();
        QCOMPARE(components.size(), 21);
        const QJsonObject payments = components.value("payments"_L1)["features"_L1].toObject();
        QCOMPARE(payments.value("refund_management"_L1).toBool(), true);
        QCOMPARE(payments.value("dispute_management"_L1).toBool(), false);
        QCOMPARE(payments.value("smart_disputes_management"_L1).toBool(), false); // as dispute management
        QCOMPARE(components.value("payouts"_L1)["features"_L1]["standard_payouts"_L1].toBool(), false);
        QCOMPARE(components.value("balances"_L1)["enabled"_L1].toBool(), false);
        const auto refused = m_asking.post("/v1/account_sessions",
                                           "account=" + express
                                               + "&components[account_onboarding][enabled]=true"
                                                 "&components[account_onboarding][features][external_account_collection]=false");
        QCOMPARE(refused.param(), u"components[account_onboarding][features][external_account_collection]"_s);
    }

    void theHostedDashboardPausesAndResumes()
    {
        const QByteArray id = m_asking.preset("express-company").id;
        const auto act = [&](const QByteArray &account, const char *action) {
            return m_asking.post("/_sandbox/accounts/" + account, QByteArray("action=") + action);
        };
        const QJsonObject paused = act(id, "pause_payments").json;
        QCOMPARE(paused.value("charges_enabled"_L1).toBool(), false);
        QCOMPARE(paused.value("payouts_enabled"_L1).toBool(), true);
        QCOMPARE(paused.value("requirements"_L1)["disabled_reason"_L1].toString(), u"platform_paused"_s);
        QCOMPARE(act(id, "pause_payouts").json.value("payouts_enabled"_L1).toBool(), false);
        QVERIFY(act(id, "resume").json.value("requirements"_L1)["disabled_reason"_L1].isNull());
        const QStringList due = Owner::listOf(act(id, "risk_request").json, "currently_due");
        QVERIFY(!due.filter(u"interv_"_s).isEmpty());
        QCOMPARE(act(m_asking.preset("full-dashboard").id, "pause_payments").status, 400);
        QCOMPARE(act(id, "dance").status, 400);
        QCOMPARE(act(id, "revoke").status, 200);
        QCOMPARE(m_asking.get("/v1/charges", id).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "credentials.moc"

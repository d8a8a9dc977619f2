// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/owner.h"

#include <QUrl>

using namespace Qt::StringLiterals;

/// Accounts that the platform opens, changes, rejects and closes, and what belongs to them.
class TestAccountWriting : public QObject
{
    Q_OBJECT

    Asking m_asking{50, 0};

    QByteArray open(const QByteArray &form = {})
    {
        const auto made = m_asking.post("/v1/accounts", form);
        if (made.status != 200)
            qFatal("%s", made.body.constData());
        return "/v1/accounts/" + made.json.value("id"_L1).toString().toUtf8();
    }

    QByteArray openExpress() { return open("type=express&country=US&capabilities[transfers][requested]=true"); }

    static QByteArray link(const QByteArray &path, const QByteArray &type)
    {
        return "account=" + path.mid(qsizetype(qstrlen("/v1/accounts/"))) + "&type=" + type
            + "&refresh_url=https://a.example/again&return_url=https://a.example/done";
    }

    QList<QByteArray> types(const QByteArray &path)
    {
        QList<QByteArray> result;
        for (const QJsonObject &each : m_asking.all("/v1/events", path.mid(qsizetype(qstrlen("/v1/accounts/")))))
            result.append(each.value("type"_L1).toString().toUtf8());
        return result;
    }

private Q_SLOTS:
    void fiveCombinationsOfControllersExist_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("exists");
        static const QSet<QByteArray> good{"full account stripe stripe", "express application application stripe",
                                           "none application application application", "none account stripe stripe",
                                           "none application stripe stripe"};
        for (const QByteArray dashboard : {"full", "express", "none"}) {
            for (const QByteArray payer : {"account", "application"}) {
                for (const QByteArray losses : {"stripe", "application"}) {
                    for (const QByteArray collection : {"stripe", "application"}) {
                        const QByteArray name = dashboard + ' ' + payer + ' ' + losses + ' ' + collection;
                        QTest::newRow(name.constData())
                            << "controller[stripe_dashboard][type]=" + dashboard + "&controller[fees][payer]=" + payer
                                + "&controller[losses][payments]=" + losses
                                + "&controller[requirement_collection]=" + collection
                                + "&country=US&capabilities[transfers][requested]=true"
                            << good.contains(name);
                    }
                }
            }
        }
    }

    void fiveCombinationsOfControllersExist()
    {
        QFETCH(QByteArray, form);
        QFETCH(bool, exists);
        const auto answer = m_asking.post("/v1/accounts", form);
        QCOMPARE(answer.status, exists ? 200 : 400);
        if (!exists)
            QCOMPARE(answer.param(), u"controller"_s);
    }

    void nothingSaidMeansTheFullDashboard()
    {
        const QJsonObject made = m_asking.get(open()).json;
        QCOMPARE(made.value("type"_L1).toString(), u"standard"_s);
        QCOMPARE(made.value("capabilities"_L1).toObject().size(), 2);
        QCOMPARE(made.value("details_submitted"_L1).toBool(), false);
        QCOMPARE(Owner::listOf(made, "past_due"), Owner::listOf(made, "eventually_due"));
    }

    void theOlderTypesNameTheirOwnPayer()
    {
        const QJsonObject express = m_asking.get(openExpress()).json;
        QCOMPARE(express.value("type"_L1).toString(), u"express"_s);
        QCOMPARE(express.value("controller"_L1)["fees"_L1]["payer"_L1].toString(), u"application_express"_s);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        QTest::newRow("no capability") << QByteArray("type=custom&country=DE") << QString() << u"capabilities"_s;
        QTest::newRow("no country") << QByteArray("type=custom&capabilities[transfers][requested]=true")
                                    << u"parameter_missing"_s << u"country"_s;
        QTest::newRow("unknown country") << QByteArray("country=XX") << u"country_unsupported"_s << u"country"_s;
        QTest::newRow("type and controller") << QByteArray("type=express&controller[fees][payer]=application")
                                             << u"parameters_exclusive"_s << u"controller"_s;
        QTest::newRow("terms of somebody else") << QByteArray("tos_acceptance[date]=1&tos_acceptance[ip]=1.2.3.4")
                                                << QString() << u"tos_acceptance"_s;
        QTest::newRow("email") << QByteArray("email=nobody") << u"email_invalid"_s << u"email"_s;
        QTest::newRow("card payments of a recipient")
            << QByteArray("type=custom&country=US&tos_acceptance[service_agreement]=recipient"
                          "&capabilities[card_payments][requested]=true")
            << QString() << u"capabilities[card_payments]"_s;
        QTest::newRow("individual of a company")
            << QByteArray("business_type=company&individual[first_name]=Jenny") << QString() << u"individual"_s;
        QTest::newRow("no date") << QByteArray("business_type=individual&individual[dob][day]=31&individual[dob][month]=2"
                                               "&individual[dob][year]=1990")
                                 << u"parameter_invalid_integer"_s << u"individual[dob]"_s;
        QTest::newRow("unknown") << QByteArray("colour=red") << u"parameter_unknown"_s << u"colour"_s;
        QTest::newRow("paper for something else")
            << QByteArray("business_type=individual&individual[verification][document][front]="
                          "file_relationship_document_success")
            << QString() << u"individual[verification][document][front]"_s;
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, code);
        QFETCH(QString, param);
        const qsizetype before = m_asking.all("/v1/accounts").size();
        const auto answer = m_asking.post("/v1/accounts", form);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.param(), param);
        QCOMPARE(m_asking.all("/v1/accounts").size(), before);
    }

    void afterTheFirstLinkTheOwnersBusinessIsTheirs()
    {
        const QByteArray path = openExpress();
        QCOMPARE(m_asking.post(path, "business_type=individual&individual[first_name]=Jenny").status, 200);
        QVERIFY(m_asking.get(path).json.contains("individual"_L1));
        const auto made = m_asking.post("/v1/account_links", link(path, "account_onboarding"));
        QCOMPARE(made.status, 200);
        QVERIFY(made.json.value("expires_at"_L1).toInteger() > Asking::now);
        QVERIFY(!made.json.contains("id"_L1));
        QCOMPARE(types(path).mid(0, 2), QList<QByteArray>({"account.updated", "person.updated"})); // both show less now
        QCOMPARE(m_asking.post(path, "individual[first_name]=Jane").status, 403);
        QCOMPARE(m_asking.post(path + "/external_accounts", "external_account=btok_us").status, 403);
        QCOMPARE(m_asking.post(path, "business_profile[name]=Keys").status, 200);
        QVERIFY(!m_asking.get(path).json.contains("individual"_L1));
    }

    void linksFitTheController()
    {
        const QByteArray express = openExpress();
        QCOMPARE(m_asking.post("/v1/account_links", link(express, "account_update")).param(), u"type"_s);
        const QByteArray custom = open("type=custom&country=US&capabilities[transfers][requested]=true");
        QCOMPARE(m_asking.post("/v1/account_links", link(custom, "account_update")).status, 200);
        QCOMPARE(m_asking.post(custom + "/login_links").status, 400);
        const auto one = m_asking.post("/v1/account_links", link(custom, "account_onboarding"));
        const auto other = m_asking.post("/v1/account_links", link(custom, "account_onboarding"));
        QVERIFY(one.json.value("url"_L1) != other.json.value("url"_L1));
    }

    void aLinkIsForOneVisitWithinItsTime_data()
    {
        QTest::addColumn<QByteArray>("form");
        for (const char *country : {"US", "DE", "JP", "SG", "IN", "BR"}) {
            QTest::addRow("express %s", country)
                << QByteArray("type=express&capabilities[card_payments][requested]=true&capabilities[transfers][requested]=true&country=") + country;
            QTest::addRow("full %s", country) << QByteArray("country=") + country;
        }
    }

    void aLinkIsForOneVisitWithinItsTime()
    {
        QFETCH(QByteArray, form);
        const QByteArray path = open(form);
        const auto visit = [&](const QString &url) {
            Sandbox::Request request;
            request.method = "GET";
            request.path = QUrl(url).path().toUtf8();
            const Sandbox::Response response = m_asking.api.answer(request);
            for (const Sandbox::Header &each : response.headers) {
                if (each.first == "Location")
                    return each.second;
            }
            return QByteArray();
        };
        const auto url = [&] {
            return m_asking.post("/v1/account_links", link(path, "account_onboarding")).json.value("url"_L1).toString();
        };
        const QString late = url();
        m_asking.pass(301);
        QCOMPARE(visit(late), QByteArray("https://a.example/again"));
        const QString good = url();
        QCOMPARE(visit(good), QByteArray("https://a.example/done"));
        QCOMPARE(visit(good), QByteArray("https://a.example/again"));
        QCOMPARE(visit(u"https://connect.stripe.com/setup/s/acct_x/y"_s), QByteArray());
        const QJsonObject now = m_asking.get(path).json;
        QVERIFY(now.value("charges_enabled"_L1).toBool() && now.value("payouts_enabled"_L1).toBool());
        QVERIFY(now.value("details_submitted"_L1).toBool());
        QCOMPARE(Owner::listOf(now, "currently_due"), QStringList());
    }

    void aDeletedAccountIsGone()
    {
        const QByteArray path = openExpress();
        const QByteArray id = path.mid(qsizetype(qstrlen("/v1/accounts/")));
        QCOMPARE(m_asking.post(path + "/persons", "first_name=Jenny").status, 200);
        QVERIFY(m_asking.get("/_sandbox/truth?type=person").body.contains(id));
        QCOMPARE(m_asking.remove(path, id).status, 403); // not by itself
        const auto gone = m_asking.remove(path);
        QVERIFY(!m_asking.get("/_sandbox/truth?type=person").body.contains(id));
        QCOMPARE(gone.json, QJsonObject({{u"id"_s, QString::fromUtf8(id)}, {u"object"_s, u"account"_s}, {u"deleted"_s, true}}));
        QCOMPARE(m_asking.get(path).code(), u"account_invalid"_s);
        QCOMPARE(m_asking.get("/v1/charges", id).status, 403);
        for (const QJsonObject &each : m_asking.all("/v1/accounts"))
            QVERIFY(each.value("id"_L1).toString().toUtf8() != id);
    }

    void aRejectionStopsEverythingAndCanBeTakenBack()
    {
        const QByteArray path = "/v1/accounts/" + m_asking.preset("express-company").id;
        const auto rejected = m_asking.post(path + "/reject", "reason=fraud");
        QCOMPARE(rejected.json.value("requirements"_L1)["disabled_reason"_L1].toString(), u"rejected.platform_fraud"_s);
        QVERIFY(!rejected.json.value("charges_enabled"_L1).toBool());
        QVERIFY(!rejected.json.value("payouts_enabled"_L1).toBool());
        QCOMPARE(m_asking.post(path + "/unreject").json.value("charges_enabled"_L1).toBool(), true);
        QCOMPARE(m_asking.post(path + "/unreject").status, 400);
        const auto paying = m_asking.post(path + "/reject", "reason=other&payouts_action=none");
        QVERIFY(paying.json.value("payouts_enabled"_L1).toBool());
        QCOMPARE(m_asking.post(open() + "/reject", "reason=fraud").status, 400);
        QCOMPARE(m_asking.post("/v1/accounts/" + m_asking.preset("rejected-listed").id + "/unreject").status, 400);
    }

    void aCapabilityIsRequestedAndGivenBack()
    {
        const QByteArray path = open("type=custom&country=US&capabilities[transfers][requested]=true");
        QCOMPARE(m_asking.get(path + "/capabilities/card_payments").json.value("status"_L1).toString(), u"unrequested"_s);
        const auto asked = m_asking.post(path + "/capabilities/card_payments", "requested=true");
        QCOMPARE(asked.json.value("status"_L1).toString(), u"inactive"_s);
        QCOMPARE(m_asking.post(path + "/capabilities/card_payments", "requested=false").json.value("requested"_L1).toBool(), false);
        QVERIFY(!m_asking.get(path).json.value("capabilities"_L1).toObject().contains("card_payments"_L1));
        m_asking.post(path + "/capabilities/treasury", "requested=true");
        QCOMPARE(m_asking.post(path + "/capabilities/treasury", "requested=false").status, 400);
        QCOMPARE(m_asking.post(path + "/capabilities/flying", "requested=true").status, 404);
    }

    void thereIsOneRepresentativeWhoStays()
    {
        const QByteArray path = open("type=custom&country=DE&business_type=company&capabilities[transfers][requested]=true");
        const auto first = m_asking.post(path + "/persons", "first_name=Anna&relationship[representative]=true&metadata[a]=b");
        QCOMPARE(first.json.value("metadata"_L1)["a"_L1].toString(), u"b"_s);
        const QByteArray own = path + "/persons/" + first.json.value("id"_L1).toString().toUtf8();
        QCOMPARE(m_asking.post(path + "/persons", "relationship[representative]=true").param(),
                 u"relationship[representative]"_s);
        QCOMPARE(m_asking.remove(own).status, 400);
        const auto second = m_asking.post(path + "/persons", "first_name=Bert&relationship[director]=true");
        const QByteArray other = path + "/persons/" + second.json.value("id"_L1).toString().toUtf8();
        QCOMPARE(m_asking.post(other, "phone=%2B491234567").json.value("phone"_L1).toString(), u"+491234567"_s);
        QCOMPARE(m_asking.remove(other).json.value("deleted"_L1).toBool(), true);
        QCOMPARE(m_asking.get(other).status, 404);
        QCOMPARE(m_asking.get(path + "/persons").data().size(), 1);
        QVERIFY(types(path).contains("person.created") && types(path).contains("person.updated")
                && types(path).contains("person.deleted"));
    }

    void placesForPayoutsComeAndGo()
    {
        const QByteArray path = open("type=custom&country=US&capabilities[transfers][requested]=true");
        const auto first = m_asking.post(path + "/external_accounts", "external_account=btok_us");
        QCOMPARE(first.json.value("default_for_currency"_L1).toBool(), true);
        const auto number = [](const char *account) {
            return QByteArray("external_account[object]=bank_account&external_account[country]=US&external_account[currency]=usd"
                              "&external_account[routing_number]=110000000&external_account[account_number]=") + account;
        };
        const auto second = m_asking.post(path + "/external_accounts", number("000111111116"));
        QCOMPARE(second.json.value("last4"_L1).toString(), u"1116"_s);
        QCOMPARE(m_asking.world.accounts.back().externalAccounts.back().failsWith, QByteArray("no_account"));
        const QByteArray one = path + "/external_accounts/" + first.json.value("id"_L1).toString().toUtf8();
        const QByteArray other = path + "/external_accounts/" + second.json.value("id"_L1).toString().toUtf8();
        QCOMPARE(m_asking.remove(one).status, 400);
        QCOMPARE(m_asking.post(other, "default_for_currency=true").json.value("default_for_currency"_L1).toBool(), true);
        QCOMPARE(m_asking.remove(one).json.value("object"_L1).toString(), u"bank_account"_s);
        QCOMPARE(m_asking.get(one).status, 404);
        QCOMPARE(m_asking.get(path + "/external_accounts").data().size(), 1);
        QCOMPARE(m_asking.post(path, "external_account=btok_us").json.value("external_accounts"_L1)["data"_L1].toArray().size(), 1);
        QVERIFY(types(path).contains("account.external_account.deleted"));
    }

    void placesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("code");
        const auto bank = [](const char *country, const char *currency, const char *routing, const char *number) {
            return QByteArray("external_account[object]=bank_account&external_account[country]=") + country
                + "&external_account[currency]=" + currency + "&external_account[routing_number]=" + routing
                + "&external_account[account_number]=" + number;
        };
        QTest::newRow("no such token") << QByteArray("external_account=btok_nobody") << u"resource_missing"_s;
        QTest::newRow("credit card") << QByteArray("external_account=tok_visa") << u"invalid_card_type"_s;
        QTest::newRow("routing number") << bank("US", "usd", "11", "000123456789") << u"routing_number_invalid"_s;
        QTest::newRow("account number") << bank("US", "usd", "110000000", "12x") << u"account_number_invalid"_s;
        QTest::newRow("other country") << bank("GB", "gbp", "108800", "00012345") << u"bank_account_unusable"_s;
    }

    void placesThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, code);
        const QByteArray path = open("type=custom&country=US&capabilities[transfers][requested]=true");
        const auto answer = m_asking.post(path + "/external_accounts", form);
        QVERIFY(answer.status >= 400);
        QCOMPARE(answer.code(), code);
    }

    void anUnprovenBankAccountStopsPayouts()
    {
        const QByteArray path = open("type=custom&country=US&capabilities[transfers][requested]=true");
        m_asking.post(path + "/external_accounts",
                      "external_account[object]=bank_account&external_account[country]=US&external_account[currency]=usd"
                      "&external_account[routing_number]=110000000&external_account[account_number]=000999999992");
        m_asking.pass(3);
        const QJsonObject now = m_asking.get(path).json;
        QCOMPARE(now.value("external_accounts"_L1)["data"_L1][0]["status"_L1].toString(), u"verification_failed"_s);
        QVERIFY(Owner::listOf(now, "past_due").contains(u"documents.bank_account_ownership_verification.files"_s));
    }

    void aTokenCountsOnceAndAFixedOneForEver()
    {
        const auto made = m_asking.post("/v1/tokens",
                                        "bank_account[country]=US&bank_account[account_number]=000123456789"
                                        "&bank_account[routing_number]=110000000");
        const QByteArray token = made.json.value("id"_L1).toString().toUtf8();
        QVERIFY(token.startsWith("btok_"));
        const QByteArray path = open("type=custom&country=US&capabilities[transfers][requested]=true");
        QCOMPARE(m_asking.post(path + "/external_accounts", "external_account=" + token).status, 200);
        QCOMPARE(m_asking.get("/v1/tokens/" + token).json.value("used"_L1).toBool(), true);
        QCOMPARE(m_asking.post(path + "/external_accounts", "external_account=" + token).code(), u"token_already_used"_s);
        QCOMPARE(m_asking.post(path + "/external_accounts", "external_account=btok_us").status, 200);
        QCOMPARE(m_asking.post(path + "/external_accounts", "external_account=btok_us").status, 200);
        QCOMPARE(m_asking.post("/v1/tokens", "card[number]=4242424242424241&card[exp_month]=1&card[exp_year]=2030").code(),
                 u"incorrect_number"_s);
    }

    void aFileIsKeptForItsPurpose()
    {
        const auto upload = [&](const QByteArray &purpose, const QByteArray &name) {
            const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\npicture\r\n--B--\r\n";
            return m_asking.post("/v1/files", body, {}, {{"content-type", "multipart/form-data; boundary=B"}});
        };
        const auto made = upload("dispute_evidence", "receipt.png");
        QCOMPARE(made.json.value("size"_L1).toInteger(), 7);
        QVERIFY(!made.json.value("url"_L1).isNull());
        QCOMPARE(m_asking.get("/v1/files?purpose=dispute_evidence").data().size(), 1);
        QCOMPARE(upload("dispute_evidence", "receipt.exe").param(), u"file"_s);
        const QByteArray id = made.json.value("id"_L1).toString().toUtf8();
        QCOMPARE(m_asking.get("/v1/files/" + id + "/contents").body, QByteArray("picture"));
        const auto link = m_asking.post("/v1/file_links", "file=" + id + "&metadata[a]=b");
        QCOMPARE(link.json.value("file"_L1).toString().toUtf8(), id);
        const QByteArray own = "/v1/file_links/" + link.json.value("id"_L1).toString().toUtf8();
        QCOMPARE(m_asking.post(own, "expires_at=now").json.value("expired"_L1).toBool(), true);
        QCOMPARE(m_asking.get("/v1/file_links?expired=false").data().size(), 0);
        const auto identity = upload("identity_document", "failed_expired.png");
        QVERIFY(identity.json.value("url"_L1).isNull());
        QCOMPARE(m_asking.get("/v1/files/" + identity.json.value("id"_L1).toString().toUtf8() + "/contents").status, 403);
        Owner owner(m_asking, "US", "individual");
        owner.fillIn();
        owner.hand(owner.path(), "individual[verification][document][front]=" + identity.json.value("id"_L1).toString().toUtf8());
        m_asking.pass(3);
        QCOMPARE(Owner::errorCodes(owner.account()), QStringList(u"verification_document_expired"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccountWriting)
#include "account_writing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// What the API answers about accounts and what belongs to them.
class TestAccountResources : public QObject
{
    Q_OBJECT

    Asking m_asking;

    QByteArray path(const Sandbox::Account &account, const char *rest = "") const
    {
        return "/v1/accounts/" + account.id + rest;
    }

    /// Every object of a type in the world, as /_sandbox/truth tells them, and the platform's own account.
    QList<QJsonObject> everything(const QByteArray &type)
    {
        QList<QJsonObject> result;
        const QByteArray lines = m_asking.get("/_sandbox/truth?type=" + type).body;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                result.append(QJsonDocument::fromJson(line).object().value("object"_L1).toObject());
        }
        if (type == "account")
            result.append(m_asking.get("/v1/account").json);
        return result;
    }

private Q_SLOTS:
    void everyFieldIsFilledInSomewhere_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const char *object :
             { "account", "person", "bank_account", "card", "capability", "country_spec" }) {
            const bool external = QByteArray(object) == "bank_account" || QByteArray(object) == "card";
            QTest::newRow(object) << QByteArray(external ? "external_account" : object);
        }
    }

    void everyFieldIsFilledInSomewhere()
    {
        QFETCH(QByteArray, type);
        // Fields that no answer of the API about connected accounts can have.
        static const QMap<QString, QStringList> exceptions {
            { u"account"_s,
              { u"future_requirements.disabled_reason"_s } }, // what is to come disables nothing yet
            { u"capability"_s, { u"future_requirements.disabled_reason"_s } }, // the same
            { u"bank_account"_s, { u"customer"_s } }, // of a customer's bank account, not of a payee's
            { u"card"_s, { u"customer"_s } }, // the same
        };
        const QString object = QString::fromLatin1(QTest::currentDataTag());
        QFile file(QStringLiteral(TRIBUTARY_SOURCE "/tests/sandbox/account_fields.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray fields = QJsonDocument::fromJson(file.readAll()).object().value(object).toArray();
        QVERIFY(!fields.isEmpty());

        QList<QJsonObject> records = everything(type);
        records.removeIf([&](const QJsonObject &each) { return each.value("object"_L1) != object; });
        QVERIFY(!records.isEmpty());
        QStringList empty;
        for (const QJsonValue &field : fields) {
            const QStringList parts = field.toString().split(u'.');
            const bool filled = std::any_of(records.begin(), records.end(), [&](const QJsonObject &each) {
                return !valuesAt(each, parts).isEmpty();
            });
            if (!filled)
                empty.append(field.toString());
        }
        QCOMPARE(empty, exceptions.value(object));
    }

    void theListHasTheConnectedAccountsAndNotThePlatform()
    {
        const QList<QJsonObject> all = m_asking.all("/v1/accounts", {}, 7);
        QCOMPARE(all.size(), 50);
        QStringList ids;
        for (qsizetype index = 0; index < all.size(); ++index) {
            ids.append(all.at(index).value("id"_L1).toString());
            QCOMPARE(ids.last().toUtf8(), m_asking.world.accounts[size_t(50 - index)].id);
        }
        QVERIFY(!ids.contains(QString::fromUtf8(m_asking.world.accounts[0].id)));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 50);
    }

    void aListIsCutByCreation()
    {
        const Sandbox::Account &middle = m_asking.world.accounts[25];
        const QByteArray time = QByteArray::number(middle.created);
        const auto count = [&](const QByteArray &filter) {
            return m_asking.get("/v1/accounts?limit=100&" + filter).data().size();
        };
        const auto expected = [&](auto holds) {
            return std::count_if(m_asking.world.accounts.begin() + 1, m_asking.world.accounts.end(),
                                 [&](const Sandbox::Account &each) { return holds(each.created); });
        };
        QCOMPARE(count("created[gte]=" + time),
                 expected([&](auto created) { return created >= middle.created; }));
        QCOMPARE(count("created[gt]=" + time),
                 expected([&](auto created) { return created > middle.created; }));
        QCOMPARE(count("created[lt]=" + time),
                 expected([&](auto created) { return created < middle.created; }));
        QCOMPARE(count("created=" + time), expected([&](auto created) { return created == middle.created; }));
    }

    void oneKeyHasTwoAnswersToWhoAmI()
    {
        const QByteArray own = m_asking.world.accounts[0].id;
        const Sandbox::Account &connected = m_asking.preset("express-company");
        QCOMPARE(m_asking.get("/v1/account").json.value("id"_L1).toString().toUtf8(), own);
        const auto asConnected = m_asking.get("/v1/account", connected.id);
        QCOMPARE(asConnected.json.value("id"_L1).toString().toUtf8(), connected.id);
        QCOMPARE(asConnected.body, m_asking.get(path(connected)).body);
        QCOMPARE(m_asking.get("/v1/accounts/" + own).status, 200);
    }

    void aConnectedAccountHasNoAccountsOfItsOwn()
    {
        const QByteArray id = m_asking.preset("express-company").id;
        const QByteArray other = m_asking.preset("full-dashboard").id;
        QCOMPARE(m_asking.get("/v1/accounts", id).data().size(), 0);
        QCOMPARE(m_asking.get("/v1/accounts/" + id, id).status, 200);
        const auto foreign = m_asking.get("/v1/accounts/" + other, id);
        QCOMPARE(foreign.status, 403);
        QCOMPARE(foreign.code(), u"account_invalid"_s);
        QCOMPARE(m_asking.get("/v1/accounts/" + other + "/persons", id).status, 403);
    }

    void unknownAccountsAreForbiddenAndUnknownPartsMissing()
    {
        QCOMPARE(m_asking.get("/v1/accounts/acct_0000000000000000").status, 403);
        QCOMPARE(m_asking.get("/v1/account", "acct_0000000000000000").code(), u"account_invalid"_s);
        const Sandbox::Account &company = m_asking.preset("express-company");
        const Sandbox::Account &other = m_asking.preset("charity");
        for (const QByteArray &part :
             { "/persons/" + other.persons.front().id, QByteArray("/persons/person_x"),
               "/external_accounts/" + other.externalAccounts.front().id,
               QByteArray("/capabilities/flying") }) {
            const auto answer = m_asking.get(path(company) + part);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.code(), u"resource_missing"_s);
        }
    }

    void aLinkedAccountShowsLittleAndRefusesTheRest()
    {
        const Sandbox::Account &linked = m_asking.preset("linked");
        const QJsonObject account = m_asking.get(path(linked)).json;
        QCOMPARE(account.value("controller"_L1).toObject(), QJsonObject({ { u"type"_s, u"account"_s } }));
        for (const char *hidden :
             { "requirements", "external_accounts", "company", "individual", "created", "metadata" })
            QVERIFY2(!account.contains(QLatin1String(hidden)), hidden);
        for (const char *rest : { "/persons", "/external_accounts", "/capabilities" })
            QCOMPARE(m_asking.get(path(linked, rest)).status, 403);
    }

    void identityIsHiddenOnceTheOwnerUsedTheProvidersForm()
    {
        const QJsonObject hidden = m_asking.get(path(m_asking.preset("express-company"))).json;
        QVERIFY(!hidden.contains("company"_L1));
        const QJsonObject shown = m_asking.get(path(m_asking.preset("document-failed"))).json;
        QCOMPARE(shown.value("individual"_L1).toObject().value("object"_L1).toString(), u"person"_s);
        QVERIFY(shown.value("individual"_L1).toObject().contains("dob"_L1));
        const auto person =
            m_asking.get(path(m_asking.preset("express-company"), "/persons")).data().first().toObject();
        QVERIFY(person.contains("first_name"_L1));
        QVERIFY(!person.contains("dob"_L1));
    }

    void personsAreFoundByTheirRole()
    {
        const Sandbox::Account &company = m_asking.preset("gulf-company");
        const auto roles = [&](const QByteArray &filter) {
            return m_asking.get(path(company, "/persons?") + filter).data().size();
        };
        QCOMPARE(roles("relationship[representative]=true"), 1);
        QCOMPARE(roles("relationship[representative]=true") + roles("relationship[representative]=false"),
                 qsizetype(company.persons.size()));
        QCOMPARE(roles("relationship[owner]=true&relationship[legal_guardian]=true"), 0);
        const auto unknown = m_asking.get(path(company, "/persons?relationship[uncle]=true"));
        QCOMPARE(unknown.status, 400);
        QCOMPARE(unknown.code(), u"parameter_unknown"_s);
        QCOMPARE(m_asking.get(path(company, "/persons?relationship[owner]=perhaps")).status, 400);
    }

    void aPersonSeesItsOwnPartOfTheRequirements()
    {
        const Sandbox::Account &company = m_asking.preset("kana-missing");
        const QByteArray representative = company.persons.front().id;
        const QJsonObject person = m_asking.get(path(company, "/persons/") + representative).json;
        const QJsonArray due = person.value("requirements"_L1).toObject().value("past_due"_L1).toArray();
        QCOMPARE(due, QJsonArray({ u"first_name_kana"_s, u"last_name_kana"_s }));
        QCOMPARE(person.value("verification"_L1).toObject().value("status"_L1).toString(), u"unverified"_s);
    }

    void externalAccountsAreToldApart()
    {
        const Sandbox::Account &company = m_asking.preset("express-company");
        QCOMPARE(m_asking.get(path(company, "/external_accounts")).data().size(), 2);
        const auto cards = m_asking.get(path(company, "/external_accounts?object=card"));
        QCOMPARE(cards.data().size(), 1);
        QCOMPARE(cards.data().first().toObject().value("object"_L1).toString(), u"card"_s);
        QVERIFY(cards.ids().first().startsWith("card_"_L1));
        QCOMPARE(m_asking.get(path(company, "/external_accounts?object=purse")).param(), u"object"_s);
        const auto one = m_asking.get(path(company, "/external_accounts/") + cards.ids().first().toUtf8());
        QCOMPARE(QJsonValue(one.json), cards.data().first());
    }

    void theOwnerOfABankAccountCanBeExpanded()
    {
        const Sandbox::Account &company = m_asking.preset("charity");
        const auto page = m_asking.get(path(company, "/external_accounts?expand[]=data.account"));
        const QJsonObject owner = page.data().first().toObject().value("account"_L1).toObject();
        QCOMPARE(owner.value("id"_L1).toString().toUtf8(), company.id);
        QCOMPARE(owner.value("object"_L1).toString(), u"account"_s);
    }

    void theSmallListInsideAnAccountIsThatOfItsEndpoint()
    {
        const Sandbox::Account &company = m_asking.preset("express-company");
        const QJsonObject inside = m_asking.get(path(company)).json.value("external_accounts"_L1).toObject();
        QCOMPARE(inside, m_asking.get(path(company, "/external_accounts")).json);
    }

    void capabilitiesComeAllAtOnceByName()
    {
        const Sandbox::Account &company = m_asking.preset("express-company");
        QVERIFY(company.capabilities.size() > 10);
        const auto list = m_asking.get(path(company, "/capabilities"));
        QCOMPARE(size_t(list.data().size()), company.capabilities.size());
        QVERIFY(!list.hasMore());
        QStringList sorted = list.ids();
        sorted.sort();
        QCOMPARE(list.ids(), sorted);
        QCOMPARE(m_asking.get(path(company, "/capabilities?limit=3")).code(), u"parameter_unknown"_s);
        const QJsonObject one = m_asking.get(path(company, "/capabilities/transfers")).json;
        QCOMPARE(one.value("status"_L1).toString(), u"active"_s);
        QCOMPARE(one.value("account"_L1).toString().toUtf8(), company.id);
    }

    void countriesComeFromAToZ()
    {
        const QList<QJsonObject> all = m_asking.all("/v1/country_specs", {}, 9);
        QCOMPARE(all.size(), 46);
        QCOMPARE(all.first().value("id"_L1).toString(), u"AE"_s);
        QCOMPARE(all.last().value("id"_L1).toString(), u"US"_s);
        const QByteArray connected = m_asking.preset("charity").id;
        QCOMPARE(m_asking.get("/v1/country_specs/DE", connected).json,
                 m_asking.get("/v1/country_specs/DE").json);
        QCOMPARE(m_asking.get("/v1/country_specs/XX").status, 404);
    }

    void aHostileNameIsAnsweredAsItIs()
    {
        const Sandbox::Account &hostile = m_asking.preset("hostile-name");
        const QJsonObject profile = m_asking.get(path(hostile)).json.value("business_profile"_L1).toObject();
        QCOMPARE(profile.value("name"_L1).toString().toUtf8(), hostile.profile.name);
    }
};

QTEST_GUILESS_MAIN(TestAccountResources)
#include "account_resources.moc"

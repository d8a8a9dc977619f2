// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountchanging.h"
#include "tests/sandbox/owner.h"

using namespace Qt::StringLiterals;
using Sandbox::Random;

/// Accounts on their way from nothing to enabled: what is asked, what is looked at, what does not do.
class TestOnboarding : public QObject
{
    Q_OBJECT

    static QStringList typesSince(Asking &asking, const QByteArray &account, qsizetype before)
    {
        QStringList types;
        const QList<QJsonObject> events = asking.all("/v1/events", account);
        for (qsizetype at = events.size() - before; at-- > 0;)
            types.append(events[at].value("type"_L1).toString());
        return types;
    }

    static void verifyAlgebra(const QJsonObject &account)
    {
        const QStringList eventually = Owner::listOf(account, "eventually_due");
        const QStringList currently = Owner::listOf(account, "currently_due");
        const QStringList past = Owner::listOf(account, "past_due");
        const QJsonObject requirements = account.value("requirements"_L1).toObject();
        for (const QString &each : past)
            QVERIFY2(currently.contains(each), qPrintable(each));
        for (const QString &each : currently)
            QVERIFY2(eventually.contains(each), qPrintable(each));
        for (const QJsonValue &each : requirements.value("errors"_L1).toArray())
            QVERIFY2(currently.contains(each["requirement"_L1].toString()), qPrintable(each["requirement"_L1].toString()));
        const bool works = account.value("charges_enabled"_L1).toBool() && account.value("payouts_enabled"_L1).toBool();
        QCOMPARE(requirements.value("disabled_reason"_L1).isNull(), works);
        QCOMPARE(QSet<QString>(eventually.begin(), eventually.end()).size(), eventually.size());
    }

private Q_SLOTS:
    void fromNothingToEnabledThroughAnError_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("kind");
        for (const char *country : {"US", "GB", "DE", "FR", "JP", "CA", "AU", "BR", "SG", "IN"}) {
            for (const char *kind : {"individual", "company"})
                QTest::addRow("%s %s", country, kind) << QByteArray(country) << QByteArray(kind);
        }
    }

    void fromNothingToEnabledThroughAnError()
    {
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, kind);
        Asking asking(5, 0);
        Owner owner(asking, country, kind);
        QCOMPARE(owner.due("past_due"), owner.due());
        QCOMPARE(owner.account().value("requirements"_L1)["disabled_reason"_L1].toString(), u"requirements.past_due"_s);

        // Born on a day that no register knows, with a number that belongs to somebody else.
        int errors = 0;
        for (int turn = 0; turn < 12 && !owner.isEnabled(); ++turn) {
            const bool isFirst = errors == 0;
            owner.handInPapers();
            owner.fillIn(isFirst ? QMap<QByteArray, QByteArray>{{"year", "1980"}, {"tax_id", "111111111"}}
                                 : QMap<QByteArray, QByteArray>());
            asking.pass(3);
            const QJsonObject now = owner.account();
            verifyAlgebra(now);
            errors += int(Owner::errorCodes(now).size());
        }
        QVERIFY(errors > 0);
        QVERIFY2(owner.isEnabled(), qPrintable(owner.due().join(u' ')));
        QCOMPARE(owner.due(), QStringList());
        const QJsonObject capabilities = owner.account().value("capabilities"_L1).toObject();
        QCOMPARE(capabilities.value("card_payments"_L1).toString(), u"active"_s);
        QCOMPARE(capabilities.value("transfers"_L1).toString(), u"active"_s);
        QVERIFY(owner.account().value("details_submitted"_L1).toBool());
    }

    void aCheckIsPendingFirstAndIsToldWhenItEnds()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "individual");
        owner.fillIn();
        const QByteArray id = owner.account().value("id"_L1).toString().toUtf8();
        QVERIFY(owner.due("pending_verification").contains(u"individual.dob.day"_s));
        QCOMPARE(owner.account().value("capabilities"_L1)["card_payments"_L1].toString(), u"pending"_s);
        QCOMPARE(owner.account().value("requirements"_L1)["disabled_reason"_L1].toString(),
                 u"requirements.pending_verification"_s);
        const qsizetype before = asking.all("/v1/events", id).size();
        asking.pass(1);
        QVERIFY(!owner.isEnabled());
        asking.pass(1);
        QVERIFY(owner.isEnabled());
        QCOMPARE(typesSince(asking, id, before),
                 QStringList({u"person.updated"_s, u"capability.updated"_s, u"capability.updated"_s, u"account.updated"_s}));
    }

    void aBirthdayOf1902IsKnownAtOnce()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "individual");
        owner.fillIn({{"year", "1902"}});
        QVERIFY(owner.isEnabled());
        QCOMPARE(owner.account().value("individual"_L1)["verification"_L1]["status"_L1].toString(), u"verified"_s);
    }

    void aMagicValueIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &form, const char *code, const char *path) {
            QTest::newRow(name) << form << QString::fromLatin1(code) << QString::fromLatin1(path);
        };
        row("document", "individual[verification][document][front]=file_identity_document_failure",
            "verification_document_failed_other", "individual.verification.document");
        row("identity number", "individual[id_number]=111111111", "verification_failed_id_number_match", "individual.id_number");
        row("last four digits", "individual[ssn_last_4]=1111", "verification_failed_keyed_identity", "individual.id_number");
        row("address", "individual[address][line1]=address_no_match", "verification_failed_address_match",
            "individual.verification.additional_document");
        row("young", "individual[dob][day]=1&individual[dob][month]=1&individual[dob][year]=2020",
            "invalid_dob_age_under_minimum", "individual.dob.day");
        row("website", "business_profile[url]=https://disallowed.stripe.com", "invalid_url_denylisted", "business_profile.url");
        row("name", "business_profile[name]=disallowed_dba", "invalid_business_profile_name_denylisted",
            "business_profile.name");
        row("description", "business_profile[product_description]=short", "invalid_product_description_length",
            "business_profile.product_description");
        row("descriptor", "settings[payments][statement_descriptor]=mismatch",
            "invalid_statement_descriptor_business_mismatch", "settings.payments.statement_descriptor");
        row("descriptor too short", "settings[payments][statement_descriptor]=abc", "invalid_statement_descriptor_length",
            "settings.payments.statement_descriptor");
        row("prefix", "settings[card_payments][statement_descriptor_prefix]=disallowed",
            "invalid_statement_descriptor_prefix_denylisted", "settings.card_payments.statement_descriptor_prefix");
    }

    void aMagicValueIsAnswered()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, code);
        QFETCH(QString, path);
        Asking asking(5, 0);
        Owner owner(asking, "US", "individual");
        owner.fillIn();
        asking.pass(3);
        QVERIFY(owner.isEnabled());
        owner.hand(owner.path(), form);
        asking.pass(3);
        const QJsonObject now = owner.account();
        QCOMPARE(Owner::errorCodes(now), QStringList(code));
        QVERIFY(owner.due().contains(path));
        verifyAlgebra(now);
        // It works, so there is time to answer; when that is over, it does not.
        QVERIFY(owner.isEnabled());
        QVERIFY(now.value("requirements"_L1)["current_deadline"_L1].toInteger() > Asking::now);
        asking.pass(15 * 86400);
        QVERIFY(!owner.isEnabled());
        QCOMPARE(owner.due("past_due"), QStringList(path));
    }

    void aNamedDirectorWhoIsNotInTheRegisterIsMissed()
    {
        Asking asking(5, 0);
        Owner owner(asking, "GB", "company");
        owner.hand(owner.path() + "/persons",
                   "relationship[director]=true&relationship[title]=Director&first_name=mismatch_director&last_name=Name"
                   "&email=d@shop.example&dob[day]=1&dob[month]=1&dob[year]=1901");
        asking.pass(3);
        QVERIFY(Owner::errorCodes(owner.account()).isEmpty()); // others may follow
        owner.hand(owner.path(), "company[directors_provided]=true");
        asking.pass(3);
        QVERIFY(Owner::errorCodes(owner.account()).contains(u"verification_directors_mismatch"_s));
        QVERIFY(owner.due().contains(u"company.directors_provided"_s));
    }

    void aRoleBecomesAPersonAsSoonAsThereIsOne()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "company");
        QVERIFY(owner.due().contains(u"representative.first_name"_s));
        const auto person = asking.post(owner.path() + "/persons", "relationship[representative]=true&last_name=Rosen");
        const QString id = person.json.value("id"_L1).toString();
        QVERIFY(owner.due().contains(id + u".first_name"_s));
        QVERIFY(!owner.due().contains(id + u".last_name"_s));
        QVERIFY(owner.due().filter(u"representative."_s).isEmpty());
        QVERIFY(person.json.value("requirements"_L1)["currently_due"_L1].toArray().contains(u"first_name"_s));
    }

    void anAddressIsInTheAccountsCountryAndAPublicCompanyHasNoOwners()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "company");
        QVERIFY(owner.due().contains(u"company.owners_provided"_s));
        owner.hand(owner.path(), "company[structure]=public_corporation&company[address][line1]=1 Ferry Street");
        QVERIFY(owner.due().filter(u"owners"_s).isEmpty());
        QCOMPARE(owner.account().value("company"_L1)["address"_L1]["country"_L1].toString(), u"US"_s);
    }

    void aMagicAddressMakesEverythingDueNow()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "individual");
        QVERIFY(!owner.due().contains(u"individual.id_number"_s));
        owner.hand(owner.path(), "email=jenny%2Benforce_future_requirements@shop.example");
        QVERIFY(owner.due().contains(u"individual.id_number"_s));
    }

    void theWholeNumberIsAlsoItsEnd()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "individual");
        owner.hand(owner.path(), "individual[id_number]=111111111");
        QVERIFY(!owner.due().contains(u"individual.ssn_last_4"_s));
        owner.fillIn();
        asking.pass(3);
        QCOMPARE(Owner::errorCodes(owner.account()), QStringList(u"verification_failed_id_number_match"_s));
    }

    void everythingOwnedMeansThatAllOwnersAreThere()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "company");
        const auto own = [&](const char *percent) {
            owner.hand(owner.path() + "/persons",
                       QByteArray("relationship[owner]=true&relationship[percent_ownership]=") + percent);
            return owner.account().value("company"_L1)["owners_provided"_L1].toBool();
        };
        QVERIFY(!own("80"));
        QVERIFY(own("20"));
    }

    void transfersAloneAskForLess()
    {
        Asking asking(5, 0);
        const QByteArray shape = Owner::shape().replace("&capabilities[card_payments][requested]=true", "");
        const auto made = asking.post("/v1/accounts", shape + "&country=US&business_type=individual");
        const QStringList due = Owner::listOf(made.json, "currently_due");
        QVERIFY(!due.contains(u"business_profile.mcc"_s));
        QVERIFY(due.contains(u"individual.first_name"_s));
        const QByteArray path = "/v1/accounts/" + made.json.value("id"_L1).toString().toUtf8();
        asking.post(path + "/capabilities/card_payments", "requested=true");
        QVERIFY(Owner::listOf(asking.get(path).json, "currently_due").contains(u"business_profile.mcc"_s));
    }

    void aTriggerMakesDueWhatWouldHaveBeenLater()
    {
        Asking asking(5, 0);
        Owner owner(asking, "US", "individual");
        const Sandbox::Context context = Sandbox::Context(asking.world.accounts.size() - 1);
        Sandbox::pullTrigger(asking.world, context, Sandbox::Trigger::ChargeBlock);
        QVERIFY(!owner.isEnabled()); // it never worked, and nothing else happens
        owner.fillIn();
        asking.pass(3);
        QVERIFY(owner.isEnabled());
        QCOMPARE(owner.due("eventually_due"), QStringList(u"individual.id_number"_s));
        Sandbox::pullTrigger(asking.world, context, Sandbox::Trigger::NextRequirements);
        QCOMPARE(owner.due(), QStringList(u"individual.id_number"_s));
        QVERIFY(owner.isEnabled());
        Sandbox::pullTrigger(asking.world, context, Sandbox::Trigger::PayoutBlock);
        QVERIFY(owner.account().value("charges_enabled"_L1).toBool());
        QVERIFY(!owner.account().value("payouts_enabled"_L1).toBool());
        Sandbox::pullTrigger(asking.world, context, Sandbox::Trigger::ChargeBlock);
        QVERIFY(!owner.account().value("charges_enabled"_L1).toBool());
        owner.hand(owner.path(), "individual[id_number]=222222222");
        QVERIFY(owner.isEnabled());
    }

    void whateverIsHandedInTheAlgebraHolds()
    {
        Asking asking(5, 0);
        Random random(5, "hand in");
        static const QList<QByteArray> forms{
            "individual[first_name]=Jenny", "individual[dob][day]=1&individual[dob][month]=1&individual[dob][year]=1980",
            "individual[dob][day]=1&individual[dob][month]=1&individual[dob][year]=1901", "individual[id_number]=111111111",
            "individual[ssn_last_4]=0000", "business_profile[url]=https://problem.stripe.com",
            "business_profile[url]=https://shop.example", "external_account=btok_us", "tos_acceptance[date]=1&tos_acceptance[ip]=1.2.3.4",
            "individual[verification][document][front]=file_identity_document_failure",
            "individual[verification][document][front]=file_identity_document_success",
            "individual[address][line1]=address_no_match", "individual[address][line1]=address_full_match",
            "capabilities[card_payments][requested]=false", "capabilities[card_payments][requested]=true",
            "settings[payments][statement_descriptor]=mismatch", "settings[payments][statement_descriptor]=KEYS BY JENNY"};
        for (int account = 0; account < 8; ++account) {
            Owner owner(asking, "US", "individual");
            for (int turn = 0; turn < 40; ++turn) {
                const quint32 act = random.below(quint32(forms.size()) + 3);
                if (act < quint32(forms.size()))
                    asking.post(owner.path(), forms[act]);
                else if (act == quint32(forms.size()))
                    owner.fillIn();
                else
                    asking.pass(act == quint32(forms.size()) + 1 ? 3 : 16 * 86400);
                verifyAlgebra(owner.account());
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "onboarding.moc"

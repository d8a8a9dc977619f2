// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/controllershape.h"
#include "models/country.h"
#include "models/requirement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Requirements::About;

namespace {

About about(const char *country, About::Mode mode = About::Mode::Live)
{
    return {.country = country, .businessType = "company", .mode = mode, .now = 1'795'000'000};
}

QJsonObject bank(const char *country, const char *currency, const char *routing, const char *account)
{
    QJsonObject json {{u"country"_s, QString::fromLatin1(country)},
                      {u"currency"_s, QString::fromLatin1(currency)},
                      {u"account_number"_s, QString::fromLatin1(account)}};
    if (*routing)
        json.insert(u"routing_number"_s, QString::fromLatin1(routing));
    return json;
}

} // namespace

/// Requirement paths as questions, and what is checked before an answer is sent.
class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFiveShapesAndEachHasWords()
    {
        QCOMPARE(ControllerShape::all().size(), size_t(5));
        int found = 0;
        for (const char *dashboard : {"full", "express", "none"}) {
            for (const char *fees : {"account", "application"}) {
                for (const char *losses : {"stripe", "application"}) {
                    for (const char *collection : {"stripe", "application"})
                        found += ControllerShape::find(dashboard, fees, losses, collection) ? 1 : 0;
                }
            }
        }
        QCOMPARE(found, 5);
        for (const ControllerShape &each : ControllerShape::all()) {
            QVERIFY(!each.title().isEmpty());
            QVERIFY(each.meaning().size() > 50);
        }
    }

    /// Everything that any country asks of anybody is in the catalogue, with words and a kind.
    void everythingAskedIsKnown()
    {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE "/resources/sandbox/country_specs.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value("requirements"_L1).toObject();
        int paths = 0;
        for (const QJsonValue &country : all) {
            const QJsonObject types = country.toObject();
            for (const QJsonValue &type : types) {
                for (const char *list : {"minimum", "additional"}) {
                    const QJsonArray array = type[QLatin1StringView(list)].toArray();
                    for (const QJsonValue &each : array) {
                        const QByteArray path = each.toString().toUtf8();
                        const Requirement asked = Requirements::requirement(path, about("JP"));
                        QVERIFY2(asked.known, path.constData());
                        QVERIFY2(!asked.label.isEmpty() && !asked.label.contains(u'_'), path.constData());
                        QVERIFY2(!asked.title().isEmpty(), path.constData());
                        ++paths;
                    }
                }
            }
        }
        QVERIFY(paths > 300);
    }

    void anUnknownPathIsALineOfTextThatIsNotWrittenDown()
    {
        const Requirement asked = Requirements::requirement("company.moon_landing_permit", about("US"));
        QVERIFY(!asked.known);
        QCOMPARE(asked.label, u"Moon landing permit"_s);
        QCOMPARE(asked.kind, Requirement::Kind::Text);
        QVERIFY(asked.sensitive);
        QCOMPARE(asked.title(), u"Company: Moon landing permit"_s);
        const Parameters form = Requirements::parameters(asked, u"yes"_s, about("US"));
        QCOMPARE(form, Parameters({{"company[moon_landing_permit]", "yes"}}));
    }

    void partsAreFolded_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("folded");
        const auto row = [](const char *path, const char *folded) { QTest::newRow(path) << QByteArray(path) << QByteArray(folded); };
        row("individual.dob.day", "individual.dob");
        row("person_1.dob.year", "person_1.dob");
        row("person.person_1.dob.year", "person_1.dob");
        row("tos_acceptance.ip", "tos_acceptance");
        row("individual.verification.document.front", "individual.verification.document");
        row("company.verification.document", "company.verification.document");
        row("documents.company_license.files.0", "documents.company_license.files");
        row("company.ownership_declaration.date", "company.ownership_declaration");
        row("external_account.account_number", "external_account");
        row("company.address.city", "company.address.city");
    }
    void partsAreFolded()
    {
        QFETCH(QByteArray, path);
        QTEST(Requirements::folded(path), "folded");
    }

    void aQuestionSaysWhomItIsAbout()
    {
        QCOMPARE(Requirements::requirement("owners.dob.day", about("US")).title(), u"Owner: Date of birth"_s);
        QCOMPARE(Requirements::requirement("company.tax_id", about("US")).title(), u"Company: Employer identification number (EIN)"_s);
        QCOMPARE(Requirements::requirement("company.tax_id", about("GB")).title(), u"Company: Company number (Companies House)"_s);
        QCOMPARE(Requirements::requirement("individual.address.postal_code", about("US")).label, u"ZIP code"_s);
        QCOMPARE(Requirements::requirement("business_profile.url", about("US")).title(), u"Website"_s);
        QCOMPARE(Requirements::requirement("company.structure", about("DE")).choices.size(), 4);
        QCOMPARE(Requirements::requirement("individual.address.state", about("US")).choices.size(), 52);
    }

    void theSameAddressIsInFormOrder()
    {
        const QList<Requirement> all = Requirements::requirements(
            {"individual.address.postal_code", "tos_acceptance.date", "individual.dob.year", "individual.address.line1",
             "individual.last_name", "external_account", "individual.dob.day", "individual.first_name",
             "individual.address.city", "tos_acceptance.ip", "business_profile.url"},
            about("DE"));
        QList<QByteArray> paths;
        for (const Requirement &each : all)
            paths.append(each.path);
        QCOMPARE(paths, QList<QByteArray>({"business_profile.url", "individual.first_name", "individual.last_name",
                                           "individual.dob", "individual.address.line1", "individual.address.postal_code",
                                           "individual.address.city", "external_account", "tos_acceptance"}));
    }

    void whatIsSecretIsMarked()
    {
        for (const char *path : {"individual.id_number", "individual.ssn_last_4", "company.tax_id", "company.vat_id", "external_account",
                                 "owners.id_number_secondary", "company.registration_number", "company.pan"})
            QVERIFY2(Requirements::requirement(path, about("IN")).sensitive, path);
        for (const char *path : {"individual.first_name", "company.name", "individual.dob.day", "individual.address.line1"})
            QVERIFY2(!Requirements::requirement(path, about("IN")).sensitive, path);
    }

    void answersAreChecked_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonValue>("answer");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *country, const char *path, const QJsonValue &answer, bool good) {
            QTest::addRow("%s %s %s", country, path, QJsonDocument(QJsonArray {answer}).toJson(QJsonDocument::Compact).constData())
                << QByteArray(country) << QByteArray(path) << answer << good;
        };
        row("US", "individual.dob", u"1990-12-31"_s, true);
        row("US", "individual.dob", u"1900-02-29"_s, false); // no such day
        row("US", "individual.dob", u"31.12.1990"_s, false);
        row("US", "individual.dob", u"1901-01-01"_s, false); // magic only in test mode
        row("US", "individual.dob", u"2012-01-01"_s, true);
        row("DE", "individual.dob", u"2012-01-01"_s, false);
        row("US", "individual.dob", u"2015-01-01"_s, false);
        row("US", "individual.address.postal_code", u"97205-1234"_s, true);
        row("GB", "individual.address.postal_code", u"sw1a 1aa"_s, true);
        row("GB", "individual.address.postal_code", u"12345"_s, false);
        row("CA", "individual.address.postal_code", u"H2V 4L9"_s, true);
        row("NL", "individual.address.postal_code", u"1017 AB"_s, true);
        row("IE", "individual.address.postal_code", u"anything"_s, true);
        row("US", "company.tax_id", u"12-3456789"_s, true);
        row("US", "company.tax_id", u"1234567"_s, false);
        row("US", "company.tax_id", u"222221003"_s, true);
        row("FR", "company.tax_id", u"732829320"_s, true);
        row("FR", "company.tax_id", u"732829321"_s, false); // Luhn
        row("AU", "company.tax_id", u"51 824 753 556"_s, true);
        row("AU", "company.tax_id", u"51 824 753 557"_s, false);
        row("BR", "company.tax_id", u"11.444.777/0001-61"_s, true);
        row("BR", "company.tax_id", u"11.444.777/0001-62"_s, false);
        row("BR", "individual.id_number", u"111.444.777-35"_s, true);
        row("BR", "individual.id_number", u"111.444.777-36"_s, false);
        row("DE", "company.tax_id", u"HRB 12345"_s, true);
        row("DE", "company.tax_id", u"!?"_s, false);
        row("US", "individual.ssn_last_4", u"123"_s, false);
        row("US", "owners.relationship.percent_ownership", 25.5, true);
        row("US", "owners.relationship.percent_ownership", u"100"_s, true);
        row("US", "owners.relationship.percent_ownership", 100.1, false);
        row("US", "owners.relationship.percent_ownership", u"half"_s, false);
        row("SG", "individual.nationality", u"SG"_s, true);
        row("SG", "individual.nationality", u"QQ"_s, false);
        row("SG", "individual.full_name_aliases", QJsonArray(), true);
        row("SG", "individual.full_name_aliases", u"Jen"_s, false);
        row("US", "individual.email", u"a@b"_s, false);
        row("US", "business_profile.url", u"shop.example"_s, true);
        row("US", "business_profile.url", u"https://user:word@shop.example"_s, false);
        row("US", "business_profile.url", u"javascript:alert(1)"_s, false);
        row("US", "external_account", bank("US", "usd", "021000021", "12345678"), true);
        row("US", "external_account", bank("US", "usd", "021000012", "12345678"), false); // two digits swapped
        row("GB", "external_account", bank("GB", "gbp", "20-00-00", "55779911"), true);
        row("GB", "external_account", bank("GB", "gbp", "20-00-0", "55779911"), false);
        row("GB", "external_account", bank("GB", "eur", "", "GB82 WEST 1234 5698 7654 32"), true);
        row("DE", "external_account", bank("DE", "eur", "", "DE89 3704 0044 0532 0130 00"), true);
        row("DE", "external_account", bank("DE", "eur", "", "DE89 3704 0044 0532 0130 01"), false);
        row("DE", "external_account", bank("DE", "eur", "", "DE89 3704 0044 0532 0130"), false); // too short
        row("DE", "external_account", bank("DE", "eur", "", "FR14 2004 1010 0505 0001 3M02 606"), true);
        row("DE", "external_account", bank("DE", "", "", "DE89370400440532013000"), false);
        row("US", "company.owners_provided", u"true"_s, false);
        row("US", "business_type", u"company"_s, true);
        row("US", "business_type", u"circus"_s, false);
        row("US", "individual.verification.document", QJsonObject {{u"front"_s, u"file_identity_document_success"_s}}, true);
        row("US", "individual.verification.document", QJsonObject {}, false);
    }
    void answersAreChecked()
    {
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, path);
        QFETCH(QJsonValue, answer);
        QFETCH(bool, good);
        const bool magic = answer.toString() == u"222221003"_s;
        const About where = about(country.constData(), magic ? About::Mode::Test : About::Mode::Live);
        const Requirement asked = Requirements::requirement(path, where);
        const QString fault = Requirements::fault(asked, answer, where);
        QVERIFY2(fault.isEmpty() == good, qPrintable(fault));
        if (!good) {
            QVERIFY2(fault.contains(asked.label), qPrintable(fault));
            // A number that identifies somebody is not repeated: the words may end up anywhere.
            if (asked.sensitive && answer.isString())
                QVERIFY(!fault.contains(answer.toString()));
        }
    }

    void magicValuesPassInTestModeOnly()
    {
        const auto passes = [](const char *path, const QJsonValue &answer, About::Mode mode) {
            const About where = about("US", mode);
            return Requirements::fault(Requirements::requirement(path, where), answer, where).isEmpty();
        };
        QVERIFY(passes("individual.dob", u"1901-01-01"_s, About::Mode::Test));
        QVERIFY(!passes("individual.dob", u"1901-01-01"_s, About::Mode::Live));
        const About german = about("DE", About::Mode::Test);
        const Requirement asked = Requirements::requirement("external_account", german);
        for (const char *country : {"DE", "FR", "ES", "IT"}) {
            const QByteArray iban = QByteArray(country) + "89370400440532013000";
            QVERIFY(Requirements::fault(asked, bank("DE", "eur", "", iban.constData()), german).isEmpty());
        }
        QVERIFY(!Requirements::fault(asked, bank("FR", "eur", "", "FR89370400440532013000"), about("DE")).isEmpty());
    }

    void filesAreLookedAtBeforeTheyTravel()
    {
        QTemporaryDir folder;
        const auto file = [&folder](const char *name, qint64 size) {
            QFile made(folder.filePath(QString::fromLatin1(name)));
            if (!made.open(QIODevice::WriteOnly) || !made.resize(size))
                qFatal("cannot write");
            return made.fileName();
        };
        const Requirement identity = Requirements::requirement("individual.verification.document", about("US"));
        const Requirement paper = Requirements::requirement("company.verification.document", about("US"));
        QVERIFY(Requirements::faultOfFile(identity, file("a.png", 10)).isEmpty());
        QVERIFY(Requirements::faultOfFile(identity, file("a.JPG", 10)).isEmpty());
        QVERIFY(!Requirements::faultOfFile(identity, file("a.pdf", 10)).isEmpty());
        QVERIFY(Requirements::faultOfFile(paper, file("a.pdf", 10)).isEmpty());
        QVERIFY(!Requirements::faultOfFile(paper, file("a.txt", 10)).isEmpty());
        QVERIFY(!Requirements::faultOfFile(identity, file("empty.png", 0)).isEmpty());
        QVERIFY(!Requirements::faultOfFile(identity, file("big.png", 10 * 1024 * 1024 + 1)).isEmpty());
        QVERIFY(!Requirements::faultOfFile(identity, folder.path()).isEmpty());
        QVERIFY(!Requirements::faultOfFile(identity, folder.filePath(u"none.png"_s)).isEmpty());
    }

    void anAnswerBecomesParameters()
    {
        const auto form = [](const char *path, const QJsonValue &answer, const char *country = "US") {
            return Requirements::parameters(Requirements::requirement(path, about(country)), answer, about(country), "203.0.113.4");
        };
        QCOMPARE(form("individual.dob", u"1990-12-03"_s),
                 Parameters({{"individual[dob][day]", "3"}, {"individual[dob][month]", "12"}, {"individual[dob][year]", "1990"}}));
        QCOMPARE(form("person_1.address.city", u" Köln "_s), Parameters({{"address[city]", u"Köln"_s.toUtf8()}}));
        QCOMPARE(form("individual.phone", u"+49 (30) 231-25"_s), Parameters({{"individual[phone]", "+493023125"}}));
        QCOMPARE(form("business_profile.url", u"shop.example"_s), Parameters({{"business_profile[url]", "https://shop.example"}}));
        QCOMPARE(form("tos_acceptance", true),
                 Parameters({{"tos_acceptance[date]", "1795000000"}, {"tos_acceptance[ip]", "203.0.113.4"}}));
        QCOMPARE(form("company.pan", u"AAAAA1234A"_s, "IN"), Parameters({{"company[tax_id]", "AAAAA1234A"}}));
        QCOMPARE(form("person_1.full_name_aliases", QJsonArray()), Parameters({{"full_name_aliases[0]", ""}}));
        QCOMPARE(form("person_1.verification.document", QJsonObject {{u"back"_s, u"file_2"_s}, {u"front"_s, u"file_1"_s}}),
                 Parameters({{"verification[document][back]", "file_2"}, {"verification[document][front]", "file_1"}}));
        QCOMPARE(form("external_account", bank("DE", "EUR", "", "de89 3704 0044 0532 0130 00"), "DE"),
                 Parameters({{"external_account[object]", "bank_account"},
                             {"external_account[country]", "DE"},
                             {"external_account[currency]", "eur"},
                             {"external_account[account_number]", "DE89370400440532013000"}}));
        QCOMPARE(Requirements::pathOf("individual[dob][day]"), QByteArray("individual.dob"));
        QCOMPARE(Requirements::pathOf("external_account[account_number]"), QByteArray("external_account"));
    }

    void errorsHaveWordsAndUnknownOnesKeepTheBackends()
    {
        QCOMPARE(Requirements::errorText("verification_missing_owners", {}), u"Owners are missing from the list."_s);
        QCOMPARE(Requirements::errorText("brand_new_code", u"The moon is in the way."_s), u"The moon is in the way."_s);
        QCOMPARE(Requirements::errorText("brand_new_code", {}), u"brand_new_code"_s);
    }

    void countriesAreComplete()
    {
        QCOMPARE(Country::all().size(), size_t(46));
        QVERIFY(Country::world().size() > 230);
        QCOMPARE(Country::nameOf("BT"), u"Bhutan"_s);
        QCOMPARE(Country::nameOf("zz"), u"zz"_s);
        for (const Country &each : Country::all())
            QVERIFY2(Country::world().contains(each.code), each.code);
    }
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "requirements.moc"

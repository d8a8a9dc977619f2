// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

using namespace Qt::StringLiterals;
using Run = Answers::Run;

/// Every answer of the four examples is needed, every bad magic value is found out, and whatever breaks there is one
/// account.
class TestSlowOnboard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
    std::unique_ptr<TestSandbox> m_sandbox;
    Program m_program {m_data.path()};
    Answers m_answers {m_folder.path()};

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(
            QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"20"_s, u"--seed"_s, u"7"_s});
        QVERIFY(m_sandbox->isRunning());
        m_program.useBackend(*m_sandbox);
        m_answers.setPace(*m_sandbox, 10);
    }

    void theExamplesLeadToAnEnabledAccount_data()
    {
        QTest::addColumn<QByteArray>("example");
        for (const char *each : {"us-individual", "us-company", "gb-company", "de-individual"})
            QTest::newRow(each) << QByteArray(each);
    }
    void theExamplesLeadToAnEnabledAccount()
    {
        QFETCH(QByteArray, example);
        const Run run = m_answers.run(m_program, Answers::example(example.constData()));
        QVERIFY2(run.ended.code == 0, run.why());
        QVERIFY(run.isEnabled());
        QVERIFY2(run.due().isEmpty() && run.unused().isEmpty() && run.errors().isEmpty(), run.why());
    }

    void anErrorIsCorrectedOnTheSameAccount_data()
    {
        QTest::addColumn<QByteArray>("example");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("bad");
        const auto row = [](const char *example, const char *place, const char *bad) {
            QTest::newRow(example) << QByteArray(example) << QString::fromLatin1(place) << QString::fromLatin1(bad);
        };
        row("us-individual", "answers/business_profile.url", "https://problem.stripe.com");
        row("us-company", "answers/company.tax_id", "111111111");
        row("gb-company", "persons/0/answers/first_name", "mismatch_director");
        row("de-individual", "files/individual.verification.document.front", "file_identity_document_failure");
    }
    void anErrorIsCorrectedOnTheSameAccount()
    {
        QFETCH(QByteArray, example);
        QFETCH(QString, place);
        QFETCH(QString, bad);
        const QJsonObject good = Answers::example(example.constData());
        const Run first = m_answers.run(m_program, Answers::with(good, place, bad));
        QVERIFY2(first.ended.code == 5, first.why());
        QCOMPARE(first.errors().size(), 1);
        const int before = m_answers.accounts(*m_sandbox);
        const Run second = m_answers.run(m_program, good, {u"--account"_s, first.account()});
        QVERIFY2(second.ended.code == 0, second.why());
        QCOMPARE(second.account(), first.account());
        QCOMPARE(m_answers.accounts(*m_sandbox), before);
    }

    void everyAnswerIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("example");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *example, const QString &place, const QString &path) {
            QTest::addRow("%s %s", example, qPrintable(place)) << QByteArray(example) << place << path;
        };
        for (const char *example : {"us-individual", "us-company", "gb-company", "de-individual"}) {
            const QJsonObject json = Answers::example(example);
            for (const char *group : {"answers", "files"}) {
                const QStringList paths = json.value(QLatin1StringView(group)).toObject().keys();
                for (const QString &path : paths)
                    row(example, QString::fromLatin1(group) + u'/' + path, path);
            }
            const QJsonArray persons = json.value("persons"_L1).toArray();
            for (qsizetype i = 0; i < persons.size(); ++i) {
                const QStringList paths = persons.at(i)["answers"_L1].toObject().keys();
                for (const QString &path : paths)
                    row(example, u"persons/%1/answers/%2"_s.arg(QString::number(i), path), path);
            }
            row(example, u"external_account"_s, u"external_account"_s);
        }
    }
    void everyAnswerIsNeeded()
    {
        QFETCH(QByteArray, example);
        QFETCH(QString, place);
        QFETCH(QString, path);
        const Run run = m_answers.run(
            m_program, Answers::with(Answers::example(example.constData()), place, QJsonValue::Undefined));
        QVERIFY2(run.ended.code == 5, run.why());
        const QStringList due = run.due();
        QString document = path;
        document.remove(u".front"_s);
        const bool named = place.startsWith(u"persons/"_s)
                             ? std::any_of(due.begin(), due.end(),
                                           [&path](const QString &each) { return each.startsWith(u"person_"_s) && each.endsWith(u'.' + path); })
                             : due.contains(document);
        QVERIFY2(named, run.why());
        QVERIFY(!run.isEnabled());
    }

    void aBadMagicValueIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("example");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *example, const char *place, const char *value, const char *error) {
            QTest::addRow("%s %s %s", example, place, value)
                << QByteArray(example) << QString::fromLatin1(place) << QString::fromLatin1(value) << QString::fromLatin1(error);
        };
        const char *address = "verification_failed_address_match at individual.verification.additional_document";
        const auto individual = [&row](const char *place, const char *value, const char *error) {
            row("us-individual", place, value, error);
        };
        individual("answers/individual.ssn_last_4", "1111", "verification_failed_keyed_identity at individual.id_number");
        individual("answers/individual.id_number", "111111111", "verification_failed_id_number_match at individual.id_number");
        individual("answers/individual.address.line1", "address_no_match", address);
        individual("answers/individual.address.line1", "address_line1_no_match", address);
        individual("answers/individual.address.line1", "address_zip_no_match", address);
        individual("answers/individual.address.line1", "address_line1_zip_no_match", address);
        individual("answers/individual.dob", "1980-05-05", "verification_failed_keyed_identity at individual.verification.document");
        row("de-individual", "files/individual.verification.document.front", "file_identity_document_failure",
            "verification_document_failed_other at individual.verification.document");
        const auto website = [&individual](const char *host, const char *error) {
            individual("answers/business_profile.url", host, (QByteArray(error) + " at business_profile.url").constData());
        };
        website("https://disallowed.stripe.com", "invalid_url_denylisted");
        website("https://geoblocked.stripe.com", "invalid_url_website_inaccessible_geoblocked");
        website("https://inaccessible.stripe.com", "invalid_url_website_inaccessible");
        website("https://mismatch.stripe.com", "invalid_url_website_business_information_mismatch");
        website("https://missing.stripe.com", "invalid_url_website_incomplete");
        website("https://passwordprotected.stripe.com", "invalid_url_website_inaccessible_password_protected");
        website("https://problem.stripe.com", "invalid_url_website_other");
        website("https://underconstruction.stripe.com", "invalid_url_website_incomplete_under_construction");
        individual("answers/business_profile.name", "disallowed_dba",
                   "invalid_business_profile_name_denylisted at business_profile.name");
        individual("answers/business_profile.name", "invalid_dba", "invalid_business_profile_name at business_profile.name");
        individual("answers/settings.payments.statement_descriptor", "mismatch",
                   "invalid_statement_descriptor_business_mismatch at settings.payments.statement_descriptor");
        individual("answers/settings.payments.statement_descriptor", "disallowed",
                   "invalid_statement_descriptor_denylisted at settings.payments.statement_descriptor");
        individual("answers/settings.card_payments.statement_descriptor_prefix", "mismatch",
                   "invalid_statement_descriptor_prefix_mismatch at settings.card_payments.statement_descriptor_prefix");
        individual("answers/settings.card_payments.statement_descriptor_prefix", "disallowed",
                   "invalid_statement_descriptor_prefix_denylisted at settings.card_payments.statement_descriptor_prefix");
        individual("external_account/account_number", "000999999992",
                   "verification_failed_name_match at documents.bank_account_ownership_verification.files");
        for (const char *company : {"us-company", "gb-company"}) {
            row(company, "answers/company.tax_id", "111111111", "verification_failed_tax_id_match at company.tax_id");
            row(company, "answers/company.tax_id", "111111112", "verification_failed_tax_id_not_issued at company.tax_id");
            row(company, "answers/company.tax_id", "222221000", "verification_failed_keyed_match at company.verification.document");
            row(company, "answers/company.tax_id", "222221001",
                "verification_failed_other at documents.proof_of_ultimate_beneficial_ownership.files");
            row(company, "answers/company.tax_id", "222221002",
                "verification_failed_other at documents.company_registration_verification.files");
            row(company, "answers/company.tax_id", "222221003", "verification_missing_owners at company.owners_provided");
            row(company, "answers/company.tax_id", "222221004", "verification_missing_directors at company.directors_provided");
            row(company, "answers/company.name", "disallowed_name", "invalid_company_name_denylisted at company.name");
            row(company, "answers/company.name", "match_name_only", "verification_failed_name_match at company.verification.document");
            row(company, "answers/company.address.line1", "address_no_match", "verification_failed_address_match at company.address.line1");
            row(company, "answers/company.address.line1", "address_line1_no_match",
                "verification_failed_address_match at company.address.line1");
            row(company, "persons/1/answers/first_name", "mismatch_owner", "verification_missing_owners at company.owners_provided");
            row(company, "persons/1/answers/first_name", "extraneous_owner", "verification_missing_owners at company.owners_provided");
            row(company, "persons/0/answers/dob", "1980-05-05", "verification_failed_keyed_identity at person.verification.document");
            row(company, "persons/1/answers/address.line1", "address_no_match",
                "verification_failed_address_match at person.verification.additional_document");
        }
        row("gb-company", "persons/0/answers/first_name", "mismatch_director",
            "verification_directors_mismatch at company.directors_provided");
        row("gb-company", "persons/0/answers/first_name", "missing_director",
            "verification_missing_directors at company.directors_provided");
        row("gb-company", "persons/0/answers/first_name", "extraneous_director",
            "verification_extraneous_directors at company.directors_provided");
    }
    void aBadMagicValueIsFoundOut()
    {
        QFETCH(QByteArray, example);
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const QJsonObject good = Answers::example(example.constData());
        const Run run = m_answers.run(m_program, Answers::with(good, place, value));
        QVERIFY2(run.ended.code == 5, run.why());
        QCOMPARE(run.errors(), QStringList(error));
    }

    void aDescriptionThatNamesAWebsiteIsFoundOut()
    {
        QJsonObject json = Answers::with(Answers::example("us-individual"), u"answers/business_profile.url"_s, QJsonValue::Undefined);
        json = Answers::with(json, u"answers/business_profile.product_description"_s, u"require_url"_s);
        const Run run = m_answers.run(m_program, json);
        QVERIFY2(run.ended.code == 5, run.why());
        QCOMPARE(run.errors(), QStringList(u"invalid_url_web_presence_detected at business_profile.url"_s));
    }

    void aGoodMagicValueIsGood_data()
    {
        QTest::addColumn<QByteArray>("example");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *example, const char *place, const char *value) {
            QTest::addRow("%s %s", place, value) << QByteArray(example) << QString::fromLatin1(place) << QString::fromLatin1(value);
        };
        row("us-individual", "answers/individual.dob", "1902-01-01");
        row("us-individual", "answers/individual.phone", "0000000000");
        row("us-individual", "answers/individual.id_number", "000000000");
        row("us-individual", "answers/individual.id_number", "222222222");
        row("us-individual", "answers/individual.ssn_last_4", "2222");
        row("us-individual", "external_account/account_number", "000999999991");
        row("us-company", "answers/company.tax_id", "222222222");
        row("us-company", "answers/company.tax_id", "000000001");
        row("us-company", "answers/company.name", "mismatch_business_name");
        row("us-company", "answers/company.name", "match_name_relationships");
        row("us-individual", "answers/business_profile.url", "https://accessible.stripe.com");
    }
    void aGoodMagicValueIsGood()
    {
        QFETCH(QByteArray, example);
        QFETCH(QString, place);
        QFETCH(QString, value);
        const Run run = m_answers.run(m_program, Answers::with(Answers::example(example.constData()), place, value));
        QVERIFY2(run.ended.code == 0, run.why());
    }

    void whoIsOnAListIsNotEnabled()
    {
        const Run run = m_answers.run(m_program, Answers::with(Answers::example("us-individual"), u"answers/individual.dob"_s, u"1900-01-01"_s));
        QVERIFY2(run.ended.code == 5, run.why());
        QCOMPARE(run.json.value("disabled_reason"_L1).toString(), u"listed"_s);
        QVERIFY(run.errors().isEmpty());
    }

    void aKillBetweenSendingAndAnswerMakesOneAccount()
    {
        const int before = m_answers.accounts(*m_sandbox);
        const qsizetype asked = m_answers.creations(*m_sandbox).size();
        // The account is made, and nobody hears of it.
        m_answers.fault(*m_sandbox, {{"method", "POST"}, {"path", "/v1/accounts"}, {"kind", "drop_after"}, {"count", "1000"}});
        const QString file = m_answers.write(Answers::example("us-individual"));
        QProcess process;
        process.setProcessEnvironment(m_program.environment());
        process.start(Program::path(), m_program.arguments({u"onboard"_s, u"--answers"_s, file}));
        QTRY_VERIFY_WITH_TIMEOUT(m_answers.creations(*m_sandbox).size() > asked, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
        m_answers.endFaults(*m_sandbox);
        QCOMPARE(m_answers.accounts(*m_sandbox), before + 1);

        const Run run = m_answers.run(m_program, Answers::example("us-individual"));
        QVERIFY2(run.ended.code == 0, run.why());
        QCOMPARE(m_answers.accounts(*m_sandbox), before + 1);
        const QList<QByteArray> keys = m_answers.creations(*m_sandbox).sliced(asked);
        QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), 1);

        // Then it is over: the same file is another account.
        const Run again = m_answers.run(m_program, Answers::example("us-individual"));
        QVERIFY2(again.ended.code == 0, again.why());
        QCOMPARE(m_answers.accounts(*m_sandbox), before + 2);
    }

    void whenNobodyKnowsItIsSaidAndTheSameCommandFindsOut()
    {
        const int before = m_answers.accounts(*m_sandbox);
        m_answers.fault(*m_sandbox, {{"method", "POST"}, {"path", "/v1/accounts"}, {"kind", "status"}, {"value", "500"}, {"count", "6"}});
        const Run run = m_answers.run(m_program, Answers::example("de-individual"));
        m_answers.endFaults(*m_sandbox);
        QVERIFY2(run.ended.code == 9, run.why());
        const Run after = m_answers.run(m_program, Answers::example("de-individual"));
        QVERIFY2(after.ended.code == 0, after.why());
        QCOMPARE(m_answers.accounts(*m_sandbox), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestSlowOnboard)
#include "slow_onboard.moc"

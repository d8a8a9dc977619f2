// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/answers.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using Run = Answers::Run;

/// `tributary onboard` as scripts run it.
class TestOnboard : public QObject
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
    }

    /// A check takes half a second then.
    void init() { m_answers.setPace(*m_sandbox, 4); }

    void whatIsWrongInTheFileIsNamedBeforeAnybodyIsAsked_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *place, const QJsonValue &value, const char *named) {
            QTest::addRow("%s %s", place, qPrintable(value.toString())) << QString::fromLatin1(place) << value << QString::fromLatin1(named);
        };
        row("answer", QJsonObject(), "answer");
        row("answers/individual.first_nam", u"X"_s, "individual.first_nam");
        row("answers/individual.dob.day", u"1"_s, "individual.dob.day");
        row("answers/individual.dob", u"1990-02-30"_s, "individual.dob");
        row("answers/individual.dob", u"2999-01-01"_s, "individual.dob");
        row("answers/individual.dob", u"2024-01-01"_s, "individual.dob");
        row("answers/individual.dob", u"1850-01-01"_s, "individual.dob");
        row("answers/individual.email", u"nobody"_s, "individual.email");
        row("answers/individual.phone", u"call me"_s, "individual.phone");
        row("answers/individual.address.postal_code", u"9720"_s, "individual.address.postal_code");
        row("answers/individual.address.state", u"Oregon"_s, "individual.address.state");
        row("answers/individual.ssn_last_4", u"12345"_s, "individual.ssn_last_4");
        row("answers/individual.id_number", u"12-34"_s, "individual.id_number");
        row("answers/individual.first_name", u"  "_s, "individual.first_name");
        row("answers/individual.first_name", 7, "individual.first_name");
        row("answers/individual.first_name", QString(101, u'x'), "individual.first_name");
        row("answers/business_profile.mcc", u"57"_s, "business_profile.mcc");
        row("answers/business_profile.url", u"not a website"_s, "business_profile.url");
        row("answers/business_profile.product_description", u"short"_s, "business_profile.product_description");
        row("answers/settings.payments.statement_descriptor", u"abc"_s, "settings.payments.statement_descriptor");
        row("answers/tos_acceptance", false, "tos_acceptance");
        row("answers/company.owners_provided", u"yes"_s, "company.owners_provided");
        row("answers/interv_1.identity.form", u"x"_s, "interv_1.identity.form");
        row("external_account/routing_number", u"110000001"_s, "external_account");
        row("external_account/account_number", u"12"_s, "external_account");
        row("external_account/country", u"XX"_s, "external_account");
        row("files/individual.verification.document.front", u"no-such-file.png"_s, "individual.verification.document.front");
        row("files/individual.first_name", u"file_x"_s, "individual.first_name");
        row("persons", QJsonArray {QJsonObject {}}, "persons");
        row("country", u"XX"_s, "country");
        row("country", QJsonValue::Undefined, "country");
        row("business_type", u"club"_s, "business_type");
        row("controller/losses", u"stripe"_s, "controller");
        row("controller", QJsonValue::Undefined, "controller");
        row("capabilities", QJsonArray(), "capabilities");
    }
    void whatIsWrongInTheFileIsNamedBeforeAnybodyIsAsked()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        Program nobody(m_data.path());
        nobody.useBackend(u"https://localhost:1"_s, m_sandbox->caFile(), "sk_test_1");
        const Run run = m_answers.run(nobody, Answers::with(Answers::example("us-individual"), place, value));
        QVERIFY2(run.ended.code == 2, run.why());
        QVERIFY2(run.ended.sentence().contains(named.toUtf8()), run.why());
        QVERIFY(run.ended.out.isEmpty());
    }

    void aPersonsFaultsAreNamedToo()
    {
        Program nobody(m_data.path());
        nobody.useBackend(u"https://localhost:1"_s, m_sandbox->caFile(), "sk_test_1");
        const QJsonObject company = Answers::example("gb-company");
        Run run = m_answers.run(nobody, Answers::with(company, u"persons/1/answers/address.postal_code"_s, u"nowhere"_s));
        QVERIFY2(run.ended.code == 2, run.why());
        QVERIFY2(run.ended.sentence().contains("persons[1].address.postal_code"), run.why());
        run = m_answers.run(nobody, Answers::with(company, u"persons/0/roles"_s, QJsonArray {u"king"_s}));
        QVERIFY2(run.ended.code == 2 && run.ended.sentence().contains("persons[0].roles"), run.why());
        run = m_answers.run(nobody, Answers::with(company, u"persons/0/percent_ownership"_s, 101));
        QVERIFY2(run.ended.code == 2 && run.ended.sentence().contains("persons[0].percent_ownership"), run.why());
        // A good file, and nobody there.
        run = m_answers.run(nobody, company);
        QVERIFY2(run.ended.code == 4, run.why());
    }

    void anIndividualComesThroughAFailedCheckAndItsCorrection()
    {
        // Nobody knows the birthday, and the first paper is a bad one.
        const QJsonObject good = Answers::example("de-individual");
        const QJsonObject bad = Answers::with(good, u"files/individual.verification.document.front"_s,
                                              u"file_identity_document_failure"_s);
        Run run = m_answers.run(m_program, bad);
        QVERIFY2(run.ended.code == 5, run.why());
        QCOMPARE(run.errors(), QStringList(u"verification_document_failed_other at individual.verification.document"_s));
        QCOMPARE(run.due(), QStringList(u"individual.verification.document"_s));
        QVERIFY(!run.isEnabled());

        const Run after = m_answers.run(m_program, good, {u"--account"_s, run.account()});
        QVERIFY2(after.ended.code == 0, after.why());
        QVERIFY(after.isEnabled());
        QCOMPARE(after.account(), run.account());
        QVERIFY(after.due().isEmpty());
        QVERIFY(after.errors().isEmpty());
    }

    void aPictureOfAPaperIsUploaded()
    {
        QFile picture(m_folder.filePath(u"passport.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("\x89PNG\r\n\x1a\nnot much of a picture");
        picture.close();
        // Found beside the file of answers, wherever the program is started.
        const Run run = m_answers.run(m_program, Answers::with(Answers::example("de-individual"),
                                                               u"files/individual.verification.document.front"_s,
                                                               u"passport.png"_s));
        QVERIFY2(run.ended.code == 0, run.why());
    }

    void whatNobodyAsksForIsNotSentAndListed()
    {
        QJsonObject json = Answers::with(Answers::example("de-individual"), u"answers/individual.dob"_s, u"1902-01-01"_s);
        json = Answers::with(json, u"answers/individual.nationality"_s, u"DE"_s);
        json = Answers::with(json, u"answers/company.vat_id"_s, u"DE123456789"_s);
        const Run run = m_answers.run(m_program, json);
        QVERIFY2(run.ended.code == 0, run.why());
        QCOMPARE(run.unused(), QStringList({u"company.vat_id"_s, u"individual.nationality"_s,
                                            u"individual.verification.document.front"_s}));
    }

    void whoDoesNotWaitIsToldWhatIsBeingChecked()
    {
        m_answers.setPace(*m_sandbox, 1);
        const Run run = m_answers.run(m_program, Answers::example("us-individual"), {u"--wait"_s, u"0"_s});
        QVERIFY2(run.ended.code == 5, run.why());
        QVERIFY2(Answers::words(run.json.value("pending"_L1)).contains(u"individual.dob"_s), run.why());
        QVERIFY(run.due().isEmpty());
        const Run later = m_answers.run(m_program, Answers::example("us-individual"), {u"--account"_s, run.account()});
        QVERIFY2(later.ended.code == 0, later.why());
    }

    void aCompanyIsContinuedWithWhatItLacks()
    {
        const QJsonObject whole = Answers::example("us-company");
        QJsonObject part = Answers::with(whole, u"persons/1/answers/last_name"_s, QJsonValue::Undefined);
        part = Answers::with(part, u"answers/company.tax_id"_s, u"111111111"_s);
        const Run run = m_answers.run(m_program, part);
        QVERIFY2(run.ended.code == 5, run.why());
        const QStringList due = run.due();
        QVERIFY2(std::any_of(due.begin(), due.end(), [](const QString &each) { return each.endsWith(u".last_name"_s); }), run.why());
        // The one whose name is not known is the one who is not the representative: nobody is added.
        const Run after = m_answers.run(m_program, Answers::with(whole, u"persons"_s, QJsonArray {whole.value("persons"_L1)[0]}),
                                        {u"--account"_s, run.account()});
        QVERIFY2(after.ended.code == 5, after.why());
        QVERIFY(!after.errors().contains(u"verification_failed_tax_id_match at company.tax_id"_s));
        QCOMPARE(after.account(), run.account());
    }

    void aRefusalIsToldWithItsPath()
    {
        // The sandbox looks at the form of an address that this program does not know better.
        QJsonObject json = Answers::with(Answers::example("us-individual"), u"capabilities"_s,
                                         QJsonArray {u"card_payments"_s, u"flying_payments"_s});
        const Run run = m_answers.run(m_program, json);
        QVERIFY2(run.ended.code == 8, run.why());
        QCOMPARE(run.json.value("account"_L1), QJsonValue(QJsonValue::Null));
        QVERIFY2(!run.errors().isEmpty() && run.errors().first().contains(u"capabilities"_s), run.why());
    }

    void aLostAnswerDoesNotMakeASecondAccount()
    {
        const int before = m_answers.accounts(*m_sandbox);
        m_answers.fault(*m_sandbox, {{"method", "POST"}, {"path", "/v1/accounts"}, {"kind", "drop_after"}, {"count", "2"}});
        const Run run = m_answers.run(m_program, Answers::example("us-individual"));
        m_answers.endFaults(*m_sandbox);
        QVERIFY2(run.ended.code == 0, run.why());
        QCOMPARE(m_answers.accounts(*m_sandbox), before + 1);
    }

    void noNumberOfAnybodyIsInAnyFile()
    {
        QTemporaryDir data;
        Program program(data.path());
        program.useBackend(*m_sandbox);
        QJsonObject json = Answers::with(Answers::example("us-individual"), u"answers/individual.id_number"_s, u"519376482"_s);
        json = Answers::with(json, u"external_account/account_number"_s, u"000846201735"_s);
        const Run run = m_answers.run(program, json);
        QVERIFY2(run.ended.code == 0, run.why());
        QVERIFY(program.run(u"sync --quiet"_s).code == 0);

        QByteArray all = run.ended.out + run.ended.error;
        QDirIterator files(data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        // The objects are compressed there: as they come out.
        for (const char *resource : {"accounts", "persons", "external_accounts"}) {
            const QList<QByteArray> ids = program.run({u"list"_s, QString::fromLatin1(resource), u"--format"_s, u"ids"_s, u"--where"_s,
                                                       u"account:"_s + run.account()})
                                              .lines();
            for (const QByteArray &id : ids)
                all += program.run({u"show"_s, QString::fromLatin1(id)}).out;
        }
        all += program.run({u"show"_s, run.account()}).out;
        QVERIFY(all.contains("Rosalind")); // it was looked at
        QVERIFY(!all.contains("519376482"));
        QVERIFY(!all.contains("000846201735"));
    }

    void aWrongKeyIsSaidSo()
    {
        Program stranger(m_data.path());
        stranger.useBackend(m_sandbox->url(), m_sandbox->caFile(), "sk_test_wrong");
        const Run run = m_answers.run(stranger, Answers::example("us-individual"));
        QVERIFY2(run.ended.code == 3, run.why());
    }
};

QTEST_GUILESS_MAIN(TestOnboard)
#include "onboard.moc"

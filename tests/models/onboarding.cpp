// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onboarding.h"
#include "app/api/caller.h"
#include "models/resource.h"
#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/scriptedbackend.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Requirements::About;
using Step = Requirement::Step;

namespace {

constexpr int timeout = 60'000;

/// A store and an engine on it, as a program that runs has them.
struct Running {
    Running(const QString &folder, const std::shared_ptr<Caller> &caller, const QByteArray &name)
    {
        auto opened = Store::open(folder, resourceTables(), Store::Access::Write);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().message));
        store = std::move(*opened);
        onboarding = std::make_unique<Onboarding>(*store, caller, About::Mode::Test, name);
    }

    std::unique_ptr<Store> store;
    std::unique_ptr<Onboarding> onboarding;

    Onboarding *operator->() const { return onboarding.get(); }

    /// Does something that is over when the engine is at rest again; false when it failed.
    bool done(const std::function<void()> &act) const
    {
        const QSignalSpy failed(onboarding.get(), &Onboarding::failed);
        act();
        const bool rests = QTest::qWaitFor([this] { return !onboarding->isBusy(); }, timeout);
        return rests && failed.isEmpty();
    }
    bool create(const char *country, const char *type) const
    {
        return done([=, this] {
            onboarding->setStart({.shape = ControllerShape::find("none", "application", "application", "application"),
                                  .country = country,
                                  .businessType = type,
                                  .capabilities = {"card_payments", "transfers"}});
            onboarding->create();
        });
    }
    bool submit() const
    {
        return done([this] { onboarding->submit(); });
    }
    bool becomes(Onboarding::Stage stage) const
    {
        return QTest::qWaitFor([=, this] { return onboarding->stage() == stage; }, timeout);
    }
    /// Good answers for everything that is asked of somebody, or of the account.
    void answer(const QByteArray &person, const QMap<QByteArray, QJsonValue> &instead = {}) const
    {
        static const QMap<QByteArray, QJsonValue> good {
            {"first_name", u"Rosalind"_s},
            {"last_name", u"Tamarack"_s},
            {"dob", u"1902-01-01"_s},
            {"email", u"rosalind@shop.example"_s},
            {"phone", u"0000000000"_s},
            {"line1", u"address_full_match"_s},
            {"city", u"Portland"_s},
            {"state", u"OR"_s},
            {"postal_code", u"97205"_s},
            {"ssn_last_4", u"2222"_s},
            {"mcc", u"5734"_s},
            {"name", u"Quill and Kite"_s},
            {"url", u"https://shop.example"_s},
            {"tax_id", u"222222222"_s},
            {"statement_descriptor", u"QUILL AND KITE"_s},
            {"statement_descriptor_prefix", u"QUILLKITE"_s},
            {"title", u"CEO"_s},
            {"owners_provided", true},
            {"tos_acceptance", true},
            {"business_type", u"individual"_s},
            {"external_account", QJsonObject {{u"country"_s, u"US"_s}, {u"currency"_s, u"usd"_s}, {u"routing_number"_s, u"110000000"_s}, {u"account_number"_s, u"000123456789"_s}}},
        };
        const QList<Requirement> open = onboarding->open();
        for (const Requirement &each : open) {
            const QByteArray last = each.path.mid(each.path.lastIndexOf('.') + 1);
            if (each.subject.person == person)
                onboarding->setAnswer(each.path, instead.value(last, good.value(last)));
        }
    }
    QSet<QByteArray> openPaths() const
    {
        QSet<QByteArray> paths;
        const QList<Requirement> open = onboarding->open();
        for (const Requirement &each : open)
            paths.insert(each.path);
        return paths;
    }
};

} // namespace

/// The engine of the wizard against a real sandbox, with a real store.
class TestOnboarding : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestSandbox> m_sandbox;
    std::shared_ptr<Caller> m_caller;
    std::unique_ptr<QTemporaryDir> m_folder;

    void fault(const Parameters &form) const { QVERIFY(await(m_caller->post("/_sandbox/faults", form, Onboarding::newName()))); }
    void endFaults() const { QVERIFY(await(m_caller->remove("/_sandbox/faults"))); }
    QJsonObject get(const QByteArray &path, const Parameters &query = {}) const
    {
        const Result<Answer> answer = await(m_caller->get(path, query));
        return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
    }

    /// Every byte of every file of the store.
    QByteArray bytes() const
    {
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(
            QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"20"_s, u"--seed"_s, u"7"_s});
        QVERIFY(m_sandbox->isRunning());
        auto caller = Caller::make(m_sandbox->backend(), {.firstDelay = 50ms, .longestDelay = 200ms});
        QVERIFY(caller);
        m_caller = std::move(*caller);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itAsksInStepsAndEndsEnabled()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QCOMPARE(running->stage(), Onboarding::Stage::Start);
        QVERIFY(running.create("US", "individual"));
        QCOMPARE(running->stage(), Onboarding::Stage::Answers);
        QCOMPARE(running->steps(), QList<Step>({Step::Business, Step::Representative, Step::BankAccount, Step::Terms}));
        QVERIFY(!running.openPaths().contains("individual.id_number"));
        const QList<Requirement> later = running->open(Onboarding::Asked::Eventually);
        QVERIFY(std::any_of(later.begin(), later.end(), [](const Requirement &each) { return each.path == "individual.id_number"; }));

        // A page at a time.
        running.answer({});
        QVERIFY(running.done([&] { running->submit(Step::Business); }));
        QCOMPARE(running->steps(), QList<Step>({Step::Representative, Step::BankAccount, Step::Terms}));
        QVERIFY(running.submit());
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
        QVERIFY(running->chargesEnabled() && running->payoutsEnabled());
        QVERIFY(running->due().isEmpty());
    }

    void whileSomethingIsCheckedItLooksByItself()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "individual"));
        running.answer({}, {{"dob", u"1901-01-01"_s}, {"ssn_last_4", u"0000"_s}});
        QVERIFY(running.submit());
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
    }

    void aFailedCheckIsToldBesideItsFieldAndCorrected()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "individual"));
        running.answer({}, {{"url", u"https://problem.stripe.com"_s}});
        QVERIFY(running.submit());
        QTRY_VERIFY_WITH_TIMEOUT(!running->errors("business_profile.url").isEmpty(), timeout);
        const Onboarding::Fault fault = running->errors("business_profile.url").first();
        QCOMPARE(fault.code, QByteArray("invalid_url_website_other"));
        QCOMPARE(fault.found, Onboarding::Fault::Found::Checked);
        QCOMPARE(fault.text, u"There is a problem with the website."_s);
        // As it is it is not sent again.
        QVERIFY(!running->hasUnsent());
        running->setAnswer("business_profile.url", u"https://shop.example"_s);
        QVERIFY(running->hasUnsent());
        QVERIFY(running.submit());
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
        QVERIFY(running->errors().isEmpty());
    }

    void nothingIsSentWhileAnAnswerHasAFault()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "individual"));
        running.answer({}, {{"postal_code", u"nowhere"_s}});
        QVERIFY(!running->faultOf("individual.address.postal_code").isEmpty());
        QVERIFY(running.submit());
        QCOMPARE(running->errors().size(), 1);
        QCOMPARE(running->errors().first().path, QByteArray("individual.address.postal_code"));
        QCOMPARE(running->errors().first().found, Onboarding::Fault::Found::Here);
        QVERIFY(running.openPaths().contains("business_profile.url"));
        running->setAnswer("individual.address.postal_code", u"97205"_s);
        QVERIFY(running->errors().isEmpty());
    }

    void aRefusalIsToldBesideItsField()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "individual"));
        const QSignalSpy failed(running.onboarding.get(), &Onboarding::failed);
        // Good enough here, and not for the backend.
        running->setAnswer("business_profile.url", u"https://a.b/c d"_s.remove(u' '));
        running->attachFile("individual.verification.document", "front", u"file_doesnotexist"_s);
        QVERIFY(running.done([&] { running->submit(); }));
        running->setAnswer("external_account", QJsonObject {{u"country"_s, u"US"_s}, {u"currency"_s, u"jpy"_s}, {u"routing_number"_s, u"110000000"_s}, {u"account_number"_s, u"000123456789"_s}});
        running->submit();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeout);
        QTRY_VERIFY(!running->isBusy());
        QCOMPARE(running->errors("external_account").size(), 1);
        QCOMPARE(running->errors("external_account").first().found, Onboarding::Fault::Found::Refused);
    }

    void aCompanysPeopleAreAskedAndSentOnce()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "company"));
        QVERIFY(running->steps().contains(Step::Owners));
        const QByteArray boss = running->addPerson({"representative", "owner"}, 60);
        const QByteArray partner = running->addPerson({"owner"}, 40);
        const QList<Requirement> asked = running->open(partner);
        QVERIFY(std::all_of(asked.begin(), asked.end(), [&](const Requirement &each) {
            return each.path.startsWith(partner + '.') && each.step == Step::Owners;
        }));
        running.answer(boss);
        running.answer(partner, {{"first_name", u"Casimir"_s}});
        running.answer({});
        QCOMPARE(running->persons().at(1).name, u"Casimir Tamarack"_s);

        // Each answer about a person is lost once: nobody is there twice.
        fault({{"method", "POST"}, {"path", "/v1/accounts/" + running->account() + "/persons"}, {"kind", "drop_after"}, {"count", "1"}});
        const QSignalSpy renamed(running.onboarding.get(), &Onboarding::keyChanged);
        QVERIFY(running.submit());
        QVERIFY2(running->errors().isEmpty(), qPrintable(running->errors().value(0).text));
        endFaults();
        QCOMPARE(renamed.size(), 2);
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
        const QJsonArray people = get("/v1/accounts/" + running->account() + "/persons").value("data"_L1).toArray();
        QCOMPARE(people.size(), 2);
        QVERIFY(people.at(0)["id"_L1].toString().toUtf8() == renamed.at(1).at(1).toByteArray());
        QCOMPARE(people.at(0)["relationship"_L1]["percent_ownership"_L1].toInt(), 40);

        QVERIFY(running.done([&] { running->setRoles(renamed.at(1).at(1).toByteArray(), {"owner", "director"}, 30); }));
        QTRY_VERIFY_WITH_TIMEOUT(running->persons().at(1).roles.contains("director"), timeout);
        QVERIFY(running.done([&] { running->removePerson(renamed.at(1).at(1).toByteArray()); }));
        QTRY_COMPARE_WITH_TIMEOUT(running->persons().size(), 1, timeout);
    }

    void whatIsLeftIsResumedAtTheSamePlaceWithoutItsNumbers()
    {
        {
            const Running running(m_folder->path(), m_caller, "left");
            QVERIFY(running.create("US", "individual"));
            running.answer({}, {{"ssn_last_4", u"7391"_s},
                                {"external_account", QJsonObject {{u"country"_s, u"US"_s}, {u"currency"_s, u"usd"_s}, {u"routing_number"_s, u"110000000"_s}, {u"account_number"_s, u"000846201735"_s}}}});
            running->setAnswer("individual.id_number", u"846207391"_s);
            running->setAnswer("company.tax_id", u"735918264"_s);
            running->setAnswer("company.made_up_number", u"made-up-555-12"_s);
            running->setPlace("representative");
        }
        const QByteArray all = bytes();
        QVERIFY(all.contains("Rosalind"));
        for (const char *secret : {"846207391", "735918264", "000846201735", "7391", "made-up-555-12"})
            QVERIFY2(!all.contains(secret), secret);

        const Running running(m_folder->path(), m_caller, "left");
        QVERIFY(running.done([&] { running->resume(); }));
        QCOMPARE(running->place(), QByteArray("representative"));
        QCOMPARE(running->answer("individual.first_name").toString(), u"Rosalind"_s);
        QVERIFY(running->answer("individual.ssn_last_4").isUndefined());
        QVERIFY(running->answer("external_account").isUndefined());
        QCOMPARE(running->stage(), Onboarding::Stage::Answers);
        QVERIFY(running->start().shape && running->start().shape->platformCollects());
        const Result<QList<Onboarding::DraftNote>> notes = Onboarding::drafts(*running.store);
        QVERIFY(notes);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().account, running->account());

        running.answer({});
        QVERIFY(running.submit());
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
        running->forget();
        QTRY_VERIFY(Onboarding::drafts(*running.store)->isEmpty());
    }

    void whatWasSentIsNowhereInTheFilesEither()
    {
        {
            const Running running(m_folder->path(), m_caller, "sent");
            QVERIFY(running.create("US", "individual"));
            running.answer({}, {{"ssn_last_4", u"6482"_s}, {"dob", u"1902-01-01"_s}});
            running->setAnswer("individual.id_number", u"519376482"_s);
            QVERIFY(running.submit());
        }
        for (const char *secret : {"519376482", "000123456789", "6482"})
            QVERIFY2(!bytes().contains(secret), secret);
    }

    void afterALostAnswerTheSameAccountIsFound()
    {
        const auto accounts = [this] { return get("/v1/accounts", {{"limit", "100"}}).value("data"_L1).toArray().size(); };
        const qsizetype before = accounts();
        {
            auto impatient = Caller::make(m_sandbox->backend(), {.firstDelay = 10ms, .longestDelay = 10ms, .tries = 1});
            QVERIFY(impatient);
            fault({{"method", "POST"}, {"path", "/v1/accounts"}, {"kind", "drop_after"}, {"count", "20"}});
            const Running running(m_folder->path(), std::move(*impatient), "lost");
            const QSignalSpy failed(running.onboarding.get(), &Onboarding::failed);
            QVERIFY(!running.create("DE", "individual"));
            QVERIFY(failed.first().first().value<Error>().unknown);
            QVERIFY(running->account().isEmpty());
            endFaults();
        }
        const Running running(m_folder->path(), m_caller, "lost");
        QVERIFY(running.done([&] { running->resume(); }));
        QVERIFY(!running->account().isEmpty());
        QCOMPARE(running->about().country, QByteArray("DE"));
        QCOMPARE(accounts(), before + 1);
    }

    void aStormOf429sIsWaitedOut()
    {
        const Running running(m_folder->path(), m_caller, "a");
        fault({{"kind", "status"}, {"value", "429"}, {"rate", "0.6"}, {"count", "25"}});
        QVERIFY(running.create("US", "individual"));
        running.answer({});
        QVERIFY(running.submit());
        endFaults();
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
    }

    void hostileWordsComeBackAsTheyWere()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "individual"));
        const QString first = u"<b>&amp;'\"; DROP TABLE draft;-- =1+1"_s;
        const QString last = QString::fromUtf8("\xE2\x80\xAE\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D %00%0A individual[email]=x \xF0\x9F\x91\xBE");
        running.answer({}, {{"first_name", first}, {"last_name", last}});
        QVERIFY(running.submit());
        const QJsonObject person = get("/v1/accounts/" + running->account()).value("individual"_L1).toObject();
        QCOMPARE(person.value("first_name"_L1).toString(), first);
        QCOMPARE(person.value("last_name"_L1).toString(), last);
        QCOMPARE(person.value("email"_L1).toString(), u"rosalind@shop.example"_s);
    }

    void whereTheProviderAsksALinkLeadsThere()
    {
        const Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.done([&] {
            running->setStart({.shape = ControllerShape::find("express", "application", "application", "stripe"),
                               .country = "US",
                               .businessType = "individual",
                               .capabilities = {"card_payments", "transfers"}});
            running->create();
        }));
        QVERIFY(!running->start().shape->platformCollects());
        // What may be filled in beforehand; the terms are the owner's.
        running.answer({});
        QVERIFY(running.submit());
        QVERIFY(running.openPaths().contains("tos_acceptance"));
        QVERIFY(!running.openPaths().contains("individual.first_name"));

        const Result<Onboarding::Link> link = await(running->accountLink(QUrl(u"https://localhost/again"_s), QUrl(u"https://localhost/back"_s)));
        QVERIFY(link);
        QCOMPARE(link->url.port(), QUrl(m_sandbox->url()).port());
        QVERIFY(link->expires > running->about().now);
        // The owner opens it; this client does not follow where it leads then.
        const Result<Answer> visit = await(m_caller->get(link->url.path().toUtf8()));
        Q_UNUSED(visit);
        QVERIFY(running.done([&] { running->refresh(); }));
        QVERIFY(running.becomes(Onboarding::Stage::Enabled));
        QVERIFY(!bytes().contains(link->url.path().toUtf8()));
    }

    void aLinkThatIsNoPageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("file") << QByteArray("file:///etc/hosts");
        QTest::newRow("program") << QByteArray("ssh://shop.example/");
        QTest::newRow("not secret on the way") << QByteArray("http://shop.example/setup");
        QTest::newRow("no host") << QByteArray("https:/setup");
        QTest::newRow("nothing") << QByteArray();
    }
    void aLinkThatIsNoPageIsRefused()
    {
        QFETCH(QByteArray, url);
        const ScriptedServer server([url](const ScriptedServer::Seen &, int) -> ScriptedServer::Reply {
            return {ScriptedServer::http(200, "{\"object\":\"account_link\",\"created\":1,\"expires_at\":2,\"url\":\"" + url + "\"}")};
        });
        Result<std::unique_ptr<Caller>> caller
            = Caller::make({.url = server.url(), .key = "sk_test_sentinel", .limits = Backend::Limits::Off});
        QVERIFY(caller);
        const Running running(m_folder->path(), std::move(*caller), "a");
        const QUrl back(u"https://localhost/back"_s);
        const Result<Onboarding::Link> link = await(running->accountLink(back, back));
        QVERIFY(!link);
        QCOMPARE(link.error().kind, Error::Kind::NotThisApi);
    }

    void whoGoesAwayMeanwhileLeavesNoTrouble()
    {
        Running running(m_folder->path(), m_caller, "a");
        QVERIFY(running.create("US", "individual"));
        running.answer({});
        running->submit();
        running.onboarding.reset();
        // What was under way comes back to nobody meanwhile.
        for (int i = 0; i < 5; ++i)
            QVERIFY(!get("/v1/account").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "onboarding.moc"

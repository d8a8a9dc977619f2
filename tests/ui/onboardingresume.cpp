// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/caller.h"
#include "tests/support/await.h"
#include "tests/ui/onboardinghand.h"
#include "ui/inspector.h"
#include "ui/pages/homepage.h"
#include "ui/pages/tablepage.h"
#include "ui/todocard.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Begin = "--begin-and-wait";

/// What is killed: a window in which somebody has made an account, answered a page, and begun the next.
int beginAndWait(const QStringList &arguments)
{
    OnboardingHand hand(OnboardingHand::Place {arguments.at(2), arguments.at(3), arguments.at(4).toLatin1()}, arguments.at(5));
    const QJsonObject example = OnboardingHand::example(u"us-individual"_s);
    hand.createAccount(example);
    if (!hand.reaches("business"))
        return 1;
    hand.fillPage(example.value(u"answers"_s).toObject());
    hand.onward();
    if (!hand.reaches("representative"))
        return 1;
    hand.fill(hand.wizard()->page()->field("individual.first_name"), u"Rosalind"_s);
    hand.fill(hand.wizard()->page()->field("individual.ssn_last_4"), u"0000"_s);
    // The draft is on disk when the writer has answered.
    const Pending<Result<void>> kept = Onboarding::forget(hand.window->session()->store(), "nothing by this name");
    if (!await(kept))
        return 1;
    QTextStream(stdout) << hand.engine().account() << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

/// What was begun is gone on with: after a kill, from the page of the account, and when the widgets are made anew.
class OnboardingResumeTest : public QObject
{
    Q_OBJECT

    /// Accounts that the backend has now.
    int accounts()
    {
        const Result<std::unique_ptr<Caller>> caller = Caller::make(sandbox->backend());
        if (!caller)
            return -1;
        const Result<Answer> answer = await((*caller)->get("/v1/accounts", {{"limit", "100"}}));
        return answer ? int(QJsonDocument::fromJson(answer->body).object().value(u"data"_s).toArray().size()) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"5"_s, u"--charges"_s, u"0"_s});
        QVERIFY(sandbox->isRunning());
    }

    void afterAKillItGoesOnAtTheSameStepWithTheSameAccount()
    {
        const int before = accounts();
        QTemporaryDir data;
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(),
                     {QString::fromLatin1(Begin), sandbox->url(), sandbox->caFile(), QString::fromLatin1(sandbox->key()), data.path()});
        QVERIFY(QTest::qWaitFor([&] { return window.canReadLine() || window.state() == QProcess::NotRunning; }, 60000));
        const QByteArray account = window.readLine().trimmed();
        QVERIFY2(account.startsWith("acct_"), account.constData());
        window.kill();
        QVERIFY(window.waitForFinished(30000));
        QCOMPARE(accounts(), before + 1);

        OnboardingHand hand(*sandbox, data.path());
        // Home says so and leads there.
        auto *home = qobject_cast<HomePage *>(hand.window->workspace()->page("home"));
        auto *card = home->findChild<TodoCard *>(u"drafts"_s);
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), OnboardingHand::Patience);
        QCOMPARE(card->count(), u"1"_s);
        hand.click(card->button());
        QTRY_COMPARE(hand.window->workspace()->location().page, "onboarding");
        const auto drafts = Onboarding::drafts(hand.window->session()->store());
        QVERIFY(drafts && drafts->size() == 1);
        QCOMPARE(drafts->constFirst().account, account);
        hand.click(hand.page().findChild<QPushButton *>(u"continue "_s + QString::fromUtf8(drafts->constFirst().name)));
        QTRY_VERIFY_WITH_TIMEOUT(hand.wizard(), OnboardingHand::Patience);
        QVERIFY(hand.reaches("representative"));
        QCOMPARE(hand.engine().account(), account);
        QCOMPARE(hand.wizard()->page()->field("individual.first_name")->answer().toString(), u"Rosalind"_s);
        // The page before kept its answers; a number that identifies somebody was never written.
        QVERIFY(!hand.engine().answer("business_profile.url").isUndefined());
        QVERIFY(hand.wizard()->page()->field("individual.ssn_last_4")->answer().isUndefined());
        QCOMPARE(accounts(), before + 1);
    }

    void leavingKeepsTheDraftAndSaysSo()
    {
        OnboardingHand hand(*sandbox);
        hand.createAccount(OnboardingHand::example(u"gb-company"_s));
        QVERIFY(hand.reaches("business"));
        const QByteArray account = hand.engine().account();
        hand.fill(hand.wizard()->page()->field("company.name"), u"Left in the Middle Ltd"_s);
        QSignalSpy said(&hand.page(), &WindowPage::said);
        hand.click(hand.wizard()->findChild<QPushButton *>(u"leave"_s));
        QTRY_VERIFY(!hand.wizard());
        QVERIFY(!said.isEmpty());

        // From the account's own page.
        hand.window->session()->syncNow();
        auto *accountsPage = qobject_cast<TablePage *>(hand.window->workspace()->page("accounts"));
        QVERIFY(QTest::qWaitFor([&] {
            for (int row = 0; row < accountsPage->table().rowCount(); ++row) {
                if (accountsPage->table().index(row, 0).data(ResourceTable::IdRole).toString().toUtf8() == account)
                    return true;
            }
            return false;
        }, 60000));
        hand.window->workspace()->open(account);
        QTRY_COMPARE_WITH_TIMEOUT(hand.window->workspace()->location().page, "accounts", OnboardingHand::Patience);
        auto *onboard = accountsPage->inspector()->findChild<QAbstractButton *>(u"continueOnboarding"_s);
        QTRY_VERIFY_WITH_TIMEOUT(onboard->isVisible(), OnboardingHand::Patience);
        hand.click(onboard);
        QTRY_VERIFY_WITH_TIMEOUT(hand.wizard(), OnboardingHand::Patience);
        QVERIFY(hand.reaches("business"));
        QCOMPARE(hand.engine().account(), account);
        QCOMPARE(hand.wizard()->page()->field("company.name")->answer().toString(), u"Left in the Middle Ltd"_s);
    }

    void newWidgetsShowWhatTheOldOnesDid()
    {
        OnboardingHand hand(*sandbox);
        hand.createAccount(OnboardingHand::example(u"us-individual"_s));
        QVERIFY(hand.reaches("business"));
        hand.click(hand.wizard()->steps()->button("representative"));
        QVERIFY(hand.reaches("representative"));
        hand.fill(hand.wizard()->page()->field("individual.ssn_last_4"), u"0000"_s);
        const QVariant kept = hand.page().left();
        OnboardingPage anew(*hand.window->session(), hand.window->workspace()->accountNames(), hand.preferences);
        anew.takeUp(kept);
        QCOMPARE(anew.wizard()->page()->place(), "representative");
        QCOMPARE(anew.wizard()->page()->field("individual.ssn_last_4")->answer().toString(), u"0000"_s);
    }

private:
    std::unique_ptr<TestSandbox> sandbox;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1StringView(Begin))
        return beginAndWait(application.arguments());
    OnboardingResumeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "onboardingresume.moc"

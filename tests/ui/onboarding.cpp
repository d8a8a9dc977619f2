// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onboardinghand.h"

#include <QImage>

using namespace Qt::StringLiterals;

/// The wizard in the real window on a real sandbox, by mouse and keyboard. The long ways are in slow_onboarding.
class OnboardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"0"_s});
        QVERIFY(sandbox->isRunning());
    }

    /// A German photographer whose birthday no register knows: asked for a document, which is dropped.
    void anIndividualIsEnabledThroughAnErrorAndItsCorrection()
    {
        OnboardingHand hand(*sandbox);
        const QJsonObject example = OnboardingHand::example(u"de-individual"_s);
        hand.createAccount(example);
        QVERIFY(hand.reaches("business"));

        // An answer that cannot be right is told when one leaves it, and again on top when one wants to go on.
        AnswerField *url = hand.wizard()->page()->field("business_profile.url");
        hand.fill(url, u"not an address"_s);
        QTRY_VERIFY(!url->fault().isEmpty());
        QVERIFY(!hand.wizard()->summary()->isVisible());
        hand.onward();
        QTRY_VERIFY(hand.wizard()->summary()->isVisible());
        QVERIFY(hand.wizard()->summary()->hasFocus());
        QCOMPARE(hand.wizard()->summary()->items().constFirst().text, url->fault());
        hand.click(hand.wizard()->summary()->findChild<QPushButton *>());
        QTRY_COMPARE(hand.window->focusWidget(), url->editor()->parts().constFirst());

        hand.answerPages(example);
        QCOMPARE(hand.place(), "check");
        QVERIFY(hand.send());

        // The backend's own complaint: on the result page, and beside the field it is about.
        QCOMPARE(hand.engine().due(), QList<QByteArray>({"individual.verification.document"}));
        QCOMPARE(hand.wizard()->summary()->items().size(), 1);
        const QString complaint = hand.wizard()->summary()->items().constFirst().text;
        hand.click(hand.wizard()->summary()->findChild<QPushButton *>());
        QVERIFY(hand.reaches("documents"));
        AnswerField *document = hand.wizard()->page()->field("individual.verification.document");
        QVERIFY(document);
        QCOMPARE(document->fault(), complaint);
        QVERIFY(document->isAncestorOf(hand.window->focusWidget()));

        // What is no picture is refused here, before it is sent.
        auto *zone = document->findChild<DropZone *>();
        const QString notes = hand.folder.filePath(u"notes.txt"_s);
        QFile text(notes);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no document");
        text.close();
        OnboardingHand::drop(zone, notes);
        QVERIFY(!document->fault().isEmpty());
        QVERIFY(document->fault() != complaint);
        QVERIFY(zone->file().isEmpty());

        const QString passport = hand.folder.filePath(u"passport.png"_s);
        QImage picture(1200, 800, QImage::Format_RGB32);
        picture.fill(QColor(0x3366aa));
        QVERIFY(picture.save(passport));
        OnboardingHand::drop(zone, passport);
        QCOMPARE(zone->file(), passport);
        QVERIFY(document->fault().isEmpty());
        hand.onward();
        QVERIFY(hand.reaches("check"));
        QVERIFY(hand.send());
        QCOMPARE(hand.engine().stage(), Onboarding::Stage::Enabled);
        QVERIFY(!hand.wizard()->summary()->isVisible());

        // Nothing is left to be continued.
        hand.click(hand.wizard()->findChild<QPushButton *>(u"leave"_s));
        QTRY_VERIFY(!hand.wizard());
        QTRY_COMPARE(Onboarding::drafts(hand.window->session()->store())->size(), 0);
    }

    void onlyWhatTheApiTakesCanBeComposed()
    {
        OnboardingHand hand(*sandbox);
        hand.click(hand.page().findChild<QPushButton *>(u"begin"_s));
        WizardPage *start = hand.wizard()->page();
        QCOMPARE(start->findChildren<ChoiceCard *>().size(), 5);
        for (StatementBox *capability : start->findChildren<StatementBox *>())
            capability->setChecked(false);
        hand.onward();
        QTRY_COMPARE(hand.wizard()->summary()->items().size(), 2); // no country, nothing to be able to do
        QVERIFY(hand.wizard()->summary()->hasFocus());
        QVERIFY(hand.engine().account().isEmpty());
        hand.search(start->findChild<SearchBox *>(u"country"_s), u"GB"_s);
        QTRY_COMPARE(hand.wizard()->summary()->items().size(), 1);
        start->findChild<ChoiceCard *>(u"shape1"_s)->setChecked(true); // Express needs nothing
        QTRY_VERIFY(!hand.wizard()->summary()->isVisible());
        // Nothing was made, so nothing is kept.
        hand.click(hand.wizard()->findChild<QPushButton *>(u"leave"_s));
        QTRY_COMPARE(Onboarding::drafts(hand.window->session()->store())->size(), 0);
    }

private:
    std::unique_ptr<TestSandbox> sandbox;
};

QTEST_MAIN(OnboardingTest)
#include "onboarding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onboardinghand.h"

using namespace Qt::StringLiterals;

/// The other accounts of docs/examples/onboard in the real window, one of them without a mouse, each through an error
/// of the provider's checks and its correction.
class SlowOnboardingTest : public QObject
{
    Q_OBJECT

    static QJsonObject with(QJsonObject example, const QString &path, const QJsonValue &value)
    {
        QJsonObject answers = example.value(u"answers"_s).toObject();
        answers.insert(path, value);
        example.insert(u"answers"_s, answers);
        return example;
    }

    /// Only keys: types into whatever has the keyboard, goes on with Tab, and presses what goes on.
    static bool answerWithKeys(OnboardingHand &hand, const QJsonObject &answers)
    {
        const QByteArray here = hand.place();
        QSet<QString> done;
        for (int i = 0; i < 80; ++i) {
            QWidget *focus = hand.window->focusWidget();
            if (!focus)
                return false;
            if (focus->objectName() == u"onward") {
                QTest::keyClick(focus, Qt::Key_Space);
                return QTest::qWaitFor([&] { return hand.place() != here; }, OnboardingHand::Patience);
            }
            AnswerField *field = nullptr;
            for (QWidget *parent = focus; parent && !field; parent = parent->parentWidget())
                field = qobject_cast<AnswerField *>(parent);
            const QString path = field ? QString::fromUtf8(field->requirement().path) : QString();
            QJsonValue answer = answers.value(path);
            if (answer.isObject()) // a bank account's own parts
                answer = answer[focus->objectName() == u"routingNumber" ? u"routing_number"_s : u"account_number"_s];
            const QString part = path + focus->objectName();
            auto *line = qobject_cast<QLineEdit *>(focus);
            auto *search = qobject_cast<SearchBox *>(focus);
            if (auto *box = qobject_cast<QCheckBox *>(focus); box && field && answer.toBool() && !box->isChecked()) {
                QTest::keyClick(box, Qt::Key_Space);
            } else if (!answer.isUndefined() && !done.contains(part) && search && !answers.value(path).isObject()) {
                hand.search(search, answer.toString(), OnboardingHand::By::Keys);
            } else if (!answer.isUndefined() && !done.contains(part) && line
                       && (!answers.value(path).isObject() || !line->objectName().isEmpty())) {
                OnboardingHand::write(line, answer.toString());
            }
            done.insert(part);
            if (hand.window->focusWidget() == focus)
                QTest::keyClick(focus, Qt::Key_Tab);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"0"_s});
        QVERIFY(sandbox->isRunning());
    }

    void aCompanyIsEnabledThroughAnErrorAndItsCorrection_data()
    {
        QTest::addColumn<QString>("example");
        QTest::newRow("American, with owners") << u"us-company"_s;
        QTest::newRow("British, with directors and executives") << u"gb-company"_s;
    }

    void aCompanyIsEnabledThroughAnErrorAndItsCorrection()
    {
        QFETCH(QString, example);
        OnboardingHand hand(*sandbox);
        const QJsonObject good = OnboardingHand::example(example);
        hand.createAccount(good);
        QVERIFY(hand.reaches("business"));
        hand.answerPages(with(good, u"company.tax_id"_s, u"111111111"_s)); // belongs to somebody else
        QCOMPARE(hand.place(), "check");
        QVERIFY(hand.send());
        QVERIFY(!hand.engine().errors().isEmpty());
        QVERIFY(hand.wizard()->summary()->isVisible());

        const QByteArray wrong = hand.wizard()->summary()->items().constFirst().path;
        hand.click(hand.wizard()->summary()->findChild<QPushButton *>());
        QTRY_VERIFY(hand.wizard()->page()->field(wrong));
        QVERIFY(!hand.wizard()->page()->field(wrong)->fault().isEmpty());
        for (int turn = 0; turn < 3 && hand.engine().stage() != Onboarding::Stage::Enabled; ++turn) {
            if (hand.place() == "result")
                hand.onward();
            hand.answerPages(good);
            QCOMPARE(hand.place(), "check");
            QVERIFY(hand.send());
        }
        QCOMPARE(hand.engine().stage(), Onboarding::Stage::Enabled);
        QCOMPARE(hand.engine().persons().size(), good.value(u"persons"_s).toArray().size());
    }

    void theKeyboardAloneSuffices()
    {
        OnboardingHand hand(*sandbox);
        hand.window->workspace()->go({.page = "onboarding"});
        const QJsonObject example = OnboardingHand::example(u"us-individual"_s);
        QJsonObject answers = example.value(u"answers"_s).toObject();
        answers.insert(u"external_account"_s, example.value(u"external_account"_s));
        answers.insert(u"individual.ssn_last_4"_s, u"1111"_s); // somebody else's

        QTRY_COMPARE(hand.window->focusWidget()->objectName(), u"begin"_s);
        QTest::keyClick(hand.window->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(hand.wizard());
        QTRY_VERIFY(qobject_cast<ChoiceCard *>(hand.window->focusWidget()));
        for (int i = 0; i < 40 && hand.place() == "start" && !hand.engine().isBusy(); ++i) {
            QWidget *focus = hand.window->focusWidget();
            if (focus->objectName() == u"country")
                hand.search(qobject_cast<SearchBox *>(focus), u"US"_s, OnboardingHand::By::Keys);
            else if (focus->objectName() == u"businessType")
                OnboardingHand::choose(qobject_cast<QComboBox *>(focus), u"individual"_s);
            if (focus->objectName() == u"onward")
                QTest::keyClick(focus, Qt::Key_Space);
            else if (hand.window->focusWidget() == focus)
                QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY(hand.reaches("business"));
        while (hand.place() != "check")
            QVERIFY2(answerWithKeys(hand, answers), hand.place().constData());
        QVERIFY(answerWithKeys(hand, {}));
        QTRY_VERIFY_WITH_TIMEOUT(hand.place() == "result" && hand.engine().stage() == Onboarding::Stage::Answers && !hand.engine().isBusy(),
                                 OnboardingHand::Patience);
        QVERIFY(!hand.engine().errors().isEmpty());

        // The summary's link, the field, and the good number: still without a mouse.
        QTRY_VERIFY(hand.wizard()->summary()->isVisible());
        auto *link = hand.wizard()->summary()->findChild<QPushButton *>();
        for (int i = 0; i < 60 && hand.window->focusWidget() != link; ++i)
            QTest::keyClick(hand.window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(hand.window->focusWidget(), link);
        const QByteArray wrong = hand.wizard()->summary()->items().constFirst().path;
        QTest::keyClick(link, Qt::Key_Space);
        QTRY_VERIFY(hand.wizard()->page()->field(wrong));
        QVERIFY(hand.wizard()->page()->field(wrong)->isAncestorOf(hand.window->focusWidget()));
        while (hand.place() != "check")
            QVERIFY2(answerWithKeys(hand, {{QString::fromUtf8(wrong), u"000000000"_s}}), hand.place().constData());
        QVERIFY(answerWithKeys(hand, {}));
        QTRY_VERIFY_WITH_TIMEOUT(hand.place() == "result" && hand.engine().stage() == Onboarding::Stage::Enabled, OnboardingHand::Patience);
    }

private:
    std::unique_ptr<TestSandbox> sandbox;
};

QTEST_MAIN(SlowOnboardingTest)
#include "slow_onboarding.moc"

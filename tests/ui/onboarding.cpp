// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onboardinghand.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The wizard in the real window on a real sandbox: mouse and keyboard, from nothing to enabled.
class OnboardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"0"_s});
        QVERIFY(sandbox->isRunning());
    }

    void anAmericanIndividualIsEnabled()
    {
        OnboardingHand hand(*sandbox);
        const QString shots = qEnvironmentVariable("W2_SHOTS");
        int n = 0;
        const auto shot = [&] {
            if (shots.isEmpty())
                return;
            QCoreApplication::processEvents();
            hand.window->grab().save(u"%1/%2-%3.png"_s.arg(shots).arg(n++, 2, 10, QChar(u'0')).arg(QString::fromUtf8(hand.place()).replace(u':', u'_')));
        };
        hand.onPage = shot;
        hand.page();
        shot();
        const QJsonObject example = OnboardingHand::example(qEnvironmentVariable("W2_EXAMPLE", u"us-individual"_s));
        hand.createAccount(example);
        shot();
        QVERIFY(QTest::qWaitFor([&] { return hand.place() != "start"; }, 30000));
        shot();
        hand.answerPages(example);
        QCOMPARE(hand.place(), "check");
        shot();
        QVERIFY(hand.send());
        shot();
        for (const QByteArray &path : hand.engine().due())
            qWarning("due %s", path.constData());
        for (const auto &e : hand.engine().errors())
            qWarning("error %s %s", e.path.constData(), qPrintable(e.text));
        QCOMPARE(hand.engine().stage(), Onboarding::Stage::Enabled);
    }

private:
    std::unique_ptr<TestSandbox> sandbox;
};

QTEST_MAIN(OnboardingTest)
#include "onboarding.moc"

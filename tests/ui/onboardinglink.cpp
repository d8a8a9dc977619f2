// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onboardinghand.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

/// Accounts whose owner the provider asks itself, on a page in the browser.
class OnboardingLinkTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void browse(const QUrl &url) { browsed.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"0"_s});
        QVERIFY(sandbox->isRunning());
    }

    void whereTheProviderAsksTheOwnerGetsALinkForTheBrowser()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
        const auto reset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
        OnboardingHand hand(*sandbox);
        hand.createAccount({{u"controller"_s, QJsonObject {{u"fees"_s, u"application"_s}, {u"dashboard"_s, u"express"_s}, {u"requirement_collection"_s, u"stripe"_s}}},
                            {u"country"_s, u"US"_s},
                            {u"business_type"_s, u"individual"_s}});
        QVERIFY(QTest::qWaitFor([&] { return hand.place() == "business"; }, OnboardingHand::Patience));
        QVERIFY(!hand.engine().steps().contains(Requirement::Step::Terms) || hand.wizard()->steps()->button("link"));
        hand.click(hand.wizard()->steps()->button("link"));
        QVERIFY(hand.reaches("link"));
        WizardPage *page = hand.wizard()->page();
        auto *make = page->findChild<QPushButton *>(u"makeLink"_s);
        auto *open = page->findChild<QPushButton *>(u"openLink"_s);
        auto *expiry = page->findChild<QLabel *>(u"expiry"_s);

        hand.click(make); // without an address to come back to
        QTRY_VERIFY(hand.wizard()->summary()->isVisible());
        hand.type(page->findChild<QLineEdit *>(u"returnAddress"_s), u"https://platform.example/done"_s);
        hand.click(make);
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), OnboardingHand::Patience);
        QVERIFY(expiry->text().contains(u":"_s));
        hand.click(open);
        QTRY_COMPARE(browsed.size(), 1);
        QVERIFY(!open->isVisible()); // it opens once

        // The owner fills in the provider's page, and this one notices by itself.
        QNetworkAccessManager browser;
        QNetworkRequest request(browsed.constFirst());
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(sandbox->caFile()));
        request.setSslConfiguration(tls);
        QNetworkReply *reply = browser.get(request);
        QSignalSpy answered(reply, &QNetworkReply::finished);
        QVERIFY(answered.size() == 1 || answered.wait(OnboardingHand::Patience));
        QCOMPARE(reply->rawHeader("Location"), "https://platform.example/done");
        reply->deleteLater();
        QVERIFY(QTest::qWaitFor([&] { return hand.place() == "result" && hand.engine().stage() == Onboarding::Stage::Enabled; }, 60000));

        // The link was for one visit: no file remembers it.
        const QByteArray token = browsed.constFirst().path().section(u'/', -1).toUtf8();
        QVERIFY(token.size() >= 10);
        hand.window.reset();
        for (QDirIterator each(hand.folder.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        }
    }

private:
    std::unique_ptr<TestSandbox> sandbox;
    QList<QUrl> browsed;
};

QTEST_MAIN(OnboardingLinkTest)
#include "onboardinglink.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secrets.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchedOffNothingIsTouched()
    {
        qputenv("TRIBUTARY_NO_KEYRING", "1");
        Secrets secrets;
        QCOMPARE(await(secrets.probe()).error().kind, Error::Kind::KeyRing);
        QCOMPARE(await(secrets.read(u"default"_s)).error().kind, Error::Kind::KeyRing);
        QCOMPARE(await(secrets.write(u"default"_s, "sk_test_x")).error().kind, Error::Kind::KeyRing);
        QCOMPARE(await(secrets.remove(u"default"_s)).error().kind, Error::Kind::KeyRing);
    }

    void withoutAKeyRingTheAnswerComesSoonAndSaysSo()
    {
        qunsetenv("TRIBUTARY_NO_KEYRING");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Secrets secrets;
        QElapsedTimer timer;
        timer.start();
        const Result<void> probed = await(secrets.probe());
        QVERIFY(!probed);
        QCOMPARE(probed.error().kind, Error::Kind::KeyRing);
        QVERIFY(!probed.error().message.isEmpty());
        QVERIFY(timer.elapsed() < 6000);

        const Result<void> written = await(secrets.write(u"default"_s, "sk_test_sentinel"));
        QCOMPARE(written.error().kind, Error::Kind::KeyRing);
        QVERIFY(!written.error().message.contains(u"sentinel"_s));
    }

    void whoeverAsksMayGo()
    {
        qunsetenv("TRIBUTARY_NO_KEYRING");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        auto secrets = std::make_unique<Secrets>();
        bool called = false;
        QObject asker;
        secrets->read(u"default"_s).then(&asker, [&called](const Result<QByteArray> &) { called = true; });
        secrets.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "secrets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Phase = SyncState::Phase;

/// A profile from opening to a complete cache, with a real backend; and every way in which that cannot work.
class SessionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestSandbox> m_sandbox;
    QTemporaryDir m_folder;

    Profile profile(const QString &name) const
    {
        return {.name = name, .url = m_sandbox->url(), .caFile = m_sandbox->caFile()};
    }

    Profiles profiles() const { return Profiles(m_folder.path()); }

    std::unique_ptr<Session> opened(const QString &name, const std::function<void(Profile &)> &change = {})
    {
        Profile wanted = profile(name);
        if (change)
            change(wanted);
        auto session = Session::open(profiles(), wanted);
        if (!session)
            qFatal("not opened: %s", qPrintable(session.error().message));
        return std::move(*session);
    }

    static Error refused(Session &session, const QByteArray &key)
    {
        QSignalSpy failed(&session, &Session::failed);
        session.connectTo(key);
        if (failed.isEmpty() && !failed.wait(30'000))
            return {};
        return failed.first().first().value<Error>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(
            QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"150"_s, u"--seed"_s, u"5"_s});
        QVERIFY(m_sandbox->isRunning());
    }

    void connectsFillsTheCacheAndRemembersWhoseItIs()
    {
        {
            const auto session = opened(u"whole"_s);
            QCOMPARE(session->mode(), Session::Mode::Test);
            QVERIFY(session->accountName().isEmpty() && !session->isConnected());
            QCOMPARE(session->completeUpTo(), 0);
            QSignalSpy changed(session.get(), &Session::changed);
            QSignalSpy account(session.get(), &Session::accountChanged);

            session->connectTo(m_sandbox->key());
            QCOMPARE(session->syncState().phase, Phase::Connecting);
            QTRY_VERIFY_WITH_TIMEOUT(session->syncState().completeUpTo > 0, 60'000);

            QVERIFY(session->isConnected());
            QCOMPARE(account.size(), 1);
            QCOMPARE(session->accountId(), m_sandbox->account());
            QVERIFY(!session->accountName().isEmpty());
            QTRY_VERIFY(session->completeUpTo() > 0);
            QTRY_VERIFY(!changed.isEmpty());
            const auto charges = await(session->store().count("charges", {}));
            QVERIFY(charges);
            QVERIFY(*charges >= 150);
            session->disconnectFromBackend();
            QVERIFY(!session->isConnected());
        }
        const auto offline = opened(u"whole"_s);
        QCOMPARE(offline->accountId(), m_sandbox->account());
        QVERIFY(!offline->accountName().isEmpty());
        QVERIFY(offline->completeUpTo() > 0);
        QVERIFY(!offline->isConnected());
    }

    void aWrongKeyIsToldOnce()
    {
        const auto session = opened(u"wrong"_s);
        const Error error = refused(*session, "sk_test_nonsense");
        QCOMPARE(error.kind, Error::Kind::Credential);
        QCOMPARE(session->syncState().phase, Phase::Failed);
        QVERIFY(!session->isConnected());
        QVERIFY(session->accountId().isEmpty());
    }

    void noKeyIsNoKey()
    {
        const auto session = opened(u"wrong"_s);
        QCOMPARE(refused(*session, {}).code, "key_missing");
    }

    void aBackendThatIsNotThereLeavesTheSessionOffline()
    {
        const auto session = opened(u"nobody"_s, [](Profile &profile) { profile.url = u"https://localhost:1"_s; });
        const Error error = refused(*session, "sk_test_1");
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QCOMPARE(session->syncState().phase, Phase::Offline);
    }

    void anUnknownCertificateIsFatal()
    {
        const auto session = opened(u"untrusted"_s, [](Profile &profile) { profile.caFile.clear(); });
        QCOMPARE(refused(*session, m_sandbox->key()).kind, Error::Kind::Tls);
    }

    void aSecretKeyOfLiveModeNeedsInsistence()
    {
        const auto session = opened(u"live"_s, [](Profile &profile) {
            profile.livemode = true;
            profile.url.clear();
        });
        QCOMPARE(session->mode(), Session::Mode::Live);
        QCOMPARE(refused(*session, "sk_live_1").code, "live_secret_key");
    }

    void aKeyOfTheOtherModeNeverTouchesTheStore()
    {
        const auto test = opened(u"mode"_s);
        QCOMPARE(refused(*test, "rk_live_1").code, "other_mode");
        const auto live = opened(u"mode"_s, [](Profile &profile) { profile.livemode = true; });
        QCOMPARE(refused(*live, m_sandbox->key()).code, "other_mode");
        QVERIFY(live->store().owner().isEmpty());
    }

    void anotherAccountsStoreIsNotTouched()
    {
        const auto session = opened(u"other"_s);
        QVERIFY(await(session->store().claim("acct_somebody_else")));
        const Error error = refused(*session, m_sandbox->key());
        QCOMPARE(error.kind, Error::Kind::StoreOfOther);
        QVERIFY(!session->isConnected());
        QCOMPARE(session->store().owner(), "acct_somebody_else");
        QCOMPARE(*await(session->store().count("charges", {})), 0);
    }

    void twoSessionsCannotWriteOneStore()
    {
        const auto first = opened(u"twice"_s);
        const auto second = Session::open(profiles(), profile(u"twice"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::StoreInUse);
    }

    void goingAwayWhileConnectingIsHarmless()
    {
        for (int i = 0; i < 5; ++i) {
            const auto session = opened(u"brief"_s);
            session->connectTo(m_sandbox->key());
            QTest::qWait(i * 20);
        }
    }

    void whoseKeyItIsCanBeAskedBeforeAnythingIsSaved()
    {
        const auto identity = await(Session::test(m_sandbox->backend()));
        QVERIFY(identity);
        QCOMPARE(identity->account, m_sandbox->account());
        QVERIFY(!identity->livemode);
        QVERIFY(!identity->name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session.moc"

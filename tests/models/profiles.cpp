// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profiles.h"

#include "app/base/secrets.h"
#include "models/credentials.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is kept of a profile, where, and what never is.
class ProfilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Profiles fresh() const
    {
        static int number = 0;
        return Profiles(m_folder.filePath(QString::number(++number)));
    }

private Q_SLOTS:
    void whatWasSavedComesBack()
    {
        const Profiles profiles = fresh();
        const Profile saved {.name = u"Süd-Shop 2"_s,
                             .url = u"https://localhost:1234"_s,
                             .caFile = u"/tmp/ca.pem"_s,
                             .share = 0.5,
                             .livemode = true,
                             .sandbox = true,
                             .keyPlace = Profile::KeyPlace::AskEachTime,
                             .liveSecretKey = Profile::LiveSecretKey::Accepted};
        QVERIFY(profiles.save(saved));
        const auto read = profiles.profile(saved.name);
        QVERIFY(read);
        QCOMPARE(read->name, saved.name);
        QCOMPARE(read->url, saved.url);
        QCOMPARE(read->caFile, saved.caFile);
        QCOMPARE(read->share, saved.share);
        QCOMPARE(read->livemode, true);
        QCOMPARE(read->sandbox, true);
        QCOMPARE(read->keyPlace, Profile::KeyPlace::AskEachTime);
        QCOMPARE(read->liveSecretKey, Profile::LiveSecretKey::Accepted);
        QCOMPARE(profiles.names(), QStringList {saved.name});
    }

    void aProfileThatWasNeverSavedHasDefaults()
    {
        const Profiles profiles = fresh();
        const auto profile = profiles.profile(u"default"_s);
        QVERIFY(profile);
        QCOMPARE(profile->name, u"default"_s);
        QVERIFY(!profile->livemode && !profile->sandbox && profile->url.isEmpty());
        QCOMPARE(profile->liveSecretKey, Profile::LiveSecretKey::Refused);
        QVERIFY(profiles.names().isEmpty());
        QVERIFY(!QFile::exists(profiles.dataFolder()));
    }

    void filesAreForTheirOwnerOnly()
    {
        const Profiles profiles = fresh();
        QVERIFY(profiles.save({.name = u"a"_s}));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const QString &path : {profiles.dataFolder(), profiles.dataFolder() + u"/a"_s,
                                    profiles.dataFolder() + u"/a/profile.json"_s})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void namesThatAreNoFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u""_s, u".."_s, u"."_s, u"a/b"_s, u"../a"_s, u"/etc"_s, u"a\\b"_s, u"-x"_s, u".hidden"_s,
                                 u"a\n"_s, u"end."_s, u"x"_s.repeated(65)})
            QTest::newRow(qPrintable(u"“"_s + name)) << name;
    }
    void namesThatAreNoFoldersAreRefused()
    {
        QFETCH(QString, name);
        const Profiles profiles = fresh();
        QCOMPARE(profiles.save({.name = name}).error().kind, Error::Kind::Usage);
        QCOMPARE(profiles.profile(name).error().kind, Error::Kind::Usage);
        QCOMPARE(profiles.remove(name).error().kind, Error::Kind::Usage);
    }

    void removingTakesTheStoreAlong()
    {
        const Profiles profiles = fresh();
        QVERIFY(profiles.save({.name = u"a"_s}));
        QVERIFY(profiles.save({.name = u"b"_s}));
        QVERIFY(QDir().mkpath(profiles.dataFolder() + u"/a/test"_s));
        QVERIFY(profiles.remove(u"a"_s));
        QVERIFY(!QFile::exists(profiles.dataFolder() + u"/a"_s));
        QCOMPARE(profiles.names(), QStringList {u"b"_s});
        QCOMPARE(profiles.remove(u"a"_s).error().code, "profile_missing");
    }

    void aDamagedFileIsToldAndNotOverwritten()
    {
        const Profiles profiles = fresh();
        QVERIFY(profiles.save({.name = u"a"_s}));
        QFile file(profiles.dataFolder() + u"/a/profile.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"url\": ");
        file.close();
        QCOMPARE(profiles.profile(u"a"_s).error().kind, Error::Kind::StoreDamaged);
    }

    void eachModeHasItsStore()
    {
        QCOMPARE(Profile({.name = u"a"_s}).storeFolder(u"/data"_s), u"/data/a/test"_s);
        QCOMPARE(Profile({.name = u"a"_s, .livemode = true}).storeFolder(u"/data"_s), u"/data/a/live"_s);
    }

    void liveModeTakesAQuarterOfTheLimit()
    {
        const Profile profile {.name = u"a"_s};
        QCOMPARE(profile.backend("rk_live_1").share, 0.25);
        QCOMPARE(profile.backend("rk_live_1").limits, Backend::Limits::Live);
        QCOMPARE(profile.backend("sk_test_1").share, 1.0);
        QCOMPARE(profile.backend("sk_test_1").limits, Backend::Limits::Test);
        QCOMPARE(profile.backend("sk_test_1").url, QUrl(u"https://api.stripe.com"_s));
        QCOMPARE(Profile({.name = u"a"_s, .share = 0.6}).backend("rk_live_1").share, 0.6);
        // A gateway's token does not say: then as last time.
        QCOMPARE(Profile({.name = u"a"_s, .livemode = true}).backend("token").limits, Backend::Limits::Live);
        QCOMPARE(Profile({.name = u"a"_s, .livemode = true, .sandbox = true}).backend("token").share, 1.0);
    }

    void keysTellTheirMode()
    {
        QCOMPARE(Credentials::modeOf("sk_live_1"), Credentials::Mode::Live);
        QCOMPARE(Credentials::modeOf("rk_test_1"), Credentials::Mode::Test);
        QCOMPARE(Credentials::modeOf("token"), Credentials::Mode::Unknown);
        QVERIFY(Credentials::isLiveSecretKey("sk_live_1"));
        QVERIFY(!Credentials::isLiveSecretKey("rk_live_1"));
        QVERIFY(!Credentials::isLiveSecretKey("sk_test_1"));
    }

    void aSecretKeyOfLiveModeNeedsInsistence()
    {
        Profile profile {.name = u"a"_s};
        QVERIFY(profile.refuses("sk_live_1"));
        QVERIFY(!profile.refuses("rk_live_1"));
        QVERIFY(!profile.refuses("sk_test_1"));
        profile.url = u"https://localhost:4444"_s;
        QVERIFY(!profile.refuses("sk_live_1")); // a sandbox in live mode
        profile.url = u"https://gateway.example.com"_s;
        QVERIFY(profile.refuses("sk_live_1"));
        profile.liveSecretKey = Profile::LiveSecretKey::Accepted;
        QVERIFY(!profile.refuses("sk_live_1"));
    }

    void theEnvironmentsKeyComesFirst()
    {
        Secrets secrets;
        qputenv("TRIBUTARY_API_KEY", " sk_test_env\n");
        const auto found = await(Credentials::find({.name = u"a"_s}, secrets));
        qunsetenv("TRIBUTARY_API_KEY");
        QVERIFY(found);
        QCOMPARE(found->key, "sk_test_env");
        QCOMPARE(found->place, Profile::KeyPlace::Environment);

        const auto ask = await(Credentials::find({.name = u"a"_s, .keyPlace = Profile::KeyPlace::AskEachTime}, secrets));
        QCOMPARE(ask.error().kind, Error::Kind::Missing);
        // The tests run without a key ring.
        const auto ring = await(Credentials::find({.name = u"a"_s}, secrets));
        QCOMPARE(ring.error().kind, Error::Kind::KeyRing);
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"
#include "models/ownersignin.h"
#include "models/resource.h"
#include "models/withheld.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The words in which an owner is given something, and what follows from them for every resource and column.
class Owner : public QObject
{
    Q_OBJECT

    static void everyKindOfOwner()
    {
        QTest::addColumn<Grants>("owner");
        for (const Component &component : Components::all())
            QTest::newRow(component.name.constData()) << Grants::owner("acct_1", {component.name}, {});
        QTest::newRow("everything") << Grants::everythingOf("acct_1");
    }

private Q_SLOTS:
    void componentsAreThoseOfAccountSessions()
    {
        QCOMPARE(Components::all().size(), 25);
        for (const Resource *each : resources()) {
            for (const QByteArray &name : each->components)
                QVERIFY2(Components::named(name), name.constData());
        }
        QVERIFY(Components::named("payouts_list")->features.isEmpty());
        QVERIFY(Components::named("payouts")->features.contains("edit_payout_schedule"));
        QVERIFY(!Components::named("payments")->features.contains("edit_payout_schedule"));
        QVERIFY(!Components::named("payment_disputes")->features.contains("capture_payments"));
    }

    void aFeatureGoesWithEveryChosenComponentThatHasIt()
    {
        const auto both = Components::choice({u"payments"_s, u"disputes_list"_s, u"payouts_list"_s}, {u"refund_management"_s});
        QVERIFY(both);
        QCOMPARE(both->keys(), (QList<QByteArray> {"disputes_list", "payments", "payouts_list"}));
        QCOMPARE(both->value("payments"), QSet<QByteArray> {"refund_management"});
        QCOMPARE(both->value("disputes_list"), QSet<QByteArray> {"refund_management"});
        QVERIFY(both->value("payouts_list").isEmpty());
        const auto one = Components::choice({u"payments"_s, u"disputes_list"_s}, {u"disputes_list.refund_management"_s});
        QVERIFY(one);
        QVERIFY(one->value("payments").isEmpty());
        QCOMPARE(one->value("disputes_list").size(), 1);
        for (const QString &wrong : {u"payouts.refund_management"_s, u"refunds"_s, u"standard_payouts"_s}) {
            const auto refused = Components::choice({u"payments"_s}, {wrong});
            QVERIFY2(!refused, qPrintable(wrong));
            QCOMPARE(refused.error().kind, Error::Kind::Usage);
            QVERIFY(refused.error().message.contains(wrong));
        }
    }

    void nothingOfThePlatformIsVisible_data() { everyKindOfOwner(); }
    void nothingOfThePlatformIsVisible()
    {
        QFETCH(Grants, owner);
        for (const char *name : {"transfers", "application_fees", "topups", "early_fraud_warnings", "reviews", "events"})
            QVERIFY2(!resource(name)->visibleTo(owner), name);
        for (const Resource *each : resources()) {
            const bool visible = each->visibleTo(owner);
            QCOMPARE(each->columnsFor(owner).isEmpty(), !visible);
            for (const Column &column : each->columnsFor(owner))
                QCOMPARE(column.audience, Audience::Everyone);
            const QStringList offers = Filter::suggestions({}, 0, *each, owner);
            QCOMPARE(offers.isEmpty(), !visible);
            QVERIFY2(!offers.contains(u"account:"_s), each->name.constData());
            QVERIFY(!Filter::column(u"account"_s, *each, owner));
            for (const Column &column : each->columns) {
                if (column.audience == Audience::Everyone)
                    continue;
                const QString path = QString::fromLatin1(column.field.path);
                const auto named = Filter::column(path, *each, owner);
                QVERIFY2(!named || named->audience == Audience::Everyone, column.field.path.constData());
            }
        }
    }

    void aFilterMayNameNoOtherAccount_data() { everyKindOfOwner(); }
    void aFilterMayNameNoOtherAccount()
    {
        QFETCH(Grants, owner);
        for (const Resource *each : resources()) {
            for (const QString &text : {u"account:acct_2"_s, u"-account:acct_1"_s, u"Account:\"acct_2\""_s, u"account:platform"_s,
                                        u"account:"_s, u"account:>a"_s}) {
                const auto refused = Filter::parse(text, *each, owner, 0);
                QVERIFY2(!refused, qPrintable(text));
                QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
                QVERIFY(!refused.error().message.contains("acct_2"_L1));
            }
            const auto own = Filter::parse(u"account:acct_1"_s, *each, owner, 0);
            QVERIFY(own);
            QVERIFY(own->isEmpty()); // there is nothing else in the store
        }
    }

    void anOwnersStoreHasNoTablesOfWhatIsNotGranted_data() { everyKindOfOwner(); }
    void anOwnersStoreHasNoTablesOfWhatIsNotGranted()
    {
        QFETCH(Grants, owner);
        QSet<QByteArray> names;
        for (const Table &table : resourceTables(owner)) {
            names.insert(table.name);
            const Resource *described = resource(table.name);
            QVERIFY2(described->visibleTo(owner) || table.name == "accounts" || table.name == "events", table.name.constData());
            for (const Field &field : table.fields) {
                const Column *column = described->column(field.path);
                QVERIFY2(!column || column->audience == Audience::Everyone || !field.searchable, field.path.constData());
            }
        }
        QCOMPARE(qsizetype(names.size()), resourceStreams(owner).size());
        QVERIFY(names.contains("accounts") && names.contains("events")); // their own, and what changed
        for (const Stream &stream : resourceStreams(owner))
            QVERIFY(names.contains(stream.table));
    }

    void whatIsThePlatformsIsCutOutOfAnObject()
    {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE "/tests/models/withheld.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readLine().trimmed();
        const QByteArray expected = file.readLine().trimmed();
        const Resource &charges = *resource("charges");
        QCOMPARE(Withheld::from(json, charges, Grants::platform()), json);
        const QByteArray cut = Withheld::from(json, charges, Grants::everythingOf("acct_1"));
        QCOMPARE(cut, expected);
        QCOMPARE(Withheld::from("{}", charges, Grants::everythingOf("acct_1")), QByteArray("{}"));
        QCOMPARE(Withheld::from("{\"metadata\":{}}", charges, Grants::everythingOf("acct_1")), QByteArray("{}"));
    }

    void aCutObjectStaysJson()
    {
        QFile fixtures(QStringLiteral(TRIBUTARY_SOURCE "/tests/sandbox/money_fields.json"));
        QVERIFY(fixtures.open(QIODevice::ReadOnly));
        const QByteArray json = fixtures.readAll();
        QVERIFY(json.size() > 10000);
        for (const Resource *each : resources()) {
            QJsonParseError error;
            QJsonDocument::fromJson(Withheld::from(json, *each, Grants::everythingOf("acct_1")), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
        for (const QByteArray &broken : {QByteArray(), QByteArray("{"), QByteArray("{\"a"), QByteArray("{\"a\":"), QByteArray("[1,"),
                                         QByteArray("\"\\"), QByteArray("}"), QByteArray("[}]"), QByteArray("nonsense")})
            QVERIFY(Withheld::from(broken, *resource("charges"), Grants::everythingOf("acct_1")).size() <= broken.size() + 1); // it ends
    }

    void aSignInFileComesBackAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sign-in.json"_s);
        const QJsonObject components {{u"payments"_s, QJsonObject {{u"enabled"_s, true}, {u"features"_s, QJsonObject {{u"refund_management"_s, true}, {u"capture_payments"_s, false}}}}},
                                      {u"payouts"_s, QJsonObject {{u"enabled"_s, false}}}};
        const OwnerSignIn written {.backend = u"https://gateway.example/stripe"_s, .caPem = "PEM", .account = "acct_1", .secret = "accs_secret__x",
                                   .expiresAt = 4'000'000'000, .livemode = true, .components = components};
        QVERIFY(written.write(path));
        QVERIFY(!written.write(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const auto read = OwnerSignIn::read(path);
        QVERIFY(read);
        QCOMPARE(read->backend, written.backend);
        QCOMPARE(read->secret, written.secret);
        QCOMPARE(read->grants(), Grants::owner("acct_1", {"payments"}, {"payments.refund_management"}));
        const Profile profile = read->profile();
        QCOMPARE(profile.storeFolder(u"/data"_s), u"/data/owner-acct_1/live"_s);
        QCOMPARE(profile.backend(read->secret).onlyAccount, QByteArray("acct_1"));
        QCOMPARE(profile.backend(read->secret).caPem, QByteArray("PEM"));
        QVERIFY(!read->isExpired(0));
        QVERIFY(read->isExpired(4'000'000'000));
        QCOMPARE(read->expired().code, QByteArray("sign_in_expired"));
        QVERIFY(!read->expired().message.contains(u"accs_secret"_s));
    }
};

QTEST_GUILESS_MAIN(Owner)
#include "owner.moc"

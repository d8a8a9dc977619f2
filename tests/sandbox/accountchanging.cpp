// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountchanging.h"

#include "app/sandbox/requirements.h"
#include "tests/sandbox/asking.h"

using namespace Qt::StringLiterals;
using namespace Sandbox;

/// Accounts that change while the clock runs, and the events that say so.
class TestAccountChanging : public QObject
{
    Q_OBJECT

    static Context contextOf(const Asking &asking, const QByteArray &preset)
    {
        const QByteArray id = asking.preset(preset).id;
        return asking.world.ids.key(Kind::Account, id)->index;
    }

    /// The events of an account that a change added, oldest first.
    static QList<QJsonObject> eventsOf(Asking &asking, const QByteArray &account, qsizetype before)
    {
        QList<QJsonObject> events = asking.all("/v1/events", account);
        events.resize(events.size() - before);
        std::reverse(events.begin(), events.end());
        return events;
    }

private Q_SLOTS:
    void previousAttributesAreWhatWasDifferent()
    {
        QCOMPARE(previousAttributes(R"({"a":1,"b":{"c":2,"d":3},"e":[1,2],"f":null})",
                                    R"({"a":1,"b":{"c":2,"d":4},"e":[2],"f":5,"g":6})"),
                 QByteArray(R"({"b":{"d":3},"e":[1,2],"f":null,"g":null})"));
        QCOMPARE(previousAttributes("{}", "{}"), QByteArray("{}"));
    }

    void aChangedTelephoneIsToldOfThePersonAndTheAccountThatShowsIt()
    {
        Asking asking(50, 0);
        const Context context = contextOf(asking, "document-failed"); // an individual whose identity is shown
        const Account &account = asking.world.accounts[context];
        const qsizetype before = asking.all("/v1/events", account.id).size();
        const QString old = QString::fromUtf8(account.persons.front().phone);

        changeAccount(asking.world, context, Cause::Spontaneous,
                      [](Account &changed) { changed.persons.front().phone = "+3319900000042"; });

        const QList<QJsonObject> events = eventsOf(asking, account.id, before);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].value("type"_L1).toString(), u"person.updated"_s);
        QCOMPARE(events[1].value("type"_L1).toString(), u"account.updated"_s);
        const QJsonObject told = events[0].value("data"_L1).toObject();
        QCOMPARE(told.value("previous_attributes"_L1).toObject(), QJsonObject({ { u"phone"_s, old } }));
        QCOMPARE(told.value("object"_L1).toObject().value("phone"_L1).toString(), u"+3319900000042"_s);
    }

    void aBrokenBankAccountStopsPayoutsAndIsTold()
    {
        Asking asking(50, 0);
        const Context context = contextOf(asking, "gulf-company");
        const Account &account = asking.world.accounts[context];
        QVERIFY(account.payoutsEnabled);
        const qsizetype before = asking.all("/v1/events", account.id).size();

        changeAccount(asking.world, context, Cause::Spontaneous, [](Account &changed) {
            changed.externalAccounts.front().status = "errored";
            changed.requirements.push_back({ .path = "external_account", .stage = Stage::Overdue });
        });

        QVERIFY(!account.payoutsEnabled);
        QStringList types;
        for (const QJsonObject &each : eventsOf(asking, account.id, before))
            types.append(each.value("type"_L1).toString());
        QCOMPARE(types, QStringList({ u"account.external_account.updated"_s, u"account.updated"_s }));
    }

    void nothingIsToldWhenNothingChanged()
    {
        Asking asking(50, 0);
        const Context context = contextOf(asking, "gulf-company");
        const QByteArray id = asking.world.accounts[context].id;
        const qsizetype before = asking.all("/v1/events", id).size();
        changeAccount(asking.world, context, Cause::Spontaneous, [](Account &) {});
        QCOMPARE(asking.all("/v1/events", id).size(), before);
    }

    void whateverHappensTheRulesHold()
    {
        Asking asking(50, 0);
        Random random(11, "test");
        int happened = 0;
        for (int turn = 0; turn < 1500; ++turn) {
            const Context context = 1 + random.below(quint32(asking.world.accounts.size() - 1));
            happened += changeSpontaneously(asking.world, context, random) ? 1 : 0;
            const Account &account = asking.world.accounts[context];
            const RequirementLists all = lists(account.requirements);
            for (const QByteArray &path : all.pastDue)
                QVERIFY(all.currentlyDue.contains(path));
            for (const QByteArray &path : all.currentlyDue)
                QVERIFY(all.eventuallyDue.contains(path));
            for (const Requirement &error : all.errors)
                QVERIFY(all.currentlyDue.contains(error.path));
            if (account.origin != Origin::Linked)
                QCOMPARE(account.disabledReason.isNull(), account.chargesEnabled && account.payoutsEnabled);
            QSet<QByteArray> paths;
            for (const Requirement &each : account.requirements)
                paths.insert(each.path);
            QCOMPARE(size_t(paths.size()), account.requirements.size());
        }
        QVERIFY(happened > 800);
        const auto working =
            std::count_if(asking.world.accounts.begin() + 1, asking.world.accounts.end(),
                          [](const Account &each) { return each.chargesEnabled && each.payoutsEnabled; });
        QVERIFY2(working > 15, QByteArray::number(qint64(working)).constData()); // life goes on
    }

    void aRejectedOrLinkedAccountIsLeftAlone()
    {
        Asking asking(50, 0);
        Random random(3, "test");
        for (const char *preset : { "rejected-by-platform", "linked", "fresh-express", "under-review" })
            QVERIFY(!changeSpontaneously(asking.world, contextOf(asking, preset), random));
    }
};

QTEST_GUILESS_MAIN(TestAccountChanging)
#include "accountchanging.moc"

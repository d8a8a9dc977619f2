// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requirements.h"

#include "app/sandbox/accountfields.h"
#include "app/sandbox/accountseed.h"
#include "app/sandbox/clock.h"

#include <QTest>

#include <algorithm>

using namespace Sandbox;

namespace
{

constexpr Time now = 1'795'000'000;

QSet<QByteArray> asSet(const QByteArrayList &paths)
{
    return QSet<QByteArray>(paths.begin(), paths.end());
}

QSet<QByteArray> pathsOf(const std::vector<Requirement> &requirements)
{
    QSet<QByteArray> result;
    for (const Requirement &each : requirements)
        result.insert(each.path);
    return result;
}

} // namespace

class TestRequirements : public QObject
{
    Q_OBJECT

    std::vector<Account> m_accounts =
        makeAccounts({ .seed = 7, .accounts = 400, .charges = 0, .now = now }, Ids(7));

    Account preset(const QByteArray &name) const
    {
        for (const Account &each : m_accounts) {
            if (each.preset == name)
                return each;
        }
        qFatal("no account was made from the preset %s", name.constData());
    }

private Q_SLOTS:
    void eventuallyContainsCurrentlyContainsPastDue()
    {
        for (const Account &account : m_accounts) {
            for (const std::vector<Requirement> *each :
                 { &account.requirements, &account.futureRequirements }) {
                const RequirementLists all = lists(*each);
                QVERIFY2(asSet(all.eventuallyDue).contains(asSet(all.currentlyDue)),
                         account.preset.constData());
                QVERIFY2(asSet(all.currentlyDue).contains(asSet(all.pastDue)), account.preset.constData());
            }
        }
    }

    void everyErrorIsAboutSomethingCurrentlyDueAndSaysWhy()
    {
        int errors = 0;
        for (const Account &account : m_accounts) {
            const RequirementLists all = lists(account.requirements);
            for (const Requirement &error : all.errors) {
                QVERIFY2(all.currentlyDue.contains(error.path), error.path.constData());
                QVERIFY(!reasonOf(error.errorCode).isEmpty());
                ++errors;
            }
        }
        QVERIFY(errors > 10);
    }

    void aReasonIsGivenExactlyWhenSomethingIsSwitchedOff()
    {
        for (const Account &account : m_accounts) {
            const bool works = account.chargesEnabled && account.payoutsEnabled;
            if (account.origin != Origin::Linked)
                QVERIFY2(account.disabledReason.isNull() == works, account.preset.constData());
        }
    }

    void aDeadlineIsGivenExactlyWhenSomethingDueHasATime()
    {
        for (const Account &account : m_accounts) {
            const bool timed = std::any_of(
                account.requirements.begin(), account.requirements.end(),
                [](const Requirement &each) { return each.stage >= Stage::Now && each.deadline != 0; });
            const Time deadline = lists(account.requirements).currentDeadline;
            QVERIFY2((deadline != 0) == timed, account.preset.constData());
            QVERIFY2(deadline == 0 || deadline > now, account.preset.constData());
        }
    }

    void whatIsMissingIsAskedFor()
    {
        for (const Account &account : m_accounts) {
            const QSet<QByteArray> absent = pathsOf(missing(account));
            QVERIFY2(pathsOf(account.requirements).contains(absent), account.preset.constData());
        }
    }

    void whatIsThereIsAskedForOnlyWithAReason()
    {
        for (const Account &account : m_accounts) {
            const QSet<QByteArray> absent = pathsOf(missing(account));
            for (const Requirement &each : account.requirements) {
                const bool onDemand = each.path.contains("document") || each.path.startsWith("interv_");
                QVERIFY2(absent.contains(each.path) || onDemand || each.beingChecked
                             || !each.errorCode.isNull(),
                         (account.preset + ' ' + each.path).constData());
            }
        }
    }

    void aFreshAccountHasTheSameThreeListsAndNoDeadline()
    {
        for (const QByteArray &name : { QByteArray("fresh-express"), QByteArray("fresh-standard") }) {
            const Account fresh = preset(name);
            const RequirementLists all = lists(fresh.requirements);
            QVERIFY(all.currentlyDue.contains("business_type"));
            QCOMPARE(all.eventuallyDue, all.currentlyDue);
            QCOMPARE(all.currentlyDue, all.pastDue);
            QCOMPARE(all.currentDeadline, 0);
            QCOMPARE(fresh.disabledReason, QByteArray("requirements.past_due"));
            QVERIFY(!fresh.chargesEnabled && !fresh.payoutsEnabled && !fresh.detailsSubmitted);
            for (const Capability &each : fresh.capabilities)
                QCOMPARE(each.status, QByteArray("inactive"));
        }
    }

    void aDeadlineThatPassesSwitchesTheAccountOff()
    {
        Account company = preset("directors-missing");
        const Time deadline = lists(company.requirements).currentDeadline;
        QCOMPARE(deadline, now + 12 * day);
        settle(company, deadline - 1);
        QVERIFY(company.chargesEnabled && company.payoutsEnabled);

        settle(company, deadline);

        QVERIFY(!company.chargesEnabled && !company.payoutsEnabled);
        QCOMPARE(company.disabledReason, QByteArray("requirements.past_due"));
        const RequirementLists all = lists(company.requirements);
        QVERIFY(all.pastDue.contains("company.directors_provided"));
        QCOMPARE(all.currentDeadline, 0);
    }

    void aRolePathBecomesThePersonsOwnOnceThereIsOne()
    {
        Account company = preset("directors-missing");
        QVERIFY(pathsOf(missing(company)).contains("directors.first_name"));

        Person director;
        director.id = "person_new";
        director.relationship.director = true;
        director.lastName = "Löwentraut";
        company.persons.push_back(director);

        const QSet<QByteArray> absent = pathsOf(missing(company));
        QVERIFY(absent.contains("person_new.first_name"));
        QVERIFY(!absent.contains("person_new.last_name"));
        QVERIFY(!absent.contains("directors.first_name"));
        QVERIFY(absent.contains("company.directors_provided"));
    }

    void nobodyIsAnAnswerToWhoTheDirectorsAre()
    {
        Account company = preset("directors-missing");
        company.company.directorsProvided = true;
        QVERIFY(missing(company).empty());
    }

    void whatOneCanGiveOneCanTakeAway()
    {
        int paths = 0;
        for (const Account &account : m_accounts) {
            const QByteArrayList asked = needed(account);
            for (const QByteArray &path : asked) {
                if (!provided(account, path))
                    continue;
                Account changed = account;
                withdraw(changed, path);
                QVERIFY2(!provided(changed, path), (account.preset + ' ' + path).constData());
                ++paths;
            }
        }
        QVERIFY(paths > 5000);
    }

    void anOrdinaryAccountLacksNothingUrgent()
    {
        // So every path that any of these countries asks for is one that accounts hold and requirements understand.
        QSet<QByteArray> kinds;
        for (const Account &account :
             makeAccounts({ .seed = 3, .accounts = 1500, .charges = 0, .now = now }, Ids(3))) {
            if (account.preset != "ordinary")
                continue;
            for (const Requirement &each : missing(account))
                QVERIFY2(each.stage == Stage::Later, (account.country + ' ' + each.path).constData());
            kinds.insert(account.country + ' ' + account.businessType);
        }
        QVERIFY2(kinds.size() > 55, QByteArray::number(kinds.size()).constData());
    }

    void aMissingBankAccountStopsPayoutsAndNothingElse()
    {
        const Account individual = preset("bank-missing");
        QVERIFY(individual.chargesEnabled);
        QVERIFY(!individual.payoutsEnabled);
        QVERIFY(individual.active("card_payments") && individual.active("transfers"));
        QCOMPARE(lists(individual.requirements).pastDue, QByteArrayList { "external_account" });
        QCOMPARE(individual.disabledReason, QByteArray("requirements.past_due"));
    }

    void cardPaymentsAndTransfersFallTogether()
    {
        Account company = preset("gulf-company");
        QVERIFY(company.active("card_payments") && company.active("transfers"));
        withdraw(company, "business_profile.mcc"); // which only card payments need
        company.requirements = missing(company);
        settle(company, now);
        QVERIFY(!company.active("card_payments"));
        QVERIFY(!company.active("transfers"));
    }

    void aDescriptionStandsInForAWebsite()
    {
        Account company = preset("express-company");
        company.profile.url = {};
        company.profile.productDescription = "Sells lamps on a market";
        QVERIFY(!pathsOf(missing(company)).contains("business_profile.url"));
        company.profile.productDescription = {};
        const std::vector<Requirement> absent = missing(company);
        const auto url = std::find_if(absent.begin(), absent.end(), [](const Requirement &each) {
            return each.path == "business_profile.url";
        });
        QVERIFY(url != absent.end());
        QCOMPARE(url->instead, QByteArrayList { "business_profile.product_description" });
        QVERIFY(!pathsOf(absent).contains("business_profile.product_description"));
    }

    void aRecipientIsNotAskedWhatItSells()
    {
        const Account recipient = preset("recipient");
        for (const QByteArray &path : needed(recipient))
            QVERIFY2(!path.startsWith("business_profile."), path.constData());
        QVERIFY(!recipient.capability("card_payments"));
        QVERIFY(recipient.active("transfers"));
    }

    void aRunningCheckKeepsCapabilitiesPending()
    {
        const Account individual = preset("identity-pending");
        QCOMPARE(individual.capability("card_payments")->status, QByteArray("pending"));
        QCOMPARE(individual.disabledReason, QByteArray("requirements.pending_verification"));
        const RequirementLists all = lists(individual.requirements);
        QCOMPARE(all.pendingVerification, QByteArrayList { "individual.id_number" });
        QVERIFY(all.currentlyDue.isEmpty());
    }

    void aPauseOfPayoutsLeavesPaymentsOn()
    {
        const Account company = preset("payouts-paused");
        QVERIFY(company.chargesEnabled && !company.payoutsEnabled);
        QCOMPARE(company.disabledReason, QByteArray("platform_paused"));
        Account resumed = company;
        resumed.payoutsPaused = false;
        settle(resumed, now);
        QVERIFY(resumed.payoutsEnabled);
        QVERIFY(resumed.disabledReason.isNull());
    }

    void nothingIsAskedOfALinkedAccount() { QVERIFY(needed(preset("linked")).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "requirements.moc"

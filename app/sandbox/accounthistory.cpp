// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounthistory.h"

#include "app/sandbox/fiction.h"
#include "app/sandbox/requirements.h"

#include <algorithm>

namespace Sandbox
{

namespace
{

/// What a new account goes through; each step with the time that it left on the object.
void addBeginnings(const Account &account, Context context, Time from, std::vector<AccountMoment> &moments)
{
    const auto add = [&](Time at, const char *type, Kind kind, Key object, const QByteArray &previous = {}) {
        if (at >= from)
            moments.push_back({ at, context, { type, kind, object, previous } });
    };
    for (quint32 index = 0; index < account.capabilities.size(); ++index)
        add(account.capabilities[index].requestedAt, "capability.updated", Kind::Capability,
            { context, index });
    for (quint32 index = 0; index < account.persons.size(); ++index)
        add(account.persons[index].created, "person.created", Kind::Person, { context, index });
    for (quint32 index = 0; index < account.externalAccounts.size(); ++index) {
        add(account.externalAccounts[index].created, "account.external_account.created",
            Kind::ExternalAccount, { context, index });
    }
    if (account.terms.date != 0) {
        add(account.terms.date, "account.updated", Kind::Account, { platform, context },
            R"({"details_submitted":false,"tos_acceptance":{"date":null,"ip":null,"user_agent":null}})");
    }
}

/// The account when nothing was wrong with it yet. What was never given was already missing then.
Account untroubled(Account account, Time now)
{
    account.decision = {};
    account.paymentsPaused = account.payoutsPaused = false;
    account.requirements = missing(account);
    std::erase_if(account.requirements, [](const Requirement &each) { return each.stage != Stage::Later; });
    account.futureRequirements.clear();
    for (ExternalAccount &each : account.externalAccounts) {
        each.status = each.usable() ? each.status : "new";
        each.requirements.clear();
    }
    for (Person &person : account.persons) {
        person.verification = "verified";
        person.verificationDetails = person.verificationCode = {};
        for (Scan *paper : { &person.document, &person.additionalDocument })
            paper->details = paper->detailsCode = {};
    }
    settle(account, now);
    return account;
}

/// The account before somebody changed their telephone number, as people do.
Account beforeMoving(Account account, Random &random)
{
    const QByteArray phone = inventPhone(place(account.country), random);
    if (account.persons.empty() || random.below(2) == 0)
        account.profile.supportPhone = phone;
    else
        account.persons.front().phone = phone;
    return account;
}

} // namespace

std::vector<AccountMoment> accountHistory(World &world, Time from)
{
    constexpr quint32 movedPerMille = 200;
    const Time now = world.seed.now;
    Random random(world.seed.seed, "account history");
    std::vector<AccountMoment> moments;
    for (Context context = 1; context < world.accounts.size(); ++context) {
        const Account &account = world.accounts[context];
        const bool ours = account.origin == Origin::Controller || account.origin == Origin::LegacyType;
        const Time at = now - random.between(hour, 14 * day);
        const bool moved = random.perMille(movedPerMille);
        if (!ours)
            continue;
        addBeginnings(account, context, from, moments);
        if (account.businessType.isNull() || at <= account.created + day)
            continue;
        const Account then = moved ? beforeMoving(account, random) : untroubled(account, now);
        for (const AccountNews &each : newsSince(world, context, then))
            moments.push_back({ at, context, each });
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const AccountMoment &one, const AccountMoment &other) { return one.at < other.at; });
    return moments;
}

} // namespace Sandbox

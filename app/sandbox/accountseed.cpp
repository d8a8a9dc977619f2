// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountseed.h"

#include "app/sandbox/accountmaker.h"
#include "app/sandbox/clock.h"

#include <algorithm>

namespace Sandbox
{

namespace
{

AccountPlan plan(const AccountPreset &preset, const Seed &seed, quint64 number, bool first)
{
    Random random(mixed(mixed(seed.seed, mixed("account plan")), number));
    AccountPlan result { .preset = &preset, .secret = mixed(mixed(seed.seed, mixed("account")), number) };
    if (preset.countries.isEmpty()) {
        std::vector<quint32> shares;
        for (const Place &place : places())
            shares.push_back(place.share);
        result.country = places()[random.weighted(shares)].country;
    } else {
        result.country = random.pick(preset.countries);
    }
    result.created = seed.now - random.between(preset.age.first * day, preset.age.last * day);
    result.decision = preset.decision;
    if (!first && preset.decision.startsWith("rejected."))
        result.decision = random.pick(accountPresets().moreRejections);
    return result;
}

std::vector<AccountPlan> plans(const Seed &seed)
{
    const AccountPresets &presets = accountPresets();
    std::vector<quint32> shares { presets.ordinary.share };
    for (const AccountPreset &each : presets.special)
        shares.push_back(each.share);

    // Beyond one of each kind the mix is that of the shares; a small world is filled up with ordinary accounts, so
    // that there is something to compare the special ones with.
    constexpr int smallWorld = 60;
    Random random(seed.seed, "account mix");
    std::vector<AccountPlan> result;
    for (int number = 0; number < seed.accounts; ++number) {
        const bool first = number < int(presets.special.size());
        const quint32 drawn = seed.accounts <= smallWorld ? 0 : random.weighted(shares);
        const AccountPreset &preset = first ? presets.special[size_t(number)]
            : drawn == 0                    ? presets.ordinary
                                            : presets.special[drawn - 1];
        result.push_back(plan(preset, seed, quint64(number), first));
    }
    std::stable_sort(result.begin(), result.end(), [](const AccountPlan &one, const AccountPlan &other) {
        return one.created < other.created;
    });
    // Some are created in the same second, as imports do; lists must keep their order all the same.
    for (size_t index = 4; index < result.size(); index += 9)
        result[index].created = result[index - 1].created;
    return result;
}

Account makePlatform(const Seed &seed, const Ids &ids)
{
    static const AccountPreset preset = [] {
        AccountPreset own;
        own.name = "platform";
        own.countries = { "US" };
        own.businessType = "company";
        own.shape = Shape::Standard;
        own.origin = Origin::Platform;
        own.rich = true;
        own.methods = "all";
        own.banks = { "verified" };
        own.called = "Confluence Market";
        own.schedule = "daily";
        return own;
    }();
    const AccountPlan own { .preset = &preset,
                            .country = "US",
                            .created = midnight(seed.now) - 1400 * day,
                            .secret = mixed(seed.seed, mixed("platform account")) };
    return AccountMaker(own, platform, seed, ids).make();
}

} // namespace

std::vector<Account> makeAccounts(const Seed &seed, const Ids &ids)
{
    std::vector<Account> accounts;
    accounts.reserve(size_t(seed.accounts) + 1);
    accounts.push_back(makePlatform(seed, ids));
    for (const AccountPlan &each : plans(seed))
        accounts.push_back(AccountMaker(each, Context(accounts.size()), seed, ids).make());
    return accounts;
}

} // namespace Sandbox

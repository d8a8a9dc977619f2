// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/hostedacts.h"

#include "app/sandbox/accountchanging.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

constexpr char riskPath[] = "interv_1sandbox0identity.identity_selfie.form";
constexpr Time timeToAnswer = 14 * day;

struct Act {
    const char *name;
    bool onlyIfLiable; ///< only of accounts for whose losses the platform is liable
    void (*change)(Account &account, Time now);
};

constexpr std::array acts{
    Act{"pause_payments", true, [](Account &account, Time) { account.paymentsPaused = true; }},
    Act{"pause_payouts", true, [](Account &account, Time) { account.payoutsPaused = true; }},
    Act{"resume", true, [](Account &account, Time) { account.paymentsPaused = account.payoutsPaused = false; }},
    Act{"risk_request", false,
        [](Account &account, Time now) {
            std::erase_if(account.requirements, [](const Requirement &each) { return each.path == riskPath; });
            account.requirements.push_back({.path = riskPath, .stage = Stage::Now, .deadline = now + timeToAnswer});
        }},
    Act{"revoke", false, [](Account &account, Time) { account.deleted = true; }},
};

const Act &actNamed(const Form &form)
{
    for (const Act &each : acts) {
        if (form["action"].is(each.name))
            return each;
    }
    throw Refusal{.message = "Invalid action: must be one of pause_payments, pause_payouts, resume, risk_request or revoke",
                  .param = "action"};
}

} // namespace

QByteArray actOnAccount(World &world, const QByteArray &id, const Form &form)
{
    const auto key = resourceOf(Kind::Account)->find(world, platform, id);
    if (!key || key->index == platform)
        throw Refusal::noAccess(id);
    const Act &act = actNamed(form);
    const Context context = key->index;
    if (act.onlyIfLiable && !world.platformBearsLosses(context))
        throw Refusal{.message = "Only an account for whose losses the platform is liable can be paused by it.", .param = "action"};
    QByteArray out;
    Writer writer(world, out, world.now());
    if (qstrcmp(act.name, "revoke") == 0)
        world.tell(context, "account.application.deauthorized", Kind::Application, {platform, 0}, Cause::Requested);
    changeAccount(world, context, Cause::Requested, [&](Account &account) { act.change(account, world.now()); });
    resourceOf(Kind::Account)->show(world, *key, writer);
    planReview(world, context);
    return out;
}

} // namespace Sandbox

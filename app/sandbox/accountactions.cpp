// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountactions.h"

#include "app/sandbox/accountchanging.h"
#include "app/sandbox/accountfields.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/json.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Tuple {
    QByteArray dashboard, payer, losses, collection;
    friend bool operator==(const Tuple &, const Tuple &) = default;
};

/// The five combinations that there are.
const std::array<std::pair<Tuple, Shape>, 5> &tuples()
{
    static const std::array<std::pair<Tuple, Shape>, 5> all{{
        {{"full", "account", "stripe", "stripe"}, Shape::Standard},
        {{"express", "application", "application", "stripe"}, Shape::Express},
        {{"none", "application", "application", "application"}, Shape::Custom},
        {{"none", "account", "stripe", "stripe"}, Shape::EmbeddedAccountPays},
        {{"none", "application", "stripe", "stripe"}, Shape::EmbeddedPlatformPays},
    }};
    return all;
}

QByteArray textOr(const Form &form, const char *otherwise)
{
    return form.isText() && !form.isEmptied() ? form.text() : QByteArray(otherwise);
}

Shape shapeOf(const Form &form)
{
    const QByteArray type = form["type"].text();
    if (!type.isNull() && form.has("controller")) {
        throw Refusal{.code = "parameters_exclusive",
                      .message = "You may only specify one of these parameters: type, controller.",
                      .param = "controller"};
    }
    if (!type.isNull())
        return type == "express" ? Shape::Express : type == "custom" ? Shape::Custom : Shape::Standard;
    const Form &controller = form["controller"];
    const Tuple wanted{textOr(controller["stripe_dashboard"]["type"], "full"),
                       textOr(controller["fees"]["payer"], "account"),
                       textOr(controller["losses"]["payments"], "stripe"),
                       textOr(controller["requirement_collection"], "stripe")};
    for (const auto &[tuple, shape] : tuples()) {
        if (tuple == wanted)
            return shape;
    }
    throw Refusal{.message = "These controller properties do not go together: stripe_dashboard[type]=" + wanted.dashboard
                      + ", fees[payer]=" + wanted.payer + ", losses[payments]=" + wanted.losses
                      + ", requirement_collection=" + wanted.collection + '.',
                  .param = "controller"};
}

bool hasNoDashboard(Shape shape)
{
    return shape != Shape::Standard && shape != Shape::Express;
}

bool asksForSomething(const Form &capabilities)
{
    return std::any_of(capabilities.children().begin(), capabilities.children().end(),
                       [](const Form::Child &each) { return each.second["requested"].flag().value_or(false); });
}

QByteArray countryOf(const Call &call, Shape shape)
{
    const Form &given = call["country"];
    if (!given.isText() && shape == Shape::Custom) {
        throw Refusal{.code = "parameter_missing",
                      .message = "An account whose requirements the platform collects needs a country. Missing required param: country.",
                      .param = "country"};
    }
    const QByteArray code = given.isText() ? given.text().toUpper() : call.world.accounts[platform].country;
    const bool recipient = call["tos_acceptance"]["service_agreement"].is("recipient");
    if (!country(code) && !(recipient && findPlace(code))) {
        throw Refusal{.code = "country_unsupported",
                      .message = "Accounts cannot be opened in '" + code + "'" + (findPlace(code) ? " under the full service agreement." : "."),
                      .param = "country"};
    }
    return code;
}

void chooseSchedule(Account &account)
{
    PayoutSchedule &schedule = account.settings.schedule;
    const Place *place = findPlace(account.country);
    schedule.interval = place ? place->payoutInterval : QByteArray("daily");
    schedule.delayDays = place ? place->payoutDelay : 7;
    if (schedule.interval == "weekly")
        schedule.weekdays = {"friday"};
}

/// An account about which nothing is known but where it is and who controls it.
Account blankAccount(const Call &call)
{
    const World &world = call.world;
    Account account;
    account.id = world.ids.text(Kind::Account, {platform, Context(world.accounts.size())});
    account.created = world.now();
    account.shape = shapeOf(call.form);
    account.origin = call.form.has("type") ? Origin::LegacyType : Origin::Controller;
    account.country = countryOf(call, account.shape);
    const Country *spec = country(account.country);
    account.defaultCurrency = spec ? spec->defaultCurrency : findPlace(account.country)->currency;
    account.serviceAgreement = "full";
    account.settings.timezone = "Etc/UTC";
    account.settings.debitNegativeBalances = account.shape != Shape::Custom;
    account.filledInOnce = false;
    chooseSchedule(account);
    return account;
}

void refuseUnknownCurrency(const Account &account)
{
    const Country *spec = country(account.country);
    const bool known = spec ? std::any_of(spec->bankAccounts.begin(), spec->bankAccounts.end(),
                                          [&](const auto &each) { return each.first == account.defaultCurrency; })
                            : account.defaultCurrency == findPlace(account.country)->currency;
    if (!known) {
        throw Refusal{.code = "currency_not_supported",
                      .message = "An account in " + account.country + " cannot settle in '" + account.defaultCurrency + "'.",
                      .param = "default_currency"};
    }
}

void refuseForeignTerms(const Call &call, const Account &account)
{
    const Form &terms = call["tos_acceptance"];
    if (call.caller != platform || platformCollects(account) || (!terms.has("date") && !terms.has("ip") && !terms.has("user_agent")))
        return;
    throw Refusal{.message = "The terms of service of this account are accepted by its owner: the platform can only do it where "
                             "controller[requirement_collection] is 'application'.",
                  .param = "tos_acceptance"};
}

void tellOfNew(World &world, Context context, const Account &blank)
{
    for (const AccountNews &each : newsSince(world, context, blank))
        world.tell(context, each.type, each.kind, each.object, Cause::Requested, each.previous);
}

/// What only a platform does to its accounts, not an account to itself.
void requirePlatform(const Call &call)
{
    if (call.context != platform)
        throw Refusal{.status = 403, .message = "Only the platform can do this; the request was made as a connected account."};
}

bool platformIsLiable(const Account &account)
{
    return account.shape == Shape::Express || account.shape == Shape::Custom;
}

} // namespace

bool platformCollects(const Account &account)
{
    return account.shape == Shape::Custom;
}

Context accountNamed(const Call &call)
{
    const Key key = found(call, Kind::Account, call.named.first(), "id");
    const Account &account = call.world.accounts[key.index];
    if (key.index == platform)
        throw Refusal{.status = 403, .message = "The platform's own account is changed in its dashboard, not by the API."};
    refuseIfLinked(account);
    return key.index;
}

void requireIdentityAccess(const Call &call, const Account &account, const QByteArray &what)
{
    if (call.caller != platform || !account.identityHidden || platformCollects(account))
        return;
    const QByteArray thing = what.isNull() ? QByteArray("this endpoint") : "the parameter '" + what + "'";
    throw Refusal{.status = 403,
                  .message = "This application does not have the required permissions for " + thing + " on account '" + account.id
                      + "': its owner gives this information to Stripe.",
                  .param = what};
}

void handOver(World &world, Context context)
{
    if (!platformCollects(world.accounts[context]))
        changeAccount(world, context, Cause::Requested, [](Account &account) { account.identityHidden = true; });
}

void writeAccount(Call &call, Context context, const std::function<void(Account &, AccountForm &)> &fill)
{
    World &world = call.world;
    Account changed = world.accounts[context];
    AccountForm form(call, changed, context);
    fill(changed, form);
    review(changed, form.handedIn(), world.now());
    changeAccount(world, context, Cause::Requested, [&](Account &account) { account = std::move(changed); });
    form.useTokens(world);
    world.noteCurrency(context);
    planReview(world, context);
}

Reply createAccount(Call &call)
{
    requirePlatform(call);
    World &world = call.world;
    const Account blank = blankAccount(call);
    Account account = blank;
    const Context context = Context(world.accounts.size());
    refuseForeignTerms(call, account);
    if (hasNoDashboard(account.shape) && !asksForSomething(call["capabilities"])) {
        throw Refusal{.message = "An account without a dashboard has to ask for at least one capability.", .param = "capabilities"};
    }
    // The agreement decides which capabilities there are, so it comes first.
    if (call["tos_acceptance"]["service_agreement"].is("recipient"))
        account.serviceAgreement = "recipient";
    AccountForm form(call, account, context);
    form.fillAccount(call.form);
    account.defaultCurrency = account.defaultCurrency.toLower();
    refuseUnknownCurrency(account);
    if (account.shape == Shape::Standard && account.capabilities.empty()) {
        for (const char *name : {"card_payments", "transfers"})
            requestCapability(account, name, true, world.now());
    }
    review(account, form.handedIn(), world.now());
    settle(account, world.now());

    world.addAccount(account);
    form.useTokens(world);
    tellOfNew(world, context, blank);
    planReview(world, context);
    return Subject{Kind::Account, {platform, context}};
}

Reply updateAccount(Call &call)
{
    const Context context = accountNamed(call);
    const Account &account = call.world.accounts[context];
    for (const char *identity : {"account_token", "business_type", "company", "individual", "external_account"}) {
        if (call.form.has(identity))
            requireIdentityAccess(call, account, identity);
    }
    refuseForeignTerms(call, account);
    const QByteArray agreement = call["tos_acceptance"]["service_agreement"].text();
    if (!agreement.isNull() && account.terms.date != 0 && agreement != account.serviceAgreement)
        throw Refusal{.message = "The service agreement cannot be changed once it was accepted.", .param = "tos_acceptance[service_agreement]"};
    writeAccount(call, context, [&](Account &changed, AccountForm &form) {
        form.fillAccount(call.form);
        changed.defaultCurrency = changed.defaultCurrency.toLower();
        refuseUnknownCurrency(changed);
    });
    return Subject{Kind::Account, {platform, context}};
}

Reply deleteAccount(Call &call)
{
    requirePlatform(call);
    const Context context = accountNamed(call);
    Account &account = call.world.accounts[context];
    account.deleted = true;
    settle(account, call.world.now());
    QByteArray out;
    Json(out).beginObject().pair("id", account.id).pair("object", "account").pair("deleted", true).endObject();
    return out;
}

Reply rejectAccount(Call &call)
{
    requirePlatform(call);
    const Context context = accountNamed(call);
    if (!platformIsLiable(call.world.accounts[context])) {
        throw Refusal{.message = "Only an account for whose losses the platform is liable can be rejected by it."};
    }
    const QByteArray reason = call["reason"].text();
    const QJsonObject decisions = rules("rejections").value("decisions"_L1).toObject();
    const QByteArray decision = text(decisions.value(QLatin1String(reason)));
    if (decision.isNull()) {
        const QStringList known = decisions.keys();
        throw Refusal{.message = "Invalid reason: must be one of " + known.join(u", "_s).toUtf8(), .param = "reason"};
    }
    const bool paysOut = call["payouts_action"].is("none");
    changeAccount(call.world, context, Cause::Requested, [&](Account &account) {
        account.paysOutRejected = paysOut && account.payoutsEnabled;
        account.decision = decision;
    });
    return Subject{Kind::Account, {platform, context}};
}

Reply unrejectAccount(Call &call)
{
    requirePlatform(call);
    const Context context = accountNamed(call);
    if (!call.world.accounts[context].decision.startsWith("rejected.platform_")) {
        throw Refusal{.message = "Only a rejection by the platform can be taken back by it, and this account was not rejected so."};
    }
    changeAccount(call.world, context, Cause::Requested, [](Account &account) {
        account.decision = {};
        account.paysOutRejected = false;
    });
    return Subject{Kind::Account, {platform, context}};
}

} // namespace Sandbox

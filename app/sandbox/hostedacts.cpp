// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/hostedacts.h"

#include "app/sandbox/accountchanging.h"
#include "app/sandbox/accountfields.h"
#include "app/sandbox/external_accounts.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/verification.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QJsonValue>

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

/// One owner at the provider's form, who gives good answers only (hosted_form.json).
class HostedForm
{
public:
    HostedForm(World &world, Context context, Account &account)
        : m_world(world), m_context(context), m_account(account),
          m_random(world.seed.seed + context, "hosted form")
    {
    }

    void fillIn()
    {
        constexpr int pages = 8; // an answer may lead to another question
        for (int page = 0; page < pages; ++page) {
            const QByteArrayList due = lists(m_account.requirements).currentlyDue;
            for (const QByteArray &path : due)
                answer(path);
            // What did not do before is cleared up with the provider itself.
            std::erase_if(m_account.requirements, [](const Requirement &each) { return !each.errorCode.isNull(); });
            m_account.checks.clear();
            review(m_account, {}, m_world.now());
            if (lists(m_account.requirements).currentlyDue.isEmpty())
                return;
        }
    }

private:
    void answer(const QByteArray &path)
    {
        const PersonPath about = personPath(path);
        if (path == "external_account") {
            m_account.externalAccounts.push_back(makeExternalAccount(m_account, "new", quint32(m_account.externalAccounts.size()),
                                                                     m_world.ids, m_random));
            m_account.externalAccounts.back().created = m_world.now();
        } else if (path == "tos_acceptance.date") {
            m_account.terms.date = m_world.now();
        } else if (path.startsWith("documents.") || path.contains(".documents.")) {
            handIn(m_account, path);
        } else {
            if (!about.role.isNull() && peopleOf(m_account, about.role).empty())
                playRole(about.role);
            setFrom(m_account, path, Form::ofUrl("value=" + valueOf(path).toPercentEncoding())["value"]);
        }
    }

    /// The representative is whatever somebody has to be.
    void playRole(const QByteArray &role)
    {
        std::vector<size_t> people = peopleOf(m_account, "representative");
        if (people.empty()) {
            Person person;
            person.id = m_world.ids.text(Kind::Person, {m_context, quint32(m_account.persons.size())});
            person.created = m_world.now();
            person.relationship.representative = true;
            m_account.persons.push_back(person);
            people = {m_account.persons.size() - 1};
        }
        Relationship &relationship = m_account.persons[people.front()].relationship;
        relationship.owner = relationship.owner || role == "owners";
        relationship.director = relationship.director || role == "directors";
        relationship.executive = relationship.executive || role == "executives";
    }

    static QByteArray valueOf(const QByteArray &path)
    {
        static const QJsonObject values = rules("hosted_form").value(QLatin1String("values")).toObject();
        const QByteArray last = path.mid(path.lastIndexOf('.') + 1);
        const QByteArray value = text(values.value(QLatin1String(last)));
        return value.isNull() ? QByteArray("true") : value;
    }

    World &m_world;
    Context m_context;
    Account &m_account;
    Random m_random;
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

AccountLink *linkAt(World &world, const QByteArray &path)
{
    for (AccountLink &each : world.accountLinks) {
        if (path == "/setup/s/" + world.accounts[each.account].id + '/' + each.token)
            return &each;
    }
    return nullptr;
}

} // namespace

QByteArray visitLink(World &world, const QByteArray &path)
{
    AccountLink *link = linkAt(world, path);
    if (!link)
        return {};
    if (link->used || link->expires <= world.now() || world.accounts[link->account].deleted)
        return link->refreshUrl;
    link->used = true;
    changeAccount(world, link->account, Cause::Requested,
                  [&](Account &account) { HostedForm(world, link->account, account).fillIn(); });
    planReview(world, link->account);
    return link->returnUrl;
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountchanging.h"

#include "app/sandbox/accountfields.h"
#include "app/sandbox/external_accounts.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/verification.h"
#include "app/sandbox/writer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Sandbox
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject result;
    for (auto each = before.begin(); each != before.end(); ++each) {
        const QJsonValue now = after.value(each.key());
        if (now == each.value())
            continue;
        if (now.isObject() && each.value().isObject())
            result.insert(each.key(), difference(each.value().toObject(), now.toObject()));
        else
            result.insert(each.key(), each.value());
    }
    for (auto each = after.begin(); each != after.end(); ++each) {
        if (!before.contains(each.key()))
            result.insert(each.key(), QJsonValue::Null);
    }
    return result;
}

/// One object of an account as the API answers it.
struct Answer {
    Kind kind = Kind::None;
    Key key {};
    QByteArray json {};
};

std::vector<Answer> answers(const World &world, Context context)
{
    std::vector<Answer> result;
    const auto add = [&](Kind kind, Key key) {
        QByteArray json;
        Writer writer(world, json, world.now());
        resourceOf(kind)->show(world, key, writer);
        result.push_back({ kind, key, json });
    };
    const Account &account = world.accounts[context];
    for (quint32 index = 0; index < account.persons.size(); ++index) {
        if (!account.persons[index].removed)
            add(Kind::Person, { context, index });
    }
    for (quint32 index = 0; index < account.externalAccounts.size(); ++index) {
        if (!account.externalAccounts[index].removed)
            add(Kind::ExternalAccount, { context, index });
    }
    for (quint32 index = 0; index < account.capabilities.size(); ++index)
        add(Kind::Capability, { context, index });
    add(Kind::Account, { platform, context });
    return result;
}

const char *createdType(Kind kind)
{
    return kind == Kind::Person         ? "person.created"
        : kind == Kind::ExternalAccount ? "account.external_account.created"
                                        : "capability.updated";
}

const char *updatedType(Kind kind)
{
    return kind == Kind::Person         ? "person.updated"
        : kind == Kind::ExternalAccount ? "account.external_account.updated"
        : kind == Kind::Capability      ? "capability.updated"
                                        : "account.updated";
}

Requirement *find(std::vector<Requirement> &requirements,
                  const std::function<bool(const Requirement &)> &which)
{
    const auto found = std::find_if(requirements.begin(), requirements.end(), which);
    return found == requirements.end() ? nullptr : &*found;
}

/// What can be asked of an account that lacks nothing: papers, and answers to questions of risk.
bool isOnDemand(const Requirement &requirement)
{
    return requirement.path.endsWith("verification.document") || requirement.path.startsWith("documents.");
}

bool canBeChanged(const Account &account)
{
    return (account.origin == Origin::Controller || account.origin == Origin::LegacyType)
        && !account.businessType.isNull() && account.decision.isNull() && !account.deleted;
}

using Change = std::function<void(Account &)>;

/// A paper is asked for, to be handed in within two weeks or so.
Change askForPaper(const Account &account, Random &random, Time now)
{
    const QByteArray path = account.businessType == "individual" ? "individual.verification.document"
        : random.below(2) == 0                                   ? "company.verification.document"
                                                                 : "representative.verification.document";
    const Requirement asked { .path = addressed(account, path).constFirst(),
                              .stage = Stage::Now,
                              .deadline = now + random.between(7, 21) * day,
                              .errorCode = "verification_failed_keyed_identity" };
    const bool known = std::any_of(account.requirements.begin(), account.requirements.end(),
                                   [&](const Requirement &each) { return each.path == asked.path; });
    if (known)
        return {};
    return [asked](Account &changed) { changed.requirements.push_back(asked); };
}

/// The paper that was asked for comes in and is looked at.
Change handInPaper(const Account &account)
{
    for (const Requirement &each : account.requirements) {
        if (each.stage >= Stage::Now && isOnDemand(each) && !each.beingChecked) {
            return [path = each.path](Account &changed) {
                Requirement *found =
                    find(changed.requirements, [&](const Requirement &other) { return other.path == path; });
                *found = { .path = path, .stage = Stage::Submitted, .beingChecked = true };
                handIn(changed, path);
            };
        }
    }
    return {};
}

/// A check ends: well, or with the paper refused.
Change endCheck(const Account &account, Random &random, Time now)
{
    static const QByteArrayList refusals { "verification_document_not_readable",
                                           "verification_document_expired",
                                           "verification_document_missing_back",
                                           "verification_document_name_mismatch" };
    for (const Requirement &each : account.requirements) {
        const bool endsByRule = !each.cause.isNull(); // verification.h ends what it began
        if (!each.beingChecked || each.stage != Stage::Submitted || endsByRule)
            continue;
        if (!isOnDemand(each) || random.perMille(650)) {
            return [path = each.path](Account &changed) {
                std::erase_if(changed.requirements,
                              [&](const Requirement &other) { return other.path == path; });
                handIn(changed, path);
                for (Person &person : changed.persons) {
                    const PersonPath about = personPath(path);
                    if (about.role == person.id || about.role == "individual")
                        person.verification = "verified";
                }
            };
        }
        const Requirement refused { .path = each.path,
                                    .stage = Stage::Now,
                                    .deadline = now + random.between(5, 14) * day,
                                    .errorCode = random.pick(refusals) };
        return [refused](Account &changed) {
            *find(changed.requirements,
                  [&](const Requirement &other) { return other.path == refused.path; }) = refused;
            if (Scan *paper = scan(changed, refused.path)) {
                paper->details = reasonOf(refused.errorCode);
                paper->detailsCode = refused.errorCode.mid(qsizetype(qstrlen("verification_")));
            }
        };
    }
    return {};
}

/// What stops an account is rarer than what sets it going again, so that most accounts work most of the time.
constexpr quint32 mishapPerMille = 120;

/// A payout came back: the bank account cannot be used until it is replaced or confirmed; or now it was.
Change breakOrMendBank(const Account &account, Random &random)
{
    for (size_t index = 0; index < account.externalAccounts.size(); ++index) {
        const ExternalAccount &external = account.externalAccounts[index];
        if (external.kind != ExternalAccount::Kind::Bank || !external.defaultForCurrency
            || (!external.usable() && external.status != "errored"))
            continue;
        if (external.usable() && !random.perMille(mishapPerMille))
            return {};
        return [index, broken = external.status == "errored"](Account &changed) {
            changed.externalAccounts[index].status = broken ? "new" : "errored";
            std::erase_if(changed.requirements,
                          [](const Requirement &each) { return each.path == "external_account"; });
            if (!provided(changed, "external_account"))
                changed.requirements.push_back({ .path = "external_account", .stage = Stage::Overdue });
        };
    }
    return {};
}

Change pauseOrResumePayouts(const Account &account, Random &random)
{
    const bool platformIsLiable = account.shape == Shape::Express || account.shape == Shape::Custom;
    if (!platformIsLiable || account.paymentsPaused
        || (!account.payoutsPaused && !random.perMille(mishapPerMille)))
        return {};
    return [](Account &changed) { changed.payoutsPaused = !changed.payoutsPaused; };
}

/// Somebody has a new telephone, a new title.
Change updatePerson(const Account &account, Random &random)
{
    if (account.persons.empty())
        return {};
    static const QByteArrayList titles { "CEO", "Managing director", "Founder", "Owner", "Head of finance" };
    const size_t index = random.below(quint32(account.persons.size()));
    if (account.persons[index].removed)
        return {};
    const QByteArray phone = inventPhone(place(account.country), random);
    const QByteArray title = random.pick(titles);
    return [index, phone, title](Account &changed) {
        changed.persons[index].phone = phone;
        changed.persons[index].relationship.title = title;
    };
}

Change updateProfile(const Account &account, Random &random)
{
    const QByteArray phone = inventPhone(place(account.country), random);
    return [phone](Account &changed) { changed.profile.supportPhone = phone; };
}

/// A local way to pay that the country offers and the account does not have yet.
Change requestMethod(const Account &account, Time now)
{
    for (const QByteArray &method : place(account.country).methods) {
        if (!account.capability(method)) {
            return [method, now](Account &changed) {
                changed.capabilities.push_back({ .name = method, .requestedAt = now });
            };
        }
    }
    return {};
}

/// Another bank account for the same currency, beside the one in use.
Change addBank(const World &world, const Account &account, Random &random)
{
    constexpr size_t enough = 3;
    if (account.externalAccounts.empty() || account.externalAccounts.size() >= enough)
        return {};
    ExternalAccount added =
        makeExternalAccount(account, "new", quint32(account.externalAccounts.size()), world.ids, random);
    added.created = world.now();
    return [added](Account &changed) { changed.externalAccounts.push_back(added); };
}

} // namespace

QByteArray previousAttributes(const QByteArray &before, const QByteArray &after)
{
    const QJsonObject changed =
        difference(QJsonDocument::fromJson(before).object(), QJsonDocument::fromJson(after).object());
    return QJsonDocument(changed).toJson(QJsonDocument::Compact);
}

std::vector<AccountNews> newsSince(World &world, Context context, Account before)
{
    // What an answer says is a matter of the whole world, so the account of then takes its place for a moment.
    std::swap(world.accounts[context], before);
    const std::vector<Answer> then = answers(world, context);
    std::swap(world.accounts[context], before);

    std::vector<AccountNews> news;
    for (const Answer &now : answers(world, context)) {
        const auto was = std::find_if(then.begin(), then.end(), [&](const Answer &each) {
            return each.kind == now.kind && each.key == now.key;
        });
        if (was == then.end())
            news.push_back({ createdType(now.kind), now.kind, now.key, {} });
        else if (was->json != now.json)
            news.push_back(
                { updatedType(now.kind), now.kind, now.key, previousAttributes(was->json, now.json) });
    }
    return news;
}

void changeAccount(World &world, Context context, Cause cause, const std::function<void(Account &)> &change)
{
    const Account before = world.accounts[context];
    change(world.accounts[context]);
    settle(world.accounts[context], world.now());
    for (const AccountNews &each : newsSince(world, context, before))
        world.tell(context, each.type, each.kind, each.object, cause, each.previous);
}

void reviewAccount(World &world, Context context)
{
    changeAccount(world, context, Cause::Spontaneous, [&](Account &account) { endChecks(account, world.now()); });
    planReview(world, context);
}

void planReview(World &world, Context context)
{
    const Time next = nextReview(world.accounts[context]);
    if (next > world.now())
        world.plan(next, Due::ReviewAccount, { platform, context });
}

void pullTrigger(World &world, Context context, Trigger trigger)
{
    const Account &account = world.accounts[context];
    if (!account.chargesEnabled && !account.payoutsEnabled)
        return;
    changeAccount(world, context, Cause::Spontaneous, [&](Account &changed) {
        for (Requirement &each : changed.requirements) {
            if (each.stage == Stage::Submitted)
                continue;
            if (trigger == Trigger::NextRequirements) {
                if (each.stage == Stage::Later) {
                    each.stage = Stage::Now;
                    each.deadline = world.now() + timeToAnswer();
                }
                continue;
            }
            each.stage = Stage::Overdue;
            each.deadline = 0;
            each.payoutsOnly = trigger == Trigger::PayoutBlock;
        }
    });
    planReview(world, context);
}

bool changeSpontaneously(World &world, Context context, Random &random)
{
    const Account &account = world.accounts[context];
    if (!canBeChanged(account))
        return false;
    const Time now = world.now();
    const std::array<std::function<Change()>, 9> possible {
        [&] { return updatePerson(account, random); },
        [&] { return updateProfile(account, random); },
        [&] { return askForPaper(account, random, now); },
        [&] { return handInPaper(account); },
        [&] { return endCheck(account, random, now); },
        [&] { return breakOrMendBank(account, random); },
        [&] { return pauseOrResumePayouts(account, random); },
        [&] { return requestMethod(account, now); },
        [&] { return addBank(world, account, random); },
    };
    // Start at a random one and take the first that fits.
    const quint32 start = random.below(quint32(possible.size()));
    for (size_t step = 0; step < possible.size(); ++step) {
        if (const Change change = possible[(start + step) % possible.size()]()) {
            changeAccount(world, context, Cause::Spontaneous, change);
            return true;
        }
    }
    return false;
}

} // namespace Sandbox

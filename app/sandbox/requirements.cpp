// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requirements.h"

#include "app/sandbox/accountfields.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/writer.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Sandbox
{

using namespace Qt::StringLiterals;

namespace
{

struct Gate {
    QByteArray path {};
    QByteArrayList what {};
};

struct Rules {
    QByteArrayList onDemand {};
    QHash<QByteArray, QByteArrayList> later {}; ///< by country
    QHash<QByteArray, QByteArrayList> alternatives {}; ///< by the path asked for
    QByteArrayList recipientWithout {}, recipientElsewhere {};
    QByteArrayList ownerless {}, aboutOwners {}; ///< structures of companies; beginnings of paths
    QHash<QByteArray, QByteArrayList> fresh {}; ///< by country, and "others"
    std::vector<Gate> gates {};
    QHash<QByteArray, QByteArray> reasons {}; ///< by error code
};

Rules load()
{
    const QJsonObject file = rules("requirement_rules");
    Rules result;
    result.onDemand = texts(file.value("on_demand"_L1).toObject().value("paths"_L1));
    const auto fill = [](QHash<QByteArray, QByteArrayList> &table, const QJsonObject &object) {
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (each.value().isArray())
                table.insert(each.key().toUtf8(), texts(each.value()));
        }
    };
    fill(result.later, file.value("later"_L1).toObject());
    fill(result.alternatives, file.value("alternatives"_L1).toObject().value("paths"_L1).toObject());
    fill(result.fresh, file.value("fresh"_L1).toObject());
    const QJsonObject recipient = file.value("recipient"_L1).toObject();
    result.recipientWithout = texts(recipient.value("without"_L1));
    result.recipientElsewhere = texts(recipient.value("elsewhere"_L1));
    const QJsonObject withoutOwners = file.value("without_owners"_L1).toObject();
    result.ownerless = texts(withoutOwners.value("structures"_L1));
    result.aboutOwners = texts(withoutOwners.value("paths"_L1));
    const QJsonArray gateRules = file.value("gates"_L1).toObject().value("paths"_L1).toArray();
    for (const QJsonValue &each : gateRules)
        result.gates.push_back({ text(each.toArray().at(0)), texts(each.toArray().at(1)) });
    const QJsonObject reasons = rules("requirement_errors");
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        result.reasons.insert(each.key().toUtf8(), text(each.value()));
    return result;
}

const Rules &ruleBook()
{
    static const Rules all = load();
    return all;
}

/// `*.id_number` fits `individual.id_number`; anything else only itself.
bool fits(const QByteArray &path, const QByteArrayList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QByteArray &pattern) {
        return pattern.startsWith('*') ? path.endsWith(pattern.mid(1)) : path == pattern;
    });
}

bool isCoreCapability(const QByteArray &name)
{
    return name == "card_payments" || name == "transfers" || name == "legacy_payments";
}

bool isRejected(const Account &account)
{
    return account.decision.startsWith("rejected.");
}

/// Why a capability does not work, beside missing information; null if nothing stands in its way.
QByteArray obstacle(const Account &account)
{
    if (isRejected(account))
        return "rejected.other";
    if (account.decision == "under_review" || account.decision == "listed")
        return "pending.review";
    if (account.decision == "paused.inactivity")
        return "paused.inactivity";
    if (account.paymentsPaused)
        return "platform_paused";
    return {};
}

bool isHeldUp(const Account &account, const QByteArray &what)
{
    return std::any_of(
        account.requirements.begin(), account.requirements.end(),
        [&](const Requirement &each) { return each.stage == Stage::Overdue && stops(each, what); });
}

bool isBeingChecked(const Account &account, const QByteArray &what)
{
    return std::any_of(account.requirements.begin(), account.requirements.end(),
                       [&](const Requirement &each) {
                           return each.beingChecked && each.blocking && stops(each, what);
                       });
}

/// Local payment methods stand and fall with card payments; so does every other thing one sells with.
QByteArray gateOf(const QByteArray &capability)
{
    return capability == "transfers" ? "transfers" : "card_payments";
}

void settleCapabilities(Account &account)
{
    const QByteArray standing = obstacle(account);
    for (Capability &capability : account.capabilities) {
        const QByteArray gate = gateOf(capability.name);
        if (!capability.requested) {
            capability.status = "unrequested";
            capability.disabledReason = {};
        } else if (!standing.isNull()) {
            capability.status = account.decision == "under_review" ? "pending" : "inactive";
            capability.disabledReason = standing;
        } else if (isHeldUp(account, gate)) {
            capability.status = "inactive";
            capability.disabledReason = "requirements.fields_needed";
        } else if (isBeingChecked(account, gate)) {
            capability.status = "pending";
            capability.disabledReason = "pending.review";
        } else {
            capability.status = "active";
            capability.disabledReason = {};
        }
    }
    // If both are asked for and one does not work, neither does.
    const Capability *cards = account.capability("card_payments");
    const Capability *transfers = account.capability("transfers");
    if (!cards || !transfers || (cards->status == transfers->status))
        return;
    const Capability worse =
        cards->status == "inactive" || transfers->status == "active" ? *cards : *transfers;
    for (Capability &capability : account.capabilities) {
        if (isCoreCapability(capability.name) && capability.status == "active") {
            capability.status = worse.status;
            capability.disabledReason = worse.disabledReason;
        }
    }
}

QByteArray disabledReason(const Account &account)
{
    if (isRejected(account) || account.decision == "listed" || account.decision == "under_review")
        return account.decision;
    if (account.paymentsPaused || account.payoutsPaused)
        return "platform_paused";
    if (account.chargesEnabled && account.payoutsEnabled)
        return {};
    if (!account.capability("card_payments") && !account.capability("transfers"))
        return "action_required.requested_capabilities";
    const auto any = [&](auto condition) {
        return std::any_of(account.requirements.begin(), account.requirements.end(), condition);
    };
    if (any([](const Requirement &each) { return each.stage == Stage::Overdue; }))
        return "requirements.past_due";
    if (any([](const Requirement &each) { return each.beingChecked; }))
        return "requirements.pending_verification";
    return "other";
}

QByteArrayList withoutAlternatives(const QByteArrayList &paths)
{
    QByteArrayList result;
    for (const QByteArray &path : paths) {
        const auto &all = ruleBook().alternatives;
        const bool isSecondChoice = std::any_of(
            all.begin(), all.end(), [&](const QByteArrayList &instead) { return instead.contains(path); });
        const bool firstIsAsked = std::any_of(paths.begin(), paths.end(), [&](const QByteArray &other) {
            return all.value(other).contains(path);
        });
        if (!isSecondChoice || !firstIsAsked)
            result.append(path);
    }
    return result;
}

bool providedRole(const Account &account, const QByteArray &role)
{
    return role == "owners"    ? account.company.ownersProvided
        : role == "directors"  ? account.company.directorsProvided
        : role == "executives" ? account.company.executivesProvided
                               : false;
}

void writeErrors(Writer &writer, const std::vector<Requirement> &errors)
{
    writer.beginArray("errors");
    for (const Requirement &each : errors) {
        writer.beginObject();
        writer.pair("code", each.errorCode)
            .pair("reason", reasonOf(each.errorCode))
            .pair("requirement", each.path);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

QByteArray reasonOf(const QByteArray &errorCode)
{
    const auto &reasons = ruleBook().reasons;
    return reasons.value(errorCode, reasons.value("invalid_value_other"));
}

bool gates(const QByteArray &path, const QByteArray &what)
{
    for (const Gate &gate : ruleBook().gates) {
        if (gate.path == path)
            return gate.what.contains(what);
    }
    return what != "payouts"; // they stop with the capabilities
}

bool stops(const Requirement &requirement, const QByteArray &what)
{
    return requirement.payoutsOnly ? what == "payouts" : gates(requirement.path, what);
}

namespace
{

/// Whether anything that the account asked to be able to do depends on the path.
bool concerns(const Account &account, const QByteArray &path)
{
    const bool sells = std::any_of(account.capabilities.begin(), account.capabilities.end(),
                                   [](const Capability &each) { return each.requested && gateOf(each.name) == "card_payments"; });
    return sells || !account.capability("transfers") || gates(path, "transfers") || gates(path, "payouts");
}

} // namespace

QByteArrayList needed(const Account &account)
{
    const Rules &all = ruleBook();
    if (account.origin == Origin::Linked || account.origin == Origin::Platform)
        return {};
    if (account.businessType.isNull())
        return withoutAlternatives(all.fresh.value(account.country, all.fresh.value("others")));

    const Country *spec = country(account.country);
    if (!spec)
        return all.recipientElsewhere;
    const QByteArrayList &minimum =
        account.businessType == "individual" ? spec->individual.minimum : spec->company.minimum;
    const bool recipient = account.serviceAgreement == "recipient";
    const bool ownerless = all.ownerless.contains(account.company.structure);
    QByteArrayList result;
    for (const QByteArray &path : minimum) {
        const bool isAboutOwners = std::any_of(all.aboutOwners.begin(), all.aboutOwners.end(),
                                               [&](const QByteArray &each) { return path.startsWith(each); });
        if (ownerless && isAboutOwners)
            continue;
        if (!fits(path, all.onDemand) && !(recipient && all.recipientWithout.contains(path)) && concerns(account, path))
            result.append(path);
    }
    return withoutAlternatives(result);
}

QByteArrayList addressed(const Account &account, const QByteArray &path)
{
    const PersonPath about = personPath(path);
    const std::vector<size_t> people = peopleOf(account, about.role);
    if (about.role.isNull() || about.role == "individual" || people.empty())
        return { path };
    QByteArrayList result;
    for (const size_t index : people)
        result.append(account.persons[index].id + '.' + about.rest);
    return result;
}

std::vector<Requirement> missing(const Account &account)
{
    const Rules &book = ruleBook();
    std::vector<Requirement> result;
    const auto add = [&](const QByteArray &path, const QByteArray &asked) {
        const bool known = std::any_of(result.begin(), result.end(),
                                       [&](const Requirement &each) { return each.path == path; });
        if (known) // two roles of one person ask for the same
            return;
        const bool wantsAllNow = account.email.contains("enforce_future_requirements"); // a documented magic word
        const bool later = !wantsAllNow && fits(asked, book.later.value(account.country));
        result.push_back({ .path = path,
                           .stage = later ? Stage::Later : Stage::Overdue,
                           .instead = book.alternatives.value(asked) });
    };
    const QByteArrayList asked = needed(account);
    for (const QByteArray &path : asked) {
        const QByteArrayList instead = book.alternatives.value(path);
        if (provided(account, path)
            || std::any_of(instead.begin(), instead.end(),
                           [&](const QByteArray &other) { return provided(account, other); }))
            continue;
        const PersonPath about = personPath(path);
        if (peopleOf(account, about.role).empty() && providedRole(account, about.role))
            continue; // "there is nobody" is an answer
        const QByteArrayList people = addressed(account, path);
        for (const QByteArray &own : people) {
            if (!provided(account, own))
                add(own, path);
        }
    }
    return result;
}

void settle(Account &account, Time now)
{
    for (Requirement &each : account.requirements) {
        if (each.stage == Stage::Now && each.deadline != 0 && each.deadline <= now) {
            each.stage = Stage::Overdue;
            each.deadline = 0;
        }
    }
    settleCapabilities(account);
    const bool lacks = std::any_of(account.requirements.begin(), account.requirements.end(), [](const Requirement &each) {
        return each.stage == Stage::Overdue && each.errorCode.isNull() && each.path != "external_account";
    });
    account.filledInOnce = account.filledInOnce || (account.terms.date != 0 && !account.businessType.isNull() && !lacks);
    account.detailsSubmitted = account.origin == Origin::Platform || (account.terms.date != 0 && account.filledInOnce);

    const bool takesCards = account.capability("card_payments");
    account.chargesEnabled = account.origin == Origin::Platform || account.active("card_payments")
        || (!takesCards && (account.active("transfers") || account.active("legacy_payments")));

    // A pause of payments alone switches the capabilities off and leaves what was earned payable.
    const bool earns =
        account.active("card_payments") || account.active("transfers") || account.paymentsPaused
        || account.paysOutRejected;
    account.payoutsEnabled = account.origin == Origin::Platform
        || (earns && account.detailsSubmitted && !account.payoutsPaused
            && (!isRejected(account) || account.paysOutRejected)
            && provided(account, "external_account") && !isHeldUp(account, "payouts"));

    if (account.deleted)
        account.chargesEnabled = account.payoutsEnabled = false;

    account.disabledReason = disabledReason(account);
}

RequirementLists lists(const std::vector<Requirement> &requirements,
                       const std::function<bool(Requirement &)> &which)
{
    RequirementLists result;
    for (Requirement each : requirements) {
        if (!which(each))
            continue;
        if (each.stage >= Stage::Later)
            result.eventuallyDue.append(each.path);
        if (each.stage >= Stage::Now)
            result.currentlyDue.append(each.path);
        if (each.stage >= Stage::Overdue)
            result.pastDue.append(each.path);
        if (each.beingChecked)
            result.pendingVerification.append(each.path);
        if (each.stage >= Stage::Now && !each.errorCode.isNull())
            result.errors.push_back(each);
        if (each.stage >= Stage::Later && !each.instead.isEmpty())
            result.alternatives.push_back(each);
        if (each.stage >= Stage::Now && each.deadline != 0
            && (result.currentDeadline == 0 || each.deadline < result.currentDeadline))
            result.currentDeadline = each.deadline;
    }
    for (QByteArrayList *paths :
         { &result.eventuallyDue, &result.currentlyDue, &result.pastDue, &result.pendingVerification })
        std::sort(paths->begin(), paths->end());
    return result;
}

void writeRequirements(Writer &writer, const RequirementLists &lists)
{
    writer.beginArray("alternatives");
    for (const Requirement &each : lists.alternatives) {
        writer.beginObject();
        writeTexts(writer, "alternative_fields_due", each.instead);
        writeTexts(writer, "original_fields_due", { each.path });
        writer.endObject();
    }
    writer.endArray();
    writeTexts(writer, "currently_due", lists.currentlyDue);
    writeErrors(writer, lists.errors);
    writeTexts(writer, "eventually_due", lists.eventuallyDue);
    writeTexts(writer, "past_due", lists.pastDue);
    writeTexts(writer, "pending_verification", lists.pendingVerification);
}

void writeShortRequirements(Writer &writer, const RequirementLists &lists)
{
    writeTexts(writer, "currently_due", lists.currentlyDue);
    writeErrors(writer, lists.errors);
    writeTexts(writer, "past_due", lists.pastDue);
    writeTexts(writer, "pending_verification", lists.pendingVerification);
}

} // namespace Sandbox

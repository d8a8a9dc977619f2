// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/verification.h"

#include "app/sandbox/accountfields.h"
#include "app/sandbox/clock.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/rules.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// One rule about one value.
struct Rule {
    QByteArray path {}, role {};
    std::optional<QByteArray> value {};
    QRegularExpression good {}, bad {};
    int younger = 0, older = 0;
    QByteArrayList except {};
    Check outcome {}; ///< paths as the rule has them, with `*`
};

struct Book {
    Time delay = 0;
    Time toAnswer = 0;
    std::vector<Rule> values {};
};

Rule ruleFrom(const QJsonObject &entry)
{
    Rule rule;
    rule.path = text(entry.value("path"_L1));
    rule.role = text(entry.value("role"_L1));
    if (entry.contains("is"_L1))
        rule.value = text(entry.value("is"_L1));
    rule.good.setPattern(entry.value("unless"_L1).toString());
    rule.bad.setPattern(entry.value("matches"_L1).toString());
    rule.younger = entry.value("younger"_L1).toInt();
    rule.older = entry.value("older"_L1).toInt();
    rule.except = texts(entry.value("except"_L1));
    rule.outcome = {.path = rule.path,
                    .immediate = entry.value("now"_L1).toBool(),
                    .error = text(entry.value("error"_L1)),
                    .at = entry.contains("at"_L1) ? text(entry.value("at"_L1)) : rule.path,
                    .settles = texts(entry.value("settles"_L1)),
                    .decision = text(entry.value("decision"_L1)),
                    .payoutsOnly = entry.value("payouts_only"_L1).toBool()};
    return rule;
}

const Book &book()
{
    static const Book read = [] {
        const QJsonObject file = rules("verification_rules");
        Book result{.delay = file.value("delay"_L1).toInteger(),
                    .toAnswer = file.value("days_to_answer"_L1).toInteger() * day};
        const QJsonArray values = file.value("values"_L1).toArray();
        for (const QJsonValue &each : values)
            result.values.push_back(ruleFrom(each.toObject()));
        return result;
    }();
    return read;
}

int yearsSince(const QByteArray &born, Time now)
{
    const QDate birth = QDate::fromString(QString::fromLatin1(born), Qt::ISODate);
    const QDate today = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date();
    const int years = today.year() - birth.year();
    return birth.addYears(years) > today ? years - 1 : years;
}

/// Whether the rule speaks of this path: `*` stands for a person.
bool speaksOf(const Rule &rule, const HandedIn &given, const Account &account)
{
    if (!rule.path.startsWith('*'))
        return rule.path == given.path;
    const PersonPath about = personPath(given.path);
    if (about.role.isNull() || about.rest != rule.path.mid(2))
        return false;
    if (rule.role.isNull())
        return true;
    const std::vector<size_t> those = peopleOf(account, rule.role);
    const std::vector<size_t> meant = peopleOf(account, about.role);
    return !meant.empty() && std::find(those.begin(), those.end(), meant.front()) != those.end();
}

bool applies(const Rule &rule, const HandedIn &given, const Account &account, Time now)
{
    const QString value = QString::fromUtf8(given.value);
    if (rule.except.contains(account.country) || (rule.value && *rule.value != given.value))
        return false;
    if (!rule.good.pattern().isEmpty() && rule.good.match(value).hasMatch())
        return false;
    if (!rule.bad.pattern().isEmpty() && !rule.bad.match(value).hasMatch())
        return false;
    if (rule.younger > 0 && yearsSince(given.value, now) >= rule.younger)
        return false;
    return rule.older == 0 || yearsSince(given.value, now) > rule.older;
}

std::optional<Check> checkOf(const HandedIn &given, const Account &account, Time now)
{
    if (given.value.isEmpty())
        return {};
    for (const Rule &rule : book().values) {
        if (!speaksOf(rule, given, account) || !applies(rule, given, account, now))
            continue;
        const QByteArray person = personPath(given.path).role;
        const auto own = [&](const QByteArray &path) { return path.startsWith('*') ? person + path.mid(1) : path; };
        Check check = rule.outcome;
        check.path = given.path;
        check.at = own(check.at);
        if (check.error == "VALUE")
            check.error = given.value;
        for (QByteArray &path : check.settles)
            path = own(path);
        return check;
    }
    return {};
}

/// The person or company a path is about; null for what is looked at by itself.
QByteArray subjectOf(const QByteArray &path)
{
    const QByteArray person = personPath(path).role;
    if (!person.isNull())
        return person;
    return path.startsWith("company.") ? QByteArray("company") : QByteArray();
}

/// A look at somebody begins when everything that is asked about them is there.
bool isComplete(const QByteArray &subject, const std::vector<Requirement> &absent)
{
    return subject.isNull() || std::none_of(absent.begin(), absent.end(), [&](const Requirement &each) {
        return each.stage != Stage::Later && each.path.startsWith(subject + '.') && !each.path.endsWith("_provided");
    });
}

bool isOnDemand(const QByteArray &path)
{
    return path.contains("verification.") || path.contains("documents.") || path.startsWith("interv_");
}

/// What is asked for another reason than that it is simply missing.
bool isSpecial(const Requirement &requirement)
{
    return !requirement.errorCode.isNull() || requirement.beingChecked || requirement.deadline != 0
        || isOnDemand(requirement.path);
}

/// What pending_verification shows of a check.
QByteArrayList shownPaths(const QByteArray &path)
{
    if (path.endsWith(".dob"))
        return {path + ".day", path + ".month", path + ".year"};
    return {path};
}

bool isGiven(const HandIns &given, const QByteArray &path)
{
    return !path.isEmpty()
        && std::any_of(given.begin(), given.end(), [&](const HandedIn &each) { return each.path == path; });
}

bool works(const Account &account)
{
    return account.chargesEnabled || account.payoutsEnabled;
}

void put(std::vector<Requirement> &requirements, const Requirement &wanted)
{
    const auto known = std::find_if(requirements.begin(), requirements.end(),
                                    [&](const Requirement &each) { return each.path == wanted.path; });
    if (known == requirements.end())
        requirements.push_back(wanted);
    else
        *known = wanted;
}

/// A role path of which somebody is there now is about that person.
std::vector<Requirement> aboutPeople(const Account &account, const Requirement &requirement)
{
    const QByteArrayList paths = addressed(account, requirement.path);
    if (paths == QByteArrayList{requirement.path})
        return {requirement};
    std::vector<Requirement> result;
    for (const QByteArray &path : paths) {
        if (provided(account, path))
            continue;
        result.push_back(requirement);
        result.back().path = path;
    }
    return result;
}

bool isStillWanted(const Account &account, const Requirement &requirement, const HandIns &given)
{
    if (!isSpecial(requirement) || isGiven(given, requirement.path) || isGiven(given, requirement.cause))
        return false;
    const PersonPath about = personPath(requirement.path);
    if (about.role.startsWith("person_") && peopleOf(account, about.role).empty())
        return false; // they were removed
    if (about.role == "individual" && account.businessType != "individual")
        return false;
    const bool isAnswered = requirement.errorCode.isNull() && !requirement.beingChecked && provided(account, requirement.path);
    return !isAnswered || isOnDemand(requirement.path);
}

/// Asks again for what is missing now.
void ask(Account &account, const HandIns &given, Time now)
{
    const std::vector<Requirement> before = std::move(account.requirements);
    account.requirements.clear();
    for (const Requirement &each : before) {
        if (!isStillWanted(account, each, given))
            continue;
        for (const Requirement &own : aboutPeople(account, each))
            put(account.requirements, own);
    }
    for (Requirement &each : missing(account)) {
        const bool isKnown = std::any_of(account.requirements.begin(), account.requirements.end(),
                                         [&](const Requirement &other) { return other.path == each.path; });
        if (isKnown)
            continue;
        const bool wasAsked = std::any_of(before.begin(), before.end(),
                                          [&](const Requirement &other) { return other.path == each.path; });
        // Whoever joins an account that works has some time.
        if (!wasAsked && works(account) && personPath(each.path).role.startsWith("person_") && each.stage == Stage::Overdue) {
            each.stage = Stage::Now;
            each.deadline = now + book().toAnswer;
        }
        account.requirements.push_back(each);
    }
}

void forget(Account &account, const QByteArray &path)
{
    std::erase_if(account.checks, [&](const Check &each) { return each.path == path; });
    std::erase_if(account.requirements,
                  [&](const Requirement &each) { return each.stage == Stage::Submitted && each.cause == path; });
}

void start(Account &account, Check &check, Time ends)
{
    check.ends = ends;
    for (const QByteArray &path : shownPaths(check.path)) {
        const bool isAsked = std::any_of(account.requirements.begin(), account.requirements.end(),
                                         [&](const Requirement &each) { return each.path == path; });
        if (isAsked)
            continue;
        account.requirements.push_back({.path = path,
                                        .stage = Stage::Submitted,
                                        .beingChecked = true,
                                        .blocking = !works(account),
                                        .cause = check.path});
    }
}

void startChecks(Account &account, Time now)
{
    const std::vector<Requirement> absent = missing(account);
    QByteArrayList hurried;
    for (const Check &each : account.checks) {
        if (each.ends == 0 && each.immediate)
            hurried.append(subjectOf(each.path));
    }
    for (Check &each : account.checks) {
        const QByteArray subject = subjectOf(each.path);
        const bool waits = !isOnDemand(each.path) && !isComplete(subject, absent); // papers are looked at as they come
        // Who is missing on a list can only be said when it is said to be complete.
        const bool isListOpen = each.at.endsWith("_provided")
            && std::any_of(absent.begin(), absent.end(), [&](const Requirement &other) { return other.path == each.at; });
        if (each.ends != 0 || waits || isListOpen)
            continue;
        const bool atOnce = each.immediate || (!subject.isNull() && hurried.contains(subject));
        start(account, each, atOnce ? now : now + book().delay);
    }
}

/// What did not do is asked for: at once of an account that never worked, else with some time to answer.
void demand(Account &account, const Check &check, Time now)
{
    const bool mayWait = works(account);
    put(account.requirements,
        {.path = check.at,
         .stage = mayWait ? Stage::Now : Stage::Overdue,
         .deadline = mayWait ? now + book().toAnswer : 0,
         .payoutsOnly = check.payoutsOnly,
         .errorCode = check.error,
         .cause = check.path});
    if (check.at.endsWith("_provided"))
        withdraw(account, check.at);
}

void noteOnPaper(Account &account, const Check &check)
{
    Scan *paper = scan(account, check.path);
    if (!paper)
        return;
    const bool isBad = check.error.startsWith("verification_");
    paper->details = isBad ? reasonOf(check.error) : QByteArray();
    paper->detailsCode = isBad ? check.error.mid(qsizetype(qstrlen("verification_"))) : QByteArray();
}

/// Whether somebody is verified follows from what is being looked at and what did not do.
void noteVerification(Account &account)
{
    const std::vector<Requirement> absent = missing(account);
    for (Person &person : account.persons) {
        const QByteArray own = pathOf(account, person) + '.';
        const auto isTheirs = [&](const QByteArray &path) { return path.startsWith(own); };
        const bool isPending = std::any_of(account.checks.begin(), account.checks.end(), [&](const Check &each) {
            return each.ends != 0 && isTheirs(each.path);
        });
        const auto wrong = std::find_if(account.requirements.begin(), account.requirements.end(),
                                        [&](const Requirement &each) { return !each.errorCode.isNull() && isTheirs(each.path); });
        const bool isWrong = wrong != account.requirements.end();
        const bool isKnown = person.born.given() && isComplete(pathOf(account, person), absent);
        person.verification = isPending ? "pending" : !isWrong && isKnown ? "verified" : "unverified";
        if (isPending)
            continue;
        person.verificationDetails = isWrong ? reasonOf(wrong->errorCode) : QByteArray();
        person.verificationCode = !isWrong                                                  ? QByteArray()
            : wrong->errorCode == "verification_failed_keyed_identity" ? QByteArray("failed_keyed_identity")
                                                                       : QByteArray("failed_other");
    }
}

void endBankChecks(Account &account, Time now)
{
    for (ExternalAccount &bank : account.externalAccounts) {
        if (bank.removed || bank.ownership.isNull() || bank.created + book().delay > now)
            continue;
        const QByteArray path = "documents.bank_account_ownership_verification.files";
        bank.status = bank.ownership == "confirmed" ? "verified" : "verification_failed";
        if (bank.ownership == "unproven") {
            put(account.requirements,
                {.path = path, .stage = Stage::Overdue, .errorCode = "verification_failed_name_match"});
            bank.requirements = {{.path = path, .stage = Stage::Overdue, .errorCode = "verification_failed_name_match"}};
        }
        bank.ownership = {};
    }
}

/// What was announced for a day is asked for from that day on.
void moveFuture(Account &account, Time now)
{
    for (Requirement &each : account.futureRequirements) {
        if (each.deadline == 0 || each.deadline > now)
            continue;
        each.deadline = now + book().toAnswer;
        put(account.requirements, each);
        each.path.clear();
    }
    std::erase_if(account.futureRequirements, [](const Requirement &each) { return each.path.isEmpty(); });
}

} // namespace

void review(Account &account, const HandIns &given, Time now)
{
    for (const HandedIn &each : given)
        forget(account, each.path);
    std::erase_if(account.checks, [&](const Check &each) {
        const QByteArray person = personPath(each.path).role;
        return !person.isNull() && peopleOf(account, person).empty();
    });
    ask(account, given, now);
    for (const HandedIn &each : given) {
        if (const auto check = checkOf(each, account, now))
            account.checks.push_back(*check);
    }
    startChecks(account, now);
    endChecks(account, now);
}

void endChecks(Account &account, Time now)
{
    std::vector<Check> ended;
    std::erase_if(account.checks, [&](const Check &each) {
        const bool isOver = each.ends != 0 && each.ends <= now;
        if (isOver)
            ended.push_back(each);
        return isOver;
    });
    for (const Check &each : ended) {
        forget(account, each.path);
        noteOnPaper(account, each);
        if (!each.error.isNull())
            demand(account, each, now);
        if (!each.decision.isNull())
            account.decision = each.decision;
    }
    // A good paper outweighs what was typed in.
    for (const Check &each : ended) {
        if (!each.error.isNull())
            continue;
        std::erase_if(account.requirements, [&](const Requirement &other) {
            return !other.errorCode.isNull() && each.settles.contains(other.path);
        });
    }
    moveFuture(account, now);
    endBankChecks(account, now);
    noteVerification(account);
}

Time timeToAnswer()
{
    return book().toAnswer;
}

Time nextReview(const Account &account)
{
    Time next = 0;
    const auto consider = [&](Time time) {
        if (time != 0 && (next == 0 || time < next))
            next = time;
    };
    for (const Check &each : account.checks)
        consider(each.ends);
    for (const Requirement &each : account.requirements)
        consider(each.deadline);
    for (const Requirement &each : account.futureRequirements)
        consider(each.deadline);
    for (const ExternalAccount &each : account.externalAccounts) {
        if (!each.removed && !each.ownership.isNull())
            consider(each.created + book().delay);
    }
    return next;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onboardingprivate.h"

#include "app/base/clock.h"
#include "app/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace OnboardingParts;
using Requirements::About;
using Step = Requirement::Step;

namespace {

QJsonObject jsonOf(const Onboarding::Start &start)
{
    QJsonArray capabilities;
    for (const QByteArray &each : start.capabilities)
        capabilities.append(QString::fromUtf8(each));
    QJsonObject json {{u"country"_s, QString::fromLatin1(start.country)},
                      {u"business_type"_s, QString::fromLatin1(start.businessType)},
                      {u"capabilities"_s, capabilities}};
    if (start.shape) {
        json.insert(u"controller"_s, QJsonArray {QLatin1StringView(start.shape->dashboard), QLatin1StringView(start.shape->fees),
                                                 QLatin1StringView(start.shape->losses),
                                                 QLatin1StringView(start.shape->collection)});
    }
    return json;
}

} // namespace

const OnboardingParts::Role *OnboardingParts::roleOfHead(const QByteArray &head)
{
    const auto found = std::find_if(std::begin(roles), std::end(roles),
                                    [&head](const Role &each) { return head == each.head; });
    return found == std::end(roles) ? nullptr : found;
}

QByteArray OnboardingParts::headOf(const QByteArray &path)
{
    return path.left(path.indexOf('.') < 0 ? path.size() : path.indexOf('.'));
}

QByteArray OnboardingParts::newKey()
{
    return "tributary-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QList<QByteArray> OnboardingParts::pathsIn(const QJsonValue &list)
{
    QList<QByteArray> paths;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array)
        paths.append(each.toString().toUtf8());
    return paths;
}

Onboarding::Start OnboardingParts::startOf(const QJsonObject &json)
{
    Onboarding::Start start {.country = json.value("country"_L1).toString().toLatin1(),
                             .businessType = json.value("business_type"_L1).toString().toLatin1(),
                             .capabilities = pathsIn(json.value("capabilities"_L1))};
    const QList<QByteArray> shape = pathsIn(json.value("controller"_L1));
    if (shape.size() == 4)
        start.shape = ControllerShape::find(shape.at(0), shape.at(1), shape.at(2), shape.at(3));
    return start;
}

Onboarding::Start OnboardingParts::startOfAccount(const QJsonObject &account)
{
    const QJsonObject controller = account.value("controller"_L1).toObject();
    QByteArray payer = controller.value("fees"_L1)["payer"_L1].toString().toLatin1();
    if (payer.startsWith("application_")) // how accounts of the older types say it
        payer = "application";
    Onboarding::Start start {
        .shape = ControllerShape::find(controller.value("stripe_dashboard"_L1)["type"_L1].toString().toLatin1(), payer,
                                       controller.value("losses"_L1)["payments"_L1].toString().toLatin1(),
                                       controller.value("requirement_collection"_L1).toString().toLatin1()),
        .country = account.value("country"_L1).toString().toLatin1(),
        .businessType = account.value("business_type"_L1).toString().toLatin1()};
    const QStringList capabilities = account.value("capabilities"_L1).toObject().keys();
    for (const QString &each : capabilities)
        start.capabilities.append(each.toUtf8());
    return start;
}

// --- what is known ---------------------------------------------------------------------------------------------

About Onboarding::Private::about() const
{
    const QByteArray type = account.value("business_type"_L1).toString().toLatin1();
    const qint64 now = serverTime > 0 ? serverTime : Clock::system().now();
    return {.country = account.isEmpty() ? start.country : account.value("country"_L1).toString().toLatin1(),
            .businessType = type.isEmpty() ? start.businessType : type,
            .mode = mode,
            .now = now};
}

QList<QByteArray> Onboarding::Private::list(const char *listName) const
{
    return pathsIn(account.value("requirements"_L1)[QLatin1StringView(listName)]);
}

QSet<QByteArray> Onboarding::Private::rolesOf(const QByteArray &key) const
{
    for (const Newcomer &each : newcomers) {
        if (each.key == key)
            return each.roles;
    }
    QSet<QByteArray> result;
    for (const QJsonObject &each : people) {
        if (each.value("id"_L1).toString().toUtf8() != key)
            continue;
        const QJsonObject relationship = each.value("relationship"_L1).toObject();
        for (const Role &role : roles) {
            if (relationship.value(QLatin1StringView(role.name)).toBool())
                result.insert(role.name);
        }
    }
    return result;
}

Requirement Onboarding::Private::requirement(const QByteArray &path) const
{
    Requirement made = Requirements::requirement(path, about());
    if (made.subject.kind != Subject::Kind::Person)
        return made;
    const QSet<QByteArray> has = rolesOf(made.subject.person);
    for (const Role &role : roles) {
        if (!has.contains(role.name))
            continue;
        made.subject.kind = role.kind;
        if (made.step == Step::Representative)
            made.step = role.step;
        break;
    }
    return made;
}

QList<Requirement> Onboarding::Private::open(Asked which) const
{
    QList<QByteArray> paths = list("currently_due");
    if (which == Asked::Eventually)
        paths += list("eventually_due");
    const bool typeIsOpen = paths.contains("business_type");

    QList<QByteArray> all;
    for (const QByteArray &path : std::as_const(paths)) {
        const Role *role = roleOfHead(headOf(path));
        if (!role) {
            all.append(path);
            continue;
        }
        // Whether people or one person is asked about depends on the answer.
        if (typeIsOpen)
            continue;
        const QByteArray field = path.sliced(path.indexOf('.') + 1);
        qsizetype found = 0;
        for (const Newcomer &each : newcomers) {
            if (!each.roles.contains(role->name))
                continue;
            all.append(each.key + '.' + field);
            ++found;
        }
        if (found == 0)
            all.append(path);
    }
    // Of a second owner nothing is listed before the backend knows of them: the same as of the first.
    for (const Newcomer &each : newcomers) {
        for (const Role &role : roles) {
            if (!each.roles.contains(role.name))
                continue;
            for (const QByteArray &field : asked.value(role.head, {"first_name", "last_name"}))
                all.append(each.key + '.' + field);
        }
    }

    QList<Requirement> result = Requirements::requirements(all, about());
    for (Requirement &each : result)
        each = requirement(each.path);
    std::stable_sort(result.begin(), result.end(),
                     [](const Requirement &left, const Requirement &right) { return left.step < right.step; });
    return result;
}

QList<QByteArray> Onboarding::Private::alternativesOf(const QByteArray &path) const
{
    QList<QByteArray> result;
    const QJsonArray all = account.value("requirements"_L1)["alternatives"_L1].toArray();
    for (const QJsonValue &each : all) {
        const QList<QByteArray> original = pathsIn(each["original_fields_due"_L1]);
        const bool fits = std::any_of(original.begin(), original.end(), [&path](const QByteArray &due) {
            return Requirements::folded(due) == path;
        });
        if (fits || path.isEmpty())
            result += pathsIn(each["alternative_fields_due"_L1]);
    }
    return result;
}

/// What is answered and wanted, and did not go out like this before.
QList<Requirement> Onboarding::Private::toSend(std::optional<Step> step) const
{
    QList<QByteArray> wanted;
    const QList<Requirement> listed = open(Asked::Eventually);
    for (const Requirement &each : listed) {
        if (step && each.step != *step)
            continue;
        wanted.append(each.path);
        wanted += alternativesOf(each.path);
        // An address is one thing, although its parts are asked for one by one.
        if (const qsizetype dot = each.path.lastIndexOf('.'); each.path.contains("address")) {
            wanted.append(each.path.first(dot) + ".line2");
            wanted.append(each.path.first(dot) + ".country");
        }
    }
    QList<Requirement> result;
    QSet<QByteArray> seen;
    for (const QByteArray &each : std::as_const(wanted)) {
        const QByteArray path = Requirements::folded(each);
        const QJsonValue answer = answers.value(path, QJsonValue::Undefined);
        if (seen.contains(path) || answer.isUndefined() || sent.value(path, QJsonValue::Undefined) == answer)
            continue;
        seen.insert(path);
        const Requirement asking = requirement(path);
        // Where the provider asks, only the owner accepts terms, and on the provider's page.
        if (asking.kind == Requirement::Kind::Terms && start.shape && !start.shape->platformCollects())
            continue;
        result.append(asking);
    }
    // The whole number says more than its end, and the two may not be sent together if they differ.
    const QSet<QByteArray> going = [&result] {
        QSet<QByteArray> paths;
        for (const Requirement &each : std::as_const(result))
            paths.insert(each.path);
        return paths;
    }();
    result.removeIf([&going](const Requirement &each) {
        return each.field == "ssn_last_4" && going.contains(each.path.chopped(qsizetype(qstrlen("ssn_last_4"))) + "id_number");
    });
    return result;
}

void Onboarding::Private::rename(const QByteArray &before, const QByteArray &after)
{
    QMap<QByteArray, QJsonValue> renamed;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const bool about = answer.key().startsWith(before + '.');
        renamed.insert(about ? after + answer.key().sliced(before.size()) : answer.key(), answer.value());
    }
    answers = renamed;
    Q_EMIT q->keyChanged(before, after);
}

/// Somebody of a role is a person: the one who has it, or a new one.
QByteArray Onboarding::Private::resolved(const QByteArray &path)
{
    const QByteArray folded = Requirements::folded(path);
    const Role *role = roleOfHead(headOf(folded));
    if (!role || folded == role->head || about().businessType == "individual")
        return folded;
    const QList<Person> all = q->persons();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [role](const Person &each) { return each.roles.contains(role->name); });
    const QByteArray key = found != all.end() ? found->key : q->addPerson({role->name});
    return key + folded.sliced(qstrlen(role->head));
}

// --- the draft --------------------------------------------------------------------------------------------------

QJsonObject Onboarding::Private::draft() const
{
    QJsonObject kept;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (!Requirements::requirement(answer.key(), about()).sensitive)
            kept.insert(QString::fromUtf8(answer.key()), answer.value());
    }
    QJsonArray persons;
    for (const Newcomer &each : newcomers) {
        QJsonArray roleNames;
        for (const QByteArray &role : each.roles)
            roleNames.append(QString::fromUtf8(role));
        persons.append(QJsonObject {{u"key"_s, QString::fromUtf8(each.key)},
                                    {u"idempotency_key"_s, QString::fromUtf8(each.idempotencyKey)},
                                    {u"roles"_s, roleNames},
                                    {u"percent"_s, each.percent}});
    }
    QJsonObject fields;
    for (auto role = asked.begin(); role != asked.end(); ++role) {
        QJsonArray names;
        for (const QByteArray &each : role.value())
            names.append(QString::fromUtf8(each));
        fields.insert(QString::fromUtf8(role.key()), names);
    }
    return {{u"start"_s, jsonOf(start)},
            {u"idempotency_key"_s, QString::fromUtf8(creationKey)},
            {u"account"_s, QString::fromUtf8(accountId)},
            {u"place"_s, QString::fromUtf8(place)},
            {u"answers"_s, kept},
            {u"persons"_s, persons},
            {u"asked"_s, fields}};
}

void Onboarding::Private::restore(const QJsonObject &json)
{
    start = startOf(json.value("start"_L1).toObject());
    creationKey = json.value("idempotency_key"_L1).toString().toUtf8();
    accountId = json.value("account"_L1).toString().toUtf8();
    place = json.value("place"_L1).toString().toUtf8();
    answers.clear();
    const QJsonObject kept = json.value("answers"_L1).toObject();
    for (auto answer = kept.begin(); answer != kept.end(); ++answer)
        answers.insert(answer.key().toUtf8(), answer.value());
    newcomers.clear();
    const QJsonArray persons = json.value("persons"_L1).toArray();
    for (const QJsonValue &each : persons) {
        const QList<QByteArray> roleNames = pathsIn(each["roles"_L1]);
        newcomers.append({.key = each["key"_L1].toString().toUtf8(),
                          .idempotencyKey = each["idempotency_key"_L1].toString().toUtf8(),
                          .roles = QSet<QByteArray>(roleNames.begin(), roleNames.end()),
                          .percent = each["percent"_L1].toDouble(-1)});
        lastNewcomer = std::max(lastNewcomer, newcomers.last().key.mid(4).toInt());
    }
    const QJsonObject fields = json.value("asked"_L1).toObject();
    for (auto role = fields.begin(); role != fields.end(); ++role) {
        const QList<QByteArray> names = pathsIn(role.value());
        asked.insert(role.key().toUtf8(), QSet<QByteArray>(names.begin(), names.end()));
    }
}

void Onboarding::Private::keep()
{
    if (!caller)
        return; // a rehearsal
    const QByteArray content = QJsonDocument(draft()).toJson(QJsonDocument::Compact);
    store.setDraft(draftKind, {.object = name, .content = content, .changed = Clock::system().now()})
        .then(q, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT q->failed(kept.error());
        });
}

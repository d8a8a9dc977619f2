// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onboarding.h"

#include "app/api/caller.h"
#include "app/base/clock.h"
#include "app/base/logging.h"
#include "app/sync/arrival.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QNetworkInterface>
#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Requirements::About;
using Sync::Arrival;
using Step = Requirement::Step;

namespace {

constexpr char draftKind[] = "onboarding";
constexpr char accountVerb[] = "onboarding.account";
constexpr char personVerb[] = "onboarding.person";

/// Between two looks whether checks are over: soon at first, since most take seconds.
constexpr auto firstLook = 500ms;
constexpr auto lastLook = 30'000ms;

struct Role {
    const char *name;   ///< in relationship[...]
    const char *head;   ///< of paths about whoever will have it
    Subject::Kind kind;
    Step step;
};

// In the order in which a person of several roles is shown.
constexpr Role roles[] = {
    {"representative", "representative", Subject::Kind::Representative, Step::Representative},
    {"owner", "owners", Subject::Kind::Owner, Step::Owners},
    {"director", "directors", Subject::Kind::Director, Step::Directors},
    {"executive", "executives", Subject::Kind::Executive, Step::Executives},
};

const Role *roleOfHead(const QByteArray &head)
{
    const auto found = std::find_if(std::begin(roles), std::end(roles),
                                    [&head](const Role &each) { return head == each.head; });
    return found == std::end(roles) ? nullptr : found;
}

QByteArray headOf(const QByteArray &path)
{
    return path.left(path.indexOf('.') < 0 ? path.size() : path.indexOf('.'));
}

QByteArray newKey()
{
    return "tributary-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QList<QByteArray> pathsIn(const QJsonValue &list)
{
    QList<QByteArray> paths;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array)
        paths.append(each.toString().toUtf8());
    return paths;
}

QJsonArray jsonOf(const Parameters &form)
{
    QJsonArray json;
    for (const auto &[name, value] : form)
        json.append(QJsonArray {QString::fromUtf8(name), QString::fromUtf8(value)});
    return json;
}

Parameters formOf(const QByteArray &json)
{
    Parameters form;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &each : array)
        form.emplace_back(each[0].toString().toUtf8(), each[1].toString().toUtf8());
    return form;
}

/// Whoever accepts the terms is taken to sit at this computer.
QByteArray ownAddress()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &each : all) {
        if (!each.isLoopback() && !each.isLinkLocal() && each.protocol() == QAbstractSocket::IPv4Protocol)
            return each.toString().toLatin1();
    }
    return "127.0.0.1";
}

/// What comes last: it says that all the rest is complete.
bool comesLast(const Requirement &asked)
{
    return asked.kind == Requirement::Kind::Terms || asked.field.endsWith("_provided");
}

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

Onboarding::Start startOf(const QJsonObject &json)
{
    Onboarding::Start start {.country = json.value("country"_L1).toString().toLatin1(),
                             .businessType = json.value("business_type"_L1).toString().toLatin1(),
                             .capabilities = pathsIn(json.value("capabilities"_L1))};
    const QList<QByteArray> shape = pathsIn(json.value("controller"_L1));
    if (shape.size() == 4)
        start.shape = ControllerShape::find(shape.at(0), shape.at(1), shape.at(2), shape.at(3));
    return start;
}

Parameters formOf(const Onboarding::Start &start)
{
    Parameters form;
    if (start.shape) {
        form.emplace_back("controller[stripe_dashboard][type]", start.shape->dashboard);
        form.emplace_back("controller[fees][payer]", start.shape->fees);
        form.emplace_back("controller[losses][payments]", start.shape->losses);
        form.emplace_back("controller[requirement_collection]", start.shape->collection);
    }
    if (!start.country.isEmpty())
        form.append({"country", start.country});
    if (!start.businessType.isEmpty())
        form.append({"business_type", start.businessType});
    for (const QByteArray &each : start.capabilities)
        form.append({"capabilities[" + each + "][requested]", "true"});
    return form;
}

Onboarding::Start startOfAccount(const QJsonObject &account)
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

} // namespace

class Onboarding::Private : public std::enable_shared_from_this<Private>
{
public:
    /// Somebody of whom the backend knows nothing yet.
    struct Newcomer {
        QByteArray key {};
        QByteArray idempotencyKey {};
        QSet<QByteArray> roles {};
        double percent = -1;
    };

    Private(Store &itsStore, const std::shared_ptr<Caller> &itsCaller) : store(itsStore), caller(itsCaller) {}

    Onboarding *q = nullptr; ///< null: orphaned, what is under way ends without touching anything
    Store &store;
    std::shared_ptr<Caller> caller;
    About::Mode mode = About::Mode::Live;
    QByteArray name;

    Start start;
    QByteArray creationKey = newKey();
    QByteArray accountId;
    QByteArray place;
    QMap<QByteArray, QJsonValue> answers; ///< by folded path
    QList<Newcomer> newcomers;
    int lastNewcomer = 0;
    QMap<QByteArray, QSet<QByteArray>> asked; ///< by role: what was asked of somebody of it, ever

    QJsonObject account;
    QList<QJsonObject> people;
    QMap<QByteArray, QJsonValue> sent; ///< what went out last, by path: a refused answer is not sent again as it is
    QList<Fault> faults;               ///< found here or refused
    qint64 serverTime = 0;
    int busy = 0;
    QTimer look;
    std::chrono::milliseconds nextLook = firstLook;

    // --- tasks; each begins and ends on the GUI thread, and ends early when orphaned
    static QCoro::Task<> create(std::shared_ptr<Private> self);
    static QCoro::Task<> read(std::shared_ptr<Private> self);
    static QCoro::Task<> submit(std::shared_ptr<Private> self, std::optional<Step> step);
    static QCoro::Task<> remove(std::shared_ptr<Private> self, QByteArray person);

    QCoro::Task<Result<Answer>> send(Store::Sending sending, QByteArray path);
    QCoro::Task<Result<void>> readAccount();
    QCoro::Task<Result<void>> sendAll(std::optional<Step> step);
    QCoro::Task<Result<void>> sendFiles(QList<Requirement> requirements);
    QCoro::Task<Result<void>> sendNewcomers();
    QCoro::Task<Result<void>> sendAnswers(QByteArray path, QByteArray person, QList<Requirement> requirements);

    void begin();
    void end(const Result<void> &outcome);
    void refuse(const Error &error, const QByteArray &person);

    QJsonObject draft() const;
    void restore(const QJsonObject &json);
    void keep();

    About about() const;
    QList<QByteArray> list(const char *name) const;
    QSet<QByteArray> rolesOf(const QByteArray &key) const;
    Requirement requirement(const QByteArray &path) const;
    QList<Requirement> open(Asked which) const;
    QList<Requirement> toSend(std::optional<Step> step) const;
    QList<QByteArray> alternativesOf(const QByteArray &path) const;
    QByteArray resolved(const QByteArray &path);
    void rename(const QByteArray &before, const QByteArray &after);
    void lookAgain();
};

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

// --- tasks -------------------------------------------------------------------------------------------------------

void Onboarding::Private::begin()
{
    if (busy++ == 0)
        Q_EMIT q->busyChanged(true);
}

void Onboarding::Private::end(const Result<void> &outcome)
{
    if (!q)
        return;
    if (--busy == 0)
        Q_EMIT q->busyChanged(false);
    lookAgain();
    const QPointer<Onboarding> there(q);
    if (!outcome && !outcome.error().isCancelled())
        Q_EMIT q->failed(outcome.error());
    if (there)
        Q_EMIT there->changed();
}

/// `person`: whom the refused request was about; empty: the account.
void Onboarding::Private::refuse(const Error &error, const QByteArray &person)
{
    if (error.kind != Error::Kind::Refused && error.kind != Error::Kind::Forbidden)
        return;
    QByteArray path;
    if (!error.param.isEmpty()) {
        path = person.isEmpty() ? error.param : person + '[' + error.param;
        path = Requirements::pathOf(path);
    }
    faults.append({.path = path,
                   .code = error.code,
                   .text = Requirements::errorText(error.code, error.message),
                   .found = Fault::Found::Refused});
}

/// Writes it to the outbox, sends it, and writes down what came of it; an earlier try whose outcome nobody knows is
/// sent again as it was.
QCoro::Task<Result<Answer>> Onboarding::Private::send(Store::Sending sending, QByteArray path)
{
    const auto self = shared_from_this();
    const Result<QList<Store::Sending>> before = store.unsettled(sending.verb);
    if (!before)
        co_return failure(before.error());
    for (const Store::Sending &each : *before) {
        if (each.object == sending.object)
            sending = each;
    }
    const auto writing = store.write(sending);
    const Result<void> written = co_await Arrival(writing);
    if (!written || !q)
        co_return failure(written ? Error {.kind = Error::Kind::Cancelled} : written.error());

    const Parameters form = formOf(sending.parameters);
    const auto posting = caller->post(path, form, sending.key);
    const Result<Answer> answer = co_await Arrival(posting);
    if (!q)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    if (!answer && (answer.error().unknown || answer.error().isCancelled()))
        co_return answer;
    // What was never sent, or refused for good, may be sent again, under a key of its own.
    const QByteArray made = answer ? QJsonDocument::fromJson(answer->body).object().value("id"_L1).toString().toUtf8()
                                   : QByteArray();
    const int status = answer ? 200 : answer.error().status;
    const auto settling = store.settle(sending.key, status, made, Clock::system().now());
    const Result<void> settled = co_await Arrival(settling);
    if (!q)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    if (!settled)
        co_return failure(settled.error());
    co_return answer;
}

QCoro::Task<> Onboarding::Private::create(std::shared_ptr<Private> self)
{
    if (!self->caller)
        co_return;
    self->begin();
    self->faults.clear();
    self->keep();
    const Store::Sending sending {.key = self->creationKey,
                                  .verb = accountVerb,
                                  .object = self->name,
                                  .parameters = QJsonDocument(jsonOf(formOf(self->start))).toJson(QJsonDocument::Compact),
                                  .written = Clock::system().now()};
    const Result<Answer> answer = co_await self->send(sending, "/v1/accounts");
    if (!self->q)
        co_return;
    Result<void> outcome;
    if (answer) {
        self->accountId = QJsonDocument::fromJson(answer->body).object().value("id"_L1).toString().toUtf8();
        self->keep();
        outcome = co_await self->readAccount();
    } else {
        outcome = failure(answer.error());
        self->refuse(answer.error(), {});
        if (!answer.error().unknown)
            self->creationKey = newKey();
        self->keep();
    }
    self->end(outcome);
}

QCoro::Task<Result<void>> Onboarding::Private::readAccount()
{
    const auto self = shared_from_this();
    const auto asking = caller->get("/v1/accounts/" + accountId);
    const Result<Answer> answer = co_await Arrival(asking);
    if (!answer || !q)
        co_return failure(answer ? Error {.kind = Error::Kind::Cancelled} : answer.error());
    account = QJsonDocument::fromJson(answer->body).object();
    serverTime = answer->asof.second;
    start = startOfAccount(account);

    people.clear();
    // Of a provider's own customer the platform may not read them, and need not.
    if (start.businessType != "individual") {
        const auto looking = caller->get("/v1/accounts/" + accountId + "/persons", {{"limit", "100"}});
        const Result<Answer> persons = co_await Arrival(looking);
        if (!q)
            co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (!persons && persons.error().kind != Error::Kind::Forbidden)
            co_return failure(persons.error());
        const QJsonArray data = persons ? QJsonDocument::fromJson(persons->body).object().value("data"_L1).toArray()
                                        : QJsonArray();
        for (qsizetype i = data.size(); i-- > 0;) // the oldest first
            people.append(data.at(i).toObject());
    }
    const QList<QByteArray> due = list("currently_due");
    for (const QByteArray &path : due) {
        if (const Role *role = roleOfHead(headOf(path)))
            asked[role->head].insert(Requirements::folded(path).sliced(qstrlen(role->head) + 1));
    }
    co_return Result<void>();
}

QCoro::Task<> Onboarding::Private::read(std::shared_ptr<Private> self)
{
    if (!self->caller)
        co_return;
    self->begin();
    const Result<void> outcome = co_await self->readAccount();
    self->end(outcome);
}

QCoro::Task<> Onboarding::Private::submit(std::shared_ptr<Private> self, std::optional<Step> step)
{
    if (!self->caller)
        co_return;
    self->begin();
    self->faults.clear();
    self->nextLook = firstLook;
    const QList<Requirement> wanted = self->toSend(step);
    for (const Requirement &each : wanted) {
        if (const QString fault = Requirements::fault(each, self->answers.value(each.path), self->about()); !fault.isEmpty())
            self->faults.append({.path = each.path, .text = fault});
    }
    Result<void> outcome;
    if (self->faults.isEmpty()) {
        outcome = co_await self->sendAll(step);
        if (!self->q)
            co_return;
        // Also after a refusal: some of it was taken.
        const Result<void> seen = co_await self->readAccount();
        if (!self->q)
            co_return;
        if (outcome)
            outcome = seen;
        self->keep();
    }
    self->end(outcome);
}

QCoro::Task<Result<void>> Onboarding::Private::sendAll(std::optional<Step> step)
{
    const auto self = shared_from_this();
    const QByteArray path = "/v1/accounts/" + accountId;
    const auto ofAccount = [this, step](bool last) {
        QList<Requirement> some;
        const QList<Requirement> all = toSend(step);
        for (const Requirement &each : all) {
            const bool about = each.subject.person.isEmpty() && !roleOfHead(headOf(each.path));
            if (about && comesLast(each) == last)
                some.append(each);
        }
        return some;
    };

    // The type first: what else is asked, and under which names, depends on it.
    Result<void> done = co_await sendAnswers(path, {}, ofAccount(false));
    if (!done || !q)
        co_return done;
    done = co_await sendNewcomers();
    if (!done || !q)
        co_return done;
    done = co_await readAccount();
    if (!done || !q)
        co_return done;
    const QList<QJsonObject> known = people;
    for (const QJsonObject &each : known) {
        const QByteArray person = each.value("id"_L1).toString().toUtf8();
        QList<Requirement> some;
        const QList<Requirement> all = toSend(step);
        for (const Requirement &asking : all) {
            if (asking.subject.person == person)
                some.append(asking);
        }
        done = co_await sendAnswers(path + "/persons/" + person, person, some);
        if (!done || !q)
            co_return done;
    }
    done = co_await readAccount();
    if (!done || !q)
        co_return done;
    done = co_await sendAnswers(path, {}, ofAccount(true));
    co_return done;
}

/// Files become ids: what is attached is what was uploaded.
QCoro::Task<Result<void>> Onboarding::Private::sendFiles(QList<Requirement> requirements)
{
    const auto self = shared_from_this();
    for (const Requirement &each : requirements) {
        if (each.kind != Requirement::Kind::File && each.kind != Requirement::Kind::Files)
            continue;
        QJsonObject sides = answers.value(each.path).toObject();
        const QJsonArray names = answers.value(each.path).toArray();
        for (qsizetype i = 0; i < names.size(); ++i)
            sides.insert(QString::number(i), names.at(i));
        for (auto side = sides.begin(); side != sides.end(); ++side) {
            const QString fileName = side.value().toString();
            QFile file(fileName);
            if (fileName.startsWith("file_"_L1) && !file.exists())
                continue;
            if (!file.open(QIODevice::ReadOnly))
                co_return failure(Error::Kind::Usage, u"%1 cannot be read"_s.arg(QFileInfo(file).fileName()));
            const Upload upload {.purpose = each.purpose,
                                 .name = QFileInfo(file).fileName(),
                                 .type = QMimeDatabase().mimeTypeForFile(fileName).name().toLatin1(),
                                 .bytes = file.readAll()};
            const auto uploading = caller->upload(upload, newKey(), accountId);
            const Result<Answer> answer = co_await Arrival(uploading);
            if (!answer || !q)
                co_return failure(answer ? Error {.kind = Error::Kind::Cancelled} : answer.error());
            side.value() = QJsonDocument::fromJson(answer->body).object().value("id"_L1);
        }
        QJsonArray ids;
        for (qsizetype i = 0; i < names.size(); ++i)
            ids.append(sides.value(QString::number(i)));
        answers.insert(each.path, each.kind == Requirement::Kind::File ? QJsonValue(sides) : QJsonValue(ids));
    }
    co_return Result<void>();
}

/// `person`: whose form it is; empty: the account's.
QCoro::Task<Result<void>> Onboarding::Private::sendAnswers(QByteArray path, QByteArray person,
                                                           QList<Requirement> requirements)
{
    const auto self = shared_from_this();
    const Result<void> uploaded = co_await sendFiles(requirements);
    if (!q)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    if (!uploaded) {
        refuse(uploaded.error(), person);
        co_return uploaded;
    }
    Parameters form;
    for (const Requirement &each : requirements)
        form += Requirements::parameters(each, answers.value(each.path), about(), ownAddress());
    if (form.isEmpty())
        co_return Result<void>();
    const auto posting = caller->post(path, form, newKey());
    const Result<Answer> answer = co_await Arrival(posting);
    if (!q)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    if (!answer) {
        refuse(answer.error(), person);
        co_return failure(answer.error());
    }
    for (const Requirement &each : requirements)
        sent.insert(each.path, answers.value(each.path));
    co_return Result<void>();
}

/// Only who they are to the business: the rest follows, so that nothing of it waits in the outbox.
QCoro::Task<Result<void>> Onboarding::Private::sendNewcomers()
{
    const auto self = shared_from_this();
    while (!newcomers.isEmpty()) {
        const Newcomer next = newcomers.first();
        Parameters form;
        for (const Role &role : roles) {
            if (next.roles.contains(role.name))
                form.append({"relationship[" + QByteArray(role.name) + ']', "true"});
        }
        if (next.percent >= 0)
            form.append({"relationship[percent_ownership]", QByteArray::number(next.percent)});
        const Store::Sending sending {.key = next.idempotencyKey,
                                      .verb = personVerb,
                                      .object = name + '/' + next.key,
                                      .parameters = QJsonDocument(jsonOf(form)).toJson(QJsonDocument::Compact),
                                      .written = Clock::system().now()};
        const Result<Answer> answer = co_await send(sending, "/v1/accounts/" + accountId + "/persons");
        if (!q)
            co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (!answer) {
            if (!answer.error().unknown)
                newcomers.first().idempotencyKey = newKey();
            refuse(answer.error(), next.key);
            co_return failure(answer.error());
        }
        newcomers.removeFirst();
        rename(next.key, QJsonDocument::fromJson(answer->body).object().value("id"_L1).toString().toUtf8());
        keep();
    }
    co_return Result<void>();
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

QCoro::Task<> Onboarding::Private::remove(std::shared_ptr<Private> self, QByteArray person)
{
    if (!self->caller)
        co_return;
    self->begin();
    const auto removing = self->caller->remove("/v1/accounts/" + self->accountId + "/persons/" + person);
    const Result<Answer> answer = co_await Arrival(removing);
    if (!self->q)
        co_return;
    Result<void> outcome = co_await self->readAccount();
    if (!answer && answer.error().kind != Error::Kind::Missing)
        outcome = failure(answer.error());
    self->end(outcome);
}

/// Checks end by themselves; nobody tells a desktop program.
void Onboarding::Private::lookAgain()
{
    const bool waits = !accountId.isEmpty() && busy == 0 && q->stage() != Stage::Enabled && !q->pending().isEmpty();
    if (!waits) {
        look.stop();
        return;
    }
    look.start(nextLook);
    nextLook = std::min<std::chrono::milliseconds>(nextLook * 6 / 5, lastLook);
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

// --- for windows and commands ------------------------------------------------------------------------------------

Onboarding::Onboarding(Store &store, const std::shared_ptr<Caller> &caller, About::Mode mode, const QByteArray &name,
                       QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(store, caller))
{
    d->q = this;
    d->mode = mode;
    d->name = name;
    d->look.setSingleShot(true);
    connect(&d->look, &QTimer::timeout, this, &Onboarding::refresh);
}

Onboarding::~Onboarding()
{
    d->look.stop();
    d->q = nullptr;
}

std::unique_ptr<Onboarding> Onboarding::rehearsal(Store &store, const QJsonObject &account, const QList<QJsonObject> &people)
{
    auto shown = std::make_unique<Onboarding>(store, std::shared_ptr<Caller>(), About::Mode::Test, QByteArray());
    shown->d->accountId = account.value("id"_L1).toString().toUtf8();
    shown->d->account = account;
    shown->d->people = people;
    shown->d->start = startOfAccount(account);
    return shown;
}

QByteArray Onboarding::newName()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

Result<QList<Onboarding::DraftNote>> Onboarding::drafts(const Store &store)
{
    const Result<QList<Store::Draft>> kept = store.drafts(draftKind);
    if (!kept)
        return failure(kept.error());
    QList<DraftNote> notes;
    for (const Store::Draft &each : *kept) {
        const QJsonObject json = QJsonDocument::fromJson(each.content).object();
        notes.append({.name = each.object,
                      .account = json.value("account"_L1).toString().toUtf8(),
                      .start = startOf(json.value("start"_L1).toObject()),
                      .changed = each.changed});
    }
    return notes;
}

Pending<Result<void>> Onboarding::forget(Store &store, const QByteArray &name)
{
    return store.setDraft(draftKind, {.object = name});
}

void Onboarding::forget()
{
    forget(d->store, d->name).then(this, [this](const Result<void> &gone) {
        if (!gone)
            Q_EMIT failed(gone.error());
    });
}

Onboarding::Stage Onboarding::stage() const
{
    if (d->accountId.isEmpty())
        return Stage::Start;
    if (chargesEnabled() && payoutsEnabled())
        return Stage::Enabled;
    return due().isEmpty() && !pending().isEmpty() ? Stage::Waiting : Stage::Answers;
}

bool Onboarding::isBusy() const
{
    return d->busy > 0;
}

QByteArray Onboarding::account() const
{
    return d->accountId;
}

About Onboarding::about() const
{
    return d->about();
}

void Onboarding::setStart(const Start &start)
{
    d->start = start;
    d->keep();
    Q_EMIT changed();
}

const Onboarding::Start &Onboarding::start() const
{
    return d->start;
}

void Onboarding::create()
{
    Private::create(d); // it ends by itself, and early when this object goes
}

void Onboarding::resume()
{
    const Result<QList<Store::Draft>> kept = d->store.drafts(draftKind);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    const auto draft = std::find_if(kept->begin(), kept->end(),
                                    [this](const Store::Draft &each) { return each.object == d->name; });
    if (draft != kept->end())
        d->restore(QJsonDocument::fromJson(draft->content).object());
    const Result<QList<Store::Sending>> unsettled = d->store.unsettled(accountVerb);
    const bool wasCreating = unsettled && std::any_of(unsettled->begin(), unsettled->end(), [this](const Store::Sending &each) {
        return each.object == d->name;
    });
    if (wasCreating && d->accountId.isEmpty())
        create();
    else if (!d->accountId.isEmpty())
        refresh();
    else
        Q_EMIT changed();
}

void Onboarding::resume(const QByteArray &account)
{
    const Result<QList<Store::Draft>> kept = d->store.drafts(draftKind);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    for (const Store::Draft &each : *kept) {
        const QJsonObject json = QJsonDocument::fromJson(each.content).object();
        if (json.value("account"_L1).toString().toUtf8() != account)
            continue;
        d->name = each.object;
        d->restore(json);
        break;
    }
    d->accountId = account;
    refresh();
}

QByteArray Onboarding::place() const
{
    return d->place;
}

void Onboarding::setPlace(const QByteArray &place)
{
    if (d->place == place)
        return;
    d->place = place;
    d->keep();
}

QList<Step> Onboarding::steps(Asked asked) const
{
    QList<Step> steps;
    const QList<Requirement> all = d->open(asked);
    for (const Requirement &each : all) {
        if (!steps.contains(each.step))
            steps.append(each.step);
    }
    return steps;
}

QList<Requirement> Onboarding::open(Asked asked) const
{
    return d->open(asked);
}

QList<Requirement> Onboarding::open(Step step, Asked asked) const
{
    QList<Requirement> some = d->open(asked);
    some.removeIf([step](const Requirement &each) { return each.step != step; });
    return some;
}

QList<Requirement> Onboarding::open(const QByteArray &person, Asked asked) const
{
    QList<Requirement> some = d->open(asked);
    some.removeIf([&person](const Requirement &each) { return each.subject.person != person; });
    return some;
}

QList<Requirement> Onboarding::alternatives(const QByteArray &path) const
{
    return Requirements::requirements(d->alternativesOf(Requirements::folded(path)), d->about());
}

QJsonValue Onboarding::answer(const QByteArray &path) const
{
    return d->answers.value(Requirements::folded(path), QJsonValue::Undefined);
}

void Onboarding::setAnswer(const QByteArray &path, const QJsonValue &answer)
{
    const QByteArray name = d->resolved(path);
    if (answer.isUndefined())
        d->answers.remove(name);
    else
        d->answers.insert(name, answer);
    // What was refused before is looked at anew.
    d->faults.removeIf([&name](const Fault &each) { return each.path == name; });
    d->keep();
}

void Onboarding::attachFile(const QByteArray &path, const QByteArray &side, const QString &fileName)
{
    const QByteArray name = d->resolved(path);
    if (d->requirement(name).kind == Requirement::Kind::Files) {
        QJsonArray files = d->answers.value(name).toArray();
        files.append(fileName);
        setAnswer(name, files);
        return;
    }
    QJsonObject sides = d->answers.value(name).toObject();
    sides.insert(side.isEmpty() ? u"front"_s : QString::fromUtf8(side), fileName);
    setAnswer(name, sides);
}

QList<QByteArray> Onboarding::unused() const
{
    QList<QByteArray> result;
    const QList<Requirement> wanted = d->toSend({});
    for (auto answer = d->answers.begin(); answer != d->answers.end(); ++answer) {
        const bool wants = std::any_of(wanted.begin(), wanted.end(),
                                       [&answer](const Requirement &each) { return each.path == answer.key(); });
        const bool isEnd = answer.key().endsWith(".ssn_last_4")
            && d->sent.contains(answer.key().chopped(qsizetype(qstrlen("ssn_last_4"))) + "id_number");
        if (!wants && !isEnd && !d->sent.contains(answer.key()))
            result.append(answer.key());
    }
    return result;
}

bool Onboarding::hasUnsent() const
{
    return !d->toSend({}).isEmpty();
}

QString Onboarding::faultOf(const QByteArray &path) const
{
    const QByteArray name = Requirements::folded(path);
    const QJsonValue value = answer(name);
    return value.isUndefined() ? QString() : Requirements::fault(d->requirement(name), value, d->about());
}

QList<Onboarding::Person> Onboarding::persons() const
{
    QList<Person> all;
    for (const QJsonObject &each : std::as_const(d->people)) {
        const QByteArray id = each.value("id"_L1).toString().toUtf8();
        const QString name = each.value("first_name"_L1).toString() + u' ' + each.value("last_name"_L1).toString();
        all.append({.key = id,
                    .name = name.trimmed(),
                    .roles = d->rolesOf(id),
                    .percent = each.value("relationship"_L1)["percent_ownership"_L1].toDouble(-1),
                    .isSent = true});
    }
    for (const Private::Newcomer &each : std::as_const(d->newcomers)) {
        const QString name
            = answer(each.key + ".first_name").toString() + u' ' + answer(each.key + ".last_name").toString();
        all.append({.key = each.key, .name = name.trimmed(), .roles = each.roles, .percent = each.percent});
    }
    return all;
}

QByteArray Onboarding::addPerson(const QSet<QByteArray> &roles, double percent)
{
    const QByteArray key = "new_" + QByteArray::number(++d->lastNewcomer);
    d->newcomers.append({.key = key, .idempotencyKey = newKey(), .roles = roles, .percent = percent});
    d->keep();
    Q_EMIT changed();
    return key;
}

void Onboarding::setRoles(const QByteArray &key, const QSet<QByteArray> &wanted, double percent)
{
    for (Private::Newcomer &each : d->newcomers) {
        if (each.key != key)
            continue;
        each.roles = wanted;
        each.percent = percent;
        d->keep();
        Q_EMIT changed();
        return;
    }
    Parameters form;
    for (const Role &role : roles)
        form.append({"relationship[" + QByteArray(role.name) + ']', wanted.contains(role.name) ? "true" : "false"});
    if (percent >= 0)
        form.append({"relationship[percent_ownership]", QByteArray::number(percent)});
    d->begin();
    d->caller->post("/v1/accounts/" + d->accountId + "/persons/" + key, form, newKey())
        .then(this, [this](const Result<Answer> &answer) {
            d->end(answer ? Result<void>() : Result<void>(failure(answer.error())));
            refresh();
        });
}

void Onboarding::removePerson(const QByteArray &key)
{
    const qsizetype before = d->newcomers.size();
    d->newcomers.removeIf([&key](const Private::Newcomer &each) { return each.key == key; });
    d->answers.removeIf([&key](const auto &each) { return each.key().startsWith(key + '.'); });
    d->keep();
    if (d->newcomers.size() < before)
        Q_EMIT changed();
    else
        Private::remove(d, key);
}

void Onboarding::submit()
{
    Private::submit(d, {});
}

void Onboarding::submit(Step step)
{
    Private::submit(d, step);
}

void Onboarding::refresh()
{
    Private::read(d);
}

QList<Onboarding::Fault> Onboarding::errors() const
{
    QList<Fault> all = d->faults;
    const QJsonArray checked = d->account.value("requirements"_L1)["errors"_L1].toArray();
    for (const QJsonValue &each : checked) {
        const QByteArray code = each["code"_L1].toString().toUtf8();
        all.append({.path = Requirements::folded(each["requirement"_L1].toString().toUtf8()),
                    .code = code,
                    .text = Requirements::errorText(code, each["reason"_L1].toString()),
                    .found = Fault::Found::Checked});
    }
    return all;
}

QList<Onboarding::Fault> Onboarding::errors(const QByteArray &path) const
{
    QList<Fault> some = errors();
    const QByteArray name = Requirements::folded(path);
    some.removeIf([&name](const Fault &each) { return each.path != name; });
    return some;
}

QList<QByteArray> Onboarding::pending() const
{
    QList<QByteArray> paths;
    const QList<QByteArray> listed = d->list("pending_verification");
    for (const QByteArray &each : listed) {
        if (const QByteArray path = Requirements::folded(each); !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

QList<QByteArray> Onboarding::due() const
{
    return d->list("currently_due");
}

bool Onboarding::chargesEnabled() const
{
    return d->account.value("charges_enabled"_L1).toBool();
}

bool Onboarding::payoutsEnabled() const
{
    return d->account.value("payouts_enabled"_L1).toBool();
}

QByteArray Onboarding::disabledReason() const
{
    return d->account.value("requirements"_L1)["disabled_reason"_L1].toString().toUtf8();
}

qint64 Onboarding::deadline() const
{
    return d->account.value("requirements"_L1)["current_deadline"_L1].toInteger();
}

const QJsonObject &Onboarding::object() const
{
    return d->account;
}

Pending<Result<Onboarding::Link>> Onboarding::accountLink(const QUrl &refreshUrl, const QUrl &returnUrl)
{
    auto promise = std::make_shared<QPromise<Result<Link>>>();
    promise->start();
    const Parameters form {{"account", d->accountId},
                           {"type", "account_onboarding"},
                           {"refresh_url", refreshUrl.toEncoded()},
                           {"return_url", returnUrl.toEncoded()}};
    d->caller->post("/v1/account_links", form, newKey()).then(this, [this, promise](const Result<Answer> &answer) {
        if (!answer) {
            promise->addResult(failure(answer.error()));
        } else {
            const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
            Link link {.url = QUrl(json.value("url"_L1).toString(), QUrl::StrictMode),
                       .created = json.value("created"_L1).toInteger(),
                       .expires = json.value("expires_at"_L1).toInteger()};
            // A sandbox answers in Stripe's words and serves the page itself.
            if (answer->sandbox) {
                link.url.setScheme(d->caller->url().scheme());
                link.url.setHost(d->caller->url().host());
                link.url.setPort(d->caller->url().port());
            }
            promise->addResult(link);
        }
        promise->finish();
    });
    return promise->future();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onboardingprivate.h"

#include "app/api/caller.h"
#include "app/base/clock.h"
#include "app/store/store.h"
#include "app/sync/arrival.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QNetworkInterface>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace OnboardingParts;
using Sync::Arrival;
using Step = Requirement::Step;

namespace {

constexpr char personVerb[] = "onboarding.person";

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

} // namespace

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

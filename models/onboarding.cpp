// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onboarding.h"

#include "app/api/caller.h"
#include "models/onboardingprivate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace OnboardingParts;
using Requirements::About;
using Step = Requirement::Step;

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
        const QString name = answer(each.key + ".first_name").toString() + u' ' + answer(each.key + ".last_name").toString();
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
            // A browser is started with it: nothing but a page may come of a backend's word.
            const bool isPage = link.url.isValid() && !link.url.host().isEmpty()
                && (link.url.scheme() == "https"_L1
                    || (link.url.scheme() == "http"_L1 && Backend::isLocal(link.url)));
            if (isPage)
                promise->addResult(link);
            else
                promise->addResult(failure(Error::Kind::NotThisApi, u"the link leads to no page"_s));
        }
        promise->finish();
    });
    return promise->future();
}

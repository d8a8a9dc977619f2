// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/caller.h"
#include "app/cli/answersfile.h"
#include "app/cli/commands.h"
#include "app/cli/signin.h"
#include "app/store/store.h"
#include "app/sync/arrival.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using Requirements::About;
using ::Sync::Arrival;

namespace Cli {
namespace {

/// What is sent leads to new questions, which the file may answer too: an identity document after a failed check.
constexpr int mostRounds = 12;

/// Does something with the engine and waits until it is at rest.
QCoro::Task<Result<void>> done(Onboarding &onboarding, std::function<void()> act)
{
    Result<void> outcome;
    Bell rest;
    QObject context;
    QObject::connect(&onboarding, &Onboarding::failed, &context,
                     [&outcome](const Error &error) { outcome = failure(error); });
    QObject::connect(&onboarding, &Onboarding::changed, &context, [&] {
        // From the event loop: the engine is not in the middle of telling.
        QTimer::singleShot(0, &context, [&] {
            if (!onboarding.isBusy())
                rest.ring();
        });
    });
    act();
    co_await rest;
    co_return outcome;
}

/// The engine looks again by itself while something is checked.
QCoro::Task<Result<void>> checked(Onboarding &onboarding, qint64 milliseconds)
{
    Result<void> outcome;
    Bell over;
    QObject context;
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &context, [&over] { over.ring(); });
    QObject::connect(&onboarding, &Onboarding::failed, &context, [&](const Error &error) { outcome = failure(error); });
    QObject::connect(&onboarding, &Onboarding::changed, &context, [&] {
        if (!onboarding.isBusy() && (onboarding.pending().isEmpty() || !outcome))
            QTimer::singleShot(0, &context, [&over] { over.ring(); });
    });
    if (onboarding.pending().isEmpty() || milliseconds <= 0)
        co_return outcome;
    limit.setSingleShot(true);
    limit.start(std::chrono::milliseconds(milliseconds));
    co_await over;
    co_return outcome;
}

/// The persons of the file and the engine's keys for them.
class People
{
public:
    enum class Match { ByOrder,
                       ByName };

    People(Onboarding &onboarding, const AnswersFile &file, Match match)
    {
        QObject::connect(&onboarding, &Onboarding::keyChanged, &m_context,
                         [this](const QByteArray &before, const QByteArray &after) {
                             std::replace(m_keys.begin(), m_keys.end(), before, after);
                         });
        const QList<Onboarding::Person> there = onboarding.persons();
        for (qsizetype i = 0; i < file.persons().size(); ++i) {
            const AnswersFile::Person &person = file.persons().at(i);
            const qsizetype place = match == Match::ByOrder ? i : placeOf(person, there);
            m_keys.append(place >= 0 && place < there.size() ? there.at(place).key
                                                             : onboarding.addPerson(person.roles, person.percent));
            for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer)
                onboarding.setAnswer(m_keys.last() + '.' + answer.key(), answer.value());
        }
    }

    /// As the file calls it: "persons[0].first_name".
    QString nameOf(const QByteArray &path) const
    {
        const qsizetype dot = path.indexOf('.');
        const qsizetype place = dot < 0 ? -1 : m_keys.indexOf(path.first(dot));
        return place < 0 ? QString::fromUtf8(path)
                         : u"persons[%1]%2"_s.arg(QString::number(place), QString::fromUtf8(path.sliced(dot)));
    }

private:
    static qsizetype placeOf(const AnswersFile::Person &person, const QList<Onboarding::Person> &there)
    {
        const QString name = person.answers.value("first_name").toString() + u' '
                           + person.answers.value("last_name").toString();
        const auto found = std::find_if(there.begin(), there.end(), [&](const Onboarding::Person &each) {
            const bool both = each.roles.contains("representative") && person.roles.contains("representative");
            return both || (!each.name.isEmpty() && each.name == name.trimmed());
        });
        return found == there.end() ? -1 : found - there.begin();
    }

    QObject m_context;
    QList<QByteArray> m_keys;
};

QJsonArray jsonOf(const QList<QByteArray> &paths)
{
    QJsonArray json;
    for (const QByteArray &each : paths)
        json.append(QString::fromUtf8(each));
    return json;
}

/// As the backend lists it; what an answer folds into one stands before its parts.
QList<QByteArray> dueOf(const Onboarding &onboarding)
{
    QList<QByteArray> all;
    const QList<QByteArray> due = onboarding.due();
    for (const QByteArray &each : due) {
        for (const QByteArray &path : {Requirements::folded(each), each}) {
            if (!all.contains(path))
                all.append(path);
        }
    }
    return all;
}

QByteArray resultOf(const Onboarding &onboarding, const People *people)
{
    QJsonArray errors;
    const QList<Onboarding::Fault> faults = onboarding.errors();
    for (const Onboarding::Fault &each : faults) {
        errors.append(QJsonObject {{u"path"_s, QString::fromUtf8(each.path)},
                                   {u"code"_s, QString::fromUtf8(each.code)},
                                   {u"message"_s, each.text}});
    }
    QJsonArray unused;
    const QList<QByteArray> unwanted = onboarding.unused();
    for (const QByteArray &each : unwanted) {
        const QString name = people ? people->nameOf(each) : QString::fromUtf8(each);
        const QStringList sides = onboarding.answer(each).toObject().keys();
        if (!Requirements::requirement(each, onboarding.about()).purpose.isEmpty() && !sides.isEmpty()) {
            for (const QString &side : sides)
                unused.append(name + u'.' + side);
        } else {
            unused.append(name);
        }
    }
    const QString account = QString::fromUtf8(onboarding.account());
    const QString reason = QString::fromUtf8(onboarding.disabledReason());
    const QJsonObject json {{u"account"_s, account.isEmpty() ? QJsonValue() : QJsonValue(account)},
                            {u"charges_enabled"_s, onboarding.chargesEnabled()},
                            {u"payouts_enabled"_s, onboarding.payoutsEnabled()},
                            {u"disabled_reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
                            {u"due"_s, jsonOf(dueOf(onboarding))},
                            {u"pending"_s, jsonOf(onboarding.pending())},
                            {u"errors"_s, errors},
                            {u"unused"_s, unused}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Outcome endOf(const Onboarding &onboarding)
{
    const QString account = QString::fromUtf8(onboarding.account());
    if (onboarding.stage() == Onboarding::Stage::Enabled)
        return {Exit::Done, u"%1 takes payments and is paid out."_s.arg(account)};
    if (onboarding.due().isEmpty() && !onboarding.pending().isEmpty())
        return {Exit::Incomplete, u"%1 is still being checked; look again with --account %1."_s.arg(account)};
    if (onboarding.due().isEmpty())
        return {Exit::Incomplete, u"%1 is not enabled: %2."_s.arg(account, QString::fromUtf8(onboarding.disabledReason()))};
    return {Exit::Incomplete, u"%1 is not enabled yet: something is still due; continue with --account %1."_s.arg(account)};
}

/// Of something that was to be changed.
Outcome endOf(const Error &error)
{
    Outcome outcome = outcomeOf(error);
    if (error.unknown)
        return {Exit::Unknown, u"Nobody knows yet what became of it; run the same again. "_s + outcome.sentence};
    if (error.kind == Error::Kind::Refused || error.kind == Error::Kind::Missing)
        outcome.exit = Exit::Refused;
    return outcome;
}

/// Sends and waits until nothing the file knows is asked any more.
QCoro::Task<Result<void>> bringOn(Onboarding &onboarding, qint64 wait, Console &console)
{
    QElapsedTimer since;
    since.start();
    for (int round = 0; round < mostRounds && onboarding.hasUnsent(); ++round) {
        console.progress(u"Sending answers"_s);
        Result<void> outcome = co_await done(onboarding, [&onboarding] { onboarding.submit(); });
        if (!outcome)
            co_return outcome;
        const QList<Onboarding::Fault> faults = onboarding.errors();
        for (const Onboarding::Fault &each : faults) {
            if (each.found == Onboarding::Fault::Found::Here) {
                const QString words = u"%1: %2"_s.arg(QString::fromUtf8(each.path), each.text);
                co_return failure(Error::Kind::Usage, words);
            }
        }
        console.progress(u"Waiting for checks"_s);
        outcome = co_await checked(onboarding, wait * 1000 - since.elapsed());
        if (!outcome)
            co_return outcome;
    }
    const qint64 left = wait * 1000 - since.elapsed();
    const Result<void> last = co_await checked(onboarding, left);
    co_return last;
}

} // namespace

QCoro::Task<Outcome> onboard(const CommandLine &line, Console &console)
{
    const auto needed = line.account.isEmpty() ? AnswersFile::Start::Needed : AnswersFile::Start::Optional;
    // Before anybody is asked; whether magic values are allowed is known later.
    Result<AnswersFile> file = AnswersFile::read(line.answers, needed, About::Mode::Test);
    if (!file)
        co_return outcomeOf(file.error());
    Result<Place> place = Place::of(line);
    if (!place)
        co_return outcomeOf(place.error());
    if (const Result<void> ours = place->checkPlatform(); !ours)
        co_return outcomeOf(ours.error());
    const Result<SignIn> signedIn = co_await signIn(line, *place, console);
    if (!signedIn)
        co_return outcomeOf(signedIn.error());
    if (const Result<void> ours = place->checkPlatform(); !ours) // known by the key only
        co_return outcomeOf(ours.error());
    const auto mode = signedIn->identity.livemode ? About::Mode::Live : About::Mode::Test;
    file = AnswersFile::read(line.answers, needed, mode);
    if (!file)
        co_return outcomeOf(file.error());
    const Result<std::unique_ptr<Store>> store = co_await openToWrite(*signedIn, place->grants());
    if (!store)
        co_return outcomeOf(store.error());
    if (const Result<void> remembered = remember(*place, signedIn->identity.livemode); !remembered)
        co_return outcomeOf(remembered.error());
    Result<std::unique_ptr<Caller>> caller = Caller::make(signedIn->backend);
    if (!caller)
        co_return outcomeOf(caller.error());

    Onboarding onboarding(**store, std::move(*caller), mode, file->draftName());
    Result<void> outcome;
    if (!line.account.isEmpty())
        outcome = co_await done(onboarding, [&] { onboarding.resume(line.account.toLatin1()); });
    else
        outcome = co_await done(onboarding, [&onboarding] { onboarding.resume(); });
    if (outcome && onboarding.account().isEmpty()) {
        console.progress(u"Making the account"_s);
        outcome = co_await done(onboarding, [&] {
            onboarding.setStart(file->start());
            onboarding.create();
        });
    }
    std::unique_ptr<People> people;
    if (outcome) {
        for (auto answer = file->answers().begin(); answer != file->answers().end(); ++answer)
            onboarding.setAnswer(answer.key(), answer.value());
        const auto match = line.account.isEmpty() ? People::Match::ByOrder : People::Match::ByName;
        people = std::make_unique<People>(onboarding, *file, match);
        outcome = co_await bringOn(onboarding, line.wait, console);
    }
    console.print(resultOf(onboarding, people.get()));
    if (!outcome && (outcome.error().unknown || outcome.error().kind == Error::Kind::Unreachable))
        co_return endOf(outcome.error()); // the draft stays: the same command goes on with it
    const auto forgetting = Onboarding::forget(**store, file->draftName());
    const Result<void> forgotten = co_await Arrival(forgetting);
    if (!outcome)
        co_return endOf(outcome.error());
    if (!forgotten)
        co_return outcomeOf(forgotten.error());
    co_return endOf(onboarding);
}

} // namespace Cli

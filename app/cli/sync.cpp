// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/signin.h"
#include "app/platform/interruption.h"
#include "app/store/store.h"
#include "app/sync/arrival.h"
#include "models/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;
using ::Sync::Arrival;

namespace Cli {
namespace {

constexpr int watchInterval = 5; // seconds between two looks for events

QString number(qint64 value)
{
    return QLocale::c().toString(value);
}

QString progressOf(const SyncState &state)
{
    return u"%1 of %2 accounts complete, %3 objects, %4 lists left, %5 requests%6"_s.arg(
        number(state.contextsComplete), number(state.contexts), number(state.objects), number(state.rangesLeft),
        number(state.requests), state.throttled ? u" (throttled)"_s : QString());
}

QJsonObject jsonOf(const SyncOutcome &outcome)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    QJsonObject resources;
    for (auto tally = outcome.resources.begin(); tally != outcome.resources.end(); ++tally) {
        QJsonArray refused;
        for (const QByteArray &context : tally->refused)
            refused.append(text(context));
        resources.insert(text(tally.key()), QJsonObject {{u"objects"_s, tally->objects},
                                                         {u"contexts"_s, tally->contexts},
                                                         {u"refused"_s, refused}});
    }
    QJsonArray errors;
    for (const SyncOutcome::Refusal &error : outcome.errors) {
        errors.append(QJsonObject {{u"context"_s, text(error.context)},
                                   {u"resource"_s, text(error.table)},
                                   {u"status"_s, error.status},
                                   {u"code"_s, text(error.code)}});
    }
    return {{u"complete"_s, outcome.complete}, {u"up_to"_s, outcome.upTo},       {u"contexts"_s, outcome.contexts},
            {u"requests"_s, outcome.requests}, {u"seconds"_s, outcome.seconds}, {u"resources"_s, resources},
            {u"errors"_s, errors}};
}

QByteArray tableOf(const SyncOutcome &outcome)
{
    QString text;
    for (const Resource *each : resources()) {
        const auto tally = outcome.resources.constFind(each->name);
        if (tally == outcome.resources.constEnd())
            continue;
        text += u"%1 %2 objects, %3 accounts"_s.arg(QString::fromLatin1(each->name).leftJustified(22),
                                                    number(tally->objects).rightJustified(10),
                                                    number(tally->contexts));
        if (!tally->refused.isEmpty())
            text += u", refused by %1"_s.arg(number(tally->refused.size()));
        text += u'\n';
    }
    return text.toUtf8();
}

Outcome endOf(const SyncOutcome &outcome, const Place &place)
{
    if (outcome.complete) {
        return {Exit::Done, u"Complete: %1 accounts, %2 requests, %3 seconds."_s.arg(
                                number(outcome.contexts), number(outcome.requests),
                                QLocale::c().toString(outcome.seconds, 'f', 1))};
    }
    const Error &error = outcome.error;
    if (!error.message.isEmpty() || error.kind != Error::Kind::Usage)
        return outcomeOf(place.explained(error));
    return {Exit::Incomplete, u"Incomplete: %1 lists could not be read; run it again."_s.arg(
                                  number(outcome.errors.size()))};
}

/// Runs until a pass is over or, when watching, until somebody interrupts.
QCoro::Task<SyncOutcome> runEngine(Engine &engine, const CommandLine &line, Console &console)
{
    SyncOutcome last;
    Bell over;
    const Interruption interruption;
    QObject context;
    QObject::connect(&engine, &Engine::stateChanged, &context,
                     [&console](const SyncState &state) { console.progress(progressOf(state)); });
    QObject::connect(&engine, &Engine::finished, &context, [&](const SyncOutcome &outcome) {
        last = outcome;
        const bool goesOn = line.watch && (outcome.complete || outcome.error.kind == Error::Kind::Unreachable);
        if (!goesOn)
            over.ring();
    });
    QObject::connect(&interruption, &Interruption::arrived, &context, [&] {
        engine.stop();
        over.ring();
    });
    engine.start(line.full ? Engine::Depth::Full : Engine::Depth::Changes);
    if (line.watch)
        engine.watch(watchInterval);
    co_await over;
    if (interruption.hasArrived() && !line.watch) {
        last.complete = false;
        last.error = Error {.kind = Error::Kind::Cancelled};
    }
    co_return last;
}

} // namespace

QCoro::Task<Outcome> sync(const CommandLine &line, Console &console)
{
    Result<Place> place = Place::of(line);
    if (!place)
        co_return outcomeOf(place.error());
    const Result<SignIn> signedIn = co_await signIn(line, *place, console);
    if (!signedIn)
        co_return outcomeOf(signedIn.error());
    const Result<std::unique_ptr<Store>> store = co_await openToWrite(*signedIn, place->grants());
    if (!store)
        co_return outcomeOf(store.error());
    if (const Result<void> remembered = remember(*place, signedIn->identity.livemode); !remembered)
        co_return outcomeOf(remembered.error());

    Engine engine(**store, resourceStreams(place->grants()));
    engine.connectTo(signedIn->backend);
    engine.setOnlyContext(place->grants().isPlatform() ? line.account.toLatin1() : place->grants().account());
    const SyncOutcome outcome = co_await runEngine(engine, line, console);
    console.print(line.json ? QJsonDocument(jsonOf(outcome)).toJson(QJsonDocument::Compact) + '\n'
                            : tableOf(outcome));
    co_return endOf(outcome, *place);
}

} // namespace Cli

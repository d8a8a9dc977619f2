// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/base/clock.h"
#include "app/cli/place.h"
#include "app/store/store.h"
#include "app/sync/arrival.h"
#include "models/lookup.h"
#include "models/resource.h"

using namespace Qt::StringLiterals;
using ::Sync::Arrival;

namespace Cli {
namespace {

/// With line breaks and indentation, every member where it was: a JSON library would sort them.
QByteArray indented(const QByteArray &json)
{
    QByteArray text;
    int depth = 0;
    bool inString = false;
    const auto breakLine = [&text, &depth] { text += '\n' + QByteArray(depth * 2, ' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            text += c;
            if (c == '\\' && i + 1 < json.size())
                text += json.at(++i);
            inString = c != '"';
            continue;
        }
        const bool opens = c == '{' || c == '[';
        const bool closes = c == '}' || c == ']';
        const bool isEmpty = opens && i + 1 < json.size() && (json.at(i + 1) == '}' || json.at(i + 1) == ']');
        if (isEmpty) {
            text += json.sliced(i, 2);
            ++i;
            continue;
        }
        if (closes) {
            --depth;
            breakLine();
        }
        text += c;
        if (opens)
            ++depth;
        if (opens || c == ',')
            breakLine();
        if (c == ':')
            text += ' ';
        inString = c == '"';
    }
    return text + '\n';
}

QString nameOf(const QByteArray &context)
{
    return context.isEmpty() ? u"the platform"_s : QString::fromUtf8(context);
}

} // namespace

QCoro::Task<Outcome> show(const CommandLine &line, Console &console)
{
    const Result<Place> place = Place::of(line);
    if (!place)
        co_return outcomeOf(place.error());
    const Result<std::unique_ptr<Store>> store = place->openToRead();
    if (!store)
        co_return outcomeOf(store.error());

    const QString id = line.words.first();
    const Grants &grants = place->grants();
    const Resource *kind = resourceOfId(id.toUtf8());
    if (kind) {
        if (const Result<void> granted = place->checkResource(*kind); !granted)
            co_return outcomeOf(granted.error());
    }
    const auto looking = Lookup::find(**store, id.toUtf8(), grants);
    Result<QList<Lookup::Place>> places = co_await Arrival(looking);
    if (!places && places.error().kind != Error::Kind::Missing)
        co_return outcomeOf(places.error());
    if (places && !line.account.isEmpty())
        places->removeIf([&](const Lookup::Place &each) { return each.context != line.account.toLatin1(); });
    const QString age = asOf(**store, Clock::system().now());
    if (!places || places->isEmpty()) {
        // What is not the owner's own must look like what is nowhere.
        if (kind && !grants.isPlatform()) {
            co_return Outcome {Exit::NotAllowed, u"This sign-in may not do that: %1 is nothing of the account %2, %3."_s.arg(
                                                     id, QString::fromUtf8(grants.account()), age)};
        }
        co_return Outcome {Exit::Different, u"There is no %1 in the cache, %2."_s.arg(id, age)};
    }

    const Lookup::Place found = places->first();
    const auto reading = Lookup::object(**store, *found.resource, found.row, grants);
    const Result<QByteArray> object = co_await Arrival(reading);
    if (!object)
        co_return outcomeOf(object.error());
    console.print(line.json ? *object + '\n' : indented(*object));
    for (const Lookup::Place &other : places->sliced(1)) {
        console.note(u"There is another one: %1 of %2 (--account shows it)."_s.arg(
            QString::fromLatin1(other.resource->name), nameOf(other.context)));
    }
    co_return Outcome {Exit::Done, u"%1 of %2, %3."_s.arg(QString::fromLatin1(found.resource->name),
                                                          nameOf(found.context), age)};
}

} // namespace Cli

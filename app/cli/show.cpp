// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/base/clock.h"
#include "app/cli/place.h"
#include "app/store/store.h"
#include "app/sync/arrival.h"
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
    const auto looking = (*store)->find(id.toUtf8());
    Result<QList<Store::Found>> places = co_await Arrival(looking);
    if (!places && places.error().kind != Error::Kind::Missing)
        co_return outcomeOf(places.error());
    if (places && !line.account.isEmpty())
        places->removeIf([&](const Store::Found &each) { return each.context != line.account.toLatin1(); });
    const QString age = asOf(**store, Clock::system().now());
    if (!places || places->isEmpty())
        co_return Outcome {Exit::Different, u"There is no %1 in the cache, %2."_s.arg(id, age)};

    const Store::Found found = places->first();
    const auto reading = (*store)->object(found.table, found.row);
    const Result<QByteArray> object = co_await Arrival(reading);
    if (!object)
        co_return outcomeOf(object.error());
    console.print(line.json ? *object + '\n' : indented(*object));
    for (const Store::Found &other : places->sliced(1)) {
        console.note(u"There is another one: %1 of %2 (--account shows it)."_s.arg(
            QString::fromLatin1(other.table), nameOf(other.context)));
    }
    co_return Outcome {Exit::Done, u"%1 of %2, %3."_s.arg(QString::fromLatin1(found.table),
                                                          nameOf(found.context), age)};
}

} // namespace Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/base/secrets.h"
#include "app/cli/place.h"
#include "app/sync/arrival.h"
#include "models/credentials.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using ::Sync::Arrival;

namespace Cli {
namespace {

tl::unexpected<Error> usage(const QString &message)
{
    return failure(Error::Kind::Usage, message);
}

QString urlOf(const Profile &profile)
{
    if (profile.sandbox)
        return u"sandbox"_s;
    return profile.effectiveUrl();
}

Result<QByteArray> listed(const Profiles &profiles, bool json)
{
    QByteArray lines;
    QJsonArray array;
    const QStringList names = profiles.names();
    for (const QString &name : names) {
        const Result<Profile> profile = profiles.profile(name);
        if (!profile)
            return failure(profile.error());
        const QString mode = profile->livemode ? u"live"_s : u"test"_s;
        lines += u"%1\t%2\t%3\n"_s.arg(name, mode, urlOf(*profile)).toUtf8();
        array.append(QJsonObject {{u"name"_s, name}, {u"mode"_s, mode}, {u"backend"_s, urlOf(*profile)}});
    }
    return json ? QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n' : lines;
}

/// From the environment or, when somebody pipes it in, the first line of standard input; never from an option,
/// where other users of the computer would see it.
QByteArray givenKey()
{
    if (const QByteArray key = Credentials::fromEnvironment(); !key.isEmpty())
        return key;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(4096).trimmed() : QByteArray();
}

QCoro::Task<Result<QString>> add(const CommandLine &line, QString name)
{
    CommandLine wanted = line;
    wanted.profile = name;
    const Result<Place> place = Place::of(wanted);
    if (!place)
        co_return failure(place.error());
    Profile profile = place->profile();
    if (line.share > 0)
        profile.share = line.share;

    QString where;
    const QByteArray key = profile.sandbox ? QByteArray() : givenKey();
    if (line.liveSecretKey)
        profile.liveSecretKey = Profile::LiveSecretKey::Accepted;
    if (Credentials::isLiveSecretKey(key) && profile.liveSecretKey == Profile::LiveSecretKey::Refused) {
        co_return usage(u"sk_live_ keys can do anything with real money; use a restricted key (rk_live_), or insist "
                        "with --allow-live-secret-key."_s);
    }
    if (!key.isEmpty()) {
        Secrets secrets;
        const auto writing = secrets.write(name, key);
        const Result<void> written = co_await Arrival(writing);
        profile.keyPlace = written ? Profile::KeyPlace::KeyRing : Profile::KeyPlace::Environment;
        profile.livemode = Credentials::modeOf(key) == Credentials::Mode::Live;
        where = written ? u"; its key is in the key ring"_s
                        : u"; its key was not kept (%1): set TRIBUTARY_API_KEY"_s.arg(written.error().message);
    }
    if (const Result<void> saved = place->profiles().save(profile); !saved)
        co_return failure(saved.error());
    co_return u"The profile %1 is set up%2."_s.arg(name, where);
}

QCoro::Task<Result<QString>> remove(Profiles profiles, QString name)
{
    if (const Result<void> removed = profiles.remove(name); !removed)
        co_return failure(removed.error());
    Secrets secrets;
    const auto removing = secrets.remove(name);
    const Result<void> forgotten = co_await Arrival(removing);
    const bool mayRemain = !forgotten && forgotten.error().kind == Error::Kind::KeyRing;
    co_return u"The profile %1 and its cache are removed%2."_s.arg(
        name, mayRemain ? u"; a key in the key ring, if any, was left ("_s + forgotten.error().message + u')' : QString());
}

QCoro::Task<Result<QString>> act(const CommandLine &line, Console &console)
{
    const QString action = line.words.value(0, u"list"_s);
    const QString name = line.words.value(1, line.profile);
    const Profiles profiles(line.dataFolder);
    if (action == "list"_L1) {
        const Result<QByteArray> text = listed(profiles, line.json);
        if (!text)
            co_return failure(text.error());
        console.print(*text);
        co_return u"%1 profiles."_s.arg(profiles.names().size());
    }
    if (action != "add"_L1 && action != "remove"_L1)
        co_return usage(u"profiles takes list, add NAME or remove NAME, not \"%1\"."_s.arg(action));
    if (name.isEmpty())
        co_return usage(u"profiles %1 needs a name."_s.arg(action));
    if (action == "add"_L1)
        co_return co_await add(line, name);
    co_return co_await remove(profiles, name);
}

} // namespace

QCoro::Task<Outcome> profiles(const CommandLine &line, Console &console)
{
    const Result<QString> sentence = co_await act(line, console);
    co_return sentence ? Outcome {Exit::Done, *sentence} : outcomeOf(sentence.error());
}

} // namespace Cli

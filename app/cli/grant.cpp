// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/signin.h"
#include "app/sync/arrival.h"
#include "models/ownersignin.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using ::Sync::Arrival;

/// grant: a sign-in for the owner of one connected account, in a file of their own.
namespace Cli {

QCoro::Task<Outcome> grant(const CommandLine &line, Console &console)
{
    const Result<Components::Choice> choice = Components::choice(line.components, line.features);
    if (!choice)
        co_return outcomeOf(choice.error());
    // Before anything is issued: a sign-in that cannot be kept is lost.
    if (QFileInfo::exists(line.to)) {
        co_return outcomeOf({.kind = Error::Kind::Usage,
                             .message = u"%1 is there already; a sign-in overwrites nothing."_s.arg(line.to)});
    }
    Result<Place> place = Place::of(line);
    if (!place)
        co_return outcomeOf(place.error());
    if (const Result<void> ours = place->checkPlatform(); !ours)
        co_return outcomeOf(ours.error());
    const Result<SignIn> signedIn = co_await signIn(line, *place, console);
    if (!signedIn)
        co_return outcomeOf(signedIn.error());
    if (const Result<void> ours = place->checkPlatform(); !ours)
        co_return outcomeOf(ours.error());

    const auto issuing = OwnerAccess::issue(signedIn->backend, line.words.first().toUtf8(), *choice);
    const Result<OwnerSignIn> issued = co_await Arrival(issuing);
    if (!issued)
        co_return outcomeOf(issued.error());
    if (const Result<void> written = issued->write(line.to); !written)
        co_return outcomeOf(written.error());
    if (line.json) {
        const QJsonObject json {{u"account"_s, QString::fromUtf8(issued->account)},
                                {u"expires_at"_s, issued->expiresAt},
                                {u"components"_s, issued->components}};
        console.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    }
    const QString until = QDateTime::fromSecsSinceEpoch(issued->expiresAt, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    co_return Outcome {Exit::Done, u"The owner of %1 can sign in with %2 until %3 UTC."_s.arg(
                                       QString::fromUtf8(issued->account), line.to, until)};
}

} // namespace Cli

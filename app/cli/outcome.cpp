// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

struct Ending {
    Exit exit;
    const char *begin; ///< of the sentence; the error's own words follow
};

Ending endingOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return {Exit::Usage, ""};
    case Error::Kind::Cancelled:
        return {Exit::Incomplete, "Interrupted before the end"};
    case Error::Kind::Credential:
        return {Exit::Credential, "The key was refused"};
    case Error::Kind::Forbidden:
        return {Exit::NotAllowed, "This sign-in may not do that"};
    case Error::Kind::Unreachable:
        return {Exit::NoConnection, "No connection"};
    case Error::Kind::Tls:
        return {Exit::NoConnection, "No secure connection"};
    case Error::Kind::NotThisApi:
        return {Exit::NoConnection, "Not this API"};
    case Error::Kind::RateLimited:
        return {Exit::Incomplete, "The backend let nothing more through (its rate limit)"};
    case Error::Kind::Refused:
        return {Exit::Incomplete, "The backend refused"};
    case Error::Kind::Server:
        return {Exit::Incomplete, "The backend failed"};
    case Error::Kind::StoreFull:
        return {Exit::Store, "There is no room left on the disk"};
    case Error::Kind::StoreDamaged:
        return {Exit::Store, "The cache is damaged"};
    case Error::Kind::StoreNewer:
        return {Exit::Store, "The cache was written by a newer version and was left as it is"};
    case Error::Kind::StoreInUse:
        return {Exit::Store, "Another program writes this cache"};
    case Error::Kind::StoreOfOther:
        return {Exit::Store, "The cache belongs to another account and was left as it is"};
    case Error::Kind::StoreFailed:
        return {Exit::Store, "The cache cannot be used"};
    case Error::Kind::Missing:
        return {Exit::Different, "Nothing found"};
    case Error::Kind::KeyRing:
        return {Exit::Credential, "The key ring gives no key"};
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome outcomeOf(const Error &error)
{
    const Ending ending = error.code == "sign_in_expired" ? Ending {Exit::Credential, "The sign-in has expired"}
                                                         : endingOf(error.kind);
    const QString begin = QString::fromLatin1(ending.begin);
    // One line, whatever the backend's words contain.
    QString words = error.message.simplified();
    while (words.endsWith(u'.'))
        words.chop(1);
    const QString sentence = begin.isEmpty() ? words : words.isEmpty() ? begin : begin + u": "_s + words;
    return {ending.exit, sentence + u'.'};
}

} // namespace Cli

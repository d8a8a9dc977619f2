// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// The context of translations for the functions of this file.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString ErrorText::sentence(const Error &error)
{
    if (error.code == "live_secret_key") // two codes of our own: models/session.h
        return Tr::tr("This is a secret key of live mode, which can do everything with real money.");
    if (error.code == "other_mode")
        return Tr::tr("This key is of the other mode than this profile's data.");
    if (error.code == "sign_in_expired") // and three about owners: models/ownersignin.h
        return Tr::tr("This sign-in is not good any more.");
    if (error.code == "sign_in_file")
        return Tr::tr("This is not a sign-in file, or it cannot be read.");
    if (error.code == "other_account")
        return Tr::tr("This sign-in is for one account and no other.");
    switch (error.kind) {
    case Error::Kind::Usage: // the message is made for people and translated where it is made
        return error.message;
    case Error::Kind::Cancelled:
        return Tr::tr("This was stopped before it was done.");
    case Error::Kind::Credential:
        return Tr::tr("The key was refused.");
    case Error::Kind::Forbidden:
        return Tr::tr("This key may not read or do that.");
    case Error::Kind::Unreachable:
        return Tr::tr("The server could not be reached.");
    case Error::Kind::Tls:
        //: %1 says what is wrong with it, in English
        return Tr::tr("The server's certificate was refused: %1").arg(Text::isolated(error.message));
    case Error::Kind::NotThisApi:
        return Tr::tr("Something answered at this address, but not the API that was expected.");
    case Error::Kind::RateLimited:
        return Tr::tr("The server asks for fewer requests. Tributary waits and goes on by itself.");
    case Error::Kind::Refused:
        if (error.message.isEmpty())
            return Tr::tr("The server refused the request.");
        //: %1 is the reason, in the words of the server
        return Tr::tr("The server refused the request: %1").arg(Text::isolated(error.message));
    case Error::Kind::Server:
        return Tr::tr("The server has a fault of its own.");
    case Error::Kind::StoreFull:
        return Tr::tr("The disk is full: nothing more can be kept.");
    case Error::Kind::StoreDamaged:
        return Tr::tr("The local cache is damaged.");
    case Error::Kind::StoreNewer:
        return Tr::tr("The local cache was written by a newer version of Tributary. Nothing was read or changed.");
    case Error::Kind::StoreInUse:
        return Tr::tr("The local cache is in use by another window or command.");
    case Error::Kind::StoreOfOther:
        return Tr::tr("The local cache belongs to another account than this key. Nothing was changed.");
    case Error::Kind::StoreFailed:
        //: %1 is the fault, in English
        return Tr::tr("The local cache could not be used: %1").arg(Text::isolated(error.message));
    case Error::Kind::Missing:
        return Tr::tr("There is nothing by that id in the cache.");
    case Error::Kind::KeyRing:
        return Tr::tr("The system's key ring is not there, locked, or refused.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::advice(const Error &error)
{
    if (error.code == "live_secret_key")
        return Tr::tr("Make a restricted key that may only read, or insist where the key is entered.");
    if (error.code == "other_mode")
        return Tr::tr("Make a profile of its own for this key.");
    if (error.code == "sign_in_expired" || error.code == "sign_in_file")
        return Tr::tr("Ask your platform for a new sign-in file.");
    switch (error.kind) {
    case Error::Kind::Credential:
        return Tr::tr("Check that the key was copied whole and has not been rolled or deleted.");
    case Error::Kind::Forbidden:
        return Tr::tr("Whoever made this restricted key can give it the permission.");
    case Error::Kind::Unreachable:
        return Tr::tr("Check the connection. Everything already read stays here.");
    case Error::Kind::Tls:
        return Tr::tr("Do not go on unless you know this server. A private server needs its CA file.");
    case Error::Kind::NotThisApi:
        return Tr::tr("Check the address of the server.");
    case Error::Kind::StoreFull:
        return Tr::tr("Free some space; then start Tributary again.");
    case Error::Kind::StoreDamaged:
        return Tr::tr("It can be deleted and read anew: what the backend knows is not lost.");
    case Error::Kind::StoreNewer:
        return Tr::tr("Update Tributary, or choose another data folder.");
    case Error::Kind::StoreInUse:
        return Tr::tr("Close the other window or end the other command first.");
    case Error::Kind::StoreOfOther:
        return Tr::tr("Make a profile of its own for this key.");
    case Error::Kind::KeyRing:
        return Tr::tr("The key can be asked for at each start instead, or given in TRIBUTARY_API_KEY.");
    case Error::Kind::Usage:
    case Error::Kind::Cancelled:
    case Error::Kind::RateLimited:
    case Error::Kind::Refused:
    case Error::Kind::Server:
    case Error::Kind::StoreFailed:
    case Error::Kind::Missing:
        return {};
    }
    Q_UNREACHABLE();
}

QString ErrorText::details(const Error &error)
{
    QStringList parts;
    if (error.status > 0)
        parts.append(u"HTTP %1"_s.arg(error.status));
    for (const QByteArray &word : {error.type, error.code, error.param, error.requestId}) {
        if (!word.isEmpty())
            parts.append(QString::fromUtf8(word));
    }
    if (!error.message.isEmpty())
        parts.append(error.message);
    return Text::leftToRight(Text::oneLine(parts.join(u" · "_s)));
}

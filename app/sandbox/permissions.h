// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>
#include <QSet>

/// What a credential allows, beside whose it is: everything, or what a restricted key or an owner's session was given.
namespace Sandbox {

struct Route;

struct Permissions {
    enum class Kind : quint8 { Everything, RestrictedKey, Session };

    Kind kind = Kind::Everything;
    QSet<QByteArray> reads {};  ///< names of objects: "charge"
    QSet<QByteArray> writes {}; ///< of a restricted key: names of objects; of a session: operations
    Time expires = 0;           ///< 0: never

    bool mayRead(const QByteArray &object) const { return kind == Kind::Everything || reads.contains(object); }
    /// Throws 403 in the API's words, naming the permission that is missing. `account` is whom it is made as.
    void require(const Route &route, const QByteArray &method, const QByteArray &credential, const QByteArray &account) const;
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

/// Why something could not be done. A value: carried in a Result, shown once, by `ui` (windows) or `app/cli`
/// (one sentence on stderr), from `kind` and `code`; `message` is for the log and for words from the backend.
struct Error {
    enum class Kind {
        Usage,        ///< the person asked for something that does not exist; message names it
        Cancelled,    ///< whoever asked went away
        Credential,   ///< 401, or 403 on /v1/account
        Forbidden,    ///< 403 elsewhere: this key may not read or do that
        Unreachable,  ///< no connection, unknown host, time-out
        Tls,          ///< the certificate was refused; message says what is wrong with it
        NotThisApi,   ///< an answer, but not one of this API's
        RateLimited,  ///< 429 until the retries were used up
        Refused,      ///< any other 4xx with an error object
        Server,       ///< 5xx until the retries were used up
        StoreFull,
        StoreDamaged,
        StoreNewer,   ///< written by a newer version: nothing was read or changed
        StoreInUse,
        StoreOfOther, ///< the store belongs to another account than the key
        StoreFailed,  ///< any other local fault: permissions, I/O
        Missing,      ///< nothing by that id
        KeyRing,      ///< the system's key ring is absent, locked or refused
    };

    Kind kind = Kind::Usage;
    QString message {};    ///< English, for logs and as detail; never holds a key or a body
    int status = 0;        ///< HTTP status, 0 when there was no answer
    QByteArray type {};    ///< error.type of the API
    QByteArray code {};    ///< error.code of the API
    QByteArray param {};   ///< error.param of the API
    QByteArray requestId {};
    bool unknown = false;  ///< of a change: it was sent, and nobody said whether it happened

    bool isCancelled() const { return kind == Kind::Cancelled; }
    bool isStore() const { return kind >= Kind::StoreFull && kind <= Kind::StoreFailed; }
};

Q_DECLARE_METATYPE(Error)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// Why a request is not answered with what it asked for. Thrown by whoever notices, answered in one place (Api).
namespace Sandbox {

struct Refusal {
    int status = 400;
    QByteArray code {};    ///< null: none
    QByteArray message {};
    QByteArray param {};   ///< null: none
    QByteArray type = "invalid_request_error";
    QList<std::pair<QByteArray, QByteArray>> details {}; ///< further members of the error, as JSON
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< that go with the answer

    static Refusal unknownPath(const QByteArray &method, const QByteArray &path);
    static Refusal missing(const QByteArray &what, const QByteArray &id, const QByteArray &param);
    static Refusal unknownParameter(const QByteArray &name);
    static Refusal badInteger(const QByteArray &name, const QByteArray &value);
    /// 402 card_error about one parameter of a card.
    static Refusal ofCard(const QByteArray &code, const QByteArray &message, const QByteArray &param);
    static Refusal noAccess(const QByteArray &account); ///< 403 account_invalid
    static Refusal tooMany(const QByteArray &limit);    ///< 429; `limit`: the value of Stripe-Rate-Limited-Reason

    QByteArray json(const QByteArray &requestId) const;
};

} // namespace Sandbox

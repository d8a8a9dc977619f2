// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/identity.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sync {

namespace Whose {

namespace {

QString nameOf(const QJsonObject &account)
{
    const auto text = [&](const QString &group, const QString &member) {
        return account.value(group).toObject().value(member).toString();
    };
    const QString person = (text(u"individual"_s, u"first_name"_s) + u' '
                            + text(u"individual"_s, u"last_name"_s)).trimmed();
    const QString shown = account.value(u"settings"_s).toObject().value(u"dashboard"_s).toObject()
                              .value(u"display_name"_s).toString();
    const QStringList names {text(u"business_profile"_s, u"name"_s), text(u"company"_s, u"name"_s), person,
                             shown, account.value(u"email"_s).toString()};
    for (const QString &name : names) {
        if (!name.isEmpty())
            return name;
    }
    return account.value(u"id"_s).toString();
}

} // namespace

QCoro::Task<Result<Engine::Identity>> key(Client &client, Scope &scope)
{
    const QByteArray path = "/v1/account";
    const Result<Answer> answer = co_await client.get(scope, path);
    if (!answer)
        co_return failure(answer.error());

    const QJsonObject account = QJsonDocument::fromJson(answer->body).object();
    const QString id = account.value(u"id"_s).toString();
    if (account.value(u"object"_s).toString() != u"account" || id.isEmpty()) {
        Error error;
        error.kind = Error::Kind::NotThisApi;
        error.message = u"The backend's answer about the key's account is not an account."_s;
        error.requestId = answer->requestId;
        co_return failure(error);
    }
    Engine::Identity identity;
    identity.account = id.toUtf8();
    identity.name = nameOf(account);
    identity.country = account.value(u"country"_s).toString();
    identity.created = account.value(u"created"_s).toInteger();
    // "account": it controls itself, as a platform does.
    identity.connected = account.value(u"controller"_s).toObject().value(u"type"_s).toString() == u"application";
    co_return identity;
}

QCoro::Task<Result<bool>> mode(Client &client, Scope &scope, QByteArray key)
{
    const QByteArray path = "/v1/balance";
    const Result<Answer> answer = co_await client.get(scope, path);
    if (!answer && answer.error().kind != Error::Kind::Forbidden)
        co_return failure(answer.error());
    if (answer) {
        const QJsonValue livemode = QJsonDocument::fromJson(answer->body).object().value(u"livemode"_s);
        if (livemode.isBool())
            co_return livemode.toBool();
    }
    // sk_live_..., rk_live_...: the only other place where the mode is written.
    co_return key.contains("_live_");
}

} // namespace Whose

} // namespace Sync

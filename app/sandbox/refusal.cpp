// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/refusal.h"

#include "app/sandbox/json.h"

namespace Sandbox {

Refusal Refusal::unknownPath(const QByteArray &method, const QByteArray &path)
{
    return {.status = 404,
            .message = "Unrecognized request URL (" + method + ": " + path
                + "). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve "
                  "an object, make sure you passed a valid (non-empty) identifier in your code."};
}

Refusal Refusal::missing(const QByteArray &what, const QByteArray &id, const QByteArray &param)
{
    return {.status = 404,
            .code = "resource_missing",
            .message = "No such " + what + ": '" + id + "'",
            .param = param};
}

Refusal Refusal::unknownParameter(const QByteArray &name)
{
    return {.code = "parameter_unknown", .message = "Received unknown parameter: " + name, .param = name};
}

Refusal Refusal::badInteger(const QByteArray &name, const QByteArray &value)
{
    return {.code = "parameter_invalid_integer", .message = "Invalid integer: " + value, .param = name};
}

Refusal Refusal::ofCard(const QByteArray &code, const QByteArray &message, const QByteArray &param)
{
    return {.status = 402, .code = code, .message = message, .param = param, .type = "card_error"};
}

Refusal Refusal::noAccess(const QByteArray &account)
{
    return {.status = 403,
            .code = "account_invalid",
            .message = "The provided key does not have access to account '" + account
                + "' (or that account does not exist). Application access may have been revoked."};
}

Refusal Refusal::tooMany(const QByteArray &limit)
{
    return {.status = 429,
            .code = "rate_limit",
            .message = "Request rate limit exceeded. You may be hitting the API with too many requests or operations at "
                       "a time; wait longer before each further try.",
            .headers = {{"Stripe-Rate-Limited-Reason", limit}}};
}

QByteArray Refusal::json(const QByteArray &requestId) const
{
    QByteArray out;
    Json json(out);
    json.beginObject().key("error").beginObject();
    for (const auto &[name, value] : details)
        json.key(name).raw(value);
    if (!code.isNull()) {
        json.pair("code", code);
        json.pair("doc_url", QByteArray("https://stripe.com/docs/error-codes/" + QByteArray(code).replace('_', '-')));
    }
    json.pair("message", message);
    if (!param.isNull())
        json.pair("param", param);
    json.pair("request_log_url", QByteArray("https://dashboard.stripe.com/test/logs/" + requestId));
    json.pair("type", type).endObject().endObject();
    return out;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

bool isJsonObject(const Outcome &outcome)
{
    if (!outcome.contentType.isEmpty() && !outcome.contentType.contains("json"))
        return false;
    // The parser of the store reads it whole; here only what another server's page or a cut would show.
    const QByteArray body = outcome.body.trimmed();
    return body.startsWith('{') && body.endsWith('}');
}

QJsonObject errorObject(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.body).object().value("error"_L1).toObject();
}

/// Servers in between answer these without an error object.
bool speaksForItself(int status)
{
    return status == 401 || status == 403 || status == 429 || status >= 500;
}

Error::Kind kindOf(int status, const QByteArray &path)
{
    if (status == 401 || (status == 403 && path == "/v1/account"))
        return Error::Kind::Credential;
    if (status == 403)
        return Error::Kind::Forbidden;
    if (status == 404)
        return Error::Kind::Missing;
    if (status == 429)
        return Error::Kind::RateLimited;
    return status >= 500 ? Error::Kind::Server : Error::Kind::Refused;
}

} // namespace

void judge(Outcome &outcome, const QUrl &backend)
{
    Attempt &attempt = outcome.attempt;
    if (outcome.cancelled || attempt.end != Attempt::End::Answered || speaksForItself(attempt.status))
        return;
    const bool fits = attempt.status >= 400 ? !errorObject(outcome).isEmpty()
                                            : attempt.status == 200 && isJsonObject(outcome);
    if (fits)
        return;
    if (attempt.status >= 300 && attempt.status < 400) {
        // Asking again leads nowhere else. Only the host is named: the rest may be anything.
        const QString target = QUrl::fromEncoded(outcome.location).host();
        outcome.trouble = u"%1 sends us elsewhere%2, where this program does not go"_s.arg(
            backend.host(), target.isEmpty() ? QString() : u" (%1)"_s.arg(target));
        return;
    }
    attempt.end = Attempt::End::Garbled;
    outcome.trouble = u"what answers at %1 is not this API"_s.arg(backend.host());
}

bool leavesOpen(const Outcome &outcome, const Request &request)
{
    if (request.method == Request::Method::Get)
        return false;
    const Attempt &attempt = outcome.attempt;
    if (outcome.cancelled || attempt.end == Attempt::End::Cut || attempt.end == Attempt::End::Garbled)
        return true;
    return attempt.end == Attempt::End::Answered && (attempt.status >= 500 || attempt.status == 409);
}

bool settles(const Outcome &outcome)
{
    const Attempt &attempt = outcome.attempt;
    // The others are said before the key is even looked at, or while the first try still runs.
    const bool aboutTheChange = attempt.status >= 400 && attempt.status < 500 && attempt.status != 401
        && attempt.status != 403 && attempt.status != 409 && attempt.status != 429;
    return !outcome.cancelled && attempt.end == Attempt::End::Answered && aboutTheChange;
}

Error errorOf(const Outcome &outcome, const Request &request, const QUrl &backend)
{
    const Attempt &attempt = outcome.attempt;
    Error error {.message = outcome.trouble, .status = attempt.status, .requestId = outcome.requestId};
    if (outcome.cancelled) {
        error.kind = Error::Kind::Cancelled;
        error.message = u"cancelled"_s;
        return error;
    }
    switch (attempt.end) {
    case Attempt::End::Refused:
        error.kind = Error::Kind::Tls;
        return error;
    case Attempt::End::Unreached:
    case Attempt::End::Cut:
        error.kind = Error::Kind::Unreachable;
        return error;
    case Attempt::End::Garbled:
        error.kind = Error::Kind::NotThisApi;
        return error;
    case Attempt::End::Answered:
        break;
    }
    if (attempt.status < 400) {
        error.kind = Error::Kind::NotThisApi;
        return error;
    }

    const QJsonObject object = errorObject(outcome);
    error.kind = kindOf(attempt.status, request.path);
    error.type = object.value("type"_L1).toString().toUtf8();
    error.code = object.value("code"_L1).toString().toUtf8();
    error.param = object.value("param"_L1).toString().toUtf8();
    error.message = object.value("message"_L1).toString();
    if (error.message.isEmpty())
        error.message = u"%1 answered with HTTP status %2"_s.arg(backend.host()).arg(attempt.status);
    return error;
}

QByteArray errorCode(const Outcome &outcome)
{
    return errorObject(outcome).value("code"_L1).toString().toUtf8();
}

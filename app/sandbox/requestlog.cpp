// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestlog.h"

#include "app/sandbox/json.h"

#include <algorithm>

namespace Sandbox {

namespace {

/// The key of "Bearer KEY", or the user name of "Basic ...".
QByteArray credentialOf(const Request &request)
{
    const QByteArray authorization = request.header("authorization");
    const qsizetype blank = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(std::max<qsizetype>(0, blank)).toLower();
    const QByteArray rest = authorization.mid(blank + 1).trimmed();
    if (scheme == "bearer")
        return rest;
    if (scheme == "basic") {
        const QByteArray pair = QByteArray::fromBase64(rest);
        const qsizetype colon = pair.indexOf(':');
        return colon < 0 ? pair : pair.left(colon);
    }
    return {};
}

/// Null where the header is not there, so that it is written as null.
QByteArray orNull(const QByteArray &text)
{
    return text.isEmpty() ? QByteArray() : text;
}

/// What a client sends need not be UTF-8; what the log answers must be.
QByteArray asUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8();
}

} // namespace

QByteArray masked(const QByteArray &credential)
{
    if (credential.isEmpty())
        return {};
    // "sk_test_", "rk_live_": two short words at most, so that no part of the secret counts as its kind.
    qsizetype kind = 0;
    for (int word = 0; word < 2; ++word) {
        const qsizetype end = credential.indexOf('_', kind) + 1;
        if (end == 0 || end - kind > 6)
            break;
        kind = end;
    }
    const bool isLong = credential.size() - kind >= 12;
    return asUtf8(credential.left(kind)) + "..." + (isLong ? asUtf8(credential.right(4)) : QByteArray());
}

void RequestLog::add(qint64 time, const Request &request, int status)
{
    QByteArray line;
    Json json(line);
    json.beginObject()
        .pair("time", time)
        .pair("method", asUtf8(request.method))
        .pair("path", asUtf8(request.path))
        .pair("query", orNull(asUtf8(request.query)))
        .pair("account", orNull(asUtf8(request.header("stripe-account"))))
        .pair("credential", orNull(masked(credentialOf(request))))
        .pair("status", status)
        .pair("idempotency_key", orNull(asUtf8(request.header("idempotency-key"))))
        .endObject();
    line += '\n';
    line.squeeze();
    if (qsizetype(m_lines.size()) < m_capacity)
        m_lines.push_back(std::move(line));
    else
        m_lines[m_added % quint64(m_capacity)] = std::move(line);
    ++m_added;
}

std::function<std::optional<QByteArray>()> RequestLog::stream() const
{
    const quint64 end = m_added;
    return [this, end, next = quint64(0)]() mutable -> std::optional<QByteArray> {
        constexpr qsizetype portion = 64 * 1024;
        next = std::max(next, m_added - quint64(m_lines.size()));
        QByteArray lines;
        while (next < end && lines.size() < portion)
            lines += m_lines[next++ % quint64(m_capacity)];
        return lines.isEmpty() ? std::nullopt : std::optional(lines);
    };
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/idempotency.h"

#include "app/sandbox/clock.h"
#include "app/sandbox/refusal.h"

#include <QCryptographicHash>

namespace Sandbox {
namespace {

constexpr Time keptFor = day;

} // namespace

QByteArray Idempotency::digestOf(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method + ' ' + request.path + '\n');
    // A client that sends a file again may draw another boundary: what counts is what is between.
    const QByteArray type = request.header("content-type");
    const qsizetype mark = type.indexOf("boundary=");
    QByteArray body = request.body;
    if (mark >= 0)
        body.replace(type.mid(mark + 9).replace('"', ""), "");
    hash.addData(body);
    return hash.result();
}

std::optional<Response> Idempotency::replay(Context context, const Request &request, const QByteArray &key, Time now)
{
    if (key.size() > longestKey) {
        throw Refusal{.message = "Idempotency keys can have up to 255 characters; yours has "
                          + QByteArray::number(key.size()) + '.',
                      .type = "idempotency_error"};
    }
    forget(now);
    const auto kept = m_kept.constFind({context, key});
    if (kept == m_kept.cend())
        return {};
    if (m_ticks() < kept->answeredAt) {
        throw Refusal{.status = 409,
                      .code = "idempotency_key_in_use",
                      .message = "There is currently another in-progress request using this idempotency key: '" + key
                          + "'. Wait for its answer before you try again.",
                      .type = "idempotency_error"};
    }
    if (kept->digest != digestOf(request)) {
        throw Refusal{.message = "Keys for idempotent requests can only be used with the same parameters they were "
                                 "first used with. Use another key than '"
                          + key + "' for another request.",
                      .type = "idempotency_error"};
    }
    Response again = kept->response;
    again.headers.append(Header("Idempotent-Replayed", "true"));
    return again;
}

void Idempotency::keep(Context context, const Request &request, const QByteArray &key, Time now, const Response &response)
{
    const Place place{context, key};
    m_kept.insert(place, {.digest = digestOf(request), .response = response, .at = now});
    m_order.emplace_back(now, place);
}

void Idempotency::answerIn(Context context, const QByteArray &key, qint64 milliseconds)
{
    const auto kept = m_kept.find({context, key});
    if (kept != m_kept.end())
        kept->answeredAt = m_ticks() + milliseconds;
}

void Idempotency::forget(Time now)
{
    while (!m_order.empty() && m_order.front().first + keptFor <= now) {
        const auto kept = m_kept.constFind(m_order.front().second);
        if (kept != m_kept.cend() && kept->at == m_order.front().first)
            m_kept.erase(kept);
        m_order.pop_front();
    }
}

} // namespace Sandbox

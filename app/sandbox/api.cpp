// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include "app/sandbox/expandable.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

constexpr char defaultVersion[] = "2026-07-29.dahlia";

/// The part of `path` that each {} of `pattern` stands for; nothing if it does not fit.
std::optional<QList<QByteArray>> matched(const char *pattern, const QList<QByteArray> &path)
{
    if (!pattern)
        return {};
    const QList<QByteArray> parts = QByteArray::fromRawData(pattern, qsizetype(qstrlen(pattern))).split('/');
    if (parts.size() != path.size())
        return {};
    QList<QByteArray> named;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (parts[at].startsWith('{')) {
            if (path[at].isEmpty())
                return {};
            named.append(path[at]);
        } else if (parts[at] != path[at]) {
            return {};
        }
    }
    return named;
}

/// The user name of basic authentication, or the bearer's token; null if there is neither.
QByteArray credentialOf(const Request &request)
{
    const QByteArray header = request.header("authorization").trimmed();
    const QByteArray scheme = header.left(header.indexOf(' ')).toLower();
    const QByteArray rest = header.mid(scheme.size()).trimmed();
    if (scheme == "bearer")
        return rest;
    if (scheme == "basic") {
        const QByteArray pair = QByteArray::fromBase64(rest);
        return pair.left(pair.indexOf(':') < 0 ? pair.size() : pair.indexOf(':'));
    }
    return {};
}

} // namespace

/// What a path means.
struct Api::Route {
    const Resource *resource = nullptr;
    bool isList = false;
    QList<QByteArray> named; ///< ids in the path

    static std::optional<Route> of(const QByteArray &path)
    {
        const QList<QByteArray> parts = path.split('/');
        for (const Resource *resource : resources()) {
            if (const auto named = matched(resource->shape().list, parts))
                return Route{resource, true, *named};
            if (const auto named = matched(resource->shape().retrieve, parts))
                return Route{resource, false, *named};
        }
        return {};
    }
};

QByteArray Api::platformKeyOf(quint64 seed)
{
    return "sk_test_" + Ids(seed).letters(mixed("platform key"), 48);
}

Api::Api(World &world) : m_world(world), m_platformKey(platformKeyOf(world.seed.seed)), m_live(world)
{
    m_credentials.insert(m_platformKey, platform);
}

Response Api::answer(const Request &request)
{
    const QByteArray requestId = "req_" + m_world.ids.letters(mixed(mixed("request"), ++m_requestNumber), 14);
    Response response;
    try {
        if (request.path.startsWith("/_sandbox/"))
            response = answerSandbox(request);
        else
            response.body = body(request, contextOf(request));
    } catch (const Refusal &refusal) {
        response = {.status = refusal.status, .body = refusal.json(requestId)};
        if (refusal.status == 401)
            response.headers.append(Header("WWW-Authenticate", "Basic realm=\"Tributary sandbox\""));
    }
    response.headers.append(Header("Request-Id", requestId));
    response.headers.append(Header("Tributary-Sandbox", "1"));
    const QByteArray version = request.header("stripe-version");
    response.headers.append(Header("Stripe-Version", version.isEmpty() ? QByteArray(defaultVersion) : version));
    if (const QByteArray account = request.header("stripe-account"); !account.isEmpty())
        response.headers.append(Header("Stripe-Account", account));
    m_requests.add(m_world.clock.now(), request, response.status);
    return response;
}

Context Api::contextOf(const Request &request) const
{
    const QByteArray credential = credentialOf(request);
    if (credential.isEmpty()) {
        throw Refusal{.status = 401,
                      .message = "You did not provide an API key. You need to provide your API key in the "
                                 "Authorization header, using Bearer auth (e.g. 'Authorization: Bearer "
                                 "YOUR_SECRET_KEY')."};
    }
    const auto known = m_credentials.constFind(credential);
    if (known == m_credentials.cend()) {
        throw Refusal{.status = 401, .message = "Invalid API Key provided: " + masked(credential)};
    }
    const QByteArray account = request.header("stripe-account");
    if (account.isEmpty())
        return *known;
    const std::optional<Key> key = m_world.ids.key(Kind::Account, account);
    const bool exists = key && key->context == platform && key->index < m_world.accounts.size();
    // A platform acts as any of its accounts and as itself; an account only as itself.
    if (!exists || (*known != platform && key->index != *known))
        throw Refusal::noAccess(account);
    return key->index;
}

QByteArray Api::body(const Request &request, Context context) const
{
    const std::optional<Route> route = Route::of(request.path);
    if (!route || request.method != "GET")
        throw Refusal::unknownPath(request.method, request.path);

    const Resource &resource = *route->resource;
    const Parameters parameters(request.query);
    std::optional<Key> parent;
    if (resource.shape().parent != Kind::None) {
        const Resource *above = resourceOf(resource.shape().parent);
        Q_ASSERT(above);
        parent = above->find(m_world, context, route->named.first());
        if (!parent)
            throw above->absent(route->named.first(), "id");
    }
    if (route->isList)
        return page(m_world, {resource, context, parent, request.path}, parameters);

    parameters.allowOnly(QList<QByteArray>{"expand"} + resource.shape().options);
    Key key = resource.own(m_world, context);
    if (!route->named.isEmpty() && (!parent || route->named.size() > 1)) {
        const QByteArray id = route->named.last();
        const auto found = parent ? resource.findUnder(m_world, *parent, id) : resource.find(m_world, context, id);
        if (!found)
            throw resource.absent(id, "id");
        key = *found;
    }
    const Expansion expansion = expansionOf(resource.shape().object, parameters.list("expand"));
    QByteArray out;
    Writer writer(m_world, out, m_world.clock.now(), &expansion);
    resource.render(m_world, key, writer);
    return out;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include "app/sandbox/expandable.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/route.h"
#include "app/sandbox/search.h"
#include "app/sandbox/sessions.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

constexpr char defaultVersion[] = "2026-07-29.dahlia";

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

QByteArray Api::platformKeyOf(quint64 seed)
{
    return "sk_test_" + Ids(seed).letters(mixed("platform key"), 48);
}

Api::Api(World &world, Ticks ticks)
    : m_world(world), m_platformKey(platformKeyOf(world.seed.seed)), m_idempotency(ticks),
      m_live([this] { return changeByItself(); }), m_deliveries(world), m_limiter(ticks), m_faults(world.seed.seed)
{
    m_credentials.insert(m_platformKey, {});
    m_world.listen([this](Context context, quint32 event) {
        if (!m_isReplaying)
            m_deliveries.hear(context, event);
    });
    m_world.keepPictures([&world](Kind kind, Key key) {
        QByteArray json;
        if (const Resource *resource = resourceOf(kind)) {
            Writer writer(world, json, world.now());
            resource->showForEvent(world, key, writer);
        }
        return json;
    });
}

bool Api::keepIn(const QString &folder, QString *problem)
{
    m_isReplaying = true;
    const bool read = m_journal.open(folder, m_world.seed) && m_journal.replay([this](const Journal::Entry &entry) {
        m_requestNumber = std::max(m_requestNumber, entry.request);
        act(entry);
    });
    m_isReplaying = false;
    if (!read)
        *problem = m_journal.problem();
    return read;
}

QByteArray Api::idOfRequest(quint64 number) const
{
    return "req_" + m_world.ids.letters(mixed(mixed("request"), number), 14);
}

Response Api::answer(const Request &request)
{
    const quint64 number = ++m_requestNumber;
    const QByteArray requestId = idOfRequest(number);
    m_world.catchUp(m_world.now());
    const bool isOwn = request.path.startsWith("/_sandbox/");
    const Ordeal ordeal = isOwn ? Ordeal() : m_faults.meet(request);
    Response response;
    try {
        if (isOwn)
            response = answerSandbox(request, number);
        else if (request.method == "GET" && request.path.startsWith("/setup/s/")) // a person in a browser: no key
            response = keepAndAct({.at = m_world.now(), .request = number, .what = request});
        else
            response = answerApi(request, number, ordeal);
    } catch (const Refusal &refusal) {
        response = {.status = refusal.status, .headers = refusal.headers, .body = refusal.json(requestId)};
        if (refusal.status == 401)
            response.headers.append(Header("WWW-Authenticate", "Basic realm=\"Tributary sandbox\""));
    }
    response.delay += m_latency;
    ordeal.spoil(response);
    response.headers.append(Header("Request-Id", requestId));
    response.headers.append(Header("Tributary-Sandbox", "1"));
    const QByteArray version = request.header("stripe-version");
    response.headers.append(Header("Stripe-Version", version.isEmpty() ? QByteArray(defaultVersion) : version));
    if (const QByteArray account = request.header("stripe-account"); !account.isEmpty())
        response.headers.append(Header("Stripe-Account", account));
    if (const QByteArray key = request.header("idempotency-key"); !key.isEmpty() && request.method == "POST")
        response.headers.append(Header("Idempotency-Key", key));
    m_requests.add(m_world.clock.now(), request, response.status);
    return response;
}

Api::Caller Api::callerOf(const Request &request) const
{
    const QByteArray credential = credentialOf(request);
    if (credential.isEmpty()) {
        throw Refusal{.status = 401,
                      .message = "You did not provide an API key. You need to provide your API key in the "
                                 "Authorization header, using Bearer auth (e.g. 'Authorization: Bearer "
                                 "YOUR_SECRET_KEY')."};
    }
    const std::optional<Credential> known = credentialNamed(credential);
    if (!known) {
        throw Refusal{.status = 401, .message = "Invalid API Key provided: " + masked(credential)};
    }
    const Permissions &permissions = known->permissions;
    if (permissions.expires != 0 && permissions.expires <= m_world.now()) {
        throw Refusal{.status = 401, .code = "api_key_expired", .message = "Expired API Key provided: " + masked(credential)};
    }
    if (m_world.accounts[known->owner].deleted)
        throw Refusal::noAccess(m_world.accounts[known->owner].id);
    const QByteArray account = request.header("stripe-account");
    if (account.isEmpty())
        return {known->owner, known->owner, permissions};
    const std::optional<Key> key = m_world.ids.key(Kind::Account, account);
    const bool exists = key && key->context == platform && key->index < m_world.accounts.size()
        && !m_world.accounts[key->index].deleted;
    // A platform acts as any of its accounts and as itself; an account only as itself.
    if (!exists || (known->owner != platform && key->index != known->owner))
        throw Refusal::noAccess(account);
    return {known->owner, key->index, permissions};
}

std::optional<Api::Credential> Api::credentialNamed(const QByteArray &text) const
{
    if (const auto known = m_credentials.constFind(text); known != m_credentials.cend())
        return *known;
    if (const AccountSession *session = sessionOf(m_world, text))
        return Credential{.owner = session->account, .permissions = permissionsOf(*session)};
    return {};
}

Response Api::answerApi(const Request &request, quint64 number, const Ordeal &ordeal)
{
    ordeal.refuse();
    const Caller caller = callerOf(request);
    const std::optional<Route> route = routeOf(request.method, request.path);
    const QByteArray limit = m_limiter.admit({.owner = caller.owner,
                                              .business = caller.context,
                                              .operation = request.method + ' ' + (route ? route->path : ""),
                                              .object = route ? route->named.value(0) : QByteArray()},
                                             m_latency + ordeal.delay);
    if (!limit.isNull())
        throw Refusal::tooMany(limit);
    if (!route)
        throw Refusal::unknownPath(request.method, request.path);
    caller.permissions.require(*route, request.method, credentialOf(request), m_world.accounts[caller.context].id);
    if (route->kind == Route::Kind::Content)
        return content(*route, caller.context);
    if (route->kind == Route::Kind::Search)
        return {.body = searched(m_world, {*route->resource, caller.context, {}, request.path, {}, ordeal.visibility}, Parameters(request.query))};
    if (route->kind == Route::Kind::Action)
        return change(*route, request, caller, number, m_latency + ordeal.delay);
    return {.body = body(*route, request, caller, ordeal.visibility)};
}

Response Api::content(const Route &route, Context context) const
{
    const QByteArray id = route.named.first();
    const auto file = route.resource->find(m_world, context, id);
    if (!file)
        throw route.resource->absent(id, "file");
    const Upload *upload = uploadAt(m_world, *file);
    if (!upload || !isDownloadable(upload->purpose))
        throw Refusal{.status = 403, .message = "What is in this file cannot be fetched."};
    return {.contentType = upload->contentType, .body = upload->content};
}

/// An owner's session sees the events about what it may read; everybody else all there are.
Resource::Filter Api::visible(const Resource &resource, const Caller &caller) const
{
    if (caller.permissions.kind != Permissions::Kind::Session || resource.shape().kind != Kind::Event)
        return {};
    return [this, permissions = caller.permissions](Key key) {
        return mayReadEvent(permissions, m_world.books(key.context).events[key.index].type);
    };
}

QByteArray Api::body(const Route &route, const Request &request, const Caller &caller, const Visibility &visibility) const
{
    const Context context = caller.context;
    const Resource &resource = *route.resource;
    const Parameters parameters(request.query);
    std::optional<Key> parent;
    if (resource.shape().parent != Kind::None) {
        const Resource *above = resourceOf(resource.shape().parent);
        Q_ASSERT(above);
        parent = above->find(m_world, context, route.named.first());
        if (!parent)
            throw above->absent(route.named.first(), "id");
    }
    if (route.kind == Route::Kind::List)
        return page(m_world, {resource, context, parent, request.path, visible(resource, caller), visibility}, parameters);

    parameters.allowOnly(QList<QByteArray>{"expand"} + resource.shape().options);
    Key key = resource.own(m_world, context);
    if (!route.named.isEmpty() && (!parent || route.named.size() > 1)) {
        const QByteArray id = route.named.last();
        const auto found = parent ? resource.findUnder(m_world, *parent, id) : resource.find(m_world, context, id);
        if (!found)
            throw resource.absent(id, "id");
        if (const Resource::Filter mayBeSeen = visible(resource, caller); mayBeSeen && !mayBeSeen(*found))
            throw resource.absent(id, "id");
        key = *found;
    }
    const Expansion expansion = expansionOf(resource.shape().object, parameters.list("expand"));
    QByteArray out;
    Writer writer(m_world, out, m_world.clock.now(), &expansion);
    resource.show(m_world, key, writer);
    return out;
}

} // namespace Sandbox

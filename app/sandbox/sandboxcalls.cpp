// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include "app/sandbox/json.h"
#include "app/sandbox/snapshot.h"
#include "app/sandbox/world.h"

/// The calls under /_sandbox: what only a sandbox can tell. Part of Api.
namespace Sandbox {
namespace {

QByteArray clockJson(const Clock &clock)
{
    QByteArray out;
    Json(out).beginObject().pair("now", qint64(clock.now())).pair("factor", clock.factor()).endObject();
    return out;
}

void checkClock(const Request &request)
{
    const Parameters parameters(request.body);
    parameters.allowOnly({"now", "advance", "factor"});
    parameters.integer("now");
    const auto advance = parameters.integer("advance");
    if (advance && parameters.has("now")) {
        throw Refusal{.code = "parameters_exclusive",
                      .message = "You may only specify one of these parameters: now, advance.",
                      .param = "advance"};
    }
    if (const QByteArray text = parameters.text("factor"); !text.isNull()) {
        bool good = false;
        const double factor = text.toDouble(&good);
        if (!good || !(factor >= 0 && factor <= 1'000'000))
            throw Refusal{.message = "Invalid factor: sandbox seconds in a real second, 0 to 1000000", .param = "factor"};
    }
}

/// The resource that `/_sandbox/truth?type=` means; null if there is none.
const Resource *resourceNamed(const QByteArray &type)
{
    for (const Resource *resource : resources()) {
        const Resource::Shape &shape = resource->shape();
        if (type == shape.object || (shape.truth && type == shape.truth))
            return resource;
    }
    return nullptr;
}

/// What a restricted key may do: `permissions[charge]=none|read|write`, writing including reading.
Permissions restricted(const Form &form)
{
    Permissions result{.kind = Permissions::Kind::RestrictedKey};
    for (const auto &[name, level] : form.children()) {
        const Resource *resource = resourceNamed(name);
        if (!resource && name.endsWith('s'))
            resource = resourceNamed(name.chopped(1));
        const QByteArray param = "permissions[" + name + ']';
        if (!resource)
            throw Refusal{.message = "No such type of object: '" + name + "'", .param = param};
        if (!level.is("none") && !level.is("read") && !level.is("write"))
            throw Refusal{.message = "Invalid " + param + ": must be one of none, read or write", .param = param};
        if (!level.is("none"))
            result.reads.insert(resource->shape().object);
        if (level.is("write"))
            result.writes.insert(resource->shape().object);
    }
    return result;
}

} // namespace

Response Api::answerSandbox(const Request &request, quint64 number)
{
    const Caller caller = callerOf(request);
    if (caller.owner != platform || caller.context != platform || caller.permissions.kind != Permissions::Kind::Everything)
        throw Refusal{.status = 403, .message = "These calls take the platform's own key."};
    const QByteArray call = request.method + ' ' + request.path.mid(int(qstrlen("/_sandbox/")));
    if (call == "GET truth")
        return truth(request);
    if (call == "GET clock")
        return {.body = clockJson(m_world.clock)};
    if (call == "GET requests")
        return {.contentType = "application/x-ndjson", .stream = m_requests.stream()};
    if (call == "POST live")
        return changeLive(request);
    if (call == "POST limits")
        return changeLimits(request);
    if (call == "POST faults")
        return {.body = m_faults.add(Parameters(request.body))};
    if (call == "GET faults")
        return {.body = m_faults.list()};
    if (call == "DELETE faults")
        return {.body = m_faults.remove(Parameters(request.query.isEmpty() ? request.body : request.query))};
    if (call == "POST keys" || call.startsWith("POST accounts/"))
        return keepAndAct({.at = m_world.now(), .request = number, .what = request});
    if (call == "POST clock") {
        checkClock(request);
        return keepAndAct({.at = m_world.now(), .request = number, .what = request});
    }
    throw Refusal::unknownPath(request.method, request.path);
}

QByteArray Api::addKey(const Form &form)
{
    Credential credential;
    if (const QByteArray id = form["account"].text(); !id.isEmpty()) {
        const auto account = resourceOf(Kind::Account)->find(m_world, platform, id);
        if (!account)
            throw Refusal::noAccess(id);
        credential.owner = account->index;
    }
    const bool isRestricted = form["kind"].is("rk");
    if (!isRestricted && !form["kind"].is("sk"))
        throw Refusal{.message = "Invalid kind: must be one of sk or rk", .param = "kind"};
    if (isRestricted)
        credential.permissions = restricted(form["permissions"]);
    const QByteArray key = (isRestricted ? "rk_test_" : "sk_test_")
        + m_world.ids.letters(mixed(mixed("further key"), ++m_keysMade), 48);
    m_credentials.insert(key, credential);
    QByteArray out;
    Json(out).beginObject().pair("key", key).endObject();
    return out;
}

Response Api::truth(const Request &request)
{
    const Parameters parameters(request.query);
    parameters.allowOnly({"type", "account"});
    const QByteArray type = parameters.text("type");
    const Resource *resource = resourceNamed(type);
    if (!resource) {
        throw Refusal{.message = "No such type of object: '" + type + "'", .param = "type"};
    }
    Context first = platform;
    Context last = Context(m_world.accounts.size()) - 1;
    if (parameters.has("account")) {
        const QByteArray id = parameters.text("account");
        const auto key = m_world.ids.key(Kind::Account, id);
        if (!key || key->index >= m_world.accounts.size())
            throw Refusal::noAccess(id);
        first = last = key->index;
    }
    auto snapshot = std::make_shared<Snapshot>(m_world, *resource, first, last);
    m_snapshots.push_back(snapshot);
    return {.contentType = "application/x-ndjson", .stream = [snapshot] { return snapshot->next(); }};
}

Response Api::changeLive(const Request &request)
{
    const Parameters parameters(request.body);
    parameters.allowOnly({"enabled", "rate"});
    double rate = m_live.rate();
    if (const QByteArray text = parameters.text("rate"); !text.isNull()) {
        bool good = false;
        rate = text.toDouble(&good);
        if (!good || !(rate >= 0.001 && rate <= 1000)) {
            throw Refusal{.message = "Invalid rate: changes in a second, 0.001 to 1000", .param = "rate"};
        }
    }
    if (parameters.flag("enabled").value_or(m_live.isOn()))
        m_live.start(rate);
    else
        m_live.stop();
    QByteArray out;
    Json(out).beginObject().pair("enabled", m_live.isOn()).pair("rate", rate).endObject();
    return {.body = out};
}

Response Api::changeLimits(const Request &request)
{
    const Parameters parameters(request.body);
    parameters.allowOnly({"mode"});
    const QByteArray mode = parameters.choice("mode", {"off", "test", "live"});
    if (mode.isNull())
        throw Refusal{.code = "parameter_missing", .message = "Missing required param: mode.", .param = "mode"};
    m_limiter.setMode(mode == "off" ? Limiter::Mode::Off : mode == "test" ? Limiter::Mode::Test : Limiter::Mode::Live);
    QByteArray out;
    Json(out).beginObject().pair("mode", mode).endObject();
    return {.body = out};
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include "app/sandbox/expandable.h"
#include "app/sandbox/hostedacts.h"
#include "app/sandbox/operations.h"
#include "app/sandbox/route.h"
#include "app/sandbox/scenario.h"
#include "app/sandbox/snapshot.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

/// How a request changes the world: checked, kept on the disk, then acted upon at one moment of the clock. Part of Api.
namespace Sandbox {
namespace {

Form formOf(const Request &request)
{
    const QByteArray type = request.header("content-type");
    if (request.method == "DELETE")
        return Form::ofUrl(request.body.isEmpty() ? request.query : request.body);
    if (type.startsWith("multipart/form-data"))
        return Form::ofParts(type, request.body);
    if (type.startsWith("application/json")) {
        throw Refusal{.message = "This API takes application/x-www-form-urlencoded bodies, not JSON."};
    }
    const QByteArray joint = request.query.isEmpty() || request.body.isEmpty() ? "" : "&";
    return Form::ofUrl(request.query + joint + request.body);
}

QList<QByteArray> expandOf(const Form &form)
{
    const std::vector<QByteArray> paths = form["expand"].texts();
    return {paths.begin(), paths.end()};
}

} // namespace

Response Api::change(const Route &route, const Request &request, const Caller &caller, quint64 number, int delay)
{
    // What can be seen to be wrong without looking at the world is refused before anything is kept: an idempotency
    // key that came with it is free.
    const Form form = formOf(request);
    checkParameters(QByteArray(route.action.method) + ' ' + route.action.path, form);
    const char *object = route.resource->shape().object;
    if (form.has("expand"))
        expansionOf(object, expandOf(form));
    const QByteArray key = request.method == "POST" ? request.header("idempotency-key") : QByteArray();
    if (!key.isEmpty()) {
        if (const auto again = m_idempotency.replay(caller.context, request, key, m_world.now()))
            return *again;
    }
    const Response response = keepAndAct({.at = m_world.now(),
                                          .request = number,
                                          .caller = caller.owner,
                                          .context = caller.context,
                                          .what = request});
    if (!key.isEmpty())
        m_idempotency.answerIn(caller.context, key, delay);
    return response;
}

Response Api::keepAndAct(const Journal::Entry &entry)
{
    if (!m_journal.append(entry)) {
        throw Refusal{.status = 500,
                      .message = "The sandbox cannot keep this change, so it did not make it: "
                          + m_journal.problem().toUtf8(),
                      .type = "api_error"};
    }
    // A snapshot that is being read must not see the change.
    for (const auto &weak : m_snapshots) {
        if (const auto snapshot = weak.lock())
            snapshot->finish();
    }
    std::erase_if(m_snapshots, [](const auto &weak) { return weak.expired(); });
    return act(entry);
}

Response Api::act(const Journal::Entry &entry)
{
    m_world.catchUp(entry.at);
    m_world.clock.pin(entry.at);
    const QByteArray key = entry.what.method == "POST" ? entry.what.header("idempotency-key") : QByteArray();
    m_world.beginChange(entry.request == 0 ? QByteArray() : idOfRequest(entry.request), key.isEmpty() ? QByteArray() : key);
    Response response;
    try {
        response = perform(entry);
    } catch (const Refusal &refusal) {
        response = {.status = refusal.status, .body = refusal.json(idOfRequest(entry.request))};
    }
    m_world.clock.release();
    if (m_world.now() < entry.at)
        m_world.clock.moveTo(entry.at); // it happened before, in another run of the program
    if (!key.isEmpty() && response.status != 401 && response.status != 429)
        m_idempotency.keep(entry.context, entry.what, key, entry.at, response);
    return response;
}

Response Api::perform(const Journal::Entry &entry)
{
    const Request &request = entry.what;
    if (request.method == "LIVE") {
        m_world.drive();
        m_world.scenario().change();
        return {};
    }
    if (request.path.startsWith("/setup/s/")) {
        const QByteArray address = visitLink(m_world, request.path);
        if (address.isNull())
            throw Refusal::unknownPath(request.method, request.path);
        return {.status = 302, .headers = {{"Location", address}}};
    }
    const Form form = formOf(request);
    if (request.path == "/_sandbox/clock")
        return {.body = moveClock(form)};
    if (request.path == "/_sandbox/keys")
        return {.body = addKey(form)};
    if (request.path.startsWith("/_sandbox/accounts/"))
        return {.body = actOnAccount(m_world, request.path.mid(qsizetype(qstrlen("/_sandbox/accounts/"))), form)};

    const std::optional<Route> route = routeOf(request.method, request.path);
    if (!route)
        throw Refusal::unknownPath(request.method, request.path);
    Call call{.world = m_world, .context = entry.context, .caller = entry.caller, .form = form, .named = route->named};
    const Reply reply = route->action.perform(call);
    if (const QByteArray *json = std::get_if<QByteArray>(&reply))
        return {.body = *json};
    const Subject subject = std::get<Subject>(reply);
    const Resource &resource = *resourceOf(subject.kind);
    const Expansion expansion = expansionOf(resource.shape().object, expandOf(form));
    Response response;
    Writer writer(m_world, response.body, m_world.now(), &expansion);
    resource.show(m_world, subject.key, writer);
    return response;
}

bool Api::changeByItself()
{
    try {
        keepAndAct({.at = m_world.now(), .what = {.method = "LIVE", .path = "/_sandbox/live"}});
        return true;
    } catch (const Refusal &refusal) {
        qWarning("tributary-sandbox: nothing happens by itself any more: %s", refusal.message.constData());
        return false;
    }
}

QByteArray Api::moveClock(const Form &form)
{
    const Time from = m_world.now();
    Time to = from;
    if (const auto now = form["now"].integer())
        to = *now;
    if (const auto seconds = form["advance"].integer())
        to = from + *seconds;
    if (to < from)
        throw Refusal{.message = "Time does not run backwards here: the clock shows " + QByteArray::number(from) + '.',
                      .param = form.has("now") ? "now" : "advance"};
    m_world.drive();
    m_world.catchUp(to);
    m_world.clock.moveTo(to);
    if (form.has("factor"))
        m_world.clock.setFactor(form["factor"].text().toDouble());
    QByteArray out;
    Json(out).beginObject().pair("now", to).pair("factor", m_world.clock.factor()).endObject();
    return out;
}

} // namespace Sandbox

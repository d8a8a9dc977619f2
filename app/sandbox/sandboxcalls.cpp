// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

/// The calls under /_sandbox: what only a sandbox can tell. Part of Api.
namespace Sandbox {
namespace {

constexpr qsizetype portion = 128 * 1024; ///< bytes of NDJSON that are made at a time

QByteArray clockJson(const Clock &clock)
{
    QByteArray out;
    Json(out).beginObject().pair("now", qint64(clock.now())).pair("factor", clock.factor()).endObject();
    return out;
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

/// Every record of one resource, context by context, as lines of JSON. What it reads must not change meanwhile.
class Snapshot
{
public:
    Snapshot(const World &world, const Resource &resource, Context first, Context last, std::shared_ptr<void> hold)
        : m_world(world), m_resource(resource), m_context(first), m_last(last), m_now(world.clock.now()),
          m_hold(std::move(hold))
    {
    }

    std::optional<QByteArray> next()
    {
        QByteArray out;
        while (out.size() < portion && m_context <= m_last) {
            if (m_row == 0)
                m_keys = m_resource.everything(m_world, m_context);
            if (m_row >= m_keys.size()) {
                ++m_context;
                m_row = 0;
                m_keys.clear();
                continue;
            }
            write(m_keys[m_row++], out);
            if (m_row == m_keys.size()) {
                ++m_context;
                m_row = 0;
                m_keys.clear();
            }
        }
        if (out.isEmpty())
            return {};
        return out;
    }

private:
    void write(Key key, QByteArray &out) const
    {
        if (!m_resource.listed(m_world, key))
            return;
        const Resource &accounts = *resourceOf(Kind::Account);
        Writer writer(m_world, out, m_now);
        writer.beginObject();
        // An account's object belongs to the account it is, as its persons and bank accounts do.
        if (m_context == platform)
            writer.nullPair("account");
        else
            writer.pair("account", accounts.id(m_world, {platform, m_context}));
        writer.json().key("object");
        m_resource.render(m_world, key, writer);
        writer.endObject();
        out += '\n';
    }

    const World &m_world;
    const Resource &m_resource;
    Context m_context;
    Context m_last;
    Time m_now;
    std::vector<Key> m_keys;
    size_t m_row = 0;
    std::shared_ptr<void> m_hold;
};

} // namespace

Response Api::answerSandbox(const Request &request)
{
    if (contextOf(request) != platform)
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
    throw Refusal::unknownPath(request.method, request.path);
}

Response Api::truth(const Request &request) const
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
    auto snapshot = std::make_shared<Snapshot>(m_world, *resource, first, last, m_live.hold());
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

} // namespace Sandbox

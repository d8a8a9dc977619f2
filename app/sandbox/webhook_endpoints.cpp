// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhooks.h"

#include "app/sandbox/random.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QUrl>

#include <algorithm>

namespace Sandbox {
namespace {

constexpr qsizetype mostEndpoints = 16; ///< of one account

std::vector<WebhookEndpoint> &endpointsOf(World &world, Context context)
{
    return world.endpoints[context];
}

const WebhookEndpoint &endpointAt(const World &world, Key key)
{
    return world.endpoints.at(key.context)[key.index];
}

void checkUrl(const QByteArray &text)
{
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        throw Refusal{.code = "url_invalid",
                      .message = "Invalid URL: it has to begin with http:// or https:// and name a host.",
                      .param = "url"};
    }
}

QByteArrayList eventsIn(const Form &form)
{
    const std::vector<QByteArray> types = form.texts();
    if (types.empty())
        throw Refusal{.message = "At least one event has to be enabled.", .param = "enabled_events"};
    return {types.begin(), types.end()};
}

void write(World &world, Key key, const Call &call)
{
    WebhookEndpoint &endpoint = endpointsOf(world, key.context)[key.index];
    if (call["url"].exists()) {
        checkUrl(call["url"].text());
        endpoint.url = call["url"].text();
    }
    if (call["enabled_events"].exists())
        endpoint.events = eventsIn(call["enabled_events"]);
    if (const auto disabled = call["disabled"].flag())
        endpoint.disabled = *disabled;
    writeText(world, Kind::WebhookEndpoint, key, "description", call["description"]);
    writeMetadata(world, Kind::WebhookEndpoint, key, call["metadata"]);
}

/// The object with its secret: it is shown this once.
QByteArray withSecret(const World &world, Key key)
{
    QByteArray json;
    Writer writer(world, json, world.now());
    resourceOf(Kind::WebhookEndpoint)->show(world, key, writer);
    json.chop(1);
    return json + ",\"secret\":\"" + secretOf(world.ids, key) + "\"}";
}

Reply create(Call &call)
{
    std::vector<WebhookEndpoint> &all = endpointsOf(call.world, call.context);
    const auto there = std::count_if(all.begin(), all.end(), [](const WebhookEndpoint &each) { return !each.deleted; });
    if (there >= mostEndpoints) {
        throw Refusal{.code = "resource_limit_exceeded",
                      .message = "An account has up to 16 webhook endpoints; delete one to make another."};
    }
    checkUrl(call["url"].text());
    eventsIn(call["enabled_events"]);
    const bool ofConnected = call["connect"].flag().value_or(false);
    if (ofConnected && call.context != platform)
        throw Refusal{.message = "Only a platform can hear of its connected accounts.", .param = "connect"};
    const Key key{call.context, quint32(all.size())};
    all.push_back({.created = call.world.now(), .apiVersion = call["api_version"].text(), .ofConnected = ofConnected});
    write(call.world, key, call);
    return withSecret(call.world, key);
}

Reply update(Call &call)
{
    const Key key = found(call, Kind::WebhookEndpoint, call.named[0], "webhook_endpoint");
    write(call.world, key, call);
    return Subject{Kind::WebhookEndpoint, key};
}

Reply remove(Call &call)
{
    const Key key = found(call, Kind::WebhookEndpoint, call.named[0], "webhook_endpoint");
    endpointsOf(call.world, key.context)[key.index].deleted = true;
    return "{\"id\":\"" + call.named[0] + "\",\"object\":\"webhook_endpoint\",\"deleted\":true}";
}

class WebhookEndpointResource : public Resource
{
public:
    WebhookEndpointResource()
        : Resource({.object = "webhook_endpoint",
                    .kind = Kind::WebhookEndpoint,
                    .list = "/v1/webhook_endpoints",
                    .retrieve = "/v1/webhook_endpoints/{webhook_endpoint}"})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const auto all = world.endpoints.find(context);
        return {0, all == world.endpoints.end() ? 0 : quint32(all->second.size())};
    }

    Time created(const World &world, Key key) const override { return endpointAt(world, key).created; }
    bool listed(const World &world, Key key) const override { return !endpointAt(world, key).deleted; }

    std::optional<Key> find(const World &world, Context context, const QByteArray &id) const override
    {
        const auto key = Resource::find(world, context, id);
        return key && listed(world, *key) ? key : std::nullopt;
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const WebhookEndpoint &endpoint = endpointAt(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "webhook_endpoint");
        writer.pair("api_version", endpoint.apiVersion);
        if (endpoint.ofConnected)
            writer.pair("application", resourceOf(Kind::Application)->id(world, {platform, 0}));
        else
            writer.nullPair("application");
        writer.pair("created", endpoint.created).nullPair("description").beginArray("enabled_events");
        for (const QByteArray &type : endpoint.events)
            writer.json().value(type);
        writer.endArray().pair("livemode", false).beginObject("metadata").endObject();
        writer.pair("status", endpoint.disabled ? "disabled" : "enabled").pair("url", endpoint.url).endObject();
    }

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/webhook_endpoints", create},
                {"POST", "/v1/webhook_endpoints/{webhook_endpoint}", update},
                {"DELETE", "/v1/webhook_endpoints/{webhook_endpoint}", remove}};
    }
};

} // namespace

bool WebhookEndpoint::wants(const QByteArray &type) const
{
    if (disabled || deleted)
        return false;
    // This one has to be named.
    return events.contains(type) || (events.contains("*") && type != "reporting.report_type.updated");
}

QByteArray secretOf(const Ids &ids, Key endpoint)
{
    return "whsec_" + ids.letters(mixed(mixed("webhook secret"), (quint64(endpoint.context) << 32) | endpoint.index), 32);
}

const Resource &webhook_endpoints()
{
    static const WebhookEndpointResource resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox {
namespace {

constexpr char apiVersion[] = "2026-07-29.dahlia";
constexpr qsizetype mostTypes = 20;

const Event &eventAt(const World &world, Key key)
{
    return world.books(key.context).events[key.index];
}

/// One in so many was not taken by every endpoint yet.
bool delivered(const World &world, Key key)
{
    return facetOf(traitsOf(world, Kind::Event, key), 1, 60) != 0;
}

/// "charge.*" means every type that begins so.
bool fits(const QByteArray &wanted, const char *type)
{
    if (wanted.endsWith('*'))
        return qstrncmp(type, wanted.constData(), size_t(wanted.size()) - 1) == 0;
    return wanted == type;
}

class Events : public Resource
{
public:
    Events()
        : Resource({.object = "event",
                    .kind = Kind::Event,
                    .list = "/v1/events",
                    .retrieve = "/v1/events/{event}",
                    .filters = {"created", "delivery_success", "type", "types"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const auto &events = world.books(context).events;
        const Time oldest = world.now() - eventsKept;
        const auto first = std::lower_bound(events.begin(), events.end(), oldest, [](const Event &event, Time time) {
            return Time(event.created) < time;
        });
        return {quint32(first - events.begin()), quint32(events.size())};
    }

    Time created(const World &world, Key key) const override { return eventAt(world, key).created; }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        const QByteArray type = parameters.text("type");
        const QList<QByteArray> types = parameters.list("types");
        if (!type.isNull() && !types.isEmpty()) {
            throw Refusal{.code = "parameters_exclusive",
                          .message = "You may only specify one of these parameters: type, types.",
                          .param = "types"};
        }
        if (types.size() > mostTypes)
            throw Refusal{.message = "You may specify at most 20 types.", .param = "types"};
        Filter byType;
        if (!type.isNull())
            byType = [&world, type](Key key) { return fits(type, eventAt(world, key).type); };
        if (!types.isEmpty()) {
            byType = [&world, types](Key key) {
                return std::any_of(types.begin(), types.end(),
                                   [&](const QByteArray &each) { return fits(each, eventAt(world, key).type); });
            };
        }
        Filter byDelivery;
        if (const auto wanted = parameters.flag("delivery_success"))
            byDelivery = [&world, wanted](Key key) { return delivered(world, key) == *wanted; };
        return allOf({byType, byDelivery});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Event &event = eventAt(world, key);
        const quint64 traits = traitsOf(world, Kind::Event, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "event");
        if (key.context != platform) {
            const QByteArray account = world.ids.text(Kind::Account, {platform, key.context});
            writer.pair("account", account).pair("context", account);
        }
        writer.pair("api_version", apiVersion).pair("created", qint64(event.created)).beginObject("data");
        const World::Telling *telling = world.tellingOf(event);
        if (telling && !telling->picture.isNull()) {
            writer.rawPair("object", telling->picture);
        } else {
            writer.json().key("object");
            resourceOf(event.kind)->showForEvent(world, event.object, writer);
        }
        if (telling && !telling->previous.isNull())
            writer.rawPair("previous_attributes", telling->previous);
        writer.endObject().pair("livemode", false).pair("pending_webhooks", delivered(world, key) ? 0 : 1);
        writer.beginObject("request");
        if (telling && !telling->picture.isNull()) {
            writer.pair("id", telling->requestId).pair("idempotency_key", telling->idempotencyKey);
        } else {
            writer.pair("id", event.requested ? "req_" + world.ids.letters(traits + 1, 14) : QByteArray());
            writer.pair("idempotency_key", event.requested ? idempotencyKey(world, traits) : QByteArray());
        }
        writer.endObject().pair("type", event.type).endObject();
    }

private:
    static QByteArray idempotencyKey(const World &world, quint64 traits)
    {
        const QByteArray letters = world.ids.letters(traits + 2, 16).toHex();
        return letters.mid(0, 8) + '-' + letters.mid(8, 4) + "-4" + letters.mid(13, 3) + "-a" + letters.mid(17, 3) + '-'
            + letters.mid(20, 12);
    }
};

} // namespace

const Resource &events()
{
    static const Events resource;
    return resource;
}

} // namespace Sandbox

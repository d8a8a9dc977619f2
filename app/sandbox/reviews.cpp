// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/buyers.h"
#include "app/sandbox/charging.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>

#include <array>

namespace Sandbox {
namespace {

const Review &reviewAt(const World &world, Key key)
{
    return world.books(key.context).reviews[key.index];
}

const Charge &chargeOf(const World &world, Key key)
{
    return world.books(key.context).charges[reviewAt(world, key).charge];
}

/// Null while it is open.
QByteArray nameOf(Review::Closing closing)
{
    switch (closing) {
    case Review::Closing::None: return {};
    case Review::Closing::Approved: return "approved";
    case Review::Closing::Refunded: return "refunded";
    case Review::Closing::RefundedAsFraud: return "refunded_as_fraud";
    case Review::Closing::Disputed: return "disputed";
    }
    Q_UNREACHABLE();
}

/// How somebody pays who does so in a browser.
struct Visit {
    const char *browser, *device, *platform, *version;
};
constexpr std::array visits{
    Visit{"Firefox", "Other", "Linux", "128.0"},
    Visit{"Chrome", "Other", "Windows 10", "126.0.0"},
    Visit{"Safari", "iPhone", "iOS", "17.5"},
    Visit{"Chrome Mobile", "Generic Smartphone", "Android", "126.0.6478"},
    Visit{"Safari", "Mac", "Mac OS X", "17.4.1"},
};

void writeLocation(Writer &writer, const Address &address)
{
    static const QJsonObject coordinates = rules("coordinates");
    const QJsonArray place = coordinates.value(QString::fromUtf8(address.city)).toArray();
    writer.beginObject("ip_address_location").pair("city", address.city).pair("country", address.country);
    writer.pair("latitude", place.at(0).toDouble()).pair("longitude", place.at(1).toDouble());
    writer.pair("region", address.state).endObject();
}

void writeSession(Writer &writer, quint64 traits)
{
    const Visit &visit = visits[facetOf(traits, 2, quint32(visits.size()))];
    writer.beginObject("session").pair("browser", visit.browser).pair("device", visit.device);
    writer.pair("platform", visit.platform).pair("version", visit.version).endObject();
}

Reply approve(Call &call)
{
    const Key key = found(call, Kind::Review, call.named[0], "review");
    if (reviewAt(call.world, key).closing != Review::Closing::None)
        throw Refusal{.code = "status_transition_invalid", .message = "This review is closed already."};
    call.world.watch(Kind::Review, key);
    closeReview(call.world, {key.context, reviewAt(call.world, key).charge}, Review::Closing::Approved);
    return Subject{Kind::Review, key};
}

class Reviews : public Resource
{
public:
    Reviews()
        : Resource({.object = "review",
                    .kind = Kind::Review,
                    .list = "/v1/reviews",
                    .retrieve = "/v1/reviews/{review}",
                    .filters = {"created"}})
    {
    }

    std::vector<Action> actions() const override { return {{"POST", "/v1/reviews/{review}/approve", approve}}; }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).reviews.size())};
    }

    Time created(const World &world, Key key) const override { return reviewAt(world, key).created; }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Review &review = reviewAt(world, key);
        const Charge &charge = chargeOf(world, key);
        const quint64 traits = traitsOf(world, Kind::Review, key);
        const Buyer buyer = charge.customer == none
            ? buyerOf(world, {key.context, charge.intent}, Kind::PaymentIntent)
            : buyerOf(world, {key.context, charge.customer}, Kind::Customer);
        const QByteArray opened = review.byRule ? "rule" : "manual";
        const QByteArray closed = nameOf(review.closing);
        // One in eight was ordered by telephone: nobody was seen.
        const bool seen = facetOf(traits, 0, 8) != 0;

        writer.beginObject().pair("id", id(world, key)).pair("object", "review");
        writer.pair("billing_zip", buyer.address.postalCode);
        writer.reference("charge", Kind::Charge, {key.context, review.charge});
        writer.pair("closed_reason", closed).pair("created", qint64(review.created));
        if (seen) {
            writer.pair("ip_address", "203.0.113." + QByteArray::number(1 + facetOf(traits, 1, 254))); // RFC 5737
            writeLocation(writer, buyer.address);
        } else {
            writer.nullPair("ip_address").nullPair("ip_address_location");
        }
        writer.pair("livemode", false).pair("open", closed.isNull()).pair("opened_reason", opened);
        writer.reference("payment_intent", Kind::PaymentIntent, {key.context, charge.intent});
        writer.pair("reason", closed.isNull() ? opened : closed);
        if (seen)
            writeSession(writer, traits);
        else
            writer.nullPair("session");
        writer.endObject();
    }
};

} // namespace

const Resource &reviews()
{
    static const Reviews resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

/// What a customer pays with. It has no list of its own here: it appears where a payment names it.
class PaymentMethods : public Resource
{
public:
    PaymentMethods() : Resource({.object = "payment_method", .kind = Kind::PaymentMethod}) { }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).instruments.size())};
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Instrument &instrument = world.books(key.context).instruments[key.index];
        const char *type = ruleOf(instrument.method).name;
        writer.beginObject().pair("id", id(world, key)).pair("object", "payment_method");
        writer.pair("allow_redisplay", "unspecified");
        if (instrument.customer == none)
            writeBillingDetails(writer, key, Kind::PaymentMethod);
        else
            writeBillingDetails(writer, {key.context, instrument.customer}, Kind::Customer);
        writer.beginObject(type);
        if (instrument.method == Method::Card) {
            const Card card = cardOf(world, key);
            writer.pair("brand", card.brand).pair("country", card.country).pair("exp_month", card.expiryMonth);
            writer.pair("exp_year", card.expiryYear).pair("fingerprint", card.fingerprint);
            writer.pair("funding", card.funding).pair("last4", card.last4);
        }
        writer.endObject().pair("created", qint64(instrument.created));
        writer.reference("customer", Kind::Customer, {key.context, instrument.customer});
        writer.pair("livemode", false).beginObject("metadata").endObject().pair("type", type).endObject();
    }
};

} // namespace

const Resource &payment_methods()
{
    static const PaymentMethods resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/outcomes.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

const EarlyFraudWarning &warningAt(const World &world, Key key)
{
    return world.books(key.context).warnings[key.index];
}

quint32 intentOf(const World &world, Key key)
{
    return world.books(key.context).charges[warningAt(world, key).charge].intent;
}

class EarlyFraudWarnings : public Resource
{
public:
    EarlyFraudWarnings()
        : Resource({.object = "radar.early_fraud_warning",
                    .kind = Kind::EarlyFraudWarning,
                    .list = "/v1/radar/early_fraud_warnings",
                    .retrieve = "/v1/radar/early_fraud_warnings/{warning}",
                    .filters = {"charge", "created", "payment_intent"},
                    .truth = "early_fraud_warning"})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).warnings.size())};
    }

    Time created(const World &world, Key key) const override { return warningAt(world, key).created; }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseKey(world, context, parameters, "charge", Kind::Charge,
                               [&world](Key key) { return warningAt(world, key).charge; }),
                      whoseKey(world, context, parameters, "payment_intent", Kind::PaymentIntent,
                               [&world](Key key) { return intentOf(world, key); })});
    }

    Refusal absent(const QByteArray &id, const QByteArray &param) const override
    {
        return Refusal::missing("early fraud warning", id, param);
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const EarlyFraudWarning &warning = warningAt(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", shape().object);
        writer.pair("actionable", warning.actionable);
        writer.reference("charge", Kind::Charge, {key.context, warning.charge});
        writer.pair("created", qint64(warning.created)).pair("fraud_type", fraudTypes()[warning.fraudType]);
        writer.pair("livemode", false);
        writer.reference("payment_intent", Kind::PaymentIntent, {key.context, intentOf(world, key)}).endObject();
    }
};

} // namespace

const Resource &early_fraud_warnings()
{
    static const EarlyFraudWarnings resource;
    return resource;
}

} // namespace Sandbox

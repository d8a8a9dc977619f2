// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/resource.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

/// What a payment is for, item by item. Nobody can say so here, so there are none.
class LineItems : public Resource
{
public:
    LineItems()
        : Resource({.object = "payment_intent_amount_details_line_item",
                    .kind = Kind::LineItem,
                    .list = "/v1/payment_intents/{payment_intent}/amount_details_line_items",
                    .parent = Kind::PaymentIntent})
    {
    }

    std::vector<Key> children(const World &, Key) const override { return {}; }
    std::vector<Key> everything(const World &, Context) const override { return {}; }
    std::optional<Key> find(const World &, Context, const QByteArray &) const override { return {}; }
    void render(const World &, Key, Writer &writer) const override { writer.beginObject().endObject(); }
};

} // namespace

const Resource &line_items()
{
    static const LineItems resource;
    return resource;
}

} // namespace Sandbox

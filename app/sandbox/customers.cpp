// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

const Customer &customerAt(const World &world, Key key)
{
    return world.books(key.context).customers[key.index];
}

void writeInvoiceSettings(Writer &writer, Key key, const Customer &customer, quint64 traits)
{
    writer.beginObject("invoice_settings");
    if (facetOf(traits, 1, 12) == 0) {
        writer.beginArray("custom_fields").beginObject().pair("name", "Cost centre");
        writer.pair("value", QByteArray::number(traits % 9000)).endObject().endArray();
    } else {
        writer.nullPair("custom_fields");
    }
    writer.reference("default_payment_method", Kind::PaymentMethod, {key.context, customer.instrument});
    writer.pair("footer", facetOf(traits, 2, 15) == 0 ? "Thank you!" : nullptr);
    if (facetOf(traits, 3, 15) == 0) {
        writer.beginObject("rendering_options").pair("amount_tax_display", "include_inclusive_tax");
        writer.pair("template", "inrtem_" + writer.world().ids.letters(traits, 24)).endObject();
    } else {
        writer.nullPair("rendering_options");
    }
    writer.endObject();
}

void writeDiscount(Writer &writer, Key key, const Customer &customer, quint64 traits)
{
    if (facetOf(traits, 27, 40) != 0) {
        writer.nullPair("discount");
        return;
    }
    const World &world = writer.world();
    writer.beginObject("discount").pair("id", "di_" + world.ids.letters(traits + 3, 24)).pair("object", "discount");
    writer.nullPair("checkout_session").pair("customer", world.ids.text(Kind::Customer, key)).nullPair("end");
    writer.nullPair("invoice").nullPair("invoice_item").nullPair("promotion_code").beginObject("source");
    writer.pair("coupon", "WELCOME10").pair("type", "coupon").endObject().pair("start", qint64(customer.created));
    writer.nullPair("subscription").nullPair("subscription_item").endObject();
}

class Customers : public Resource
{
public:
    Customers()
        : Resource({.object = "customer",
                    .kind = Kind::Customer,
                    .list = "/v1/customers",
                    .retrieve = "/v1/customers/{customer}",
                    .filters = {"created", "email", "test_clock"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).customers.size())};
    }

    Time created(const World &world, Key key) const override { return customerAt(world, key).created; }
    bool listed(const World &world, Key key) const override { return !customerAt(world, key).deleted; }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        return allOf({whoseText(parameters, "email",
                                [&world](Key key) { return buyerOf(world, key, Kind::Customer).email; }),
                      whoseText(parameters, "test_clock", [](Key) { return QByteArray(); })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        if (customerAt(world, key).deleted)
            writer.beginObject().pair("id", id(world, key)).pair("object", "customer").pair("deleted", true).endObject();
        else
            renderForEvent(world, key, writer);
    }

    void renderForEvent(const World &world, Key key, Writer &writer) const override
    {
        const Customer &customer = customerAt(world, key);
        const quint64 traits = traitsOf(world, Kind::Customer, key);
        const Buyer buyer = buyerOf(world, key, Kind::Customer);
        const QByteArray currency = world.accounts[key.context].defaultCurrency;
        const bool isBusiness = facetOf(traits, 10, 8) == 0;

        writer.beginObject().pair("id", id(world, key)).pair("object", "customer");
        if (facetOf(traits, 11, 6) == 0)
            writer.nullPair("address");
        else
            writeAddress(writer, "address", buyer.address);
        const qint64 credit = facetOf(traits, 12, 25) == 0 ? -500 : 0;
        writer.pair("balance", credit);
        if (isBusiness)
            writer.pair("business_name", buyer.name + " & Co.");
        if (facetOf(traits, 13, 30) == 0) {
            writer.beginObject("cash_balance").pair("object", "cash_balance");
            writer.beginObject("available").pair(currency.constData(), 2500).endObject();
            writer.pair("customer", id(world, key));
            writer.pair("customer_account", facetOf(traits, 26, 2) ? "acct_" + world.ids.letters(traits + 1, 16)
                                                                  : QByteArray());
            writer.pair("livemode", false);
            writer.beginObject("settings").pair("reconciliation_mode", "automatic");
            writer.pair("using_merchant_default", true).endObject().endObject();
        }
        writer.pair("created", qint64(customer.created));
        writer.pair("currency", customer.instrument == none ? QByteArray() : currency);
        writer.pair("customer_account", facetOf(traits, 14, 40) == 0 ? "acct_" + world.ids.letters(traits + 1, 16)
                                                                    : QByteArray());
        writer.nullPair("default_source").pair("delinquent", facetOf(traits, 15, 40) == 0);
        writer.pair("description", facetOf(traits, 16, 3) == 0 ? invented("goods", traits, 17) : QByteArray());
        writeDiscount(writer, key, customer, traits);
        writer.pair("email", buyer.email);
        if (!isBusiness && facetOf(traits, 18, 10) == 0)
            writer.pair("individual_name", buyer.name);
        if (credit != 0)
            writer.beginObject("invoice_credit_balance").pair(currency.constData(), credit).endObject();
        writer.pair("invoice_prefix", world.ids.letters(traits + 2, 8).toUpper());
        writeInvoiceSettings(writer, key, customer, traits);
        writer.pair("livemode", false).beginObject("metadata");
        constexpr std::array tiers{"bronze", "silver", "gold"};
        if (facetOf(traits, 19, 3) != 0 || customer.tier != 0)
            writer.pair("tier", tiers[customer.tier % tiers.size()]);
        writer.endObject().pair("name", buyer.name).pair("next_invoice_sequence", int(1 + facetOf(traits, 20, 4)));
        writer.pair("phone", facetOf(traits, 21, 2) ? buyer.phone : QByteArray()).beginArray("preferred_locales");
        if (facetOf(traits, 22, 4) == 0)
            writer.json().value("en-GB");
        writer.endArray();
        if (facetOf(traits, 23, 4) == 0) {
            writeShipping(writer, buyer, traits);
        } else {
            writer.nullPair("shipping");
        }
        writeLists(writer, key);
        writeTax(writer, buyer, traits);
        writer.pair("tax_exempt", facetOf(traits, 24, 30) == 0 ? "exempt" : "none").nullPair("test_clock").endObject();
    }

private:
    /// Lists that are always empty here, and only shown when asked for.
    void writeLists(Writer &writer, Key key) const
    {
        const QByteArray self = "/v1/customers/" + id(writer.world(), key);
        for (const char *name : {"sources", "subscriptions", "tax_ids"}) {
            if (writer.wants(name))
                writer.list(name, Kind::None, {}, self + '/' + name);
        }
    }

    static void writeTax(Writer &writer, const Buyer &buyer, quint64 traits)
    {
        if (facetOf(traits, 25, 10) != 0)
            return;
        writer.beginObject("tax").pair("automatic_tax", "supported").pair("ip_address", "192.0.2.17");
        writer.beginObject("location").pair("country", buyer.address.country).pair("source", "billing_address");
        writer.pair("state", buyer.address.state).endObject().pair("provider", "stripe").endObject();
    }
};

} // namespace

const Resource &customers()
{
    static const Customers resource;
    return resource;
}

} // namespace Sandbox

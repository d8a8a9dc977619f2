// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/instruments.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QByteArray emailOf(const World &world, Key key)
{
    const QByteArray written = world.written.field(Kind::Customer, key, "email");
    if (written.isNull())
        return buyerOf(world, key, Kind::Customer).email;
    return QJsonDocument::fromJson('[' + written + ']').array().at(0).toString().toUtf8();
}

void writeCustomer(Call &call, Key key)
{
    World &world = call.world;
    for (const char *name : {"description", "email", "name", "phone", "business_name", "individual_name", "invoice_prefix", "tax_exempt"})
        writeText(world, Kind::Customer, key, name, call[name]);
    if (call.form.has("address"))
        world.written.set(Kind::Customer, key, "address", addressJson(call["address"]));
    if (call.form.has("shipping"))
        world.written.set(Kind::Customer, key, "shipping", shippingJson(call["shipping"]));
    for (const char *name : {"balance", "next_invoice_sequence"}) {
        if (const auto number = call[name].integer())
            world.written.set(Kind::Customer, key, name, QByteArray::number(*number));
    }
    if (call.form.has("preferred_locales")) {
        QByteArray json;
        Json locales(json);
        locales.beginArray();
        for (const QByteArray &locale : call["preferred_locales"].texts())
            locales.value(locale);
        locales.endArray();
        world.written.set(Kind::Customer, key, "preferred_locales", json);
    }
    writeMetadata(world, Kind::Customer, key, call["metadata"]);
}

/// What the customer pays with from now on; nothing when the request does not say.
std::optional<quint32> instrumentOf(Call &call, quint32 customer)
{
    for (const char *name : {"source", "payment_method"}) {
        if (const QByteArray id = call[name].text(); !id.isEmpty())
            return instrumentFor(call, id, customer, name).index;
    }
    if (const QByteArray id = call["invoice_settings"]["default_payment_method"].text(); !id.isEmpty())
        return instrumentFor(call, id, customer, "invoice_settings[default_payment_method]").index;
    return {};
}

/// Everything a customer shows that the seed would invent.
void writeBlank(World &world, Key key)
{
    for (const char *name : {"address", "description", "email", "name", "phone", "shipping", "customer_account", "currency", "discount"})
        world.written.set(Kind::Customer, key, name, "null");
    world.written.set(Kind::Customer, key, "metadata", "{}");
    world.written.set(Kind::Customer, key, "preferred_locales", "[]");
}

Reply create(Call &call)
{
    World &world = call.world;
    auto &customers = world.books(call.context).customers;
    const Key key{call.context, quint32(customers.size())};
    const std::optional<quint32> instrument = instrumentOf(call, key.index);
    customers.push_back({.created = Seconds(world.now()), .instrument = instrument.value_or(none)});
    world.written.make(Kind::Customer, key);
    writeBlank(world, key);
    writeCustomer(call, key);
    world.tell(key.context, "customer.created", Kind::Customer, key, Cause::Requested);
    return Subject{Kind::Customer, key};
}

Key customerNamed(const Call &call)
{
    const Key key = found(call, Kind::Customer, call.named[0], "id");
    if (customerAt(call.world, key).deleted)
        throw Refusal::missing("customer", call.named[0], "id");
    return key;
}

Reply update(Call &call)
{
    World &world = call.world;
    const Key key = customerNamed(call);
    const std::optional<quint32> instrument = instrumentOf(call, key.index);
    world.watch(Kind::Customer, key);
    if (instrument)
        world.books(key.context).customers[key.index].instrument = *instrument;
    writeCustomer(call, key);
    world.tell(key.context, "customer.updated", Kind::Customer, key, Cause::Requested);
    return Subject{Kind::Customer, key};
}

Reply remove(Call &call)
{
    World &world = call.world;
    const Key key = customerNamed(call);
    world.tell(key.context, "customer.deleted", Kind::Customer, key, Cause::Requested);
    world.books(key.context).customers[key.index].deleted = true;
    return "{\"id\":\"" + call.named[0] + "\",\"object\":\"customer\",\"deleted\":true}";
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

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/customers", create},
                {"POST", "/v1/customers/{customer}", update},
                {"DELETE", "/v1/customers/{customer}", remove}};
    }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        return allOf({whoseText(parameters, "email",
                                [&world](Key key) { return emailOf(world, key); }),
                      whoseText(parameters, "test_clock", [](Key) { return QByteArray(); })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        if (customerAt(world, key).deleted)
            writer.about(Kind::None, {}).beginObject().pair("id", id(world, key)).pair("object", "customer").pair("deleted", true).endObject();
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

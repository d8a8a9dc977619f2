// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/payments.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/buyers.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {

const char *nameOf(PaymentIntent::Status status)
{
    using Status = PaymentIntent::Status;
    switch (status) {
    case Status::RequiresPaymentMethod: return "requires_payment_method";
    case Status::RequiresConfirmation: return "requires_confirmation";
    case Status::RequiresAction: return "requires_action";
    case Status::Processing: return "processing";
    case Status::RequiresCapture: return "requires_capture";
    case Status::Canceled: return "canceled";
    case Status::Succeeded: return "succeeded";
    }
    Q_UNREACHABLE();
}

const char *nameOf(Charge::Status status)
{
    switch (status) {
    case Charge::Status::Pending: return "pending";
    case Charge::Status::Succeeded: return "succeeded";
    case Charge::Status::Failed: return "failed";
    }
    Q_UNREACHABLE();
}

PaymentNote noteOf(const World &world, Key key)
{
    const PaymentIntent &intent = world.books(key.context).intents[key.index];
    PaymentNote note;
    note.traits = traitsOf(world, Kind::PaymentIntent, key);
    if (facetOf(note.traits, 1, 5) != 0)
        note.description = invented("goods", note.traits, 2);
    if (facetOf(note.traits, 3, 2) == 0) {
        note.receiptEmail = intent.customer == none
            ? buyerOf(world, key, Kind::PaymentIntent).email
            : buyerOf(world, {key.context, intent.customer}, Kind::Customer).email;
    }
    if (facetOf(note.traits, 4, 6) == 0)
        note.descriptorSuffix = invented("statement_suffixes", note.traits, 5);
    note.shipped = facetOf(note.traits, 6, 3) == 0;
    note.hasOrder = facetOf(note.traits, 7, 4) != 0;
    return note;
}

void writeMetadata(Writer &writer, const PaymentNote &note)
{
    writer.beginObject("metadata");
    if (note.hasOrder) {
        writer.pair("channel", invented("channels", note.traits, 8));
        writer.pair("order_id", QByteArray::number(10000 + qint64(note.traits % 900000)));
    }
    writer.endObject();
}

QByteArray transferGroup(const World &world, Context owner, quint32 group, quint32 intent)
{
    if (group != 0)
        return world.groupName(group);
    if (intent != none)
        return "group_" + world.ids.text(Kind::PaymentIntent, {owner, intent});
    return {};
}

QByteArray transferGroup(const World &world, Key key)
{
    const PaymentIntent &intent = world.books(key.context).intents[key.index];
    const bool destination = intent.destination != platform && intent.split != PaymentIntent::Split::Separate;
    return transferGroup(world, key.context, intent.group, destination ? key.index : none);
}

bool hasPresentment(const World &world, Key key)
{
    return facetOf(traitsOf(world, Kind::PaymentIntent, key), 9, 60) == 0;
}

void writePresentment(Writer &writer, Key key, qint64 amount, Currency currency)
{
    static const Currency euro = Currency::of("eur");
    static const Currency pound = Currency::of("gbp");
    const Currency shown = currency == euro ? pound : euro;
    const Time then = writer.world().books(key.context).intents[key.index].created;
    writer.beginObject("presentment_details");
    writer.pair("presentment_amount", converted(amount, currency, shown, rateMicro(currency, shown, then)));
    writer.pair("presentment_currency", shown.code()).endObject();
}

void writeBillingDetails(Writer &writer, Key key, Kind kind)
{
    const quint64 traits = traitsOf(writer.world(), kind, key);
    const Buyer buyer = buyerOf(writer.world(), key, kind);
    writer.beginObject("billing_details");
    writeAddress(writer, "address", buyer.address);
    writer.pair("email", buyer.email).pair("name", buyer.name);
    writer.pair("phone", facetOf(traits, 60, 2) ? buyer.phone : QByteArray());
    writer.pair("tax_id", facetOf(traits, 61, 30) ? QByteArray() : QByteArray("00.000.000/0000-00")).endObject();
}

} // namespace Sandbox

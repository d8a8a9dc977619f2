// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox {
namespace {

const Transfer &transferAt(const World &world, Key key)
{
    return world.books(key.context).transfers[key.index];
}

/// Oldest first.
std::vector<Key> reversalsOf(const World &world, Key transfer)
{
    std::vector<Key> keys;
    for (quint32 at = transferAt(world, transfer).lastReversal; at != none;
         at = world.books(transfer.context).reversals[at].previous) {
        keys.push_back({transfer.context, at});
    }
    std::reverse(keys.begin(), keys.end());
    return keys;
}

QByteArray groupOf(const World &world, Key key)
{
    const Transfer &transfer = transferAt(world, key);
    if (transfer.group == 0 && transfer.sourceTransaction != none)
        return transferGroup(world, {key.context, world.books(key.context).charges[transfer.sourceTransaction].intent});
    return transferGroup(world, key.context, transfer.group, none);
}

class Transfers : public Resource
{
public:
    Transfers()
        : Resource({.object = "transfer",
                    .kind = Kind::Transfer,
                    .list = "/v1/transfers",
                    .retrieve = "/v1/transfers/{transfer}",
                    .filters = {"created", "destination", "transfer_group"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).transfers.size())};
    }

    Time created(const World &world, Key key) const override { return transferAt(world, key).created; }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseKey(world, context, parameters, "destination", Kind::Account,
                               [&world](Key key) { return transferAt(world, key).destination; }),
                      whoseText(parameters, "transfer_group", [&world](Key key) { return groupOf(world, key); })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Transfer &transfer = transferAt(world, key);
        const quint64 traits = traitsOf(world, Kind::Transfer, key);
        const QByteArray self = id(world, key);
        writer.beginObject().pair("id", self).pair("object", "transfer").pair("amount", transfer.amount);
        writer.pair("amount_reversed", transfer.reversed);
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, transfer.transaction});
        writer.pair("created", qint64(transfer.created)).pair("currency", transfer.currency.code());
        writer.pair("description", transfer.group != 0 && facetOf(traits, 1, 2)
                                       ? "Share of " + transferGroup(world, key.context, transfer.group, none)
                                       : QByteArray());
        writer.reference("destination", Kind::Account, {platform, transfer.destination});
        writer.reference("destination_payment", Kind::Charge, {transfer.destination, transfer.destinationPayment});
        writer.pair("livemode", false).beginObject("metadata");
        if (facetOf(traits, 2, 4) == 0)
            writer.pair("settlement", QByteArray::number(traits % 1000));
        writer.endObject();
        writer.list("reversals", Kind::TransferReversal, reversalsOf(world, key), "/v1/transfers/" + self + "/reversals");
        writer.pair("reversed", transfer.reversed == transfer.amount);
        writer.reference("source_transaction", Kind::Charge, {key.context, transfer.sourceTransaction});
        writer.pair("source_type", nameOf(SourceType(transfer.sourceType)));
        writer.pair("transfer_group", groupOf(world, key)).endObject();
    }
};

class TransferReversals : public Resource
{
public:
    TransferReversals()
        : Resource({.object = "transfer_reversal",
                    .kind = Kind::TransferReversal,
                    .list = "/v1/transfers/{transfer}/reversals",
                    .retrieve = "/v1/transfers/{transfer}/reversals/{reversal}",
                    .parent = Kind::Transfer})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).reversals.size())};
    }

    std::vector<Key> children(const World &world, Key parent) const override { return reversalsOf(world, parent); }

    Time created(const World &world, Key key) const override
    {
        return world.books(key.context).reversals[key.index].created;
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const TransferReversal &reversal = world.books(key.context).reversals[key.index];
        const Transfer &transfer = transferAt(world, {key.context, reversal.transfer});
        writer.beginObject().pair("id", id(world, key)).pair("object", "transfer_reversal");
        writer.pair("amount", reversal.amount);
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, reversal.transaction});
        writer.pair("created", qint64(reversal.created)).pair("currency", reversal.currency.code());
        writer.reference("destination_payment_refund", Kind::Refund,
                         {transfer.destination, reversal.destinationPaymentRefund});
        writer.beginObject("metadata").endObject();
        writer.reference("source_refund", Kind::Refund, {key.context, reversal.sourceRefund});
        writer.reference("transfer", Kind::Transfer, {key.context, reversal.transfer}).endObject();
    }
};

} // namespace

const Resource &transfers()
{
    static const Transfers resource;
    return resource;
}

const Resource &transfer_reversals()
{
    static const TransferReversals resource;
    return resource;
}

} // namespace Sandbox

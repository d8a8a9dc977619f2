// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/transferring.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <algorithm>

namespace Sandbox {
namespace {

const Transfer &transferAt(const World &world, Key key)
{
    return world.books(key.context).transfers[key.index];
}

/// Oldest first.
/// A transfer of what a charge brought: it always succeeds, and becomes available when the charge does.
void readSource(const Call &call, Key charge, TransferOrder &order)
{
    const World &world = call.world;
    const Charge &source = world.books(charge.context).charges[charge.index];
    if (source.status == Charge::Status::Failed || !source.wasCaptured)
        throw Refusal{.message = "A transfer can only be made of a charge that was paid and captured.", .param = "source_transaction"};
    const Transaction row = world.ledger.rows(charge.context)[source.transaction];
    if (row.currency != order.currency) {
        throw Refusal{.code = "transfer_source_balance_parameters_mismatch",
                      .message = "The charge's money is kept in " + row.currency.code() + "; the transfer must be in it, too.",
                      .param = "currency"};
    }
    qint64 sent = 0;
    for (const Transfer &each : world.books(charge.context).transfers) {
        if (each.sourceTransaction == charge.index)
            sent += each.amount;
    }
    order.amount = call.form.has("amount") ? amountOf(call["amount"], order.currency, "amount", false) : row.amount - sent;
    if (order.amount < 1 || sent + order.amount > row.amount) {
        throw Refusal{.message = "Transfers of a charge cannot add up to more than the charge: " + QByteArray::number(row.amount - sent)
                          + " is left.",
                      .param = "amount"};
    }
    order.sourceTransaction = charge.index;
    order.sourceType = row.sourceType;
    order.availableOn = std::max<Time>(row.availableOn, world.now());
    const PaymentIntent *intent = source.intent == none ? nullptr : &world.books(charge.context).intents[source.intent];
    if (order.group == 0 && intent)
        order.group = intent->group;
}

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

Reply create(Call &call)
{
    World &world = call.world;
    const Currency currency = currencyOf(call["currency"]);
    const Context to = destinationOf(call, call["destination"].text(), "destination", false);
    TransferOrder order{.from = call.context, .to = to, .currency = currency};
    if (call.context != platform && (to != platform || !world.platformBearsLosses(call.context)))
        throw Refusal{.message = "A connected account can send money back to its platform only, and only if that answers "
                                 "for its negative balances.", .param = "destination"};
    order.sourceType = call["source_type"].is("bank_account") ? SourceType::BankAccount : SourceType::Card;
    const QByteArray group = call["transfer_group"].text();
    if (!group.isEmpty())
        order.group = world.groupNumber(group);
    if (const QByteArray id = call["source_transaction"].text(); !id.isNull()) {
        readSource(call, found(call, Kind::Charge, id, "source_transaction"), order);
    } else {
        if (!call.form.has("amount"))
            throw Refusal{.code = "parameter_missing", .message = "Missing required param: amount.", .param = "amount"};
        order.amount = amountOf(call["amount"], currency, "amount", false);
        qint64 available = 0;
        for (const Ledger::Funds &funds : world.ledger.balance(call.context, world.now())) {
            if (funds.currency == currency)
                available = call.form.has("source_type") ? funds.available[size_t(order.sourceType)] : funds.availableSum();
        }
        if (available < order.amount) {
            throw Refusal{.code = "balance_insufficient",
                          .message = "You have insufficient available funds in this currency for this transfer. In a sandbox, the "
                                     "test card 4000000000000077 adds money that is available at once."};
        }
    }
    const Key key = sendTransfer(world, order);
    world.written.make(Kind::Transfer, key);
    world.written.set(Kind::Transfer, key, "description", "null");
    writeText(world, Kind::Transfer, key, "description", call["description"]);
    writeMetadata(world, Kind::Transfer, key, call["metadata"]);
    return Subject{Kind::Transfer, key};
}

Reply update(Call &call)
{
    const Key key = found(call, Kind::Transfer, call.named[0], "id");
    call.world.watch(Kind::Transfer, key);
    writeText(call.world, Kind::Transfer, key, "description", call["description"]);
    writeMetadata(call.world, Kind::Transfer, key, call["metadata"]);
    call.world.tell(key.context, "transfer.updated", Kind::Transfer, key, Cause::Requested);
    return Subject{Kind::Transfer, key};
}

Reply reverse(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Transfer, call.named[0], "id");
    const Transfer transfer = transferAt(world, key);
    const qint64 left = transfer.amount - transfer.reversed;
    if (left == 0)
        throw Refusal{.message = "Transfer " + call.named[0] + " is already fully reversed."};
    const qint64 amount = call.form.has("amount") ? amountOf(call["amount"], transfer.currency, "amount", false) : left;
    if (amount > left) {
        throw Refusal{.message = "Transfer reversal amount (" + QByteArray::number(amount) + ") is greater than unreversed amount on transfer ("
                          + QByteArray::number(left) + ").",
                      .param = "amount"};
    }
    checkReversal(world, key, amount);
    const Charge payment = world.books(transfer.destination).charges[transfer.destinationPayment];
    qint64 feeBack = 0;
    if (call["refund_application_fee"].flag().value_or(false)) {
        if (payment.applicationFee == none)
            throw Refusal{.message = "The payment that this transfer made has no application fee.", .param = "refund_application_fee"};
        const ApplicationFee &fee = world.books(platform).fees[payment.applicationFee];
        const qint64 rest = fee.amount - fee.refunded;
        feeBack = amount == left ? rest : std::min(rest, fee.currency.rounded(share(fee.amount, amount, transfer.amount)));
    }
    world.watch(Kind::Transfer, key);
    if (feeBack > 0)
        returnApplicationFee(world, payment.applicationFee, feeBack, FeeCredit::WithRefund);
    const Key reversal = reverseTransfer(world, key, amount, none, feeBack);
    world.written.make(Kind::TransferReversal, reversal);
    writeMetadata(world, Kind::TransferReversal, reversal, call["metadata"]);
    return Subject{Kind::TransferReversal, reversal};
}

Reply updateReversal(Call &call)
{
    const Key transfer = found(call, Kind::Transfer, call.named[0], "id");
    const Resource &reversals = *resourceOf(Kind::TransferReversal);
    const auto key = reversals.findUnder(call.world, transfer, call.named[1]);
    if (!key)
        throw reversals.absent(call.named[1], "id");
    call.world.watch(Kind::Transfer, transfer);
    writeMetadata(call.world, Kind::TransferReversal, *key, call["metadata"]);
    call.world.tell(transfer.context, "transfer.updated", Kind::Transfer, transfer, Cause::Requested);
    return Subject{Kind::TransferReversal, *key};
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

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/transfers", create},
                {"POST", "/v1/transfers/{transfer}", update},
                {"POST", "/v1/transfers/{transfer}/reversals", reverse},
                {"POST", "/v1/transfers/{transfer}/reversals/{reversal}", updateReversal}};
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

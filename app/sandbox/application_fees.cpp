// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paying.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/transferring.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <algorithm>

namespace Sandbox {
namespace {

const ApplicationFee &feeAt(const World &world, Key key)
{
    return world.books(key.context).fees[key.index];
}

/// Oldest first.
std::vector<Key> refundsOf(const World &world, Key fee)
{
    std::vector<Key> keys;
    for (quint32 at = feeAt(world, fee).lastRefund; at != none; at = world.books(fee.context).feeRefunds[at].previous)
        keys.push_back({fee.context, at});
    std::reverse(keys.begin(), keys.end());
    return keys;
}

Key feeNamed(const Call &call)
{
    return found(call, Kind::ApplicationFee, call.named[0], "id");
}

Reply refund(Call &call)
{
    World &world = call.world;
    const Key key = feeNamed(call);
    const ApplicationFee fee = feeAt(world, key);
    const qint64 left = fee.amount - fee.refunded;
    if (left == 0)
        throw Refusal{.message = "Application fee " + call.named[0] + " has already been refunded."};
    const qint64 amount = call.form.has("amount") ? amountOf(call["amount"], fee.currency, "amount", false) : left;
    if (amount > left) {
        throw Refusal{.message = "Refund amount (" + QByteArray::number(amount) + ") is greater than unrefunded amount on fee ("
                          + QByteArray::number(left) + ").",
                      .param = "amount"};
    }
    world.watch(Kind::ApplicationFee, key);
    const Key refund = returnApplicationFee(world, key.index, amount, FeeCredit::OwnRow);
    world.written.make(Kind::FeeRefund, refund);
    writeMetadata(world, Kind::FeeRefund, refund, call["metadata"]);
    return Subject{Kind::FeeRefund, refund};
}

Reply updateRefund(Call &call)
{
    const Key fee = feeNamed(call);
    const Resource &refunds = *resourceOf(Kind::FeeRefund);
    const auto key = refunds.findUnder(call.world, fee, call.named[1]);
    if (!key)
        throw refunds.absent(call.named[1], "id");
    call.world.watch(Kind::FeeRefund, *key);
    writeMetadata(call.world, Kind::FeeRefund, *key, call["metadata"]);
    call.world.tell(key->context, "application_fee.refund.updated", Kind::FeeRefund, *key, Cause::Requested);
    return Subject{Kind::FeeRefund, *key};
}

class ApplicationFees : public Resource
{
public:
    ApplicationFees()
        : Resource({.object = "application_fee",
                    .kind = Kind::ApplicationFee,
                    .list = "/v1/application_fees",
                    .retrieve = "/v1/application_fees/{fee}",
                    .filters = {"charge", "created"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).fees.size())};
    }

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/application_fees/{application_fee}/refunds", refund},
                {"POST", "/v1/application_fees/{application_fee}/refunds/{refund}", updateRefund}};
    }

    Time created(const World &world, Key key) const override { return feeAt(world, key).created; }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        const QByteArray charge = parameters.text("charge");
        if (charge.isNull())
            return {};
        const std::optional<Key> wanted = world.ids.key(Kind::Charge, charge); // of the account that paid
        return [&world, wanted](Key key) {
            const ApplicationFee &fee = feeAt(world, key);
            return wanted && *wanted == Key{fee.account, fee.charge};
        };
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const ApplicationFee &fee = feeAt(world, key);
        const QByteArray self = id(world, key);
        const Key charge{fee.account, fee.charge};
        const Key payout{fee.account, fee.payout};
        writer.beginObject().pair("id", self).pair("object", "application_fee");
        writer.reference("account", Kind::Account, {platform, fee.account});
        writer.pair("amount", fee.amount).pair("amount_refunded", fee.refunded);
        writer.reference("application", Kind::Application, {platform, 0});
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, fee.transaction});
        if (charge.exists())
            writer.reference("charge", Kind::Charge, charge);
        else
            writer.pair("charge", ""); // of a payout: the API's type leaves no room for null
        writer.pair("created", qint64(fee.created)).pair("currency", fee.currency.code()).beginObject("fee_source");
        if (charge.exists())
            writer.pair("charge", resourceOf(Kind::Charge)->id(world, charge)).pair("type", "charge");
        else
            writer.pair("payout", resourceOf(Kind::Payout)->id(world, payout)).pair("type", "payout");
        writer.endObject().pair("livemode", false);
        writer.reference("originating_transaction", Kind::Charge, {platform, fee.originating});
        writer.pair("refunded", fee.refunded == fee.amount);
        writer.list("refunds", Kind::FeeRefund, refundsOf(world, key), "/v1/application_fees/" + self + "/refunds");
        writer.endObject();
    }
};

class FeeRefunds : public Resource
{
public:
    FeeRefunds()
        : Resource({.object = "fee_refund",
                    .kind = Kind::FeeRefund,
                    .list = "/v1/application_fees/{fee}/refunds",
                    .retrieve = "/v1/application_fees/{fee}/refunds/{refund}",
                    .parent = Kind::ApplicationFee})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).feeRefunds.size())};
    }

    std::vector<Key> children(const World &world, Key parent) const override { return refundsOf(world, parent); }

    Time created(const World &world, Key key) const override
    {
        return world.books(key.context).feeRefunds[key.index].created;
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const FeeRefund &refund = world.books(key.context).feeRefunds[key.index];
        writer.beginObject().pair("id", id(world, key)).pair("object", "fee_refund").pair("amount", refund.amount);
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, refund.transaction});
        writer.pair("created", qint64(refund.created)).pair("currency", refund.currency.code());
        writer.reference("fee", Kind::ApplicationFee, {key.context, refund.fee});
        writer.beginObject("metadata").endObject().endObject();
    }
};

} // namespace

const Resource &application_fees()
{
    static const ApplicationFees resource;
    return resource;
}

const Resource &fee_refunds()
{
    static const FeeRefunds resource;
    return resource;
}

} // namespace Sandbox

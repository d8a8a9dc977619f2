// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

const Topup &topupAt(const World &world, Key key)
{
    return world.books(key.context).topups[key.index];
}

const char *nameOf(Topup::Status status)
{
    switch (status) {
    case Topup::Status::Pending: return "pending";
    case Topup::Status::Succeeded: return "succeeded";
    case Topup::Status::Failed: return "failed";
    case Topup::Status::Canceled: return "canceled";
    case Topup::Status::Reversed: return "reversed";
    }
    Q_UNREACHABLE();
}

class Topups : public Resource
{
public:
    Topups()
        : Resource({.object = "topup",
                    .kind = Kind::Topup,
                    .list = "/v1/topups",
                    .retrieve = "/v1/topups/{topup}",
                    .filters = {"amount", "created", "status"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).topups.size())};
    }

    Time created(const World &world, Key key) const override { return topupAt(world, key).created; }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        const QByteArray status = parameters.choice("status", {"canceled", "failed", "pending", "succeeded"});
        Filter byStatus;
        if (!status.isNull())
            byStatus = [&world, status](Key key) { return nameOf(topupAt(world, key).status) == status; };
        return allOf({byStatus, whoseNumber(parameters, "amount",
                                            [&world](Key key) { return topupAt(world, key).amount; })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Topup &topup = topupAt(world, key);
        const PayoutFailure &failure = payoutFailures()[topup.failure];
        const bool failed = topup.status == Topup::Status::Failed;
        const quint64 traits = traitsOf(world, Kind::Topup, key);

        writer.beginObject().pair("id", id(world, key)).pair("object", "topup").pair("amount", topup.amount);
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, topup.transaction});
        writer.pair("created", qint64(topup.created)).pair("currency", topup.currency.code());
        writer.pair("description", topup.byUser ? "Top-up for transfers" : nullptr);
        writer.pair("expected_availability_date", qint64(topup.expected));
        writer.pair("failure_code", failed ? failure.code : QByteArray());
        writer.pair("failure_message", failed ? failure.message : QByteArray());
        writer.pair("initiated_by", topup.byUser ? "user" : "stripe").pair("livemode", false).beginObject("metadata");
        if (facetOf(traits, 1, 2) == 0)
            writer.pair("approved_by", "finance");
        writer.endObject();
        writer.reference("payment_method", Kind::PaymentMethod, {key.context, topup.instrument});
        writer.beginObject("payment_method_options").beginObject("us_bank_account").pair("network", "ach");
        writer.endObject().endObject();
        if (facetOf(traits, 2, 2) == 0) {
            writer.beginObject("source").pair("id", "src_" + world.ids.letters(traits, 24)).pair("object", "source");
            writer.pair("type", "ach_debit").endObject();
        } else {
            writer.nullPair("source");
        }
        writer.pair("statement_descriptor", facetOf(traits, 3, 2) ? "TOP-UP" : nullptr);
        writer.pair("status", nameOf(topup.status));
        writer.pair("transfer_group", transferGroup(world, key.context, topup.group, none)).endObject();
    }
};

} // namespace

const Resource &topups()
{
    static const Topups resource;
    return resource;
}

} // namespace Sandbox

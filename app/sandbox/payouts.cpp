// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

const Payout &payoutAt(const World &world, Key key)
{
    return world.books(key.context).payouts[key.index];
}

const char *nameOf(Payout::Reconciliation reconciliation)
{
    switch (reconciliation) {
    case Payout::Reconciliation::NotApplicable: return "not_applicable";
    case Payout::Reconciliation::InProgress: return "in_progress";
    case Payout::Reconciliation::Completed: return "completed";
    }
    Q_UNREACHABLE();
}

void writeTrace(Writer &writer, Key key, const Payout &payout)
{
    if (payout.status == Payout::Status::Pending || payout.status == Payout::Status::Canceled) {
        writer.nullPair("trace_id");
        return;
    }
    const quint64 traits = traitsOf(writer.world(), Kind::Payout, key);
    const bool supported = !payout.instant;
    writer.beginObject("trace_id");
    writer.pair("status", !supported ? "unsupported" : payout.traceKnown ? "supported" : "pending");
    writer.pair("value", supported && payout.traceKnown ? QByteArray::number(10000000000 + qint64(traits % 80000000000))
                                                        : QByteArray());
    writer.endObject();
}

class Payouts : public Resource
{
public:
    Payouts()
        : Resource({.object = "payout",
                    .kind = Kind::Payout,
                    .list = "/v1/payouts",
                    .retrieve = "/v1/payouts/{payout}",
                    .filters = {"arrival_date", "created", "destination", "status"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.books(context).payouts.size())};
    }

    Time created(const World &world, Key key) const override { return payoutAt(world, key).created; }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        const QByteArray status = parameters.choice("status", {"pending", "paid", "failed", "canceled", "in_transit"});
        Filter byStatus;
        if (!status.isNull())
            byStatus = [&world, status](Key key) { return nameOf(payoutAt(world, key).status) == status; };
        return allOf({byStatus,
                      whoseNumber(parameters, "arrival_date",
                                  [&world](Key key) { return qint64(payoutAt(world, key).arrival); }),
                      whoseKey(world, context, parameters, "destination", Kind::ExternalAccount,
                               [&world](Key key) { return payoutAt(world, key).destination; })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Payout &payout = payoutAt(world, key);
        const PayoutFailure &failure = payoutFailures()[payout.failure];
        const bool failed = payout.status == Payout::Status::Failed;
        const quint64 traits = traitsOf(world, Kind::Payout, key);

        writer.beginObject().pair("id", id(world, key)).pair("object", "payout").pair("amount", payout.amount);
        writer.reference("application_fee", Kind::ApplicationFee, {platform, payout.applicationFee});
        writer.numberOrNull("application_fee_amount", payout.applicationFeeAmount, payout.applicationFeeAmount >= 0);
        writer.pair("arrival_date", qint64(payout.arrival)).pair("automatic", payout.automatic);
        writer.reference("balance_transaction", Kind::BalanceTransaction, {key.context, payout.transaction});
        writer.pair("created", qint64(payout.created)).pair("currency", payout.currency.code());
        writer.pair("description", payout.automatic ? "STRIPE PAYOUT"
                                       : facetOf(traits, 1, 3) ? "Payout on request"
                                                               : nullptr);
        writer.reference("destination", Kind::ExternalAccount, {key.context, payout.destination});
        writer.reference("failure_balance_transaction", Kind::BalanceTransaction,
                         {key.context, payout.failureTransaction});
        writer.pair("failure_code", failed ? failure.code : QByteArray());
        writer.pair("failure_message", failed ? failure.message : QByteArray()).pair("livemode", false);
        writer.beginObject("metadata");
        if (!payout.automatic && facetOf(traits, 2, 2) == 0)
            writer.pair("requested_by", "owner");
        writer.endObject().pair("method", payout.instant ? "instant" : "standard");
        writer.reference("original_payout", Kind::Payout, {key.context, payout.original});
        writer.pair("payout_method", facetOf(traits, 3, 4) == 0 ? "usba_test_" + world.ids.letters(traits + 1, 24)
                                                               : QByteArray());
        writer.pair("reconciliation_status", nameOf(payout.reconciliation));
        writer.reference("reversed_by", Kind::Payout, {key.context, payout.reversedBy});
        writer.pair("source_type", nameOf(SourceType(payout.sourceType)));
        writer.pair("statement_descriptor", world.accounts[key.context].settings.payoutDescriptor);
        writer.pair("status", nameOf(payout.status));
        writeTrace(writer, key, payout);
        writer.pair("type", payout.toCard ? "card" : "bank_account").endObject();
    }
};

} // namespace

const Resource &payouts()
{
    static const Payouts resource;
    return resource;
}

} // namespace Sandbox

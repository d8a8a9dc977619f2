// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <array>

namespace Sandbox {
namespace {

constexpr std::array sourceKinds{Kind::ApplicationFee, Kind::Charge,           Kind::Dispute, Kind::FeeRefund,
                                 Kind::Payout,         Kind::Refund,           Kind::Topup,   Kind::Transfer,
                                 Kind::TransferReversal};

const Transaction &rowAt(const World &world, Key key)
{
    return world.ledger.rows(key.context)[key.index];
}

QByteArray descriptionOf(const World &world, Key key, const Transaction &row)
{
    switch (row.posting) {
    case Posting::Adjustment:
        if (row.category == Category::Dispute)
            return "Chargeback withdrawal for " + resourceOf(Kind::Dispute)->id(world, {key.context, row.source});
        if (row.category == Category::DisputeReversal)
            return "Chargeback reversal for " + resourceOf(Kind::Dispute)->id(world, {key.context, row.source});
        return "Application fee returned";
    case Posting::Payout:
    case Posting::PayoutFailure:
    case Posting::PayoutCancel:
        return "STRIPE PAYOUT";
    case Posting::Refund:
        return row.category == Category::PartialCaptureReversal ? QByteArray("Part of a hold that was not captured")
                                                                : QByteArray("REFUND FOR CHARGE");
    case Posting::StripeFee:
        return "Connect (" + isoDate(row.created).left(7) + "): active accounts";
    case Posting::Advance:
    case Posting::AdvanceFunding:
        return "Pending money that was paid out instantly";
    case Posting::ConnectCollectionTransfer:
        return "A negative balance that the platform made good";
    case Posting::PayoutMinimumBalanceHold:
    case Posting::PayoutMinimumBalanceRelease:
        return "Least balance to be kept";
    case Posting::ReserveTransaction:
        return "Held for accounts with a negative balance";
    case Posting::ApplicationFee:
        return "Application fee";
    case Posting::Topup:
    case Posting::TopupReversal:
        return "Top-up";
    default:
        return {};
    }
}

void writeFees(Writer &writer, const Transaction &row)
{
    const QByteArray &currency = row.currency.code();
    const auto write = [&](qint64 amount, const QByteArray &application, const char *description, const char *type) {
        if (amount == 0)
            return;
        writer.beginObject().pair("amount", amount).pair("application", application).pair("currency", currency);
        writer.pair("description", description).pair("type", type).endObject();
    };
    writer.beginArray("fee_details");
    write(row.applicationFee, writer.world().ids.text(Kind::Application, {platform, 0}),
          row.applicationFee < 0 ? "Application fee refund" : "Platform application fee", "application_fee");
    write(row.stripeFee, {}, row.category == Category::Dispute ? "Dispute fee" : "Stripe processing fees", "stripe_fee");
    write(row.tax, {}, "Tax on the fee", "tax");
    writer.endArray();
}

class BalanceTransactions : public Resource
{
public:
    BalanceTransactions()
        : Resource({.object = "balance_transaction",
                    .kind = Kind::BalanceTransaction,
                    .list = "/v1/balance_transactions",
                    .retrieve = "/v1/balance_transactions/{transaction}",
                    .filters = {"created", "currency", "payout", "source", "type"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return {0, quint32(world.ledger.rows(context).size())};
    }

    Time created(const World &world, Key key) const override { return rowAt(world, key).created; }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        return allOf({whoseText(parameters, "currency", [&world](Key key) { return rowAt(world, key).currency.code(); }),
                      whoseText(parameters, "type",
                                [&world](Key key) { return QByteArray(nameOf(rowAt(world, key).posting)); }),
                      ofPayout(world, context, parameters.text("payout")),
                      ofSource(world, context, parameters.text("source"))});
    }

    Refusal absent(const QByteArray &id, const QByteArray &param) const override
    {
        return Refusal::missing("balance transaction", id, param);
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Transaction &row = rowAt(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "balance_transaction");
        writer.pair("amount", row.amount).pair("available_on", qint64(row.availableOn));
        writer.pair("balance_type", "payments").pair("created", qint64(row.created));
        writer.pair("currency", row.currency.code()).pair("description", descriptionOf(world, key, row));
        if (row.rateMicro)
            writer.pair("exchange_rate", double(row.rateMicro) / 1'000'000);
        else
            writer.nullPair("exchange_rate");
        writer.pair("fee", row.fee());
        writeFees(writer, row);
        writer.pair("net", row.net()).pair("reporting_category", row.reportingCategory());
        writer.reference("source", row.sourceKind, {key.context, row.source});
        writer.pair("status", Time(row.availableOn) <= writer.now() ? "available" : "pending");
        writer.pair("type", nameOf(row.posting)).endObject();
    }

private:
    /// What an automatic payout took along, itself included.
    static Filter ofPayout(const World &world, Context context, const QByteArray &id)
    {
        if (id.isNull())
            return {};
        const Resource &payouts = *resourceOf(Kind::Payout);
        const std::optional<Key> payout = payouts.find(world, context, id);
        if (!payout)
            throw payouts.absent(id, "payout");
        if (!world.books(context).payouts[payout->index].automatic) {
            throw Refusal{.message = "Balance transaction history can only be filtered on automatic payouts, not "
                                     "manual ones.",
                          .param = "payout"};
        }
        return [&world, number = payout->index](Key key) { return rowAt(world, key).payout == number; };
    }

    static Filter ofSource(const World &world, Context context, const QByteArray &id)
    {
        if (id.isNull())
            return {};
        for (const Kind kind : sourceKinds) {
            const std::optional<Key> source = resourceOf(kind)->find(world, context, id);
            if (!source)
                continue;
            return [&world, kind, number = source->index](Key key) {
                const Transaction &row = rowAt(world, key);
                return row.sourceKind == kind && row.source == number;
            };
        }
        return [](Key) { return false; };
    }
};

} // namespace

const Resource &balance_transactions()
{
    static const BalanceTransactions resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/instruments.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

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

/// Test sources by name: what becomes of the top-up, as a failure code.
QByteArray failureOf(const QByteArray &source)
{
    static const QJsonObject names = rules("payout_failures").value(QLatin1String("topup_sources")).toObject();
    const QJsonValue known = names.value(QString::fromUtf8(source));
    if (known.isUndefined())
        throw Refusal::missing("source", source, "source");
    return text(known);
}

Reply create(Call &call)
{
    World &world = call.world;
    if (call.context != platform)
        throw Refusal{.message = "Only a platform adds money to its balance.", .param = "currency"};
    const Currency currency = currencyOf(call["currency"]);
    const qint64 amount = amountOf(call["amount"], currency, "amount", false);
    if (currency.code() != world.accounts[platform].defaultCurrency)
        throw Refusal{.message = "This platform adds money in " + world.accounts[platform].defaultCurrency + '.', .param = "currency"};
    QByteArray failure;
    if (const QByteArray source = call["source"].text(); !source.isEmpty())
        failure = failureOf(source);
    quint32 instrument = none;
    if (const QByteArray method = call["payment_method"].text(); !method.isEmpty())
        instrument = instrumentFor(call, method, none, "payment_method").index;
    const QByteArray group = call["transfer_group"].text();
    const Key key = openTopup(world, {.amount = amount,
                                      .currency = currency,
                                      .expected = businessDaysLater(midnight(world.now()), 5),
                                      .instrument = instrument,
                                      .group = group.isEmpty() ? 0 : world.groupNumber(group)});
    world.written.make(Kind::Topup, key);
    for (const char *name : {"description", "statement_descriptor"}) {
        world.written.set(Kind::Topup, key, name, "null");
        writeText(world, Kind::Topup, key, name, call[name]);
    }
    writeMetadata(world, Kind::Topup, key, call["metadata"]);
    const Time arrival = world.books(platform).topups[key.index].expected;
    if (failure.isEmpty())
        world.plan(arrival, Due::ArriveTopup, key);
    else
        world.plan(arrival, Due::FailTopup, key, payoutFailureNamed(failure));
    return Subject{Kind::Topup, key};
}

Reply update(Call &call)
{
    const Key key = found(call, Kind::Topup, call.named[0], "id");
    writeText(call.world, Kind::Topup, key, "description", call["description"]);
    writeMetadata(call.world, Kind::Topup, key, call["metadata"]);
    return Subject{Kind::Topup, key};
}

Reply cancel(Call &call)
{
    const Key key = found(call, Kind::Topup, call.named[0], "id");
    const Topup &topup = topupAt(call.world, key);
    if (topup.status != Topup::Status::Pending)
        throw Refusal{.code = "status_transition_invalid", .message = QByteArray("Only a pending top-up can be canceled; this one is ") + nameOf(topup.status) + '.'};
    call.world.watch(Kind::Topup, key);
    cancelTopup(call.world, key);
    return Subject{Kind::Topup, key};
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

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/topups", create},
                {"POST", "/v1/topups/{topup}", update},
                {"POST", "/v1/topups/{topup}/cancel", cancel}};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

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

[[noreturn]] void refuse(const char *code, const QByteArray &message, const char *param = nullptr)
{
    throw Refusal{.code = code, .message = message, .param = param};
}

/// The external account that a payout goes to: named, or the default for its currency.
quint32 destinationOf(const Call &call, Currency currency, bool instant)
{
    const Account &account = call.world.accounts[call.context];
    const QByteArray id = call["destination"].text();
    for (quint32 at = 0; at < account.externalAccounts.size(); ++at) {
        const ExternalAccount &each = account.externalAccounts[at];
        const bool fits = id.isNull() ? each.currency == currency.code() && (instant ? each.instant : each.defaultForCurrency)
                                      : each.id == id;
        if (!fits || each.removed)
            continue;
        if (each.currency != currency.code())
            refuse("invalid_currency", "This external account takes " + each.currency + ", not " + currency.code() + '.', "destination");
        if (instant && !each.instant)
            refuse("instant_payouts_unsupported", "This external account cannot receive instant payouts.", "destination");
        if (!each.usable())
            refuse("bank_account_unusable", "Payouts to this external account failed; replace it or save it again.", "destination");
        return at;
    }
    if (!id.isNull())
        throw Refusal::missing("external account", id, "destination");
    if (instant)
        refuse("instant_payouts_unsupported", "No external account in " + currency.code() + " can receive instant payouts.");
    refuse("payouts_not_allowed", "There is no external account in " + currency.code() + " to pay out to.", "currency");
}

qint64 availableOf(const World &world, Context context, Currency currency, SourceType type, bool instant)
{
    for (const Ledger::Funds &funds : world.ledger.balance(context, world.now())) {
        if (funds.currency != currency)
            continue;
        const size_t at = size_t(type);
        return instant ? funds.available[at] + std::max<qint64>(funds.pending[at], 0) : funds.available[at];
    }
    return 0;
}

Reply create(Call &call)
{
    World &world = call.world;
    const Account &account = world.accounts[call.context];
    PayoutOrder order{.context = call.context, .currency = currencyOf(call["currency"])};
    order.amount = amountOf(call["amount"], order.currency, "amount", false);
    order.instant = call["method"].is("instant");
    order.sourceType = call["source_type"].is("bank_account") ? SourceType::BankAccount : SourceType::Card;
    const bool wholeUnits = order.currency.code() == "huf" || order.currency.code() == "twd";
    if (wholeUnits && order.amount % 100 != 0)
        refuse(nullptr, "Payouts in " + order.currency.code() + " are made in whole units: multiples of 100.", "amount");
    if (call["statement_descriptor"].text().size() > 22)
        refuse(nullptr, "A statement descriptor has up to 22 characters.", "statement_descriptor");
    if (!account.payoutsEnabled)
        refuse("payouts_not_allowed", "Payouts are switched off for this account: " + (account.disabledReason.isNull() ? QByteArray("requirements are due") : account.disabledReason) + '.');
    order.destination = destinationOf(call, order.currency, order.instant);
    const qint64 available = availableOf(world, call.context, order.currency, order.sourceType, order.instant);
    if (order.instant && order.amount > available)
        refuse("instant_payouts_limit_exceeded", "More than can be paid out instantly now (" + QByteArray::number(std::max<qint64>(available, 0)) + ").", "amount");
    if (order.amount > available) {
        refuse("balance_insufficient", "You have insufficient available funds of this source type for this payout; "
                   + QByteArray::number(std::max<qint64>(available, 0)) + " is available.", "amount");
    }
    const Key key = payOut(world, order);
    world.written.make(Kind::Payout, key);
    for (const char *name : {"description", "statement_descriptor", "payout_method"}) {
        world.written.set(Kind::Payout, key, name, "null");
        writeText(world, Kind::Payout, key, name, call[name]);
    }
    writeMetadata(world, Kind::Payout, key, call["metadata"]);
    expectPayout(world, key);
    return Subject{Kind::Payout, key};
}

Reply update(Call &call)
{
    const Key key = found(call, Kind::Payout, call.named[0], "id");
    call.world.watch(Kind::Payout, key);
    writeMetadata(call.world, Kind::Payout, key, call["metadata"]);
    call.world.tell(key.context, "payout.updated", Kind::Payout, key, Cause::Requested);
    return Subject{Kind::Payout, key};
}

Reply cancel(Call &call)
{
    const Key key = found(call, Kind::Payout, call.named[0], "id");
    const Payout &payout = payoutAt(call.world, key);
    if (payout.automatic)
        refuse("status_transition_invalid", "Automatic payouts cannot be canceled.");
    if (payout.status != Payout::Status::Pending || payout.original != none)
        refuse("status_transition_invalid", QByteArray("Only a pending payout can be canceled; this one is ") + nameOf(payout.status) + '.');
    call.world.watch(Kind::Payout, key);
    cancelPayout(call.world, key);
    return Subject{Kind::Payout, key};
}

Reply reverse(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Payout, call.named[0], "id");
    const Payout payout = payoutAt(world, key);
    const Account &account = world.accounts[key.context];
    if (account.country != "US" && account.country != "CA")
        refuse(nullptr, "Payouts can be reversed in the US and Canada only.");
    if (key.context != platform && !world.platformBearsLosses(key.context))
        refuse(nullptr, "Only payouts of accounts whose negative balances the platform answers for can be reversed.");
    if (payout.instant || payout.toCard || payout.amount < 0 || payout.original != none)
        refuse(nullptr, "Only payouts to a bank account can be reversed, no instant ones and no debits.");
    if (payout.status != Payout::Status::Paid || payout.reversedBy != none || world.now() - Time(payout.arrival) > 90 * day)
        refuse("status_transition_invalid", "Only a paid payout that arrived less than 90 days ago can be reversed, once.");
    world.watch(Kind::Payout, key);
    const Key back = reversePayout(world, key);
    world.written.make(Kind::Payout, back);
    world.written.set(Kind::Payout, back, "description", "null");
    writeMetadata(world, Kind::Payout, back, call["metadata"]);
    expectPayout(world, back);
    return Subject{Kind::Payout, back};
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

    std::vector<Action> actions() const override
    {
        return {{"POST", "/v1/payouts", create},
                {"POST", "/v1/payouts/{payout}", update},
                {"POST", "/v1/payouts/{payout}/cancel", cancel},
                {"POST", "/v1/payouts/{payout}/reverse", reverse}};
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

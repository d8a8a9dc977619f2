// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/payingout.h"

#include "app/sandbox/accountchanging.h"
#include "app/sandbox/charging.h"
#include "app/sandbox/json.h"
#include "app/sandbox/outcomes.h"

#include <algorithm>

namespace Sandbox {
namespace {

using Status = Payout::Status;

constexpr int daysToArrive = 2;

Payout &payoutOf(World &world, Key key) { return world.books(key.context).payouts[key.index]; }
Topup &topupOf(World &world, Key key) { return world.books(platform).topups[key.index]; }

QByteArray statusBefore(Status status)
{
    QByteArray json;
    Json(json).beginObject().pair("status", nameOf(status)).endObject();
    return json;
}

/// Where payouts in this currency go: the number of the account's external account, or none.
quint32 destinationOf(const Account &account, Currency currency)
{
    const ExternalAccount *found = account.externalAccount(currency.code());
    return found ? quint32(found - account.externalAccounts.data()) : none;
}

quint32 postPayout(World &world, Key key, Posting posting, qint64 amount, qint64 applicationFee)
{
    const Payout &payout = payoutOf(world, key);
    return post(world, key.context,
                {.posting = posting,
                 .sourceKind = Kind::Payout,
                 .source = key.index,
                 .amount = amount,
                 .applicationFee = applicationFee,
                 .currency = payout.currency,
                 .sourceType = SourceType(payout.sourceType)});
}

/// Appends it with its row; the rest of it stays as given.
Key begin(World &world, Context context, const Payout &payout)
{
    auto &payouts = world.books(context).payouts;
    const Key key{context, quint32(payouts.size())};
    payouts.push_back(payout);
    payouts.back().created = Seconds(world.now());
    payouts.back().toCard =
        world.accounts[context].externalAccounts[payout.destination].kind == ExternalAccount::Kind::Card;
    const quint32 row = postPayout(world, key, Posting::Payout, -payout.amount,
                                   std::max<qint64>(payout.applicationFeeAmount, 0));
    payoutOf(world, key).transaction = row;
    return key;
}

} // namespace

const char *nameOf(Payout::Status status)
{
    switch (status) {
    case Status::Pending: return "pending";
    case Status::InTransit: return "in_transit";
    case Status::Paid: return "paid";
    case Status::Failed: return "failed";
    case Status::Canceled: return "canceled";
    }
    Q_UNREACHABLE();
}

std::vector<Key> payOutAutomatically(World &world, Context context)
{
    std::vector<Key> made;
    const Account &account = world.accounts[context];
    for (Ledger::Unpaid &unpaid : world.ledger.unpaid(context, world.now())) {
        const quint32 destination = destinationOf(account, unpaid.currency);
        if (destination == none || (!world.isPast() && !account.externalAccounts[destination].usable()))
            continue;
        // Forint and Taiwan dollars leave in whole units only. A payout takes whole rows, so it waits until they
        // add up to some.
        const bool wholeUnits = unpaid.currency.code() == "huf" || unpaid.currency.code() == "twd";
        if (wholeUnits && unpaid.amount % 100 != 0)
            continue;
        const bool isCard = unpaid.sourceType == SourceType::Card;
        const qint64 kept = isCard ? account.settings.leastBalances.value(unpaid.currency.code(), 0) : 0;
        const bool debit = unpaid.amount < 0 && account.settings.debitNegativeBalances
            && -unpaid.amount >= 100 * unpaid.currency.leastCharge();
        if (unpaid.amount - kept < unpaid.currency.step() && !debit)
            continue;
        // What is to be kept back is held from this payout, and there again for the next one.
        const bool keepsBack = kept > 0 && !debit;
        Entry held{.posting = Posting::PayoutMinimumBalanceHold, .amount = -kept, .currency = unpaid.currency};
        if (keepsBack) {
            unpaid.rows.push_back(post(world, context, held));
            unpaid.amount -= kept;
        }
        const Key key = begin(world, context,
                              {.amount = unpaid.amount,
                               .arrival = Seconds(businessDaysLater(midnight(world.now()), daysToArrive)),
                               .destination = destination,
                               .currency = unpaid.currency,
                               .reconciliation = Payout::Reconciliation::InProgress,
                               .sourceType = quint8(unpaid.sourceType)});
        unpaid.rows.push_back(payoutOf(world, key).transaction);
        world.ledger.take(context, unpaid.rows, key.index);
        if (keepsBack) {
            held.posting = Posting::PayoutMinimumBalanceRelease;
            held.amount = kept;
            post(world, context, held);
        }
        world.tell(context, "payout.created", Kind::Payout, key);
        made.push_back(key);
    }
    return made;
}

/// What an instant payout takes of pending money is available now, and is owed when the pending money comes.
void advance(World &world, const PayoutOrder &order)
{
    qint64 available = 0;
    for (const Ledger::Funds &funds : world.ledger.balance(order.context, world.now())) {
        if (funds.currency == order.currency)
            available = std::max<qint64>(funds.available[size_t(order.sourceType)], 0);
    }
    if (!order.instant || order.amount <= available)
        return;
    const qint64 missing = order.amount - available;
    Time comes = world.now();
    for (const Transaction &row : world.ledger.rows(order.context)) {
        if (row.currency == order.currency && row.net() > 0)
            comes = std::max<Time>(comes, row.availableOn);
    }
    const Entry now{.posting = Posting::Advance, .amount = missing, .currency = order.currency, .sourceType = order.sourceType};
    Entry later = now;
    later.posting = Posting::AdvanceFunding;
    later.amount = -missing;
    later.availableOn = comes;
    post(world, order.context, now);
    post(world, order.context, later);
}

Key payOut(World &world, const PayoutOrder &order)
{
    const Account &account = world.accounts[order.context];
    quint32 destination = order.destination == none ? destinationOf(account, order.currency) : order.destination;
    if (order.instant && order.destination == none) {
        for (quint32 each = 0; each < account.externalAccounts.size(); ++each) {
            const ExternalAccount &candidate = account.externalAccounts[each];
            if (candidate.instant && candidate.currency == order.currency.code())
                destination = each;
        }
    }
    if (destination == none)
        return {order.context, Key::nothing};
    if (!world.isPast())
        advance(world, order);
    const Time arrival = order.instant ? world.now() + 30 * minute
                                       : businessDaysLater(midnight(world.now()), daysToArrive);
    const Key key = begin(world, order.context,
                          {.amount = order.amount,
                           .applicationFeeAmount = order.applicationFee,
                           .arrival = Seconds(arrival),
                           .destination = destination,
                           .currency = order.currency,
                           .sourceType = quint8(order.sourceType),
                           .automatic = false,
                           .instant = order.instant});
    if (order.applicationFee >= 0) {
        const quint32 fee = takeApplicationFee(world,
                                               {.amount = order.applicationFee,
                                                .created = Seconds(world.now()),
                                                .account = order.context,
                                                .payout = key.index,
                                                .currency = order.currency},
                                               0, world.now());
        payoutOf(world, key).applicationFee = fee;
    }
    world.tell(order.context, "payout.created", Kind::Payout, key, Cause::Requested);
    return key;
}

void expectPayout(World &world, Key key)
{
    const Payout payout = payoutOf(world, key);
    const Time now = world.now();
    const Time arrival = std::max<Time>(payout.arrival, now + minute);
    const ExternalAccount &bank = world.accounts[key.context].externalAccounts[payout.destination];
    const Time sent = payout.instant ? now + 10 : std::min(now + 8 * hour, arrival);
    world.plan(sent, Due::SendPayout, key);
    if (payout.automatic)
        world.plan(std::max(now + day, sent), Due::ReconcilePayout, key);
    if (!bank.failsWith.isEmpty()) {
        world.plan(arrival, Due::FailPayout, key, payoutFailureNamed(bank.failsWith));
        return;
    }
    world.plan(arrival, Due::ArrivePayout, key);
    if (!payout.instant)
        world.plan(arrival + 5 * day, Due::LearnTrace, key);
}

void sendPayout(World &world, Key key)
{
    world.watch(Kind::Payout, key);
    payoutOf(world, key).status = Status::InTransit;
    world.tell(key.context, "payout.updated", Kind::Payout, key, Cause::Spontaneous, statusBefore(Status::Pending));
}

void arrivePayout(World &world, Key key)
{
    world.watch(Kind::Payout, key);
    const QByteArray before = statusBefore(payoutOf(world, key).status);
    payoutOf(world, key).status = Status::Paid;
    world.tell(key.context, "payout.paid", Kind::Payout, key, Cause::Spontaneous, before);
}

void failPayout(World &world, Key key, quint8 failure)
{
    world.watch(Kind::Payout, key);
    const Payout payout = payoutOf(world, key);
    const quint32 row = postPayout(world, key, Posting::PayoutFailure, payout.amount, 0);
    Payout &kept = payoutOf(world, key);
    kept.failureTransaction = row;
    kept.status = Status::Failed;
    kept.failure = failure;
    world.tell(key.context, "payout.failed", Kind::Payout, key, Cause::Spontaneous, statusBefore(payout.status));
    if (world.isPast())
        return;
    // The bank account takes no more until it is replaced or saved again.
    changeAccount(world, key.context, Cause::Spontaneous, [&](Account &account) {
        account.externalAccounts[payout.destination].status = "errored";
    });
}

void cancelPayout(World &world, Key key)
{
    world.watch(Kind::Payout, key);
    const Payout payout = payoutOf(world, key);
    const quint32 row = postPayout(world, key, Posting::PayoutCancel, payout.amount, 0);
    Payout &kept = payoutOf(world, key);
    kept.failureTransaction = row;
    kept.status = Status::Canceled;
    world.tell(key.context, "payout.canceled", Kind::Payout, key, Cause::Requested, statusBefore(payout.status));
}

Key reversePayout(World &world, Key key)
{
    world.watch(Kind::Payout, key);
    const Payout original = payoutOf(world, key);
    const Key back = begin(world, key.context,
                           {.amount = -original.amount,
                            .arrival = Seconds(businessDaysLater(midnight(world.now()), daysToArrive)),
                            .destination = original.destination,
                            .original = key.index,
                            .currency = original.currency,
                            .sourceType = original.sourceType,
                            .automatic = false});
    payoutOf(world, key).reversedBy = back.index;
    world.tell(key.context, "payout.updated", Kind::Payout, key, Cause::Requested, R"({"reversed_by":null})");
    world.tell(key.context, "payout.created", Kind::Payout, back, Cause::Requested);
    return back;
}

void reconcilePayout(World &world, Key key)
{
    world.watch(Kind::Payout, key);
    payoutOf(world, key).reconciliation = Payout::Reconciliation::Completed;
    world.tell(key.context, "payout.reconciliation_completed", Kind::Payout, key, Cause::Spontaneous,
               R"({"reconciliation_status":"in_progress"})");
}

void learnTrace(World &world, Key key)
{
    world.watch(Kind::Payout, key);
    payoutOf(world, key).traceKnown = true;
    world.tell(key.context, "payout.updated", Kind::Payout, key, Cause::Spontaneous,
               R"({"trace_id":{"status":"pending","value":null}})");
}

Key openTopup(World &world, const TopupOrder &order)
{
    auto &topups = world.books(platform).topups;
    const Key key{platform, quint32(topups.size())};
    topups.push_back({.amount = order.amount,
                      .created = Seconds(world.now()),
                      .expected = Seconds(order.expected),
                      .instrument = order.instrument,
                      .group = order.group,
                      .currency = order.currency,
                      .byUser = order.byUser});
    world.tell(platform, "topup.created", Kind::Topup, key, order.byUser ? Cause::Requested : Cause::Spontaneous);
    return key;
}

void arriveTopup(World &world, Key key)
{
    world.watch(Kind::Topup, key);
    const Topup topup = topupOf(world, key);
    const quint32 row = post(world, platform,
                             {.posting = Posting::Topup,
                              .sourceKind = Kind::Topup,
                              .source = key.index,
                              .amount = topup.amount,
                              .currency = topup.currency,
                              .sourceType = SourceType::BankAccount});
    topupOf(world, key).transaction = row;
    topupOf(world, key).status = Topup::Status::Succeeded;
    world.tell(platform, "topup.succeeded", Kind::Topup, key, Cause::Spontaneous, R"({"status":"pending"})");
}

void failTopup(World &world, Key key, quint8 failure)
{
    world.watch(Kind::Topup, key);
    topupOf(world, key).status = Topup::Status::Failed;
    topupOf(world, key).failure = failure;
    world.tell(platform, "topup.failed", Kind::Topup, key, Cause::Spontaneous, R"({"status":"pending"})");
}

void cancelTopup(World &world, Key key)
{
    world.watch(Kind::Topup, key);
    topupOf(world, key).status = Topup::Status::Canceled;
    world.tell(platform, "topup.canceled", Kind::Topup, key, Cause::Requested, R"({"status":"pending"})");
}

void reverseTopup(World &world, Key key)
{
    world.watch(Kind::Topup, key);
    const Topup topup = topupOf(world, key);
    post(world, platform,
         {.posting = Posting::TopupReversal,
          .sourceKind = Kind::Topup,
          .source = key.index,
          .amount = -topup.amount,
          .currency = topup.currency,
          .sourceType = SourceType::BankAccount});
    topupOf(world, key).status = Topup::Status::Reversed;
    world.tell(platform, "topup.reversed", Kind::Topup, key, Cause::Spontaneous, R"({"status":"succeeded"})");
}

} // namespace Sandbox

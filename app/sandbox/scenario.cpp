// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/scenario.h"

#include "app/sandbox/accountchanging.h"

#include "app/sandbox/disputing.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/transferring.h"

#include <algorithm>

/// The passing of time: what is planned, and what falls due.
namespace Sandbox {

constexpr Time history = 400 * day;
constexpr Time payHour = 5 * minute; ///< after midnight
constexpr qint64 activeAccountFee = 200;

namespace {

/// After a payout failed nothing more is sent to that bank account until it works again.
bool waitsForBank(const World &world, Context context)
{
    const auto &payouts = world.books(context).payouts;
    if (payouts.empty() || payouts.back().status != Payout::Status::Failed)
        return false;
    return !world.accounts[context].externalAccounts[payouts.back().destination].usable();
}

} // namespace

Scenario::Scenario(World &world)
    : m_world(world), m_random(world.seed.seed, "scenario"), m_reserved(world.accounts.size(), 0), m_reservedAt(world.accounts.size(), 0),
      m_refunds({{RefundCourse::Whole, 14}, {RefundCourse::Part, 10}, {RefundCourse::Twice, 5},
                 {RefundCourse::Duplicate, 3}, {RefundCourse::Fraudulent, 2}, {RefundCourse::PendingThenDone, 4},
                 {RefundCourse::WaitsForMoney, 1}, {RefundCourse::FailsLater, 2},
                 {RefundCourse::ActionThenCanceled, 1}, {RefundCourse::ActionThenDone, 1}}),
      m_disputes({{DisputeCourse::Won, 7}, {DisputeCourse::Lost, 8}, {DisputeCourse::Accepted, 3},
                  {DisputeCourse::DeadlineMissed, 4}, {DisputeCourse::DraftOnly, 2}, {DisputeCourse::PartlyWon, 1},
                  {DisputeCourse::LateWin, 1}, {DisputeCourse::InquiryClosed, 3}, {DisputeCourse::InquiryAnswered, 2},
                  {DisputeCourse::InquiryEscalated, 1}, {DisputeCourse::Blocked, 1}, {DisputeCourse::Resolved, 1},
                  {DisputeCourse::Unanswerable, 1}, {DisputeCourse::VisaCompliance, 1},
                  {DisputeCourse::MastercardCompliance, 1}, {DisputeCourse::CompellingEvidence, 3}}),
      m_payouts({{PayoutCourse::Paid, 120}, {PayoutCourse::Fails, 1}, {PayoutCourse::PaidThenFails, 1}}),
      m_manualPayouts({{ManualPayout::Standard, 6}, {ManualPayout::Canceled, 2}, {ManualPayout::Instant, 4},
                       {ManualPayout::Reversed, 2}, {ManualPayout::Fails, 1}}),
      m_topups({{TopupCourse::Arrives, 8}, {TopupCourse::Fails, 1}, {TopupCourse::Canceled, 1},
                {TopupCourse::Reversed, 1}}),
      m_holds({{HoldCourse::Captured, 12}, {HoldCourse::PartlyCaptured, 4}, {HoldCourse::Expires, 2},
               {HoldCourse::Dropped, 2}}),
      m_refundFlags({{0, 3}, {1, 3}, {2, 1}, {3, 3}})
{
    quint64 sum = 0;
    for (size_t context = 1; context < world.accounts.size(); ++context)
        m_weights.push_back(sum += quint64(world.accounts[context].weight * 1000));
    for (const Outcome &outcome : outcomes())
        m_outcomeWeights += outcome.weight;
    for (size_t context = 0; context < world.accounts.size(); ++context) {
        if (world.accounts[context].settings.schedule.interval == "manual")
            world.ledger.setPaidByHand(Context(context), true);
    }
}

void Scenario::play(Time until)
{
    const Time from = until - history;
    // One moment for each charge; some share a second. Business grows: the last days see twice as many as the first,
    // since the later of two even chances grows evenly from nothing.
    std::vector<Time> moments(size_t(std::max(m_world.seed.charges, 0)));
    const auto evenly = [this, from] { return from + 1 + Time(m_random.below(quint32(history - 1))); };
    for (Time &moment : moments) {
        moment = evenly();
        if (m_random.perMille(333))
            moment = std::max(moment, evenly());
    }
    std::sort(moments.begin(), moments.end());
    for (size_t at = 1; at < moments.size(); ++at) {
        if (m_random.perMille(20))
            moments[at] = moments[at - 1];
    }

    plan(midnight(from) + payHour, Plan::PayDay, {});
    plan(midnight(from) + hour, Plan::Month, {});
    planScenes(until);
    m_accountHistory = accountHistory(m_world, until - eventsKept);
    for (size_t at = 0; at < m_accountHistory.size(); ++at)
        plan(m_accountHistory[at].at, Plan::AccountMoment, {}, qint64(at));
    auto moment = moments.begin();
    while (moment != moments.end() || (!m_agenda.empty() && m_agenda.top().at < until)) {
        const bool sale = moment != moments.end() && (m_agenda.empty() || *moment <= m_agenda.top().at);
        if (sale) {
            m_world.clock.stopAt(*moment++);
            sell();
            if (m_random.perMille(40))
                sellWithoutCard();
            if (m_random.perMille(40))
                abandonCart();
            if (m_random.perMille(15))
                changeCustomer(chooseSeller());
        } else {
            const Task task = m_agenda.top();
            m_agenda.pop();
            m_world.clock.stopAt(task.at);
            perform(task);
        }
    }
}

void Scenario::plan(Time at, Plan what, Key object, qint64 detail)
{
    m_agenda.push({at, m_planned++, object, detail, what, false});
}

void Scenario::planMade(Time at, Due what, Key object, qint64 detail)
{
    m_made.push({at, m_planned++, object, detail, what, true});
}

void Scenario::catchUp(Time until, bool everything)
{
    for (;;) {
        Agenda *next = !m_made.empty() ? &m_made : nullptr;
        if (everything && !m_agenda.empty() && (!next || next->top() > m_agenda.top()))
            next = &m_agenda;
        if (!next || next->top().at > until)
            break;
        const Task task = next->top();
        next->pop();
        m_time = std::max(m_time, task.at);
        m_world.clock.pin(m_time);
        m_world.beginChange();
        perform(task);
    }
    m_time = std::max(m_time, until);
    m_world.clock.release();
}

/// Whether the object still is in a state for this: a request may have been quicker.
bool Scenario::isStillDue(const Task &task) const
{
    const Books &books = m_world.books(task.object.context);
    const quint32 at = task.object.index;
    const auto intentHolds = [&] {
        const Charge &charge = books.charges[at];
        return charge.intent != none && books.intents[charge.intent].status == PaymentIntent::Status::RequiresCapture
            && books.intents[charge.intent].latestCharge == at;
    };
    const auto refundIs = [&](std::initializer_list<Refund::Status> among) {
        return std::find(among.begin(), among.end(), books.refunds[at].status) != among.end();
    };
    const auto disputeIs = [&](std::initializer_list<Dispute::Status> among) {
        return std::find(among.begin(), among.end(), books.disputes[at].status) != among.end();
    };
    const auto payoutIs = [&](std::initializer_list<Payout::Status> among) {
        return std::find(among.begin(), among.end(), books.payouts[at].status) != among.end();
    };
    switch (task.plan) {
    case Plan::TakeHold:
    case Plan::LetHoldExpire:
    case Plan::DropHold:
        return intentHolds();
    case Plan::ConfirmPayment:
    case Plan::BouncePayment:
        return books.charges[at].status == Charge::Status::Pending;
    case Plan::ApproveReview:
        return books.reviews[books.charges[at].review].closing == Review::Closing::None;
    case Plan::ReverseTransfer:
        return books.transfers[at].amount - books.transfers[at].reversed >= task.detail;
    case Plan::CompleteRefund:
        return refundIs({Refund::Status::Pending, Refund::Status::RequiresAction});
    case Plan::FailRefund:
        return refundIs({Refund::Status::Pending, Refund::Status::Succeeded, Refund::Status::RequiresAction});
    case Plan::CancelRefund:
        return refundIs({Refund::Status::RequiresAction});
    case Plan::Draft:
    case Plan::Answer:
        return disputeIs({Dispute::Status::NeedsResponse, Dispute::Status::WarningNeedsResponse});
    case Plan::Escalate:
    case Plan::CloseInquiry:
        return disputeIs({Dispute::Status::WarningNeedsResponse, Dispute::Status::WarningUnderReview});
    case Plan::Win:
    case Plan::Lose:
    case Plan::LosePartly:
        return disputeIs({Dispute::Status::NeedsResponse, Dispute::Status::UnderReview});
    case Plan::WinLate:
        return disputeIs({Dispute::Status::Lost});
    case Plan::MissDeadline:
        return disputeIs({Dispute::Status::NeedsResponse});
    case Plan::SendPayout:
    case Plan::CancelPayout:
        return payoutIs({Payout::Status::Pending});
    case Plan::ArrivePayout:
        return payoutIs({Payout::Status::Pending, Payout::Status::InTransit});
    case Plan::FailPayout:
        return payoutIs({Payout::Status::Pending, Payout::Status::InTransit, Payout::Status::Paid});
    case Plan::ReversePayout:
        return payoutIs({Payout::Status::Paid}) && books.payouts[at].reversedBy == none;
    case Plan::LearnTrace:
        return payoutIs({Payout::Status::Paid});
    case Plan::ReconcilePayout:
        return books.payouts[at].reconciliation == Payout::Reconciliation::InProgress;
    case Plan::ArriveTopup:
    case Plan::FailTopup:
    case Plan::CancelTopup:
        return books.topups[at].status == Topup::Status::Pending;
    case Plan::ReverseTopup:
        return books.topups[at].status == Topup::Status::Succeeded;
    case Plan::LearnReference:
        return refundIs({Refund::Status::Succeeded});
    case Plan::PassOnOrder:
    case Plan::Refund:
    case Plan::RefundRest:
    case Plan::Warn:
    case Plan::Dispute:
    case Plan::PayDay:
    case Plan::Month:
    case Plan::Scene:
    case Plan::AccountMoment:
    case Plan::ReviewAccount:
    case Plan::CompleteReport:
        return true;
    }
    Q_UNREACHABLE();
}

void Scenario::perform(const Task &task)
{
    if (!isStillDue(task))
        return;
    World &world = m_world;
    m_isMade = task.isMade;
    Books &books = world.books(task.object.context);
    const auto charge = [&]() -> Charge & { return books.charges[task.object.index]; };
    switch (task.plan) {
    case Plan::TakeHold:
        capture(world, task.object, task.detail);
        decideCharge(task.object);
        return;
    case Plan::LetHoldExpire:
        expire(world, task.object);
        return;
    case Plan::DropHold:
        cancelIntent(world, {task.object.context, charge().intent}, PaymentIntent::Cancellation::RequestedByCustomer);
        return;
    case Plan::ConfirmPayment:
        confirmPayment(world, task.object);
        decideCharge(task.object);
        return;
    case Plan::BouncePayment:
        bouncePayment(world, task.object, quint8(task.detail));
        return;
    case Plan::ApproveReview:
        closeReview(world, task.object, Review::Closing::Approved);
        return;
    case Plan::PassOnOrder:
        passOnOrder(task.object);
        return;
    case Plan::ReverseTransfer:
        reverseTransfer(world, task.object, task.detail, none, 0);
        return;
    case Plan::Refund:
    case Plan::RefundRest:
        beginRefund(task);
        return;
    case Plan::CompleteRefund:
        completeRefund(world, task.object);
        return;
    case Plan::FailRefund:
        failRefund(world, task.object, Refund::Failure(task.detail));
        return;
    case Plan::CancelRefund:
        cancelRefund(world, task.object);
        return;
    case Plan::LearnReference:
        learnReference(world, task.object);
        return;
    case Plan::Warn:
        if (m_isMade)
            warnAsTested(world, task.object);
        else
            beginWarning(task.object);
        return;
    case Plan::Dispute:
        if (m_isMade)
            disputeAsTested(world, task.object, task.detail);
        else
            beginDispute(task);
        return;
    case Plan::Draft:
        draftEvidence(world, task.object);
        return;
    case Plan::Answer:
        submitEvidence(world, task.object);
        return;
    case Plan::Escalate:
        escalate(world, task.object, world.now() + task.detail);
        return;
    case Plan::CloseInquiry:
        closeInquiry(world, task.object);
        return;
    case Plan::Win:
    case Plan::WinLate:
        winDispute(world, task.object);
        return;
    case Plan::Lose:
        loseDispute(world, task.object, 0, Cause::Spontaneous);
        return;
    case Plan::LosePartly:
        loseDispute(world, task.object, task.detail, Cause::Spontaneous);
        return;
    case Plan::MissDeadline:
        missDeadline(world, task.object);
        return;
    case Plan::SendPayout:
        sendPayout(world, task.object);
        return;
    case Plan::ArrivePayout:
        arrivePayout(world, task.object);
        return;
    case Plan::FailPayout:
        failPayout(world, task.object, quint8(task.detail));
        return;
    case Plan::ReconcilePayout:
        reconcilePayout(world, task.object);
        return;
    case Plan::LearnTrace:
        learnTrace(world, task.object);
        return;
    case Plan::CancelPayout:
        cancelPayout(world, task.object);
        return;
    case Plan::ReversePayout: {
        const Key back = reversePayout(world, task.object);
        plan(world.now() + 6 * hour, Plan::SendPayout, back);
        plan(world.now() + 2 * day, Plan::ArrivePayout, back);
        return;
    }
    case Plan::ArriveTopup:
        arriveTopup(world, task.object);
        return;
    case Plan::FailTopup:
        failTopup(world, task.object, quint8(task.detail));
        return;
    case Plan::CancelTopup:
        cancelTopup(world, task.object);
        return;
    case Plan::ReverseTopup:
        reverseTopup(world, task.object);
        return;
    case Plan::Scene:
        playScene(int(task.detail));
        return;
    case Plan::AccountMoment: {
        const AccountMoment &moment = m_accountHistory[size_t(task.detail)];
        const AccountNews &news = moment.news;
        world.tell(moment.context, news.type, news.kind, news.object, Cause::Spontaneous, news.previous);
        return;
    }
    case Plan::ReviewAccount:
        reviewAccount(world, task.object.index);
        return;
    case Plan::CompleteReport:
        completeReport(world, task.object);
        return;
    case Plan::PayDay:
        payDay();
        plan(task.at + day, Plan::PayDay, {});
        return;
    case Plan::Month:
        month();
        plan(task.at + day, Plan::Month, {});
        return;
    }
    Q_UNREACHABLE();
}

void Scenario::payDay()
{
    const Time now = m_world.now();
    const int today = weekday(now);
    if (today == 0 || today == 6)
        return;
    constexpr const char *weekdays[] = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    for (size_t at = 0; at < m_world.accounts.size(); ++at) {
        const Context context = Context(at);
        const Account &account = m_world.accounts[at];
        const bool byHand = m_world.ledger.isPaidByHand(context);
        if (!byHand && !m_world.ledger.hasUnpaid(context))
            continue;
        // Who may not be paid out now could be, before whatever happened.
        if (!account.payoutsEnabled && now > m_world.seed.now - 30 * day)
            continue;
        if (byHand) {
            if (m_world.isPast() && m_random.perMille(60))
                payByHand(context);
            continue;
        }
        const PayoutSchedule &schedule = account.settings.schedule;
        const bool weeklyDay = schedule.weekdays.isEmpty() ? today == 5 : schedule.weekdays.contains(weekdays[today]);
        const bool monthlyDay = schedule.monthDays.isEmpty() ? dayOfMonth(now) == 1
                                                             : schedule.monthDays.contains(dayOfMonth(now));
        if ((schedule.interval == "weekly" && !weeklyDay) || (schedule.interval == "monthly" && !monthlyDay))
            continue;
        if (waitsForBank(m_world, context))
            continue;
        for (const Key &payout : payOutAutomatically(m_world, context))
            decidePayout(payout);
    }
    if (today == 1 || !m_world.isPast())
        setReserves();
    if (!m_world.isPast())
        collectOldDebts();
    if (now > m_world.seed.now - eventsKept)
        tellOfAvailable();
}

void Scenario::tellOfAvailable()
{
    for (size_t context = 0; context < m_world.accounts.size(); ++context) {
        if (m_world.ledger.ripened(Context(context), m_world.now() - day, m_world.now()))
            m_world.tell(Context(context), "balance.available", Kind::Balance, {Context(context), 0});
    }
}

void Scenario::setReserves()
{
    // The platform answers for accounts that are in the red: so much of its own money is held. Only accounts that
    // settle in the platform's own currency, so that no rate comes between the two.
    const Currency currency = Currency::of(m_world.accounts[platform].defaultCurrency);
    m_reserved.resize(m_world.accounts.size());
    m_reservedAt.resize(m_world.accounts.size());
    m_negativeSince.resize(m_world.accounts.size());
    qint64 change = 0;
    for (size_t at = 1; at < m_world.accounts.size(); ++at) {
        const Context context = Context(at);
        const size_t rows = m_world.ledger.rows(context).size();
        if (!m_world.platformBearsLosses(context) || rows == m_reservedAt[at])
            continue;
        m_reservedAt[at] = rows;
        qint64 balance = 0;
        for (const Ledger::Funds &funds : m_world.ledger.balance(context, m_world.now())) {
            if (funds.currency == currency)
                balance += funds.availableSum() + funds.pendingSum();
        }
        const qint64 needed = std::max<qint64>(-balance, 0);
        change += needed - m_reserved[at];
        if (needed == 0)
            m_negativeSince[at] = 0;
        else if (m_reserved[at] == 0)
            m_negativeSince[at] = m_world.now();
        m_reserved[at] = needed;
    }
    if (change != 0) {
        post(m_world, platform,
             {.posting = Posting::ReserveTransaction, .amount = -change, .currency = currency});
    }
}

void Scenario::collectOldDebts()
{
    constexpr Time patience = 180 * day;
    const Currency currency = Currency::of(m_world.accounts[platform].defaultCurrency);
    for (size_t at = 1; at < m_negativeSince.size(); ++at) {
        const qint64 owed = m_reserved[at];
        if (m_negativeSince[at] == 0 || m_negativeSince[at] + patience > m_world.now())
            continue;
        // What was held for it is let go, and pays for it.
        post(m_world, platform, {.posting = Posting::ReserveTransaction, .amount = owed, .currency = currency});
        post(m_world, platform, {.posting = Posting::ConnectCollectionTransfer, .amount = -owed, .currency = currency});
        post(m_world, Context(at), {.posting = Posting::ConnectCollectionTransfer, .amount = owed, .currency = currency});
        m_reserved[at] = 0;
        m_negativeSince[at] = 0;
    }
}

void Scenario::payByHand(Context context)
{
    for (const Ledger::Funds &funds : m_world.ledger.balance(context, m_world.now())) {
        const qint64 available = funds.available[size_t(SourceType::Card)];
        if (available < 20 * funds.currency.leastCharge())
            continue;
        const ManualPayout course = m_manualPayouts.draw(m_random);
        PayoutOrder order{.context = context, .currency = funds.currency, .instant = course == ManualPayout::Instant};
        order.amount = funds.currency.rounded(share(available, m_random.between(30, 90), 100));
        if (order.instant)
            order.applicationFee = funds.currency.rounded(share(order.amount, 15, 1000));
        const Key payout = payOut(m_world, order);
        if (!payout.exists())
            continue;
        const Time now = m_world.now();
        const Time arrival = m_world.books(context).payouts[payout.index].arrival;
        switch (course) {
        case ManualPayout::Canceled:
            plan(now + 3 * hour, Plan::CancelPayout, payout);
            break;
        case ManualPayout::Instant:
            plan(now + minute, Plan::SendPayout, payout);
            plan(arrival, Plan::ArrivePayout, payout);
            break;
        case ManualPayout::Fails:
            plan(now + 8 * hour, Plan::SendPayout, payout);
            plan(arrival + 5 * hour, Plan::FailPayout, payout, m_random.below(quint32(payoutFailures().size())));
            break;
        case ManualPayout::Reversed:
            plan(arrival + 6 * day, Plan::ReversePayout, payout);
            [[fallthrough]];
        case ManualPayout::Standard:
            plan(now + 8 * hour, Plan::SendPayout, payout);
            plan(arrival, Plan::ArrivePayout, payout);
            plan(arrival + 7 * day, Plan::LearnTrace, payout);
            break;
        }
    }
}

void Scenario::month()
{
    if (!m_world.isPast())
        return;
    const Time now = m_world.now();
    if (m_random.perMille(90))
        makeTopup();
    if (m_random.perMille(120))
        debitAccount();
    if (dayOfMonth(now) != 1)
        return;
    qint64 active = 0;
    for (size_t context = 1; context < m_world.accounts.size(); ++context) {
        const auto &rows = m_world.ledger.rows(Context(context));
        active += !rows.empty() && Time(rows.back().created) > now - 31 * day ? 1 : 0;
    }
    if (active > 0) {
        const Currency currency = Currency::of(m_world.accounts[platform].defaultCurrency);
        post(m_world, platform,
             {.posting = Posting::StripeFee, .amount = -active * activeAccountFee, .currency = currency});
    }
}

} // namespace Sandbox

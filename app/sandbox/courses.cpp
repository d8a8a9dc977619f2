// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/disputing.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/scenario.h"
#include "app/sandbox/transferring.h"

#include <algorithm>
#include <array>

/// What becomes of payments, refunds, disputes and payouts later. Part of Scenario.
namespace Sandbox {

void Scenario::decideHold(Key charge)
{
    const Charge &held = m_world.books(charge.context).charges[charge.index];
    const Time now = m_world.now();
    switch (m_holds.draw(m_random)) {
    case HoldCourse::Captured:
        plan(now + m_random.between(hour, 6 * day), Plan::TakeHold, charge, held.amount);
        return;
    case HoldCourse::PartlyCaptured: {
        const qint64 part = held.currency.rounded(share(held.amount, m_random.between(40, 90), 100));
        plan(now + m_random.between(hour, 6 * day), Plan::TakeHold, charge,
             std::clamp(part, held.currency.leastCharge(), held.amount));
        return;
    }
    case HoldCourse::Expires:
        plan(now + 7 * day, Plan::LetHoldExpire, charge);
        return;
    case HoldCourse::Dropped:
        plan(now + m_random.between(hour, 3 * day), Plan::DropHold, charge);
        return;
    }
    Q_UNREACHABLE();
}

void Scenario::decideCharge(Key key)
{
    if (m_isMade)
        return;
    const Charge &charge = m_world.books(key.context).charges[key.index];
    if (charge.status != Charge::Status::Succeeded || !charge.wasCaptured)
        return;
    const Time now = m_world.now();
    if (charge.intent != none) {
        const PaymentIntent &intent = m_world.books(key.context).intents[charge.intent];
        if (intent.split == PaymentIntent::Split::Separate)
            plan(now + m_random.between(10 * minute, 2 * day), Plan::PassOnOrder, key);
    }
    if (charge.review != none && m_random.perMille(850))
        plan(now + m_random.between(hour, 2 * day), Plan::ApproveReview, key);

    const bool disputable = charge.method == Method::Card || charge.method == Method::Klarna
        || charge.method == Method::Paypal || charge.method == Method::AmazonPay;
    const quint32 chance = m_random.below(1000);
    if (chance < 9 || (charge.isPayment && disputable && chance < 60)) {
        if (disputable)
            decideDispute(key, now + m_random.between(2 * day, 60 * day));
    } else if (chance < 14) {
        if (charge.method == Method::Card)
            plan(now + m_random.between(day, 20 * day), Plan::Warn, key);
    } else if (chance < 75) {
        decideRefunds(key, now + m_random.between(hour, m_random.perMille(500) ? 5 * day : 45 * day));
    }
}

void Scenario::decideRefunds(Key charge, Time from)
{
    const RefundCourse course = m_refunds.draw(m_random);
    plan(from, Plan::Refund, charge, qint64(course));
    if (course == RefundCourse::Twice)
        plan(from + m_random.between(hour, 10 * day), Plan::RefundRest, charge, qint64(RefundCourse::Whole));
}

void Scenario::beginRefund(const Task &task)
{
    const Charge &charge = m_world.books(task.object.context).charges[task.object.index];
    const qint64 left = refundable(charge);
    if (left <= 0 || charge.disputed)
        return;
    const auto course = RefundCourse(task.detail);
    const int flags = m_refundFlags.draw(m_random);
    RefundOrder order{.charge = task.object,
                      .amount = left,
                      .reverseTransfer = (flags & 1) != 0 && task.object.context == platform,
                      .returnFee = (flags & 2) != 0};
    const auto part = [&] {
        const qint64 some = charge.currency.rounded(share(left, m_random.between(10, 80), 100));
        return std::max(some, charge.currency.step());
    };
    const Time now = m_world.now();
    switch (course) {
    case RefundCourse::Whole:
        break;
    case RefundCourse::Part:
    case RefundCourse::Twice:
        order.amount = std::min(part(), left);
        break;
    case RefundCourse::Duplicate:
        order.reason = Refund::Reason::Duplicate;
        break;
    case RefundCourse::Fraudulent:
        order.reason = Refund::Reason::Fraudulent;
        break;
    case RefundCourse::PendingThenDone:
        order.status = Refund::Status::Pending;
        order.waiting = Refund::Waiting::Processing;
        break;
    case RefundCourse::WaitsForMoney:
        order.status = Refund::Status::Pending;
        order.waiting = Refund::Waiting::InsufficientFunds;
        break;
    case RefundCourse::FailsLater:
        order.amount = std::min(part(), left);
        order.reverseTransfer = order.returnFee = false;
        break;
    case RefundCourse::ActionThenCanceled:
    case RefundCourse::ActionThenDone:
        order.status = Refund::Status::RequiresAction;
        order.reverseTransfer = order.returnFee = false;
        break;
    }
    if (order.reason == Refund::Reason::RequestedByCustomer && m_random.perMille(300))
        order.reason = Refund::Reason::None;
    // Whoever waits for money has the rows only when it comes, without the flags.
    if (order.waiting == Refund::Waiting::InsufficientFunds)
        order.reverseTransfer = order.returnFee = false;
    const Key made = refund(m_world, order);
    const bool card = charge.method == Method::Card;
    switch (course) {
    case RefundCourse::PendingThenDone:
        plan(now + m_random.between(day, 5 * day), Plan::CompleteRefund, made);
        break;
    case RefundCourse::WaitsForMoney:
        plan(now + m_random.between(3 * day, 25 * day), Plan::CompleteRefund, made);
        break;
    case RefundCourse::ActionThenDone:
        // Only what is left then can be given back.
        if (order.amount == left && task.plan == Plan::Refund)
            plan(now + m_random.between(day, 5 * day), Plan::CompleteRefund, made);
        break;
    case RefundCourse::FailsLater: {
        constexpr std::array failures{Refund::Failure::LostOrStolenCard, Refund::Failure::ExpiredOrCanceledCard,
                                      Refund::Failure::Declined, Refund::Failure::Unknown,
                                      Refund::Failure::InsufficientFunds, Refund::Failure::MerchantRequest};
        plan(now + m_random.between(2 * day, 20 * day), Plan::FailRefund, made, qint64(m_random.pick(failures)));
        break;
    }
    case RefundCourse::ActionThenCanceled:
        plan(now + m_random.between(day, 20 * day), Plan::CancelRefund, made);
        break;
    case RefundCourse::Whole:
    case RefundCourse::Part:
    case RefundCourse::Twice:
    case RefundCourse::Duplicate:
    case RefundCourse::Fraudulent:
        if (card)
            plan(now + m_random.between(2 * day, 7 * day), Plan::LearnReference, made);
        break;
    }
}

void Scenario::beginWarning(Key key)
{
    const Charge &charge = m_world.books(key.context).charges[key.index];
    if (charge.warning != none || charge.disputed)
        return;
    warnOfFraud(m_world, key, quint8(m_random.below(quint32(fraudTypes().size()))));
    const Time now = m_world.now();
    const quint32 chance = m_random.below(100);
    if (chance < 35)
        decideDispute(key, now + m_random.between(2 * day, 20 * day));
    else if (chance < 70)
        plan(now + m_random.between(hour, 4 * day), Plan::Refund, key, qint64(RefundCourse::Fraudulent));
}

void Scenario::decideDispute(Key charge, Time at)
{
    plan(at, Plan::Dispute, charge, qint64(m_disputes.draw(m_random)));
}

/// Some courses only one network has: elsewhere the dispute goes an ordinary way, and the next charge of that
/// network takes the rare one.
Scenario::DisputeCourse Scenario::fitting(DisputeCourse course, const QByteArray &brand)
{
    const auto networkOf = [](DisputeCourse each) -> QByteArray {
        switch (each) {
        case DisputeCourse::VisaCompliance:
        case DisputeCourse::CompellingEvidence:
            return "visa";
        case DisputeCourse::MastercardCompliance:
            return "mastercard";
        default:
            return {};
        }
    };
    const QByteArray network = networkOf(course);
    if (!network.isEmpty() && network != brand) {
        m_networkCourses.push_back(course);
        return DisputeCourse::Won;
    }
    if (network.isEmpty() && (course == DisputeCourse::Won || course == DisputeCourse::Lost)) {
        const auto waiting = std::find_if(m_networkCourses.begin(), m_networkCourses.end(),
                                          [&](DisputeCourse each) { return networkOf(each) == brand; });
        if (waiting != m_networkCourses.end()) {
            const DisputeCourse rare = *waiting;
            m_networkCourses.erase(waiting);
            return rare;
        }
    }
    return course;
}

void Scenario::beginDispute(const Task &task)
{
    const Charge charge = m_world.books(task.object.context).charges[task.object.index];
    const qint64 left = refundable(charge);
    if (left <= 0 || charge.disputed)
        return;
    const bool card = charge.method == Method::Card;
    const QByteArray brand =
        card ? QByteArray(cardOf(m_world, {task.object.context, charge.instrument}).brand) : QByteArray();
    const DisputeCourse course = fitting(DisputeCourse(task.detail), brand);
    std::vector<quint32> weights;
    for (const DisputeReason &reason : disputeReasons())
        weights.push_back(reason.weight);
    const Time now = m_world.now();
    DisputeOrder order{.charge = task.object,
                       .amount = m_random.perMille(150)
                           ? std::max(charge.currency.rounded(share(left, m_random.between(30, 90), 100)),
                                      charge.currency.step())
                           : left,
                       .reason = quint8(m_random.weighted(weights)),
                       .dueBy = midnight(now) + m_random.between(8, 21) * day - 1};
    switch (course) {
    case DisputeCourse::InquiryClosed:
    case DisputeCourse::InquiryAnswered:
    case DisputeCourse::InquiryEscalated:
        order.kind = Dispute::Case::Inquiry;
        break;
    case DisputeCourse::Blocked:
        order.kind = Dispute::Case::Block;
        break;
    case DisputeCourse::Resolved:
        order.kind = Dispute::Case::Resolution;
        break;
    case DisputeCourse::Unanswerable:
        order.dueBy = 0;
        break;
    case DisputeCourse::VisaCompliance:
    case DisputeCourse::MastercardCompliance:
        order.kind = Dispute::Case::Compliance;
        order.reason = disputeReasonNamed("noncompliant");
        order.eligibility = course == DisputeCourse::VisaCompliance ? Dispute::Eligibility::VisaCompliance
                                                                    : Dispute::Eligibility::MastercardCompliance;
        break;
    case DisputeCourse::CompellingEvidence:
        order.reason = disputeReasonNamed("fraudulent");
        order.eligibility = Dispute::Eligibility::VisaCompellingEvidence3;
        break;
    default:
        break;
    }
    const bool prevented = order.kind == Dispute::Case::Block || order.kind == Dispute::Case::Resolution;
    if (prevented) {
        // Somebody was quicker than the bank: the money went back, so there is nothing to dispute about.
        order.amount = left;
        order.dueBy = 0;
        refund(m_world, {.charge = task.object, .amount = left, .reason = Refund::Reason::Fraudulent,
                         .reverseTransfer = task.object.context == platform});
    }
    const Key dispute = openDispute(m_world, order);

    const Time answered = now + m_random.between(2 * day, 7 * day);
    const Time verdict = answered + m_random.between(40 * day, 70 * day);
    switch (course) {
    case DisputeCourse::Won:
    case DisputeCourse::CompellingEvidence:
    case DisputeCourse::VisaCompliance:
        plan(answered, Plan::Answer, dispute);
        plan(verdict, Plan::Win, dispute);
        return;
    case DisputeCourse::Lost:
    case DisputeCourse::MastercardCompliance:
        plan(answered, Plan::Answer, dispute);
        plan(verdict, Plan::Lose, dispute);
        return;
    case DisputeCourse::Accepted:
        plan(answered, Plan::Lose, dispute);
        return;
    case DisputeCourse::DraftOnly:
        plan(answered, Plan::Draft, dispute);
        [[fallthrough]];
    case DisputeCourse::DeadlineMissed:
        plan(order.dueBy + hour, Plan::MissDeadline, dispute);
        return;
    case DisputeCourse::PartlyWon:
        plan(answered, Plan::Answer, dispute);
        plan(verdict, Plan::LosePartly, dispute,
             std::max(charge.currency.rounded(order.amount / 2), charge.currency.step()));
        return;
    case DisputeCourse::LateWin:
        plan(answered, Plan::Answer, dispute);
        plan(verdict, Plan::Lose, dispute);
        plan(verdict + 20 * day, Plan::WinLate, dispute);
        return;
    case DisputeCourse::InquiryClosed:
        plan(now + 120 * day, Plan::CloseInquiry, dispute);
        return;
    case DisputeCourse::InquiryAnswered:
        plan(answered, Plan::Answer, dispute);
        plan(answered + 60 * day, Plan::CloseInquiry, dispute);
        return;
    case DisputeCourse::InquiryEscalated: {
        const Time escalated = answered + 10 * day;
        plan(answered, Plan::Answer, dispute);
        plan(escalated, Plan::Escalate, dispute, 14 * day);
        plan(escalated + 5 * day, Plan::Answer, dispute);
        plan(escalated + 60 * day, Plan::Lose, dispute);
        return;
    }
    case DisputeCourse::Blocked:
    case DisputeCourse::Resolved:
    case DisputeCourse::Unanswerable:
        return;
    }
    Q_UNREACHABLE();
}

void Scenario::passOnOrder(Key key)
{
    const Charge charge = m_world.books(key.context).charges[key.index];
    const PaymentIntent intent = m_world.books(key.context).intents[charge.intent];
    if (charge.refunded > 0 || charge.disputed)
        return;
    const Transaction row = m_world.ledger.rows(key.context)[charge.transaction];
    const bool named = m_random.perMille(800); // else nothing on it points at the charge but the group
    const qint64 sellers = m_random.perMille(250) ? 2 : 1;
    for (qint64 seller = 0; seller < sellers; ++seller) {
        const Context to = seller == 0 ? intent.destination : chooseSeller();
        if (to == platform || !mayTransfer(m_world, to))
            return;
        const qint64 part = row.currency.rounded(share(row.amount, m_random.between(70, 88), 100 * sellers));
        const Key transfer = sendTransfer(m_world, {.from = key.context,
                                                    .to = to,
                                                    .amount = std::max(part, row.currency.step()),
                                                    .currency = row.currency,
                                                    .sourceTransaction = named ? key.index : none,
                                                    .group = intent.group,
                                                    .sourceType = row.sourceType,
                                                    .availableOn = std::max<Time>(row.availableOn, m_world.now())});
        if (m_random.perMille(120)) {
            const qint64 sent = m_world.books(key.context).transfers[transfer.index].amount;
            const qint64 back = m_random.perMille(400)
                ? sent
                : std::max(row.currency.rounded(share(sent, m_random.between(10, 60), 100)), row.currency.step());
            plan(m_world.now() + m_random.between(day, 20 * day), Plan::ReverseTransfer, transfer, back);
        }
    }
}

void Scenario::decidePayout(Key payout)
{
    const Payout &made = m_world.books(payout.context).payouts[payout.index];
    const Time now = m_world.now();
    const Time arrival = made.arrival;
    // An account whose bank has failed shows it: its last payouts did not arrive.
    const ExternalAccount &bank = m_world.accounts[payout.context].externalAccounts[made.destination];
    if (!m_world.isPast()) {
        expectPayout(m_world, payout);
        return;
    }
    plan(now + m_random.between(4 * hour, 16 * hour), Plan::SendPayout, payout);
    plan(now + m_random.between(20 * hour, 30 * hour), Plan::ReconcilePayout, payout);
    const bool broken = !bank.usable() && now > m_world.seed.now - 60 * day;
    const PayoutCourse course = broken ? PayoutCourse::Fails : m_payouts.draw(m_random);
    const qint64 failure = m_random.below(quint32(payoutFailures().size()));
    switch (course) {
    case PayoutCourse::Fails:
        plan(arrival + 6 * hour, Plan::FailPayout, payout, failure);
        return;
    case PayoutCourse::PaidThenFails:
        plan(arrival + hour, Plan::ArrivePayout, payout);
        plan(arrival + m_random.between(day, 5 * day), Plan::FailPayout, payout, failure);
        return;
    case PayoutCourse::Paid:
        plan(arrival + hour, Plan::ArrivePayout, payout);
        plan(arrival + m_random.between(2 * day, 10 * day), Plan::LearnTrace, payout);
        return;
    }
    Q_UNREACHABLE();
}

void Scenario::makeTopup()
{
    const Currency currency = Currency::of(m_world.accounts[platform].defaultCurrency);
    const Time now = m_world.now();
    const TopupCourse course = m_topups.draw(m_random);
    const Key topup = openTopup(m_world, {.amount = m_random.between(20, 400) * 5000,
                                          .currency = currency,
                                          .expected = businessDaysLater(midnight(now), 5),
                                          .instrument = newInstrument(platform, none, Method::UsBankAccount),
                                          .group = m_random.perMille(200) ? ++m_orders : 0,
                                          .byUser = !m_random.perMille(200)});
    switch (course) {
    case TopupCourse::Reversed:
        plan(now + 20 * day, Plan::ReverseTopup, topup);
        [[fallthrough]];
    case TopupCourse::Arrives:
        plan(now + 6 * day, Plan::ArriveTopup, topup);
        return;
    case TopupCourse::Fails:
        plan(now + 4 * day, Plan::FailTopup, topup, m_random.below(quint32(payoutFailures().size())));
        return;
    case TopupCourse::Canceled:
        plan(now + 5 * hour, Plan::CancelTopup, topup);
        return;
    }
    Q_UNREACHABLE();
}

void Scenario::debitAccount()
{
    // The platform may take money from accounts it answers for, in their own currency.
    const Context context = chooseSeller();
    if (!m_world.platformBearsLosses(context) || !mayTransfer(m_world, context))
        return;
    const Currency currency = Currency::of(m_world.accounts[context].defaultCurrency);
    for (const Ledger::Funds &funds : m_world.ledger.balance(context, m_world.now())) {
        const qint64 amount = currency.rounded(currency.usualPrice() / 4);
        if (funds.currency == currency && funds.available[0] > amount)
            sendTransfer(m_world, {.from = context, .to = platform, .amount = amount, .currency = currency});
    }
}

} // namespace Sandbox

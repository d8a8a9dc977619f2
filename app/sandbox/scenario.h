// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/accounthistory.h"
#include "app/sandbox/charging.h"
#include "app/sandbox/deck.h"
#include "app/sandbox/refunding.h"
#include "app/sandbox/world.h"

#include <deque>
#include <queue>

namespace Sandbox {

/// What people do of themselves: who buys what when, who refunds, who disputes, when money is paid out. Plays the
/// past of a new world and then, one change at a time, its present. Decides; how a thing is done is said by
/// charging.h, refunding.h, disputing.h, payingout.h and transferring.h. A function of the seed.
class Scenario
{
public:
    explicit Scenario(World &world);

    /// Everything that happens until then, in order of time. Stops the clock.
    void play(Time until);

    /// One spontaneous change, now.
    void change();

    /// Something is to be done to an object that a request made.
    void planMade(Time at, Due what, Key object, qint64 detail);
    /// What is due until then happens, each at its time; of the seed's own plans only with `everything`.
    void catchUp(Time until, bool everything);

private:
    using Plan = Due;

    struct Task {
        Time at;
        quint64 order; ///< of planning: what was planned first happens first within a second
        Key object;
        qint64 detail;
        Plan plan;
        bool isMade = false; ///< of an object that a request made: people decide about it, not chance

        friend bool operator>(const Task &a, const Task &b)
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };

    enum class RefundCourse : quint8 {
        Whole, Part, Twice, Duplicate, Fraudulent, PendingThenDone, WaitsForMoney, FailsLater, ActionThenCanceled,
        ActionThenDone
    };
    enum class DisputeCourse : quint8 {
        Won, Lost, Accepted, DeadlineMissed, DraftOnly, PartlyWon, LateWin, InquiryClosed, InquiryAnswered,
        InquiryEscalated, Blocked, Resolved, Unanswerable, VisaCompliance, MastercardCompliance, CompellingEvidence
    };
    enum class PayoutCourse : quint8 { Paid, Fails, PaidThenFails };
    enum class ManualPayout : quint8 { Standard, Canceled, Instant, Reversed, Fails };
    enum class TopupCourse : quint8 { Arrives, Fails, Canceled, Reversed };
    enum class HoldCourse : quint8 { Captured, PartlyCaptured, Expires, Dropped };

    // scenario.cpp: time
    void plan(Time at, Plan what, Key object, qint64 detail = 0);
    bool isStillDue(const Task &task) const;
    void perform(const Task &task);
    void payDay();
    void month();
    void setReserves();
    void collectOldDebts();
    void tellOfAvailable();
    void payByHand(Context context);

    // scenes.cpp: what a world must show at its start, however small
    void planScenes(Time until);
    void playScene(int scene);
    Key chargeToShow(Method method, const char *brand);

    // sales.cpp: who buys what
    void sell();
    void sellWithoutCard();
    void abandonCart();
    Context chooseSeller();
    Sale makeSale(Context account);
    qint64 makePrice(Currency currency);
    quint32 chooseCustomer(Context owner);
    quint32 newInstrument(Context owner, quint32 customer, Method method);
    quint32 chooseCard(Context owner, quint32 customer);
    quint8 chooseOutcome();
    quint8 riskOf(quint8 outcome);
    Key registerCustomer(Context owner);
    void changeCustomer(Context owner);

    // courses.cpp: what becomes of it
    void decideCharge(Key charge);
    void decideHold(Key charge);
    void decideRefunds(Key charge, Time from);
    void decideDispute(Key charge, Time from);
    void beginRefund(const Task &task);
    void beginDispute(const Task &task);
    DisputeCourse fitting(DisputeCourse course, const QByteArray &brand);
    void beginWarning(Key charge);
    void passOnOrder(Key charge);
    void decidePayout(Key payout);
    void makeTopup();
    void debitAccount();

    // present.cpp: one change now
    Key recentCharge();
    void refundSomething();
    void disputeSomething();
    void payOutSomewhere();
    void changeAccountSomewhere();
    void advanceTask();

    World &m_world;
    Random m_random;
    using Agenda = std::priority_queue<Task, std::vector<Task>, std::greater<>>;
    Agenda m_agenda;
    Agenda m_made;           ///< what is to be done to objects that requests made
    Time m_time = 0;         ///< until when it has caught up: time never runs backwards
    bool m_isMade = false;   ///< such a task is being performed
    quint64 m_planned = 0;
    std::vector<quint64> m_weights;     ///< running sum of the accounts' weights, by context - 1
    std::vector<DisputeCourse> m_networkCourses; ///< drawn, but for a charge of another network
    std::deque<Key> m_declined;         ///< intents whose customer may try again
    std::vector<AccountMoment> m_accountHistory; ///< what accounts went through, told when its time comes
    std::vector<qint64> m_reserved;     ///< held on the platform for each account, in US cents
    std::vector<Time> m_negativeSince;  ///< by context; 0: it is not
    std::vector<size_t> m_reservedAt;   ///< how many rows each had when that was last looked at
    quint64 m_outcomeWeights = 0;
    quint32 m_orders = 0;

    Deck<RefundCourse> m_refunds;
    Deck<DisputeCourse> m_disputes;
    Deck<PayoutCourse> m_payouts;
    Deck<ManualPayout> m_manualPayouts;
    Deck<TopupCourse> m_topups;
    Deck<HoldCourse> m_holds;
    Deck<int> m_refundFlags; ///< bit 0: reverse the transfer; bit 1: return the fee
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountchanging.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/scenario.h"

#include <array>

/// One change at a time, now. Part of Scenario.
namespace Sandbox {

void Scenario::change()
{
    // In thousandths; whatever finds nothing to do leaves it at that, and the next change comes.
    constexpr std::array chances{360, 40, 40, 90, 50, 30, 110, 90, 60, 130};
    switch (m_random.weighted(chances)) {
    case 0: sell(); return;
    case 1: sellWithoutCard(); return;
    case 2: abandonCart(); return;
    case 3: refundSomething(); return;
    case 4: disputeSomething(); return;
    case 5: if (const Key charge = recentCharge(); charge.exists()) beginWarning(charge); return;
    case 6: payOutSomewhere(); return;
    case 7: changeAccountSomewhere(); return;
    case 8: changeCustomer(chooseSeller()); return;
    default: advanceTask(); return;
    }
}

/// One of the newest charges that can still be refunded or disputed.
Key Scenario::recentCharge()
{
    constexpr int tries = 20;
    constexpr quint32 recent = 200;
    for (int tried = 0; tried < tries; ++tried) {
        const Context context = m_random.perMille(400) ? platform : chooseSeller();
        const auto &charges = m_world.books(context).charges;
        if (charges.empty())
            continue;
        const quint32 back = m_random.below(std::min(recent, quint32(charges.size())));
        const Key key{context, quint32(charges.size()) - 1 - back};
        const Charge &charge = charges[key.index];
        if (charge.method == Method::Card && !charge.disputed && refundable(charge) > 0)
            return key;
    }
    return {};
}

void Scenario::refundSomething()
{
    if (const Key charge = recentCharge(); charge.exists())
        beginRefund({m_world.now(), 0, charge, qint64(m_refunds.draw(m_random)), Plan::Refund});
}

void Scenario::disputeSomething()
{
    if (const Key charge = recentCharge(); charge.exists())
        beginDispute({m_world.now(), 0, charge, qint64(m_disputes.draw(m_random)), Plan::Dispute});
}

void Scenario::payOutSomewhere()
{
    constexpr int tries = 30;
    for (int tried = 0; tried < tries; ++tried) {
        const Context context = m_random.perMille(200) ? platform : chooseSeller();
        const Account &account = m_world.accounts[context];
        if (!account.payoutsEnabled)
            continue;
        if (m_world.ledger.isPaidByHand(context)) {
            const size_t before = m_world.books(context).payouts.size();
            payByHand(context);
            if (m_world.books(context).payouts.size() > before)
                return;
            continue;
        }
        const std::vector<Key> made = payOutAutomatically(m_world, context);
        for (const Key &payout : made)
            decidePayout(payout);
        if (!made.empty())
            return;
    }
    advanceTask();
}

void Scenario::advanceTask()
{
    // What is due next happens already now. Days for payouts come by themselves, and are put back.
    std::vector<Task> days;
    while (!m_agenda.empty()) {
        const Task task = m_agenda.top();
        m_agenda.pop();
        if (task.plan == Plan::PayDay || task.plan == Plan::Month) {
            days.push_back(task);
            continue;
        }
        perform(task);
        break;
    }
    for (const Task &put : days)
        m_agenda.push(put);
}

void Scenario::changeAccountSomewhere()
{
    constexpr int tries = 20;
    const quint32 connected = quint32(m_world.accounts.size()) - 1;
    for (int tried = 0; tried < tries && connected > 0; ++tried) {
        if (changeSpontaneously(m_world, 1 + m_random.below(connected), m_random))
            return;
    }
}

} // namespace Sandbox

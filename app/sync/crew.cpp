// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/crew.h"

#include <algorithm>

namespace Sync {

void Crew::add(const Urgency &urgency, Job job)
{
    m_waiting.emplace(urgency, std::move(job));
    next();
}

int Crew::idle() const
{
    return std::max(0, m_size - m_working - static_cast<int>(m_waiting.size()));
}

void Crew::next()
{
    // A job that ends without waiting comes back here from inside the loop: the loop goes on with the next.
    if (m_handingOut)
        return;
    m_handingOut = true;
    while (m_working < m_size && !m_waiting.empty()) {
        Job job = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        ++m_working;
        m_scope.spawn([this, job = std::move(job)] { return work(job); });
    }
    m_handingOut = false;
}

QCoro::Task<> Crew::work(Job job)
{
    co_await job();
    --m_working;
    next();
}

} // namespace Sync

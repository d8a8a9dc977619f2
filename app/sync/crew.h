// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/scope.h"

#include <compare>
#include <functional>
#include <map>

namespace Sync {

/// What is done first when there is more to do than may be under way at once; smaller is sooner. What people see
/// first comes first: the newest page of everything before anything's deep history, the platform before its
/// connected accounts, resources in the order of the left rail.
struct Urgency {
    int stage = 0;
    int connected = 0; ///< 0: the platform itself
    int stream = 0;    ///< place in the order of a first pass
    qint64 age = 0;    ///< seconds; newer history first

    auto operator<=>(const Urgency &) const = default;
};

/// Does jobs, the most urgent first, so many at a time. Jobs may add jobs. Its tasks run in the scope it was given,
/// whose owner awaits them. One thread.
class Crew
{
public:
    using Job = std::function<QCoro::Task<>()>;

    Crew(Scope &scope, int size) : m_scope(scope), m_size(size) {}

    void add(const Urgency &urgency, Job job);
    /// How many more could be under way than there are to do.
    int idle() const;
    /// Forgets what was not begun.
    void dismiss() { m_waiting.clear(); }
    /// Resumes when nothing is left to do.
    QCoro::Task<> finished() { return m_scope.finished(); }

private:
    void next();
    QCoro::Task<> work(Job job);

    Scope &m_scope;
    std::multimap<Urgency, Job> m_waiting;
    int m_size;
    int m_working = 0;
    bool m_handingOut = false;
};

} // namespace Sync

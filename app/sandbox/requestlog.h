// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"

#include <QtGlobal>

#include <vector>

namespace Sandbox {

/// What was asked of the sandbox, the newest 200,000 requests: enough for a whole first pass over a large
/// platform. Never holds a body or a whole credential. One thread.
class RequestLog
{
public:
    static constexpr qsizetype mostEntries = 200'000;

    explicit RequestLog(qsizetype capacity = mostEntries)
        : m_capacity(capacity)
    {
    }

    /// `time`: UTC seconds on the sandbox's clock.
    void add(qint64 time, const Request &request, int status);

    /// What is in the log now, oldest first, as NDJSON in portions for Response::stream. Entries that fall
    /// out of the log while it is being read are left out. Must not outlive the log.
    std::function<std::optional<QByteArray>()> stream() const;

    qsizetype size() const { return qsizetype(m_lines.size()); }

private:
    qsizetype m_capacity;
    quint64 m_added = 0;             ///< running number of the next entry
    std::vector<QByteArray> m_lines; ///< finished lines; entry N is at N % m_capacity
};

/// What of a credential may be shown: its kind and its last four characters ("sk_test_...a1b2").
QByteArray masked(const QByteArray &credential);

} // namespace Sandbox

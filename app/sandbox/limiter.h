// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"
#include "app/sandbox/ticks.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Sandbox {

/// The API's published rate limits (limits.json), in real time: one bucket of tokens an account and a named operation,
/// and places for what is being answered. Knows nothing of sockets or of what is asked.
class Limiter
{
public:
    enum class Mode : quint8 { Off, Test, Live };

    /// One request, as the limits count it.
    struct Asked {
        Context owner = platform;    ///< whose key: the limits of the platform hold for all it does
        Context business = platform; ///< whom it acts as
        QByteArray operation {};     ///< "POST /v1/payouts", ids in braces
        QByteArray object {};        ///< the first id in its path
    };

    explicit Limiter(Ticks ticks = realTicks());

    /// Begins anew: every bucket is full.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    /// Counts a request that is answered for `busy` milliseconds. Null when it may pass; otherwise the limit that it
    /// met, in the words of Stripe-Rate-Limited-Reason, and nothing is counted.
    QByteArray admit(const Asked &asked, qint64 busy);

private:
    struct Bucket {
        double tokens = 0;
        qint64 filledAt = 0;
    };
    /// One limit that a request must pass.
    struct Gate {
        QByteArray place {};   ///< whose and which
        const char *reason = "";
        double capacity = 0;   ///< tokens, or places
        double refill = 0;     ///< tokens in a millisecond; 0: a gate of places
    };
    struct Group {
        QList<QByteArray> operations {};
        double rate = 0;
        int concurrent = 0; ///< 0: no limit
        bool ofBusiness = false;
    };
    struct Rules {
        double rate = 0;
        double endpoint = 0;
        int concurrent = 0;
        std::vector<Group> groups {};
        std::vector<Group> objects {}; ///< `rate` in an hour, of each object
    };

    static Rules rulesOf(Mode mode);
    std::vector<Gate> gatesOf(const Asked &asked) const;
    bool isOpen(const Gate &gate, qint64 now);
    void pass(const Gate &gate, qint64 until);

    Ticks m_ticks;
    Mode m_mode = Mode::Off;
    Rules m_rules;
    QHash<QByteArray, Bucket> m_buckets;
    QHash<QByteArray, std::vector<qint64>> m_busy; ///< until when each place is taken
};

} // namespace Sandbox

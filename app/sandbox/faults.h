// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/lists.h"
#include "app/sandbox/parameters.h"

#include <deque>

/// What goes wrong on request, so that a client can be tested with it.
namespace Sandbox {

/// One thing that is to go wrong.
struct Fault {
    enum class Kind : quint8 {
        Latency, Status, DropBefore, DropMid, DropAfter, Truncate, Garbage, EventLag, EventDuplicate, EventReorder, ListLag,
        UnknownEnum, MissingField
    };

    quint32 number = 0;
    QByteArray method {}; ///< null: every one
    QByteArray path {};   ///< a path, or its beginning and '*'; null: every one
    Kind kind = Kind::Latency;
    QByteArray value {};
    double rate = 1;
    qint64 count = -1;    ///< how often yet; -1: for ever
    quint64 met = 0;      ///< requests that it could have happened to
    quint64 happened = 0;
};

/// What happens to one request: nothing, mostly.
struct Ordeal {
    int delay = 0;                        ///< milliseconds
    int status = 0;                       ///< answered instead of doing it; 0: it is done
    QByteArray reason {};                 ///< of a 429
    Response::Ending ending = Response::Ending::Whole;
    bool isPrevented = false;             ///< cut off before it was read
    bool isTruncated = false;
    bool isGarbage = false;
    Visibility visibility {};
    QList<QByteArray> unknownWords {};    ///< fields that get a word nobody has seen
    QList<QByteArray> missingFields {};

    /// Throws the Refusal that stands instead of the answer.
    void refuse() const;
    /// The answer as it leaves.
    void spoil(Response &response) const;
};

/// The faults that somebody asked for. Which requests they strike depends on the seed and on what was asked since, so
/// the same run meets the same faults.
class Faults
{
public:
    explicit Faults(quint64 seed) : m_seed(seed) {}

    /// The new fault as JSON. Throws a Refusal for one that cannot be.
    QByteArray add(const Parameters &parameters);
    QByteArray list() const;
    /// Without an id, all of them. What is left, as JSON.
    QByteArray remove(const Parameters &parameters);

    Ordeal meet(const Request &request);

private:
    void strike(const Fault &fault, Ordeal &ordeal) const;
    quint64 dice(const Fault &fault, quint64 purpose) const;

    quint64 m_seed;
    quint32 m_last = 0;
    std::deque<Fault> m_faults;
};

} // namespace Sandbox

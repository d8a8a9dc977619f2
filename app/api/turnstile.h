// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"
#include "app/base/clock.h"
#include "app/base/scope.h"

#include <QList>
#include <QObject>
#include <QTimer>

/// Where requests wait in line for a token of the budget and for a free connection. A request that has its turn
/// is sent at once, so that "when it started" is the truth. Knows budgets and counts, not HTTP.
class Turnstile : public QObject
{
    Q_OBJECT

public:
    Turnstile(Budget::Rates granted, const Clock &clock);

    /// A connection is ours while this lives.
    class Turn
    {
    public:
        Turn(Turnstile &turnstile, int line) : m_turnstile(&turnstile), m_line(line) {}
        Turn(Turn &&other) noexcept : m_turnstile(std::exchange(other.m_turnstile, nullptr)), m_line(other.m_line) {}
        Turn &operator=(Turn &&) = delete;
        ~Turn();

        /// Which network manager to use, counted from 0: Qt gives each six connections to a host.
        int line() const { return m_line; }

    private:
        Turnstile *m_turnstile;
        int m_line;
    };

    /// In the order of asking, except that an endpoint without tokens does not hold up the others. Cancelled.
    [[nodiscard]] QCoro::Task<Result<Turn>> turn(Scope &scope, QByteArray endpoint);

    /// The first answer came. Before, one request at a time: it tells the time there and that anybody is there.
    void open();
    /// How long an answer took, in milliseconds: decides how many connections fill the granted rate.
    void answered(qint64 milliseconds);
    /// The backend is a sandbox of ours, which limits nothing until its first 429: then the granted rates hold.
    /// Only the first call counts.
    void lift();
    /// A 429 came. True when the budget was cut.
    bool limited(const QByteArray &reason, const QByteArray &endpoint, qint64 sentAt);

    const Budget &budget() const { return m_budget; }

    static constexpr int mostLines = 10;
    static constexpr int connectionsALine = 6;

private:
    struct Waiter {
        QByteArray endpoint;
        Bell bell {};
        int line = -1;
    };

    void admit();
    int freeLine() const;
    int mostAtATime(qint64 now) const;
    void release(int line);

    const Clock &m_clock;
    const Budget::Rates m_granted;
    Budget m_budget;
    enum class Limit { Granted, Lifted, Learnt } m_limit = Limit::Granted;
    QList<Waiter *> m_waiting;
    QList<int> m_inFlight; ///< of each line
    QTimer m_timer;
    double m_latency = 0; ///< seconds, smoothed; 0: not known yet
    bool m_open = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

/// How much of a backend's rate limit may be used: a bucket of tokens for everything, one for each endpoint, and
/// a number of requests at a time. A 429 halves what its reason names; each ten seconds without one give a request
/// a second back. Pure: time comes in, in milliseconds of a monotonic clock. Knows no network and no waiting.
/// Sources: docs.stripe.com/rate-limits; how calls with Stripe-Account are counted is not published, so all
/// contexts share these buckets.
class Budget
{
public:
    /// Requests a second that this client may take; infinity where nothing limits it.
    struct Rates {
        double all = 0;
        double endpoint = 0;
    };

    Budget(Rates granted, qint64 now);

    /// Milliseconds until a request may be sent to the endpoint; 0: now.
    qint64 wait(const QByteArray &endpoint, qint64 now) const;
    /// A request is sent.
    void take(const QByteArray &endpoint, qint64 now);

    /// A 429 came. `reason` is Stripe-Rate-Limited-Reason. `sentAt`: when its request was sent: one storm halves
    /// once, not once for each request that was on its way. True when something was halved.
    bool limited(const QByteArray &reason, const QByteArray &endpoint, qint64 sentAt, qint64 now);

    double rate(qint64 now) const; ///< of all endpoints together, as it stands
    double rate(const QByteArray &endpoint, qint64 now) const;
    int concurrency(qint64 now) const; ///< requests at a time

private:
    /// Something that is granted, halved and given back.
    class Allowance
    {
    public:
        Allowance(double granted, double floor, double step, qint64 stepTime, qint64 now);

        double value(qint64 now) const;
        bool halve(qint64 sentAt, qint64 now);

    private:
        double m_granted;
        double m_floor;
        double m_step;     ///< given back...
        qint64 m_stepTime; ///< ...after so many milliseconds without a cut
        double m_value;
        qint64 m_cutAt;
        bool m_wasCut = false;
    };

    class Bucket
    {
    public:
        Bucket(double granted, qint64 now);

        qint64 wait(qint64 now) const;
        void take(qint64 now);

        Allowance rate;

    private:
        double tokens(qint64 now) const;

        double m_tokens = 1;
        qint64 m_countedAt;
    };

    Bucket &bucket(const QByteArray &endpoint, qint64 now);

    Rates m_granted;
    Bucket m_all;
    QHash<QByteArray, Bucket> m_endpoints;
    Allowance m_concurrency;
};

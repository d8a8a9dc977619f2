// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/money.h"
#include "models/grants.h"

#include <QHash>
#include <QObject>
#include <QVariant>

#include <functional>

class ResourceTable;
struct Resource;
struct Query;
class Store;

/// What the owner of one account looks for first: the balance and when the next payout comes (and if none comes, why
/// not), what they have to do and until when, and the last payments, payouts and disputes. From the cache only. What
/// the grants do not allow is not there at all.
class OwnerOverview : public QObject
{
    Q_OBJECT

public:
    /// The whole balance of one currency.
    struct Balance {
        Money available {};
        Money pending {};
    };

    /// Why no payout is on its way.
    enum class NoPayout {
        Unknown,       ///< nothing was read yet
        SwitchedOff,   ///< `detail`: the account's reason, a word of the accounts' column "badge_reason"
        NoDestination, ///< no bank account or card
        Negative,      ///< the balance is below zero
        NothingYet,    ///< all of it is pending; `from`: when the first of it is available, 0: not known
        Nothing,       ///< nothing to pay out
        ByHand,        ///< the schedule is manual
        Scheduled,     ///< the next one is made by the schedule; `detail`: the interval
    };
    struct Payout {
        Money amount {};
        qint64 arrival = 0;  ///< seconds UTC; 0: there is none, see why
        qint64 row = 0;      ///< of the store
        NoPayout why = NoPayout::Unknown;
        QString detail {};
        qint64 from = 0;
    };

    enum class Urgency { Overdue, Due, Later, InReview };
    /// One thing that is asked of the owner.
    struct Duty {
        QByteArray path {};  ///< as the API names it
        QString title {};    ///< translated
        Urgency urgency = Urgency::Due;
        qint64 due = 0;      ///< seconds UTC; 0: no date
    };

    /// Five rows of a resource, newest first.
    struct Recent {
        const Resource *resource = nullptr;
        ResourceTable *rows = nullptr;
    };
    static constexpr int RowsOfRecent = 5;

    OwnerOverview(Store &store, const Grants &grants, QObject *parent = nullptr);
    ~OwnerOverview() override;

    /// Asks everything again as of `now` (seconds UTC).
    void refresh(qint64 now);
    bool isLoading() const;

    bool hasBalance() const { return m_hasBalance; } ///< granted
    bool hasDuties() const { return m_hasDuties; }
    const QList<Balance> &balances() const { return m_balances; }
    const Payout &nextPayout() const { return m_payout; }
    const QList<Duty> &duties() const { return m_duties; }
    /// The account's state, as a word of the accounts' column "badge"; empty: unknown or not granted.
    const QString &state() const { return m_state; }
    const QList<Recent> &recents() const { return m_recents; }
    QString accountName() const { return m_name; }

Q_SIGNALS:
    void changed(); ///< every answer to refresh() is there
    void failed(const Error &error);

private:
    /// The values of one row by field.
    using Record = QHash<QByteArray, QVariant>;

    template <typename T, typename Handler> void await(const T &pending, Handler handler);
    void ask(const QByteArray &table, const Query &query, const QList<QByteArray> &fields,
             std::function<void(const Record &)> take);
    void tellWhenComplete();
    void conclude();
    NoPayout reason() const;

    Store &m_store;
    Grants m_grants;
    const bool m_hasBalance;
    const bool m_hasPayouts;
    const bool m_hasDuties;
    QList<Recent> m_recents;
    QList<Balance> m_balances;
    QList<Duty> m_duties;
    Payout m_payout;
    QString m_state;
    QString m_name;
    Record m_account;
    Record m_balance;
    Record m_coming;   ///< the payout on its way that arrives first
    Record m_ripening; ///< the movement that becomes available first
    qint64 m_now = 0;
    int m_asked = 0;
    int m_open = 0;
};

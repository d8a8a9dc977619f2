// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/books.h"
#include "app/sandbox/clock.h"
#include "app/sandbox/due.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/random.h"
#include "app/sandbox/reports.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/sessions.h"
#include "app/sandbox/tokens.h"
#include "app/sandbox/uploads.h"
#include "app/sandbox/webhooks.h"
#include "app/sandbox/written.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

/// Everything that a sandbox holds. Knows nothing of HTTP or JSON.
namespace Sandbox {

class Scenario;

/// Events are kept, and can be asked for, so long.
constexpr Time eventsKept = 30 * day;

/// Who made something happen: somebody's request, or time alone.
enum class Cause : quint8 { Requested, Spontaneous };

class World
{
public:
    explicit World(const Seed &seed);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    const Seed seed; ///< `now` resolved: never 0
    Clock clock;
    Ids ids;

    /// By context: 0 is the platform. The account of context C has the id ids.text(Kind::Account, {platform, C}).
    std::map<std::pair<Context, quint32>, QByteArray> returnUrls; ///< where a payer is sent back to, by intent
    std::deque<Account> accounts;
    Ledger ledger;
    Written written;
    Tokens tokens;
    Uploads uploads;
    FileLinks fileLinks;
    WebhookEndpoints endpoints;
    ReportRuns reportRuns;
    AccountSessions sessions;
    std::vector<AccountLink> accountLinks;
    quint64 loginLinksMade = 0;

    /// A new account of the platform: its context. References to other accounts and books stay good.
    Context addAccount(const Account &account);
    /// The account may have another default currency now.
    void noteCurrency(Context context);

    Time now() const { return clock.now(); }
    /// What happens before the seed's moment is invented by it; afterwards nothing happens by chance.
    bool isPast() const { return now() < seed.now; }
    Books &books(Context context) { return m_books[context]; }
    const Books &books(Context context) const { return m_books[context]; }

    /// The currency in which an account keeps what it takes in `currency`: the same if it has a bank account for
    /// it, else its default.
    Currency settlement(Context context, Currency currency) const;
    /// When a payment made now becomes available to the account.
    Time availability(Context context, Method method) const;
    /// Who pays the processing fee of a direct charge.
    bool accountPaysFees(Context context) const;
    /// Who bears a negative balance of this account.
    bool platformBearsLosses(Context context) const;

    /// Writes an event into the stream of `context`. `previous`: the attributes that changed, as JSON, as they were.
    void tell(Context context, const char *type, Kind kind, Key object, Cause cause = Cause::Spontaneous,
              const QByteArray &previous = {});

    /// What an event of the present keeps beside its record.
    struct Telling {
        QByteArray previous {};       ///< attributes as they were, as JSON; null: none
        QByteArray picture {};        ///< the object as it was then, as JSON; null: it is shown as it is
        QByteArray requestId {};      ///< of the request that caused it
        QByteArray idempotencyKey {};
    };
    /// Null for an event that keeps nothing.
    const Telling *tellingOf(const Event &event) const
    {
        return event.telling == none ? nullptr : &m_tellings[event.telling];
    }

    /// From now on every event keeps the object as `picture` shows it, and what of it changed.
    using Picture = std::function<QByteArray(Kind, Key)>;
    void keepPictures(Picture picture) { m_picture = std::move(picture); }
    /// From now on somebody hears of every event: whose it is, and its number.
    using Listener = std::function<void(Context, quint32)>;
    void listen(Listener listener) { m_listener = std::move(listener); }
    /// Begins one change, made by a request or, with nulls, by time.
    void beginChange(const QByteArray &requestId = {}, const QByteArray &idempotencyKey = {});
    /// The object is about to change: events of this change tell what of it did. To be called before it does.
    void watch(Kind kind, Key key);

    /// The number that stands for a transfer_group in the books, and back.
    quint32 groupNumber(const QByteArray &name);
    QByteArray groupName(quint32 number) const;

    /// Something is to be done to an object that a request made.
    void plan(Time at, Due what, Key object, qint64 detail = 0);
    /// Lets everything due until then happen, each at its time. What the seed planned for its own objects happens
    /// only in a world that is driven: whose clock was moved, or that is live.
    void catchUp(Time until);
    void drive() { m_isDriven = true; }
    bool isDriven() const { return m_isDriven; }

    /// What happens of itself, for live changes.
    Scenario &scenario() { return *m_scenario; }

private:
    std::vector<Currency> m_homeCurrencies; ///< by context
    std::deque<Books> m_books;
    std::vector<Telling> m_tellings;
    Time m_eventsFrom; ///< earlier events are not kept at all
    Picture m_picture;
    Listener m_listener;
    QByteArray m_requestId, m_idempotencyKey; ///< of the change that is going on
    std::map<std::tuple<Kind, Context, quint32>, QByteArray> m_watched; ///< as they were before it
    std::vector<QByteArray> m_groups; ///< names that requests gave
    bool m_isDriven = false;
    std::unique_ptr<Scenario> m_scenario;
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/books.h"
#include "app/sandbox/clock.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/random.h"
#include "app/sandbox/seed.h"

#include <memory>
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
    std::vector<Account> accounts;
    Ledger ledger;

    Time now() const { return clock.now(); }
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
    const QByteArray &previousAttributes(const Event &event) const { return m_previous[event.previous]; }

    /// What happens of itself, for live changes.
    Scenario &scenario() { return *m_scenario; }

private:
    std::vector<Currency> m_homeCurrencies; ///< by context
    std::vector<Books> m_books;
    std::vector<QByteArray> m_previous;
    Time m_eventsFrom; ///< earlier events are not kept at all
    std::unique_ptr<Scenario> m_scenario;
};

} // namespace Sandbox

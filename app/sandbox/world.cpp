// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world.h"

#include "app/sandbox/accountseed.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/scenario.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace Sandbox {
namespace {

Seed resolved(Seed seed)
{
    if (seed.now == 0)
        seed.now = QDateTime::currentSecsSinceEpoch();
    return seed;
}

/// Where the delay until money is available is counted in business days (domain: settlement timing).
constexpr std::array businessDayCountries{"AE", "AU", "IN", "JP", "MY", "NZ", "TH", "US"};

bool countsBusinessDays(const QByteArray &country)
{
    return std::any_of(businessDayCountries.begin(), businessDayCountries.end(),
                       [&](const char *each) { return country == each; });
}

} // namespace

World::World(const Seed &from)
    : seed(resolved(from)), clock(seed.now), ids(seed.seed), accounts(makeAccounts(seed, ids)),
      ledger(accounts.size()), m_books(accounts.size()), m_eventsFrom(seed.now - eventsKept)
{
    for (const Account &account : accounts)
        m_homeCurrencies.push_back(Currency::of(account.defaultCurrency));
    m_scenario = std::make_unique<Scenario>(*this);
    m_scenario->play(seed.now);
    clock.stopAt(seed.now);
    clock.run();
}

World::~World() = default;

Currency World::settlement(Context context, Currency currency) const
{
    const Currency home = m_homeCurrencies[context];
    if (currency == home || accounts[context].externalAccount(currency.code()))
        return currency;
    return home;
}

Time World::availability(Context context, Method method) const
{
    const Account &account = accounts[context];
    const Time arrives = midnight(now() + ruleOf(method).daysToConfirm * day);
    const int delay = account.settings.schedule.delayDays;
    return countsBusinessDays(account.country) ? businessDaysLater(arrives, delay) : arrives + delay * day;
}

bool World::accountPaysFees(Context context) const
{
    switch (accounts[context].shape) {
    case Shape::Standard:
    case Shape::EmbeddedAccountPays:
        return true;
    case Shape::Express:
    case Shape::Custom:
    case Shape::EmbeddedPlatformPays:
        return false;
    }
    Q_UNREACHABLE();
}

bool World::platformBearsLosses(Context context) const
{
    const Shape shape = accounts[context].shape;
    return context != platform && (shape == Shape::Express || shape == Shape::Custom);
}

void World::tell(Context context, const char *type, Kind kind, Key object, Cause cause, const QByteArray &previous)
{
    if (now() < m_eventsFrom)
        return;
    Event event{.type = type,
                .object = object,
                .created = Seconds(now()),
                .kind = kind,
                .requested = cause == Cause::Requested};
    if (!previous.isEmpty()) {
        event.previous = quint32(m_previous.size());
        m_previous.push_back(previous);
    }
    m_books[context].events.push_back(event);
}

} // namespace Sandbox

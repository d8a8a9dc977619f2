// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world.h"

#include "app/sandbox/accountchanging.h"
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

std::deque<Account> accountsOf(const Seed &seed, const Ids &ids)
{
    std::vector<Account> made = makeAccounts(seed, ids);
    return {std::make_move_iterator(made.begin()), std::make_move_iterator(made.end())};
}

constexpr quint32 namedGroups = 0x8000'0000; ///< groups from here on have names of their own

/// Where the delay until money is available is counted in business days (domain: settlement timing).
constexpr std::array businessDayCountries{"AE", "AU", "IN", "JP", "MY", "NZ", "TH", "US"};

bool countsBusinessDays(const QByteArray &country)
{
    return std::any_of(businessDayCountries.begin(), businessDayCountries.end(),
                       [&](const char *each) { return country == each; });
}

} // namespace

World::World(const Seed &from)
    : seed(resolved(from)), clock(seed.now), ids(seed.seed), accounts(accountsOf(seed, ids)),
      ledger(accounts.size()), m_books(accounts.size()), m_eventsFrom(seed.now - eventsKept)
{
    for (const Account &account : accounts)
        m_homeCurrencies.push_back(Currency::of(account.defaultCurrency));
    m_scenario = std::make_unique<Scenario>(*this);
    m_scenario->play(seed.now);
    clock.stopAt(seed.now);
    for (Context context = 1; context < accounts.size(); ++context)
        planReview(*this, context);
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
    if (kind == Kind::PaymentIntent && m_books[object.context].intents[object.index].isLegacy)
        return; // nobody can see it
    Event event{.type = type,
                .object = object,
                .created = Seconds(now()),
                .kind = kind,
                .requested = cause == Cause::Requested};
    Telling telling{.previous = previous};
    if (m_picture) {
        telling.picture = m_picture(kind, object);
        telling.requestId = m_requestId;
        telling.idempotencyKey = m_idempotencyKey;
        event.requested = !m_requestId.isNull();
        const auto watched = m_watched.find({kind, object.context, object.index});
        if (watched != m_watched.end() && !QByteArray(type).endsWith(".created")) {
            const QByteArray changed = previousAttributes(watched->second, telling.picture);
            telling.previous = changed == "{}" ? QByteArray() : changed;
        }
    }
    if (m_picture || !previous.isEmpty()) {
        event.telling = quint32(m_tellings.size());
        m_tellings.push_back(std::move(telling));
    }
    m_books[context].events.push_back(event);
    if (m_listener)
        m_listener(context, quint32(m_books[context].events.size() - 1));
}

void World::beginChange(const QByteArray &requestId, const QByteArray &idempotencyKey)
{
    m_requestId = requestId;
    m_idempotencyKey = idempotencyKey;
    m_watched.clear();
}

void World::watch(Kind kind, Key key)
{
    if (!m_picture || !key.exists())
        return;
    const auto [place, isNew] = m_watched.try_emplace({kind, key.context, key.index});
    if (isNew)
        place->second = m_picture(kind, key);
}

void World::plan(Time at, Due what, Key object, qint64 detail)
{
    m_scenario->planMade(at, what, object, detail);
}

void World::catchUp(Time until)
{
    m_scenario->catchUp(until, m_isDriven);
}

void World::noteCurrency(Context context)
{
    m_homeCurrencies[context] = Currency::of(accounts[context].defaultCurrency);
}

Context World::addAccount(const Account &account)
{
    accounts.push_back(account);
    m_books.emplace_back();
    m_homeCurrencies.push_back(Currency::of(account.defaultCurrency));
    ledger.addAccount();
    return Context(accounts.size() - 1);
}

quint32 World::groupNumber(const QByteArray &name)
{
    if (name.startsWith("ORDER-")) { // one of the seed's own, perhaps
        bool good = false;
        const quint32 number = name.mid(6).toUInt(&good);
        if (good && number > 0 && number < namedGroups && groupName(number) == name)
            return number;
    }
    const auto known = std::find(m_groups.begin(), m_groups.end(), name);
    const quint32 index = quint32(known - m_groups.begin());
    if (known == m_groups.end())
        m_groups.push_back(name);
    return namedGroups + index;
}

QByteArray World::groupName(quint32 number) const
{
    return number >= namedGroups ? m_groups[number - namedGroups] : "ORDER-" + QByteArray::number(number);
}

} // namespace Sandbox

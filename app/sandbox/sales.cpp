// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/scenario.h"
#include "app/sandbox/transferring.h"

#include <algorithm>
#include <array>

/// Who buys what, from whom, and how they pay. Part of Scenario.
namespace Sandbox {
namespace {

using Split = PaymentIntent::Split;

constexpr Time triesAgainWithin = day;
constexpr quint32 ownSalesPerMille = 40; ///< of all sales: the platform's own

/// How an account's payments are split, per thousand; the order is that of `Split` with direct ones first.
struct Habits {
    quint32 direct, directWithFee, withFee, partial, full, separate;
};

Habits habitsOf(const World &world, Context context)
{
    const Account &account = world.accounts[context];
    if (account.serviceAgreement == "recipient")
        return {0, 0, 500, 200, 100, 200}; // may not be charged directly
    const bool isSentMoney = account.shape == Shape::Express || account.shape == Shape::Custom;
    if (isSentMoney && !mayTransfer(world, context))
        return {0, 700, 300, 0, 0, 0}; // only what is charged on its behalf
    switch (account.shape) {
    case Shape::Standard: return {150, 850, 0, 0, 0, 0};
    case Shape::EmbeddedAccountPays: return {100, 900, 0, 0, 0, 0};
    case Shape::EmbeddedPlatformPays: return {0, 1000, 0, 0, 0, 0};
    case Shape::Express: return {0, 150, 550, 100, 50, 150};
    case Shape::Custom: return {0, 300, 380, 100, 20, 200};
    }
    Q_UNREACHABLE();
}

/// Of usual prices, in percent: many small, few large.
constexpr std::array pricePercents{12, 20, 25, 35, 45, 55, 70, 85, 100, 120, 150, 190, 260, 400, 750, 1900};

constexpr std::array foreignCurrencies{"usd", "eur", "gbp", "jpy", "kwd", "bhd", "cad", "aud", "chf", "krw", "isk"};

/// Slow and local methods by the currency they work in.
struct LocalMethod {
    Method method;
    const char *currency; ///< null: any
    quint32 weight;
};
constexpr LocalMethod localMethods[] = {
    {Method::UsBankAccount, "usd", 40}, {Method::Link, "usd", 20},      {Method::AmazonPay, "usd", 10},
    {Method::Klarna, "usd", 10},        {Method::SepaDebit, "eur", 30}, {Method::Ideal, "eur", 30},
    {Method::Bancontact, "eur", 15},    {Method::Klarna, "eur", 20},    {Method::Paypal, "eur", 20},
    {Method::BacsDebit, "gbp", 20},     {Method::Klarna, "gbp", 20},    {Method::AcssDebit, "cad", 20},
    {Method::AuBecsDebit, "aud", 20},   {Method::Pix, "brl", 20},       {Method::Boleto, "brl", 10},
    {Method::Konbini, "jpy", 20},       {Method::PayNow, "sgd", 20},    {Method::Link, "cad", 10},
};

} // namespace

Context Scenario::chooseSeller()
{
    constexpr int tries = 8; // before the platform sells itself
    const Time now = m_world.now();
    for (int tried = 0; tried < tries && !m_weights.empty() && m_weights.back() > 0; ++tried) {
        const quint64 at = m_random.next() % m_weights.back();
        const auto found = std::upper_bound(m_weights.begin(), m_weights.end(), at);
        const Context context = Context(found - m_weights.begin()) + 1;
        const Account &account = m_world.accounts[context];
        const bool open = account.chargesEnabled || now < m_world.seed.now - 30 * day;
        if (open && now > account.created + day)
            return context;
    }
    return platform;
}

qint64 Scenario::makePrice(Currency currency)
{
    const qint64 percent = m_random.pick(pricePercents);
    qint64 price = currency.usualPrice() * percent / 100;
    price = price * qint64(800 + m_random.below(400)) / 1000;
    // Prices look like prices: 19.90, 20.00, 19.99; or are sums of a basket.
    const qint64 whole = currency.decimals() == 0 ? 10 : currency.decimals() == 2 ? 100 : 1000;
    switch (m_random.below(4)) {
    case 0: price -= price % whole; break;
    case 1: price = price - price % whole + whole - whole / 10; break;
    case 2: price = price - price % whole + (whole > 10 ? whole - whole / 100 : 0); break;
    default: break;
    }
    return std::max(currency.rounded(price), currency.leastCharge() * 2);
}

Key Scenario::registerCustomer(Context owner)
{
    auto &customers = m_world.books(owner).customers;
    const Key key{owner, quint32(customers.size())};
    customers.push_back({.created = Seconds(m_world.now())});
    m_world.tell(owner, "customer.created", Kind::Customer, key, Cause::Requested);
    return key;
}

void Scenario::changeCustomer(Context owner)
{
    auto &customers = m_world.books(owner).customers;
    if (customers.empty())
        return;
    const Key key{owner, m_random.below(quint32(customers.size()))};
    Customer &customer = customers[key.index];
    if (customer.deleted)
        return;
    if (m_random.perMille(120)) {
        customer.deleted = true;
        m_world.tell(owner, "customer.deleted", Kind::Customer, key, Cause::Requested);
        return;
    }
    constexpr std::array tiers{"bronze", "silver", "gold"};
    const char *before = tiers[customer.tier % tiers.size()];
    customer.tier = quint8((customer.tier + 1) % tiers.size());
    m_world.tell(owner, "customer.updated", Kind::Customer, key, Cause::Requested,
                 QByteArray(R"({"metadata":{"tier":")") + before + "\"}}");
}

quint32 Scenario::chooseCustomer(Context owner)
{
    const auto &customers = m_world.books(owner).customers;
    const quint32 chance = m_random.below(100);
    if (chance < 20)
        return none; // a guest
    if (chance < 60 && !customers.empty()) {
        const quint32 known = m_random.below(quint32(customers.size()));
        if (!customers[known].deleted)
            return known;
    }
    return registerCustomer(owner).index;
}

quint32 Scenario::newInstrument(Context owner, quint32 customer, Method method)
{
    auto &instruments = m_world.books(owner).instruments;
    instruments.push_back({.created = Seconds(m_world.now()), .customer = customer, .method = method});
    return quint32(instruments.size() - 1);
}

quint32 Scenario::chooseCard(Context owner, quint32 customer)
{
    Books &books = m_world.books(owner);
    if (customer == none)
        return newInstrument(owner, none, Method::Card);
    const quint32 usual = books.customers[customer].instrument;
    if (usual != none && books.instruments[usual].method == Method::Card && m_random.perMille(900))
        return usual;
    const quint32 card = newInstrument(owner, customer, Method::Card);
    books.customers[customer].instrument = card;
    return card;
}

quint8 Scenario::chooseOutcome()
{
    quint64 at = m_random.next() % m_outcomeWeights;
    quint8 number = 0;
    for (const Outcome &outcome : outcomes()) {
        if (at < outcome.weight)
            break;
        at -= outcome.weight;
        ++number;
    }
    return number;
}

quint8 Scenario::riskOf(quint8 outcome)
{
    const QByteArray &level = outcomes()[outcome].riskLevel;
    if (level == "highest")
        return quint8(75 + m_random.below(25));
    if (level == "elevated")
        return quint8(65 + m_random.below(10));
    return quint8(m_random.below(65));
}

Sale Scenario::makeSale(Context account)
{
    Sale sale;
    Split split = Split::Nothing;
    const Account &seller = m_world.accounts[account];
    if (account != platform) {
        const Habits habits = habitsOf(m_world, account);
        const std::array chances{habits.direct, habits.directWithFee, habits.withFee,
                                 habits.partial, habits.full, habits.separate};
        constexpr std::array splits{Split::Nothing, Split::ApplicationFee, Split::ApplicationFee,
                                    Split::PartialTransfer, Split::FullTransfer, Split::Separate};
        const quint32 choice = m_random.weighted(chances);
        split = splits[choice];
        sale.owner = choice < 2 ? account : platform;
        sale.destination = choice < 2 ? platform : account;
    }
    sale.split = split;

    const Currency home = Currency::of(seller.defaultCurrency);
    sale.currency = home;
    if (sale.owner == platform && m_world.settlement(platform, home) != home && m_random.perMille(700))
        sale.currency = Currency::of(m_world.accounts[platform].defaultCurrency);
    else if (m_random.perMille(50))
        sale.currency = Currency::of(m_random.pick(foreignCurrencies));
    sale.amount = makePrice(sale.currency);

    const qint64 feePerMille = 30 + qint64(traitsOf(m_world, Kind::ApplicationFee, {platform, account}) % 100);
    const qint64 fee = std::max(sale.currency.rounded(share(sale.amount, feePerMille, 1000)), sale.currency.step());
    if (split == Split::ApplicationFee)
        sale.applicationFee = fee;
    if (split == Split::PartialTransfer)
        sale.transferAmount = sale.amount - fee;
    if (split == Split::Separate)
        sale.group = ++m_orders;
    sale.onBehalfOf = sale.destination != platform && seller.serviceAgreement != "recipient"
        && (!mayTransfer(m_world, account) || m_random.perMille(200));
    return sale;
}

void Scenario::sell()
{
    // A declined customer often tries again, soon.
    while (!m_declined.empty()) {
        const Key intent = m_declined.front();
        const PaymentIntent &waiting = m_world.books(intent.context).intents[intent.index];
        const bool waits = waiting.status == PaymentIntent::Status::RequiresPaymentMethod
            && m_world.now() - Time(waiting.created) < triesAgainWithin;
        if (waits && !m_random.perMille(500))
            break; // not yet
        m_declined.pop_front();
        if (!waits)
            continue;
        const Key charge = attempt(m_world, intent, chooseOutcome(), riskOf(0));
        decideCharge(charge);
        return;
    }

    Sale sale = makeSale(m_random.perMille(ownSalesPerMille) ? platform : chooseSeller());
    sale.customer = chooseCustomer(sale.owner);
    sale.instrument = chooseCard(sale.owner, sale.customer);
    sale.manualCapture = sale.split != Split::Separate && m_random.perMille(60);
    const Key intent = openIntent(m_world, sale);
    const quint8 outcome = chooseOutcome();
    const Key charge = attempt(m_world, intent, outcome, riskOf(outcome));
    if (outcomes()[outcome].failed()) {
        if (outcomes()[outcome].type == "issuer_declined" && m_random.perMille(500))
            m_declined.push_back(intent);
        return;
    }
    if (sale.manualCapture)
        decideHold(charge);
    else
        decideCharge(charge);
}

void Scenario::sellWithoutCard()
{
    Sale sale = makeSale(m_random.perMille(ownSalesPerMille) ? platform : chooseSeller());
    // Slow money cannot be passed on before it is there: only payments that the owner keeps, or local ones at once.
    std::vector<quint32> weights;
    for (const LocalMethod &local : localMethods)
        weights.push_back(sale.currency.code() == local.currency ? local.weight : 0);
    if (std::all_of(weights.begin(), weights.end(), [](quint32 weight) { return weight == 0; }))
        return;
    const Method method = localMethods[m_random.weighted(weights)].method;
    const bool slow = ruleOf(method).daysToConfirm > 0;
    if (slow && (sale.split != Split::Nothing)) {
        sale.owner = sale.owner == platform ? platform : sale.owner;
        sale.destination = platform;
        sale.split = Split::Nothing;
        sale.applicationFee = sale.transferAmount = -1;
        sale.group = 0;
        sale.onBehalfOf = false;
    }
    sale.customer = chooseCustomer(sale.owner);
    sale.instrument = newInstrument(sale.owner, sale.customer, method);
    const Key intent = openIntent(m_world, sale);
    if (ruleOf(method).redirects && m_random.perMille(100)) {
        requireAction(m_world, intent);
        return;
    }
    const quint8 outcome = outcomeNamed(ruleOf(method).redirects && m_random.perMille(60) ? "redirect_failed"
                                                                                          : "bank_authorized");
    const Key charge = attempt(m_world, intent, outcome, 0);
    if (!slow) {
        if (!outcomes()[outcome].failed())
            decideCharge(charge);
        return;
    }
    constexpr std::array bounces{"bank_insufficient_funds", "bank_account_closed", "bank_debit_not_authorized"};
    const Time due = m_world.now() + ruleOf(method).daysToConfirm * day;
    if (m_random.perMille(80))
        plan(due - 3 * hour, Plan::BouncePayment, charge, outcomeNamed(m_random.pick(bounces)));
    else
        plan(due - 5 * hour, Plan::ConfirmPayment, charge);
}

void Scenario::abandonCart()
{
    Sale sale = makeSale(m_random.perMille(ownSalesPerMille) ? platform : chooseSeller());
    sale.customer = chooseCustomer(sale.owner);
    const quint32 chance = m_random.below(100);
    if (chance >= 35)
        sale.instrument = chooseCard(sale.owner, sale.customer);
    const Key intent = openIntent(m_world, sale);
    if (chance >= 80) {
        cancelIntent(m_world, intent,
                     m_random.pick(std::array{PaymentIntent::Cancellation::Abandoned,
                                              PaymentIntent::Cancellation::Duplicate,
                                              PaymentIntent::Cancellation::Fraudulent,
                                              PaymentIntent::Cancellation::RequestedByCustomer}));
    } else if (chance >= 55) {
        requireAction(m_world, intent);
    } else if (chance >= 35) {
        requireConfirmation(m_world, intent);
    }
}

} // namespace Sandbox

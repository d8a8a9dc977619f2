// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/methods.h"

#include "app/sandbox/instruments.h"
#include "app/sandbox/tokens.h"
#include "app/sandbox/world.h"

namespace Sandbox {
namespace {

constexpr auto card = SourceType::Card;
constexpr auto bank = SourceType::BankAccount;

constexpr MethodRule table[] = {
    {Method::Card, "card", nullptr, 0, card, 290, true, false},
    {Method::Link, "link", nullptr, 0, card, 290, true, false},
    {Method::UsBankAccount, "us_bank_account", "usd", 4, bank, 80, false, false},
    {Method::SepaDebit, "sepa_debit", "eur", 5, bank, 80, true, false},
    {Method::BacsDebit, "bacs_debit", "gbp", 6, bank, 100, true, false},
    {Method::AcssDebit, "acss_debit", "cad", 5, bank, 100, true, false},
    {Method::AuBecsDebit, "au_becs_debit", "aud", 3, bank, 100, true, false},
    {Method::Ideal, "ideal", "eur", 0, card, 0, true, true},
    {Method::Bancontact, "bancontact", "eur", 0, card, 140, true, true},
    {Method::Klarna, "klarna", nullptr, 0, card, 599, true, true},
    {Method::Paypal, "paypal", "eur", 0, card, 299, true, true},
    {Method::AmazonPay, "amazon_pay", "usd", 0, card, 290, true, true},
    {Method::Pix, "pix", "brl", 0, card, 119, false, true},
    {Method::Boleto, "boleto", "brl", 2, card, 0, true, false},
    {Method::Konbini, "konbini", "jpy", 2, card, 360, false, false},
    {Method::PayNow, "paynow", "sgd", 0, card, 130, false, true},
    {Method::StripeAccount, "stripe_account", nullptr, 0, card, 0, false, false},
};

struct Brand {
    const char *name;
    const char *network;
    quint32 weight;
};

constexpr Brand brands[] = {
    {"visa", "visa", 540},      {"mastercard", "mastercard", 300}, {"amex", "amex", 80},
    {"discover", "discover", 30}, {"jcb", "jcb", 15},             {"unionpay", "unionpay", 10},
    {"diners", "diners", 8},    {"visa", "cartes_bancaires", 17},
};

/// Traits of what a request made: nothing about it is invented, so every facet shows the usual side, the last one.
constexpr quint64 plain = 0xffff'0000'0000'0000ULL;

constexpr const char *cardCountries[] = {"US", "GB", "DE", "FR", "JP", "CA", "AU", "BR", "SG", "ES", "IT", "NL"};
constexpr const char *wallets[] = {"apple_pay", "google_pay", "link", "samsung_pay", "amex_express_checkout",
                                   "masterpass", "visa_checkout"};

} // namespace

const MethodRule &ruleOf(Method method)
{
    for (const MethodRule &rule : table) {
        if (rule.method == method)
            return rule;
    }
    Q_UNREACHABLE();
}

quint64 traitsOf(const World &world, Kind kind, Key key)
{
    const quint64 traits = mixed(mixed(world.seed.seed, quint64(kind)), (quint64(key.context) << 32) | key.index);
    return world.written.isMade(kind, key) ? traits | plain : traits;
}

quint32 facetOf(quint64 traits, quint32 facet, quint32 sides)
{
    return (traits & plain) == plain ? sides - 1 : quint32(mixed(traits, facet + 1) % sides);
}

Card cardOf(const World &world, Key instrument)
{
    if (const TestCard *test = testCardOf(world, instrument)) {
        const Books &books = world.books(instrument.context);
        const MadeInstrument &made = books.madeInstruments[books.instruments[instrument.index].made];
        return {.brand = test->network.constData(),
                .network = test->network.constData(),
                .funding = test->funding.constData(),
                .country = test->country.constData(),
                .last4 = test->last4(),
                .fingerprint = fingerprintOf(world, test->number),
                .expiryMonth = made.month,
                .expiryYear = made.year};
    }
    const quint64 traits = traitsOf(world, Kind::PaymentMethod, instrument);
    Random random(traits);
    quint32 weights[std::size(brands)];
    for (size_t brand = 0; brand < std::size(brands); ++brand)
        weights[brand] = brands[brand].weight;
    const Brand &brand = brands[random.weighted(weights)];

    Card made;
    made.brand = brand.name;
    made.network = brand.network;
    const quint32 funding = random.below(100);
    made.funding = funding < 55 ? "credit" : funding < 93 ? "debit" : funding < 99 ? "prepaid" : "unknown";
    // Most buyers are neighbours: their card comes from the account's own country.
    made.country = random.perMille(880) ? world.accounts[instrument.context].country.constData()
                                        : cardCountries[random.below(quint32(std::size(cardCountries)))];
    if (random.perMille(280)) {
        const quint32 wallet = random.below(100);
        made.wallet = wallets[wallet < 50 ? 0 : wallet < 80 ? 1 : wallet < 94 ? 2 : 3 + random.below(4)];
    }
    made.last4 = QByteArray::number(10000 + int(random.below(10000))).right(4);
    made.fingerprint = world.ids.letters(traits, 16);
    made.expiryMonth = int(1 + random.below(12));
    made.expiryYear = int(2027 + random.below(6));
    return made;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/payoutplaces.h"

#include "app/sandbox/countries.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/testcards.h"

#include <QDateTime>

#include <algorithm>

namespace Sandbox {
namespace {

constexpr qsizetype shownDigits = 4;

bool isNumeric(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

void refuseNumbers(const QByteArray &country, const QByteArray &routing, const QByteArray &number, const QByteArray &path)
{
    const auto inside = [&](const char *name) { return path.isEmpty() ? QByteArray(name) : path + '[' + name + ']'; };
    switch (faultOf(country, routing, number)) {
    case BankFault::None:
        return;
    case BankFault::RoutingNumber:
        throw Refusal{.code = "routing_number_invalid",
                      .message = "This is no routing number of " + country + ": '" + routing + "'.",
                      .param = inside("routing_number")};
    case BankFault::AccountNumber:
        throw Refusal{.code = "account_number_invalid",
                      .message = "This is no account number as banks of " + country + " have them.",
                      .param = inside("account_number")};
    }
    Q_UNREACHABLE();
}

ExternalAccount bankOf(const QByteArray &country, const QByteArray &currency, const QByteArray &routing,
                       const QByteArray &number)
{
    const BankBehaviour behaviour = behaviourOf(country, number);
    const Place *place = findPlace(country);
    ExternalAccount bank;
    bank.country = country;
    bank.currency = currency;
    bank.routingNumber = routing.isEmpty() ? QByteArray() : routing;
    bank.last4 = number.right(shownDigits);
    bank.bankName = "STRIPE TEST BANK";
    bank.status = "new";
    bank.failsWith = behaviour.payoutFailure;
    bank.ownership = behaviour.ownership;
    bank.instant = behaviour.instant && place && place->instantPayouts;
    return bank;
}

int yearOf(Time now)
{
    return QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date().year();
}

int monthOf(Time now)
{
    return QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date().month();
}

void checkExpiry(const Form &form, Time now, ExternalAccount &card)
{
    constexpr int farthest = 50;
    const qint64 month = form["exp_month"].integer().value_or(0);
    qint64 year = form["exp_year"].integer().value_or(0);
    if (month < 1 || month > 12) {
        throw Refusal::ofCard("invalid_expiry_month", "Your card's expiration month is invalid.", "exp_month");
    }
    if (year >= 0 && year < 100)
        year += yearOf(now) / 100 * 100;
    const bool isOver = year < yearOf(now) || (year == yearOf(now) && month < monthOf(now));
    if (isOver || year > yearOf(now) + farthest) {
        throw Refusal::ofCard("invalid_expiry_year", "Your card's expiration year is invalid.", "exp_year");
    }
    card.expiryMonth = int(month);
    card.expiryYear = int(year);
}

Address addressOf(const Form &form)
{
    const auto given = [&](const char *name) { return form[name].isEmptied() ? QByteArray() : form[name].text(); };
    return {.city = given("address_city"),
            .country = given("address_country"),
            .line1 = given("address_line1"),
            .line2 = given("address_line2"),
            .postalCode = given("address_zip"),
            .state = given("address_state")};
}

ExternalAccount factsOf(const TestCard &test)
{
    ExternalAccount card;
    card.kind = ExternalAccount::Kind::Card;
    card.brand = test.brand;
    card.country = test.country;
    card.funding = test.funding;
    card.last4 = test.last4();
    card.iin = test.number.left(6);
    card.issuer = "STRIPE TEST BANK";
    card.network = networkOf(test.brand);
    card.regulated = test.funding == "debit" ? "regulated" : "unregulated";
    card.status = "new";
    card.instant = test.instant;
    card.failsWith = test.payoutFailure;
    if (const Place *place = findPlace(test.country))
        card.currency = place->currency;
    return card;
}

} // namespace

ExternalAccount bankFrom(const Form &form, const QByteArray &path, const QByteArray &fallbackCurrency)
{
    const QByteArray code = form["country"].text().toUpper();
    const QByteArray number = form["account_number"].text().replace(' ', "");
    const QByteArray routing = form["routing_number"].text().replace(' ', "");
    const Country *spec = country(code);
    const Place *home = findPlace(code);
    if (!spec && !home) {
        throw Refusal{.code = "country_code_invalid",
                      .message = "Country '" + code + "' is unknown. Try a 2-character alphanumeric country code.",
                      .param = path + "[country]"};
    }
    refuseNumbers(code, routing, number, path);
    QByteArray currency = form["currency"].text().toLower();
    if (currency.isEmpty())
        currency = !fallbackCurrency.isEmpty() ? fallbackCurrency : spec ? spec->defaultCurrency : home->currency;
    ExternalAccount bank = bankOf(code, currency, routing, number);
    const auto given = [&](const char *name) { return form[name].isEmptied() ? QByteArray() : form[name].text(); };
    bank.holderName = given("account_holder_name");
    bank.holderType = given("account_holder_type");
    bank.accountType = given("account_type");
    return bank;
}

ExternalAccount bankFrom(const TestBank &test)
{
    ExternalAccount bank = bankOf(test.country, test.currency, test.routingNumber, test.accountNumber);
    bank.status = test.status;
    bank.holderName = "Jane Austen";
    bank.holderType = "individual";
    return bank;
}

ExternalAccount cardFrom(const Form &form, Time now)
{
    const QByteArray number = form["number"].text().replace(' ', "").replace('-', "");
    const TestCard *test = testCard(number);
    if (!isCardNumber(number)) {
        throw Refusal::ofCard("incorrect_number", "Your card number is incorrect.", "number");
    }
    if (!test) {
        throw Refusal::ofCard("card_declined",
                              "Your card was declined. This is a test, and the number is not one of the test cards.",
                              "number");
    }
    ExternalAccount card = factsOf(*test);
    checkExpiry(form, now, card);
    if (const QByteArray cvc = form["cvc"].text(); !cvc.isEmpty()) {
        const bool fits = isNumeric(cvc) && (cvc.size() == 3 || (cvc.size() == 4 && card.network == "amex"));
        if (!fits)
            throw Refusal::ofCard("invalid_cvc", "Your card's security code is invalid.", "cvc");
        card.cvcCheck = "unchecked";
    }
    card.holderName = form["name"].isEmptied() ? QByteArray() : form["name"].text();
    card.address = addressOf(form);
    if (const QByteArray currency = form["currency"].text(); !currency.isEmpty())
        card.currency = currency.toLower();
    return card;
}

ExternalAccount cardFrom(const TestCard &test, Time now)
{
    ExternalAccount card = factsOf(test);
    card.expiryMonth = monthOf(now);
    card.expiryYear = yearOf(now) + 1;
    card.cvcCheck = "unchecked";
    return card;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/instruments.h"

#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/tokens.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonth = 12;
constexpr int usualYear = 2034;

[[noreturn]] void decline(const char *code, const QByteArray &message, const QByteArray &param, const char *declineCode = nullptr)
{
    Refusal refusal{.status = 402, .code = code, .message = message, .param = param, .type = "card_error"};
    if (declineCode)
        refusal.details.append({"decline_code", jsonOf(QByteArray(declineCode))});
    throw refusal;
}

Key make(Call &call, Method method, quint32 customer, const MadeInstrument &made)
{
    Books &books = call.world.books(call.context);
    books.instruments.push_back({.created = Seconds(call.world.now()),
                                 .customer = customer,
                                 .made = quint32(books.madeInstruments.size()),
                                 .method = method});
    books.madeInstruments.push_back(made);
    const Key key{call.context, quint32(books.instruments.size() - 1)};
    call.world.written.make(Kind::PaymentMethod, key);
    call.world.written.set(Kind::PaymentMethod, key, "billing_details",
                           R"({"address":{"city":null,"country":null,"line1":null,"line2":null,"postal_code":null,)"
                           R"("state":null},"email":null,"name":null,"phone":null,"tax_id":null})");
    return key;
}

int bankWhere(const std::function<bool(const DebitedBank &)> &fits)
{
    const auto &all = debitedBanks();
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? -1 : int(found - all.begin());
}

Key makeBank(Call &call, int bank, quint32 customer)
{
    return make(call, debitedBanks()[size_t(bank)].method, customer, {.bank = qint16(bank)});
}

Key makeCard(Call &call, const TestCard &card, quint32 customer, int month = usualMonth, int year = usualYear)
{
    return make(call, Method::Card, customer, {.card = &card, .month = quint8(month), .year = quint16(year)});
}

Method methodNamed(const QByteArray &type)
{
    for (int at = 0; at <= int(Method::StripeAccount); ++at) {
        if (type == ruleOf(Method(at)).name)
            return Method(at);
    }
    throw Refusal{.message = "Payments by " + type + " are not part of this sandbox.", .param = "payment_method_data[type]"};
}

} // namespace

const std::vector<DebitedBank> &debitedBanks()
{
    static const std::vector<DebitedBank> read = [] {
        std::vector<DebitedBank> all;
        for (const QJsonValue each : rules("test_cards").value("banks"_L1).toArray()) {
            const QJsonObject rule = each.toObject();
            all.push_back({.name = text(rule.value("name"_L1)),
                           .method = methodNamed(text(rule.value("method"_L1))),
                           .account = text(rule.value("account"_L1)),
                           .outcome = text(rule.value("outcome"_L1))});
        }
        return all;
    }();
    return read;
}

const TestCard *testCardOf(const World &world, Key instrument)
{
    const Books &books = world.books(instrument.context);
    if (!instrument.exists() || books.instruments[instrument.index].made == none)
        return nullptr;
    const MadeInstrument &made = books.madeInstruments[books.instruments[instrument.index].made];
    return made.card;
}

const DebitedBank *debitedBankOf(const World &world, Key instrument)
{
    const Books &books = world.books(instrument.context);
    if (!instrument.exists() || books.instruments[instrument.index].made == none)
        return nullptr;
    const MadeInstrument &made = books.madeInstruments[books.instruments[instrument.index].made];
    return made.bank < 0 ? nullptr : &debitedBanks()[size_t(made.bank)];
}

const TestCard &testCardNumbered(const Form &card, const QByteArray &param)
{
    QByteArray number = card["number"].text();
    number.replace(' ', "").replace('-', "");
    if (!isCardNumber(number))
        decline("incorrect_number", "Your card number is incorrect.", param + "[number]", "incorrect_number");
    const qint64 month = card["exp_month"].integer().value_or(0);
    if (month < 1 || month > 12)
        decline("invalid_expiry_month", "Your card's expiration month is invalid.", param + "[exp_month]", "invalid_expiry_month");
    qint64 year = card["exp_year"].integer().value_or(0);
    if (year < 100)
        year += 2000;
    if (year < 2020 || year > 2099)
        decline("invalid_expiry_year", "Your card's expiration year is invalid.", param + "[exp_year]", "invalid_expiry_year");
    const QByteArray cvc = card["cvc"].text();
    if (!cvc.isEmpty() && (cvc.size() < 3 || cvc.size() > 4 || cvc.toInt() < 0))
        decline("invalid_cvc", "Your card's security code is invalid.", param + "[cvc]", "invalid_cvc");
    const TestCard *found = testCard(number);
    if (!found) {
        decline("card_declined", "Your card was declined. This is a sandbox: it takes test cards only.", param + "[number]",
                "test_mode_live_card");
    }
    return *found;
}

Key instrumentFor(Call &call, const QByteArray &id, quint32 customer, const char *param)
{
    if (const TestCard *card = testCardNamed(id); card && id.startsWith("pm_"))
        return makeCard(call, *card, customer);
    if (id.startsWith("tok_")) {
        const Token token = usableToken(call.world, call.context, id, param);
        if (!token.card)
            throw Refusal{.message = "This token is not one of a card.", .param = param};
        useToken(call.world, call.context, id);
        const bool dated = token.place.expiryMonth != 0;
        return makeCard(call, *token.card, customer, dated ? token.place.expiryMonth : usualMonth,
                        dated ? token.place.expiryYear : usualYear);
    }
    if (id.startsWith("pm_")) {
        const int bank = bankWhere([&](const DebitedBank &each) { return id.mid(3) == each.name; });
        if (bank >= 0)
            return makeBank(call, bank, customer);
    }
    const Resource &methods = *resourceOf(Kind::PaymentMethod);
    const auto key = methods.find(call.world, call.context, id);
    if (!key)
        throw Refusal::missing("PaymentMethod", id, param);
    return *key;
}

Key instrumentFromCard(Call &call, const Form &card, quint32 customer, const QByteArray &param)
{
    const TestCard &test = testCardNumbered(card, param);
    const qint64 year = *card["exp_year"].integer();
    return makeCard(call, test, customer, int(*card["exp_month"].integer()), int(year < 100 ? year + 2000 : year));
}

Key instrumentFromData(Call &call, const Form &data, quint32 customer)
{
    const QByteArray type = data["type"].text();
    Key key;
    if (type == "card" && data["card"].has("token")) {
        key = instrumentFor(call, data["card"]["token"].text(), customer, "payment_method_data[card][token]");
    } else if (type == "card") {
        key = instrumentFromCard(call, data["card"], customer, "payment_method_data[card]");
    } else {
        const Method method = methodNamed(type);
        QByteArray account = data[type]["account_number"].text();
        if (account.isNull())
            account = data[type]["iban"].text();
        int bank = bankWhere([&](const DebitedBank &each) { return each.method == method && each.account == account; });
        key = bank >= 0 ? makeBank(call, bank, customer) : make(call, method, customer, {});
    }
    if (data.has("billing_details")) {
        const Form &billing = data["billing_details"];
        QByteArray out;
        Json json(out);
        json.beginObject().key("address").raw(
            billing.has("address") ? addressJson(billing["address"])
                                   : QByteArray(R"({"city":null,"country":null,"line1":null,"line2":null,"postal_code":null,"state":null})"));
        for (const char *name : {"email", "name", "phone", "tax_id"})
            json.key(name).raw(billing[name].isText() && !billing[name].isEmptied() ? jsonOf(billing[name].text()) : QByteArray("null"));
        json.endObject();
        call.world.written.set(Kind::PaymentMethod, key, "billing_details", out);
    }
    writeMetadata(call.world, Kind::PaymentMethod, key, data["metadata"]);
    return key;
}

} // namespace Sandbox

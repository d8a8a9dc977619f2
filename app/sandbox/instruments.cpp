// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/instruments.h"

#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writing.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonth = 12;
constexpr int usualYear = 2034;

Dispute::Case caseNamed(const QByteArray &name)
{
    return name == "inquiry"    ? Dispute::Case::Inquiry
        : name == "compliance"  ? Dispute::Case::Compliance
                                : Dispute::Case::Chargeback;
}

Dispute::Eligibility eligibilityNamed(const QByteArray &name)
{
    return name == "visa_compelling_evidence_3" ? Dispute::Eligibility::VisaCompellingEvidence3
        : name == "visa_compliance"             ? Dispute::Eligibility::VisaCompliance
        : name == "mastercard_compliance"       ? Dispute::Eligibility::MastercardCompliance
                                                : Dispute::Eligibility::None;
}

QByteArray textOr(const QJsonObject &object, QLatin1StringView name, const char *usual)
{
    const QByteArray given = text(object.value(name));
    return given.isNull() ? QByteArray(usual) : given;
}

TestCard cardFrom(const QJsonObject &rule)
{
    const QByteArray refund = text(rule.value("refund"_L1));
    return {.number = text(rule.value("number"_L1)),
            .names = texts(rule.value("names"_L1)),
            .brand = textOr(rule, "brand"_L1, "visa"),
            .country = textOr(rule, "country"_L1, "US"),
            .funding = textOr(rule, "funding"_L1, "credit"),
            .outcome = text(rule.value("outcome"_L1)),
            .dispute = text(rule.value("dispute"_L1)),
            .disputeCase = caseNamed(text(rule.value("case"_L1))),
            .eligibility = eligibilityNamed(text(rule.value("eligibility"_L1))),
            .disputes = rule.value("disputes"_L1).toInt(rule.contains("dispute"_L1) ? 1 : 0),
            .warning = rule.value("warning"_L1).toBool(),
            .available = rule.value("available"_L1).toBool(),
            .needsAction = rule.value("action"_L1).toBool(),
            .refund = refund == "pending" ? TestCard::RefundCourse::Pending
                : refund == "fails"       ? TestCard::RefundCourse::Fails
                                          : TestCard::RefundCourse::Usual,
            .trigger = text(rule.value("trigger"_L1))};
}

bool passesChecksum(const QByteArray &number)
{
    int sum = 0;
    for (qsizetype back = 0; back < number.size(); ++back) {
        const char letter = number[number.size() - 1 - back];
        if (letter < '0' || letter > '9')
            return false;
        const int digit = (letter - '0') * (back % 2 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return number.size() >= 12 && sum % 10 == 0;
}

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

int cardNamed(const QByteArray &name)
{
    const auto &all = testCards();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TestCard &each) { return each.names.contains(name); });
    return found == all.end() ? -1 : int(found - all.begin());
}

int bankWhere(const std::function<bool(const TestBank &)> &fits)
{
    const auto &all = testBanks();
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? -1 : int(found - all.begin());
}

Key makeBank(Call &call, int bank, quint32 customer)
{
    return make(call, testBanks()[size_t(bank)].method, customer, {.bank = qint16(bank)});
}

Key makeCard(Call &call, int card, quint32 customer, int month = usualMonth, int year = usualYear)
{
    return make(call, Method::Card, customer, {.card = qint16(card), .month = quint8(month), .year = quint16(year)});
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

const std::vector<TestCard> &testCards()
{
    static const std::vector<TestCard> read = [] {
        std::vector<TestCard> all;
        for (const QJsonValue each : rules("test_cards").value("cards"_L1).toArray())
            all.push_back(cardFrom(each.toObject()));
        return all;
    }();
    return read;
}

const std::vector<TestBank> &testBanks()
{
    static const std::vector<TestBank> read = [] {
        std::vector<TestBank> all;
        for (const QJsonValue each : rules("test_cards").value("methods"_L1).toArray()) {
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
    return made.card < 0 ? nullptr : &testCards()[size_t(made.card)];
}

const TestBank *testBankOf(const World &world, Key instrument)
{
    const Books &books = world.books(instrument.context);
    if (!instrument.exists() || books.instruments[instrument.index].made == none)
        return nullptr;
    const MadeInstrument &made = books.madeInstruments[books.instruments[instrument.index].made];
    return made.bank < 0 ? nullptr : &testBanks()[size_t(made.bank)];
}

int testCardNumbered(const Form &card, const QByteArray &param)
{
    QByteArray number = card["number"].text();
    number.replace(' ', "").replace('-', "");
    if (!passesChecksum(number))
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
    const auto &all = testCards();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TestCard &each) { return each.number == number; });
    if (found == all.end()) {
        decline("card_declined", "Your card was declined. This is a sandbox: it takes test cards only.", param + "[number]",
                "test_mode_live_card");
    }
    return int(found - all.begin());
}

Key instrumentFor(Call &call, const QByteArray &id, quint32 customer, const char *param)
{
    for (const char *prefix : {"pm_card_", "tok_"}) {
        if (const int card = id.startsWith(prefix) ? cardNamed(id.mid(qsizetype(qstrlen(prefix)))) : -1; card >= 0)
            return makeCard(call, card, customer);
    }
    if (id.startsWith("pm_")) {
        const int bank = bankWhere([&](const TestBank &each) { return id.mid(3) == each.name; });
        if (bank >= 0)
            return makeBank(call, bank, customer);
    }
    const Resource &methods = *resourceOf(Kind::PaymentMethod);
    const auto key = methods.find(call.world, call.context, id);
    if (!key)
        throw Refusal::missing(id.startsWith("tok_") ? "token" : "PaymentMethod", id, param);
    return *key;
}

Key instrumentFromCard(Call &call, const Form &card, quint32 customer, const QByteArray &param)
{
    const int number = testCardNumbered(card, param);
    const qint64 year = *card["exp_year"].integer();
    return makeCard(call, number, customer, int(*card["exp_month"].integer()), int(year < 100 ? year + 2000 : year));
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
        int bank = bankWhere([&](const TestBank &each) { return each.method == method && each.account == account; });
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

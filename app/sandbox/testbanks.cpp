// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/testbanks.h"

#include "app/sandbox/rules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &book()
{
    static const QJsonObject read = rules("test_banks");
    return read;
}

bool fits(const QJsonValue &pattern, const QByteArray &number)
{
    return QRegularExpression(pattern.toString()).match(QString::fromLatin1(number)).hasMatch();
}

} // namespace

std::optional<TestBank> testBankNamed(const QByteArray &token)
{
    const QJsonArray tokens = book().value("tokens"_L1).toArray();
    for (const QJsonValue &each : tokens) {
        if (text(each["token"_L1]) != token)
            continue;
        return TestBank{.country = text(each["country"_L1]),
                        .currency = text(each["currency"_L1]),
                        .routingNumber = text(each["routing_number"_L1]),
                        .accountNumber = text(each["account_number"_L1]),
                        .status = text(each["status"_L1])};
    }
    return {};
}

BankFault faultOf(const QByteArray &country, const QByteArray &routingNumber, const QByteArray &accountNumber)
{
    const QJsonObject countries = book().value("countries"_L1).toObject();
    const QJsonValue rule = countries.value(countries.contains(QLatin1String(country)) ? QLatin1String(country) : "others"_L1);
    if (routingNumber.isEmpty() && rule["account_alone"_L1].isString() && fits(rule["account_alone"_L1], accountNumber))
        return BankFault::None;
    const bool needsRouting = rule["routing"_L1].isString() && !rule["routing_optional"_L1].toBool();
    if (needsRouting || (!routingNumber.isEmpty() && rule["routing"_L1].isString())) {
        if (!fits(rule["routing"_L1], routingNumber))
            return BankFault::RoutingNumber;
    }
    return fits(rule["account"_L1], accountNumber) ? BankFault::None : BankFault::AccountNumber;
}

BankBehaviour behaviourOf(const QByteArray &country, const QByteArray &accountNumber)
{
    const QJsonArray endings = book().value("endings"_L1).toArray();
    for (const QJsonValue &each : endings) {
        if (!accountNumber.endsWith(text(each["ends"_L1])) || (each["elsewhere"_L1].toBool() && country == "US"))
            continue;
        return {.payoutFailure = text(each["failure"_L1]),
                .instant = each["instant"_L1].toBool(true),
                .ownership = text(each["ownership"_L1])};
    }
    return {};
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/countries.h"

#include "app/sandbox/rules.h"

#include <algorithm>

namespace Sandbox
{

using namespace Qt::StringLiterals;

namespace
{

VerificationFields fields(const QJsonValue &of)
{
    const QJsonObject object = of.toObject();
    return { texts(object.value("minimum"_L1)), texts(object.value("additional"_L1)) };
}

/// Currencies and the countries of the banks, written out or under the name of a block.
std::vector<std::pair<QByteArray, QByteArrayList>> bankAccounts(const QJsonValue &value,
                                                                const QJsonObject &blocks,
                                                                const QByteArray &code,
                                                                const QByteArray &currency)
{
    const QJsonObject object =
        value.isString() ? blocks.value(value.toString()).toObject() : value.toObject();
    std::vector<std::pair<QByteArray, QByteArrayList>> result;
    for (auto each = object.begin(); each != object.end(); ++each) {
        QByteArrayList banks = texts(each.value());
        // A block leaves out the country where a currency is at home: foreigners cannot settle there, natives can.
        if (each.key().toUtf8() == currency && !banks.contains(code))
            banks.append(code);
        std::sort(banks.begin(), banks.end());
        result.emplace_back(each.key().toUtf8(), banks);
    }
    return result;
}

std::vector<Country> load()
{
    const QJsonObject file = rules("country_specs");
    const QJsonObject blocks = file.value("bank_accounts"_L1).toObject();
    const QJsonObject transfers = file.value("transfers"_L1).toObject();
    const QJsonObject requirements = file.value("requirements"_L1).toObject();
    const QByteArrayList currencies = texts(file.value("payment_currencies"_L1));
    const QJsonObject entries = file.value("countries"_L1).toObject(); // QJsonObject keeps its keys sorted

    std::vector<Country> result;
    for (auto each = entries.begin(); each != entries.end(); ++each) {
        const QJsonObject entry = each.value().toObject();
        Country country;
        country.code = each.key().toUtf8();
        country.defaultCurrency = text(entry.value("currency"_L1));
        country.bankAccounts =
            bankAccounts(entry.value("bank"_L1), blocks, country.code, country.defaultCurrency);
        country.paymentCurrencies = currencies + texts(entry.value("extra_payment_currencies"_L1));
        country.paymentMethods = texts(entry.value("payment_methods"_L1));
        if (country.paymentMethods.isEmpty())
            country.paymentMethods = { "card", "stripe" };
        country.transferCountries = texts(transfers.value(entry.value("transfers"_L1).toString()));
        if (country.transferCountries.isEmpty())
            country.transferCountries = { country.code };
        const QJsonObject asked = requirements.value(entry.value("requirements"_L1).toString()).toObject();
        country.individual = fields(asked.value("individual"_L1));
        country.company = fields(asked.value("company"_L1));
        result.push_back(std::move(country));
    }
    return result;
}

} // namespace

const std::vector<Country> &countries()
{
    static const std::vector<Country> all = load();
    return all;
}

const Country *country(const QByteArray &code)
{
    const std::vector<Country> &all = countries();
    const auto found =
        std::lower_bound(all.begin(), all.end(), code,
                         [](const Country &each, const QByteArray &wanted) { return each.code < wanted; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

bool sameRegion(const QByteArray &one, const QByteArray &other)
{
    static const QByteArrayList block =
        QByteArray("US GB CA CH AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT "
                   "LU LV MT NL NO PL PT RO SE SI SK")
            .split(' ');
    return one == other || (block.contains(one) && block.contains(other));
}

} // namespace Sandbox

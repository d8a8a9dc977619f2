// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/countries.h"

#include <QTest>

#include <algorithm>

using namespace Sandbox;

namespace
{

QByteArrayList banksFor(const Country &country, const QByteArray &currency)
{
    for (const auto &[name, banks] : country.bankAccounts) {
        if (name == currency)
            return banks;
    }
    return {};
}

} // namespace

class TestCountrySpecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFortySixCountriesInOrder()
    {
        QCOMPARE(countries().size(), 46u);
        QVERIFY(
            std::is_sorted(countries().begin(), countries().end(),
                           [](const Country &one, const Country &other) { return one.code < other.code; }));
        QVERIFY(country("US"));
        QVERIFY(!country("XX"));
        QVERIFY(!country("us"));
    }

    void everyCountryAsksForTheEssentials()
    {
        for (const Country &each : countries()) {
            for (const VerificationFields *fields : { &each.individual, &each.company }) {
                for (const char *path :
                     { "business_type", "external_account", "tos_acceptance.date", "tos_acceptance.ip" })
                    QVERIFY2(fields->minimum.contains(path), each.code.constData());
            }
            QVERIFY2(!banksFor(each, each.defaultCurrency).isEmpty(), each.code.constData());
            QVERIFY2(each.paymentCurrencies.contains("usd") && each.paymentCurrencies.size() >= 130,
                     each.code.constData());
            QVERIFY2(each.transferCountries.contains(each.code) || each.code == "LI" || each.code == "HR",
                     each.code.constData());
        }
    }

    void europeansMaySettleInForeignCurrenciesButNotEverywhere()
    {
        const Country &germany = *country("DE");
        QVERIFY(banksFor(germany, "usd").contains("US"));
        QVERIFY(banksFor(germany, "pln").contains("DE"));
        QVERIFY(!banksFor(germany, "pln").contains("PL"));
        QVERIFY(banksFor(*country("PL"), "pln").contains("PL"));
        QVERIFY(banksFor(*country("JP"), "usd").isEmpty());
    }

    void theGulfTakesThreeDecimalCurrencies()
    {
        QVERIFY(country("AE")->paymentCurrencies.contains("kwd"));
        QVERIFY(!country("DE")->paymentCurrencies.contains("kwd"));
    }

    void moneyMovesFreelyInOneRegionOnly()
    {
        QVERIFY(sameRegion("US", "DE"));
        QVERIFY(sameRegion("GB", "CH"));
        QVERIFY(sameRegion("JP", "JP"));
        QVERIFY(!sameRegion("US", "JP"));
        QVERIFY(!sameRegion("BR", "MX"));
    }
};

QTEST_GUILESS_MAIN(TestCountrySpecs)
#include "country_specs.moc"

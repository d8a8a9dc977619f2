// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decimalsAreThoseOfTheApi_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<int>("decimals");
        for (const char *code : {"bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv",
                                 "xaf", "xof", "xpf"})
            QTest::newRow(code) << QByteArray(code) << 0;
        for (const char *code : {"bhd", "jod", "kwd", "omr", "tnd"})
            QTest::newRow(code) << QByteArray(code) << 3;
        for (const char *code : {"usd", "eur", "gbp", "ugx", "isk", "huf", "twd", "idr", "xyz"})
            QTest::newRow(code) << QByteArray(code) << 2;
        QTest::newRow("upper case") << QByteArray("JPY") << 0;
        QTest::newRow("unknown") << QByteArray() << 2;
    }
    void decimalsAreThoseOfTheApi()
    {
        QFETCH(QByteArray, currency);
        QTEST(Money::decimals(currency), "decimals");
    }

    void amountsAreWrittenAsTheLocaleDoes_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << qint64(123456789) << QByteArray("usd") << u"en_US"_s << u"1,234,567.89 USD"_s;
        QTest::newRow("under one") << qint64(5) << QByteArray("eur") << u"en_US"_s << u"0.05 EUR"_s;
        QTest::newRow("zero") << qint64(0) << QByteArray("eur") << u"en_US"_s << u"0.00 EUR"_s;
        QTest::newRow("negative") << qint64(-7) << QByteArray("usd") << u"en_US"_s << u"-0.07 USD"_s;
        QTest::newRow("no decimals") << qint64(-1234567) << QByteArray("jpy") << u"en_US"_s << u"-1,234,567 JPY"_s;
        QTest::newRow("three decimals") << qint64(1234560) << QByteArray("kwd") << u"en_US"_s << u"1,234.560 KWD"_s;
        QTest::newRow("German") << qint64(123456) << QByteArray("eur") << u"de_DE"_s << u"1.234,56 EUR"_s;
        QTest::newRow("French") << qint64(123456) << QByteArray("eur") << u"fr_FR"_s << u"1\u202f234,56 EUR"_s;
        QTest::newRow("Indian") << qint64(1234567890) << QByteArray("inr") << u"en_IN"_s << u"1,23,45,678.90 INR"_s;
        QTest::newRow("Egypt's digits") << qint64(123405) << QByteArray("egp") << u"ar_EG"_s
                                        << u"\u2067١٬٢٣٤٫٠٥ EGP\u2069"_s;
        // No floating-point number holds these.
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QByteArray("usd") << u"en_US"_s
                                 << u"92,233,720,368,547,758.07 USD"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QByteArray("usd") << u"en_US"_s
                                  << u"-92,233,720,368,547,758.08 USD"_s;
        QTest::newRow("no currency known") << qint64(1999) << QByteArray() << u"en_US"_s << u"19.99"_s;
    }
    void amountsAreWrittenAsTheLocaleDoes()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        QFETCH(QString, locale);
        const Money money {.minor = minor, .currency = currency};
        QTEST(money.text(QLocale(locale)), "text");
    }

    void aNumberIsATextWithoutTheCode()
    {
        const Money money {.minor = 123456, .currency = "kwd"};
        QCOMPARE(money.number(QLocale(u"de_DE"_s)), u"123,456"_s);
    }

    void thousandthsCompareCurrencies_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<qint64>("thousandths");
        QTest::newRow("cents") << qint64(1250) << QByteArray("usd") << qint64(12500);
        QTest::newRow("yen") << qint64(-12) << QByteArray("jpy") << qint64(-12000);
        QTest::newRow("fils") << qint64(12500) << QByteArray("kwd") << qint64(12500);
        QTest::newRow("beyond") << std::numeric_limits<qint64>::max() << QByteArray("jpy")
                                << std::numeric_limits<qint64>::max();
        QTest::newRow("below") << std::numeric_limits<qint64>::min() << QByteArray("usd")
                               << std::numeric_limits<qint64>::min();
    }
    void thousandthsCompareCurrencies()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        QTEST((Money {.minor = minor, .currency = currency}.thousandths()), "thousandths");
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "money.moc"

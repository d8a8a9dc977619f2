// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// Kept values as people read them.
class FormatTest : public QObject
{
    Q_OBJECT

private:
    static QString shown(const char *name, const char *field, const QVariant &value, const QByteArray &currency = {})
    {
        return Format::text(*resource(name)->column(field), value, currency, QLocale(QLocale::English));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "America/New_York"); }

    void readsLikeThis()
    {
        QCOMPARE(shown("charges", "amount", 123450, "eur"), u"1,234.50 EUR"_s);
        QCOMPARE(shown("charges", "amount", -5, "jpy"), u"-5 JPY"_s);
        QCOMPARE(shown("charges", "currency", u"eur"_s), u"EUR"_s);
        QCOMPARE(shown("accounts", "country", u"DE"_s), u"DE"_s);
        QCOMPARE(shown("charges", "badge", u"partially_refunded"_s), u"Partly refunded"_s);
        QCOMPARE(shown("charges", "payment_method_details.card.brand", u"amex"_s), u"American Express"_s);
        QCOMPARE(shown("charges", "failure_code", u"card_declined"_s), u"card declined"_s);
        QCOMPARE(shown("events", "type", u"payment_intent.created"_s), u"payment_intent.created"_s);
        QCOMPARE(shown("charges", "captured", 1), u"Yes"_s);
        QCOMPARE(shown("charges", "captured", 0), u"No"_s);
        QCOMPARE(shown("accounts", "charges_enabled", 0), u"Disabled"_s);
        QCOMPARE(shown("accounts", "requirements.currently_due", u"a.b c"_s), u"a.b, c"_s);
        QCOMPARE(shown("balance_transactions", "exchange_rate", 1.0625), u"1.0625"_s);
        QCOMPARE(shown("charges", "description", u"two_words"_s), u"two_words"_s);
    }

    void nothingReadsAsNothing()
    {
        for (const Resource *each : resources()) {
            for (const Column &column : each->columns) {
                QCOMPARE(Format::text(column, {}, {}, QLocale()), QString());
                QCOMPARE(Format::text(column.field, {}, {}, QLocale()), QString());
            }
        }
    }

    void anUnknownWordIsShownAsItIs()
    {
        const Format::Badge badge = Format::badge("disputes", "status", u"gone_to_court"_s);
        QCOMPARE(badge.text, u"gone to court"_s);
        QCOMPARE(badge.tone, Tone::Neutral);
        QCOMPARE(Format::badge("no_such", "field", u"some_word"_s).text, u"some word"_s);
    }

    void aBadgeHasItsTone()
    {
        QCOMPARE(Format::badge("disputes", "status", u"needs_response"_s).tone, Tone::Danger);
        QCOMPARE(Format::badge("payouts", "status", u"paid"_s).tone, Tone::Good);
        QCOMPARE(Format::badge("accounts", "charges_enabled", 1).tone, Tone::Good);
        QCOMPARE(Format::badge("accounts", "charges_enabled", 0).text, u"Disabled"_s);
    }

    void agesAreShort()
    {
        QCOMPARE(Format::age(5), u"5 s"_s);
        QCOMPARE(Format::age(59 * 60), u"59 min"_s);
        QCOMPARE(Format::age(47 * 3600), u"47 h"_s);
        QVERIFY(Format::age(3 * 86400).startsWith(u"3 day"_s));
        QCOMPARE(Format::age(-5), u"0 s"_s);
    }

    void relativeTimesSayWhichWay()
    {
        const QLocale locale(QLocale::English);
        const qint64 now = 1785000000;
        QCOMPARE(Format::whenRelative(now - 10, now, locale), u"now"_s);
        QCOMPARE(Format::whenRelative(now - 360, now, locale), u"6 min ago"_s);
        QCOMPARE(Format::whenRelative(now + 5 * 3600, now, locale), u"in 5 h"_s);
        QVERIFY(!Format::whenRelative(now - 200 * 86400, now, locale).contains(u"ago"_s));
    }

    void anExactTimeNamesBothZones()
    {
        const QString exact = Format::exactly(1785000000, QLocale(QLocale::English));
        QVERIFY2(exact.contains(u"2026-07-25 17:20:00 (UTC)"_s), qPrintable(exact));
        QVERIFY2(exact.contains(u"1:20"_s), qPrintable(exact));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include "app/base/money.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Is = Condition::Is;
using Sense = Condition::Sense;

namespace {

constexpr qint64 day = 86400;

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toSecsSinceEpoch();
}

const qint64 now = at("2026-08-07T12:00:00Z");

} // namespace

/// The filter language: what each term means, what is refused and how, and that terms of ours mean what they were
/// made from.
class FilterTest : public QObject
{
    Q_OBJECT

private:
    static Result<QList<Condition>> parsed(const QString &text, const char *name = "charges")
    {
        return Filter::parse(text, *resource(name), Grants::platform(), now);
    }

    static QString described(const QList<Condition> &conditions)
    {
        QStringList parts;
        for (const Condition &condition : conditions) {
            static const char *signs[] = {"=", "~", "<", "<=", ">", ">=", "empty", "match", "word"};
            const QString sign = QString::fromLatin1(signs[int(condition.is)]);
            parts.append((condition.sense == Sense::Fails ? u"not "_s : QString()) + QString::fromUtf8(condition.field)
                         + u' ' + sign + u' ' + condition.value.toString());
        }
        return parts.join(u" & "_s);
    }

private Q_SLOTS:
    void meansWhatItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *text, const QString &meaning, const char *name = "charges") {
            QTest::addRow("%s %s", name, text) << QString::fromUtf8(text) << QByteArray(name) << meaning;
        };
        row("", u""_s);
        row("   ", u""_s);
        row("coffee", u" match coffee"_s);
        row("coffee beans", u" match coffee &  match beans"_s);
        row("\"coffee beans\"", u" match coffee beans"_s);
        row("-coffee", u"not  match coffee"_s);
        row("-\"coffee beans\"", u"not  match coffee beans"_s);
        row("\"a \\\"b\\\" \\\\c\"", u" match a \"b\" \\c"_s);
        row("- coffee", u" match - &  match coffee"_s);
        row("e-mail", u" match e-mail"_s);

        row("status:failed", u"status = failed"_s);
        row("status:Failed", u"status = failed"_s);
        row("STATUS:failed", u"status = failed"_s);
        row("-status:failed", u"not status = failed"_s);
        row("badge:\"partly refunded\"", u"badge = partially_refunded"_s);
        row("badge:partially_refunded", u"badge = partially_refunded"_s);
        row("status:=teleported", u"status = teleported"_s);
        row("status:~ail", u"status ~ ail"_s);
        row("currency:EUR", u"currency = eur"_s);
        row("billing_country:de", u""_s);
        row("billing_details.address.country:de", u"billing_details.address.country = DE"_s);
        row("failure_code:\"card declined\"", u"failure_code = card_declined"_s);
        row("outcome.risk_level:highest", u"outcome.risk_level = highest"_s);
        row("risk_level:highest", u"outcome.risk_level = highest"_s);
        row("risk:highest", u"outcome.risk_level = highest"_s);
        row("last4:4242", u"payment_method_details.card.last4 ~ 4242"_s);
        row("last4:=4242", u"payment_method_details.card.last4 = 4242"_s);

        row("description:coffee", u"description ~ coffee"_s);
        row("description:\"two words\"", u"description ~ two words"_s);
        row("description:=\"two words\"", u"description = two words"_s);
        row("description:none", u"description empty "_s);
        row("description:", u"description empty "_s);
        row("-description:", u"not description empty "_s);
        row("description:any", u"not description empty "_s);
        row("-description:any", u"description empty "_s);
        row("description:\"none\"", u"description ~ none"_s);
        row("description:1..2", u"description ~ 1..2"_s);

        row("customer:cus_Nff", u"customer = cus_Nff"_s);
        row("id:ch_1", u"id = ch_1"_s);
        row("account:acct_1", u"account = acct_1"_s);
        row("account:platform", u"account = "_s);
        row("account:", u"account = "_s);
        row("-account:platform", u"not account = "_s);

        row("amount:12.50", u"amount = 12500"_s);
        row("amount:12.5", u"amount = 12500"_s);
        row("amount:12", u"amount = 12000"_s);
        row("amount:.5", u"amount = 500"_s);
        row("amount:0.001", u"amount = 1"_s);
        row("amount:-3", u"amount = -3000"_s);
        row("amount:>12.50", u"amount > 12500"_s);
        row("amount:>=12.50", u"amount >= 12500"_s);
        row("amount:<12.50", u"amount < 12500"_s);
        row("amount:<=12.50", u"amount <= 12500"_s);
        row("amount:10..20", u"amount >= 10000 & amount <= 20000"_s);
        row("amount:10..", u"amount >= 10000"_s);
        row("amount:..20", u"amount <= 20000"_s);
        row("amount:-20..-10", u"amount >= -20000 & amount <= -10000"_s);
        row("-amount:>12.50", u"not amount > 12500"_s);

        row("captured:yes", u"captured = true"_s);
        row("captured:no", u"captured = false"_s);
        row("captured:true", u"captured = true"_s);
        row("captured:0", u"captured = false"_s);
        row("charges_enabled:disabled", u"charges_enabled = false"_s, "accounts");
        row("payments:enabled", u"charges_enabled = true"_s, "accounts");

        row("risk_score:>70", u"outcome.risk_score > 70"_s);
        row("percent_ownership:>=25.5", u"relationship.percent_ownership >= 25.5"_s, "persons");
        row("past_due_count:1..3", u"past_due_count >= 1 & past_due_count <= 3"_s, "accounts");
        row("errors:>0", u"requirements.errors > 0"_s, "accounts");

        const auto time = [](const char *iso) { return QString::number(at(iso)); };
        row("created:2026-01-31",
            u"created >= %1 & created < %2"_s.arg(time("2026-01-31T00:00:00Z"), time("2026-02-01T00:00:00Z")));
        row("created:2026-02",
            u"created >= %1 & created < %2"_s.arg(time("2026-02-01T00:00:00Z"), time("2026-03-01T00:00:00Z")));
        row("created:2025",
            u"created >= %1 & created < %2"_s.arg(time("2025-01-01T00:00:00Z"), time("2026-01-01T00:00:00Z")));
        row("created:2026-01-01..2026-01-31",
            u"created >= %1 & created < %2"_s.arg(time("2026-01-01T00:00:00Z"), time("2026-02-01T00:00:00Z")));
        row("created:2026-01..", u"created >= %1"_s.arg(time("2026-01-01T00:00:00Z")));
        row("created:..2026-01", u"created < %1"_s.arg(time("2026-02-01T00:00:00Z")));
        row("created:>2026-01-31", u"created >= %1"_s.arg(time("2026-02-01T00:00:00Z")));
        row("created:>=2026-01-31", u"created >= %1"_s.arg(time("2026-01-31T00:00:00Z")));
        row("created:<2026-01-31", u"created < %1"_s.arg(time("2026-01-31T00:00:00Z")));
        row("created:<=2026-01-31", u"created < %1"_s.arg(time("2026-02-01T00:00:00Z")));
        row("created:2026-01-31T10:00:05Z", u"created = %1"_s.arg(time("2026-01-31T10:00:05Z")));
        row("created:2026-01-31T10:00",
            u"created >= %1 & created < %2"_s.arg(time("2026-01-31T10:00:00Z"), time("2026-01-31T10:01:00Z")));
        row("created:1785000000", u"created = 1785000000"_s);
        row("created:>1785000000", u"created >= 1785000001"_s);
        row("created:today",
            u"created >= %1 & created < %2"_s.arg(time("2026-08-07T00:00:00Z"), time("2026-08-08T00:00:00Z")));
        row("created:yesterday",
            u"created >= %1 & created < %2"_s.arg(time("2026-08-06T00:00:00Z"), time("2026-08-07T00:00:00Z")));
        row("created:<7d", u"created > %1"_s.arg(now - 7 * day));
        row("created:7d", u"created > %1"_s.arg(now - 7 * day));
        row("created:<=7d", u"created >= %1"_s.arg(now - 7 * day));
        row("created:>7d", u"created < %1"_s.arg(now - 7 * day));
        row("created:>=2w", u"created <= %1"_s.arg(now - 14 * day));
        row("created:<90min", u"created > %1"_s.arg(now - 5400));
        row("-created:<12h", u"not created > %1"_s.arg(now - 12 * 3600));
        row("created:7d..1d", u"created >= %1 & created < %2"_s.arg(now - 7 * day).arg(now - day));
        row("created:1d..7d", u"created >= %1 & created < %2"_s.arg(now - 7 * day).arg(now - day));
        row("due:<7d", u"evidence_details.due_by >= %1 & evidence_details.due_by < %2"_s.arg(now).arg(now + 7 * day),
            "disputes");
        row("due:>7d", u"evidence_details.due_by > %1"_s.arg(now + 7 * day), "disputes");
        row("due:1d..7d",
            u"evidence_details.due_by >= %1 & evidence_details.due_by < %2"_s.arg(now + day).arg(now + 7 * day),
            "disputes");
        row("due:<now", u"evidence_details.due_by < %1"_s.arg(now), "disputes");
        row("arrival_date:>now", u"arrival_date >= %1"_s.arg(now + 1), "payouts");

        row("requirement:external_account", u"requirements.currently_due word external_account"_s, "accounts");
        row("requirement:~document", u"requirements.currently_due ~ document"_s, "accounts");
        row("status:failed amount:>10 coffee", u"status = failed & amount > 10000 &  match coffee"_s);
        row("tax_exempt:none", u"tax_exempt = none"_s, "customers");
        row("tax_exempt:", u"tax_exempt empty "_s, "customers");
        row("type:charge.succeeded", u"type = charge.succeeded"_s, "events");
        row("available.0.amount:<0", u"available.0.amount < 0"_s, "balances");
    }
    void meansWhatItSays()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, name);
        QFETCH(QString, meaning);
        const auto conditions = parsed(text, name.constData());
        if (text == u"billing_country:de") { // no such name: kept here as the counterpart of the next row
            QVERIFY(!conditions);
            return;
        }
        QVERIFY2(conditions, conditions ? "" : qPrintable(conditions.error().message));
        QCOMPARE(described(*conditions), meaning);
    }

    void refusesWithANameForWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("param");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *text, const char *code, const char *param, const char *hint) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(code) << QString::fromUtf8(param)
                                << QString::fromUtf8(hint);
        };
        row("statsu:failed", "filter_field", "statsu:failed", "“status”");
        row("coffee amuont:>3", "filter_field", "amuont:>3", "“amount”");
        row("risk_levle:high", "filter_field", "risk_levle:high", "“risk_level”");
        row("descriptio:x", "filter_field", "descriptio:x", "“description”");
        row("status:faild", "filter_value", "status:faild", "failed");
        row("status:refunded", "filter_value", "status:refunded", "badge:refunded");
        row("amount:abc", "filter_value", "amount:abc", "12.50");
        row("amount:12,50", "filter_value", "amount:12,50", "12.50");
        row("amount:12.5055", "filter_value", "amount:12.5055", "three decimals");
        row("amount:~12", "filter_value", "amount:~12", "12.50");
        row("amount:20..10", "filter_value", "amount:20..10", "empty");
        row("amount:..", "filter_value", "amount:..", "12.50");
        row("amount:1e3", "filter_value", "amount:1e3", "12.50");
        row("amount:99999999999999999999", "filter_value", "amount:99999999999999999999", "12.50");
        row("created:2026-13-01", "filter_value", "created:2026-13-01", "2026-01-31");
        row("created:2026-02-30", "filter_value", "created:2026-02-30", "2026-01-31");
        row("created:soon", "filter_value", "created:soon", "2026-01-31");
        row("created:2026-02..2026-01", "filter_value", "created:2026-02..2026-01", "empty");
        row("-created:2026-01", "filter_value", "-created:2026-01", "created:<");
        row("captured:maybe", "filter_value", "captured:maybe", "captured:yes");
        row("description:>3", "filter_value", "description:>3", "text");
        row("account:ch_1", "filter_value", "account:ch_1", "account:platform");
        row("description:\"open", "filter_quote", "description:\"open", "quotation");
        row("exp:1", "filter_field", "exp:1", "exp_");
    }
    void refusesWithANameForWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        QFETCH(QString, param);
        QFETCH(QString, hint);
        const auto conditions = parsed(text);
        QVERIFY(!conditions);
        QCOMPARE(conditions.error().kind, Error::Kind::Usage);
        QCOMPARE(conditions.error().code, code);
        QCOMPARE(QString::fromUtf8(conditions.error().param), param);
        QVERIFY2(conditions.error().message.contains(hint), qPrintable(conditions.error().message));
    }

    void anAmbiguousNameListsWhatItCanMean()
    {
        const auto conditions = parsed(u"status:new"_s, "payouts");
        QVERIFY(!conditions); // payouts have a status: the word is wrong, not the name
        const auto ambiguous = parsed(u"amount:1"_s, "balances");
        QVERIFY(!ambiguous);
        QVERIFY(ambiguous.error().message.contains(u"available.0.amount"_s));
        QVERIFY(ambiguous.error().message.contains(u"pending.0.amount"_s));
    }

    void anOwnerCannotNameWhatOnlyThePlatformSees()
    {
        const Grants owner = Grants::owner("acct_1", {"payments"}, {});
        const auto refused = Filter::parse(u"risk_level:highest"_s, *resource("charges"), owner, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "filter_field");
        QVERIFY(!refused.error().message.contains(u"outcome"_s));
        QVERIFY(Filter::parse(u"status:failed"_s, *resource("charges"), owner, now));
    }

    void neverCrashesOnAnyText()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QStringList pieces {u"status"_s, u":"_s, u"\""_s, u"\\"_s, u"-"_s, u".."_s, u">"_s, u"<="_s, u"="_s, u"~"_s,
                                  u" "_s, u"amount"_s, u"created"_s, u"7d"_s, u"2026-01"_s, u"9999999999999999"_s,
                                  u"none"_s, u"é"_s, u"😀"_s, QString(QChar(0)), QString(QChar(0xd800)), u"12.5"_s,
                                  u"captured"_s, u"account"_s, u"last4"_s, u"-"_s};
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text += pieces.at(random.bounded(int(pieces.size())));
            const auto conditions = parsed(text);
            if (!conditions) {
                QVERIFY2(conditions.error().kind == Error::Kind::Usage && !conditions.error().message.isEmpty(),
                         qPrintable(u"seed %1"_s.arg(seed)));
                continue;
            }
            for (const Condition &condition : *conditions)
                QVERIFY(condition.is == Is::Match || condition.is == Is::Empty || condition.value.isValid());
            Filter::suggestions(text, random.bounded(int(text.size()) + 1), *resource("charges"), Grants::platform());
        }
    }

    void aTermOfOursMeansExactlyItsValue()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QString letters = u"ab \"\\:-<>=~.é 漢\t1"_s;
        const QByteArrayList currencies {"usd", "jpy", "kwd"};
        int tried = 0;
        for (const Resource *each : resources()) {
            for (const Column &column : each->columns) {
                for (int i = 0; i < 5; ++i) {
                    QString text;
                    for (int length = 1 + random.bounded(8); length > 0; --length)
                        text += letters.at(random.bounded(int(letters.size())));
                    const QByteArray currency = currencies.at(random.bounded(3));
                    const auto number = qint64(random.generate64() >> 24) - (1LL << 39);
                    QVariant value = text;
                    QVariant meant = text;
                    Is is = Is::Equal;
                    switch (column.field.kind) {
                    case Kind::Id:
                    case Kind::Text:
                        break;
                    case Kind::State:
                        if (!column.words.empty() && i > 0)
                            meant = value = QString::fromUtf8(
                                column.words[size_t(random.bounded(int(column.words.size())))].value);
                        break;
                    case Kind::Money:
                        value = number;
                        meant = Money {number, currency}.thousandths();
                        break;
                    case Kind::Number:
                        meant = value = i % 2 ? QVariant(number) : QVariant(double(number) / 7);
                        break;
                    case Kind::Count:
                        meant = value = qAbs(number);
                        break;
                    case Kind::Time:
                        meant = value = number / 8;
                        break;
                    case Kind::Flag:
                        meant = value = bool(i % 2);
                        break;
                    case Kind::Words:
                        meant = value = QString(text).remove(u' ').remove(u'\t') + u'x';
                        is = Is::HasWord;
                        break;
                    }
                    const QString term = Filter::term(column, value, currency);
                    const auto back = Filter::parse(term, *each, Grants::platform(), now);
                    const QByteArray where = each->name + ' ' + term.toUtf8() + " seed " + QByteArray::number(seed);
                    QVERIFY2(back, (where + (back ? QByteArray() : back.error().message.toUtf8())).constData());
                    QVERIFY2(back->size() == 1, where.constData());
                    QVERIFY2(back->first().field == column.field.path, where.constData());
                    QVERIFY2(back->first().is == is, where.constData());
                    QVERIFY2(back->first().value == meant, (where + " gave " + back->first().value.toString().toUtf8()).constData());
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 1000);
    }

    void aTermForNothingFindsNothing()
    {
        const Column &description = *resource("charges")->column("description");
        QCOMPARE(described(*parsed(Filter::term(description, {}))), u"description empty "_s);
        QCOMPARE(Filter::term("status", u"failed"_s), u"status:failed"_s);
        QCOMPARE(Filter::term("account", u""_s), u"account:platform"_s);
        QCOMPARE(Filter::term("created", qlonglong(1785000000)), u"created:1785000000"_s);
    }

    void offersNamesForWhatWasBegun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("start") << u"sta"_s << u"status:"_s;
        QTest::newRow("second term") << u"status:failed am"_s << u"amount:"_s;
        QTest::newRow("negated") << u"-sta"_s << u"-status:"_s;
        QTest::newRow("alias") << u"ris"_s << u"risk:"_s;
        QTest::newRow("value") << u"status:fa"_s << QString();
        QTest::newRow("in quotes") << u"\"sta"_s << QString();
        QTest::newRow("nothing like it") << u"zzz"_s << QString();
    }
    void offersNamesForWhatWasBegun()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const QStringList offers
            = Filter::suggestions(text, text.size(), *resource("charges"), Grants::platform());
        QCOMPARE(offers.value(0), first);
    }

    void everyOfferedNameIsUnderstood()
    {
        for (const Resource *each : resources()) {
            const QStringList offers = Filter::suggestions({}, 0, *each, Grants::platform());
            QVERIFY(offers.size() >= each->columns.size());
            for (const QString &offer : offers) {
                const auto column = Filter::column(offer.chopped(1), *each, Grants::platform());
                QVERIFY2(column, qPrintable(QString::fromUtf8(each->name) + u' ' + offer));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "filter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
namespace Picking = Cli::Picking;

namespace {

QJsonObject object()
{
    return QJsonDocument::fromJson(R"({
        "id": "ch_1", "amount": 1250, "currency": "eur", "created": 1785000000, "paid": true, "big": 9007199254740993,
        "rate": 1.25, "decimal": "0.0015", "whole": 5.0, "empty": null, "customer": {"id": "cus_1", "object": "customer"},
        "card": {"last4": "4242", "checks": {"cvc": "pass"}},
        "due": ["a.b", "c"], "none": [], "errors": [{"code": "x"}, {"code": "y"}],
        "available": [{"amount": 700, "currency": "usd"}, {"amount": 12, "currency": "jpy"}]})").object();
}

Value shout(const Picked &picked)
{
    return picked.text("currency").toUpper();
}

} // namespace

class TestPicking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsPicked_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *path, Kind kind, const QVariant &value) {
            QTest::addRow("%s as %d", path, int(kind)) << QByteArray(path) << int(kind) << value;
        };
        row("id", Kind::Id, u"ch_1"_s);
        row("amount", Kind::Money, 1250LL);
        row("amount", Kind::Text, u"1250"_s);
        row("big", Kind::Number, 9007199254740993LL);
        row("rate", Kind::Number, 1.25);
        row("rate", Kind::Money, {});
        row("whole", Kind::Money, 5LL);
        row("decimal", Kind::Number, 0.0015);
        row("created", Kind::Time, 1785000000LL);
        row("paid", Kind::Flag, 1LL);
        row("amount", Kind::Flag, {});
        row("empty", Kind::Text, {});
        row("absent", Kind::Text, {});
        row("customer", Kind::Id, u"cus_1"_s);
        row("card", Kind::Id, {});
        row("card.checks.cvc", Kind::State, u"pass"_s);
        row("card.last4.more", Kind::Text, {});
        row("due", Kind::Words, u"a.b c"_s);
        row("none", Kind::Words, {});
        row("errors", Kind::Count, 2LL);
        row("none", Kind::Count, 0LL);
        row("id", Kind::Count, {});
        row("available.1.amount", Kind::Money, 12LL);
        row("available.2.amount", Kind::Money, {});
        row("available.x.amount", Kind::Money, {});
    }
    void everyKindIsPicked()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, kind);
        QTEST(Picking::value(object(), {.path = path, .kind = Kind(kind)}), "value");
    }

    void moneyHasItsThousandthsAtTheEnd()
    {
        const Table table {.name = "things", .object = "thing",
                           .fields = {{.path = "amount", .kind = Kind::Money},
                                      {.path = "currency", .kind = Kind::State},
                                      {.path = "available.1.amount", .kind = Kind::Money, .currency = "available.1.currency"},
                                      {.path = "absent", .kind = Kind::Money},
                                      {.path = "shout", .derive = shout}}};
        QCOMPARE(Picking::values(object(), table),
                 (QVariantList {1250LL, u"eur"_s, 12LL, {}, u"EUR"_s, 12500LL, 12000LL, {}}));
        QCOMPARE(Picking::names(table).sliced(5),
                 (QList<QByteArray> {"amount:thousandths", "available.1.amount:thousandths", "absent:thousandths"}));
    }

    void sameMeansSameTypeAndValue_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::addColumn<QVariant>("expected");
        QTest::addColumn<bool>("same");
        QTest::newRow("nothing") << QVariant() << QVariant() << true;
        QTest::newRow("lost") << QVariant() << QVariant(0LL) << false;
        QTest::newRow("invented") << QVariant(0LL) << QVariant() << false;
        QTest::newRow("number") << QVariant(5) << QVariant(5LL) << true;
        QTest::newRow("another number") << QVariant(5LL) << QVariant(6LL) << false;
        QTest::newRow("beyond doubles") << QVariant(9007199254740993LL) << QVariant(9007199254740992LL) << false;
        QTest::newRow("fraction") << QVariant(1.5) << QVariant(1.5) << true;
        QTest::newRow("text") << QVariant(u"a"_s) << QVariant(u"a"_s) << true;
        QTest::newRow("another case") << QVariant(u"A"_s) << QVariant(u"a"_s) << false;
        QTest::newRow("text for a number") << QVariant(u"5"_s) << QVariant(5LL) << false;
        QTest::newRow("number for a text") << QVariant(5LL) << QVariant(u"5"_s) << false;
        QTest::newRow("empty text for nothing") << QVariant(u""_s) << QVariant() << false;
    }
    void sameMeansSameTypeAndValue()
    {
        QFETCH(QVariant, kept);
        QFETCH(QVariant, expected);
        QTEST(Picking::same(kept, expected), "same");
    }

    void differencesAreFoundAtTheirPath()
    {
        QJsonObject other = object();
        QCOMPARE(Picking::difference(object(), other), QString());
        other.insert(u"big"_s, qint64(9007199254740992));
        QVERIFY(Picking::difference(object(), other).startsWith(u"big: cached 9007199254740993, backend 9007199254740992"_s));
        other = object();
        other.insert(u"card"_s, QJsonObject {{u"last4"_s, u"4242"_s}, {u"checks"_s, QJsonObject {{u"cvc"_s, u"fail"_s}}}});
        QCOMPARE(Picking::difference(object(), other), u"card.checks.cvc: cached \"pass\", backend \"fail\""_s);
        other = object();
        other.remove(u"paid"_s);
        QCOMPARE(Picking::difference(object(), other), u"paid: cached true, backend nothing"_s);
        QCOMPARE(Picking::difference(other, object()), u"paid: cached nothing, backend true"_s);
        other = object();
        other.insert(u"due"_s, QJsonArray {u"a.b"_s, u"d"_s});
        QCOMPARE(Picking::difference(object(), other), u"due.1: cached \"c\", backend \"d\""_s);
        other.insert(u"due"_s, QJsonArray {u"a.b"_s});
        QVERIFY(Picking::difference(object(), other).startsWith(u"due: "_s));
    }
};

QTEST_GUILESS_MAIN(TestPicking)
#include "picking.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "app/store/codec.h"
#include "app/store/pagereader.h"

#include <QRandomGenerator>

using namespace Fixture;

/// From the bytes of an answer to picked values: kinds, paths, what is refused, and compressed objects.
class Parsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void valuesArePickedByKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QVariant>("value"); // bytes, qlonglong, double, or nothing
        const auto add = [](const char *name, Kind kind, const QByteArray &json, const QVariant &value = {}) {
            QTest::newRow(name) << int(kind) << json << value;
        };
        add("id", Kind::Id, R"("ch_1")", QByteArray("ch_1"));
        add("expanded id", Kind::Id, R"({"object":"charge","amount":3,"id":"ch_1"})", QByteArray("ch_1"));
        add("object without an id", Kind::Id, R"({"amount":3})");
        add("null id", Kind::Id, "null");
        add("text", Kind::Text, R"("a\u00e4\n\ud83d\ude00")", QByteArray("a\xC3\xA4\n\xF0\x9F\x98\x80"));
        add("empty text", Kind::Text, R"("")", QByteArray(""));
        add("text with U+0000", Kind::Text, R"("a\u0000b")", QByteArray("a\xEF\xBF\xBD" "b"));
        add("number as text", Kind::Text, "12", QByteArray("12"));
        add("truth as text", Kind::State, "true", QByteArray("true"));
        add("array as text", Kind::Text, "[1]");
        add("money", Kind::Money, "-1250", -1250LL);
        add("largest money", Kind::Money, "9223372036854775807", 9223372036854775807LL);
        add("money too large", Kind::Money, "18446744073709551615");
        add("whole fraction", Kind::Money, "12.0", 12LL);
        add("money in parts", Kind::Money, "12.5");
        add("money as decimal text", Kind::Money, R"("1200")", 1200LL);
        add("money in words", Kind::Money, R"("much")");
        add("number", Kind::Number, "3", 3LL);
        add("fraction", Kind::Number, "-0.25", -0.25);
        add("decimal text", Kind::Number, R"("0.125")", 0.125);
        add("number in words", Kind::Number, R"("nan?")");
        add("time", Kind::Time, "1700000000", 1700000000LL);
        add("true", Kind::Flag, "true", 1LL);
        add("false", Kind::Flag, "false", 0LL);
        add("no flag", Kind::Flag, R"("yes")");
        add("count of an array", Kind::Count, "[1,[2,3],{}]", 3LL);
        add("count of an object", Kind::Count, R"({"a":1,"b":{"c":2}})", 2LL);
        add("count of nothing", Kind::Count, "[]", 0LL);
        add("count of a number", Kind::Count, "7");
        add("words", Kind::Words, R"(["a","b","a"])", QByteArray("a b a"));
        add("words of objects", Kind::Words, R"([{"id":"x"},{"no":1},"y",null,3])", QByteArray("x y 3"));
        add("no words", Kind::Words, "[]");
        add("one word", Kind::Words, R"("a")", QByteArray("a"));
    }

    void valuesArePickedByKind()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        QFETCH(QVariant, value);
        const Table table {.name = "t", .object = "t", .fields = {{.path = "value", .kind = static_cast<Kind>(kind)}}};
        const auto page = PageReader(Layout(table)).read(R"({"id":"t_1","object":"t","value":)" + json + "}", {}, codec);
        QVERIFY2(page, why(page).constData());
        QCOMPARE(plain(page->objects.first().values.first()), value);
    }

    void pathsLeadIntoObjectsAndArrays()
    {
        const Table table {.name = "t", .object = "t", .fields = {
            {.path = "a.b.c", .kind = Kind::Number},
            {.path = "a.b", .kind = Kind::Count},
            {.path = "list.1.x"},
            {.path = "list.0", .kind = Kind::Text},
            {.path = "list", .kind = Kind::Count},
            {.path = "list.9.x"},
            {.path = "payer", .kind = Kind::Id},
            {.path = "payer.mail"},
            {.path = "with space.ü"},
        }};
        PageReader reader((Layout(table)));
        const auto page = reader.read(R"({"object":"t","id":"t_1","a":{"z":0,"b":{"c":5,"d":6}},
            "list":["first",{"x":"second"}],"payer":{"id":"cus_1","mail":"m"},"with space":{"ü":"yes"}})", {}, codec);
        QVERIFY2(page, why(page).constData());
        QVariantList values;
        for (const Value &value : page->objects.first().values)
            values += plain(value);
        QCOMPARE(values, (QVariantList {5LL, 2LL, QByteArray("second"), QByteArray("first"), 2LL, {}, QByteArray("cus_1"),
                                        QByteArray("m"), QByteArray("yes")}));

        // What one object has, the next one that lacks it does not inherit.
        const auto bare = reader.read(R"({"object":"t","id":"t_2","a":null,"list":null})", {}, codec);
        QVERIFY(bare);
        for (const Value &value : bare->objects.first().values)
            QVERIFY(std::holds_alternative<std::monostate>(value));
    }

    void extraPathsComeAsJsonHasThem()
    {
        const auto page = PageReader(Layout(depots())).read(list({QJsonObject {
            {u"id"_s, u"evt_1"_s}, {u"type"_s, u"charge.updated"_s}, {u"created"_s, 5}, {u"live"_s, true}, {u"rate"_s, 0.5},
            {u"data"_s, QJsonObject {{u"object"_s, QJsonObject {{u"id"_s, u"ch_1"_s},
                                                                {u"payer"_s, QJsonObject {{u"id"_s, u"cus_1"_s}}}}}}}}}),
            {"type", "data.object.id", "data.object.payer", "live", "rate", "created", "data.object.none"}, codec);
        QVERIFY2(page, why(page).constData());
        QVariantList values;
        for (const Value &value : page->objects.first().extra)
            values += plain(value);
        QCOMPARE(values, (QVariantList {QByteArray("charge.updated"), QByteArray("ch_1"), QByteArray("cus_1"), 1LL, 0.5, 5LL,
                                        {}}));
    }

    void derivedFieldsSeeThePickedOnes()
    {
        const auto badge = [](const Picked &picked) -> Value {
            return picked.isNull("state") ? QByteArray("none") : picked.text("state") + '!';
        };
        const auto twice = [](const Picked &picked) -> Value { return picked.text("badge") + picked.text("badge"); };
        const Table table {.name = "t", .object = "t", .fields = {{.path = "state"},
                                                                   {.path = "badge", .derive = badge},
                                                                   {.path = "twice", .derive = twice}}};
        const auto page = PageReader(Layout(table)).read(R"({"object":"t","id":"t_1","state":"on","badge":"theirs"})", {},
                                                         codec);
        QVERIFY(page);
        QCOMPARE(plain(page->objects.first().values.at(1)), QByteArray("on!"));
        QCOMPARE(plain(page->objects.first().values.at(2)), QByteArray("on!on!"));
    }

    void aPageKnowsWhetherThereIsMore()
    {
        for (const bool more : {true, false}) {
            const auto page = PageReader(Layout(depots())).read(
                json({{u"object"_s, u"list"_s}, {u"data"_s, QJsonArray()}, {u"has_more"_s, more}}), {}, codec);
            QVERIFY(page);
            QCOMPARE(page->hasMore, more);
            QVERIFY(page->objects.isEmpty());
        }
    }

    void whatIsNoAnswerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = list({parcel(u"pa_1"_s, 5), parcel(u"pa_2"_s, 6)});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>sign in</html>");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("an object of others") << QByteArray(R"({"hello":"world"})");
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("cut in the middle") << good.first(good.size() / 2);
        QTest::newRow("something behind it") << good + "x";
        QTest::newRow("invalid UTF-8") << QByteArray(good).replace("pa_2", "p\xFF_2");
        QTest::newRow("no data") << QByteArray(R"({"object":"list","has_more":false})");
        QTest::newRow("data is no list") << QByteArray(R"({"object":"list","data":{},"has_more":false})");
        QTest::newRow("no has_more") << QByteArray(R"({"object":"list","data":[]})");
        QTest::newRow("has_more is no truth") << QByteArray(R"({"object":"list","data":[],"has_more":"no"})");
        QTest::newRow("a number in the list") << QByteArray(R"({"object":"list","data":[1],"has_more":false})");
        QTest::newRow("an object without an id") << QByteArray(R"({"object":"list","data":[{"a":1}],"has_more":false})");
        QTest::newRow("an id that is a number") << QByteArray(R"({"object":"list","data":[{"id":1}],"has_more":false})");
        QTest::newRow("a broken value nobody picks")
            << QByteArray(R"({"object":"list","data":[{"id":"a","x":tru}],"has_more":false})");
        QTest::newRow("two numbers with a space between")
            << QByteArray(R"({"object":"list","data":[{"id":"a","x":[1 2]}],"has_more":false})");
        QTest::newRow("too deep") << QByteArray(R"({"object":"list","data":[{"id":"a","x":)" + QByteArray(2000, '[')
                                                + QByteArray(2000, ']') + R"(}],"has_more":false})");
    }

    void whatIsNoAnswerIsRefused()
    {
        QFETCH(QByteArray, body);
        PageReader reader((Layout(parcels())));
        const auto page = reader.read(body, {}, codec);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::NotThisApi);
        QVERIFY(page.error().message.size() > 10);
        // And the next answer is read as if nothing had been.
        QVERIFY(reader.read(list({parcel(u"pa_1"_s, 5)}), {}, codec));
    }

    void everyCutAndEveryChangedByteIsSurvived()
    {
        QJsonArray objects;
        for (int i = 0; i < 3; ++i)
            objects += parcel(u"pa_%1"_s.arg(i), 5, {{u"labels"_s, QJsonArray {u"a"_s}}, {u"weight"_s, 0.5}});
        const QByteArray good = list(objects);
        PageReader reader((Layout(parcels())));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!reader.read(good.first(length), {"a.b"}, codec));
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bad = good;
            for (int i = random.bounded(1, 4); i > 0; --i)
                bad[random.bounded(bad.size())] = static_cast<char>(random.generate());
            const auto page = reader.read(bad, {"labels.0"}, codec);
            QVERIFY(page || page.error().kind == Error::Kind::NotThisApi);
            for (const PageObject &object : page ? page->objects : QList<PageObject>()) {
                const auto kept = codec.decompress(object.object);
                QVERIFY(kept);
                QVERIFY(reader.pick(*kept));
            }
        }
    }

    void pagesOfAnySizeAreRead()
    {
        PageReader reader((Layout(parcels())));
        for (const int size : {10, 3000000, 100}) { // a larger page in between must not spoil the smaller one
            const auto page = reader.read(list({parcel(u"pa_1"_s, 5, {{u"x"_s, QString(size, u'x')}}), parcel(u"pa_2"_s, 6)}),
                                          {}, codec);
            QVERIFY2(page, why(page).constData());
            QCOMPARE(page->objects.size(), 2);
            QCOMPARE(page->objects.at(1).id, "pa_2");
        }
        const QByteArray tooLarge = list({parcel(u"pa_1"_s, 5, {{u"x"_s, QString((64 << 20) + 1, u'x')}})});
        QCOMPARE(reader.read(tooLarge, {}, codec).error().kind, Error::Kind::NotThisApi);
    }

    void compressedObjectsComeBackWhole()
    {
        QByteArray text;
        for (int i = 0; i < 2000; ++i)
            text += R"({"object":"charge","amount":)" + QByteArray::number(i) + "}";
        for (const QByteArray &object : {QByteArray(), QByteArray("{}"), text}) {
            const auto packed = codec.compress(object);
            QVERIFY(packed);
            QCOMPARE(*codec.decompress(*packed), object);
        }
    }

    void objectsOfAnyDictionaryAreRead()
    {
        const QByteArray object = R"({"id":"ch_1","object":"charge","amount":100,"amount_captured":100,"currency":"eur"})";
        Codec without;
        Codec with({Codec::shippedDictionary()});
        const auto large = without.compress(object);
        const auto small = with.compress(object);
        QVERIFY(large && small);
        QVERIFY2(small->size() < large->size() * 3 / 4, qPrintable(QString::number(small->size())));
        QCOMPARE(*with.decompress(*large), object); // of a cache that was begun without one
        QCOMPARE(*with.decompress(*small), object);
        QCOMPARE(without.decompress(*small).error().kind, Error::Kind::StoreDamaged);
    }

    void damagedObjectsAreSaidToBe()
    {
        const auto packed = codec.compress(QByteArray(5000, 'x'));
        QVERIFY(packed);
        // A frame that says that it holds 2^62 bytes.
        const QByteArray bomb = QByteArray::fromHex("28b52ffde00000000000000040");
        for (const QByteArray &bad : {QByteArray(), QByteArray("nonsense"), packed->chopped(1), bomb}) {
            const auto text = codec.decompress(bad);
            QVERIFY(!text);
            QCOMPARE(text.error().kind, Error::Kind::StoreDamaged);
        }
    }

private:
    static QVariant plain(const Value &value)
    {
        return std::visit(
            [](const auto &held) -> QVariant {
                if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                    return {};
                else
                    return QVariant::fromValue(held);
            },
            value);
    }

    Codec codec;
};

QTEST_GUILESS_MAIN(Parsing)
#include "parsing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "app/base/money.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace Fixture;
using Is = Condition::Is;
using Sense = Condition::Sense;

Q_DECLARE_METATYPE(Condition)
Q_DECLARE_METATYPE(QList<SortKey>)

/// Every condition, sort, sum and bucket against the same question answered naively over the same objects, while
/// the indexes are still to be built and when they exist.
class Queries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        random.seed(seed);
        for (int i = 0; i < objectCount; ++i)
            invent(i);
        for (auto *store : {&plain, &indexed}) {
            auto opened = Store::open(folder.filePath(store == &plain ? u"plain"_s : u"indexed"_s), {parcels()},
                                      Store::Access::Write);
            QVERIFY2(opened, why(opened).constData());
            *store = std::move(*opened);
            for (const QString &context : contexts) {
                QJsonArray objects;
                for (const Known &known : std::as_const(all)) {
                    if (known.values.value("account") == context)
                        objects += known.object;
                }
                QVERIFY(put(**store, "parcels", context.toUtf8(), objects, {1, 1}));
            }
        }
        // Half of the indexed rows come before the indexes are built, half are written again with them.
        QVERIFY(await(indexed->finishBackfill()));
        for (const QString &context : contexts) {
            QJsonArray objects;
            for (const Known &known : std::as_const(all)) {
                if (known.values.value("account") != context || !known.values.value("id").toString().endsWith(u'7'))
                    continue;
                QJsonObject object = known.object;
                object.insert(u"anything"_s, 1);
                objects += object;
            }
            QVERIFY(put(*indexed, "parcels", context.toUtf8(), objects, {2, 2}));
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase()
    {
        plain.reset();
        indexed.reset();
    }

    void conditionsAgree_data()
    {
        QTest::addColumn<Condition>("condition");
        const auto add = [](const QByteArray &field, Is is, const QVariant &value) {
            const QByteArray name = field + ' ' + QByteArray::number(int(is)) + ' ' + value.toString().toUtf8();
            QTest::newRow(name.constData()) << Condition {.field = field, .is = is, .value = value};
            QTest::newRow((name + " fails").constData())
                << Condition {.field = field, .is = is, .value = value, .sense = Sense::Fails};
        };
        const QList<Is> ordered {Is::Equal, Is::Less, Is::AtMost, Is::More, Is::AtLeast};
        const QList<std::pair<QByteArray, QVariantList>> compared {
            {"id", {u"pa_17"_s, u""_s, u"pa_"_s}},
            {"account", {u"acct_1"_s, u""_s, u"acct_none"_s}},
            {"created", {qint64(1700000000), qint64(1700000000 + 61 * 100), qint64(0), qint64(-5),
                         std::numeric_limits<qint64>::max(), 1700006100.5}},
            {"amount", {qint64(0), qint64(125000), qint64(1000), qint64(-1000), 1000.5}},
            {"currency", {u"jpy"_s, u"EUR"_s}},
            {"state", {u"paid"_s, u"unpaid"_s, u"it's"_s}},
            {"weight", {qint64(3), 2.5, u"2.5"_s}},
            {"due", {qint64(1700000500)}},
            {"insured", {true, false, u"true"_s}},
            {"stops", {qint64(0), qint64(2)}},
            {"labels", {u"fragile"_s}},
            {"sender", {u"cus_1"_s}},
            {"receiver.name", {u"Ödön"_s, u"100%"_s, u"O'Brien"_s, u""_s}},
            {"receiver.address.city", {u"Łódź"_s}},
            {"fees.0.amount", {qint64(3000)}},
            {"fees.0.currency", {u"kwd"_s}},
        };
        for (const auto &[field, values] : compared) {
            for (const Is is : ordered) {
                for (const QVariant &value : values)
                    add(field, is, value);
            }
            add(field, Is::Empty, {});
        }
        for (const QByteArray field : {"receiver.name", "receiver.address.city", "state", "id", "account"}) {
            for (const QString &text : needles())
                add(field, Is::Contains, text);
        }
        for (const QString &text : needles())
            add("", Is::Match, text);
        for (const char *word : {"fragile", "agile", "up%", "", "two words", "FRAGILE"})
            add("labels", Is::HasWord, QString::fromLatin1(word));
    }

    void conditionsAgree()
    {
        QFETCH(Condition, condition);
        const bool isUsage = condition.is == Is::HasWord
            && (condition.value.toString().isEmpty() || condition.value.toString().contains(u' '));
        const Query query {.where = {condition}};
        for (Store *store : {plain.get(), indexed.get()}) {
            const auto rows = await(store->rows("parcels", query));
            if (isUsage) {
                QVERIFY(!rows);
                QCOMPARE(rows.error().kind, Error::Kind::Usage);
                continue;
            }
            QVERIFY2(rows, why(rows).constData());
            QCOMPARE(ids(*store, "parcels", query), expected(query));
            QCOMPARE(*await(store->count("parcels", query)), rows->size());
        }
    }

    void manyConditionsHoldTogether()
    {
        const QList<Condition> some {
            {.field = "amount", .is = Is::More, .value = 50000},
            {.field = "state", .value = u"paid"_s},
            {.field = "account", .value = u"acct_1"_s},
            {.is = Is::Match, .value = u"brien"_s},
            {.is = Is::Match, .value = u"lo"_s},
            {.field = "labels", .is = Is::HasWord, .value = u"fragile"_s, .sense = Sense::Fails},
            {.field = "weight", .is = Is::Empty, .sense = Sense::Fails},
            {.field = "created", .is = Is::AtLeast, .value = 1700005000},
            {.field = "receiver.name", .is = Is::Contains, .value = u"ö"_s},
            {.field = "insured", .value = true},
        };
        const QList<QByteArray> sorts {"amount", "receiver.name", "created", "account", "state", "due", "id"};
        for (int round = 0; round < 300; ++round) {
            Query query;
            for (const Condition &condition : some) {
                if (random.bounded(4) == 0)
                    query.where += condition;
            }
            for (int i = random.bounded(3); i > 0; --i)
                query.sortedBy += {sorts.at(random.bounded(sorts.size())),
                                   random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder};
            if (random.bounded(3) == 0)
                query.limit = random.bounded(50);
            for (Store *store : {plain.get(), indexed.get()})
                QCOMPARE(ids(*store, "parcels", query), expected(query));
        }
    }

    void sortsAgree_data()
    {
        QTest::addColumn<QList<SortKey>>("keys");
        for (const char *field : {"id", "account", "created", "amount", "currency", "state", "weight", "due", "insured",
                                  "stops", "labels", "sender", "receiver.name", "fees.0.amount"}) {
            QTest::newRow(field) << QList<SortKey> {{field, Qt::AscendingOrder}};
            QTest::newRow((QByteArray(field) + " descending").constData()) << QList<SortKey> {{field, Qt::DescendingOrder}};
        }
        QTest::newRow("none") << QList<SortKey>();
        QTest::newRow("two keys") << QList<SortKey> {{"state", Qt::DescendingOrder}, {"amount", Qt::AscendingOrder}};
        QTest::newRow("three keys") << QList<SortKey> {{"insured"}, {"due", Qt::DescendingOrder}, {"created"}};
    }

    void sortsAgree()
    {
        QFETCH(QList<SortKey>, keys);
        for (Store *store : {plain.get(), indexed.get()}) {
            for (const qint64 limit : {-1, 0, 1, 30, 100000}) {
                const Query query {.sortedBy = keys, .limit = limit};
                QCOMPARE(ids(*store, "parcels", query), expected(query));
            }
        }
    }

    void moneyIsComparedAcrossCurrencies()
    {
        // 12.50 EUR, 13 JPY and 12.600 KWD, in their minor units.
        const auto parcelOf = [](const char *id, int minor, const char *currency) {
            return parcel(QString::fromLatin1(id), 5, {{u"amount"_s, minor}, {u"currency"_s, QString::fromLatin1(currency)}});
        };
        QTemporaryDir other;
        const auto store = Store::open(other.path(), {parcels()}, Store::Access::Write);
        QVERIFY(store);
        QVERIFY(put(**store, "parcels", "", {parcelOf("pa_eur", 1250, "eur"), parcelOf("pa_jpy", 13, "jpy"),
                                             parcelOf("pa_kwd", 12600, "kwd"), parcelOf("pa_none", 1249, "")},
                    {1, 1}));
        QCOMPARE(ids(**store, "parcels", {.sortedBy = {{"amount"}}}),
                 (QStringList {u"pa_none"_s, u"pa_eur"_s, u"pa_kwd"_s, u"pa_jpy"_s}));
        QCOMPARE(ids(**store, "parcels", {.where = {{.field = "amount", .is = Is::More, .value = 12500}},
                                          .sortedBy = {{"amount"}}}),
                 (QStringList {u"pa_kwd"_s, u"pa_jpy"_s}));
        // What is read is the API's integer.
        QCOMPARE(value(**store, "parcels", u"pa_jpy"_s, "amount"), 13);
    }

    void sumsAreByCurrency()
    {
        for (const Query &query : {Query {}, Query {.where = {{.field = "state", .value = u"paid"_s}}}}) {
            QHash<QByteArray, std::pair<qint64, qint64>> wanted;
            for (const Known *known : matching(query)) {
                const QVariant minor = known->minor;
                if (!minor.isValid())
                    continue;
                auto &[sum, rows] = wanted[known->values.value("currency").toString().toUtf8()];
                sum += minor.toLongLong();
                ++rows;
            }
            for (Store *store : {plain.get(), indexed.get()}) {
                const auto sums = await(store->sums("parcels", "amount", query));
                QVERIFY2(sums, why(sums).constData());
                QCOMPARE(sums->size(), wanted.size());
                for (const Store::Sum &sum : *sums)
                    QCOMPARE(std::make_pair(sum.minor, sum.rows), wanted.value(sum.currency));
            }
        }
        QCOMPARE(await(plain->sums("parcels", "state", {})).error().kind, Error::Kind::Usage);
    }

    void bucketsAreTheMostFrequentValues_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"state", "currency", "account", "insured", "stops", "labels"})
            QTest::newRow(field) << QByteArray(field);
    }

    void bucketsAreTheMostFrequentValues()
    {
        QFETCH(QByteArray, field);
        const Query query {.where = {{.field = "amount", .is = Is::AtLeast, .value = 1000}}};
        QHash<QString, qint64> wanted;
        for (const Known *known : matching(query)) {
            const QVariant value = known->values.value(field);
            if (field == "labels") {
                for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
                    ++wanted[word];
            } else if (field == "insured" && value.isValid()) {
                ++wanted[value.toBool() ? u"true"_s : u"false"_s];
            } else if (value.isValid()) {
                ++wanted[value.toString()];
            }
        }
        for (Store *store : {plain.get(), indexed.get()}) {
            const auto buckets = await(store->buckets("parcels", field, query, 100));
            QVERIFY2(buckets, why(buckets).constData());
            QHash<QString, qint64> found;
            qint64 before = std::numeric_limits<qint64>::max();
            for (const Store::Bucket &bucket : *buckets) {
                QVERIFY(bucket.rows <= before);
                before = bucket.rows;
                found.insert(bucket.value, bucket.rows);
            }
            QCOMPARE(found, wanted);
            QCOMPARE(await(store->buckets("parcels", field, query, 1))->size(), 1);
        }
    }

    void aWrongQuestionIsTheAskersFault_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::newRow("unknown field") << Condition {.field = "nonsense", .value = 1};
        QTest::newRow("a column of ours") << Condition {.field = "digest", .value = 1};
        QTest::newRow("SQL as a field") << Condition {.field = "amount\" OR \"1", .value = 1};
        QTest::newRow("text for money") << Condition {.field = "amount", .value = u"much"_s};
        QTest::newRow("no time") << Condition {.field = "created", .value = u"yesterday"_s};
        QTest::newRow("no flag") << Condition {.field = "insured", .value = u"maybe"_s};
        QTest::newRow("no number") << Condition {.field = "weight", .is = Is::More, .value = qQNaN()};
    }

    void aWrongQuestionIsTheAskersFault()
    {
        QFETCH(Condition, condition);
        const auto rows = await(plain->rows("parcels", {.where = {condition}}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Usage);
        QVERIFY(rows.error().message.contains(QString::fromUtf8(condition.field)));
        QVERIFY(!await(plain->rows("parcels", {.sortedBy = {{"nonsense"}}})));
    }

private:
    struct Known {
        QJsonObject object {};
        QHash<QByteArray, QVariant> values {}; ///< as conditions compare them; absent: null
        QVariant minor {};
    };

    static QStringList needles()
    {
        return {u"a"_s, u"ö"_s, u"Ö"_s, u"bri"_s, u"BRIEN"_s, u"o'b"_s, u"100%"_s, u"%"_s, u"_"_s, u"\\"_s, u"\""_s, u"*"_s,
                u"a\"b"_s, u"\" OR \""_s, u"NEAR(a b)"_s, u"text:a"_s, u"'; DROP TABLE parcels; --"_s, u"ŁÓDŹ"_s, u"łódź"_s,
                u"strasse"_s, u"STRASSE"_s, u"straße"_s, u"東京都"_s, u"東京"_s, u"مكتب"_s, u"กรุงเทพ"_s, u"😀😀😀"_s, u"İst"_s,
                u"ist"_s, u"pa_17"_s, u"a b c"_s, u"   "_s, u""_s, u"a very long needle that is in no text at all, surely"_s,
                u"Maria O'Brien-Łukasiewicz"_s, u"brien łukasiewicz"_s, u"aaa"_s, u"aaaa"_s, u"\x1f"_s, u"n\x1fm"_s};
    }

    template <typename T>
    T pick(const QList<T> &from)
    {
        return from.at(random.bounded(from.size()));
    }

    void invent(int i)
    {
        const QStringList names {u"Maria O'Brien-Łukasiewicz"_s, u"Ödön"_s, u"100%"_s, u"O'Brien"_s, u"a\"b"_s, u"\\back"_s,
                                 u"Große Straße 1"_s, u"東京都 港区"_s, u"مكتب البريد"_s, u"กรุงเทพมหานคร"_s, u"😀😀😀 smile"_s,
                                 u"İstanbul Ltd"_s, u"aaaaaa"_s, u"a b c"_s, u"*star*"_s, u"x"_s, u""_s, u"under_score"_s,
                                 u"\" OR \"1\"=\"1"_s, u"NEAR(a b)"_s, u"text:a"_s};
        Known known;
        QJsonObject also;
        const auto set = [&](const char *field, const QVariant &value) {
            known.values.insert(field, value);
            also.insert(QString::fromLatin1(field), QJsonValue::fromVariant(value));
        };
        const bool has = random.bounded(5) != 0;
        const QString currency = pick<QString>({u"eur"_s, u"jpy"_s, u"kwd"_s, u"usd"_s});
        set("currency", currency);
        if (has) {
            const qint64 minor = random.bounded(-2000, 20000);
            known.minor = minor;
            also.insert(u"amount"_s, minor);
            known.values.insert("amount", Money {.minor = minor, .currency = currency.toUtf8()}.thousandths());
        } else {
            also.insert(u"amount"_s, QJsonValue::Null);
        }
        if (random.bounded(4))
            set("state", pick<QString>({u"paid"_s, u"unpaid"_s, u"it's"_s}));
        if (random.bounded(3))
            set("weight", random.bounded(2) ? QVariant(qint64(random.bounded(5))) : QVariant(random.bounded(5) + 0.5));
        if (random.bounded(3))
            set("due", qint64(1700000000 + random.bounded(1000)));
        if (random.bounded(3))
            set("insured", random.bounded(2) == 1);
        if (random.bounded(3)) {
            const int stops = random.bounded(4);
            also.insert(u"stops"_s, QJsonArray::fromVariantList(QVariantList(stops, u"stop"_s)));
            known.values.insert("stops", qint64(stops));
        }
        QStringList labels;
        for (const char *label : {"fragile", "agile", "up%", "cold"}) {
            if (random.bounded(3) == 0)
                labels += QString::fromLatin1(label);
        }
        also.insert(u"labels"_s, QJsonArray::fromStringList(labels));
        if (!labels.isEmpty())
            known.values.insert("labels", labels.join(u' '));
        if (random.bounded(2)) { // an id, or the object it names
            const QString sender = u"cus_%1"_s.arg(random.bounded(3));
            known.values.insert("sender", sender);
            also.insert(u"sender"_s, random.bounded(2) ? QJsonValue(sender) : QJsonValue(QJsonObject {{u"id"_s, sender}}));
        }
        QJsonObject receiver;
        if (random.bounded(5)) {
            known.values.insert("receiver.name", pick(names));
            receiver.insert(u"name"_s, known.values.value("receiver.name").toString());
        }
        if (random.bounded(2)) {
            known.values.insert("receiver.address.city", pick<QString>({u"Łódź"_s, u"Brienz"_s, u"Loja"_s}));
            receiver.insert(u"address"_s, QJsonObject {{u"city"_s, known.values.value("receiver.address.city").toString()}});
        }
        if (random.bounded(8))
            also.insert(u"receiver"_s, receiver);
        else {
            known.values.remove("receiver.name");
            known.values.remove("receiver.address.city");
        }
        if (random.bounded(2)) {
            known.values.insert("fees.0.amount", Money {.minor = 300, .currency = "kwd"}.thousandths() * 10);
            known.values.insert("fees.0.currency", u"kwd"_s);
            also.insert(u"fees"_s, QJsonArray {QJsonObject {{u"amount"_s, 3000}, {u"currency"_s, u"kwd"_s}}});
        }
        known.values.insert("id", u"pa_%1"_s.arg(i));
        known.values.insert("account", pick(contexts));
        known.values.insert("created", qint64(1700000000 + 61 * i));
        known.object = parcel(u"pa_%1"_s.arg(i), 1700000000 + 61 * i, also);
        all += known;
    }

    static bool isText(const QVariant &value) { return value.typeId() == QMetaType::QString; }

    static int compare(const QVariant &a, const QVariant &b)
    {
        if (isText(a)) {
            const QByteArray left = a.toString().toUtf8();
            const QByteArray right = b.toString().toUtf8();
            return left < right ? -1 : (right < left ? 1 : 0);
        }
        // Integers beyond 2^53 do not fit a double.
        if (a.typeId() != QMetaType::Double && b.typeId() != QMetaType::Double && !isText(b)) {
            const qint64 left = a.toLongLong();
            const qint64 right = b.toLongLong();
            return left < right ? -1 : (right < left ? 1 : 0);
        }
        const double left = a.toDouble();
        const double right = b.toDouble();
        return left < right ? -1 : (right < left ? 1 : 0);
    }

    static bool contains(const QVariant &text, const QVariant &needle)
    {
        return text.isValid() && text.toString().toCaseFolded().contains(needle.toString().toCaseFolded());
    }

    static bool plainlyHolds(const Known &known, const Condition &condition)
    {
        const QVariant value = known.values.value(condition.field);
        const bool isFlag = condition.field == "insured";
        QVariant wanted = condition.value;
        if (isFlag)
            wanted = QVariant(wanted.toString() == "true"_L1).toInt();
        const QVariant have = isFlag && value.isValid() ? QVariant(value.toInt()) : value;
        switch (condition.is) {
        case Is::Equal:
            return have.isValid() && compare(have, wanted) == 0;
        case Is::Less:
            return have.isValid() && compare(have, wanted) < 0;
        case Is::AtMost:
            return have.isValid() && compare(have, wanted) <= 0;
        case Is::More:
            return have.isValid() && compare(have, wanted) > 0;
        case Is::AtLeast:
            return have.isValid() && compare(have, wanted) >= 0;
        case Is::Empty:
            return condition.field == "account" ? value.toString().isEmpty() : !value.isValid();
        case Is::Contains:
            return contains(value, condition.value);
        case Is::Match:
            return contains(known.values.value("id"), condition.value)
                || contains(known.values.value("receiver.name"), condition.value)
                || contains(known.values.value("receiver.address.city"), condition.value);
        case Is::HasWord:
            return value.toString().split(u' ').contains(condition.value.toString());
        }
        Q_UNREACHABLE();
    }

    QList<const Known *> matching(const Query &query) const
    {
        QList<const Known *> found;
        for (const Known &known : all) {
            const bool holds = std::all_of(query.where.begin(), query.where.end(), [&](const Condition &condition) {
                return plainlyHolds(known, condition) == (condition.sense == Sense::Holds);
            });
            if (holds)
                found += &known;
        }
        return found;
    }

    QStringList expected(const Query &query) const
    {
        QList<const Known *> found = matching(query);
        std::sort(found.begin(), found.end(), [&](const Known *a, const Known *b) {
            for (const SortKey &key : query.sortedBy) {
                const QVariant left = a->values.value(key.field);
                const QVariant right = b->values.value(key.field);
                if (left.isValid() != right.isValid())
                    return left.isValid();
                const int order = left.isValid() ? compare(left, right) : 0;
                if (order != 0)
                    return (order < 0) == (key.order == Qt::AscendingOrder);
            }
            return compare(b->values.value("created"), a->values.value("created")) < 0;
        });
        QStringList list;
        for (const Known *known : found)
            list += known->values.value("id").toString();
        return query.limit < 0 ? list : list.first(std::min<qsizetype>(query.limit, list.size()));
    }

    static constexpr int objectCount = 200;
    const QStringList contexts {u""_s, u"acct_1"_s, u"acct_2"_s};
    QRandomGenerator random;
    QTemporaryDir folder;
    QList<Known> all;
    std::unique_ptr<Store> plain;
    std::unique_ptr<Store> indexed;
};

QTEST_GUILESS_MAIN(Queries)
#include "queries.moc"

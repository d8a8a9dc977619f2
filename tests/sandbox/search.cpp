// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

#include <QUrl>

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Asking>(5, 300); }

    void aQueryFindsWhatAListHas_data();
    void aQueryFindsWhatAListHas();
    void pagesFollowEachOther();
    void metadataIsSearched();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void paymentIntentsAreSearched();
    void lineItemsAreAnEmptyList();

private:
    Asking::Answer search(const QByteArray &query, const QByteArray &rest = {}, const QByteArray &what = "charges")
    {
        return m_sandbox->get("/v1/" + what + "/search?query=" + query.toPercentEncoding() + rest);
    }

    std::unique_ptr<Asking> m_sandbox;
};

void TestSearch::aQueryFindsWhatAListHas_data()
{
    using Passes = std::function<bool(const QJsonObject &)>;
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Passes>("passes");
    const auto row = [](const char *query, const Passes &passes) { QTest::newRow(query) << QByteArray(query) << passes; };
    const auto status = [](const QJsonObject &charge) { return charge.value("status"_L1).toString(); };
    const auto amount = [](const QJsonObject &charge) { return charge.value("amount"_L1).toInteger(); };
    const auto brand = [](const QJsonObject &charge) { return charge.value("payment_method_details"_L1)["card"_L1]["brand"_L1].toString(); };
    row("status:\"failed\"", [=](const QJsonObject &each) { return status(each) == u"failed"_s; });
    row("-status:'succeeded'", [=](const QJsonObject &each) { return status(each) != u"succeeded"_s; });
    row("amount>5000 AND status:\"succeeded\"", [=](const QJsonObject &each) { return amount(each) > 5000 && status(each) == u"succeeded"_s; });
    row("amount>=2000 amount<=4000", [=](const QJsonObject &each) { return amount(each) >= 2000 && amount(each) <= 4000; });
    row("status:\"failed\" OR amount<1500", [=](const QJsonObject &each) { return status(each) == u"failed"_s || amount(each) < 1500; });
    row("customer:null", [](const QJsonObject &each) { return each.value("customer"_L1).isNull(); });
    row("-customer:null", [](const QJsonObject &each) { return !each.value("customer"_L1).isNull(); });
    row("disputed:\"true\"", [](const QJsonObject &each) { return each.value("disputed"_L1).toBool(); });
    row("payment_method_details.card.brand:\"visa\"", [=](const QJsonObject &each) { return brand(each) == u"visa"_s; });
    row("currency:\"USD\"", [](const QJsonObject &each) { return each.value("currency"_L1).toString() == u"usd"_s; });
}

void TestSearch::aQueryFindsWhatAListHas()
{
    QFETCH(QByteArray, query);
    QFETCH(std::function<bool(const QJsonObject &)>, passes);
    QStringList expected;
    const QList<QJsonObject> all = m_sandbox->all("/v1/charges");
    for (const QJsonObject &each : all) {
        if (passes(each))
            expected.append(each.value("id"_L1).toString());
    }
    const Asking::Answer found = search(query, "&limit=100&expand[]=total_count");
    QVERIFY2(found.status == 200, found.body.constData());
    QCOMPARE(found.json.value("object"_L1).toString(), u"search_result"_s);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found.ids(), expected.mid(0, 100));
    QCOMPARE(found.json.value("total_count"_L1).toInt(), int(expected.size()));
}

void TestSearch::pagesFollowEachOther()
{
    const QStringList whole = search("amount>0", "&limit=30").ids();
    QStringList read;
    QByteArray page;
    while (read.size() < whole.size()) {
        const Asking::Answer answer = search("amount>0", "&limit=7" + page);
        read += answer.ids();
        if (!answer.hasMore()) {
            QVERIFY(answer.json.value("next_page"_L1).isNull());
            break;
        }
        page = "&page=" + answer.json.value("next_page"_L1).toString().toUtf8();
    }
    QCOMPARE(read.mid(0, whole.size()), whole);
    QCOMPARE(search("amount>0", "&page=nonsense").param(), u"page"_s);
}

void TestSearch::metadataIsSearched()
{
    const QByteArray made = m_sandbox->post("/v1/charges", "amount=1000&currency=usd&source=tok_visa&metadata[order]=A-77-x").json.value("id"_L1).toString().toUtf8();
    QVERIFY(!made.isEmpty());
    const QStringList only{QString::fromUtf8(made)};
    QCOMPARE(search("metadata[\"order\"]:\"A-77-x\"").ids(), only);
    QCOMPARE(search("metadata[\"order\"]~\"77-x\"").ids(), only);
    QVERIFY(!search("metadata[\"order\"]:null", "&limit=100").ids().contains(only.first()));
}

void TestSearch::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"", "status", "email:\"a@b.c\"", "status:\"a\" AND amount>3 OR amount<9", "(status:\"failed\")", "status>\"a\"",
                              "amount:\"many\"", "status:\"failed", "metadata:\"a\"", "metadata[\"a\"]~\"b\"", "currency~\"us\""})
        QTest::newRow(query) << QByteArray(query);
}

void TestSearch::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, query);
    const Asking::Answer refused = search(query);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.param(), u"query"_s);
}

void TestSearch::paymentIntentsAreSearched()
{
    const Asking::Answer found = search("status:\"succeeded\"", "&limit=5", "payment_intents");
    QCOMPARE(found.ids().size(), 5);
    QCOMPARE(search("disputed:\"true\"", {}, "payment_intents").status, 400);
}

void TestSearch::lineItemsAreAnEmptyList()
{
    const QByteArray id = m_sandbox->get("/v1/payment_intents?limit=1").data()[0]["id"_L1].toString().toUtf8();
    const Asking::Answer items = m_sandbox->get("/v1/payment_intents/" + id + "/amount_details_line_items");
    QCOMPARE(items.status, 200);
    QVERIFY(items.data().isEmpty());
    QCOMPARE(m_sandbox->get("/v1/payment_intents/pi_nothing/amount_details_line_items").status, 404);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "search.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

using namespace Qt::StringLiterals;

namespace
{

Sandbox::Request request(const QByteArray &path, const QList<Sandbox::Header> &headers,
                         const QByteArray &method = "GET")
{
    Sandbox::Request result;
    result.method = method;
    result.path = path;
    result.headers = headers;
    return result;
}

qint64 created(const QJsonObject &object)
{
    return object.value("created"_L1).toInteger();
}

QByteArray idOf(const QJsonObject &object)
{
    return object.value("id"_L1).toString().toUtf8();
}

QStringList idsOf(const QList<QJsonObject> &objects)
{
    QStringList result;
    for (const QJsonObject &each : objects)
        result.append(each.value("id"_L1).toString());
    return result;
}

} // namespace

/// What every list of the API promises, asked of every list.
class TestListRules : public QObject
{
    Q_OBJECT

    Asking m_asking { 20, 3000 };
    QByteArray m_account; ///< a connected account that has nearly everything

    /// Rows: the list, and whether it knows `created`.
    static void everyList()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("timed");
        for (const char *path : { "charges", "payment_intents", "refunds", "disputes", "payouts", "transfers",
                                  "application_fees", "balance_transactions", "topups", "customers", "events",
                                  "radar/early_fraud_warnings", "reviews", "accounts" })
            QTest::newRow(path) << QByteArray("/v1/") + path << true;
        QTest::newRow("country_specs") << QByteArray("/v1/country_specs") << false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto richest =
            std::max_element(m_asking.world.accounts.begin() + 1, m_asking.world.accounts.end(),
                             [](const auto &one, const auto &other) { return one.weight < other.weight; });
        m_account = richest->id;
    }

    void pagesOfAnySizeMakeUpTheSameList_data() { everyList(); }
    void pagesOfAnySizeMakeUpTheSameList()
    {
        QFETCH(QByteArray, path);
        for (const QByteArray &account : { QByteArray(), m_account }) {
            const QStringList whole = idsOf(m_asking.all(path, account, 100));
            QCOMPARE(QSet<QString>(whole.begin(), whole.end()).size(), whole.size());
            QCOMPARE(idsOf(m_asking.all(path, account, 37)), whole);
            const auto first = m_asking.get(path, account);
            QCOMPARE(first.ids(), whole.mid(0, 10));
            QCOMPARE(first.hasMore(), whole.size() > 10);
            QCOMPARE(first.json.value("object"_L1).toString(), u"list"_s);
            QCOMPARE(first.json.value("url"_L1).toString().toUtf8(), path);
        }
        QVERIFY(!m_asking.get(path).data().isEmpty());
    }

    void theNewestComesFirst_data() { everyList(); }
    void theNewestComesFirst()
    {
        QFETCH(QByteArray, path);
        const QList<QJsonObject> all = m_asking.all(path);
        for (qsizetype index = 1; index < all.size(); ++index) {
            if (all[index].contains("created"_L1) && all[index - 1].contains("created"_L1))
                QVERIFY(created(all[index - 1]) >= created(all[index]));
        }
    }

    void backwardPagesAreThoseNextToTheCursor_data() { everyList(); }
    void backwardPagesAreThoseNextToTheCursor()
    {
        QFETCH(QByteArray, path);
        const QStringList whole = idsOf(m_asking.all(path));
        const auto before = [&](qsizetype position, int limit) {
            return m_asking.get(path + "?limit=" + QByteArray::number(limit)
                                + "&ending_before=" + whole.at(position).toUtf8());
        };
        const qsizetype last = whole.size() - 1;
        QVERIFY(last >= 2);
        QCOMPARE(before(last, 2).ids(), whole.mid(last - 2, 2));
        QCOMPARE(before(last, 2).hasMore(), last > 2);
        QCOMPARE(before(2, 2).ids(), whole.mid(0, 2));
        QVERIFY(!before(2, 2).hasMore());
        QVERIFY(before(0, 3).ids().isEmpty());
        QVERIFY(!before(0, 3).hasMore());
    }

    void hasMoreIsExactAtTheEnd_data() { everyList(); }
    void hasMoreIsExactAtTheEnd()
    {
        QFETCH(QByteArray, path);
        const QStringList whole = idsOf(m_asking.all(path));
        QVERIFY(whole.size() >= 3);
        const QByteArray cursor = whole.at(whole.size() - 3).toUtf8();
        const auto after = [&](int limit) {
            return m_asking.get(path + "?limit=" + QByteArray::number(limit) + "&starting_after=" + cursor);
        };
        QCOMPARE(after(1).ids(), whole.mid(whole.size() - 2, 1));
        QVERIFY(after(1).hasMore());
        QCOMPARE(after(2).ids(), whole.mid(whole.size() - 2));
        QVERIFY(!after(2).hasMore());
        const auto end = m_asking.get(path + "?starting_after=" + whole.last().toUtf8());
        QVERIFY(end.ids().isEmpty() && !end.hasMore());
    }

    void createdCutsExactly_data() { everyList(); }
    void createdCutsExactly()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, timed);
        if (!timed) {
            const auto refused = m_asking.get(path + "?created[gte]=1");
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.code(), u"parameter_unknown"_s);
            return;
        }
        QList<QJsonObject> all = m_asking.all(path);
        all.removeIf(
            [](const QJsonObject &each) { return !each.contains("created"_L1); }); // linked accounts hide it
        QVERIFY(!all.isEmpty());
        const qint64 middle = created(all.at(all.size() / 2));
        const auto expect = [&](const QByteArray &filter, auto holds) {
            QStringList wanted;
            for (const QJsonObject &each : all) {
                if (holds(created(each)))
                    wanted.append(each.value("id"_L1).toString());
            }
            QList<QJsonObject> found = m_asking.all(path + "?" + filter);
            found.removeIf([](const QJsonObject &each) { return !each.contains("created"_L1); });
            QCOMPARE(idsOf(found), wanted);
        };
        const QByteArray time = QByteArray::number(middle);
        const QByteArray later = QByteArray::number(middle + 86400);
        expect("created=" + time, [&](qint64 at) { return at == middle; });
        expect("created[gt]=" + time, [&](qint64 at) { return at > middle; });
        expect("created[gte]=" + time, [&](qint64 at) { return at >= middle; });
        expect("created[lt]=" + time, [&](qint64 at) { return at < middle; });
        expect("created[lte]=" + time, [&](qint64 at) { return at <= middle; });
        expect("created[gte]=" + time + "&created[lt]=" + later,
               [&](qint64 at) { return at >= middle && at < middle + 86400; });
        expect("created%5Bgte%5D=" + time, [&](qint64 at) { return at >= middle; });
    }

    void retrievingAnswersWhatTheListShowed_data() { everyList(); }
    void retrievingAnswersWhatTheListShowed()
    {
        QFETCH(QByteArray, path);
        for (const QByteArray &account : { QByteArray(), m_account }) {
            for (const QJsonValue &each : m_asking.get(path + "?limit=25", account).data()) {
                const auto one = m_asking.get(path + '/' + idOf(each.toObject()), account);
                QCOMPARE(one.status, 200);
                QCOMPARE(QJsonValue(one.json), each);
            }
        }
    }

    void oneAccountsObjectsAreUnknownToAnother_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : { "charges", "payment_intents", "refunds", "payouts", "balance_transactions",
                                  "customers", "events" })
            QTest::newRow(path) << QByteArray("/v1/") + path;
    }
    void oneAccountsObjectsAreUnknownToAnother()
    {
        QFETCH(QByteArray, path);
        const auto own = m_asking.get(path + "?limit=3", m_account);
        QVERIFY(!own.ids().isEmpty());
        for (const QString &id : own.ids()) {
            const auto foreign = m_asking.get(path + '/' + id.toUtf8());
            QCOMPARE(foreign.status, 404);
            QCOMPARE(foreign.code(), u"resource_missing"_s);
            QCOMPARE(foreign.error().value("type"_L1).toString(), u"invalid_request_error"_s);
            const auto cursor = m_asking.get(path + "?starting_after=" + id.toUtf8());
            QVERIFY(cursor.status == 400 || cursor.status == 404);
            QCOMPARE(cursor.code(), u"resource_missing"_s);
            QCOMPARE(cursor.param(), u"starting_after"_s);
        }
    }

    void badParametersAreRefusedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *query, const QString &code, const QString &param) {
            QTest::newRow(query) << QByteArray(query) << code << param;
        };
        row("limit=0", u"parameter_invalid_integer"_s, u"limit"_s);
        row("limit=101", u"parameter_invalid_integer"_s, u"limit"_s);
        row("limit=-1", u"parameter_invalid_integer"_s, u"limit"_s);
        row("limit=ten", u"parameter_invalid_integer"_s, u"limit"_s);
        row("limit=1.5", u"parameter_invalid_integer"_s, u"limit"_s);
        row("limit=", u"parameter_invalid_integer"_s, u"limit"_s);
        row("colour=blue", u"parameter_unknown"_s, u"colour"_s);
        row("created[after]=5", u"parameter_unknown"_s, u"created[after]"_s);
        row("created[gte]=yesterday", u"parameter_invalid_integer"_s, u"created[gte]"_s);
        row("starting_after=ch_nothing", u"resource_missing"_s, u"starting_after"_s);
        row("starting_after=", u"parameter_invalid_empty"_s, u"starting_after"_s);
        row("ending_before=ch_nothing", u"resource_missing"_s, u"ending_before"_s);
    }
    void badParametersAreRefusedAndNamed()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(QString, param);
        const auto refused = m_asking.get("/v1/charges?" + query);
        QVERIFY(refused.status == 400 || refused.status == 404);
        QCOMPARE(refused.code(), code);
        QCOMPARE(refused.param(), param);
        QCOMPARE(refused.error().value("type"_L1).toString(), u"invalid_request_error"_s);
        QVERIFY(!refused.error().value("message"_L1).toString().isEmpty());
    }

    void twoCursorsAtOnceAreRefused()
    {
        const QStringList ids = m_asking.get("/v1/charges").ids();
        const auto refused = m_asking.get("/v1/charges?starting_after=" + ids.at(5).toUtf8()
                                          + "&ending_before=" + ids.at(1).toUtf8());
        QCOMPARE(refused.status, 400);
    }

    void expandingFollowsReferencesUpToFourDeep()
    {
        const auto expand = [&](const QByteArray &path, const QByteArray &account = {}) {
            return m_asking.get(path, account);
        };
        const auto page =
            expand("/v1/charges?limit=100&expand[]=data.balance_transaction&expand[]=data.customer");
        QCOMPARE(page.status, 200);
        int expanded = 0;
        for (const QJsonValue &each : page.data()) {
            const QJsonValue row = each.toObject().value("balance_transaction"_L1);
            QVERIFY(row.isNull() || row.toObject().value("source"_L1) == each.toObject().value("id"_L1));
            expanded += row.isObject() ? 1 : 0;
        }
        QVERIFY(expanded > 30);

        const auto deep =
            expand("/v1/refunds?limit=100&expand[]=data.charge.balance_transaction.source.customer");
        QCOMPARE(deep.status, 200);
        QVERIFY(deep.data()
                    .first()
                    .toObject()
                    .value("charge"_L1)
                    .toObject()
                    .value("balance_transaction"_L1)
                    .isObject());

        QCOMPARE(expand("/v1/refunds?expand[]=data.charge.balance_transaction.source.customer.default_source")
                     .status,
                 400);
        QCOMPARE(expand("/v1/charges?expand[]=data.amount").status, 400);
        QCOMPARE(expand("/v1/charges?expand[]=customer").status, 400); // must begin with data.
        QCOMPARE(expand("/v1/charges?expand[]=data.nonsense").status, 400);
        QCOMPARE(expand("/v1/charges?expand[]=data.nonsense").param(), u"expand"_s);
    }

    void anExpandedObjectIsTheRetrievedOne()
    {
        const auto page = m_asking.get("/v1/charges?limit=100&expand[]=data.payment_intent", m_account);
        int compared = 0;
        for (const QJsonValue &each : page.data()) {
            const QJsonObject intent = each.toObject().value("payment_intent"_L1).toObject();
            if (intent.isEmpty())
                continue;
            QCOMPARE(m_asking.get("/v1/payment_intents/" + idOf(intent), m_account).json, intent);
            ++compared;
        }
        QVERIFY(compared > 5);
    }

    void filtersLetThroughExactlyWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *list, const char *filter, const QString &field) {
            QTest::addRow("%s by %s", list, filter) << QByteArray(list) << QByteArray(filter) << field;
        };
        row("/v1/charges", "customer", u"customer"_s);
        row("/v1/charges", "payment_intent", u"payment_intent"_s);
        row("/v1/charges", "transfer_group", u"transfer_group"_s);
        row("/v1/refunds", "charge", u"charge"_s);
        row("/v1/refunds", "payment_intent", u"payment_intent"_s);
        row("/v1/disputes", "charge", u"charge"_s);
        row("/v1/disputes", "payment_intent", u"payment_intent"_s);
        row("/v1/payment_intents", "customer", u"customer"_s);
        row("/v1/payouts", "status", u"status"_s);
        row("/v1/payouts", "destination", u"destination"_s);
        row("/v1/payouts", "arrival_date", u"arrival_date"_s);
        row("/v1/transfers", "destination", u"destination"_s);
        row("/v1/transfers", "transfer_group", u"transfer_group"_s);
        row("/v1/application_fees", "charge", u"charge"_s);
        row("/v1/balance_transactions", "type", u"type"_s);
        row("/v1/balance_transactions", "source", u"source"_s);
        row("/v1/balance_transactions", "currency", u"currency"_s);
        row("/v1/topups", "status", u"status"_s);
        row("/v1/topups", "amount", u"amount"_s);
        row("/v1/customers", "email", u"email"_s);
        row("/v1/events", "type", u"type"_s);
        row("/v1/radar/early_fraud_warnings", "charge", u"charge"_s);
    }
    void filtersLetThroughExactlyWhatTheySay()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, filter);
        QFETCH(QString, field);
        const QList<QJsonObject> all = m_asking.all(list);
        QSet<QString> tried;
        for (const QJsonObject &each : all) {
            const QString value = each.value(field).toVariant().toString();
            if (value.isEmpty() || tried.contains(value) || tried.size() > 12)
                continue;
            if (filter == "status" && (value == u"in_transit" || value == u"reversed"))
                continue; // words of objects that the filters do not have
            tried.insert(value);
            QStringList wanted;
            for (const QJsonObject &other : all) {
                if (other.value(field).toVariant().toString() == value)
                    wanted.append(other.value("id"_L1).toString());
            }
            QCOMPARE(idsOf(m_asking.all(list + '?' + filter + '=' + QUrl::toPercentEncoding(value))), wanted);
        }
        QVERIFY(!tried.isEmpty());
    }

    void eventsAreFoundByWildcardAndByList()
    {
        const QList<QJsonObject> all = m_asking.all("/v1/events");
        const auto count = [&](auto holds) {
            return std::count_if(all.begin(), all.end(), [&](const QJsonObject &each) {
                return holds(each.value("type"_L1).toString());
            });
        };
        QCOMPARE(m_asking.all("/v1/events?type=charge.*").size(),
                 count([](const QString &type) { return type.startsWith("charge."_L1); }));
        QCOMPARE(m_asking.all("/v1/events?types[]=charge.succeeded&types[]=transfer.created").size(),
                 count([](const QString &type) {
                     return type == "charge.succeeded"_L1 || type == "transfer.created"_L1;
                 }));
        QCOMPARE(m_asking.get("/v1/events?type=charge.*&types[]=charge.failed").status, 400);
        QByteArray many;
        for (int each = 0; each < 21; ++each)
            many += "types[]=charge.failed&";
        QCOMPARE(m_asking.get("/v1/events?" + many).status, 400);
    }

    void eventsReachBackThirtyDaysAndNoFurther()
    {
        constexpr qint64 kept = 30 * 86400;
        const QList<QJsonObject> all = m_asking.all("/v1/events");
        QVERIFY(created(all.last()) >= Asking::now - kept);
        QVERIFY(created(all.last()) < Asking::now - 20 * 86400);
    }

    void wrongCredentialsAreTold()
    {
        const auto none = m_asking.answer(request("/v1/charges", {}));
        QCOMPARE(none.status, 401);
        QCOMPARE(none.error().value("type"_L1).toString(), u"invalid_request_error"_s);
        const auto wrong = m_asking.get("/v1/charges", {}, "sk_test_wrong");
        QCOMPARE(wrong.status, 401);
        QVERIFY(!wrong.error().value("message"_L1).toString().contains("sk_test_wrong"_L1));
        const QByteArray basic = "Basic " + (m_asking.api.platformKey() + ':').toBase64();
        QCOMPARE(m_asking.answer(request("/v1/charges", { { "authorization", basic } })).status, 200);
        const auto stranger = m_asking.get("/v1/charges", "acct_1234567890123456");
        QCOMPARE(stranger.status, 403);
        QCOMPARE(stranger.code(), u"account_invalid"_s);
    }

    void unknownPathsAndMethodsAreUnrecognized()
    {
        const QByteArray bearer = "Bearer " + m_asking.api.platformKey();
        for (const auto &[method, path] :
             QList<std::pair<QByteArray, QByteArray>> { { "GET", "/v1/unicorns" },
                                                        { "GET", "/v1/charges/" },
                                                        { "GET", "/v2/core/accounts" },
                                                        { "GET", "/" },
                                                        { "DELETE", "/v1/charges" },
                                                        { "PUT", "/v1/charges" },
                                                        { "GET", "/_sandbox/nothing" } }) {
            const auto answer = m_asking.answer(request(path, { { "authorization", bearer } }, method));
            QCOMPARE(answer.status, 404);
            QVERIFY(answer.error().value("message"_L1).toString().startsWith("Unrecognized request URL"_L1));
        }
    }

    void everyAnswerHasItsOwnRequestId()
    {
        QSet<QByteArray> ids;
        const QByteArray bearer = "Bearer " + m_asking.api.platformKey();
        for (const QByteArray &path :
             { QByteArray("/v1/charges"), QByteArray("/v1/nothing"), QByteArray("/v1/charges/ch_no") }) {
            const Sandbox::Response response = m_asking.api.answer(
                request(path, { { "authorization", bearer }, { "stripe-version", "2024-06-20" } }));
            QByteArray id;
            QByteArray version;
            for (const Sandbox::Header &header : response.headers) {
                if (header.first.toLower() == "request-id")
                    id = header.second;
                if (header.first.toLower() == "stripe-version")
                    version = header.second;
            }
            QVERIFY(id.startsWith("req_"));
            QCOMPARE(version, QByteArray("2024-06-20"));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestListRules)
#include "list_rules.moc"

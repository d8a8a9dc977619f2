// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

using namespace Qt::StringLiterals;

class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Asking>(20, 400); }

    void everyTypeIsListedAndRetrieved();
    void aReportIsPendingAndThenThere();
    void everyTypeCanBeRun();
    void activityAddsUpToTheLedger();
    void theBalanceEndsWhereItShould();
    void aPayoutIsReconciled();
    void columnsAreThoseAskedFor();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();

private:
    QJsonObject type(const QByteArray &id) { return m_sandbox->get("/v1/reporting/report_types/" + id).json; }
    QByteArray interval()
    {
        const QJsonObject any = type("balance.summary.1");
        return "&parameters[interval_start]=" + QByteArray::number(any.value("data_available_start"_L1).toInteger())
            + "&parameters[interval_end]=" + QByteArray::number(any.value("data_available_end"_L1).toInteger());
    }
    /// Asks for a report and waits, on the sandbox's clock, until it is there.
    QJsonObject run(const QByteArray &form)
    {
        const Asking::Answer made = m_sandbox->post("/v1/reporting/report_runs", form);
        if (made.status != 200)
            QTest::qFail(made.body.constData(), __FILE__, __LINE__);
        m_sandbox->post("/_sandbox/clock", "advance=10");
        return m_sandbox->get("/v1/reporting/report_runs/" + made.json.value("id"_L1).toString().toUtf8()).json;
    }
    QByteArray csv(const QJsonObject &run)
    {
        return m_sandbox->get("/v1/files/" + run.value("result"_L1)["id"_L1].toString().toUtf8() + "/contents").body;
    }
    /// The rows without their names; nothing in these has a comma.
    static QList<QByteArrayList> rows(const QByteArray &csv)
    {
        QList<QByteArrayList> all;
        for (const QByteArray &line : csv.trimmed().split('\n').mid(1))
            all.append(line.split(','));
        return all;
    }

    std::unique_ptr<Asking> m_sandbox;
};

void TestReports::everyTypeIsListedAndRetrieved()
{
    const QJsonArray types = m_sandbox->get("/v1/reporting/report_types").data();
    QVERIFY(types.size() >= 10);
    for (const QJsonValue &each : types) {
        QCOMPARE(type(each["id"_L1].toString().toUtf8()), each.toObject());
        QVERIFY(each["data_available_end"_L1].toInteger() < Asking::now);
        QVERIFY(!each["default_columns"_L1].toArray().isEmpty());
    }
    QCOMPARE(m_sandbox->get("/v1/reporting/report_types/nothing").status, 404);
}

void TestReports::aReportIsPendingAndThenThere()
{
    const QJsonObject pending = m_sandbox->post("/v1/reporting/report_runs", "report_type=balance.summary.1" + interval()).json;
    QCOMPARE(pending.value("status"_L1).toString(), u"pending"_s);
    QVERIFY(pending.value("result"_L1).isNull());
    m_sandbox->post("/_sandbox/clock", "advance=10");
    const QByteArray id = pending.value("id"_L1).toString().toUtf8();
    const QJsonObject there = m_sandbox->get("/v1/reporting/report_runs/" + id).json;
    QCOMPARE(there.value("status"_L1).toString(), u"succeeded"_s);
    QVERIFY(there.value("succeeded_at"_L1).toInteger() > pending.value("created"_L1).toInteger());
    const QJsonValue file = there.value("result"_L1);
    QCOMPARE(file["object"_L1].toString(), u"file"_s);
    QCOMPARE(file["purpose"_L1].toString(), u"finance_report_run"_s);
    QVERIFY(file["url"_L1].toString().endsWith("/contents"_L1));
    QCOMPARE(file["size"_L1].toInteger(), qint64(csv(there).size()));
    const QJsonValue event = m_sandbox->get("/v1/events?type=reporting.report_run.succeeded&limit=1").data()[0];
    QCOMPARE(event["data"_L1]["object"_L1]["id"_L1].toString().toUtf8(), id);
    QCOMPARE(m_sandbox->get("/v1/reporting/report_runs?limit=1").ids(), QStringList{QString::fromUtf8(id)});
}

void TestReports::everyTypeCanBeRun()
{
    const QByteArray payout = m_sandbox->get("/v1/payouts?limit=1").data()[0]["id"_L1].toString().toUtf8();
    const QJsonArray types = m_sandbox->get("/v1/reporting/report_types").data();
    for (const QJsonValue &each : types) {
        const QByteArray id = each["id"_L1].toString().toUtf8();
        const QJsonObject report = run("report_type=" + id + (id.contains("by_id") ? "&parameters[payout]=" + payout : interval()));
        QCOMPARE(report.value("status"_L1).toString(), u"succeeded"_s);
        QByteArrayList names;
        const QJsonArray columns = each["default_columns"_L1].toArray();
        for (const QJsonValue &column : columns)
            names.append(column.toString().toUtf8());
        QCOMPARE(csv(report).split('\n').first(), names.join(','));
    }
}

void TestReports::activityAddsUpToTheLedger()
{
    const QJsonObject whole = type("balance.summary.1");
    const QByteArray range = "created[gte]=" + QByteArray::number(whole.value("data_available_start"_L1).toInteger())
        + "&created[lt]=" + QByteArray::number(whole.value("data_available_end"_L1).toInteger());
    QMap<QByteArray, qint64> counts;
    qint64 cents = 0;
    const QList<QJsonObject> transactions = m_sandbox->all("/v1/balance_transactions?" + range);
    for (const QJsonObject &each : transactions) {
        const QByteArray category = each.value("reporting_category"_L1).toString().toUtf8();
        if (category == "payout" || category == "payout_reversal")
            continue;
        ++counts[category + ' ' + each.value("currency"_L1).toString().toUtf8()];
        if (each.value("currency"_L1).toString() == u"usd"_s)
            cents += each.value("net"_L1).toInteger();
    }
    QMap<QByteArray, qint64> reported;
    qint64 sum = 0;
    for (const QByteArrayList &row : rows(csv(run("report_type=balance_change_from_activity.summary.1" + interval())))) {
        reported[row[0] + ' ' + row[1]] = row[2].toLongLong();
        if (row[1] == "usd")
            sum += qRound64(row[5].toDouble() * 100);
    }
    QCOMPARE(reported, counts);
    QCOMPARE(sum, cents);
    const auto items = rows(csv(run("report_type=balance_change_from_activity.itemized.3&parameters[columns][]=balance_transaction_id" + interval())));
    qint64 count = 0;
    for (const qint64 each : counts)
        count += each;
    QCOMPARE(items.size(), count);
}

void TestReports::theBalanceEndsWhereItShould()
{
    QMap<QByteArray, double> ends;
    for (const QByteArrayList &row : rows(csv(run("report_type=balance.summary.1" + interval())))) {
        double &sum = ends[row[3]];
        if (row[0] == "ending_balance")
            QVERIFY(qAbs(sum - row[2].toDouble()) < 0.005);
        else
            sum += row[2].toDouble();
    }
    QVERIFY(ends.contains("usd"));
}

void TestReports::aPayoutIsReconciled()
{
    const QJsonArray payouts = m_sandbox->get("/v1/payouts?limit=100").data();
    for (const QJsonValue &payout : payouts) {
        if (!payout["automatic"_L1].toBool() || payout["reconciliation_status"_L1].toString() != u"completed"_s || payout["currency"_L1].toString() != u"usd"_s)
            continue;
        double sum = 0;
        const QByteArray id = payout["id"_L1].toString().toUtf8();
        for (const QByteArrayList &row : rows(csv(run("report_type=payout_reconciliation.by_id.summary.1&parameters[payout]=" + id))))
            sum += row[5].toDouble();
        QCOMPARE(qRound64(sum * 100), payout["amount"_L1].toInteger());
        return;
    }
    QFAIL("no automatic payout in dollars is there");
}

void TestReports::columnsAreThoseAskedFor()
{
    const QByteArray text = csv(run("report_type=balance_change_from_activity.itemized.3&parameters[columns][]=net&parameters[columns][]=currency&parameters[currency]=usd" + interval()));
    QVERIFY(text.startsWith("net,currency\n"));
    const auto found = rows(text);
    QVERIFY(!found.isEmpty());
    for (const QByteArrayList &row : found) {
        QCOMPARE(row[1], QByteArray("usd"));
        QCOMPARE(row[0].mid(row[0].indexOf('.')).size(), 3);
    }
}

void TestReports::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *form, const QString &param) { QTest::newRow(form) << QByteArray(form) << param; };
    row("", u"report_type"_s);
    row("report_type=nothing", u"report_type"_s);
    row("report_type=balance.summary.1", u"parameters[interval_start]"_s);
    row("report_type=balance.summary.1&parameters[interval_start]=1&parameters[interval_end]=1794000000", u"parameters[interval_start]"_s);
    row("report_type=balance.summary.1&parameters[interval_start]=1793000000&parameters[interval_end]=1795000000", u"parameters[interval_end]"_s);
    row("report_type=balance.summary.1&parameters[interval_start]=1793000000&parameters[interval_end]=1793000000", u"parameters[interval_end]"_s);
    row("report_type=balance.summary.1&parameters[payout]=po_1", u"parameters[payout]"_s);
    row("report_type=payout_reconciliation.by_id.summary.1&parameters[payout]=po_1", u"parameters[payout]"_s);
    row("report_type=connected_account_payouts.summary.1&parameters[connected_account]=acct_1&parameters[interval_start]=1793000000&parameters[interval_end]=1794000000",
        u"parameters[connected_account]"_s);
    row("report_type=balance.summary.1&parameters[columns][]=weight&parameters[interval_start]=1793000000&parameters[interval_end]=1794000000",
        u"parameters[columns]"_s);
}

void TestReports::whatCannotBeIsRefused()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, param);
    const Asking::Answer refused = m_sandbox->post("/v1/reporting/report_runs", form);
    QVERIFY(refused.status == 400 || refused.status == 404);
    QCOMPARE(refused.param(), param);
}

QTEST_GUILESS_MAIN(TestReports)
#include "reports.moc"

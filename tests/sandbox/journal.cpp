// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/resource.h"
#include "tests/sandbox/wire.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// A sandbox with a folder goes on where it was.
class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyListIsTheSameAfterARestart();
    void whatWasAnsweredUnderAKeyIsAnsweredAgain();
    void spontaneousChangesAreKept();
    void anotherSeedHasAnotherJournal();
    void aSecondSandboxOnAFolderEndsAndHarmsNothing();

private:
    void start(const QString &seed = u"7"_s)
    {
        m_running = std::make_unique<Running>(QStringList{u"--accounts"_s, u"3"_s, u"--charges"_s, u"60"_s, u"--seed"_s, seed,
                                                          u"--now"_s, u"1795000000"_s, u"--data"_s, m_folder->path()});
        QVERIFY(m_running->isReady());
        m_wire = std::make_unique<Wire>(*m_running);
    }
    void startAgain()
    {
        m_running->kill();
        start();
    }
    QJsonObject post(const QByteArray &path, const QByteArray &body)
    {
        const Wire::Read answer = m_wire->ask("POST", path, body);
        if (answer.status() != 200)
            QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
        return answer.json();
    }
    /// What every list answers, by its path, and the clock.
    QMap<QByteArray, QByteArray> lists()
    {
        QMap<QByteArray, QByteArray> answers{{"/_sandbox/clock", m_wire->ask("GET", "/_sandbox/clock").body}};
        for (const Sandbox::Resource *resource : Sandbox::resources()) {
            const QByteArray path = resource->shape().list;
            if (path.isEmpty() || path.contains('{'))
                continue;
            const QByteArray page = path + (resource->shape().paged ? "?limit=100" : "");
            answers.insert(path, m_wire->ask("GET", page).body);
            const QByteArray account = accounts().value(0);
            answers.insert(path + " of " + account, m_wire->ask("GET", page, {}, "Stripe-Account: " + account + "\r\n").body);
        }
        answers.insert("/v1/balance", m_wire->ask("GET", "/v1/balance").body);
        return answers;
    }
    void expectTheSameAfterARestart()
    {
        const QMap<QByteArray, QByteArray> before = lists();
        startAgain();
        const QMap<QByteArray, QByteArray> after = lists();
        QCOMPARE(after.keys(), before.keys());
        for (auto each = before.cbegin(); each != before.cend(); ++each)
            QVERIFY2(after.value(each.key()) == each.value(), (each.key() + " is not as it was").constData());
    }
    QByteArrayList accounts()
    {
        QByteArrayList ids;
        const QJsonArray data = m_wire->ask("GET", "/v1/accounts").json().value("data"_L1).toArray();
        for (const QJsonValue &each : data)
            ids.append(each["id"_L1].toString().toUtf8());
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Running> m_running;
    std::unique_ptr<Wire> m_wire;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestJournal::cleanup()
{
    m_wire.reset();
    m_running.reset();
}

void TestJournal::everyListIsTheSameAfterARestart()
{
    post("/_sandbox/clock", "factor=0"); // a clock that stands shows the same on both sides
    const QString customer = post("/v1/customers", "name=Ada&metadata[a]=1").value("id"_L1).toString();
    post("/v1/customers/" + customer.toUtf8(), "metadata[a]=&metadata[b]=2");
    const QString charge = post("/v1/charges", "amount=5000&currency=usd&source=tok_visa").value("id"_L1).toString();
    post("/v1/refunds", "amount=1200&charge=" + charge.toUtf8());
    post("/v1/charges", "amount=700&currency=usd&source=tok_visa&capture=false");
    post("/v1/topups", "amount=9000&currency=usd");
    QCOMPARE(m_wire->ask("POST", "/v1/charges", "amount=900&currency=usd&source=tok_chargeDeclined").status(), 402);
    post("/_sandbox/clock", "advance=864000");
    post("/v1/customers", "name=Later");

    expectTheSameAfterARestart();
}

void TestJournal::whatWasAnsweredUnderAKeyIsAnsweredAgain()
{
    const QByteArray key = "Idempotency-Key: once\r\n";
    const Wire::Read made = m_wire->ask("POST", "/v1/customers", "name=Ada", key);
    const Wire::Read declined = m_wire->ask("POST", "/v1/charges", "amount=900&currency=usd&source=tok_chargeDeclined", "Idempotency-Key: no\r\n");
    QCOMPARE(declined.status(), 402);
    startAgain();
    const Wire::Read again = m_wire->ask("POST", "/v1/customers", "name=Ada", key);
    QCOMPARE(again.header("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(again.body, made.body);
    const Wire::Read declinedAgain = m_wire->ask("POST", "/v1/charges", "amount=900&currency=usd&source=tok_chargeDeclined", "Idempotency-Key: no\r\n");
    QCOMPARE(declinedAgain.status(), 402);
    QCOMPARE(declinedAgain.header("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(declinedAgain.body, declined.body);
    QCOMPARE(m_wire->ask("POST", "/v1/customers", "name=Grace", key).status(), 400);
}

void TestJournal::spontaneousChangesAreKept()
{
    post("/_sandbox/clock", "factor=0");
    const QByteArray quiet = m_wire->ask("GET", "/v1/events?limit=1").body;
    post("/_sandbox/live", "enabled=true&rate=200");
    QVERIFY(QTest::qWaitFor([&] { return m_wire->ask("GET", "/v1/events?limit=1").body != quiet; }));
    post("/_sandbox/live", "enabled=false");
    expectTheSameAfterARestart();
}

void TestJournal::anotherSeedHasAnotherJournal()
{
    post("/v1/customers", "name=Ada");
    m_running->kill();
    start(u"8"_s);
    QVERIFY(!m_wire->ask("GET", "/v1/customers").body.contains("\"Ada\""));
    startAgain();
    QVERIFY(m_wire->ask("GET", "/v1/customers").body.contains("\"Ada\""));
}

void TestJournal::aSecondSandboxOnAFolderEndsAndHarmsNothing()
{
    post("/v1/customers", "name=Ada");
    QProcess second;
    second.start(QStringLiteral(TRIBUTARY_BIN "/tributary-sandbox"),
                 {u"--accounts"_s, u"3"_s, u"--charges"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--now"_s, u"1795000000"_s,
                  u"--data"_s, m_folder->path()});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("another sandbox is using this folder"));
    post("/v1/customers", "name=Grace");
    startAgain();
    QVERIFY(m_wire->ask("GET", "/v1/customers").body.contains("\"Grace\""));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "journal.moc"

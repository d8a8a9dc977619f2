// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/wire.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int writes = 200;

/// One write under a key of its own: a charge, or with `number` odd a customer.
struct Write {
    int number = 0;

    QByteArray name() const { return "write-" + QByteArray::number(number); }
    QByteArray path() const { return number % 2 ? "/v1/customers" : "/v1/charges"; }
    QByteArray body() const
    {
        const QByteArray metadata = "metadata[write]=" + name();
        return number % 2 ? "name=Ada&" + metadata : "amount=1234&currency=usd&source=tok_visa&" + metadata;
    }
    QByteArray headers() const { return "Idempotency-Key: " + name() + "\r\n"; }
};

/// A sandbox on a folder that is started again after each death.
class Mortal
{
public:
    void start()
    {
        m_running = std::make_unique<Running>(QStringList{u"--accounts"_s, u"2"_s, u"--charges"_s, u"0"_s, u"--seed"_s,
                                                          u"7"_s, u"--data"_s, m_folder.path()});
        m_wire = std::make_unique<Wire>(*m_running);
    }
    bool isReady() const { return m_running->isReady(); }

    /// Sends a write, kills the program `microseconds` later, and reads what came.
    Wire::Read die(const Write &write, int microseconds)
    {
        m_wire->ask("GET", "/_sandbox/clock"); // greeted: what is timed is the write
        m_wire->say("POST", write.path(), write.body(), write.headers());
        if (microseconds < 0) {
            const Wire::Read whole = m_wire->read();
            m_running->kill();
            return whole;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        m_running->kill();
        return m_wire->read();
    }

    Wire::Read ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return m_wire->ask(method, target, body, headers);
    }
    Wire::Read repeat(const Write &write) { return ask("POST", write.path(), write.body(), write.headers()); }

    /// Everything of one list.
    QList<QJsonObject> all(const QByteArray &path)
    {
        QList<QJsonObject> found;
        for (QByteArray cursor;;) {
            const QJsonObject page = ask("GET", path + (path.contains('?') ? "&" : "?") + "limit=100" + cursor).json();
            const QJsonArray data = page.value("data"_L1).toArray();
            for (const QJsonValue &each : data)
                found.append(each.toObject());
            if (!page.value("has_more"_L1).toBool())
                return found;
            cursor = "&starting_after=" + found.last().value("id"_L1).toString().toUtf8();
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Running> m_running;
    std::unique_ptr<Wire> m_wire;
};

qint64 total(const QJsonArray &amounts)
{
    qint64 sum = 0;
    for (const QJsonValue &each : amounts)
        sum += each["amount"_L1].toInteger();
    return sum;
}

} // namespace

/// What was acknowledged outlives the program, and what was not is whole or absent, at whatever moment it is killed.
class TestKillWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtEveryWriteNothingIsLostOrHalf();

private:
    /// A charge has its transaction and its event, or is not there at all.
    void expectWholeBooks(Mortal &sandbox);
};

void TestKillWrites::expectWholeBooks(Mortal &sandbox)
{
    QStringList charged;
    qint64 net = 0;
    const QList<QJsonObject> charges = sandbox.all("/v1/charges?expand[]=data.balance_transaction");
    for (const QJsonObject &charge : charges) {
        charged.append(charge.value("id"_L1).toString());
        QCOMPARE(charge.value("balance_transaction"_L1)["source"_L1], charge.value("id"_L1));
    }
    QStringList booked;
    const QList<QJsonObject> transactions = sandbox.all("/v1/balance_transactions");
    for (const QJsonObject &transaction : transactions) {
        net += transaction.value("net"_L1).toInteger();
        if (transaction.value("type"_L1).toString() == u"charge"_s)
            booked.append(transaction.value("source"_L1).toString());
    }
    QCOMPARE(booked, charged);
    QStringList told;
    const QList<QJsonObject> events = sandbox.all("/v1/events?type=charge.succeeded");
    for (const QJsonObject &event : events)
        told.append(event.value("data"_L1)["object"_L1]["id"_L1].toString());
    QCOMPARE(told, charged);
    const QJsonObject balance = sandbox.ask("GET", "/v1/balance").json();
    QCOMPARE(total(balance.value("available"_L1).toArray()) + total(balance.value("pending"_L1).toArray()), net);
}

void TestKillWrites::killedAtEveryWriteNothingIsLostOrHalf()
{
    Mortal sandbox;
    sandbox.start();
    QVERIFY(sandbox.isReady());
    QHash<QByteArray, QByteArray> acknowledged; // path of the object -> as it was answered
    int lost = 0;
    int kept = 0;
    for (int number = 0; number < writes; ++number) {
        const Write write{number};
        // Every fifth is acknowledged for sure; the others are killed 0 to 4 ms after they were sent.
        const Wire::Read answer = sandbox.die(write, number % 5 == 0 ? -1 : (number * 137) % 4000);
        const bool isAcknowledged = answer.status() == 200 && !answer.wasCut;
        sandbox.start();
        QVERIFY(sandbox.isReady());

        const Wire::Read again = sandbox.repeat(write);
        QVERIFY2(again.status() == 200, again.body.constData());
        const bool wasThere = again.header("idempotent-replayed") == "true";
        if (isAcknowledged) {
            QVERIFY(wasThere);
            QCOMPARE(again.body, answer.body);
            ++kept;
        } else if (!wasThere) {
            ++lost;
        }
        const QByteArray place = write.path() + '/' + again.json().value("id"_L1).toString().toUtf8();
        QCOMPARE(sandbox.ask("GET", place).body, again.body);
        acknowledged.insert(place, again.body);
    }
    QVERIFY2(kept >= writes / 5 && lost > 0, qPrintable(u"%1 acknowledged, %2 not even begun"_s.arg(kept).arg(lost)));
    qInfo("%d acknowledged, %d kept without an answer, %d not begun", kept, writes - kept - lost, lost);

    for (auto each = acknowledged.cbegin(); each != acknowledged.cend(); ++each)
        QCOMPARE(sandbox.ask("GET", each.key()).body, each.value());
    QCOMPARE(acknowledged.size(), writes);
    int once = 0;
    for (const char *path : {"/v1/charges", "/v1/customers"}) {
        const QList<QJsonObject> objects = sandbox.all(path);
        for (const QJsonObject &object : objects)
            once += object.value("metadata"_L1)["write"_L1].toString().startsWith("write-"_L1);
    }
    QCOMPARE(once, writes);
    expectWholeBooks(sandbox);
}

QTEST_GUILESS_MAIN(TestKillWrites)
#include "slow_kill_writes.moc"

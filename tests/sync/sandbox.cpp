// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Table> tables()
{
    const auto number = [](const char *path) { return Field {.path = path, .kind = Kind::Number}; };
    const auto state = [](const char *path) { return Field {.path = path, .kind = Kind::State}; };
    return {
        {"accounts", "account", {state("country"), {.path = "charges_enabled", .kind = Kind::Flag}}},
        {"charges", "charge", {number("amount"), number("amount_refunded"), state("status")}},
        {"refunds", "refund", {number("amount"), state("status")}},
        {"disputes", "dispute", {number("amount"), state("status")}},
        {"payouts", "payout", {number("amount"), state("status")}},
        {"balance_transactions", "balance_transaction",
         {number("net"), state("status"), {.path = "available_on", .kind = Kind::Time}}},
        {"persons", "person", {state("verification.status")}},
        {"balances", "balance", {number("available.0.amount"), number("pending.0.amount")}},
        {"events", "event", {state("type")}},
    };
}

Stream stream(const char *table, const QList<Stream::Touch> &touchedBy)
{
    const QByteArray path = QByteArray("/v1/") + table;
    return {.table = table, .list = path, .retrieve = path + "/{id}", .touchedBy = touchedBy};
}

QList<Stream> streams()
{
    Stream accounts = stream("accounts", {{"account.updated"}, {"capability.updated", "account"},
                                          {"person.*", "account"}, {"account.external_account.*", "account"}});
    accounts.header = Stream::Header::None;
    accounts.contexts = Stream::Contexts::PlatformOnly;
    Stream transactions = stream("balance_transactions", {});
    transactions.ripens = {{"status", "pending", "available_on"}};
    transactions.eventless = true;
    Stream persons = stream("persons", {{"person.*"}});
    persons.shape = Stream::Shape::Cursor;
    persons.header = Stream::Header::None;
    persons.list = "/v1/accounts/{account}/persons";
    persons.retrieve = "/v1/accounts/{account}/persons/{id}";
    Stream balances = stream("balances", {});
    balances.shape = Stream::Shape::Single;
    balances.list = "/v1/balance";
    Stream events = stream("events", {});
    events.events = true;
    return {
        accounts,
        stream("charges", {{"charge.captured"}, {"charge.expired"}, {"charge.failed"}, {"charge.pending"},
                           {"charge.refunded"}, {"charge.succeeded"}, {"charge.updated"},
                           {"charge.dispute.*", "charge"}, {"refund.*", "charge"}}),
        stream("refunds", {{"refund.*"}, {"charge.refund.updated"}}),
        stream("disputes", {{"charge.dispute.*"}}),
        stream("payouts", {{"payout.*"}}),
        transactions,
        persons,
        balances,
        events,
    };
}

/// The sandbox with what only tests may ask of it.
class Truth
{
public:
    explicit Truth(const TestSandbox &sandbox) : m_sandbox(sandbox)
    {
        m_tls.setCaCertificates(QSslCertificate::fromPath(sandbox.caFile()));
    }

    QByteArray ask(const QString &path, const QByteArray &form = {})
    {
        QNetworkRequest request(QUrl(m_sandbox.url() + path));
        request.setSslConfiguration(m_tls);
        request.setRawHeader("Authorization", "Bearer " + m_sandbox.key());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request)
                                                                  : m_network.post(request, form));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            qFatal("the sandbox does not answer");
        if (reply->error() != QNetworkReply::NoError)
            qFatal("%s", qPrintable(reply->errorString()));
        return reply->readAll();
    }

    struct Object {
        QString account {};
        QJsonObject object {};
    };
    QList<Object> objects(const Table &table)
    {
        QList<Object> objects;
        const QByteArray lines = ask(u"/_sandbox/truth?type="_s + QString::fromUtf8(table.object));
        for (const QByteArray &line : lines.split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            if (!entry.isEmpty())
                objects.append({entry.value(u"account"_s).toString(), entry.value(u"object"_s).toObject()});
        }
        return objects;
    }

private:
    const TestSandbox &m_sandbox;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_network;
};

QVariant at(const QJsonObject &object, const QByteArray &path)
{
    QJsonValue value = object;
    for (const QByteArray &step : path.split('.')) {
        bool index = false;
        const int place = step.toInt(&index);
        value = index ? value.toArray().at(place) : value.toObject().value(QString::fromUtf8(step));
    }
    return value.isBool() ? QVariant(value.toBool() ? 1 : 0) : value.toVariant();
}

} // namespace

/// Made-up descriptions, the real sandbox, over HTTPS.
class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFirstPassEqualsTheTruth();
    void aSecondPassCostsThreeRequestsAContextAtMost();
    void liveChangesArriveWhileWatching();
    void aSyncNeverAsksForTheTruth();
    void cleanupTestCase() { m_sandbox.reset(); }

private:
    SyncOutcome sync()
    {
        Engine engine(*m_store, streams());
        QSignalSpy finished(&engine, &Engine::finished);
        engine.connectTo(m_sandbox->backend());
        engine.start(Engine::Depth::Changes);
        if (finished.isEmpty() && !finished.wait(100'000))
            qFatal("the pass did not end");
        return finished.first().first().value<SyncOutcome>();
    }
    QStringList differences() const;

    QTemporaryDir m_folder;
    std::unique_ptr<TestSandbox> m_sandbox;
    std::unique_ptr<Truth> m_truth;
    std::unique_ptr<Store> m_store;
};

void SandboxTest::initTestCase()
{
    m_sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"6"_s, u"--charges"_s, u"300"_s,
                                                           u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isRunning());
    m_truth = std::make_unique<Truth>(*m_sandbox);
    auto store = Store::open(m_folder.path(), tables(), Store::Access::Write);
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
    m_store = std::move(*store);
}

QStringList SandboxTest::differences() const
{
    QStringList differences;
    for (const Table &table : tables()) {
        QList<QByteArray> fields;
        for (const Field &field : table.fields)
            fields << field.path;
        const auto rows = await(m_store->rows(table.name, {}));
        const auto records = m_store->records(table.name, *rows, fields);
        QHash<QString, QVariantList> kept;
        for (const QVariantList &record : *records)
            kept.insert(record.at(1).toString() + u'/' + record.at(0).toString(), record.mid(3));
        if (kept.size() != rows->size())
            differences << u"%1: %2 rows of %3 objects"_s.arg(QString::fromUtf8(table.name)).arg(rows->size()).arg(kept.size());
        for (const Truth::Object &object : m_truth->objects(table)) {
            QString id = object.object.value(u"id"_s).toString();
            if (id.isEmpty())
                id = u"balance_"_s + (object.account.isEmpty() ? QString::fromUtf8(m_sandbox->account()) : object.account);
            const QString context = table.name == "accounts" ? id : object.account;
            const QString key = context + u'/' + id;
            if (!kept.contains(key)) {
                differences << u"%1 %2: missing"_s.arg(QString::fromUtf8(table.name), key);
                continue;
            }
            const QVariantList values = kept.take(key);
            for (qsizetype field = 0; field < fields.size(); ++field) {
                if (values.at(field).toString() != at(object.object, fields.at(field)).toString())
                    differences << u"%1 %2 %3: %4, not %5"_s.arg(
                        QString::fromUtf8(table.name), key, QString::fromUtf8(fields.at(field)),
                        values.at(field).toString(), at(object.object, fields.at(field)).toString());
            }
        }
        const QStringList left = kept.keys();
        for (const QString &key : left)
            differences << u"%1 %2: should not be there"_s.arg(QString::fromUtf8(table.name), key);
    }
    return differences;
}

void SandboxTest::aFirstPassEqualsTheTruth()
{
    const SyncOutcome outcome = sync();
    QVERIFY2(outcome.complete, qPrintable(outcome.error.message));
    QCOMPARE(outcome.contexts, 7);
    QVERIFY(outcome.resources.value("charges").objects >= 300);
    const QStringList found = differences();
    QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 20).join(u'\n')));
}

void SandboxTest::aSecondPassCostsThreeRequestsAContextAtMost()
{
    const SyncOutcome outcome = sync();
    QVERIFY(outcome.complete);
    QVERIFY2(outcome.requests <= 3 * outcome.contexts, qPrintable(QString::number(outcome.requests)));
}

void SandboxTest::liveChangesArriveWhileWatching()
{
    const qint64 before = await(m_store->count("events", {})).value();
    Engine engine(*m_store, streams());
    engine.connectTo(m_sandbox->backend());
    engine.watch(1);
    m_truth->ask(u"/_sandbox/live"_s, "enabled=true&rate=20");
    QTRY_VERIFY_WITH_TIMEOUT(await(m_store->count("events", {})).value() > before + 50, 60'000);
    m_truth->ask(u"/_sandbox/live"_s, "enabled=false");
    QStringList found;
    QTRY_VERIFY2_WITH_TIMEOUT((found = differences()).isEmpty(), qPrintable(found.mid(0, 20).join(u'\n')), 30'000);
}

void SandboxTest::aSyncNeverAsksForTheTruth()
{
    const QByteArrayList before = m_truth->ask(u"/_sandbox/requests"_s).split('\n');
    QVERIFY(sync().complete);
    const QByteArrayList after = m_truth->ask(u"/_sandbox/requests"_s).split('\n');
    int asked = 0;
    for (const QByteArray &line : after.mid(before.size())) {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        const QString path = request.value(u"path"_s).toString();
        asked += path.startsWith(u"/v1/"_s) ? 1 : 0;
        QVERIFY2(!path.startsWith(u"/_sandbox"_s) || path == u"/_sandbox/requests"_s, qPrintable(path));
        QVERIFY(path.isEmpty() || request.value(u"method"_s).toString() == u"GET"_s);
    }
    QVERIFY(asked > 0);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox.moc"

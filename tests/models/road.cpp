// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/engine.h"
#include "models/export.h"
#include "models/resourcetable.h"
#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole road: a real sandbox, HTTPS, sync, SQLite, the table. One row of the test is one resource; a new
/// resource needs nothing here.
class RoadTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestSandbox> m_sandbox;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    SyncOutcome m_outcome;

    /// What the sandbox says there is: the objects of a type, with their contexts.
    QList<QJsonObject> truth(const QByteArray &type)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_sandbox->caFile()));
        QNetworkRequest request(QUrl(m_sandbox->url() + u"/_sandbox/truth?type="_s + QString::fromUtf8(type)));
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Authorization", "Bearer " + m_sandbox->key());
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait(60'000) || reply->error() != QNetworkReply::NoError)
            qFatal("no truth of %s: %s", type.constData(), qPrintable(reply->errorString()));
        QList<QJsonObject> objects;
        const QByteArray body = reply->readAll();
        for (const QByteArray &line : body.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }

    static void resourceRows()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(
            QStringList {u"--accounts"_s, u"12"_s, u"--charges"_s, u"1200"_s, u"--seed"_s, u"7"_s});
        QVERIFY(m_sandbox->isRunning());
        auto store = Store::open(m_folder.path(), resourceTables(), Store::Access::Write);
        QVERIFY(store);
        m_store = std::move(*store);
        QVERIFY(await(m_store->claim(m_sandbox->account())));

        Engine engine(*m_store, resourceStreams());
        QSignalSpy finished(&engine, &Engine::finished);
        engine.connectTo(m_sandbox->backend());
        engine.start(Engine::Depth::Full);
        QVERIFY(finished.wait(120'000));
        m_outcome = finished.first().first().value<SyncOutcome>();
        QVERIFY2(m_outcome.complete, qPrintable(m_outcome.error.message));
    }

    void everyResourceTravelsFromSandboxToTable_data() { resourceRows(); }
    void everyResourceTravelsFromSandboxToTable()
    {
        QFETCH(const Resource *, resource);
        const Error none;
        ResourceTable table(*resource, *m_store, Grants::platform());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&table, &ResourceTable::loaded);
        table.show({});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY2(table.rowCount() > 0, "the sandbox has none, or they were lost on the road");
        QCOMPARE(qint64(table.rowCount()), m_outcome.resources.value(resource->name).objects);

        const int last = table.rowCount() - 1;
        for (const int row : {0, last / 2, last}) {
            const QModelIndex first = table.index(row, 0);
            const QByteArray id = first.data(ResourceTable::IdRole).toString().toUtf8();
            QVERIFY2(resourceOfId(id) == resource, id.constData());
            const qint64 storeRow = first.data(ResourceTable::RowRole).toLongLong();
            const auto object = await(m_store->object(resource->name, storeRow));
            QVERIFY(object);
            const QJsonObject json = QJsonDocument::fromJson(*object).object();
            if (json.contains(u"id"_s))
                QCOMPARE(json.value(u"id"_s).toString().toUtf8(), id);
            for (int column = 0; column < table.columnCount(); ++column) {
                if (table.index(row, column).data(ResourceTable::ValueRole).isValid())
                    QVERIFY2(!table.index(row, column).data().toString().isEmpty()
                                 || table.index(row, column).data(ResourceTable::ValueRole).toString().isEmpty(),
                             table.columns().at(column).field.path.constData());
            }
        }
    }

    void asManyAsTheSandboxHas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("type");
        for (const auto &[name, type] : {std::pair("charges", "charge"), std::pair("refunds", "refund"),
                                         std::pair("disputes", "dispute"), std::pair("payouts", "payout"),
                                         std::pair("accounts", "account"), std::pair("transfers", "transfer"),
                                         std::pair("application_fees", "application_fee"),
                                         std::pair("balance_transactions", "balance_transaction"),
                                         std::pair("payment_intents", "payment_intent"),
                                         std::pair("topups", "topup"), std::pair("balances", "balance")})
            QTest::newRow(name) << QByteArray(name) << QByteArray(type);
    }
    void asManyAsTheSandboxHas()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, type);
        const auto count = await(m_store->count(name, {}));
        QVERIFY(count);
        QCOMPARE(*count, truth(type).size());
    }

    /// A column whose path the API does not have, or that is never filled, would be empty for ever.
    void everyColumnIsFilledSomewhere_data() { resourceRows(); }
    void everyColumnIsFilledSomewhere()
    {
        QFETCH(const Resource *, resource);
        QStringList empty;
        for (const Field &field : resource->table().fields) {
            const Condition filled {.field = field.path, .is = Condition::Is::Empty, .sense = Condition::Sense::Fails};
            const auto count = await(m_store->count(resource->name, {.where = {filled}}));
            QVERIFY(count);
            if (*count == 0)
                empty.append(QString::fromUtf8(field.path));
        }
        QCOMPARE(empty, QStringList());
    }

    void everyBadgeOfTheSandboxHasAWord_data() { resourceRows(); }
    void everyBadgeOfTheSandboxHasAWord()
    {
        QFETCH(const Resource *, resource);
        for (const Column &column : resource->columns) {
            if (column.look != Look::Badge || column.field.kind != Kind::State)
                continue;
            const auto buckets = await(m_store->buckets(resource->name, column.field.path, {}, 100));
            QVERIFY(buckets);
            for (const Store::Bucket &bucket : *buckets) {
                if (!bucket.value.isEmpty())
                    QVERIFY2(wordFor(column.words, bucket.value.toUtf8()),
                             qPrintable(QString::fromUtf8(column.field.path) + u": "_s + bucket.value));
            }
        }
    }

    void exportsAsManyRowsAsTheTableHas_data() { resourceRows(); }
    void exportsAsManyRowsAsTheTableHas()
    {
        QFETCH(const Resource *, resource);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto done = Export::write(*m_store, {.resource = resource, .format = Export::Format::Ids}, out);
        QVERIFY(done);
        QCOMPARE(qint64(out.data().count('\n')), *await(m_store->count(resource->name, {})));
    }
};

QTEST_GUILESS_MAIN(RoadTest)
#include "road.moc"

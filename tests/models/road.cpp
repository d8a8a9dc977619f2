// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export.h"
#include "models/resourcetable.h"
#include "tests/models/syncedsandbox.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
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
    std::unique_ptr<SyncedSandbox> m_world;

    /// What the sandbox says there is: the objects of a type, with their contexts.
    QList<QJsonObject> truth(const QByteArray &type)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_world->sandbox.caFile()));
        QNetworkRequest request(QUrl(m_world->sandbox.url() + u"/_sandbox/truth?type="_s + QString::fromUtf8(type)));
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Authorization", "Bearer " + m_world->sandbox.key());
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
        m_world = std::make_unique<SyncedSandbox>(
            QStringList {u"--accounts"_s, u"12"_s, u"--charges"_s, u"1200"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(m_world->outcome.complete, qPrintable(m_world->outcome.error.message));
    }

    void everyResourceTravelsFromSandboxToTable_data() { resourceRows(); }
    void everyResourceTravelsFromSandboxToTable()
    {
        QFETCH(const Resource *, resource);
        ResourceTable table(*resource, *m_world->store, Grants::platform());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&table, &ResourceTable::loaded);
        table.show({});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY2(table.rowCount() > 0, "the sandbox has none, or they were lost on the road");
        QCOMPARE(qint64(table.rowCount()), m_world->outcome.resources.value(resource->name).objects);

        const int last = table.rowCount() - 1;
        for (const int row : {0, last / 2, last}) {
            const QModelIndex first = table.index(row, 0);
            const QByteArray id = first.data(ResourceTable::IdRole).toString().toUtf8();
            QVERIFY2(resourceOfId(id) == resource, id.constData());
            const qint64 storeRow = first.data(ResourceTable::RowRole).toLongLong();
            const auto object = await(m_world->store->object(resource->name, storeRow));
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
        const auto count = await(m_world->store->count(name, {}));
        QVERIFY(count);
        QCOMPARE(*count, truth(type).size());
    }

    void everyBadgeOfTheSandboxHasAWord_data() { resourceRows(); }
    void everyBadgeOfTheSandboxHasAWord()
    {
        QFETCH(const Resource *, resource);
        for (const Column &column : resource->columns) {
            if (column.look != Look::Badge || column.field.kind != Kind::State)
                continue;
            const auto buckets = await(m_world->store->buckets(resource->name, column.field.path, {}, 100));
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
        const auto done = Export::write(*m_world->store, {.resource = resource, .format = Export::Format::Ids}, out);
        QVERIFY(done);
        QCOMPARE(qint64(out.data().count('\n')), *await(m_world->store->count(resource->name, {})));
    }
};

QTEST_GUILESS_MAIN(RoadTest)
#include "road.moc"

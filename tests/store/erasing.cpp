// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "app/store/codec.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Fixture;

/// What was removed on purpose is not in the files any more: not in rows, kept objects, full text or the log.
class Erasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void removedObjectsLeaveNoByte_data()
    {
        QTest::addColumn<bool>("changedBefore");
        QTest::newRow("as it came") << false;
        QTest::newRow("after a change") << true;
    }

    void removedObjectsLeaveNoByte()
    {
        QFETCH(bool, changedBefore);
        QTemporaryDir folder;
        auto opened = Store::open(folder.path(), {parcels()}, Store::Access::Write);
        QVERIFY(opened);
        Store &store = **opened;
        const auto person = [](const QString &id, qint64 created, const QString &name) {
            return parcel(id, created, {{u"receiver"_s, QJsonObject {{u"name"_s, name}, {u"secret"_s, u"S3cr3t "_s + name}}}});
        };
        QJsonArray objects {person(u"pa_erased_7311"_s, 1500, u"Wilhelmina Quarzfeld"_s)};
        for (int i = 0; i < 2000; ++i)
            objects += person(u"pa_%1"_s.arg(i), 1000 + i, u"Somebody %1"_s.arg(i));
        QVERIFY(put(store, "parcels", "acct_1", objects, {1, 1}));
        QVERIFY(await(store.finishBackfill()));
        if (changedBefore)
            QVERIFY(put(store, "parcels", "acct_1", {person(u"pa_erased_7311"_s, 1500, u"Wilhelmina Umgezogen"_s)}, {2, 2}));
        QVERIFY(traces(folder.path()).size() >= 3); // the search below would find them

        QVERIFY(await(store.remove("parcels", "acct_1", "pa_erased_7311")));
        QVERIFY(await(store.scrub()));
        QCOMPARE(traces(folder.path()), QStringList());
        QCOMPARE(*await(store.count("parcels", {.where = {{.is = Condition::Is::Match, .value = u"wilhelmina"_s}}})), 0);
        QCOMPARE(*await(store.count("parcels", {})), 2000);
        QCOMPARE(*await(store.count("parcels", {.where = {{.is = Condition::Is::Match, .value = u"somebody 77"_s}}})), 11);
        opened->reset();
        QCOMPARE(traces(folder.path()), QStringList());
    }

private:
    /// Where the words of the erased object still stand: in bytes of files, and in objects once decompressed.
    static QStringList traces(const QString &folder)
    {
        const QByteArrayList tokens {"pa_erased_7311", "Wilhelmina", "wilhelmina", "Quarzfeld", "quarzfeld", "Umgezogen",
                                     "umgezogen", "S3cr3t W"};
        QStringList found;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile file(folder + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(name));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &token : tokens) {
                if (bytes.contains(token))
                    found += name + u": "_s + QString::fromUtf8(token);
            }
        }
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(folder + u"/cache.db"_s);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            if (!database.open())
                qFatal("cannot be opened");
            QList<QByteArray> dictionaries;
            QSqlQuery query(database);
            query.exec(u"SELECT bytes FROM store_dictionary ORDER BY position"_s);
            while (query.next())
                dictionaries += query.value(0).toByteArray();
            Codec codec(dictionaries);
            query.exec(u"SELECT object FROM parcels_object"_s);
            int objects = 0;
            while (query.next()) {
                const auto object = codec.decompress(query.value(0).toByteArray());
                if (!object)
                    qFatal("%s", qPrintable(object.error().message));
                ++objects;
                for (const QByteArray &token : tokens) {
                    if (object->contains(token))
                        found += u"object: "_s + QString::fromUtf8(token);
                }
            }
            if (objects < 2000)
                qFatal("only %d objects", objects);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        return found;
    }
};

QTEST_GUILESS_MAIN(Erasing)
#include "erasing.moc"

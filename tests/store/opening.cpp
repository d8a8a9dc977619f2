// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Fixture;

/// A store's folder and files: rights, locks, foreign, newer and damaged files, owners, settings, reading beside a
/// writer.
class Opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Damage is warned of, and where it hits is chance.
        if (QByteArray(QTest::currentTestFunction()) != "changedBytesAreFoundOrHarmless")
            QTest::failOnWarning(QRegularExpression(u".*"_s));
        temporary = std::make_unique<QTemporaryDir>();
        folder = temporary->filePath(u"profile/test"_s);
    }

    void everythingIsPrivateWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        {
            const auto store = opened();
            QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5)}, {1, 1}));
            QVERIFY(await(store->setSetting(u"a"_s, "b")));
            checkRights({u"cache.db"_s, u"cache.db-wal"_s, u"cache.db-shm"_s, u"work.db"_s, u"work.db-wal"_s,
                         u"work.db-shm"_s, u"lock"_s});
        }
        opened(); // makes the copy of work.db
        ::umask(before);
        checkRights({u"cache.db"_s, u"work.db"_s, u"work.db.bak"_s});
        QCOMPARE(mode(folder), 0700U);
        QCOMPARE(mode(temporary->filePath(u"profile"_s)), 0700U);
    }

    void symbolicLinksAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"cache.db", "cache.db-wal", "cache.db-shm", "cache.db-journal", "work.db", "work.db-wal",
                                 "lock"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void symbolicLinksAreRefused()
    {
        QFETCH(QString, name);
        opened();
        const QString target = temporary->filePath(u"elsewhere"_s);
        QFile::remove(path(name));
        QVERIFY(QFile::link(target, path(name)));
        const auto store = Store::open(folder, tables, Store::Access::Write);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::StoreFailed);
        QVERIFY2(!QFile::exists(target), "the link was followed");
    }

    void aLinkedFolderIsRefused()
    {
        QVERIFY(QDir().mkpath(temporary->filePath(u"elsewhere"_s)));
        QVERIFY(QDir().mkpath(temporary->filePath(u"profile"_s)));
        QVERIFY(QFile::link(temporary->filePath(u"elsewhere"_s), folder));
        QCOMPARE(Store::open(folder, tables, Store::Access::Write).error().kind, Error::Kind::StoreFailed);
        QVERIFY(QDir(temporary->filePath(u"elsewhere"_s)).isEmpty());
    }

    void aFileFromTheFutureIsNotTouched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("inLog");
        QTest::newRow("cache") << u"cache.db"_s << false;
        QTest::newRow("work") << u"work.db"_s << false;
        QTest::newRow("cache, its version still in the log") << u"cache.db"_s << true;
        QTest::newRow("work, its version still in the log") << u"work.db"_s << true;
    }

    void aFileFromTheFutureIsNotTouched()
    {
        QFETCH(QString, name);
        QFETCH(bool, inLog);
        opened();
        QTemporaryDir aside;
        inSql(path(name), [&](QSqlQuery &query) {
            QVERIFY(query.exec(u"PRAGMA user_version = 999"_s));
            if (inLog) // as a killed process would have left it
                copyFiles(folder, aside.path());
        });
        if (inLog)
            copyFiles(aside.path(), folder);
        const auto before = contents();
        for (const auto access : {Store::Access::Write, Store::Access::Read}) {
            const auto store = Store::open(folder, tables, access);
            QVERIFY(!store);
            QCOMPARE(store.error().kind, Error::Kind::StoreNewer);
            if (!inLog)
                QCOMPARE(contents(), before);
        }
        inSql(path(name), [&](QSqlQuery &query) {
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 999);
        });
    }

    void aCacheOfAnOlderProgramBeginsAnew_data()
    {
        QTest::addColumn<Store::Access>("access");
        QTest::newRow("opened to write") << Store::Access::Write;
        QTest::newRow("opened to read") << Store::Access::Read;
    }

    void aCacheOfAnOlderProgramBeginsAnew()
    {
        QFETCH(Store::Access, access);
        {
            const auto store = opened();
            QVERIFY(await(store->claim("acct_1")));
            QVERIFY(await(store->setSetting(u"columns"_s, "wide")));
            QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5)}, {1, 1},
                        {.put = {{.table = "parcels", .from = 1, .to = 2}}}));
            QVERIFY(await(store->finishBackfill())); // makes virtual tables
        }
        inSql(path(u"cache.db"_s), [](QSqlQuery &query) {
            for (const QString &statement : {u"PRAGMA user_version = 1"_s, u"DROP TABLE sync_refusal"_s,
                                             u"ALTER TABLE sync_context DROP COLUMN names"_s,
                                             u"CREATE TABLE sync_window (begins INTEGER)"_s})
                QVERIFY2(query.exec(statement), qPrintable(statement));
        });
        {
            const auto store = Store::open(folder, tables, access);
            QVERIFY2(store, why(store).constData());
            QCOMPARE(await((*store)->count("parcels", {})), 0);
            QCOMPARE(await((*store)->ranges())->size(), 0);
            QCOMPARE((*store)->owner(), "acct_1");
            QCOMPARE((*store)->setting(u"columns"_s), "wide");
        }
        const auto store = opened();
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_2"_s, 6)}, {2, 2}));
        QVERIFY(await(store->finishBackfill()));
        QCOMPARE(ids(*store, "parcels", {.where = {{.is = Condition::Is::Match, .value = u"pa_2"_s}}}),
                 QStringList {u"pa_2"_s});
        inSql(path(u"cache.db"_s), [](QSqlQuery &query) {
            QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_schema WHERE name = 'sync_window'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        });
    }

    void aCacheWithoutItsTablesIsDamaged_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"store_table", "store_owner", "store_dictionary", "store_account", "sync_range",
                                  "sync_dirty", "sync_context", "sync_refusal", "sync_request", "parcels"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void aCacheWithoutItsTablesIsDamaged()
    {
        QFETCH(QString, table);
        opened();
        inSql(path(u"cache.db"_s), [&](QSqlQuery &query) { QVERIFY(query.exec(u"DROP TABLE "_s + table)); });
        for (const auto access : {Store::Access::Write, Store::Access::Read}) {
            const auto store = Store::open(folder, tables, access);
            QVERIFY(!store);
            QCOMPARE(store.error().kind, Error::Kind::StoreDamaged);
        }
    }

    void filesOfOthersAreNotOurs()
    {
        QVERIFY(QDir().mkpath(folder));
        inSql(path(u"cache.db"_s), [](QSqlQuery &query) { QVERIFY(query.exec(u"CREATE TABLE a (b)"_s)); });
        const auto before = contents();
        QCOMPARE(Store::open(folder, tables, Store::Access::Write).error().kind, Error::Kind::StoreDamaged);
        QCOMPARE(contents().value(u"cache.db"_s), before.value(u"cache.db"_s));
    }

    void aDamagedCacheIsSetAsideAndWorkStays()
    {
        {
            const auto store = opened();
            QVERIFY(await(store->claim("acct_1")));
            QVERIFY(await(store->setSetting(u"columns"_s, "wide")));
        }
        QFile file(path(u"cache.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(20000, 'x'));
        file.close();
        for (const auto access : {Store::Access::Write, Store::Access::Read}) {
            const auto store = Store::open(folder, tables, access);
            QVERIFY(!store);
            QCOMPARE(store.error().kind, Error::Kind::StoreDamaged);
        }
        QVERIFY(Store::setAside(folder));
        const auto store = opened();
        QCOMPARE(await(store->count("parcels", {})), 0);
        QCOMPARE(store->setting(u"columns"_s), "wide");
        QCOMPARE(store->owner(), "acct_1");
        QVERIFY(QFile::exists(path(u"cache.db.aside"_s)));
        QCOMPARE(Store::setAside(folder).error().kind, Error::Kind::StoreInUse);
    }

    /// Whatever bytes of a cache change: it opens and answers, or says that it is damaged; it never crashes.
    void changedBytesAreFoundOrHarmless()
    {
        {
            const auto store = opened();
            QJsonArray objects;
            for (int i = 0; i < 100; ++i)
                objects += parcel(u"pa_%1"_s.arg(i), 1000 + i, {{u"amount"_s, i}, {u"state"_s, u"x"_s}});
            QVERIFY(put(*store, "parcels", "", objects, {1, 1}));
            QVERIFY(await(store->finishBackfill()));
            QVERIFY(await(store->scrub()));
        }
        QFile good(path(u"cache.db"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        good.close();

        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray changed = bytes;
            for (int i = random.bounded(1, 64); i > 0; --i)
                changed[random.bounded(changed.size())] = static_cast<char>(random.generate());
            QFile::remove(path(u"cache.db-wal"_s));
            QFile::remove(path(u"cache.db-shm"_s));
            QFile file(path(u"cache.db"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(changed);
            file.close();
            const auto store = Store::open(folder, tables, Store::Access::Write);
            if (!store) {
                QVERIFY2(store.error().kind == Error::Kind::StoreDamaged || store.error().kind == Error::Kind::StoreNewer,
                         qPrintable(store.error().message));
                ++found;
                continue;
            }
            const Query search {.where = {{.is = Condition::Is::Match, .value = u"pa_5"_s}}};
            for (const auto &rows : {await((*store)->rows("parcels", {})), await((*store)->rows("parcels", search))}) {
                if (!rows) {
                    ++found;
                    continue;
                }
                for (const qint64 row : *rows)
                    await((*store)->object("parcels", row));
                static_cast<void>((*store)->records("parcels", *rows, {"amount", "state"}));
            }
            static_cast<void>(put(**store, "parcels", "", {parcel(u"pa_5"_s, 1005, {{u"state"_s, u"y"_s}})}, {2, 2}));
        }
        qInfo("%d of 60 were found", found);
    }

    void onlyOneStoreWrites()
    {
        auto store = opened();
        const auto second = Store::open(folder, tables, Store::Access::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::StoreInUse);
        store.reset();
        QVERIFY(Store::open(folder, tables, Store::Access::Write));
    }

    void aLockThatNamesNobodyIsNotInTheWay()
    {
        opened().reset();
        QFile lock(folder + u"/lock"_s); // as it is left by who was killed while making it
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QVERIFY(Store::open(folder, tables, Store::Access::Write));
    }

    void onlyOneProcessWrites()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput(), "open\n");
        const auto store = Store::open(folder, tables, Store::Access::Write);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::StoreInUse);
        const auto reading = Store::open(folder, tables, Store::Access::Read);
        QVERIFY2(reading, why(reading).constData());
        QCOMPARE(await((*reading)->count("parcels", {})), 1);

        // A killed process leaves its lock behind, and that does not count.
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(path(u"lock"_s)));
        QCOMPARE(await(opened()->count("parcels", {})), 1);
    }

    void readingNeedsAStore()
    {
        const auto store = Store::open(folder, tables, Store::Access::Read);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Missing);
        QVERIFY(!QFile::exists(folder));
    }

    void readingChangesNothing()
    {
        QVERIFY(put(*opened(), "parcels", "", {parcel(u"pa_1"_s, 5)}, {1, 1}));
        const auto before = contents();
        {
            const auto store = Store::open(folder, tables, Store::Access::Read);
            QVERIFY2(store, why(store).constData());
            QCOMPARE(ids(**store, "parcels"), QStringList {u"pa_1"_s});
            QCOMPARE(*await((*store)->nextRequest()), 1);
            const auto refused = await((*store)->claim("acct_1"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::StoreFailed);
        }
        QCOMPARE(contents(), before);
    }

    void aReaderSeesWhatAWriterCommits()
    {
        const auto writing = opened();
        const auto reading = Store::open(folder, tables, Store::Access::Read);
        QVERIFY2(reading, why(reading).constData());
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(put(*writing, "parcels", "", {parcel(u"pa_%1"_s.arg(i), i)}, {1, i}));
            QCOMPARE(await((*reading)->count("parcels", {})), i);
            QCOMPARE(ids(**reading, "parcels").first(), u"pa_%1"_s.arg(i));
        }
    }

    void aStoreBelongsToOneAccount()
    {
        {
            const auto store = opened();
            QCOMPARE(store->owner(), "");
            QVERIFY(await(store->claim("acct_1")));
            QVERIFY(await(store->claim("acct_1")));
            QCOMPARE(await(store->claim("acct_2")).error().kind, Error::Kind::StoreOfOther);
            QCOMPARE(store->owner(), "acct_1");
        }
        QCOMPARE(opened()->owner(), "acct_1");

        // Files that do not belong together are not mixed.
        const QString others = temporary->filePath(u"others"_s);
        {
            const auto store = Store::open(others, tables, Store::Access::Write);
            QVERIFY(store);
            QVERIFY(await((*store)->claim("acct_2")));
        }
        QFile::remove(path(u"cache.db"_s));
        QVERIFY(QFile::copy(others + u"/cache.db"_s, path(u"cache.db"_s)));
        QCOMPARE(Store::open(folder, tables, Store::Access::Write).error().kind, Error::Kind::StoreOfOther);
    }

    void settingsLast()
    {
        {
            const auto store = opened();
            QCOMPARE(store->setting(u"view"_s), "");
            QVERIFY(await(store->setSetting(u"view"_s, QByteArray("a\0b", 3))));
            QVERIFY(await(store->setSetting(u"gone"_s, "x")));
            QVERIFY(await(store->setSetting(u"gone"_s, "")));
            QCOMPARE(store->setting(u"view"_s), QByteArray("a\0b", 3));
        }
        QCOMPARE(opened()->setting(u"view"_s), QByteArray("a\0b", 3));
        QCOMPARE(opened()->setting(u"gone"_s), "");
    }

    void whatIsAskedForBeforeClosingIsWritten()
    {
        auto store = opened();
        const auto page = await(store->parse("parcels", list({parcel(u"pa_1"_s, 5)})));
        QVERIFY(page);
        QList<Pending<Result<Store::Saved>>> saves;
        for (int i = 0; i < 100; ++i)
            saves += store->save("parcels", {"acct_" + QByteArray::number(i)}, *page, {1, i});
        const auto setting = store->setSetting(u"last"_s, "one");
        store.reset();
        for (const auto &save : saves)
            QVERIFY(await(save));
        const auto again = opened();
        QCOMPARE(await(again->count("parcels", {})), 100);
        QCOMPARE(again->setting(u"last"_s), "one");
    }

    void whoWaitsWhenItClosesIsTold()
    {
        auto store = opened();
        QList<Pending<Result<Page>>> pages;
        for (int i = 0; i < 200; ++i)
            pages += store->parse("parcels", list({parcel(u"pa_1"_s, 5)}));
        store.reset();
        for (const auto &page : pages) {
            const auto result = await(page);
            QVERIFY(result || result.error().kind == Error::Kind::Cancelled);
        }
    }

    void workIsCopiedWhenItHasChanged()
    {
        opened();
        QVERIFY(await(opened()->setSetting(u"a"_s, "1")));
        opened();
        QCOMPARE(settingIn(path(u"work.db.bak"_s)), "1");
        const auto copied = QFileInfo(path(u"work.db.bak"_s)).lastModified();
        opened();
        QCOMPARE(QFileInfo(path(u"work.db.bak"_s)).lastModified(), copied);
    }

    void aPlantedTriggerDoesNotRun()
    {
        QVERIFY(put(*opened(), "parcels", "", {parcel(u"pa_1"_s, 5, {{u"state"_s, u"a"_s}})}, {1, 1}));
        inSql(path(u"cache.db"_s), [](QSqlQuery &query) {
            QVERIFY(query.exec(u"CREATE TRIGGER evil AFTER UPDATE ON parcels BEGIN"
                               " UPDATE parcels SET sender = 'evil' WHERE row = new.row; END"_s));
        });
        const auto store = opened();
        QVERIFY(put(*store, "parcels", "", {parcel(u"pa_1"_s, 5, {{u"state"_s, u"b"_s}})}, {2, 2}));
        QCOMPARE(value(*store, "parcels", u"pa_1"_s, "state"), u"b"_s);
        QVERIFY(!value(*store, "parcels", u"pa_1"_s, "sender").isValid());
    }

private:
    std::unique_ptr<Store> opened()
    {
        auto store = Store::open(folder, tables, Store::Access::Write);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }

    QString path(const QString &name) const { return folder + u'/' + name; }

    static uint mode(const QString &name)
    {
        struct stat status = {};
        return ::stat(qPrintable(name), &status) == 0 ? status.st_mode & 07777U : 0U;
    }

    void checkRights(const QStringList &names)
    {
        for (const QString &name : names)
            QVERIFY2(mode(path(name)) == 0600U, qPrintable(u"%1 has %2"_s.arg(name, QString::number(mode(path(name)), 8))));
    }

    /// The bytes of every file, but for the shared memory that readers may use.
    QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> all;
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden)) {
            QFile file(path(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(name));
            all.insert(name, name.endsWith("-shm"_L1) ? QByteArray() : file.readAll());
        }
        return all;
    }

    static void copyFiles(const QString &from, const QString &to)
    {
        for (const QString &name : QDir(from).entryList(QDir::Files)) {
            QFile::remove(to + u'/' + name);
            QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    }

    static void inSql(const QString &file, const std::function<void(QSqlQuery &)> &work)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            work(query);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    static QByteArray settingIn(const QString &file)
    {
        QByteArray value;
        inSql(file, [&](QSqlQuery &query) {
            QVERIFY(query.exec(u"SELECT value FROM setting WHERE name = 'a'"_s) && query.next());
            value = query.value(0).toByteArray();
        });
        return value;
    }

    const QList<Table> tables {parcels(), depots()};
    std::unique_ptr<QTemporaryDir> temporary;
    QString folder;
};

/// The other process: holds the store open until it is killed.
static int hold(const QString &folder)
{
    const auto store = Store::open(folder, {parcels(), depots()}, Store::Access::Write);
    if (!store || !put(**store, "parcels", "", {parcel(u"pa_1"_s, 5)}, {1, 1}))
        return 1;
    std::puts("open");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--hold"_s)
        return hold(arguments.value(2));
    Opening test;
    return QTest::qExec(&test, argc, argv);
}

#include "opening.moc"

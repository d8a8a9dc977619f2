// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "app/store/layout.h"
#include "app/store/sqlite/connection.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace Fixture;

/// A full disk and a file that breaks under way: one clear error, nothing kept is lost, reading goes on.
class Faults : public QObject
{
    Q_OBJECT

public:
    static constexpr int objectsAPage = 50;

    /// The process with little space: saves pages until one is refused, then looks at what it still can do.
    static int fill(const QString &folder, rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {bytes, bytes};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        const auto store = Store::open(folder, {parcels()}, Store::Access::Write);
        if (!store) {
            std::printf("opening: %s %s\n", store.error().kind == Error::Kind::StoreFull ? "full" : "WRONG",
                        qPrintable(store.error().message));
            return 0;
        }
        QSignalSpy failed(store->get(), &Store::failed);
        const int before = progressOf(**store);
        for (int page = before; page < before + 300; ++page) {
            const auto saved = savePage(**store, page);
            if (saved)
                continue;
            const bool told = QTest::qWaitFor([&] { return !failed.isEmpty(); }, 10000);
            const auto again = savePage(**store, page);
            const auto counted = await((*store)->count("parcels", {}));
            std::printf("saving: %s, %s, again: %s, read: %s\n",
                        saved.error().kind == Error::Kind::StoreFull ? "full" : qPrintable(saved.error().message),
                        told ? "told" : "SILENT",
                        !again && again.error().kind == Error::Kind::StoreFull ? "full" : "WRONG",
                        counted && *counted == page * objectsAPage ? "fine" : why(counted).constData());
            return 0;
        }
        std::puts("enough space");
        return 0;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFullDiskLosesNothing()
    {
        QTemporaryDir folder;
        int refusedSaves = 0;
        int refusedOpenings = 0;
        // A little more space each time, the same store: what was saved under less is still there.
        for (int kilobytes = 1; kilobytes < 3000; kilobytes += kilobytes < 300 ? 24 : 300) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--fill"_s, folder.path(), QString::number(kilobytes * 1024)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 0);
            const QByteArray said = process.readAllStandardOutput().trimmed();
            if (said.startsWith("opening: full"))
                ++refusedOpenings;
            else if (said == "saving: full, told, again: full, read: fine")
                ++refusedSaves;
            else
                QCOMPARE(said, "enough space");
            check(folder.path());
        }
        qInfo("%d openings and %d savings were refused", refusedOpenings, refusedSaves);
        QVERIFY(refusedOpenings > 0);
        QVERIFY(refusedSaves > 5);

        // With space it goes on.
        const auto store = Store::open(folder.path(), {parcels()}, Store::Access::Write);
        QVERIFY2(store, why(store).constData());
        const int page = progressOf(**store);
        QVERIFY(savePage(**store, page));
        QCOMPARE(*await((*store)->count("parcels", {})), (page + 1) * objectsAPage);
    }

    void aFullDatabaseIsAFullDiskToo()
    {
        QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"a.db"_s), Connection::Mode::Write);
        QVERIFY2(connection, why(connection).constData());
        QVERIFY((*connection)->run(u"CREATE TABLE a (b)"_s));
        QVERIFY((*connection)->run(u"PRAGMA max_page_count = 20"_s));
        Result<void> done;
        int rows = 0;
        for (; done && rows < 1000; rows += done ? 1 : 0) {
            auto transaction = Transaction::begin(**connection);
            QVERIFY(transaction);
            done = (*connection)->run(u"INSERT INTO a VALUES (zeroblob(9000))"_s);
            if (done)
                done = transaction->commit();
        }
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::StoreFull);
        QCOMPARE((*connection)->value(u"SELECT count(*) FROM a"_s)->toInt(), rows);
        QVERIFY((*connection)->run(u"PRAGMA max_page_count = 2000"_s));
        QVERIFY((*connection)->run(u"INSERT INTO a VALUES (1)"_s));
    }

    void aFileThatBreaksUnderWayIsSaidToBeDamaged()
    {
        QTemporaryDir folder;
        const auto store = Store::open(folder.path(), {parcels()}, Store::Access::Write);
        QVERIFY(store);
        for (int page = 0; page < 40; ++page)
            QVERIFY(savePage(**store, page));
        QVERIFY(await((*store)->finishBackfill()));
        QVERIFY(await((*store)->scrub())); // the log is empty, all pages are read from the file
        QFile file(folder.filePath(u"cache.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 8192; at < size; at += 8192) {
            file.seek(at);
            file.write(QByteArray(200, '\xA5'));
        }
        file.close();
        const auto other = Store::open(folder.path(), {parcels()}, Store::Access::Read);
        if (other) {
            const auto rows = await((*other)->rows("parcels", {}));
            QVERIFY(!rows);
            QCOMPARE(rows.error().kind, Error::Kind::StoreDamaged);
        } else {
            QCOMPARE(other.error().kind, Error::Kind::StoreDamaged);
        }
    }

    void whatStartedLateIsCancelledInTime()
    {
        QTemporaryDir folder;
        auto store = Store::open(folder.path(), {parcels()}, Store::Access::Write);
        QVERIFY(store);
        for (int page = 0; page < 100; ++page)
            QVERIFY(savePage(**store, page));
        // Slow questions: nothing is indexed, everything is compared with everything.
        QList<Pending<Result<QList<qint64>>>> questions;
        Query slow;
        for (int i = 0; i < 40; ++i)
            slow.where += {.is = Condition::Is::Match, .value = QString(i + 1, u'e'), .sense = Condition::Sense::Fails};
        for (int i = 0; i < 200; ++i)
            questions += (*store)->rows("parcels", slow);
        const auto backfill = (*store)->finishBackfill();
        QElapsedTimer timer;
        timer.start();
        store->reset();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        int cancelled = 0;
        for (const auto &question : questions) {
            const auto rows = await(question);
            if (!rows) {
                QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
                ++cancelled;
            }
        }
        QVERIFY(cancelled > 100);
        const auto built = await(backfill);
        QVERIFY(built || built.error().kind == Error::Kind::Cancelled);
        check(folder.path());
    }

    void aDroppedQuestionIsNotAnswered()
    {
        QTemporaryDir folder;
        const auto store = Store::open(folder.path(), {parcels()}, Store::Access::Write);
        QVERIFY(store);
        QVERIFY(savePage(**store, 0));
        for (int i = 0; i < 50; ++i) {
            auto future = (*store)->rows("parcels", {}).future();
            future.cancel();
        }
        QCOMPARE(await((*store)->rows("parcels", {}))->size(), objectsAPage);
    }

private:
    static int progressOf(Store &store)
    {
        const auto ranges = await(store.ranges());
        return ranges && !ranges->isEmpty() ? ranges->first().cursor.toInt() : 0;
    }

    static Result<Store::Saved> savePage(Store &store, int page)
    {
        QJsonArray objects;
        for (int i = 0; i < objectsAPage; ++i)
            objects += parcel(u"pa_%1_%2"_s.arg(page).arg(i), 1000 + page,
                              {{u"receiver"_s, QJsonObject {{u"name"_s, u"name %1"_s.arg(i * 7919)}}},
                               {u"filler"_s, QString::number(page * 7919.77 + i, 'g', 17).repeated(5)}});
        const auto ranges = await(store.ranges());
        if (!ranges)
            return tl::unexpected(ranges.error());
        Range range = ranges->isEmpty() ? Range {.table = "parcels"} : ranges->first();
        range.cursor = QByteArray::number(page + 1);
        return put(store, "parcels", "", objects, {1, page + 1}, {.put = {range}});
    }

    static void check(const QString &folder)
    {
        const auto store = Store::open(folder, {parcels()}, Store::Access::Write);
        QVERIFY2(store, why(store).constData());
        QCOMPARE(*await((*store)->count("parcels", {})), progressOf(**store) * objectsAPage);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--fill"_L1)
        return Faults::fill(arguments.value(2), arguments.value(3).toULongLong());
    Faults test;
    return QTest::qExec(&test, argc, argv);
}

#include "faults.moc"

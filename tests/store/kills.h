// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// A process that writes page after page is killed again and again, at any moment; another one goes on with what
/// it finds. Whatever the moment: rows and progress are those of the same page, and nothing ever goes back.
class Kills : public QObject
{
    Q_OBJECT

public:
    explicit Kills(int times) : m_times(times) {}

    static constexpr int objectsAPage = 20;
    static constexpr int pages = 100000; // more than will be written

    /// The process that is killed.
    static int write(const QString &folder)
    {
        using namespace Fixture;
        const auto store = Store::open(folder, {parcels()}, Store::Access::Write);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        auto ranges = *await((*store)->ranges());
        Range range = ranges.isEmpty() ? Range {.table = "parcels", .from = 0, .to = 1, .cursor = "0"} : ranges.first();
        std::puts("open");
        std::fflush(stdout);
        QList<Pending<Result<Store::Saved>>> waiting;
        for (int page = range.cursor.toInt(); page < pages; ++page) {
            QJsonArray objects;
            for (int i = 0; i < objectsAPage; ++i)
                objects += parcel(u"pa_%1_%2"_s.arg(page).arg(i), 1000000 - page,
                                  {{u"receiver"_s, QJsonObject {{u"name"_s, u"everybody %1"_s.arg(i)}}},
                                   {u"amount"_s, 1}, {u"currency"_s, u"eur"_s}});
            const auto parsed = await((*store)->parse("parcels", list(objects)));
            if (!parsed)
                qFatal("%s", qPrintable(parsed.error().message));
            range.cursor = QByteArray::number(page + 1);
            waiting += (*store)->save("parcels", {""}, *parsed, {1, page + 1},
                                      {.put = {range}, .nextRequest = page + 2});
            if (range.id == 0) { // it is known by its number from now on
                await(waiting.takeLast());
                range = await((*store)->ranges())->first();
            }
            if (page % 50 == 25)
                await((*store)->finishBackfill());
            while (waiting.size() > 8) { // some wait together, so that they are written together
                const auto saved = await(waiting.takeFirst());
                if (!saved)
                    qFatal("%s", qPrintable(saved.error().message));
            }
        }
        return 0;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsAndProgressAreAlwaysOfTheSamePage()
    {
        using namespace Fixture;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        int last = 0;
        int beforeOpen = 0;
        for (int kill = 0; kill < m_times; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder.path()});
            // Some die while they open, most while they write.
            if (random.bounded(10) == 0) {
                QVERIFY(process.waitForStarted());
                ++beforeOpen;
                QThread::usleep(random.bounded(60000U));
            } else {
                QVERIFY2(process.waitForReadyRead(), process.readAllStandardError().constData());
                QThread::usleep(random.bounded(60000U));
            }
            QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());
            process.kill();
            QVERIFY(process.waitForFinished());

            const auto access = random.bounded(2) ? Store::Access::Read : Store::Access::Write;
            const auto store = Store::open(folder.path(), {parcels()}, access);
            if (!store && last == 0 && store.error().kind == Error::Kind::Missing)
                continue; // killed before there was anything
            QVERIFY2(store, why(store).constData());
            const auto ranges = await((*store)->ranges());
            QVERIFY2(ranges, why(ranges).constData());
            const int page = ranges->isEmpty() ? 0 : ranges->first().cursor.toInt();
            QVERIFY2(page >= last, qPrintable(u"went back from %1 to %2"_s.arg(last).arg(page)));
            last = page;
            QCOMPARE(*await((*store)->count("parcels", {})), page * objectsAPage);
            QCOMPARE(*await((*store)->nextRequest()), page + 1);
            const Query search {.where = {{.is = Condition::Is::Match, .value = u"EVERYBODY"_s}}};
            QCOMPARE(*await((*store)->count("parcels", search)), page * objectsAPage);
            const auto rows = await((*store)->rows("parcels", {.limit = objectsAPage}));
            QVERIFY(rows);
            for (const qint64 row : *rows)
                QVERIFY(await((*store)->object("parcels", row)));
        }
        qInfo("%d kills (%d while opening), %d pages", m_times, beforeOpen, last);
        QVERIFY(last > m_times / 4);
    }

private:
    const int m_times;
};

inline int runKills(int argc, char **argv, int times)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1StringView("--write"))
        return Kills::write(application.arguments().value(2));
    Kills test(times);
    return QTest::qExec(&test, argc, argv);
}

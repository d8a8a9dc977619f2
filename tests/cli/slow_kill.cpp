// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using Ended = Program::Ended;

namespace {

/// What a sync is doing when it dies, as seen from outside.
enum class Stage {
    Request, ///< the backend is asked and lets us wait
    Parse,   ///< an answer has just arrived
    Commit,  ///< the file of the cache has just grown
    Events,  ///< the catch-up with what happened meanwhile has begun
};
constexpr std::array stages {Stage::Request, Stage::Parse, Stage::Commit, Stage::Events};
constexpr std::array names {"request", "parse", "commit", "events"};

/// A run of sync that is watched: how often each stage was reached so far.
class Watched
{
public:
    Watched(const Program &program, const QString &log) : m_log(log)
    {
        QProcessEnvironment environment = program.environment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"tributary.api.debug=true"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(Program::path(), program.arguments({u"sync"_s, u"--quiet"_s}));
        m_process.waitForStarted();
    }

    /// Looks again; false when the program has ended.
    bool look()
    {
        m_process.waitForReadyRead(1);
        const QList<QByteArray> lines = m_process.readAllStandardError().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.contains("GET /v1/"))
                continue;
            ++m_reached[size_t(Stage::Request)];
            ++m_reached[size_t(Stage::Parse)];
            m_reached[size_t(Stage::Events)] += line.contains("GET /v1/events") ? 1 : 0;
        }
        const qint64 size = QFileInfo(m_log).size();
        m_reached[size_t(Stage::Commit)] += size > m_size ? 1 : 0;
        m_size = size;
        return m_process.state() != QProcess::NotRunning;
    }

    int reached(Stage stage) const { return m_reached[size_t(stage)]; }

    /// SIGKILL, when the stage has been reached so often. False when the program ended before.
    bool killAt(Stage stage, int times, int pause)
    {
        while (look()) {
            if (reached(stage) < times)
                continue;
            if (stage == Stage::Request)
                QThread::msleep(static_cast<unsigned long>(pause)); // into the next wait for the backend
            m_process.kill();
            m_process.waitForFinished();
            return m_process.exitStatus() == QProcess::CrashExit;
        }
        return false;
    }

    int runToEnd()
    {
        while (look()) { }
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    const QString m_log;
    std::array<int, 4> m_reached {};
    qint64 m_size = 0;
};

} // namespace

/// A sync that is killed at random moments, and run again, ends with the same cache as one that was not.
class TestKill : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestSandbox> m_sandbox;
    QByteArray m_ids;
    std::array<int, 4> m_expected {}; ///< how often an undisturbed sync reaches each stage

    static QString log(const QTemporaryDir &folder) { return folder.filePath(u"default/test/cache.db-wal"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"4"_s, u"--charges"_s, u"400"_s,
                                                               u"--seed"_s, u"21"_s, u"--latency-ms"_s, u"10"_s});
        QVERIFY(m_sandbox->isRunning());
        QTemporaryDir folder;
        Program program(folder.path());
        program.useBackend(*m_sandbox);
        Watched undisturbed(program, log(folder));
        QCOMPARE(undisturbed.runToEnd(), 0);
        for (const Stage stage : stages) {
            m_expected[size_t(stage)] = undisturbed.reached(stage);
            QVERIFY2(undisturbed.reached(stage) > 0, names[size_t(stage)]);
        }
        m_ids = program.run(u"list charges --format ids"_s).out;
        QVERIFY(m_ids.count('\n') >= 400);
    }

    void sixtyKillsLoseNothing()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::array<int, 4> hit {};
        int kills = 0;
        while (kills < 60) {
            QTemporaryDir folder;
            Program program(folder.path());
            program.useBackend(*m_sandbox);
            // Up to three deaths of one cache, each resumed by the next run.
            for (int death = 1 + random.bounded(3); death > 0 && kills < 60; --death) {
                const Stage stage = stages[size_t(kills) % stages.size()];
                const int times = 1 + random.bounded(m_expected[size_t(stage)]);
                Watched run(program, log(folder));
                if (!run.killAt(stage, times, random.bounded(10)))
                    break; // It was done sooner: what an earlier run had fetched was not asked for again.
                ++kills;
                ++hit[size_t(stage)];
            }
            const Ended synced = program.run(u"sync --quiet"_s);
            QVERIFY2(synced.code == 0, synced.error.constData());
            const Ended verified = program.run(u"verify --quiet"_s);
            QVERIFY2(verified.code == 0, (verified.error + verified.out).constData());
            const Ended listed = program.run(u"list charges --format ids"_s);
            QVERIFY2(listed.out == m_ids, listed.error.constData());
        }
        for (const Stage stage : stages) {
            qInfo("killed at %s: %d", names[size_t(stage)], hit[size_t(stage)]);
            QVERIFY2(hit[size_t(stage)] > 0, names[size_t(stage)]);
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "slow_kill.moc"

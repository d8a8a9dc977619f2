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

    /// Fifteen at each stage. A row is one cache: it dies once, or once more while it catches up, and is then brought to
    /// its end.
    void sixtyKillsLoseNothing_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<quint32>("seed");
        for (int kill = 0; kill < 60; ++kill) {
            const size_t stage = size_t(kill) % stages.size();
            const quint32 seed = QRandomGenerator::global()->generate();
            QTest::addRow("%d, %s, seed %u", kill + 1, names[stage], seed) << int(stage) << seed;
        }
    }
    void sixtyKillsLoseNothing()
    {
        QFETCH(int, stage);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto kill = [&](const Program &program, const QTemporaryDir &folder) {
            const int times = 1 + random.bounded(m_expected[size_t(stage)]);
            Watched run(program, log(folder));
            return run.killAt(Stage(stage), times, random.bounded(10));
        };

        // A run may be over before it gets so far: what is asked for at the same time does not always add up alike.
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<Program> program;
        bool killed = false;
        for (int attempt = 0; attempt < 20 && !killed; ++attempt) {
            folder = std::make_unique<QTemporaryDir>();
            program = std::make_unique<Program>(folder->path());
            program->useBackend(*m_sandbox);
            killed = kill(*program, *folder);
        }
        QVERIFY(killed);
        if (random.bounded(3) == 0)
            kill(*program, *folder);

        const Ended synced = program->run(u"sync --quiet"_s);
        QVERIFY2(synced.code == 0, synced.error.constData());
        const Ended verified = program->run(u"verify --quiet"_s);
        QVERIFY2(verified.code == 0, (verified.error + verified.out).constData());
        const Ended listed = program->run(u"list charges --format ids"_s);
        QVERIFY2(listed.out == m_ids, listed.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "slow_kill.moc"

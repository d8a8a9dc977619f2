// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Ended = Program::Ended;

namespace {

/// Whether a process runs whose command line names this folder.
bool isAnybodyAt(const QString &program, const QString &folder)
{
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        if (line.contains(program.toUtf8()) && line.contains(folder.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

/// The built-in sandbox at its full size, as `tributary --sandbox` has it: fifty accounts, twenty thousand charges.
class TestWhole : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theSandboxIsSyncedAndVerifiedWhole()
    {
        Program program(m_folder.path());
        const Ended synced = program.run(u"--sandbox sync --json --quiet"_s);
        QVERIFY2(synced.code == 0, synced.error.constData());
        const QJsonObject all = QJsonDocument::fromJson(synced.out).object();
        QCOMPARE(all.value("complete"_L1).toBool(), true);
        QCOMPARE(all.value("contexts"_L1).toInt(), 51);
        // The same folder makes the same world again.
        const Ended verified = program.run(u"--sandbox verify --quiet"_s);
        QVERIFY2(verified.code == 0, (verified.error + verified.out.left(4000)).constData());
        const QJsonObject found = all.value("resources"_L1).toObject();
        for (const Resource *each : resources()) {
            const QString name = QString::fromLatin1(each->name);
            const Ended ids = program.run({u"--sandbox"_s, u"list"_s, name, u"--format"_s, u"ids"_s});
            QCOMPARE(ids.lines().size(), found.value(name).toObject().value("objects"_L1).toInteger());
        }
        QVERIFY(!isAnybodyAt(u"tributary-sandbox"_s, m_folder.path()));
    }

    void theSandboxDiesWithTheProgram()
    {
        QTemporaryDir folder;
        Program program(folder.path());
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(Program::path(), program.arguments({u"--sandbox"_s, u"sync"_s}));
        QByteArray told;
        connect(&process, &QProcess::readyReadStandardError, &process, [&] { told += process.readAllStandardError(); });
        QTRY_VERIFY_WITH_TIMEOUT(told.contains("lists left"), 60'000);
        QVERIFY(isAnybodyAt(u"tributary-sandbox"_s, folder.path()));
        process.kill();
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!isAnybodyAt(u"tributary-sandbox"_s, folder.path()), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestWhole)
#include "slow_whole.moc"

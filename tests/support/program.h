// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandboxprocess.h"

#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <chrono>

/// The program `tributary`, run as scripts run it: with a data folder and a key of the test's own, and no key ring.
class Program
{
public:
    struct Ended {
        int code = -1;       ///< -1: it did not end by itself
        QByteArray out {};
        QByteArray error {};

        /// The last line of standard error: how it ended.
        QByteArray sentence() const
        {
            const QList<QByteArray> lines = error.trimmed().split('\n');
            return lines.last();
        }
        QList<QByteArray> lines() const
        {
            const QByteArray text = out.trimmed();
            return text.isEmpty() ? QList<QByteArray>() : text.split('\n');
        }
    };

    explicit Program(const QString &dataFolder) : m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(QStringLiteral("TRIBUTARY_NO_KEYRING"), QStringLiteral("1"));
        m_environment.remove(QStringLiteral("TRIBUTARY_API_KEY"));
        m_arguments << QStringLiteral("--data-dir") << dataFolder;
    }

    /// From now on it talks to this backend.
    void useBackend(const QString &url, const QString &caFile, const QByteArray &key)
    {
        m_backend.clear();
        m_backend << QStringLiteral("--backend") << url;
        if (!caFile.isEmpty())
            m_backend << QStringLiteral("--ca-file") << caFile;
        useKey(key);
    }
    void useBackend(const TestSandbox &sandbox) { useBackend(sandbox.url(), sandbox.caFile(), sandbox.key()); }
    void useKey(const QByteArray &key)
    {
        m_environment.insert(QStringLiteral("TRIBUTARY_API_KEY"), QString::fromLatin1(key));
    }
    /// Runs it with nothing but its own arguments and no key: what needs no backend must do without.
    void useNoBackend()
    {
        m_backend.clear();
        m_environment.remove(QStringLiteral("TRIBUTARY_API_KEY"));
    }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    static QString path() { return QStringLiteral(TRIBUTARY_BIN "/tributary"); }
    QStringList arguments(const QStringList &words) const { return m_arguments + m_backend + words; }
    const QProcessEnvironment &environment() const { return m_environment; }

    /// Runs it to its end, with the test's event loop going on: a test's own servers answer meanwhile.
    Ended run(const QStringList &words) const { return run(path(), arguments(words)); }
    Ended run(const QString &line) const { return run(line.split(u' ', Qt::SkipEmptyParts)); }
    Ended run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::minutes(3), &process, &QProcess::kill);
        process.start(program, arguments);
        if (!process.waitForStarted(30'000))
            qFatal("%s does not start", qPrintable(program));
        process.closeWriteChannel();
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        Ended ended {.out = process.readAllStandardOutput(), .error = process.readAllStandardError()};
        if (process.exitStatus() == QProcess::NormalExit)
            ended.code = process.exitCode();
        return ended;
    }

private:
    QProcessEnvironment m_environment;
    QStringList m_arguments;
    QStringList m_backend;
};

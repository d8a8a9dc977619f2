// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/base/error.h"

#include <QObject>
#include <QProcess>

/// The embedded sandbox: tributary-sandbox as a child process, found beside this program. Ends with the object, and
/// by itself when this program dies. Knows its start-up line and nothing of what it serves.
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    /// Where it is and with which key, as its first line says.
    struct Place {
        QString url {};
        QString caFile {};
        QByteArray key {};
        QByteArray account {}; ///< the platform's
        int accounts = 0;      ///< connected ones

        Backend backend() const;
    };

    /// `dataFolder`: the program's; the sandbox keeps its certificates and data in `dataFolder`/sandbox.
    explicit SandboxProcess(const QString &dataFolder, QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// started() or failed() tells how it went.
    void start();
    void stop();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void started(const SandboxProcess::Place &place);
    /// It could not be started, or it ended although nobody asked it to.
    void failed(const Error &error);

private:
    void readLine();
    void fail(const QString &message);

    QString m_folder;
    QProcess m_process;
    enum class Stage { Idle, Starting, Serving, Stopping } m_stage = Stage::Idle;
};

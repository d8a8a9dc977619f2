// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

/// A running tributary-sandbox of a test's own: a free port, its data in a folder that goes with it unless the
/// test names one. Ends with the object.
class TestSandbox
{
public:
    /// "--accounts", "5", "--charges", "1000", ... `--port 0` and `--data` are added when not given.
    explicit TestSandbox(QStringList options = {})
    {
        using namespace Qt::StringLiterals;
        if (!options.contains(u"--port"_s))
            options << u"--port"_s << u"0"_s;
        if (!options.contains(u"--data"_s))
            options << u"--data"_s << m_folder.path();
        options << u"--until-stdin-closes"_s; // a test that crashes leaves nothing behind
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TRIBUTARY_BIN "/tributary-sandbox"), options);

        const QDeadlineTimer deadline(std::chrono::minutes(2));
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
            m_process.waitForReadyRead(1000);
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_url = line.value(u"url"_s).toString();
        m_caFile = line.value(u"ca_file"_s).toString();
        m_key = line.value(u"platform_key"_s).toString().toLatin1();
        m_account = line.value(u"platform_account"_s).toString().toLatin1();
        m_accounts = line.value(u"accounts"_s).toInt();
    }

    ~TestSandbox() { stop(); }
    TestSandbox(const TestSandbox &) = delete;
    TestSandbox &operator=(const TestSandbox &) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running && !m_url.isEmpty(); }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }

    const QString &url() const { return m_url; }
    const QString &caFile() const { return m_caFile; }
    const QByteArray &key() const { return m_key; }
    const QByteArray &account() const { return m_account; } ///< the platform's
    int accounts() const { return m_accounts; }             ///< connected ones
    Backend backend() const
    {
        return {.url = QUrl(m_url), .caFile = m_caFile, .key = m_key, .limits = Backend::Limits::Off};
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
    QString m_caFile;
    QByteArray m_key;
    QByteArray m_account;
    int m_accounts = 0;
};

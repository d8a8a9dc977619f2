// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

/// The program tributary-sandbox, run as anybody runs it, until the object goes. Shares nothing with the client.
class Running
{
public:
    explicit Running(const QStringList &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TRIBUTARY_BIN "/tributary-sandbox"), options + QStringList{QStringLiteral("--until-stdin-closes")});
        constexpr int patience = 60'000;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        m_line = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Running() { kill(); }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    bool isReady() const { return !m_line.isEmpty(); }
    /// SIGKILL: it has no time for anything.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    QUrl url() const { return QUrl(said("url")); }
    QByteArray key() const { return said("platform_key").toLatin1(); }
    QSslConfiguration trust() const
    {
        QSslConfiguration configuration;
        configuration.setCaCertificates(QSslCertificate::fromPath(said("ca_file")));
        return configuration;
    }
    qint64 processId() const { return m_process.processId(); }

private:
    QString said(const char *name) const { return m_line.value(QLatin1String(name)).toString(); }

    QProcess m_process;
    QJsonObject m_line;
};

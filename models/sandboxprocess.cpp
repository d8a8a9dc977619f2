// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; // milliseconds for it to end before it is killed

QString program()
{
#ifdef Q_OS_WIN
    const QString name = u"tributary-sandbox.exe"_s;
#else
    const QString name = u"tributary-sandbox"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

Backend SandboxProcess::Place::backend() const
{
    // Nobody else uses it, so all of its rate limit is ours.
    return {.url = QUrl(url), .caFile = caFile, .key = key, .share = 1.0, .limits = Backend::Limits::Test};
}

SandboxProcess::SandboxProcess(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(dataFolder).filePath(u"sandbox"_s))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(u"%1 cannot be started: %2"_s.arg(m_process.program(), m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        fail(u"The sandbox ended by itself with code %1."_s.arg(code));
    });
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

void SandboxProcess::start()
{
    if (isRunning())
        return;
    m_stage = Stage::Starting;
    // Its standard input is a pipe of ours that nobody writes to: when we die, it closes.
    m_process.start(program(), {u"--until-stdin-closes"_s, u"--data"_s, m_folder, u"--accounts"_s, u"50"_s,
                                u"--charges"_s, u"20000"_s, u"--seed"_s, u"7"_s});
}

void SandboxProcess::stop()
{
    if (!isRunning())
        return;
    m_stage = Stage::Stopping;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    m_stage = Stage::Idle;
}

void SandboxProcess::readLine()
{
    if (m_stage != Stage::Starting || !m_process.canReadLine())
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    const Place place {.url = line.value(u"url"_s).toString(),
                       .caFile = line.value(u"ca_file"_s).toString(),
                       .key = line.value(u"platform_key"_s).toString().toLatin1(),
                       .account = line.value(u"platform_account"_s).toString().toLatin1(),
                       .accounts = line.value(u"accounts"_s).toInt()};
    if (place.url.isEmpty() || place.key.isEmpty()) {
        stop();
        m_stage = Stage::Starting;
        fail(u"The sandbox did not say where it is."_s);
        return;
    }
    m_stage = Stage::Serving;
    Q_EMIT started(place);
}

void SandboxProcess::fail(const QString &message)
{
    if (m_stage != Stage::Starting && m_stage != Stage::Serving)
        return;
    m_stage = Stage::Idle;
    Q_EMIT failed({.kind = Error::Kind::Unreachable, .message = message, .code = "sandbox"});
}

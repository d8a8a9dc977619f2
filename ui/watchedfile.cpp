// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchedfile.h"

#include <QFileInfo>

namespace {

constexpr int Pause = 200; // milliseconds: a save is several steps

} // namespace

WatchedFile::WatchedFile(const QString &fileName, QObject *parent)
    : QObject(parent), m_fileName(QFileInfo(fileName).absoluteFilePath())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    const auto later = [this] {
        watch();
        m_pause.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        watch(); // it may have come back meanwhile
        Q_EMIT saved();
    });
    m_watcher.addPath(QFileInfo(m_fileName).absolutePath());
    watch();
}

void WatchedFile::watch()
{
    if (!m_watcher.files().contains(m_fileName) && QFileInfo::exists(m_fileName))
        m_watcher.addPath(m_fileName);
}

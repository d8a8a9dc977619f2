// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

/// A file that another program saves again and again. Editors write in place or put a new file in its stead; the
/// folder is watched too, because a watcher loses sight of a file that is replaced.
class WatchedFile : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFile(const QString &fileName, QObject *parent = nullptr);

    const QString &fileName() const { return m_fileName; }

Q_SIGNALS:
    void saved(); ///< some moments after the last of what belongs together

private:
    void watch();

    QString m_fileName;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

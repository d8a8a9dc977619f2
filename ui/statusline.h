// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

/// Along the window's lower edge: how old the data is, what sync is doing in plain words, what is selected.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Session &session, QWidget *parent = nullptr);

    void setSelection(const QString &summary);
    /// Said once, for some seconds, in place of what sync is doing.
    void tell(const QString &sentence);

    /// "as of 14:02 · 6 min ago"; what was never complete says so.
    static QString stamp(qint64 upTo, qint64 now, const QLocale &locale);
    /// Data older than this deserves a warning's colour.
    static constexpr qint64 StaleAfter = 15 * 60;
    /// What sync is doing, in words with counts.
    static QString sentence(const SyncState &state);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void refresh();

    const Session &m_session;
    QTimer m_tick;
    QTimer m_told;
    QWidget *m_mark;
    QLabel *m_stamp;
    QLabel *m_phase;
    QProgressBar *m_progress;
    QLabel *m_selection;
};

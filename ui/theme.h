// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

/// Which colours the program wears: the person's choice, or what the system had when the program started (Qt
/// 6.4 cannot tell of a later change). Sets style and palette of the application; widgets follow by themselves.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const;
    /// From light to dark or back, leaving "as the system".
    void toggle();

Q_SIGNALS:
    void changed();

private:
    QApplication &m_application;
    bool m_systemIsDark = false;
    Choice m_choice = Choice::System;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// One line across the workspace that says what is not as usual (offline, key missing) and what to do about it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `button` empty: nothing can be done from here.
    void tell(Tone tone, const QString &icon, const QString &sentence, const QString &button = {});
    QString sentence() const;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    Tone m_tone = Tone::Neutral;
    QString m_icon;
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_button;
};

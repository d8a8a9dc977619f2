// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// Around a workspace in which staff looks with an owner's eyes: a frame and a banner that say so in words, how much
/// time is left, and the way out. They stay on screen as long as the view does.
class ViewFrame : public QWidget
{
    Q_OBJECT

public:
    ViewFrame(const QString &account, const QDeadlineTimer &deadline, QWidget *parent = nullptr);

    /// Put inside; the frame's from now on.
    void setContent(QWidget *content);
    QString sentence() const;
    QString timeLeft() const;
    QPushButton *exitButton() const { return m_exit; }

Q_SIGNALS:
    void ended(); ///< the person wants out, or the time is over

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    void tick();

    QDeadlineTimer m_deadline;
    QTimer m_tick;
    QLabel *m_picture;
    QLabel *m_words;
    QLabel *m_left;
    QPushButton *m_exit;
    QWidget *m_banner;
    QVBoxLayout *m_column;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

/// Instead of a table: an icon, what is the case, what it means, and what one can do about it.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// `actions` become buttons, the first of them the default one; they stay their owner's.
    void tell(const QString &icon, const QString &title, const QString &text, const QList<QAction *> &actions = {});
    QString title() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptIcon();
    void adoptWidth();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QString m_icon;
};

/// Grey bars where rows will be: shown while the first rows are being read.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;
};

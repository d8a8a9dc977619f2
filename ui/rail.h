// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

/// The left rail: pages as buttons, icons with words, or icons alone when it is narrow. Knows actions, not pages.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Checkable actions; the checked one is where one is.
    void add(QAction *page);
    void addHeading(const QString &words);
    /// Further pages stand at the foot.
    void addStretch();
    void setWide(bool wide);
    bool isWide() const { return m_wide; }
    /// Of the current page: where the keyboard comes in.
    QWidget *currentButton() const;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptWidth();
    void adoptColours();

    QScrollArea *m_scroll;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_foot;
    QVBoxLayout *m_target;
    QList<QAbstractButton *> m_buttons;
    QList<QWidget *> m_headings;
    bool m_wide = true;
};

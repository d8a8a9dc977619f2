// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

/// One of a few choices that need a sentence each: a plate with a radio button, a title and what it means.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &meaning, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_meaning;
};

/// A check box whose words may take several lines.
class StatementBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit StatementBox(const QString &statement, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QWidget>

/// Amounts by day as columns, in one currency. Reads out as a sentence; arrow keys go from day to day and the
/// day's amount is told in words. Painted in the colours of the theme.
class VolumeChart : public QWidget
{
    Q_OBJECT

public:
    explicit VolumeChart(QWidget *parent = nullptr);

    /// Minor units by day, oldest first.
    void show(const QDate &firstDay, const QList<qint64> &amounts, const QByteArray &currency);
    QString summary() const;
    QSize sizeHint() const override { return {600, 200}; }
    QSize minimumSizeHint() const override { return {260, 160}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    QRectF columnOf(int day) const;
    qint64 top() const;
    void point(int day);
    QString sentenceOf(int day) const;
    QString axisText(qint64 minor) const;

    QDate m_firstDay;
    QList<qint64> m_amounts;
    QByteArray m_currency;
    int m_pointed = -1;
};

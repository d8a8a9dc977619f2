// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "ui/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

/// One queue on the home page: how many wait, the first of them, and the way there.
class TodoCard : public Card
{
    Q_OBJECT

public:
    struct Line {
        QString start {};  ///< whose or what
        QString middle {}; ///< how much
        QString end {};    ///< until when
    };

    explicit TodoCard(const QString &title, Tone tone, QWidget *parent = nullptr);

    void show(const QString &count, const QList<Line> &lines);
    QString count() const;
    QPushButton *button() const { return m_open; }

Q_SIGNALS:
    void opened();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Row;

    QLabel *m_count;
    QLabel *m_title;
    QVBoxLayout *m_lines;
    QList<Row *> m_rows;
    QPushButton *m_open;
};

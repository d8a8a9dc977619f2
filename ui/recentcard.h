// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "ui/card.h"

class QGridLayout;
class QLabel;
class QPushButton;

/// The last few rows of one table on a page of its own kind: what, in which state, how much, when; and the way there.
class RecentCard : public Card
{
    Q_OBJECT

public:
    struct Line {
        QString start {};        ///< whose or what
        Format::Badge state {};
        QString amount {};
        QString end {};          ///< when
    };

    explicit RecentCard(const QString &title, QWidget *parent = nullptr);

    /// `nothing`: said where there are no lines.
    void show(const QList<Line> &lines, const QString &nothing);
    QPushButton *button() const { return m_open; }

Q_SIGNALS:
    void opened();

private:
    QPushButton *m_open;
    QLabel *m_nothing;
    QGridLayout *m_grid;
};

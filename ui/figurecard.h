// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"
#include "ui/card.h"

#include <QList>

class QLabel;

/// One number of the home page, an amount for each currency; never a sum of several.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void show(const Overview::Figure &figure);

private:
    QList<QLabel *> m_amounts; ///< the first is the one with the most rows
    QLabel *m_none;
    QLabel *m_more;
};

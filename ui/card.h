// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// A raised plate with a hairline around it; what stands on it is laid out by whoever made it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;
};

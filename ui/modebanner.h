// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QWidget>

struct Colours;

/// Where one is, in words and in a pattern: SANDBOX and TEST are striped, LIVE is solid. Always on screen.
namespace Mode {

QString word(Session::Mode mode);
/// What the mode means for the person, one sentence.
QString meaning(Session::Mode mode);
void paint(QPainter &painter, const QRectF &rect, qreal radius, Session::Mode mode, const Colours &colours);

} // namespace Mode

/// The plate with the mode's word.
class ModeBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ModeBanner(Session::Mode mode, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QFont plateFont() const;

    Session::Mode m_mode;
};

/// The line along the window's upper edge in the mode's pattern.
class ModeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ModeStrip(Session::Mode mode, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Session::Mode m_mode;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

#include <QWidget>

struct Colours;

/// A state as people see it: a rounded plate with a shape and a word, so that colour is never the only sign.
namespace Badge {

/// The shape of a tone, in a square of side 10.
void paintShape(QPainter &painter, const QRectF &square, Format::Tone tone, const QColor &colour);
int width(const QString &text, const QFontMetrics &metrics);
int height(const QFontMetrics &metrics);
/// What the longest of a column's badges needs, 0 if it has none; unreasonably long ones may be cut.
int widestOf(const Column &column, const QFont &font);
/// Painted at the reading start of `room`, centred vertically; elided when there is not enough room.
void paint(QPainter &painter, const QRect &room, const QString &text, Format::Tone tone, const Colours &colours,
           const QFont &font, Qt::LayoutDirection direction);

} // namespace Badge

/// One badge as a widget.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    void setBadge(const Format::Badge &badge);
    QSize sizeHint() const override;
    /// Where there is less room the words are cut, and the tooltip has them.
    QSize minimumSizeHint() const override { return {qMin(sizeHint().width(), 90), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Format::Badge m_badge;
};

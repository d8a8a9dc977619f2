// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/badge.h"

#include "ui/colours.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace {

constexpr int Widest = 280; // pixels of a column

constexpr int ShapeSide = 10;
constexpr int Inset = 7;
constexpr int Gap = 5;

} // namespace

void Badge::paintShape(QPainter &painter, const QRectF &square, Format::Tone tone, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / ShapeSide, square.height() / ShapeSide);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Format::Tone::Neutral: // a ring: nothing to do, nothing to celebrate
        painter.drawEllipse(QRectF(1.75, 1.75, 6.5, 6.5));
        break;
    case Format::Tone::Good: // a tick
        painter.drawPolyline(QPolygonF({QPointF(1.5, 5.4), QPointF(4, 7.9), QPointF(8.6, 2.4)}));
        break;
    case Format::Tone::Warning: { // a filled triangle
        QPainterPath path;
        path.addPolygon(QPolygonF({QPointF(5, 1.6), QPointF(9, 8.4), QPointF(1, 8.4), QPointF(5, 1.6)}));
        painter.fillPath(path, colour);
        painter.drawPath(path);
        break;
    }
    case Format::Tone::Danger: { // a filled disc with a bar
        QPainterPath path;
        path.addEllipse(QRectF(0.6, 0.6, 8.8, 8.8));
        QPainterPath bar;
        bar.addRoundedRect(QRectF(2.6, 4.1, 4.8, 1.8), 0.9, 0.9);
        painter.fillPath(path.subtracted(bar), colour);
        break;
    }
    case Format::Tone::Note: // a half-filled ring: under way
        painter.drawEllipse(QRectF(1.25, 1.25, 7.5, 7.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(QRectF(2.5, 2.5, 5, 5), 90 * 16, -180 * 16);
        break;
    }
    painter.restore();
}

int Badge::width(const QString &text, const QFontMetrics &metrics)
{
    return Inset + ShapeSide + Gap + metrics.horizontalAdvance(text) + Inset + 1;
}

int Badge::widestOf(const Column &column, const QFont &font)
{
    const QFontMetrics metrics(Text::font(Text::Role::Small, font));
    int widest = 0;
    if (column.look == Look::Badge) {
        for (const Word &word : column.words)
            widest = qMax(widest, width(word.displayText(), metrics));
    }
    return qMin(widest, Widest);
}

int Badge::height(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

void Badge::paint(QPainter &painter, const QRect &room, const QString &text, Format::Tone tone,
                  const Colours &colours, const QFont &font, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const Colours::Pair &pair = colours.badge(tone);
    const QSize size(qMin(width(text, metrics), room.width()), height(metrics));
    const QRect plate = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.fill);
    painter.drawRoundedRect(plate, plate.height() / 2.0, plate.height() / 2.0);
    const QRect inner = plate.adjusted(Inset, 0, -Inset, 0);
    const QRect shape = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(ShapeSide, ShapeSide), inner);
    paintShape(painter, shape, tone, pair.text);
    QRect words = inner.adjusted(ShapeSide + Gap, 0, 0, 0);
    words = QStyle::visualRect(direction, inner, words);
    painter.setFont(font);
    painter.setPen(pair.text);
    painter.drawText(words, Text::drawingFlags(Qt::AlignLeft, direction),
                     metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

BadgeLabel::BadgeLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Format::Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    setToolTip(Text::toolTip(badge.text));
    setVisible(!badge.text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    const QFontMetrics metrics(Text::font(Text::Role::Small, font()));
    return {Badge::width(m_badge.text, metrics), Badge::height(metrics)};
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Badge::paint(painter, rect(), m_badge.text, m_badge.tone, Colours::of(palette()),
                 Text::font(Text::Role::Small, font()), layoutDirection());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkbutton.h"

#include "ui/colours.h"

#include <QPainter>

namespace {

constexpr int Around = 6; // pixels above and below the words, together

} // namespace

LinkButton::LinkButton(Text::Role role, Lines lines, QWidget *parent) : QPushButton(parent), m_role(role), m_lines(lines)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(lines == Lines::Many);
    setSizePolicy(policy);
}

void LinkButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {metrics.horizontalAdvance(text()) + 4, metrics.height() + Around};
}

QSize LinkButton::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(width, 60), 10000);
    return QFontMetrics(linkFont()).boundingRect(room, int(Qt::TextWordWrap), text()).height() + Around;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    QFont words = linkFont();
    words.setUnderline(underMouse() || hasFocus());
    painter.setFont(words);
    painter.setPen(!isEnabled() ? colours.faint : m_tone == Tone::Neutral ? colours.accent : colours.of(m_tone));
    if (m_lines == Lines::Many) {
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(rect(), (side | Qt::AlignVCenter).toInt() | int(Qt::TextWordWrap), text());
    } else {
        painter.drawText(rect(), Text::drawingFlags(Qt::AlignLeft, layoutDirection()),
                         QFontMetrics(words).elidedText(text(), Qt::ElideMiddle, width()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headerview.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QApplication>
#include <QHoverEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowSide = 14;
constexpr int Centred = int(Qt::AlignCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip);

} // namespace

HeaderView::HeaderView(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(48);
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const bool adds = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT sortRequested(section, adds ? Click::Adds : Click::Replaces);
    });
}

void HeaderView::setSorting(const QList<Sorting> &sorting)
{
    m_sorting = sorting;
    viewport()->update();
}

QSize HeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(Text::font(Text::Role::Small, font())).height() + 16};
}

QSize HeaderView::sectionSizeFromContents(int section) const
{
    const QString title = model() ? model()->headerData(section, orientation()).toString() : QString();
    const QFontMetrics metrics(Text::font(Text::Role::Small, font()));
    return {metrics.horizontalAdvance(title) + 2 * Space::Medium + ArrowSide + Space::Tight, sizeHint().height()};
}

bool HeaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter
        || event->type() == QEvent::HoverLeave) {
        const bool leaves = event->type() == QEvent::HoverLeave;
        const QPoint at = leaves ? QPoint() : static_cast<QHoverEvent *>(event)->position().toPoint();
        const int hovered = leaves ? -1 : logicalIndexAt(at);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            viewport()->update();
        }
    }
    return QHeaderView::viewportEvent(event);
}

void HeaderView::paintEvent(QPaintEvent *event)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    painter.end();
    QHeaderView::paintEvent(event);
}

void HeaderView::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const Colours &colours = Colours::of(palette());
    painter->save();
    painter->fillRect(rect, section == m_hovered ? colours.hover : colours.page);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colours.border);

    qsizetype key = -1;
    for (qsizetype i = 0; i < m_sorting.size(); ++i) {
        if (m_sorting.at(i).section == section)
            key = i;
    }
    const bool sorted = key >= 0;
    QFont words = Text::font(Text::Role::Small, font());
    words.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(words);
    const QRect room = rect.adjusted(Space::Medium, 0, -Space::Medium, -1);
    const QString number = sorted && m_sorting.size() > 1 ? locale().toString(key + 1) : QString();
    const int mark = sorted ? ArrowSide + 2 + metrics.horizontalAdvance(number) : 0;
    const QString title = metrics.elidedText(model()->headerData(section, orientation()).toString(), Qt::ElideRight,
                                             room.width() - mark);
    const int width = metrics.horizontalAdvance(title);
    const bool atEnd = m_endAligned.contains(section) && layoutDirection() == Qt::LeftToRight;
    const int start = atEnd ? room.right() + 1 - width - mark : room.x();

    const QRect titleRect = QStyle::visualRect(layoutDirection(), rect, QRect(start, room.y(), width, room.height()));
    painter->setFont(words);
    painter->setPen(sorted || section == m_hovered ? colours.text : colours.muted);
    painter->drawText(titleRect, Centred, title);
    if (sorted) {
        const QRect arrow(start + width + 2, room.center().y() - ArrowSide / 2 + 1, ArrowSide, ArrowSide);
        const bool ascending = m_sorting.at(key).order == Qt::AscendingOrder;
        painter->drawPixmap(QStyle::visualRect(layoutDirection(), rect, arrow),
                            Icon::pixmap(ascending ? u"up"_s : u"down"_s, colours.accent, ArrowSide,
                                         devicePixelRatioF()));
        if (!number.isEmpty()) {
            const QRect place(arrow.right() + 1, room.y(), metrics.horizontalAdvance(number), room.height());
            painter->setPen(colours.accent);
            painter->drawText(QStyle::visualRect(layoutDirection(), rect, place),
                              Centred, number);
        }
    }
    painter->restore();
}

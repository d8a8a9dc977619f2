// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celldelegate.h"

#include "app/base/field.h"
#include "app/base/money.h"
#include "models/accountnames.h"
#include "models/format.h"
#include "models/resourcetable.h"
#include "ui/badge.h"
#include "ui/colours.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int KeptTexts = 6000; // two screens of a wide table on a large display
constexpr int LongestShown = 400; // characters of one cell that are looked at

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent), m_texts(KeptTexts) {}

bool CellDelegate::standsAtEnd(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Number || kind == Kind::Count;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString().left(LongestShown);
    const int plate = index.data(ResourceTable::ToneRole).isValid() ? 30 : 0;
    return {option.fontMetrics.horizontalAdvance(text) + plate + 2 * Space::Medium,
            option.fontMetrics.height() + Space::Medium};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty() && sizeHint(option, index).width() > view->visualRect(index).width())
        words = index.data().toString(); // what is cut off can be read whole
    QToolTip::showText(event->globalPos(), Text::toolTip(words.left(LongestShown)), view);
    return true;
}

void CellDelegate::adopt(const QFont &base) const
{
    if (m_base == base && m_fonts[0] == base)
        return;
    m_base = base;
    m_fonts[int(Voice::Body)] = base;
    m_fonts[int(Voice::Code)] = Text::font(Text::Role::Code, base);
    m_fonts[int(Voice::Small)] = Text::font(Text::Role::Small, base);
    m_texts.clear();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    adopt(option.font);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);

    const QRect room = option.rect.adjusted(Space::Medium, 0, -Space::Medium, -1);
    const Kind kind = Kind(index.data(ResourceTable::KindRole).toInt());
    const QVariant tone = index.data(ResourceTable::ToneRole);
    if (kind == Kind::Money) {
        paintMoney(*painter, room, index, colours, option.direction);
    } else if (const QString text = index.data(Qt::DisplayRole).toString(); text.isEmpty()) {
        if (index.data(ResourceTable::FieldRole).toByteArray() == "account") {
            //: In the column of accounts: the row is the platform's own
            paintText(*painter, room, tr("Platform"), Voice::Body, colours.muted, Qt::ElideRight, false,
                      option.direction);
        }
    } else if (tone.isValid()) {
        Badge::paint(*painter, room, text, Format::Tone(tone.toInt()), colours, font(Voice::Small), option.direction);
    } else if (kind == Kind::Id) {
        paintId(*painter, room, text, selected ? colours.text : colours.muted, colours.text, option.direction);
    } else {
        const bool quiet = kind == Kind::Time || kind == Kind::Flag;
        paintText(*painter, room, text, Voice::Body, quiet && !selected ? colours.muted : colours.text,
                  Qt::ElideRight, standsAtEnd(kind), option.direction);
    }

    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active))
        Style::paintFocus(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1), colours.accent, 4);
}

void CellDelegate::paintId(QPainter &painter, const QRect &room, const QString &id, const QColor &quiet,
                           const QColor &loud, Qt::LayoutDirection direction) const
{
    const QString name = m_names && id.startsWith(u"acct_") ? m_names->name(id.toUtf8()) : QString();
    if (name.isEmpty())
        paintText(painter, room, id, Voice::Code, quiet, Qt::ElideMiddle, false, direction);
    else
        paintText(painter, room, name, Voice::Body, loud, Qt::ElideRight, false, direction);
}

void CellDelegate::paintMoney(QPainter &painter, const QRect &room, const QModelIndex &index,
                              const Colours &colours, Qt::LayoutDirection direction) const
{
    const QVariant value = index.data(ResourceTable::ValueRole);
    if (!value.isValid() || value.isNull())
        return;
    const QByteArray currency = index.data(ResourceTable::CurrencyRole).toByteArray();
    if (currency.isEmpty()) { // an amount without a currency is no amount: shown as it came
        paintText(painter, room, index.data(Qt::DisplayRole).toString(), Voice::Body, colours.text, Qt::ElideRight,
                  true, direction);
        return;
    }
    // The code has a column of its own inside the cell, so that digits line up below each other.
    const int codeWidth = QFontMetrics(font(Voice::Small)).horizontalAdvance(QStringLiteral("MMM")) + 2;
    const QRect code(room.right() - codeWidth + 1, room.y(), codeWidth, room.height());
    const QRect number = room.adjusted(0, 0, -codeWidth - Space::Tight, 0);
    const Money money {value.toLongLong(), currency};
    paintText(painter, QStyle::visualRect(direction, room, number), money.number(QLocale()), Voice::Body, colours.text,
              Qt::ElideRight, true, direction);
    paintText(painter, QStyle::visualRect(direction, room, code), QString::fromUtf8(currency).toUpper(), Voice::Small,
              colours.muted, Qt::ElideNone, false, direction);
}

void CellDelegate::paintText(QPainter &painter, const QRect &room, const QString &text, Voice voice,
                             const QColor &colour, Qt::TextElideMode elide, bool atEnd,
                             Qt::LayoutDirection direction) const
{
    const QStaticText &laid = laidOut(text, voice, room.width(), elide);
    // Digits are written left to right in every language: numbers line up on the right in both directions.
    const bool right = atEnd || direction == Qt::RightToLeft;
    const qreal x = right ? room.right() + 1 - laid.size().width() : room.x();
    const qreal y = room.y() + (room.height() - laid.size().height()) / 2;
    painter.setFont(font(voice));
    painter.setPen(colour);
    painter.drawStaticText(QPointF(x, y), laid);
}

const QStaticText &CellDelegate::laidOut(const QString &text, Voice voice, int width, Qt::TextElideMode elide) const
{
    const QString key = text + QChar(0x1f) + QChar(ushort(voice)) + QChar(ushort(qBound(0, width, 0xfff)));
    if (const QStaticText *kept = m_texts.object(key))
        return *kept;
    const QString line = Text::oneLine(text.left(LongestShown));
    auto *laid = new QStaticText(QFontMetrics(font(voice)).elidedText(line, elide, width));
    laid->setTextFormat(Qt::PlainText);
    laid->prepare(QTransform(), font(voice));
    m_texts.insert(key, laid);
    return *laid;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/choicecard.h"

#include "ui/colours.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace {

constexpr int Indicator = 18;
constexpr int Line = 340;   // pixels: the width that sizeHint() is made for
constexpr int Narrowest = 160;

int wrapFlags(Qt::LayoutDirection direction)
{
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop;
    return side.toInt() | int(Qt::TextWordWrap);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, qMax(width, 40), 10000), int(Qt::TextWordWrap), text).height();
}

QSizePolicy wrapping()
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    return policy;
}

constexpr int CardWords = Space::Large + Indicator + Space::Medium; // where the words of a card begin

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &meaning, QWidget *parent)
    : QRadioButton(title, parent), m_meaning(meaning)
{
    setAccessibleName(title);
    setAccessibleDescription(meaning);
    setSizePolicy(wrapping());
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceCard::sizeHint() const
{
    return {Line, heightForWidth(Line)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {Narrowest, Space::Control};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = width - CardWords - Space::Large;
    int height = heightOf(text(), Text::font(Text::Role::Strong, font()), room) + 2 * Space::Medium;
    if (!m_meaning.isEmpty())
        height += Space::Tight + heightOf(m_meaning, Text::font(Text::Role::Small, font()), room);
    return height;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.border, isChecked() ? 1.6 : 1));
    painter.setBrush(isChecked() ? colours.selection : hovered ? colours.hover : colours.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::Card, Space::Card);

    const QFont strong = Text::font(Text::Role::Strong, font());
    const QFont small = Text::font(Text::Role::Small, font());
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QStyleOptionButton mark = option;
    mark.state.setFlag(QStyle::State_KeyboardFocusChange, false); // the whole card shows the focus
    const int firstLine = QFontMetrics(strong).height();
    mark.rect = visual(QRect(Space::Large, Space::Medium + (firstLine - Indicator) / 2, Indicator, Indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, this);

    const int room = width() - CardWords - Space::Large;
    const QRect title(CardWords, Space::Medium, room, heightOf(text(), strong, room));
    painter.setFont(strong);
    painter.setPen(isEnabled() ? colours.text : colours.faint);
    painter.drawText(visual(title), wrapFlags(layoutDirection()), text());
    painter.setFont(small);
    painter.setPen(isEnabled() ? colours.muted : colours.faint);
    painter.drawText(visual(QRect(CardWords, title.bottom() + 1 + Space::Tight, room, height())),
                     wrapFlags(layoutDirection()), m_meaning);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        Style::paintFocus(painter, rect(), colours.accent, Space::Card);
}

StatementBox::StatementBox(const QString &statement, QWidget *parent) : QCheckBox(statement, parent)
{
    setSizePolicy(wrapping());
}

QSize StatementBox::sizeHint() const
{
    const int whole = Indicator + Space::Small + QFontMetrics(font()).horizontalAdvance(text()) + 2;
    const int width = qMin(whole, Line);
    return {width, heightForWidth(width)};
}

QSize StatementBox::minimumSizeHint() const
{
    return {Narrowest, Space::Target};
}

int StatementBox::heightForWidth(int width) const
{
    return qMax(int(Space::Target), heightOf(text(), font(), width - Indicator - Space::Small) + Space::Small);
}

void StatementBox::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int line = QFontMetrics(font()).height();
    const int room = width() - Indicator - Space::Small;
    const int words = heightOf(text(), font(), room);
    const int top = (height() - words) / 2;
    option.rect = visual(QRect(0, top + (line - Indicator) / 2, Indicator, Indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(isEnabled() ? colours.text : colours.faint);
    painter.drawText(visual(QRect(Indicator + Space::Small, top, room, words)), wrapFlags(layoutDirection()), text());
}

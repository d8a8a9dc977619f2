// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include "ui/colours.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

/// A label whose font and colour are those of its role, also after the theme or the system's font changed.
class RoleLabel : public QLabel
{
public:
    RoleLabel(Text::Role role, Text::Colour colour, QWidget *parent)
        : QLabel(parent), m_role(role), m_colour(colour)
    {
        setTextFormat(Qt::PlainText);
        adopt();
        turn();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
            adopt();
        else if (event->type() == QEvent::LayoutDirectionChange)
            turn();
    }

private:
    /// At the reading start of the window's language, whatever the direction of these words is.
    void turn()
    {
        if (!alignment().testFlag(Qt::AlignHCenter))
            setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                         | Qt::AlignVCenter);
    }

    void adopt()
    {
        if (m_adopting)
            return;
        m_adopting = true;
        setFont(Text::font(m_role, QApplication::font()));
        if (m_colour == Text::Colour::Muted) {
            QPalette palette;
            const QColor muted = Colours::of(QApplication::palette()).muted;
            palette.setColor(QPalette::WindowText, muted);
            palette.setColor(QPalette::Text, muted);
            setPalette(palette);
        }
        m_adopting = false;
    }

    Text::Role m_role;
    Text::Colour m_colour;
    bool m_adopting = false;
};

/// Wraps between words; a word that is longer than a line is cut in its middle.
class Paragraph : public RoleLabel
{
public:
    Paragraph(Text::Role role, Text::Colour colour, QWidget *parent) : RoleLabel(role, colour, parent)
    {
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }

    QSize minimumSizeHint() const override { return {60, RoleLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QString fitting = fittingText();
        if (fitting == text()) {
            RoleLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(contentsRect(), alignment().toInt() | int(Qt::TextWordWrap), fitting);
    }

private:
    QString fittingText() const
    {
        const QString whole = text();
        QString fitting;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, whole);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
            fitting += fontMetrics().elidedText(whole.mid(from, to - from), Qt::ElideMiddle, contentsRect().width());
            from = to;
        }
        return fitting;
    }
};

} // namespace

QFont Text::font(Role role, const QFont &base)
{
    QFont font = base;
    const qreal size = base.pointSizeF() > 0 ? base.pointSizeF() : 10.0;
    switch (role) {
    case Role::Title:
        font.setPointSizeF(size * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Heading:
        font.setPointSizeF(size * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Control:
        font.setWeight(QFont::Medium);
        break;
    case Role::Body:
        break;
    case Role::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case Role::Figure:
        font.setPointSizeF(size * 1.7);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Code:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (!QFontInfo(font).fixedPitch()) // a platform without a theme answers with its default font
            font = QFont(u"monospace"_s);
        font.setStyleHint(QFont::Monospace);
        font.setPointSizeF(size * 0.92);
        break;
    }
    return font;
}

QString Text::isolated(const QString &value)
{
    return QChar(0x2068) + value + QChar(0x2069);
}

QString Text::leftToRight(const QString &value)
{
    return QChar(0x2066) + value + QChar(0x2069);
}

QString Text::oneLine(const QString &value)
{
    QString line = value;
    for (QChar &c : line) {
        const ushort u = c.unicode();
        const bool breaks = u < 0x20 || u == 0x7f || u == 0x2028 || u == 0x2029;
        const bool turns = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
        if (breaks || turns)
            c = u'\u0020';
    }
    return line;
}

QString Text::toolTip(const QString &words)
{
    return words.isEmpty() ? QString() : u"<span>"_s + words.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

int Text::drawingFlags(Qt::Alignment side, Qt::LayoutDirection direction)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
    return alignment.toInt() | int(Qt::TextSingleLine);
}

QLabel *Text::label(Role role, Colour colour, QWidget *parent)
{
    return new RoleLabel(role, colour, parent);
}

QLabel *Text::paragraph(Role role, Colour colour, QWidget *parent)
{
    return new Paragraph(role, colour, parent);
}

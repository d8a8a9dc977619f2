// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modebanner.h"

#include "ui/colours.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int StripHeight = 5;
constexpr double Stripe = 7;

const Colours::Pair &pairOf(Session::Mode mode, const Colours &colours)
{
    switch (mode) {
    case Session::Mode::Sandbox:
        return colours.sandbox;
    case Session::Mode::Test:
        return colours.test;
    case Session::Mode::Live:
        return colours.live;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Mode::word(Session::Mode mode)
{
    switch (mode) {
    case Session::Mode::Sandbox:
        //: Plate in the window: the data is invented, nothing is connected
        return QCoreApplication::translate("Mode", "SANDBOX");
    case Session::Mode::Test:
        //: Plate in the window: the platform's test data
        return QCoreApplication::translate("Mode", "TEST");
    case Session::Mode::Live:
        //: Plate in the window: real money
        return QCoreApplication::translate("Mode", "LIVE");
    }
    Q_UNREACHABLE();
}

QString Mode::meaning(Session::Mode mode)
{
    switch (mode) {
    case Session::Mode::Sandbox:
        return QCoreApplication::translate("Mode", "Invented data on this computer. Nothing here is real.");
    case Session::Mode::Test:
        return QCoreApplication::translate("Mode", "The platform's test data. No real money moves.");
    case Session::Mode::Live:
        return QCoreApplication::translate("Mode", "Real accounts and real money.");
    }
    Q_UNREACHABLE();
}

void Mode::paint(QPainter &painter, const QRectF &rect, qreal radius, Session::Mode mode, const Colours &colours)
{
    const Colours::Pair &pair = pairOf(mode, colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath plate;
    plate.addRoundedRect(rect, radius, radius);
    painter.setClipPath(plate);
    painter.fillRect(rect, pair.fill);
    if (mode != Session::Mode::Live) {
        QColor stripe = pair.text;
        stripe.setAlphaF(radius > 0 ? 0.13F : 0.55F); // under words the stripes stay back
        painter.setPen(QPen(stripe, Stripe * 0.7));
        for (double x = rect.left() - rect.height() - Stripe; x < rect.right() + Stripe; x += 2 * Stripe)
            painter.drawLine(QPointF(x, rect.bottom() + 2), QPointF(x + rect.height() + 4, rect.top() - 2));
    }
    painter.restore();
}

ModeBanner::ModeBanner(Session::Mode mode, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    setAccessibleName(Mode::word(mode));
    setAccessibleDescription(Mode::meaning(mode));
    setToolTip(Mode::meaning(mode));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont ModeBanner::plateFont() const
{
    QFont font = Text::font(Text::Role::Small, this->font());
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

QSize ModeBanner::sizeHint() const
{
    const QFontMetrics metrics(plateFont());
    return {metrics.horizontalAdvance(Mode::word(m_mode)) + 2 * Space::Medium, metrics.height() + 8};
}

void ModeBanner::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    Mode::paint(painter, QRectF(rect()), 5, m_mode, colours);
    painter.setFont(plateFont());
    painter.setPen(pairOf(m_mode, colours).text);
    painter.drawText(rect(), int(Qt::AlignCenter), Mode::word(m_mode));
}

ModeStrip::ModeStrip(Session::Mode mode, QWidget *parent) : QWidget(parent), m_mode(mode)
{
    setFixedHeight(StripHeight);
}

void ModeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Mode::paint(painter, QRectF(rect()), 0, m_mode, Colours::of(palette()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volumechart.h"

#include "app/base/money.h"
#include "ui/colours.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int AxisWidth = 58;
constexpr int FootHeight = 24;
constexpr int HeadHeight = 26;
constexpr int Lines = 3;

} // namespace

VolumeChart::VolumeChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    //: Accessible name of the chart on the home page
    setAccessibleName(tr("Volume by day"));
}

void VolumeChart::show(const QDate &firstDay, const QList<qint64> &amounts, const QByteArray &currency)
{
    m_firstDay = firstDay;
    m_amounts = amounts;
    m_currency = currency;
    m_pointed = qMin(m_pointed, int(amounts.size()) - 1);
    setAccessibleDescription(summary());
    update();
}

QString VolumeChart::summary() const
{
    if (m_amounts.isEmpty() || m_currency.isEmpty())
        return tr("No payments in the last four weeks.");
    const auto best = std::max_element(m_amounts.cbegin(), m_amounts.cend());
    const qint64 sum = std::accumulate(m_amounts.cbegin(), m_amounts.cend(), qint64(0));
    const QDate day = m_firstDay.addDays(best - m_amounts.cbegin());
    //: Spoken summary of a chart: %1 and %3 are amounts, %2 is a date
    return tr("%1 in four weeks; the most on %2: %3.")
        .arg(Text::isolated(Money {sum, m_currency}.text(locale())), locale().toString(day, QLocale::LongFormat),
             Text::isolated(Money {*best, m_currency}.text(locale())));
}

QRectF VolumeChart::plot() const
{
    const QRect inside = rect().adjusted(Space::Small, Space::Tight, -Space::Small, -Space::Tight);
    return QStyle::visualRect(layoutDirection(), rect(), inside.adjusted(AxisWidth, HeadHeight, 0, -FootHeight));
}

/// The axis ends at three times a number that reads well: one digit and zeros.
qint64 VolumeChart::top() const
{
    const qint64 most = m_amounts.isEmpty() ? 0 : *std::max_element(m_amounts.cbegin(), m_amounts.cend());
    if (most <= 0)
        return 100;
    qint64 step = 1;
    while (true) {
        for (const qint64 factor : {1, 2, 3, 4, 5, 6, 8}) {
            if (step * factor * Lines >= most)
                return step * factor * Lines;
        }
        step *= 10;
    }
}

QRectF VolumeChart::columnOf(int day) const
{
    const QRectF area = plot();
    const double pitch = area.width() / double(qMax<qsizetype>(1, m_amounts.size()));
    const double width = qMax(2.0, qMin(22.0, pitch * 0.66));
    const double height = area.height() * double(qMax<qint64>(0, m_amounts.at(day))) / double(top());
    const int place = layoutDirection() == Qt::RightToLeft ? int(m_amounts.size()) - 1 - day : day;
    return {area.x() + pitch * place + (pitch - width) / 2, area.bottom() - height, width, height};
}

QString VolumeChart::axisText(qint64 minor) const
{
    const double major = double(minor) / std::pow(10, Money::decimals(m_currency));
    return major >= 10000 ? locale().toString(major / 1000, 'f', 0) + u"k"_s : locale().toString(major, 'f', 0);
}

QString VolumeChart::sentenceOf(int day) const
{
    //: One day of a chart: %1 is a date, %2 an amount
    return tr("%1: %2").arg(locale().toString(m_firstDay.addDays(day), QLocale::LongFormat),
                            Text::isolated(Money {m_amounts.at(day), m_currency}.text(locale())));
}

void VolumeChart::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Text::font(Text::Role::Small, font()));
    const QRectF area = plot();

    for (int line = 0; line <= Lines; ++line) {
        const qint64 value = top() / Lines * line;
        const double y = std::round(area.bottom() - area.height() * line / Lines) + 0.5;
        painter.setPen(QPen(line == 0 ? colours.border : colours.hairline, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.muted);
        const QRect place(Space::Small, int(y) - 10, AxisWidth - Space::Small, 20);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Text::drawingFlags(Qt::AlignRight, layoutDirection()), axisText(value));
    }
    for (int day = 0; day < m_amounts.size(); ++day) {
        const QRectF bar = columnOf(day);
        const bool pointed = day == m_pointed;
        if (bar.height() > 0) {
            QPainterPath path; // round above, square below
            const double radius = qMin(3.0, bar.width() / 2);
            path.addRoundedRect(bar.adjusted(0, 0, 0, radius), radius, radius);
            QPainterPath keep;
            keep.addRect(QRectF(bar.x() - 1, bar.y() - 1, bar.width() + 2, bar.height() + 1));
            painter.fillPath(path.intersected(keep), pointed ? colours.accent : colours.series[0]);
        }
        const QDate date = m_firstDay.addDays(day);
        if (date.dayOfWeek() == Qt::Monday) {
            painter.setPen(colours.muted);
            painter.drawText(QRectF(bar.center().x() - 40, area.bottom() + 4, 80, FootHeight - 4),
                             int(Qt::AlignHCenter) | int(Qt::AlignTop), locale().toString(date, u"d MMM"_s));
        }
    }
    painter.setPen(m_pointed >= 0 ? colours.text : colours.muted);
    const QString head = m_pointed >= 0 && m_pointed < m_amounts.size() ? sentenceOf(m_pointed) : summary();
    const QRect line(Space::Small, Space::Tight, width() - 2 * Space::Small, HeadHeight - 6);
    painter.drawText(line, Text::drawingFlags(Qt::AlignLeft, layoutDirection()),
                     painter.fontMetrics().elidedText(head, Qt::ElideRight, line.width()));
    if (hasFocus())
        Style::paintFocus(painter, rect(), colours.accent, Space::Corner);
}

void VolumeChart::point(int day)
{
    if (m_amounts.isEmpty())
        return;
    m_pointed = qBound(-1, day, int(m_amounts.size()) - 1);
    setAccessibleDescription(m_pointed >= 0 ? sentenceOf(m_pointed) : summary());
    update();
}

void VolumeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const double along = (event->position().x() - area.x()) / qMax(1.0, area.width());
    const double share = layoutDirection() == Qt::RightToLeft ? 1 - along : along;
    point(share < 0 || share >= 1 ? -1 : int(share * double(m_amounts.size())));
}

void VolumeChart::leaveEvent(QEvent *)
{
    point(-1);
}

void VolumeChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        point(qMax(0, m_pointed + forward));
        break;
    case Qt::Key_Left:
        point(qMax(0, m_pointed - forward));
        break;
    case Qt::Key_Home:
        point(0);
        break;
    case Qt::Key_End:
        point(int(m_amounts.size()) - 1);
        break;
    default: // other keys are not the chart's
        QWidget::keyPressEvent(event);
    }
}

void VolumeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

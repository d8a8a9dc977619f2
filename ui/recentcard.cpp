// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentcard.h"

#include "ui/badge.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// One line that is cut off where there is no room.
class CutLabel : public QLabel
{
public:
    explicit CutLabel(const QString &words) : QLabel(words)
    {
        setTextFormat(Qt::PlainText);
        setToolTip(Text::toolTip(words));
    }
    QSize minimumSizeHint() const override { return {60, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Text::drawingFlags(Qt::AlignLeft, layoutDirection()),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

RecentCard::RecentCard(const QString &title, QWidget *parent)
    : Card(parent), m_open(new QPushButton), m_nothing(Text::label(Text::Role::Body, Text::Colour::Muted)),
      m_grid(new QGridLayout)
{
    //: Button of a card on the first page: go to the whole table
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(title);
    m_open->setFlat(true);
    connect(m_open, &QPushButton::clicked, this, &RecentCard::opened);
    QLabel *heading = Text::label(Text::Role::Strong);
    heading->setText(title);

    // The button's own margin is part of the card's: spacings are mirrored, margins are not.
    constexpr int inner = Space::Large - Space::Small;
    auto *head = new QHBoxLayout;
    head->addSpacing(inner);
    head->addWidget(heading, 1, Qt::AlignVCenter);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    m_nothing->setContentsMargins(inner, 0, inner, 0);
    m_nothing->setWordWrap(true);
    m_grid->setContentsMargins(inner, 0, inner, 0);
    m_grid->setHorizontalSpacing(Space::Medium);
    m_grid->setVerticalSpacing(Space::Tight);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Large);
    column->setSpacing(Space::Small);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addLayout(m_grid);
    column->addStretch();
}

void RecentCard::show(const QList<Line> &lines, const QString &nothing)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_nothing->setText(nothing);
    m_nothing->setVisible(lines.isEmpty());
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        auto *badge = new BadgeLabel;
        badge->setBadge(line.state);
        QLabel *amount = Text::label(Text::Role::Body);
        amount->setText(Text::isolated(line.amount));
        QLabel *end = Text::label(Text::Role::Small, Text::Colour::Muted);
        end->setText(line.end);
        m_grid->addWidget(new CutLabel(line.start), row, 0);
        m_grid->addWidget(badge, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
        m_grid->addWidget(amount, row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(end, row, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

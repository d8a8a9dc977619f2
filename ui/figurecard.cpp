// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurecard.h"

#include "ui/space.h"
#include "ui/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownAmounts = 4;

} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : Card(parent), m_none(Text::label(Text::Role::Title, Text::Colour::Muted)),
      m_more(Text::label(Text::Role::Small, Text::Colour::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->setSpacing(2);
    QLabel *heading = Text::label(Text::Role::Small, Text::Colour::Muted);
    heading->setText(title);
    column->addWidget(heading);
    column->addWidget(m_none);
    for (qsizetype i = 0; i < ShownAmounts; ++i) {
        const bool first = i == 0;
        QLabel *amount = Text::label(first ? Text::Role::Title : Text::Role::Body,
                                     first ? Text::Colour::Normal : Text::Colour::Muted);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        amount->hide();
        column->addWidget(amount);
        m_amounts.append(amount);
    }
    m_more->hide();
    column->addWidget(m_more);
    column->addStretch();
}

void FigureCard::show(const Overview::Figure &figure)
{
    for (qsizetype i = 0; i < m_amounts.size(); ++i) {
        const bool known = i < figure.amounts.size();
        m_amounts.at(i)->setText(known ? Text::isolated(figure.amounts.at(i).money.text(locale())) : QString());
        m_amounts.at(i)->setVisible(known);
    }
    //: On the home page instead of an amount: there were no payments, refunds or the like
    m_none->setText(figure.counted ? tr("None") : u"…"_s);
    m_none->setVisible(figure.amounts.isEmpty());
    const int more = int(figure.amounts.size() - m_amounts.size());
    //: Below the amounts of a figure: %n are not shown, in other currencies
    m_more->setText(tr("and %Ln more amount(s)", nullptr, qMax(0, more)));
    m_more->setVisible(more > 0);
}

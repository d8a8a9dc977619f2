// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/errorsummary.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/linkbutton.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ErrorSummary::ErrorSummary(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_title(Text::label(Text::Role::Heading)), m_links(new QVBoxLayout)
{
    setObjectName(u"errorSummary"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setWordWrap(true);
    m_links->setSpacing(2);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tight);
    words->addWidget(m_title);
    words->addLayout(m_links);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    row->setSpacing(Space::Medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
    adopt();
}

void ErrorSummary::show(const QList<Item> &items)
{
    setVisible(!items.isEmpty());
    if (items == m_items)
        return;
    m_items = items;
    while (QLayoutItem *old = m_links->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    //: Heading above the links to what is wrong
    m_title->setText(tr("Please correct %Ln answer(s)", nullptr, int(items.size())));
    QStringList texts;
    for (const Item &item : items) {
        texts.append(item.text);
        auto *link = new LinkButton(Text::Role::Body, LinkButton::Lines::Many);
        link->setText(item.text);
        link->setTone(Tone::Danger);
        m_links->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, path = item.path] { Q_EMIT chosen(path); });
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(texts.join(u'\n'));
}

void ErrorSummary::adopt()
{
    m_icon->setPixmap(Icon::pixmap(u"warning"_s, Colours::of(palette()).danger, 22, devicePixelRatioF()));
}

void ErrorSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.danger, 2));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::Card, Space::Card);
    if (hasFocus())
        Style::paintFocus(painter, QRectF(rect()).adjusted(3, 3, -3, -3), colours.accent, Space::Card - 3);
}

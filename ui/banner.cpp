// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_words(Text::label(Text::Role::Body)), m_button(new QPushButton)
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Huge, Space::Small, Space::Huge, Space::Small);
    row->setSpacing(Space::Medium);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    hide();
}

void Banner::tell(Tone tone, const QString &icon, const QString &sentence, const QString &button)
{
    m_tone = tone;
    m_icon = icon;
    m_words->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    adopt();
    show();
}

QString Banner::sentence() const
{
    return m_words->text();
}

void Banner::adopt()
{
    const Colours::Pair &pair = Colours::of(palette()).badge(m_tone);
    QPalette words;
    words.setColor(QPalette::WindowText, pair.text);
    m_words->setPalette(words);
    if (!m_icon.isEmpty())
        m_picture->setPixmap(Icon::pixmap(m_icon, pair.text, 20, devicePixelRatioF()));
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Colours::of(palette()).badge(m_tone).fill);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int PictureSide = 40;
constexpr int LineLength = 460; // about 65 characters: comfortable to read

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_title(Text::label(Text::Role::Heading)),
      m_text(Text::paragraph(Text::Role::Body, Text::Colour::Muted)), m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_buttons->setSpacing(Space::Small);

    for (QLabel *label : {m_title, m_text})
        label->setFixedWidth(80); // as wide as there is room, up to a line's length: resizeEvent()
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::Small);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Tight);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Small);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

QString Notice::title() const
{
    return m_title->text();
}

void Notice::tell(const QString &icon, const QString &title, const QString &text, const QList<QAction *> &actions)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        QString words = action->text();
        auto *button = new QPushButton(words.remove(u'&'));
        button->setDefault(action == actions.first());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    adoptIcon();
    adoptWidth();
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adoptWidth();
}

void Notice::adoptWidth()
{
    const int room = qBound(80, width() - 2 * Space::Large, LineLength);
    for (QLabel *label : {m_title, m_text}) {
        label->setFixedWidth(room);
        label->setMinimumHeight(qMax(0, label->heightForWidth(room))); // layouts forget it where they align
    }
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptIcon();
}

void Notice::adoptIcon()
{
    if (!m_icon.isEmpty()) {
        m_picture->setPixmap(Icon::pixmap(m_icon, Colours::of(palette()).faint, PictureSide, devicePixelRatioF(),
                                          Icon::Reading::Directed));
    }
}

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    //: Spoken by screen readers while a table's first rows are being read
    setAccessibleName(tr("Loading rows"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const int rowHeight = fontMetrics().height() + 18;
    static constexpr double Starts[] {0.0, 0.16, 0.30, 0.48, 0.72};
    static constexpr double Widths[] {0.11, 0.08, 0.12, 0.17, 0.14};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row * rowHeight < height(); ++row) {
        const int y = row * rowHeight;
        painter.setBrush(colours.skeleton);
        for (int bar = 0; bar < 5; ++bar) {
            const double share = Widths[bar] * (0.75 + 0.25 * ((row * 7 + bar * 3) % 5) / 4.0);
            const QRectF place(Space::Medium + Starts[bar] * width(), y + rowHeight / 2.0 - 5, share * width(), 10);
            const QRectF seen = layoutDirection() == Qt::RightToLeft
                ? QRectF(width() - place.right(), place.y(), place.width(), place.height())
                : place;
            painter.drawRoundedRect(seen, 5, 5);
        }
        painter.fillRect(QRect(0, y + rowHeight - 1, width(), 1), colours.hairline);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/colours.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int LeastWide = 216;
constexpr int NarrowWidth = 60;
constexpr int IconSide = 20;

/// One page in the rail.
class RailButton : public QAbstractButton
{
public:
    explicit RailButton(QAction *page, QWidget *parent = nullptr) : QAbstractButton(parent), m_page(page)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        adopt();
        connect(page, &QAction::changed, this, &RailButton::adopt);
        connect(this, &QAbstractButton::clicked, page, [this] {
            m_page->trigger();
            setChecked(m_page->isChecked());
        });
    }

    QSize sizeHint() const override
    {
        return {NarrowWidth - 2 * Space::Small, qMax(34, fontMetrics().height() + 14)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool current = isChecked();
        if (current || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(current ? colours.selection : colours.pressed);
            painter.drawRoundedRect(rect(), Space::Corner, Space::Corner);
        }
        const QRect square(Space::Medium, (height() - IconSide) / 2, IconSide, IconSide);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), square), Qt::AlignCenter,
                     underMouse() ? QIcon::Active : QIcon::Normal, current ? QIcon::On : QIcon::Off);
        const QRect words = rect().adjusted(Space::Medium + IconSide + Space::Medium, 0, -Space::Small, 0);
        if (words.width() > 20) {
            painter.setFont(Text::font(current ? Text::Role::Control : Text::Role::Body, font()));
            painter.setPen(current ? colours.accent : colours.text);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                             Text::drawingFlags(Qt::AlignLeft, layoutDirection()),
                             painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        }
        if (hasFocus())
            Style::paintFocus(painter, rect(), colours.accent, Space::Corner);
    }

private:
    void adopt()
    {
        QString words = m_page->text();
        setText(words.remove(u'&'));
        setIcon(m_page->icon());
        setToolTip(m_page->toolTip());
        setChecked(m_page->isChecked());
        setAccessibleName(words);
    }

    QAction *m_page;
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    //: Accessible name of the list of pages at the window's side
    setAccessibleName(tr("Pages"));
    auto *inside = new QWidget;
    m_pages = new QVBoxLayout(inside);
    m_pages->setContentsMargins(Space::Small, Space::Medium, Space::Small, Space::Small);
    m_pages->setSpacing(2);
    m_pages->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    m_foot->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    m_target = m_pages;
    adoptColours();
    setWide(true);
}

void Rail::add(QAction *page)
{
    auto *button = new RailButton(page);
    m_buttons.append(button);
    if (m_target == m_pages)
        m_pages->insertWidget(m_pages->count() - 1, button);
    else
        m_foot->addWidget(button);
}

void Rail::addHeading(const QString &words)
{
    QLabel *heading = Text::label(Text::Role::Small, Text::Colour::Muted);
    heading->setText(words);
    heading->setContentsMargins(Space::Medium, Space::Large, Space::Medium, Space::Tight);
    m_headings.append(heading);
    m_pages->insertWidget(m_pages->count() - 1, heading);
}

void Rail::addStretch()
{
    m_target = m_foot;
}

void Rail::setWide(bool wide)
{
    m_wide = wide;
    adoptWidth();
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(wide);
}

/// Wide enough for the longest title, whatever the font and the language.
void Rail::adoptWidth()
{
    int widest = LeastWide;
    for (const QAbstractButton *button : std::as_const(m_buttons)) {
        const QFontMetrics metrics(Text::font(Text::Role::Control, button->font()));
        widest = qMax(widest, metrics.horizontalAdvance(button->text()) + IconSide + 3 * Space::Medium + 4 * Space::Small);
    }
    setFixedWidth(m_wide ? qMin(widest, 2 * LeastWide) : NarrowWidth);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptWidth();
    if (event->type() == QEvent::PaletteChange)
        adoptColours();
}

void Rail::adoptColours()
{
    QPalette onRail = palette();
    onRail.setColor(QPalette::Window, Colours::of(palette()).rail);
    m_scroll->verticalScrollBar()->setPalette(onRail);
}

QWidget *Rail::currentButton() const
{
    for (QAbstractButton *button : m_buttons) {
        if (button->isChecked())
            return button;
    }
    return m_buttons.isEmpty() ? nullptr : m_buttons.first();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colours.hairline);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus()) {
            m_buttons.at(qBound<qsizetype>(0, i + step, m_buttons.size() - 1))->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todocard.h"

#include "ui/badge.h"
#include "ui/colours.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// The shape of a tone by itself, as badges have it.
class ToneMark : public QWidget
{
public:
    explicit ToneMark(Tone tone) : m_tone(tone) { setFixedSize(14, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Badge::paintShape(painter, QRectF(1, 1, 12, 12), m_tone, Colours::of(palette()).of(m_tone));
    }

private:
    Tone m_tone;
};

/// One line that is cut off where there is no room, with the whole words in its tooltip.
class CutLabel : public QLabel
{
public:
    explicit CutLabel(const QString &text)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
        setToolTip(Text::toolTip(text));
    }
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

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

TodoCard::TodoCard(const QString &title, Tone tone, QWidget *parent)
    : Card(parent), m_count(Text::label(Text::Role::Figure)), m_title(Text::label(Text::Role::Strong)),
      m_lines(new QVBoxLayout), m_open(new QPushButton)
{
    m_title->setText(title);
    m_title->setWordWrap(true);
    //: Button of a card on the home page: go to the rows that are counted there
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(title);
    m_open->setFlat(true);
    connect(m_open, &QPushButton::clicked, this, &TodoCard::opened);
    setCursor(Qt::PointingHandCursor);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addWidget(new ToneMark(tone), 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    m_lines->setSpacing(Space::Tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Small, Space::Small, Space::Large);
    column->setSpacing(Space::Tight);
    column->addLayout(head);
    column->addWidget(m_count);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(0, 0, Space::Small, 0);
    indented->addLayout(m_lines);
    column->addLayout(indented);
    column->addStretch();
}

void TodoCard::show(const QString &count, const QList<Line> &lines)
{
    m_count->setText(count);
    m_open->setAccessibleDescription(count);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : lines) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(Space::Medium);
        auto *end = Text::label(Text::Role::Small, Text::Colour::Muted);
        end->setText(line.end);
        across->addWidget(new CutLabel(line.start), 1);
        QLabel *amount = Text::label(Text::Role::Body);
        amount->setText(Text::isolated(line.middle));
        across->addWidget(amount);
        amount->setVisible(!line.middle.isEmpty());
        across->addWidget(end);
        end->setVisible(!line.end.isEmpty());
        m_lines->addWidget(row);
    }
}

QString TodoCard::count() const
{
    return m_count->text();
}

void TodoCard::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void TodoCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

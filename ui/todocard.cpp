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

/// One line that is cut off where there is no room.
class CutLabel : public QLabel
{
public:
    CutLabel()
    {
        setTextFormat(Qt::PlainText);
        setProperty("cuts", true); // on purpose: a name can have any length
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

/// Whose or what, how much, until when.
class TodoCard::Row : public QWidget
{
public:
    Row() : m_start(new CutLabel), m_middle(new CutLabel),
            m_end(Text::label(Text::Role::Small, Text::Colour::Muted))
    {
        auto *across = new QHBoxLayout(this);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(Space::Medium);
        across->addWidget(m_start, 1);
        across->addWidget(m_middle);
        across->addWidget(m_end);
    }

    void show(const Line &line)
    {
        m_start->setText(line.start);
        m_start->setToolTip(Text::toolTip(line.start));
        m_middle->setText(Text::isolated(line.middle));
        m_middle->setVisible(!line.middle.isEmpty());
        m_end->setText(line.end);
        m_end->setVisible(!line.end.isEmpty());
    }

private:
    CutLabel *m_start;
    CutLabel *m_middle;
    QLabel *m_end;
};

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

    // The button's own margin is part of the card's: spacings are mirrored, margins are not.
    constexpr int inner = Space::Large - Space::Small;
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addSpacing(inner);
    head->addWidget(new ToneMark(tone), 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    m_lines->setContentsMargins(inner, 0, inner, 0);
    m_lines->setSpacing(Space::Tight);
    m_count->setContentsMargins(inner, 0, inner, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Large);
    column->setSpacing(Space::Tight);
    column->addLayout(head);
    column->addWidget(m_count);
    column->addLayout(m_lines);
    column->addStretch();
}

void TodoCard::show(const QString &count, const QList<Line> &lines)
{
    m_count->setText(count);
    m_open->setAccessibleDescription(count);
    for (qsizetype i = m_rows.size(); i < lines.size(); ++i) {
        m_rows.append(new Row);
        m_lines->addWidget(m_rows.constLast());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < lines.size());
        m_rows.at(i)->show(i < lines.size() ? lines.at(i) : Line {});
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

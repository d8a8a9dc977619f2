// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewframe.h"

#include "models/format.h"
#include "ui/colours.h"
#include "ui/command.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int FrameWidth = 4;
constexpr int Tick = 5000; // milliseconds: what is left is told in minutes

} // namespace

ViewFrame::ViewFrame(const QString &account, const QDeadlineTimer &deadline, QWidget *parent)
    : QWidget(parent), m_deadline(deadline), m_picture(new QLabel), m_words(Text::label(Text::Role::Strong)),
      m_left(Text::label(Text::Role::Body)), m_exit(new QPushButton), m_banner(new QWidget)
{
    setObjectName(u"viewFrame"_s);
    //: Banner while staff looks at an account as its owner: %1 is the account's name
    m_words->setText(tr("You see what the owner of %1 sees. Nothing can be changed.")
                         .arg(Text::isolated(Text::oneLine(account))));
    m_words->setWordWrap(true);
    m_banner->setAccessibleName(m_words->text());
    //: Button: end looking at an account as its owner
    m_exit->setText(tr("Exit this view"));
    m_exit->setObjectName(u"exitView"_s);
    connect(m_exit, &QPushButton::clicked, this, &ViewFrame::ended);
    QAction *leave = Command::add(this, Command::Group::Window,
                                  {"exitView", m_exit->text(), u"close"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_X}});
    connect(leave, &QAction::triggered, this, &ViewFrame::ended);
    m_exit->setToolTip(Command::hint(*leave));

    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Medium);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_left);
    row->addWidget(m_exit);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(FrameWidth, 0, FrameWidth, FrameWidth);
    m_column->setSpacing(0);
    m_column->addWidget(m_banner);

    connect(&m_tick, &QTimer::timeout, this, &ViewFrame::tick);
    m_tick.start(Tick);
    QTimer::singleShot(std::chrono::milliseconds(m_deadline.remainingTime()), this, &ViewFrame::ended);
    adopt();
    tick();
}

void ViewFrame::setContent(QWidget *content)
{
    m_column->addWidget(content, 1);
}

QString ViewFrame::sentence() const
{
    return m_words->text();
}

QString ViewFrame::timeLeft() const
{
    return m_left->text();
}

void ViewFrame::tick()
{
    const int minutes = int(qMax<qint64>(1, (m_deadline.remainingTime() + 59'999) / 60'000));
    //: Banner while staff looks at an account as its owner: the view ends by itself after so many minutes
    m_left->setText(tr("%Ln minute(s) left", nullptr, minutes));
}

void ViewFrame::adopt()
{
    const Colours::Pair &pair = Colours::of(palette()).badge(Format::Tone::Warning);
    QPalette words;
    words.setColor(QPalette::WindowText, pair.text);
    m_words->setPalette(words);
    m_left->setPalette(words);
    m_picture->setPixmap(Icon::pixmap(u"accounts"_s, pair.text, 20, devicePixelRatioF()));
    update();
}

void ViewFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

/// Words, and a colour that goes all the way round: nobody forgets where they are.
void ViewFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Colours::of(palette()).badge(Format::Tone::Warning).fill);
}

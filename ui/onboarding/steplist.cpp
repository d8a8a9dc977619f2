// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/steplist.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int Mark = 22;

} // namespace

class StepList::Button : public QAbstractButton
{
public:
    Button()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void show(const Step &step, bool isCurrent)
    {
        m_step = step;
        setObjectName(QString::fromUtf8(step.place));
        setText(step.title);
        setEnabled(step.state != State::Later);
        setChecked(isCurrent);
        setAccessibleName(step.title);
        setAccessibleDescription(step.detail);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {180, heightForWidth(180)}; }
    QSize minimumSizeHint() const override { return {120, Space::Control}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int room = roomIn(width);
        const QRect tall(0, 0, room, 1000);
        int height = QFontMetrics(titleFont()).boundingRect(tall, int(Qt::TextWordWrap), m_step.title).height();
        if (!m_step.detail.isEmpty())
            height += QFontMetrics(detailFont()).boundingRect(tall, int(Qt::TextWordWrap), m_step.detail).height();
        return qMax(height, Mark) + 2 * Space::Small;
    }

protected:
    void nextCheckState() override {} // where one is, is not decided here

    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QStyleOption option;
        option.initFrom(this);
        if (isChecked() || (isEnabled() && underMouse())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colours.selection : colours.hover);
            painter.drawRoundedRect(rect(), Space::Corner, Space::Corner);
        }
        const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
        const int flags = (side | Qt::AlignTop).toInt() | int(Qt::TextWordWrap);

        paintMark(painter, visual(QRect(Space::Small, Space::Small, Mark, Mark)), colours);
        const int from = Space::Small + Mark + Space::Small;
        const int room = roomIn(width());
        const QFontMetrics metrics(titleFont());
        const int titleHeight = metrics.boundingRect(QRect(0, 0, room, 1000), int(Qt::TextWordWrap), m_step.title).height();
        const int top = Space::Small + (m_step.detail.isEmpty() ? qMax(0, (Mark - titleHeight) / 2) : 0);
        painter.setFont(titleFont());
        painter.setPen(m_step.state == State::Later ? colours.faint : !isEnabled() ? colours.muted : isChecked() ? colours.accent : colours.text);
        painter.drawText(visual(QRect(from, top, room, titleHeight)), flags, m_step.title);
        painter.setFont(detailFont());
        painter.setPen(m_step.state == State::Wrong ? colours.danger : m_step.state == State::Later ? colours.faint : colours.muted);
        painter.drawText(visual(QRect(from, top + titleHeight, room, height())), flags, m_step.detail);
        if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            Style::paintFocus(painter, rect(), colours.accent, Space::Corner);
    }

private:
    static int roomIn(int width) { return width - Space::Small - Mark - Space::Small - Space::Small; }
    QFont titleFont() const { return Text::font(Text::Role::Control, font()); }
    QFont detailFont() const { return Text::font(Text::Role::Small, font()); }

    void paintMark(QPainter &painter, const QRect &place, const Colours &colours) const
    {
        const QRectF circle = QRectF(place).adjusted(2, 2, -2, -2);
        switch (m_step.state) {
        case State::Done:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.good);
            painter.drawEllipse(circle);
            painter.drawPixmap(QRect(place.center() - QPoint(6, 6), QSize(14, 14)),
                               Icon::pixmap(u"check"_s, colours.page, 14, devicePixelRatioF()));
            break;
        case State::Wrong:
            painter.drawPixmap(place.adjusted(1, 1, -1, -1),
                               Icon::pixmap(u"warning"_s, colours.danger, Mark - 2, devicePixelRatioF()));
            break;
        case State::Begun:
            painter.setPen(QPen(colours.accent, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawPie(circle.adjusted(3, 3, -3, -3), 90 * 16, -180 * 16);
            break;
        case State::Open:
        case State::Later:
            painter.setPen(QPen(isEnabled() ? colours.border : colours.hairline, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
            break;
        }
    }

    Step m_step;
};

StepList::StepList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_title(Text::paragraph(Text::Role::Heading))
{
    //: Accessible name of the list of tasks beside a form
    setAccessibleName(tr("Steps"));
    m_column->setContentsMargins(Space::Medium, Space::Large, Space::Medium, Space::Large);
    m_column->setSpacing(2);
    m_title->setContentsMargins(Space::Small, 0, Space::Small, Space::Small);
    m_title->hide();
    m_column->addWidget(m_title);
    m_column->addStretch();
}

void StepList::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void StepList::show(const QList<Step> &steps, const QByteArray &current)
{
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        auto *button = new Button;
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT chosen(button->objectName().toUtf8()); });
        m_column->insertWidget(int(m_buttons.size()) + 1, button);
        m_buttons.append(button);
    }
    m_steps = steps;
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_buttons.at(i)->show(steps.at(i), steps.at(i).place == current);
}

QAbstractButton *StepList::button(const QByteArray &place) const
{
    for (Button *button : m_buttons) {
        if (button->objectName().toUtf8() == place)
            return button;
    }
    return nullptr;
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<QWidget *> reachable;
    for (Button *button : std::as_const(m_buttons)) {
        if (button->isEnabled())
            reachable.append(button);
    }
    const qsizetype here = reachable.indexOf(focusWidget());
    const qsizetype next = here + (down ? 1 : -1);
    if (here >= 0 && next >= 0 && next < reachable.size())
        reachable.at(next)->setFocus(Qt::TabFocusReason);
}

void StepList::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), colours.hairline);
}

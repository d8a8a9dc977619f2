// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/languagemenu.h"
#include "ui/space.h"
#include "ui/style.h"
#include "ui/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ChoiceWidth = 272;
constexpr int ChoiceHeight = 224;

/// A large card that is one button: icon, what one does, what one gets.
class Choice : public QAbstractButton
{
public:
    Choice(const QString &icon, const QString &title, const QString &text) : m_icon(icon), m_text(text)
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QRect words = QFontMetrics(font()).boundingRect(QRect(0, 0, ChoiceWidth - 2 * Space::Huge, 2000),
                                                              int(Qt::TextWordWrap), m_text);
        return {ChoiceWidth, qMax(ChoiceHeight, 116 + words.height() + Space::Huge)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        const bool active = isEnabled() && (underMouse() || hasFocus());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(active ? colours.accent : colours.border, 1));
        painter.setBrush(isDown() ? colours.pressed : isEnabled() ? colours.raised : colours.rail);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::Card, Space::Card);

        const QRect inner = rect().adjusted(Space::Huge, Space::Huge, -Space::Huge, -Space::Large);
        const QRect plate = QStyle::visualRect(layoutDirection(), rect(), QRect(inner.x(), inner.y(), 40, 40));
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? colours.selection : colours.hairline);
        painter.drawRoundedRect(plate, 10, 10);
        painter.drawPixmap(plate.adjusted(9, 9, -9, -9),
                           Icon::pixmap(m_icon, isEnabled() ? colours.accent : colours.muted, 22, devicePixelRatioF()));
        painter.setFont(Text::font(Text::Role::Heading, font()));
        painter.setPen(isEnabled() ? colours.text : colours.muted);
        painter.drawText(QRect(inner.x(), inner.y() + 52, inner.width(), 30),
                         Text::drawingFlags(Qt::AlignLeft, layoutDirection()), text());
        painter.setFont(font());
        painter.setPen(colours.muted);
        const int side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft).toInt();
        painter.drawText(inner.adjusted(0, 88, 0, 0), int(Qt::AlignTop) | int(Qt::AlignAbsolute) | int(Qt::TextWordWrap) | side,
                         m_text);
        if (hasFocus())
            Style::paintFocus(painter, rect(), colours.accent, Space::Card);
    }

private:
    QString m_icon;
    QString m_text;
};

} // namespace

StartPage::StartPage(const QStringList &profiles, Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *logo = new QLabel;
    logo->setPixmap(Icon::application().pixmap(QSize(64, 64), devicePixelRatioF()));
    logo->setAlignment(Qt::AlignCenter);
    QLabel *title = Text::label(Text::Role::Title);
    title->setText(tr("Welcome to Tributary"));
    title->setAlignment(Qt::AlignCenter);
    QLabel *text = Text::label(Text::Role::Body, Text::Colour::Muted);
    text->setText(tr("All accounts, payments, disputes and payouts of your platform, at hand even without a network."));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);

    auto *sandbox = new Choice(u"sandbox"_s, tr("Explore the sandbox"),
                               tr("Invented data on this computer: 50 accounts, 20,000 payments. No key, no network, "
                                  "nothing to break."));
    sandbox->setObjectName(u"exploreSandbox"_s);
    auto *connection = new Choice(u"connect"_s, tr("Connect a platform"),
                               tr("With an API key of your platform. A restricted key that may only read is enough. "
                                  "It stays in your system's key ring."));
    connection->setObjectName(u"connectPlatform"_s);
    auto *owner = new Choice(u"accounts"_s, tr("Open my account"),
                             tr("For the owner of one account, with the sign-in file that the platform handed out. It shows "
                                "this account and nothing else."));
    owner->setObjectName(u"openAccount"_s);
    connect(owner, &QAbstractButton::clicked, this, &StartPage::ownerChosen);
    connect(sandbox, &QAbstractButton::clicked, this, &StartPage::sandboxChosen);
    connect(connection, &QAbstractButton::clicked, this, &StartPage::connectChosen);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(Space::Large);
    choices->addStretch();
    for (Choice *choice : {sandbox, connection, owner})
        choices->addWidget(choice, 0, Qt::AlignTop);
    choices->addStretch();

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(Space::Small);
    auto *language = new QToolButton;
    language->setObjectName(u"language"_s);
    language->setIcon(Icon::named(u"language"_s));
    language->setIconSize(QSize(20, 20));
    language->setAutoRaise(true);
    language->setFocusPolicy(Qt::StrongFocus);
    //: Button: opens the list of languages
    language->setText(tr("Language"));
    language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    language->setPopupMode(QToolButton::InstantPopup);
    language->setMenu(new LanguageMenu(preferences, language));
    column->addWidget(language, 0, Qt::AlignTrailing);
    column->addStretch(2);
    column->addWidget(logo);
    column->addSpacing(Space::Small);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(Space::Huge);
    column->addLayout(choices);
    if (!profiles.isEmpty()) {
        column->addSpacing(Space::Huge);
        QLabel *again = Text::label(Text::Role::Small, Text::Colour::Muted);
        //: Heading above the names of profiles that were opened before
        again->setText(tr("Opened before"));
        again->setAlignment(Qt::AlignCenter);
        column->addWidget(again);
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Small);
        row->addStretch();
        for (const QString &name : profiles) {
            auto *button = new QPushButton(Text::oneLine(name));
            connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT profileChosen(name); });
            row->addWidget(button);
        }
        row->addStretch();
        column->addLayout(row);
    }
    column->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

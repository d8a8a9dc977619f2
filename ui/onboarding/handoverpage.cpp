// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/handoverpage.h"

#include "ui/card.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/icon.h"
#include "ui/preferences.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Milliseconds between two looks whether the owner is back: often at first, then seldom.
constexpr int FirstPause = 2000;
constexpr int LongestPause = 60000;

} // namespace

HandOverPage::HandOverPage(Onboarding &onboarding, Preferences &preferences, QWidget *parent)
    : WizardPage(onboarding, "link", parent), m_preferences(preferences), m_pause(FirstPause), m_address(new QLineEdit),
      m_addressFault(Text::paragraph(Text::Role::Small)), m_make(new QPushButton), m_open(new QPushButton(tr("Open in the browser"))),
      m_copy(new QPushButton(tr("Copy the link"))), m_expiry(Text::paragraph(Text::Role::Strong)), m_linkBox(new QWidget),
      m_looking(Text::paragraph(Text::Role::Small, Text::Colour::Muted))
{
    m_address->setObjectName(u"returnAddress"_s);
    m_make->setObjectName(u"makeLink"_s);
    m_open->setObjectName(u"openLink"_s);
    m_copy->setObjectName(u"copyLink"_s);
    m_expiry->setObjectName(u"expiry"_s);
    auto *where = new QVBoxLayout;
    where->setSpacing(Space::Tight);
    QLabel *label = Text::label(Text::Role::Strong);
    label->setText(tr("Where the owner comes back to"));
    label->setBuddy(m_address);
    QLabel *help = Text::paragraph(Text::Role::Small, Text::Colour::Muted);
    help->setText(tr("A page of your platform's own site. The owner's browser goes there when they are done or want to stop."));
    m_address->setText(preferences.returnAddress());
    m_address->setPlaceholderText(Text::leftToRight(u"https://"_s));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setAccessibleName(label->text());
    m_address->setAccessibleDescription(help->text());
    QPalette danger;
    danger.setColor(QPalette::WindowText, Colours::of(palette()).danger);
    m_addressFault->setPalette(danger);
    m_addressFault->hide();
    where->addWidget(label);
    where->addWidget(m_address);
    where->addWidget(m_addressFault);
    where->addWidget(help);
    column()->addLayout(where);

    auto *card = new Card;
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    words->setSpacing(Space::Medium);
    auto *warning = new QHBoxLayout;
    warning->setSpacing(Space::Small);
    auto *icon = new QLabel;
    icon->setPixmap(Icon::pixmap(u"key"_s, Colours::of(palette()).warning, 20, devicePixelRatioF()));
    QLabel *rule = Text::paragraph(Text::Role::Body);
    rule->setText(tr("A link opens once, works for a few minutes, and leads into the owner's data. Do not mail or text it: "
                     "open it for an owner who is here, or hand it over inside your platform's own pages."));
    warning->addWidget(icon, 0, Qt::AlignTop);
    warning->addWidget(rule, 1);
    words->addLayout(warning);

    m_open->setIcon(Icon::named(u"open"_s, Icon::Reading::Directed));
    m_copy->setIcon(Icon::named(u"copy"_s));
    auto *box = new QVBoxLayout(m_linkBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Space::Small);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    box->addWidget(m_expiry);
    box->addLayout(buttons);
    words->addWidget(m_linkBox);
    words->addWidget(m_make, 0, Qt::AlignLeading);
    column()->addWidget(card);
    column()->addWidget(m_looking);
    column()->addStretch();

    connect(m_make, &QPushButton::clicked, this, &HandOverPage::makeLink);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QUrl url = std::exchange(m_link.url, {}); // it opens once
        if (!QDesktopServices::openUrl(url)) {
            m_link.url = url;
            Q_EMIT said(tr("The browser could not be started. Copy the link instead."));
            return;
        }
        tick();
        m_pause = FirstPause;
        m_look.start(m_pause);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_link.url.toString(QUrl::FullyEncoded));
        Q_EMIT said(tr("The link was copied. It opens once."));
        m_pause = FirstPause;
        m_look.start(m_pause);
    });
    connect(m_address, &QLineEdit::returnPressed, this, &HandOverPage::makeLink);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &HandOverPage::tick);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &HandOverPage::look);
    tick();
}

QString HandOverPage::title() const
{
    return tr("On the provider's page");
}

QString HandOverPage::introduction() const
{
    return tr("For an account of this kind the provider asks the owner itself, in the owner's browser.");
}

QString HandOverPage::onwardWords() const
{
    //: Button: ask the provider whether the owner has finished
    return tr("Check now");
}

WizardPage::Onward HandOverPage::goOn()
{
    onboarding().refresh();
    return Onward::Elsewhere;
}

void HandOverPage::refresh()
{
    m_looking->setText(onboarding().object().value(u"details_submitted"_s).toBool()
                           ? tr("The owner has filled in everything.")
                           : tr("The owner has not finished yet. This page looks by itself while it is open."));
    m_make->setEnabled(!onboarding().isBusy());
}

void HandOverPage::takeFocus()
{
    if (m_address->text().isEmpty())
        m_address->setFocus(Qt::OtherFocusReason);
    else
        m_make->setFocus(Qt::OtherFocusReason);
}

bool HandOverPage::readAddress()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    QString fault;
    if (!isWeb)
        fault = tr("Where the owner comes back to: enter the address of a page, with https:// in front.");
    m_addressFault->setText(fault);
    m_addressFault->setVisible(!fault.isEmpty());
    m_address->setProperty("wrong", !isWeb);
    m_address->update();
    m_faults.clear();
    if (!isWeb)
        m_faults.append({"return_address", fault});
    Q_EMIT faultsChanged();
    if (!isWeb)
        m_address->setFocus(Qt::OtherFocusReason);
    return isWeb;
}

void HandOverPage::makeLink()
{
    if (!readAddress())
        return;
    const QUrl address(m_address->text().trimmed(), QUrl::StrictMode);
    m_preferences.setReturnAddress(m_address->text().trimmed());
    m_make->setEnabled(false);
    onboarding().accountLink(address, address).then(this, [this](const Result<Onboarding::Link> &link) {
        m_make->setEnabled(true);
        if (!link) {
            Q_EMIT said(ErrorText::sentence(link.error()));
            return;
        }
        m_link = *link;
        m_age.start();
        m_clock.start();
        tick();
        m_open->setFocus(Qt::OtherFocusReason);
    });
}

qint64 HandOverPage::secondsLeft() const
{
    return m_link.expires - m_link.created - m_age.elapsed() / 1000;
}

void HandOverPage::tick()
{
    const bool wasMade = m_age.isValid();
    const bool works = wasMade && !m_link.url.isEmpty() && secondsLeft() > 0;
    m_linkBox->setVisible(wasMade);
    m_open->setVisible(works);
    m_copy->setVisible(works);
    if (works) {
        const QTime left = QTime(0, 0).addSecs(int(secondsLeft()));
        //: A link: %1 is the time that is left, minutes and seconds
        m_expiry->setText(tr("The link is ready. It works for another %1.").arg(Text::isolated(left.toString(u"m:ss"_s))));
    } else if (wasMade && m_link.url.isEmpty()) {
        m_expiry->setText(tr("The link was opened in the browser. It does not open twice."));
    } else if (wasMade) {
        m_link.url.clear();
        m_expiry->setText(tr("The link has expired."));
        m_clock.stop();
    }
    //: Button: asks the provider for a link
    m_make->setText(wasMade ? tr("Create a new link") : tr("Create a link"));
    m_make->setDefault(!works);
}

void HandOverPage::look()
{
    if (!onboarding().isBusy())
        onboarding().refresh();
    m_pause = qMin(m_pause * 3 / 2, LongestPause);
    m_look.start(m_pause);
}

void HandOverPage::showEvent(QShowEvent *event)
{
    WizardPage::showEvent(event);
    refresh();
}

void HandOverPage::hideEvent(QHideEvent *event)
{
    WizardPage::hideEvent(event);
    m_look.stop();
}

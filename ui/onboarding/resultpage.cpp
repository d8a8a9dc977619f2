// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/resultpage.h"

#include "models/format.h"
#include "ui/badge.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/linkbutton.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ResultPage::ResultPage(Onboarding &onboarding, QWidget *parent)
    : WizardPage(onboarding, "result", parent), m_icon(new QLabel), m_sentence(Text::paragraph(Text::Role::Heading)),
      m_more(Text::paragraph(Text::Role::Body, Text::Colour::Muted)), m_payments(new BadgeLabel), m_payouts(new BadgeLabel),
      m_lists(new QVBoxLayout)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    row->setSpacing(Space::Large);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tight);
    words->addWidget(m_sentence);
    words->addWidget(m_more);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Medium);
    grid->setVerticalSpacing(Space::Tight);
    grid->setColumnStretch(1, 1);
    QLabel *payments = Text::label(Text::Role::Body);
    //: Beside a state: whether the account can take payments
    payments->setText(tr("Payments"));
    QLabel *payouts = Text::label(Text::Role::Body);
    //: Beside a state: whether the account gets payouts
    payouts->setText(tr("Payouts"));
    grid->addWidget(payments, 0, 0);
    grid->addWidget(m_payments, 0, 1, Qt::AlignLeading);
    grid->addWidget(payouts, 1, 0);
    grid->addWidget(m_payouts, 1, 1, Qt::AlignLeading);
    words->addSpacing(Space::Small);
    words->addLayout(grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse); // no text cursor in it
    m_sentence->setFocusPolicy(Qt::StrongFocus); // read out when the result comes
    m_sentence->setObjectName(u"outcome"_s);
    m_lists->setSpacing(Space::Medium);
    column()->addWidget(card);
    column()->addLayout(m_lists);
    column()->addStretch();
    ResultPage::refresh();
}

QString ResultPage::title() const
{
    //: Title of the last page of the wizard
    return tr("Result");
}

QString ResultPage::onwardWords() const
{
    switch (onboarding().stage()) {
    case Onboarding::Stage::Start:
        break;
    case Onboarding::Stage::Answers:
        //: Button of a form: goes to what is still asked
        return tr("Answer what is asked");
    case Onboarding::Stage::Waiting:
        return tr("Look again now");
    case Onboarding::Stage::Enabled:
        return tr("Show the account");
    }
    return {};
}

WizardPage::Onward ResultPage::goOn()
{
    switch (onboarding().stage()) {
    case Onboarding::Stage::Start:
    case Onboarding::Stage::Answers:
        return Onward::Next;
    case Onboarding::Stage::Waiting:
        onboarding().refresh();
        return Onward::Elsewhere;
    case Onboarding::Stage::Enabled:
        Q_EMIT wantsToOpen(onboarding().account());
        return Onward::Elsewhere;
    }
    Q_UNREACHABLE();
}

QList<ErrorSummary::Item> ResultPage::faults() const
{
    QList<ErrorSummary::Item> items;
    const QList<Onboarding::Fault> errors = onboarding().errors();
    for (const Onboarding::Fault &error : errors) {
        if (error.found != Onboarding::Fault::Found::Here)
            items.append({error.path, error.text});
    }
    return items;
}

void ResultPage::list(const QString &heading, const QStringList &lines)
{
    auto *card = new Card;
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    words->setSpacing(Space::Tight);
    QLabel *title = Text::paragraph(Text::Role::Strong);
    title->setText(heading);
    words->addWidget(title);
    for (const QString &line : lines) {
        QLabel *one = Text::paragraph(Text::Role::Body, Text::Colour::Muted);
        one->setText(line);
        words->addWidget(one);
    }
    m_lists->addWidget(card);
}

void ResultPage::refresh()
{
    const Onboarding &now = onboarding();
    const Requirements::About about = now.about();
    QStringList pending;
    const QList<QByteArray> checked = now.pending();
    for (const QByteArray &path : checked)
        pending.append(Requirements::requirement(path, about).title());
    QStringList asked;
    const QList<Requirement> open = now.open();
    for (const Requirement &requirement : open)
        asked.append(requirement.title());
    pending.removeDuplicates();
    asked.removeDuplicates();

    QString sentence;
    QString more;
    switch (now.stage()) {
    case Onboarding::Stage::Start:
    case Onboarding::Stage::Answers:
        sentence = asked.isEmpty() ? tr("The account does not work yet") : tr("Something is still asked");
        if (now.deadline() > 0) {
            //: %1 is a date and a time
            more = tr("It is needed by %1.").arg(Text::isolated(Format::when(now.deadline(), QLocale())));
        } else if (asked.isEmpty() && !now.disabledReason().isEmpty()) {
            //: %1 is a word of the backend that says why an account does not work
            more = tr("The provider's reason: %1").arg(Text::leftToRight(QString::fromUtf8(now.disabledReason())));
        } else if (!asked.isEmpty()) {
            more = tr("Until then not everything works.");
        }
        break;
    case Onboarding::Stage::Waiting:
        sentence = tr("The answers are being checked");
        more = tr("This takes moments or, where documents are looked at, a day or two. This page follows it; you may leave.");
        break;
    case Onboarding::Stage::Enabled:
        sentence = tr("Everything works");
        more = tr("The account can take payments and gets payouts.");
        break;
    }
    const QString shown = QStringList({sentence, more, pending.join(u'\n'), asked.join(u'\n'),
                                       QString::number(now.chargesEnabled()), QString::number(now.payoutsEnabled())})
                              .join(u'\t');
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    const auto state = [&now](bool works) {
        //: State of payments or of payouts of an account
        return works ? Format::Badge {tr("Enabled"), Tone::Good}
                     //: State of payments or of payouts of an account
                     : Format::Badge {tr("Not yet"), now.stage() == Onboarding::Stage::Waiting ? Tone::Note : Tone::Warning};
    };
    m_payments->setBadge(state(now.chargesEnabled()));
    m_payouts->setBadge(state(now.payoutsEnabled()));
    while (QLayoutItem *old = m_lists->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (!pending.isEmpty()) {
        //: Heading above questions whose answers the provider is checking
        list(tr("Being checked"), pending);
    }
    if (!asked.isEmpty() && now.stage() != Onboarding::Stage::Enabled) {
        //: Heading above questions that are not answered
        list(tr("Still asked"), asked);
    }
    adopt();
    Q_EMIT onwardChanged();
}

void ResultPage::adopt()
{
    const Colours &colours = Colours::of(palette());
    const bool enabled = onboarding().stage() == Onboarding::Stage::Enabled;
    const bool waiting = onboarding().stage() == Onboarding::Stage::Waiting;
    m_icon->setPixmap(Icon::pixmap(enabled ? u"calm"_s : waiting ? u"clock"_s : u"warning"_s,
                                   enabled ? colours.good : waiting ? colours.note : colours.warning, 36,
                                   devicePixelRatioF()));
}

void ResultPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

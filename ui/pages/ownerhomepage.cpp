// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ownerhomepage.h"

#include "models/format.h"
#include "models/resourcetable.h"
#include "models/session.h"
#include "ui/badge.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/recentcard.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshPause = 1500;  // milliseconds: a sync changes tables twice a second; a glance does not
constexpr int CardCharacters = 46;  // average ones, across a card
constexpr int ShownDuties = 8;
constexpr qint64 DayLong = 86'400;  // seconds: a payout arrives in the course of its day

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

Tone toneOf(OwnerOverview::Urgency urgency)
{
    switch (urgency) {
    case OwnerOverview::Urgency::Overdue:
        return Tone::Danger;
    case OwnerOverview::Urgency::Due:
        return Tone::Warning;
    case OwnerOverview::Urgency::Later:
        return Tone::Neutral;
    case OwnerOverview::Urgency::InReview:
        return Tone::Note;
    }
    Q_UNREACHABLE();
}

/// A day without its hour: payouts and deadlines are told in days.
QString day(qint64 second, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(second).date(), QLocale::ShortFormat);
}

QString untilWhen(const OwnerOverview::Duty &duty, qint64 now, const QLocale &locale)
{
    switch (duty.urgency) {
    case OwnerOverview::Urgency::Overdue:
        //: Beside something an owner has to do: the date is over
        return QCoreApplication::translate("OwnerHomePage", "Overdue");
    case OwnerOverview::Urgency::Due:
        if (duty.due > 0) {
            //: Beside something an owner has to do: %1 is a date, %2 how far away ("in 3 days")
            return QCoreApplication::translate("OwnerHomePage", "By %1 · %2")
                .arg(Text::isolated(day(duty.due, locale)), Text::isolated(Format::whenRelative(duty.due, now, locale)));
        }
        //: Beside something an owner has to do: it is asked for now, without a date
        return QCoreApplication::translate("OwnerHomePage", "Now");
    case OwnerOverview::Urgency::Later:
        //: Beside something an owner has to do: one day, there is no date
        return QCoreApplication::translate("OwnerHomePage", "Later");
    case OwnerOverview::Urgency::InReview:
        //: Beside something an owner gave: the provider looks at it
        return QCoreApplication::translate("OwnerHomePage", "Being checked");
    }
    Q_UNREACHABLE();
}

QVBoxLayout *columnIn(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Large);
    column->setSpacing(Space::Tight);
    return column;
}

QLabel *headingOf(const QString &words)
{
    QLabel *heading = Text::label(Text::Role::Strong);
    heading->setText(words);
    return heading;
}

RecentCard::Line lineOf(const OwnerOverview::Recent &recent, int row, qint64 now, const QLocale &locale)
{
    const ResourceTable &table = *recent.rows;
    const auto cell = [&](const QByteArray &field) {
        const int column = field.isEmpty() ? -1 : table.columnOf(field);
        return column < 0 ? QModelIndex() : table.index(row, column);
    };
    const auto second = [&](const QByteArray &field) { return cell(field).data(ResourceTable::ValueRole).toLongLong(); };
    RecentCard::Line line;
    line.amount = table.amount(row);
    const QModelIndex state = cell(recent.resource->state);
    line.state = {state.data().toString(), Tone(state.data(ResourceTable::ToneRole).toInt())};
    line.end = Format::whenRelative(second("created"), now, locale);
    line.start = cell(recent.resource->heading).data().toString();
    if (recent.resource->object == "payout") {
        //: On the first page of an owner: %1 is the day on which a payout reaches the bank
        line.start = QCoreApplication::translate("OwnerHomePage", "Arrival %1").arg(day(second("arrival_date"), locale));
    } else if (recent.resource->object == "dispute") {
        line.start = cell("reason").data().toString();
        const bool open = cell("status").data(ResourceTable::ValueRole).toString().endsWith(u"needs_response");
        if (const qint64 due = second("evidence_details.due_by"); open && due > now)
            line.end = Format::whenRelative(due, now, locale);
    }
    if (line.start.isEmpty())
        line.start = cell("billing_details.name").data().toString();
    if (line.start.isEmpty())
        line.start = table.index(row, 0).data(ResourceTable::IdRole).toString();
    line.start = Text::oneLine(line.start);
    return line;
}

} // namespace

QString OwnerHomePage::sentence(const OwnerOverview::Payout &payout, const QLocale &locale)
{
    using Why = OwnerOverview::NoPayout;
    switch (payout.why) {
    case Why::Unknown:
        return tr("Nothing was read yet.");
    case Why::SwitchedOff: {
        const QString reason = Format::badge("accounts", "badge_reason", payout.detail).text;
        if (payout.detail.isEmpty())
            return tr("Payouts are switched off.");
        //: Why an owner gets no payout: %1 is the reason, "Information is overdue"
        return tr("Payouts are switched off: %1.").arg(Text::isolated(reason));
    }
    case Why::NoDestination:
        return tr("There is no bank account that money could be paid to.");
    case Why::Negative:
        return tr("The balance is below zero. What comes in covers that first.");
    case Why::NothingYet:
        if (payout.from > 0) {
            //: Why an owner gets no payout: %1 is a date
            return tr("Everything is still pending. The first of it can be paid out on %1.")
                .arg(Text::isolated(day(payout.from, locale)));
        }
        return tr("Everything is still pending.");
    case Why::Nothing:
        return tr("There is nothing to pay out at the moment.");
    case Why::ByHand:
        return tr("Payouts are made by hand, not by a schedule.");
    case Why::Scheduled:
        if (payout.detail.isEmpty())
            return tr("The next payout is made by the schedule.");
        //: %1 is how often payouts are made: "Daily"
        return tr("The next payout is made by the schedule: %1.")
            .arg(Text::isolated(Format::badge("accounts", "settings.payouts.schedule.interval", payout.detail).text));
    }
    Q_UNREACHABLE();
}

OwnerHomePage::OwnerHomePage(Session &session, QWidget *parent)
    : WindowPage(parent), m_session(session), m_overview(session.store(), session.grants())
{
    setObjectName(u"home"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Huge);
    column->setSpacing(Space::Large);
    m_heading = Text::label(Text::Role::Title);
    m_state = new BadgeLabel;
    m_state->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Medium);
    head->addWidget(m_heading);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    head->addStretch();
    column->addLayout(head);
    m_error = Text::paragraph(Text::Role::Body, Text::Colour::Muted);
    m_error->hide();
    column->addWidget(m_error);

    m_money = makeMoney();
    column->addWidget(m_money);
    m_dutyCard = makeDuties();
    m_dutyCard->setVisible(m_overview.hasDuties());
    column->addWidget(m_dutyCard);

    m_recentRow = new QHBoxLayout;
    m_recentRow->setSpacing(Space::Medium);
    for (const OwnerOverview::Recent &recent : m_overview.recents()) {
        auto *card = new RecentCard(recent.resource->displayTitle());
        card->setObjectName(QString::fromUtf8(recent.resource->name));
        connect(card, &RecentCard::opened, this, [this, page = recent.resource->name] { Q_EMIT wantsToGo({.page = page}); });
        m_recents.append(card);
        m_recentRow->addWidget(card, 1);
    }
    column->addLayout(m_recentRow);
    column->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the keyboard scrolls it
    m_scroll->setAccessibleName(title());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    m_pause.setSingleShot(true);
    m_pause.setInterval(RefreshPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_overview.refresh(m_session.now()); });
    connect(&m_overview, &OwnerOverview::changed, this, &OwnerHomePage::fill);
    connect(&m_overview, &OwnerOverview::failed, this, [this](const Error &error) {
        m_error->setText(ErrorText::sentence(error));
        m_error->show();
    });
    connect(&session, &Session::changed, this, &OwnerHomePage::refreshSoon);
    connect(&session, &Session::accountChanged, this, &OwnerHomePage::fill);
    fill();
    m_overview.refresh(session.now());
}

OwnerHomePage::~OwnerHomePage() = default;

QWidget *OwnerHomePage::makeMoney()
{
    auto *both = new QWidget;
    m_moneyRow = new QHBoxLayout(both);
    m_moneyRow->setContentsMargins(0, 0, 0, 0);
    m_moneyRow->setSpacing(Space::Medium);

    auto *balance = new Card;
    balance->setObjectName(u"balance"_s);
    auto *column = columnIn(balance);
    //: Heading on the first page of an owner: their money
    column->addWidget(headingOf(tr("Balance")));
    m_balances = new QVBoxLayout;
    m_balances->setSpacing(2);
    column->addLayout(m_balances);
    column->addStretch();
    balance->setVisible(m_overview.hasBalance());

    auto *payout = new Card;
    payout->setObjectName(u"nextPayout"_s);
    column = columnIn(payout);
    //: Heading on the first page of an owner
    column->addWidget(headingOf(tr("Next payout")));
    m_payoutAmount = Text::label(Text::Role::Figure);
    m_payoutAmount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_payoutAmount->hide();
    m_payoutWords = Text::paragraph(Text::Role::Body);
    column->addWidget(m_payoutAmount);
    column->addWidget(m_payoutWords);
    column->addStretch();
    const bool paysOut = m_overview.hasBalance()
        || std::any_of(m_overview.recents().cbegin(), m_overview.recents().cend(),
                       [](const OwnerOverview::Recent &recent) { return recent.resource->object == "payout"; });
    payout->setVisible(paysOut);
    both->setVisible(paysOut);
    m_moneyRow->addWidget(balance, 1);
    m_moneyRow->addWidget(payout, 1);
    return both;
}

QWidget *OwnerHomePage::makeDuties()
{
    auto *card = new Card;
    card->setObjectName(u"duties"_s);
    auto *column = columnIn(card);
    //: Heading on the first page of an owner: information that they have to give
    column->addWidget(headingOf(tr("What to do")));
    m_dutyWords = Text::paragraph(Text::Role::Body, Text::Colour::Muted);
    column->addWidget(m_dutyWords);
    m_duties = new QGridLayout;
    m_duties->setHorizontalSpacing(Space::Medium);
    m_duties->setVerticalSpacing(Space::Small);
    m_duties->setColumnStretch(1, 1);
    column->addLayout(m_duties);
    return card;
}

QString OwnerHomePage::title() const
{
    //: Title of the first page
    return tr("Home");
}

void OwnerHomePage::refreshSoon()
{
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void OwnerHomePage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    refreshSoon();
}

void OwnerHomePage::fill()
{
    QString name = m_overview.accountName().isEmpty() ? m_session.accountName() : m_overview.accountName();
    m_heading->setText(name.isEmpty() ? title() : Text::oneLine(name));
    m_state->setVisible(!m_overview.state().isEmpty());
    m_state->setBadge(Format::badge("accounts", "badge", m_overview.state()));
    fillMoney();
    fillDuties();
    fillRecents();
    if (isLoading())
        return;
    if (std::exchange(m_wantsFocus, false) && isVisible())
        WindowPage::takeFocus();
    Q_EMIT loaded();
}

void OwnerHomePage::fillMoney()
{
    while (QLayoutItem *item = m_balances->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<OwnerOverview::Balance> &balances = m_overview.balances();
    for (const OwnerOverview::Balance &balance : balances) {
        QLabel *available = Text::label(&balance == &balances.first() ? Text::Role::Figure : Text::Role::Title);
        available->setText(Text::isolated(balance.available.text(locale())));
        available->setTextInteractionFlags(Qt::TextSelectableByMouse);
        //: Accessible name of an amount: what can be paid out
        available->setAccessibleName(tr("Available"));
        QLabel *pending = Text::label(Text::Role::Body, Text::Colour::Muted);
        //: Below the available balance: %1 is an amount that is not available yet
        pending->setText(tr("available · %1 pending").arg(Text::isolated(balance.pending.text(locale()))));
        m_balances->addWidget(available);
        m_balances->addWidget(pending);
    }
    if (balances.isEmpty()) {
        QLabel *none = Text::label(Text::Role::Body, Text::Colour::Muted);
        none->setText(m_overview.isLoading() ? u"…"_s : tr("Nothing was read yet."));
        m_balances->addWidget(none);
    }

    const OwnerOverview::Payout &payout = m_overview.nextPayout();
    m_payoutAmount->setVisible(payout.arrival > 0);
    if (payout.arrival > 0) {
        m_payoutAmount->setText(Text::isolated(payout.amount.text(locale())));
        //: Below the amount of the next payout: %1 is a date, %2 how far away ("in 3 days")
        const QString coming = tr("Arrives on %1 · %2");
        //: Below the amount of a payout that should be there already: %1 is a date, %2 how long ago ("3 days ago")
        const QString late = tr("Was to arrive on %1 · %2");
        const bool isLate = payout.arrival + DayLong < m_session.now();
        m_payoutWords->setText((isLate ? late : coming)
                                   .arg(Text::isolated(day(payout.arrival, locale())),
                                        Text::isolated(Format::whenRelative(payout.arrival, m_session.now(), locale()))));
    } else {
        m_payoutWords->setText(m_overview.isLoading() ? u"…"_s : sentence(payout, locale()));
    }
}

void OwnerHomePage::fillDuties()
{
    while (QLayoutItem *item = m_duties->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<OwnerOverview::Duty> &duties = m_overview.duties();
    const bool any = std::any_of(duties.cbegin(), duties.cend(), [](const OwnerOverview::Duty &duty) {
        return duty.urgency == OwnerOverview::Urgency::Overdue || duty.urgency == OwnerOverview::Urgency::Due;
    });
    m_dutyWords->setVisible(!any);
    m_dutyWords->setText(duties.isEmpty() ? tr("Nothing is asked of you.") : tr("Nothing is asked of you now."));
    int row = 0;
    for (const OwnerOverview::Duty &duty : duties) {
        if (row == ShownDuties)
            break;
        QLabel *what = Text::paragraph(Text::Role::Body);
        what->setText(duty.title);
        what->setToolTip(Text::toolTip(QString::fromUtf8(duty.path)));
        QLabel *when = Text::label(Text::Role::Small, Text::Colour::Muted);
        when->setText(untilWhen(duty, m_session.now(), locale()));
        m_duties->addWidget(new ToneMark(toneOf(duty.urgency)), row, 0, Qt::AlignVCenter);
        m_duties->addWidget(what, row, 1, Qt::AlignVCenter);
        m_duties->addWidget(when, row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    if (duties.size() > ShownDuties) {
        QLabel *more = Text::label(Text::Role::Small, Text::Colour::Muted);
        //: Below a list of things to do: so many more are not shown
        more->setText(tr("and %Ln more", nullptr, int(duties.size()) - ShownDuties));
        m_duties->addWidget(more, row, 1);
    }
}

void OwnerHomePage::fillRecents()
{
    for (qsizetype i = 0; i < m_recents.size(); ++i) {
        const OwnerOverview::Recent &recent = m_overview.recents().at(i);
        QList<RecentCard::Line> lines;
        for (int row = 0; row < recent.rows->rowCount(); ++row)
            lines.append(lineOf(recent, row, m_session.now(), locale()));
        m_recents.at(i)->show(lines, m_overview.isLoading() ? u"…"_s : recent.resource->displayEmpty());
    }
}

/// Beside each other where there is room for their words, else below each other.
void OwnerHomePage::arrange()
{
    const int cardWidth = CardCharacters * fontMetrics().averageCharWidth();
    const int room = width() - 2 * Space::Huge;
    m_moneyRow->setDirection(room >= 2 * cardWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_recentRow->setDirection(room >= int(m_recents.size()) * cardWidth ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
}

void OwnerHomePage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    arrange();
}

void OwnerHomePage::takeFocus()
{
    m_wantsFocus = isLoading();
    if (!m_wantsFocus)
        WindowPage::takeFocus();
}

QList<QWidget *> OwnerHomePage::panes() const
{
    QList<QWidget *> panes;
    if (!m_recents.isEmpty())
        panes.append(m_recents.constFirst()->button());
    panes.append(m_scroll);
    return panes;
}

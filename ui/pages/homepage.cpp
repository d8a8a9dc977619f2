// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "models/accountnames.h"
#include "models/format.h"
#include "models/onboarding.h"
#include "models/resourcetable.h"
#include "models/session.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/figurecard.h"
#include "ui/notice.h"
#include "ui/space.h"
#include "ui/text.h"
#include "ui/todocard.h"
#include "ui/volumechart.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshPause = 1500; // milliseconds: a sync changes tables twice a second; a glance does not
constexpr int CardCharacters = 40; // average ones, across a card
constexpr int MostColumns = 4;

/// How a row reads in one line of a card: whose or what it is, how much, and until when.
TodoCard::Line lineOf(const Overview::Todo &todo, int row, const AccountNames &names, qint64 now)
{
    const ResourceTable &table = *todo.first;
    const auto cell = [&](const QByteArray &field) {
        const int column = field.isEmpty() ? -1 : table.columnOf(field);
        return column < 0 ? QModelIndex() : table.index(row, column);
    };
    TodoCard::Line line;
    const QByteArray account = table.index(row, 0).data(ResourceTable::AccountRole).toString().toUtf8();
    line.start = names.name(account);
    if (todo.resource->object == "account")
        line.start = cell(todo.resource->heading).data().toString();
    if (line.start.isEmpty() && account.isEmpty()) {
        //: On the home page, in place of an account's name: the row is the platform's own
        line.start = QCoreApplication::translate("HomePage", "Platform");
    } else if (line.start.isEmpty()) {
        line.start = Text::leftToRight(QString::fromUtf8(account));
    }
    line.start = Text::oneLine(line.start);
    line.middle = table.amount(row);
    if (line.middle.isEmpty() && !todo.resource->heading.isEmpty() && todo.resource->object != "account")
        line.middle = Text::oneLine(cell(todo.resource->heading).data().toString());
    const QModelIndex when = cell(todo.due.isEmpty() ? QByteArray("created") : todo.due);
    const qint64 second = when.data(ResourceTable::ValueRole).toLongLong();
    if (Kind(when.data(ResourceTable::KindRole).toInt()) == Kind::Time && second > 0)
        line.end = Format::whenRelative(second, now, QLocale());
    return line;
}

} // namespace

HomePage::HomePage(Session &session, const AccountNames &names, QWidget *parent)
    : WindowPage(parent), m_session(session), m_names(names), m_overview(session.store(), session.grants())
{
    setObjectName(u"home"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Huge);
    column->setSpacing(Space::Large);
    QLabel *heading = Text::label(Text::Role::Title);
    heading->setText(title());
    column->addWidget(heading);
    m_error = Text::paragraph(Text::Role::Body, Text::Colour::Muted);
    m_error->hide();
    column->addWidget(m_error);

    m_grid = new QGridLayout;
    m_grid->setSpacing(Space::Medium);
    for (const Overview::Todo &todo : m_overview.todos()) {
        const Tone tone = todo.urgency == Overview::Urgency::Now ? Tone::Danger : Tone::Warning;
        auto *card = new TodoCard(todo.title, tone, inside);
        card->setObjectName(QString::fromUtf8(todo.name));
        card->hide();
        connect(card, &TodoCard::opened, this, [this, page = todo.resource->name, filter = todo.filter] {
            Q_EMIT wantsToGo({.page = page, .filter = filter});
        });
        m_cards.append(card);
    }
    //: Card on the home page: something keeps the data from being up to date
    m_syncCard = new TodoCard(tr("Sync has a problem"), Tone::Danger, inside);
    m_syncCard->hide();
    m_syncCard->button()->hide();
    m_syncCard->setCursor(Qt::ArrowCursor);
    m_cards.prepend(m_syncCard);
    //: Card on the home page: accounts whose onboarding was left before its end
    m_draftCard = new TodoCard(tr("Onboardings not finished"), Tone::Note, inside);
    m_draftCard->setObjectName(u"drafts"_s);
    m_draftCard->hide();
    connect(m_draftCard, &TodoCard::opened, this, [this] { Q_EMIT wantsToGo({.page = "onboarding"}); });
    m_cards.append(m_draftCard);
    auto *calm = new Card(inside);
    auto *calmColumn = new QVBoxLayout(calm);
    auto *notice = new Notice;
    notice->tell(u"calm"_s, tr("Nothing needs you"),
                 tr("No dispute to answer, no restricted account, no failed payout."));
    calmColumn->addWidget(notice);
    calm->setFixedHeight(190);
    m_calm = calm;
    m_calm->hide();
    column->addWidget(m_calm);
    column->addLayout(m_grid);

    QLabel *numbers = Text::label(Text::Role::Heading);
    //: Heading on the home page above sums of the last thirty days
    numbers->setText(tr("Last 30 days"));
    column->addSpacing(Space::Small);
    column->addWidget(numbers);
    m_figureGrid = new QGridLayout;
    m_figureGrid->setSpacing(Space::Medium);
    for (const Overview::Figure &figure : m_overview.figures()) {
        auto *card = new FigureCard(figure.title, inside);
        card->setObjectName(QString::fromUtf8(figure.name));
        m_figures.append(card);
    }
    column->addLayout(m_figureGrid);

    auto *chartCard = new Card;
    auto *chartColumn = new QVBoxLayout(chartCard);
    // The chart has room inside for its focus ring: its words stand below the title all the same.
    chartColumn->setContentsMargins(Space::Small, Space::Medium, Space::Small, Space::Small);
    auto *chartHead = new QHBoxLayout;
    chartHead->setContentsMargins(Space::Small, 0, Space::Small, 0);
    QLabel *chartTitle = Text::label(Text::Role::Strong);
    //: Heading of the chart on the home page
    chartTitle->setText(tr("Gross volume by day, four weeks"));
    m_currency = new QComboBox;
    //: Accessible name of the list in which the chart's currency is chosen
    m_currency->setAccessibleName(tr("Currency of the chart"));
    chartHead->addWidget(chartTitle, 1);
    chartHead->addWidget(m_currency);
    m_chart = new VolumeChart;
    chartColumn->addLayout(chartHead);
    chartColumn->addWidget(m_chart, 1);
    chartCard->setMinimumHeight(250);
    column->addWidget(chartCard);
    column->addStretch();

    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    m_pause.setSingleShot(true);
    m_pause.setInterval(RefreshPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_overview.refresh(m_session.now()); });
    connect(&m_overview, &Overview::changed, this, &HomePage::fill);
    connect(&m_overview, &Overview::failed, this, [this](const Error &error) {
        m_error->setText(ErrorText::sentence(error));
        m_error->show();
    });
    connect(&names, &AccountNames::changed, this, [this] {
        fillTodos();
        tellWhenLoaded();
    });
    connect(m_currency, &QComboBox::activated, this, &HomePage::fillChart);
    connect(&session, &Session::changed, this, &HomePage::refreshSoon);
    connect(&session, &Session::syncStateChanged, this, &HomePage::fillTodos);
    m_overview.refresh(session.now());
}

HomePage::~HomePage() = default;

QString HomePage::title() const
{
    //: Title of the first page
    return tr("Home");
}

void HomePage::refreshSoon()
{
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void HomePage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    refreshSoon();
}

void HomePage::fill()
{
    fillTodos();
    fillFigures();
    fillChart();
    tellWhenLoaded();
}

void HomePage::tellWhenLoaded()
{
    if (isLoading())
        return;
    if (std::exchange(m_wantsFocus, false) && isVisible())
        WindowPage::takeFocus();
    Q_EMIT loaded();
}

bool HomePage::isLoading() const
{
    return m_overview.isLoading() || m_names.isLoading();
}

void HomePage::takeFocus()
{
    m_wantsFocus = isLoading();
    if (!m_wantsFocus)
        WindowPage::takeFocus();
}

void HomePage::fillTodos()
{
    bool any = false;
    const SyncState &state = m_session.syncState();
    const bool broken = state.phase == SyncState::Phase::Failed;
    m_syncCard->setVisible(broken);
    if (broken)
        m_syncCard->show({}, {{.start = ErrorText::sentence(state.error)}, {.start = ErrorText::advice(state.error)}});
    for (qsizetype i = 0; i < m_overview.todos().size(); ++i) {
        const Overview::Todo &todo = m_overview.todos().at(i);
        TodoCard *card = m_cards.at(i + 1);
        QList<TodoCard::Line> lines;
        for (int row = 0; row < todo.first->rowCount(); ++row)
            lines.append(lineOf(todo, row, m_names, m_session.now()));
        card->show(locale().toString(qMax<qint64>(0, todo.rows)), lines);
        card->setVisible(todo.rows > 0);
        any = any || todo.rows > 0;
    }
    any = fillDrafts() || any;
    m_calm->setVisible(!any && !broken && m_overview.nothingToDo());
    m_columns = 0;
    arrange();
}

/// Drafts are the platform's people's own: an owner's sign-in has none.
bool HomePage::fillDrafts()
{
    const Result<QList<Onboarding::DraftNote>> drafts = Onboarding::drafts(m_session.store());
    const bool any = drafts && !drafts->isEmpty() && m_session.grants().isPlatform();
    m_draftCard->setVisible(any);
    if (!any)
        return false;
    QList<TodoCard::Line> lines;
    for (const Onboarding::DraftNote &draft : *drafts) {
        if (lines.size() == 3)
            break;
        QString name = draft.account.isEmpty() ? tr("Not created yet") : m_names.name(draft.account);
        if (name.isEmpty())
            name = Text::leftToRight(QString::fromUtf8(draft.account));
        lines.append({.start = Text::oneLine(name), .end = Format::whenRelative(draft.changed, m_session.now(), QLocale())});
    }
    m_draftCard->show(locale().toString(drafts->size()), lines);
    return true;
}

void HomePage::fillFigures()
{
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures.at(i)->show(m_overview.figures().at(i));
}

void HomePage::fillChart()
{
    const QList<QByteArray> currencies = m_overview.currencies();
    const QString chosen = m_currency->currentText();
    m_currency->clear();
    for (const QByteArray &currency : currencies)
        m_currency->addItem(QString::fromUtf8(currency).toUpper(), currency);
    m_currency->setCurrentIndex(qMax(0, m_currency->findText(chosen)));
    m_currency->setVisible(currencies.size() > 1);
    const QByteArray currency = m_currency->currentData().toByteArray();
    QList<qint64> amounts;
    for (const Overview::Day &day : m_overview.days())
        amounts.append(day.value(currency));
    m_chart->show(m_overview.firstDay(), amounts, currency);
}

/// As many cards beside each other as have room for their words.
void HomePage::arrange()
{
    const int cardWidth = CardCharacters * fontMetrics().averageCharWidth();
    const int columns = qBound(1, (width() - 2 * Space::Huge) / cardWidth, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    QList<QWidget *> waiting;
    for (TodoCard *card : std::as_const(m_cards)) {
        if (!card->isHidden())
            waiting.append(card);
    }
    place(*m_grid, waiting);
    place(*m_figureGrid, QList<QWidget *>(m_figures.cbegin(), m_figures.cend()));
}

void HomePage::place(QGridLayout &grid, const QList<QWidget *> &cards) const
{
    while (QLayoutItem *item = grid.takeAt(0))
        delete item; // the place, not the card
    for (qsizetype i = 0; i < cards.size(); ++i)
        grid.addWidget(cards.at(i), int(i) / m_columns, int(i) % m_columns);
    for (int i = 0; i < MostColumns; ++i)
        grid.setColumnStretch(i, i < m_columns ? 1 : 0);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    arrange();
}

QList<QWidget *> HomePage::panes() const
{
    QList<QWidget *> panes;
    for (TodoCard *card : m_cards) {
        if (!card->isHidden() && !card->button()->isHidden()) {
            panes.append(card->button());
            break;
        }
    }
    panes.append(m_chart);
    return panes;
}

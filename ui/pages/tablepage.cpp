// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "app/base/money.h"
#include "models/export.h"
#include "models/format.h"
#include "models/lookup.h"
#include "models/session.h"
#include "ui/badge.h"
#include "ui/columnchooser.h"
#include "ui/command.h"
#include "ui/errortext.h"
#include "ui/filterline.h"
#include "ui/icon.h"
#include "ui/inspector.h"
#include "ui/jsonview.h"
#include "ui/notice.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSummed = 5000; // selected rows whose sum is worth a moment of the person's time
constexpr int InspectorWidth = 380;

/// What people want first when they sort by it: the newest, the largest; but A before Z.
Qt::SortOrder firstOrderOf(Kind kind)
{
    switch (kind) {
    case Kind::Time:
    case Kind::Money:
    case Kind::Number:
    case Kind::Count:
    case Kind::Flag:
        return Qt::DescendingOrder;
    case Kind::Id:
    case Kind::Text:
    case Kind::State:
    case Kind::Words:
        return Qt::AscendingOrder;
    }
    Q_UNREACHABLE();
}

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

TablePage::TablePage(const Resource &resource, Session &session, const AccountNames &names, QWidget *parent)
    : WindowPage(parent), m_resource(resource), m_session(session),
      m_table(resource, session.store(), session.grants()), m_layout(TableLayout::of(resource, session.store()))
{
    setObjectName(QString::fromUtf8(resource.name));
    m_filter = new FilterLine(resource, session.store(), session.grants(), [&session] { return session.now(); });
    m_filter->setHistory(m_layout.history);
    m_view = new TableView;
    m_view->setObjectName(u"table"_s);
    m_view->setAccessibleName(title());
    m_view->setModel(&m_table);
    m_view->setAccountNames(names);
    m_notice = new Notice;
    m_skeleton = new Skeleton;
    m_inspector = new Inspector(resource, m_table, session.store(), session.grants(), names);
    m_inspector->setMinimumWidth(280);

    m_body = new QStackedWidget;
    m_body->addWidget(m_skeleton);
    m_body->addWidget(m_view);
    m_body->addWidget(m_notice);

    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeCommands();
    column->addWidget(makeHead());
    // Cells have a margin of their own: their words stand below the title. Spacings are mirrored, margins are not.
    auto *inset = new QHBoxLayout;
    inset->addSpacing(Space::Medium);
    inset->addWidget(m_body);
    column->addLayout(inset, 1);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(main);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({1000, InspectorWidth});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    applyLayout();
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &TablePage::showHeaderMenu);
    connect(m_view, &TableView::columnsChanged, this, &TablePage::keepLayout);
    connect(m_view, &TableView::sortRequested, this, &TablePage::sortBy);
    connect(m_view, &QTableView::doubleClicked, this, &TablePage::openInspector);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QList<int> rows = m_view->selectedRows();
        m_inspector->showRow(rows.size() == 1 ? rows.first() : -1);
        Q_EMIT selectionChanged();
    });
    connect(m_filter, &FilterLine::understood, this, &TablePage::ask);
    connect(m_filter, &FilterLine::committed, this, [this](const QString &text) {
        m_layout.remember(text);
        m_filter->setHistory(m_layout.history);
        keepLayout();
        Q_EMIT moved();
    });
    connect(m_filter, &FilterLine::left, this, [this] {
        if (m_state == State::Rows)
            m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_table, &ResourceTable::loaded, this, &TablePage::whenLoaded);
    connect(&m_table, &ResourceTable::failed, this, &TablePage::whenFailed);
    connect(m_inspector, &Inspector::wantsToOpen, this, &WindowPage::wantsToOpen);
    connect(m_inspector, &Inspector::wantsToGo, this, &WindowPage::wantsToGo);
    connect(m_inspector, &Inspector::closed, this, [this] {
        setInspectorShown(false);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&session, &Session::changed, this, [this](const QByteArray &table) {
        if (table == m_resource.name) {
            m_total = -1;
            m_table.refresh();
        }
    });
    connect(&session, &Session::syncStateChanged, this, [this](const SyncState &state) {
        const bool rests = state.phase == SyncState::Phase::Waiting || state.phase == SyncState::Phase::Idle;
        if (rests && isEmpty())
            explainEmptiness(); // what was not read yet is empty now, or refused
    });
    setState(State::Loading);
    m_filter->setText(m_layout.filter);
}

TablePage::~TablePage() = default;

QString TablePage::title() const
{
    return m_resource.displayTitle(m_session.grants());
}

QWidget *TablePage::makeHead()
{
    auto *head = new QWidget;
    m_title = Text::label(Text::Role::Title);
    m_title->setText(title());
    m_count = Text::label(Text::Role::Body, Text::Colour::Muted);
    m_count->setObjectName(u"count"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(Space::Medium);
    first->addWidget(m_title, 0, Qt::AlignBaseline);
    first->addWidget(m_count, 0, Qt::AlignBaseline);
    first->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    auto *choose = Command::add(this, Command::Group::Table,
                                {"chooseColumns", tr("Choose columns"), u"columns"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_O}},
                                Qt::WidgetWithChildrenShortcut);
    m_columnsButton = buttonFor(choose);
    connect(choose, &QAction::triggered, this, [this] {
        const QPoint below = m_columnsButton->mapToGlobal(QPoint(m_columnsButton->width() - 280,
                                                                 m_columnsButton->height() + 4));
        chooseColumns(below);
    });
    buttons->addWidget(m_columnsButton);
    buttons->addWidget(buttonFor(m_export));
    buttons->addWidget(buttonFor(m_toggleInspector));
    first->addLayout(buttons);

    auto *inset = new QHBoxLayout(head);
    inset->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Medium);
    inset->addSpacing(Space::Huge - Space::Large);
    auto *column = new QVBoxLayout;
    inset->addLayout(column);
    column->setSpacing(Space::Medium);
    column->addLayout(first);
    column->addWidget(m_filter);
    return head;
}

void TablePage::makeCommands()
{
    using Command::Group;
    const auto onPage = [this](Group group, const Command::Words &words, auto does) {
        QAction *action = Command::add(this, group, words, Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    const auto onTable = [this](Group group, const Command::Words &words, auto does) {
        QAction *action = Command::add(m_view, group, words, Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    const auto toFilter = [this] {
        m_filter->editor()->setFocus(Qt::ShortcutFocusReason);
        m_filter->editor()->selectAll();
    };

    onPage(Group::Table, {"focusFilter", tr("Filter this table"), u"filter"_s, {QKeySequence::Find}}, [this, toFilter] {
        if (m_inspector->isVisible() && m_inspector->isShowingJson() && m_inspector->isAncestorOf(focusWidget()))
            m_inspector->json()->focusSearch();
        else
            toFilter();
    });
    onTable(Group::Table, {"focusFilterQuickly", tr("Filter this table by typing"), {}, {Qt::Key_Slash}}, toFilter);
    m_clearFilter = onPage(Group::Table, {"clearFilter", tr("Clear the filter"), u"close"_s, {Qt::CTRL | Qt::Key_Backspace}},
                           [this] { m_filter->setText({}); });
    m_export = onPage(Group::Table, {"export", tr("Export this view"), u"export"_s, {Qt::CTRL | Qt::Key_E}},
                      [this] { exportView(); });
    m_toggleInspector = Command::add(this, Group::Table,
                                     {"toggleInspector", tr("Show the inspector"), u"inspector"_s, {Qt::CTRL | Qt::Key_I}},
                                     Qt::WidgetWithChildrenShortcut);
    m_toggleInspector->setCheckable(true);
    m_toggleInspector->setChecked(true);
    connect(m_toggleInspector, &QAction::toggled, this, &TablePage::setInspectorShown);
    //: Button of an error page: read the rows once more
    m_retry = new QAction(tr("Try again"), this);
    connect(m_retry, &QAction::triggered, this, [this] {
        setState(State::Loading);
        m_table.refresh();
    });

    onTable(Group::Row, {"nextRow", tr("Next row"), {}, {Qt::Key_J}}, [this] { step(1); });
    onTable(Group::Row, {"previousRow", tr("Previous row"), {}, {Qt::Key_K}}, [this] { step(-1); });
    onTable(Group::Row, {"openRow", tr("Open in the inspector"), u"inspector"_s, {Qt::Key_Return, Qt::Key_Enter}},
            [this] { openInspector(); });
    onTable(Group::Table, {"toggleInspectorQuickly", tr("Show or hide the inspector"), {}, {Qt::Key_Space}},
            [this] { m_toggleInspector->toggle(); });
    onTable(Group::Row, {"closeRow", tr("Close the inspector"), {}, {Qt::Key_Escape}},
            [this] { setInspectorShown(false); });
    onTable(Group::Row, {"filterByCell", tr("Only rows with this value"), u"filter"_s, {Qt::Key_Equal}},
            [this] { filterByCell(false); });
    onTable(Group::Row, {"excludeCell", tr("Leave out rows with this value"), {}, {Qt::Key_Minus}},
            [this] { filterByCell(true); });
    onTable(Group::Table, {"sortAscending", tr("Sort by this column, smallest first"), u"up"_s, {Qt::ALT | Qt::Key_Up}},
            [this] { sortCurrent(Qt::AscendingOrder); });
    onTable(Group::Table, {"sortDescending", tr("Sort by this column, largest first"), u"down"_s, {Qt::ALT | Qt::Key_Down}},
            [this] { sortCurrent(Qt::DescendingOrder); });
    onTable(Group::Row, {"copyRows", tr("Copy rows"), u"copy"_s, {QKeySequence::Copy}},
            [this] { QApplication::clipboard()->setText(m_view->asTabSeparatedText()); });
    onTable(Group::Row, {"copyIds", tr("Copy ids"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_C}}, [this] { copyIds(); });
}

// --- layout -----------------------------------------------------------------------------------------------

void TablePage::applyLayout()
{
    QList<TableView::Column> columns;
    for (const Column &column : m_table.columns()) {
        columns.append({.field = column.field.path,
                        .kind = column.field.kind,
                        .characters = column.width,
                        .content = Badge::widestOf(column, font()),
                        .shown = column.shown == Shown::AtFirst});
    }
    m_view->setColumns(columns);
    m_view->arrange(m_layout.columns);
    m_view->setSortKeys(m_layout.sortedBy);
}

void TablePage::keepLayout()
{
    if (m_session.isView())
        return; // nothing is changed from there
    m_layout.columns = m_view->arrangement();
    m_layout.filter = m_filter->isWrong() ? QString() : m_filter->text();
    m_layout.keep(m_resource, m_session.store());
}

void TablePage::setDensity(TableView::Density density)
{
    m_view->setDensity(density);
}

void TablePage::setInspectorShown(bool shown)
{
    const QSignalBlocker once(m_toggleInspector);
    m_toggleInspector->setChecked(shown);
    placeInspector();
    if (!shown && m_state == State::Rows && !m_filter->editor()->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
}

/// Beside an empty table there is nothing to inspect.
void TablePage::placeInspector()
{
    m_inspector->setVisible(m_toggleInspector->isChecked() && (m_state == State::Rows || m_state == State::Loading));
}

void TablePage::openInspector()
{
    setInspectorShown(true);
    m_inspector->setFocus(Qt::OtherFocusReason);
}

void TablePage::chooseColumns(const QPoint &globalCorner)
{
    auto *chooser = new ColumnChooser(*m_view, this);
    connect(chooser, &ColumnChooser::resetRequested, this, [this] {
        m_view->arrange({});
        keepLayout();
    });
    chooser->popUp(globalCorner);
}

void TablePage::showHeaderMenu(const QPoint &position)
{
    const int column = m_view->header()->logicalIndexAt(position);
    const QByteArray field = m_view->fieldOf(column);
    const QPoint corner = m_view->header()->mapToGlobal(position);
    QMenu menu(this);
    if (column >= 0) {
        const auto sortInOrder = [this, field](Qt::SortOrder order) {
            m_layout.sortedBy = {{field, order}};
            m_view->setSortKeys(m_layout.sortedBy);
            m_filter->setText(m_filter->text());
            keepLayout();
        };
        menu.addAction(Icon::named(u"up"_s), tr("Smallest first"), this, [=] { sortInOrder(Qt::AscendingOrder); });
        menu.addAction(Icon::named(u"down"_s), tr("Largest first"), this, [=] { sortInOrder(Qt::DescendingOrder); });
        menu.addSeparator();
        menu.addAction(tr("Hide this column"), this, [this, column] { m_view->setColumnShown(column, false); });
    }
    menu.addAction(Icon::named(u"columns"_s), tr("Choose columns"), this, [this, corner] { chooseColumns(corner); });
    menu.exec(corner);
}

// --- rows -------------------------------------------------------------------------------------------------

void TablePage::ask(const QString &filter, const QList<Condition> &where)
{
    m_layout.filter = filter;
    const Query query {.where = where, .sortedBy = m_layout.sortedBy};
    m_clearFilter->setEnabled(!filter.isEmpty());
    m_table.show(query);
}

void TablePage::sortBy(const QByteArray &field, HeaderView::Click click)
{
    const Column *column = nullptr;
    for (const Column &one : m_table.columns()) {
        if (one.field.path == field)
            column = &one;
    }
    if (!column)
        return;
    const Qt::SortOrder first = firstOrderOf(column->field.kind);
    const Qt::SortOrder second = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    QList<SortKey> keys = m_layout.sortedBy;
    const auto known = std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.field == field; });
    const bool wasSorted = known != keys.end();
    // Once: the order people want first; again: the other way; a third time: as it came.
    if (wasSorted && known->order == first)
        known->order = second;
    else if (wasSorted)
        keys.erase(known);
    else
        keys.append({field, first});
    if (click == HeaderView::Click::Replaces)
        keys.removeIf([&](const SortKey &key) { return key.field != field; });
    m_layout.sortedBy = keys;
    m_view->setSortKeys(keys);
    m_filter->setText(m_filter->text());
    keepLayout();
}

void TablePage::sortCurrent(Qt::SortOrder order)
{
    const QByteArray field = m_view->fieldOf(m_view->currentIndex().column());
    if (field.isEmpty())
        return;
    m_layout.sortedBy = {{field, order}};
    m_view->setSortKeys(m_layout.sortedBy);
    m_filter->setText(m_filter->text());
    keepLayout();
}

void TablePage::whenLoaded()
{
    m_error = {};
    if (m_table.rowCount() > 0) {
        setState(State::Rows);
        if (std::exchange(m_wantsFocus, false))
            m_view->setFocus(Qt::OtherFocusReason);
        // A table whose current cell is nowhere confuses keyboards and screen readers.
        if (!m_view->currentIndex().isValid())
            m_view->selectionModel()->setCurrentIndex(m_table.index(0, m_view->header()->logicalIndex(0)),
                                                      QItemSelectionModel::NoUpdate);
        m_inspector->refresh();
    } else if (!m_layout.filter.isEmpty()) {
        setState(State::NothingFound);
    } else {
        explainEmptiness();
    }
    updateCount();
    if (m_left)
        standAs(*std::exchange(m_left, std::nullopt));
    if (m_wanted) {
        const qint64 wanted = *std::exchange(m_wanted, std::nullopt);
        reveal(wanted);
    }
    Q_EMIT selectionChanged();
    Q_EMIT loaded();
}

/// Empty, not read yet and forbidden must never look the same.
void TablePage::explainEmptiness()
{
    Lookup::refusals(m_session.store(), m_resource).then(this, [this](const Result<QList<QByteArray>> &refused) {
        if (m_table.isLoading() || m_table.rowCount() > 0 || !m_layout.filter.isEmpty())
            return; // no longer the question
        if (!refused) {
            whenFailed(refused.error());
            return;
        }
        const bool unread = m_session.completeUpTo() == 0 && m_session.isConnected();
        setState(!refused->isEmpty() ? State::Refused : unread ? State::FirstSync : State::Empty);
        Q_EMIT loaded();
    });
}

bool TablePage::isEmpty() const
{
    return m_state == State::Empty || m_state == State::FirstSync || m_state == State::Refused;
}

void TablePage::whenFailed(const Error &error)
{
    m_error = error;
    if (m_table.rowCount() == 0)
        setState(State::Failed);
    updateCount();
}

void TablePage::updateCount()
{
    const QString shown = locale().toString(m_table.rowCount());
    const bool filtered = !m_layout.filter.isEmpty();
    if (!filtered) {
        m_total = m_table.rowCount();
        m_count->setText(shown);
        return;
    }
    if (m_total >= 0) {
        //: Beside a table's title: %1 rows match the filter, of %2 in all
        m_count->setText(tr("%1 of %2").arg(shown, locale().toString(m_total)));
        return;
    }
    m_count->setText(shown);
    const int question = ++m_totalQuestion;
    Lookup::count(m_session.store(), m_resource, {}).then(this, [this, question](const Result<qint64> &total) {
        if (question != m_totalQuestion || !total)
            return; // without a total the count of what is shown stays right
        m_total = *total;
        if (!m_layout.filter.isEmpty())
            updateCount();
    });
}

void TablePage::setState(State state)
{
    m_state = state;
    const QString checked = m_session.completeUpTo() > 0
        //: Below an empty table: %1 is a date and time
        ? tr("Last checked %1.").arg(Text::isolated(Format::when(m_session.completeUpTo(), locale())))
        : QString();
    switch (state) {
    case State::Loading:
        m_body->setCurrentWidget(m_skeleton);
        break;
    case State::Rows:
        m_body->setCurrentWidget(m_view);
        break;
    case State::Empty:
        m_notice->tell(QString::fromUtf8(m_resource.icon), m_resource.displayEmpty(), checked);
        break;
    case State::FirstSync:
        m_notice->tell(u"sync"_s, tr("Still reading for the first time"),
                       tr("Rows appear here as soon as they arrive; nothing needs to be finished first."));
        break;
    case State::NothingFound:
        m_notice->tell(u"search"_s, tr("No row matches this filter"), Text::leftToRight(m_layout.filter),
                       {m_clearFilter});
        break;
    case State::Refused:
        m_notice->tell(u"refused"_s, tr("This key may not read this"),
                       tr("Whoever made this restricted key can give it the permission."));
        break;
    case State::Failed:
        m_notice->tell(u"warning"_s, ErrorText::sentence(m_error), ErrorText::advice(m_error), {m_retry});
        break;
    }
    if (state != State::Loading && state != State::Rows) {
        const bool hadFocus = m_view->hasFocus() || std::exchange(m_wantsFocus, false);
        m_body->setCurrentWidget(m_notice);
        m_inspector->showRow(-1);
        if (hadFocus) // an empty table must not have the keyboard
            m_filter->editor()->setFocus(Qt::OtherFocusReason);
    }
    placeInspector();
}

void TablePage::reveal(qint64 storeRow)
{
    const int row = m_table.rowOf(storeRow);
    if (row < 0) {
        if (m_layout.filter.isEmpty())
            return; // it was removed meanwhile
        m_wanted = storeRow;
        m_filter->setText({});
        return;
    }
    m_view->selectRow(row);
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    setInspectorShown(true);
}

// --- what the keyboard does -------------------------------------------------------------------------------

void TablePage::step(int rows)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = qBound(0, current.row() + rows, m_table.rowCount() - 1);
    m_view->setCurrentIndex(m_table.index(row, qMax(0, current.column())));
}

void TablePage::filterByCell(bool excluding)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const QString term = current.data(ResourceTable::FilterRole).toString();
    m_filter->addTerm(excluding ? u'-' + term : term);
    Q_EMIT moved();
}

void TablePage::copyIds()
{
    QStringList ids;
    const QList<int> rows = m_view->selectedRows();
    for (const int row : rows)
        ids.append(m_table.index(row, 0).data(ResourceTable::IdRole).toString());
    QApplication::clipboard()->setText(ids.join(u'\n'));
}

void TablePage::exportView()
{
    auto *dialog = new QFileDialog(this, tr("Export this view"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({
        //: Kind of file to save as: %1 is its ending, *.csv
        tr("Comma-separated values (%1)").arg(u"*.csv"_s),
        //: Kind of file to save as: %1 is its ending, *.xlsx
        tr("Spreadsheet (%1)").arg(u"*.xlsx"_s),
        //: Kind of file to save as: %1 is its ending, *.json
        tr("JSON (%1)").arg(u"*.json"_s),
    });
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1));
    });
    dialog->selectFile(QString::fromUtf8(m_resource.name) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TablePage::exportTo);
    dialog->open();
}

void TablePage::exportTo(const QString &path)
{
    const Result<Export::Format> format = Export::formatOf(path);
    if (!format) {
        Q_EMIT said(ErrorText::sentence(format.error()));
        return;
    }
    QStringList columns;
    for (const TableLayout::Column &column : m_view->arrangement()) {
        if (column.shown)
            columns.append(QString::fromUtf8(column.field));
    }
    const Export::Request request {.resource = &m_resource,
                                   .columns = columns,
                                   .query = m_table.query(),
                                   .format = *format,
                                   .grants = m_session.grants(),
                                   .filter = m_layout.filter,
                                   .asOf = m_session.completeUpTo()};
    m_export->setEnabled(false);
    Export::writeFileLater(m_session.store(), request, path, this)
        .then(this, [this, path](const Result<Export::Written> &written) {
            m_export->setEnabled(true);
            if (!written) {
                Q_EMIT said(ErrorText::sentence(written.error()));
                return;
            }
            //: After an export: %n rows were written to the file %1
            Q_EMIT said(tr("%Ln row(s) written to %1.", nullptr, int(written->rows))
                            .arg(Text::leftToRight(QDir::toNativeSeparators(path))));
        });
}

QString TablePage::selectionSummary() const
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.size() < 2)
        return {};
    //: In the status bar
    const QString count = tr("%Ln row(s) selected", nullptr, int(rows.size()));
    const int column = [this] {
        for (int i = 0; i < m_table.columns().size(); ++i) {
            if (m_table.columns().at(i).field.kind == Kind::Money)
                return i;
        }
        return -1;
    }();
    if (column < 0 || rows.size() > MostSummed)
        return count;
    QMap<QByteArray, qint64> sums;
    for (const int row : rows) {
        const QModelIndex cell = m_table.index(row, column);
        const QByteArray currency = cell.data(ResourceTable::CurrencyRole).toByteArray();
        if (!currency.isEmpty())
            sums[currency] += cell.data(ResourceTable::ValueRole).toLongLong();
    }
    QStringList amounts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        amounts.append(Text::isolated(Money {sum.value(), sum.key()}.text(locale())));
    if (amounts.isEmpty())
        return count;
    //: In the status bar: %1 is "3 rows selected", %2 the sums of their amounts, one a currency
    return tr("%1: %2").arg(count, amounts.join(u" · "_s));
}

Location TablePage::location() const
{
    const QList<int> rows = m_view->selectedRows();
    const qint64 row = rows.size() == 1 ? m_table.index(rows.first(), 0).data(ResourceTable::RowRole).toLongLong() : 0;
    return {.page = m_resource.name, .filter = m_layout.filter, .row = row};
}

void TablePage::go(const Location &location)
{
    if (location.row != 0) {
        m_wanted = location.row;
        if (location.filter == m_layout.filter && !m_table.isLoading()) {
            const qint64 wanted = *std::exchange(m_wanted, std::nullopt);
            reveal(wanted);
            return;
        }
    }
    if (location.filter != m_filter->text())
        m_filter->setText(location.filter);
}

QVariant TablePage::left() const
{
    const auto storeRow = [this](int row) { return m_table.index(row, 0).data(ResourceTable::RowRole).toLongLong(); };
    const QModelIndex current = m_view->currentIndex();
    Left left {.layout = m_layout,
               .typed = m_filter->text(),
               .currentRow = current.isValid() ? storeRow(current.row()) : 0,
               .currentColumn = current.column(),
               .scroll = {m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value()},
               .inspector = m_toggleInspector->isChecked(),
               .traces = Traces::of(*this)};
    left.layout.columns = m_view->arrangement();
    for (const int row : m_view->selectedRows())
        left.rows.append(storeRow(row));
    return QVariant::fromValue(left);
}

void TablePage::takeUp(const QVariant &left)
{
    const auto taken = left.value<Left>();
    m_layout = taken.layout;
    m_filter->setHistory(m_layout.history);
    applyLayout();
    setInspectorShown(taken.inspector);
    m_left = taken;
    if (m_filter->text() != taken.typed || !m_layout.sortedBy.isEmpty())
        m_filter->setText(taken.typed);
    taken.traces.giveTo(*this);
    m_wantsFocus = !m_filter->editor()->hasFocus();
}

void TablePage::standAs(const Left &left)
{
    QItemSelection selection;
    for (const qint64 storeRow : left.rows) {
        if (const int row = m_table.rowOf(storeRow); row >= 0)
            selection.select(m_table.index(row, 0), m_table.index(row, m_table.columnCount() - 1));
    }
    QItemSelectionModel *model = m_view->selectionModel();
    if (const int row = m_table.rowOf(left.currentRow); row >= 0)
        model->setCurrentIndex(m_table.index(row, left.currentColumn), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    left.traces.giveTo(*this); // the inspector has something to scroll now
    Traces::scroll(m_view->horizontalScrollBar(), left.scroll.x());
    Traces::scroll(m_view->verticalScrollBar(), left.scroll.y());
}

void TablePage::takeFocus()
{
    m_wantsFocus = m_state == State::Loading;
    if (isEmpty())
        explainEmptiness(); // the reason may be another one by now
    if (m_state == State::Rows)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (!m_wantsFocus) // an empty table must not have the keyboard
        m_filter->editor()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> TablePage::panes() const
{
    QList<QWidget *> panes {m_filter->editor()};
    if (m_state == State::Rows)
        panes.append(m_view);
    if (m_inspector->isVisible())
        panes.append(m_inspector);
    return panes;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "models/accountnames.h"
#include "ui/celldelegate.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAccessible>
#include <QEvent>
#include <QHoverEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// Average characters of a column that says nothing about its width.
int charactersOf(Kind kind)
{
    switch (kind) {
    case Kind::Id:
        return 20;
    case Kind::Text:
        return 24;
    case Kind::State:
        return 20;
    case Kind::Money:
        return 17;
    case Kind::Number:
    case Kind::Count:
    case Kind::Flag:
        return 11;
    case Kind::Time:
        return 18;
    case Kind::Words:
        return 26;
    }
    Q_UNREACHABLE();
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent), m_header(new HeaderView(this)), m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table: every pane can be reached
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setAutoScroll(false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    setDensity(Density::Comfortable);

    const auto changed = [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    };
    connect(m_header, &QHeaderView::sectionMoved, this, changed);
    connect(m_header, &QHeaderView::sectionResized, this, [changed](int, int oldSize, int newSize) {
        if (oldSize > 0 && newSize > 0)
            changed();
    });
    connect(m_header, &HeaderView::sortRequested, this, [this](int section, HeaderView::Click click) {
        Q_EMIT sortRequested(fieldOf(section), click);
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TableView::dropAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableView::dropAnchor);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::dropAnchor);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::weighAnchor);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::weighAnchor);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::weighAnchor);
}

/// Live changes must not move what somebody is reading: the first visible row stays where it is, unless that is
/// the very top, where new rows are what one waits for.
void TableView::dropAnchor()
{
    const int top = rowAt(0);
    m_anchor = verticalScrollBar()->value() > 0 && top >= 0 ? model()->index(top, 0) : QModelIndex();
    m_anchorOffset = top >= 0 ? rowViewportPosition(top) : 0;
}

void TableView::weighAnchor()
{
    if (!m_anchor.isValid())
        return;
    updateGeometries();
    const int wanted = verticalHeader()->sectionPosition(m_anchor.row()) - m_anchorOffset;
    verticalScrollBar()->setValue(wanted);
    m_anchor = QModelIndex();
}

void TableView::setDensity(Density density)
{
    m_density = density;
    const int height = QFontMetrics(font()).height() + (density == Density::Comfortable ? 18 : 9);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setAccountNames(const AccountNames &names)
{
    m_delegate->setAccountNames(&names);
    connect(&names, &AccountNames::changed, viewport(), QOverload<>::of(&QWidget::update));
}

QByteArray TableView::fieldOf(int column) const
{
    return column >= 0 && column < m_columns.size() ? m_columns.at(column).field : QByteArray();
}

int TableView::columnOf(const QByteArray &field) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field == field)
            return column;
    }
    return -1;
}

int TableView::widthOf(int column) const
{
    const Column &described = m_columns.at(column);
    const int characters = described.characters > 0 ? described.characters : charactersOf(described.kind);
    const int wanted = QFontMetrics(font()).averageCharWidth() * characters + 2 * Space::Medium;
    return qMax(qMax(wanted, described.content + 2 * Space::Medium), m_header->sectionSizeHint(column));
}

void TableView::setColumns(const QList<Column> &columns)
{
    Q_ASSERT(model() && columns.size() == model()->columnCount());
    m_columns = columns;
    m_ownWidths.clear();
    for (int column = 0; column < columns.size(); ++column)
        m_ownWidths.append(widthOf(column));
    QSet<int> atEnd;
    for (int column = 0; column < columns.size(); ++column) {
        if (CellDelegate::standsAtEnd(columns.at(column).kind))
            atEnd.insert(column);
    }
    m_header->setEndAligned(atEnd);
    arrange({});
}

void TableView::arrange(const QList<TableLayout::Column> &arrangement)
{
    const QScopedValueRollback<bool> arranging(m_arranging, true);
    for (int column = 0; column < m_columns.size(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnHidden(column, !m_columns.at(column).shown);
        setColumnWidth(column, m_ownWidths.at(column));
    }
    int place = 0;
    for (const TableLayout::Column &wanted : arrangement) {
        const int column = columnOf(wanted.field);
        if (column < 0)
            continue; // a column that this version or this sign-in does not have
        m_header->moveSection(m_header->visualIndex(column), place++);
        setColumnHidden(column, !wanted.shown);
        if (wanted.width > 0)
            setColumnWidth(column, wanted.width);
    }
}

QList<TableLayout::Column> TableView::arrangement() const
{
    QList<TableLayout::Column> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool shown = !isColumnHidden(column);
        // The last section is stretched: its width is the window's, not a choice.
        const bool stretched = place == m_header->count() - 1;
        // Nor is the width a column has by itself: in another language its words need another one.
        const bool chosen = shown && !stretched && columnWidth(column) != m_ownWidths.at(column);
        columns.append({.field = fieldOf(column), .width = chosen ? columnWidth(column) : 0, .shown = shown});
    }
    return columns;
}

void TableView::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    {
        const QScopedValueRollback<bool> arranging(m_arranging, true);
        setColumnHidden(column, !shown);
        if (shown && columnWidth(column) < m_ownWidths.at(column))
            setColumnWidth(column, m_ownWidths.at(column));
    }
    Q_EMIT columnsChanged();
}

void TableView::setSortKeys(const QList<SortKey> &keys)
{
    QList<HeaderView::Sorting> sorting;
    for (const SortKey &key : keys) {
        if (const int column = columnOf(key.field); column >= 0)
            sorting.append({column, key.order});
    }
    m_header->setSorting(sorting);
}

void TableView::selectRow(int row)
{
    const QModelIndex first = model()->index(row, m_header->logicalIndex(0));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString TableView::asTabSeparatedText() const
{
    const auto line = [this](const auto &cell) {
        QStringList cells;
        for (int place = 0; place < m_header->count(); ++place) {
            const int column = m_header->logicalIndex(place);
            if (!isColumnHidden(column))
                cells.append(Text::oneLine(cell(column)).replace(u'\t', u' ').trimmed());
        }
        return cells.join(u'\t');
    };
    const QList<int> rows = selectedRows();
    QStringList lines;
    if (rows.size() > 1)
        lines.append(line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); }));
    for (const int row : rows)
        lines.append(line([this, row](int column) { return model()->index(row, column).data().toString(); }));
    return lines.join(u'\n');
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        m_delegate->forget();
        setDensity(m_density);
    }
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Wheel:
        setHoveredRow(-1);
        break;
    default: // every other event is the table's
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    m_delegate->setHoveredRow(row);
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

/// As QTableView does, but in the numbering of our own accessible interface (only rows on screen).
void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(this);
        QAccessibleInterface *cell = table ? table->focusChild() : nullptr;
        const int child = cell ? table->indexOfChild(cell) : -1;
        if (child >= 0) {
            QAccessibleEvent event(this, QAccessible::Focus);
            event.setChild(child);
            QAccessible::updateAccessibility(&event);
        }
    }
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&event);
    }
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End mean the first and last row, as in every list; the columns have Ctrl+Left and Ctrl+Right.
    const QModelIndex current = currentIndex();
    if (model() && model()->rowCount() > 0 && current.isValid()) {
        if (action == MoveHome)
            return model()->index(0, current.column());
        if (action == MoveEnd)
            return model()->index(model()->rowCount() - 1, current.column());
    }
    return QTableView::moveCursor(action, modifiers);
}

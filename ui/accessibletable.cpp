// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibletable.h"

#include "models/resourcetable.h"
#include "ui/tableview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QScrollBar>

namespace {

constexpr int MostRows = 200; // more than any screen shows

class AccessibleTable;

/// One cell that is on screen. Lives as long as the table's interface; says "invalid" once its row is gone.
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    AccessibleCell(TableView &view, const QModelIndex &index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect cell = m_view.visualRect(m_index);
        return {m_view.viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }

    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        switch (what) {
        case QAccessible::Name: {
            const QString words = m_index.data(Qt::AccessibleTextRole).toString();
            return words.isEmpty() ? m_index.data().toString() : words;
        }
        case QAccessible::Description:
            return m_index.data(Qt::ToolTipRole).toString();
        case QAccessible::Value:
            return m_index.data().toString();
        default: // help, accelerator and the rest: a cell has none
            return {};
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.selected = m_view.selectionModel()->isSelected(m_index);
        state.focused = m_view.hasFocus() && m_view.currentIndex() == m_index;
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.visualRect(m_index));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return m_view.selectionModel()->isSelected(m_index); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    TableView &m_view;
    QPersistentModelIndex m_index;
};

/// The part of the table that is on screen, as a table of its own: row 0 is the first visible row.
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleTable(TableView *view) : QAccessibleWidget(view, QAccessible::Table), m_view(*view) {}

    ~AccessibleTable() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Description && m_view.model()) {
            //: A table as a screen reader describes it: rows %1 to %2 are on screen, of %3 in all
            return QCoreApplication::translate("AccessibleTable", "Rows %1 to %2 of %3")
                .arg(firstRow() + 1)
                .arg(firstRow() + rowCount())
                .arg(m_view.model()->rowCount());
        }
        return QAccessibleWidget::text(what);
    }

    // --- children: the visible cells, row by row
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int columns = columnCount();
        return columns > 0 && index >= 0 ? cellAt(index / columns, index % columns) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? cell(index) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *self = const_cast<QAccessibleInterface *>(child);
        const auto *cell = static_cast<QAccessibleTableCellInterface *>(self->interface_cast(QAccessible::TableCellInterface));
        return cell && cell->rowIndex() >= 0 ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view.currentIndex().isValid() ? cell(m_view.currentIndex()) : nullptr;
    }

    // --- table
    int rowCount() const override
    {
        if (!m_view.model() || m_view.model()->rowCount() == 0)
            return 0;
        int last = m_view.rowAt(m_view.viewport()->height() - 1);
        if (last < 0)
            last = m_view.model()->rowCount() - 1;
        return qBound(0, last - firstRow() + 1, MostRows);
    }
    int columnCount() const override { return int(columns().size()); }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const QList<int> shown = columns();
        if (row < 0 || row >= rowCount() || column < 0 || column >= shown.size())
            return nullptr;
        return cell(m_view.model()->index(firstRow() + row, shown.at(column)));
    }
    QString columnDescription(int column) const override
    {
        return m_view.model()->headerData(columns().value(column, -1), Qt::Horizontal).toString();
    }
    QString rowDescription(int row) const override { return QLocale().toString(firstRow() + row + 1); }
    int selectedCellCount() const override { return int(m_view.selectedRows().size()) * columnCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(m_view.selectedRows().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override // those on screen
    {
        QList<int> rows;
        for (int row = 0; row < rowCount(); ++row) {
            if (isRowSelected(row))
                rows.append(row);
        }
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override
    {
        return m_view.selectionModel()->isRowSelected(firstRow() + row);
    }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        m_view.selectRow(firstRow() + row);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        m_view.selectionModel()->select(m_view.model()->index(firstRow() + row, 0),
                                        QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

    int firstRow() const { return qMax(0, m_view.rowAt(0)); }
    QList<int> columns() const
    {
        QList<int> shown;
        const HeaderView *header = m_view.header();
        for (int place = 0; place < header->count(); ++place) {
            if (!header->isSectionHidden(header->logicalIndex(place)))
                shown.append(header->logicalIndex(place));
        }
        return shown;
    }

private:
    QAccessibleInterface *cell(const QModelIndex &index) const
    {
        if (const QAccessible::Id known = m_cells.value(index); known != 0) {
            if (QAccessibleInterface *interface = QAccessible::accessibleInterface(known); interface && interface->isValid())
                return interface;
        }
        if (m_cells.size() > 4 * MostRows)
            const_cast<AccessibleTable *>(this)->forget();
        auto *interface = new AccessibleCell(m_view, index);
        m_cells.insert(index, QAccessible::registerAccessibleInterface(interface));
        return interface;
    }

    void forget()
    {
        const QList<QAccessible::Id> ids = m_cells.values();
        m_cells.clear();
        for (const QAccessible::Id id : ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    TableView &m_view;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
};

AccessibleTable *tableOf(TableView &view)
{
    return static_cast<AccessibleTable *>(QAccessible::queryAccessibleInterface(&view));
}

int AccessibleCell::columnIndex() const
{
    return int(tableOf(m_view)->columns().indexOf(m_index.column()));
}

int AccessibleCell::rowIndex() const
{
    const int row = m_index.row() - tableOf(m_view)->firstRow();
    return row >= 0 && row < tableOf(m_view)->rowCount() ? row : -1;
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(TableView::staticMetaObject.className())) {
        if (auto *view = qobject_cast<TableView *>(object))
            return new AccessibleTable(view);
    }
    return nullptr;
}

} // namespace

void installAccessibleTables()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once);
}

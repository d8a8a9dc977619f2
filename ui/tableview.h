// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/field.h"
#include "models/tablelayout.h"
#include "ui/headerview.h"

#include <QTableView>

class AccountNames;
class CellDelegate;

/// The rows of one resource on screen: hover, keyboard, columns and their layout. Works on any model that answers
/// the roles of ResourceTable. Asks for sorting and filtering by signals; does neither.
class TableView : public QTableView
{
    Q_OBJECT

public:
    enum class Density { Comfortable, Compact };
    /// What there is to show, in the model's order, and how it looks when nobody chose yet.
    struct Column {
        QByteArray field {};
        Kind kind = Kind::Text;
        int characters = 0; ///< width; 0: by kind
        int content = 0;    ///< pixels that what it can hold needs, where that is known
        bool shown = true;
    };

    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    void setDensity(Density density);
    /// Ids of accounts are shown as their names from now on.
    void setAccountNames(const AccountNames &names);
    /// Call after setModel(): one for each column of the model.
    void setColumns(const QList<Column> &columns);
    /// Order, widths, which are shown; fields that are not there are left out.
    void arrange(const QList<TableLayout::Column> &arrangement);
    QList<TableLayout::Column> arrangement() const;
    void setColumnShown(int column, bool shown);
    void setSortKeys(const QList<SortKey> &keys);
    HeaderView *header() const { return m_header; }

    QByteArray fieldOf(int column) const;
    int columnOf(const QByteArray &field) const; ///< -1
    /// Instead of QTableView's, which selects nothing where one reads from right to left (Qt 6.4).
    void selectRow(int row);
    /// Selected rows in the order of the table.
    QList<int> selectedRows() const;
    /// The selected cells as they read, tabs between; with the header when there is more than one row.
    QString asTabSeparatedText() const;

Q_SIGNALS:
    void columnsChanged(); ///< by the person: moved, resized, shown, hidden
    void sortRequested(const QByteArray &field, HeaderView::Click click);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override {} // letters are commands here
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    int widthOf(int column) const;
    void dropAnchor();
    void weighAnchor();
    void setHoveredRow(int row);
    void updateRow(int row);

    HeaderView *m_header;
    CellDelegate *m_delegate;
    QList<Column> m_columns;
    QList<int> m_ownWidths; ///< that the columns have by themselves, in the language of now
    Density m_density = Density::Comfortable;
    int m_hoveredRow = -1;
    QPersistentModelIndex m_anchor; ///< the first visible row while rows come and go
    int m_anchorOffset = 0;
    bool m_arranging = false;
};

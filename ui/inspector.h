// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grants.h"
#include "models/resource.h"
#include "ui/location.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

class AccountNames;
class BadgeLabel;
class FactList;
class JsonView;
class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;
class ResourceTable;
class Store;

/// One row as a whole, beside its table: what it is called, its state, all its fields, what else names it, and the
/// object as the API sent it. Follows the row through refreshes.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(const Resource &resource, ResourceTable &table, Store &store, const Grants &grants,
              const AccountNames &names, QWidget *parent = nullptr);

    /// -1: nothing is selected.
    void showRow(int row);
    int row() const { return m_row.row(); }
    /// The row's values changed.
    void refresh();
    bool isShowingJson() const;
    void showJson();
    JsonView *json() const { return m_json; }
    QString heading() const;
    /// What can be done with the row: one more line of buttons below its name, shown while the actions are visible.
    /// They stay their owner's.
    void addActions(const QList<QAction *> &actions);
    /// Everything about the row that is shown has arrived.
    bool isSettled() const { return !m_row.isValid() || (m_relatedIsOfRow && (m_jsonIsOfRow || !isShowingJson())); }

Q_SIGNALS:
    void wantsToOpen(const QByteArray &id);
    void wantsToGo(const Location &location);
    void closed();
    void settled(); ///< isSettled() became true

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QString headingOf(int row) const;
    void readObject();
    void readRelated();
    QWidget *makeHead();
    QWidget *makeSummary();

    const Resource &m_resource;
    ResourceTable &m_table;
    Store &m_store;
    Grants m_grants;
    const AccountNames &m_names;
    QPersistentModelIndex m_row;
    QTimer m_pause;
    int m_question = 0;

    QStackedWidget *m_pages;
    QLabel *m_heading;
    BadgeLabel *m_badge;
    QLabel *m_id;
    QToolButton *m_copyId;
    QVBoxLayout *m_actions;
    QTabBar *m_tabs;
    QStackedWidget *m_tabPages;
    QScrollArea *m_scroll;
    FactList *m_facts;
    QWidget *m_relatedBox;
    QVBoxLayout *m_related;
    JsonView *m_json;
    bool m_jsonIsOfRow = false;
    bool m_relatedIsOfRow = false;
};

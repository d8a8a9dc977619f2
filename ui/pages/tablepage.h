// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "models/resourcetable.h"
#include "models/tablelayout.h"
#include "ui/headerview.h"
#include "ui/windowpage.h"
#include "ui/tableview.h"

#include <optional>

class AccountNames;
class FilterLine;
class Inspector;
class Notice;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class Session;

/// The page of any resource: title and count, filter line, table, inspector. Everything that differs between
/// resources is in their descriptions.
class TablePage : public WindowPage
{
    Q_OBJECT

public:
    enum class State { Loading, Rows, Empty, FirstSync, NothingFound, Refused, Failed };
    Q_ENUM(State)

    TablePage(const Resource &resource, Session &session, const AccountNames &names, QWidget *parent = nullptr);
    ~TablePage() override;

    Location location() const override;
    void go(const Location &location) override;
    QString title() const override;
    bool isLoading() const override { return m_state == State::Loading || m_table.isLoading(); }
    QList<QWidget *> panes() const override;
    QVariant left() const override;
    void takeUp(const QVariant &left) override;
    void takeFocus() override;
    QString selectionSummary() const override;

    const Resource &resource() const { return m_resource; }
    ResourceTable &table() { return m_table; }
    TableView *view() const { return m_view; }
    FilterLine *filterLine() const { return m_filter; }
    Inspector *inspector() const { return m_inspector; }
    State state() const { return m_state; }
    void setDensity(TableView::Density density);

private:
    /// How the page was left; rows by the store's numbers.
    struct Left {
        TableLayout layout {};
        QString typed {}; ///< in the filter line, understood or not
        QList<qint64> rows {};
        qint64 currentRow = 0;
        int currentColumn = 0;
        QPoint scroll {};
        bool inspector = true;
        Traces traces {};
    };

    void makeCommands();
    QWidget *makeHead();
    void applyLayout();
    void keepLayout();
    void ask(const QString &filter, const QList<Condition> &where);
    void sortBy(const QByteArray &field, HeaderView::Click click);
    void sortCurrent(Qt::SortOrder order);
    void whenLoaded();
    bool isEmpty() const; ///< there is nothing, even without a filter
    void explainEmptiness();
    void whenFailed(const Error &error);
    void setState(State state);
    void updateCount();
    void reveal(qint64 storeRow);
    void standAs(const Left &left);
    void filterByCell(bool excluding);
    void step(int rows);
    void openInspector();
    void setInspectorShown(bool shown);
    void placeInspector();
    void chooseColumns(const QPoint &globalCorner);
    void showHeaderMenu(const QPoint &position);
    void copyIds();
    void exportView();
    void exportTo(const QString &path);

    const Resource &m_resource;
    Session &m_session;
    ResourceTable m_table;
    TableLayout m_layout;
    State m_state = State::Loading;
    Error m_error;
    qint64 m_total = -1;  ///< rows without a filter; -1: not counted yet
    int m_totalQuestion = 0;
    bool m_wantsFocus = false; ///< as soon as there are rows
    std::optional<qint64> m_wanted; ///< the store's row to be selected when the rows are there
    std::optional<Left> m_left;     ///< to be taken up when the rows are there

    QLabel *m_title;
    QLabel *m_count;
    FilterLine *m_filter;
    QStackedWidget *m_body;
    TableView *m_view;
    Notice *m_notice;
    QWidget *m_skeleton;
    QSplitter *m_splitter;
    Inspector *m_inspector;
    QToolButton *m_columnsButton;

    QAction *m_clearFilter;
    QAction *m_retry;
    QAction *m_toggleInspector;
    QAction *m_export;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class TableView;

/// The pop-up in which columns are found by name, shown and hidden.
class ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(TableView &table, QWidget *parent = nullptr);

    void popUp(const QPoint &globalCorner);

Q_SIGNALS:
    void resetRequested(); ///< "as at first"

private:
    void narrow(const QString &words);

    TableView &m_table;
    QLineEdit *m_search;
    QListWidget *m_list;
};

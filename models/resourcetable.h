// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/query.h"
#include "models/grants.h"
#include "models/resource.h"

#include <QAbstractTableModel>
#include <QCache>

class Store;

/// Rows of one resource as the store has them now, in an order the store made: the one table model of the
/// program. Holds a number a row and a few pages of values. Knows nothing about networks or widgets.
/// Columns: those of the resource that the grants allow, in the resource's order, after "account" when the
/// table may hold more than one context.
class ResourceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< machine value: minor units, UTC seconds, text
        KindRole,                 ///< int(Kind)
        ToneRole,                 ///< int(Format::Tone) of a badge; invalid when the cell is not one
        FieldRole,                ///< path, QByteArray
        IdRole,                   ///< the row's id, QString
        AccountRole,              ///< the row's context, QString; empty for the platform
        RowRole,                  ///< the store's row number
        CurrencyRole,             ///< of a money cell, QByteArray
        FilterRole,               ///< the term that keeps rows with this cell's value, QString
    };

    ResourceTable(const Resource &resource, Store &store, const Grants &grants, QObject *parent = nullptr);

    /// Asks the store in the background and shows the answer; an earlier question that is still open is dropped.
    void show(const Query &query);
    /// The same question again, keeping what is shown until the answer is there. Rows that stay keep their
    /// selection.
    void refresh();

    const Resource &resource() const { return m_resource; }
    const Query &query() const { return m_query; }
    const QList<Column> &columns() const { return m_columns; }
    int columnOf(const QByteArray &field) const; ///< -1
    int rowOf(qint64 storeRow) const;            ///< -1
    /// What the row comes to: its first amount among the columns that are shown at first; empty: it has none.
    QString amount(int row) const;
    bool isLoading() const { return m_asked != m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded();                   ///< the answer to show() or refresh() is what is shown now
    void failed(const Error &error); ///< the store could not answer; what was shown stays

private:
    /// Where the value and the currency of a column stand in a record; -1: it has none.
    struct Place {
        int value = -1;
        int currency = -1;
    };

    void ask();
    void answer(int question, const Result<QList<qint64>> &rows);
    void replaceRows(const QList<qint64> &rows);
    QList<qint64> exchangeRows(const QList<qint64> &rows);
    void rearrangeRows(const QList<qint64> &rows);
    void tell(const Error &error) const;
    Place placeOf(const Column &column);
    int readAs(const QByteArray &field);
    const QVariantList &record(int row) const;
    QVariant valueAt(const QVariantList &record, int column) const;
    QByteArray currencyAt(const QVariantList &record, int column) const;
    QString textAt(const QVariantList &record, int column) const;
    QString toolTipAt(const QVariantList &record, int column) const;
    QString summary(const QVariantList &record) const;

    const Resource &m_resource;
    Store &m_store;
    QList<Column> m_columns;
    QList<QByteArray> m_fields; ///< what is read for each row: the columns and the currencies they need
    QList<Place> m_places;      ///< of each column
    Query m_query;
    QList<qint64> m_rows;
    mutable QCache<int, QList<QVariantList>> m_pages;
    int m_asked = 0;
    int m_shown = 0;
};

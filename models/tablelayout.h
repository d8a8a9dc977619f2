// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/query.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class Store;
struct Resource;

/// How a person left a table: columns in their order, widths, sorting, filter and what was filtered before. A
/// value; kept as JSON among the settings of the store.
struct TableLayout {
    struct Column {
        QByteArray field {};
        int width = 0; ///< device-independent pixels; 0: as wide as its kind
        bool shown = true;

        bool operator==(const Column &) const = default;
    };

    QList<Column> columns {}; ///< empty: as the resource says; a field that is not named stands where it always did
    QList<SortKey> sortedBy {};
    QString filter {};
    QStringList history {};   ///< filters used before, newest first

    bool operator==(const TableLayout &) const = default;

    /// Adds a filter to the history: newest first, each once, twenty at most.
    void remember(const QString &used);

    QByteArray json() const;
    /// What cannot be read is left out: a layout is never a reason to fail.
    static TableLayout fromJson(const QByteArray &json);

    /// As it was left in this profile; the default when it never was.
    static TableLayout of(const Resource &resource, const Store &store);
    /// Later, in the background; a layout that could not be kept is logged and otherwise no loss.
    void keep(const Resource &resource, Store &store) const;
};

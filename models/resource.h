// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/stream.h"
#include "app/base/table.h"
#include "models/grants.h"

#include <QCoreApplication>
#include <QSet>
#include <QString>

enum class Audience { Everyone, PlatformOnly };
enum class Shown { AtFirst, OnDemand }; ///< whether a table shows the column before anybody chose columns

/// One column of a table: a field with a title. `title` is marked with QT_TRANSLATE_NOOP("Column", ...).
struct Column {
    const char *title = nullptr;
    Field field {};
    Audience audience = Audience::Everyone;
    Shown shown = Shown::AtFirst;
    int width = 0; ///< in average characters; 0: by kind
};

/// Where a resource's page stands in the left rail.
enum class Place { Rail, Activity };

/// Everything the program knows of one kind of API object: the one place to add a column. From it follow the
/// sync stream, the SQLite table, table columns, sort, filter and query language, export and inspector.
struct Resource {
    QByteArray name {};   ///< "charges": command line, store, deep links
    QByteArray object {}; ///< "charge": the API's word
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("Resource", "Payments")
    const char *empty = nullptr; ///< QT_TRANSLATE_NOOP("Resource", "No payments yet."): the calm empty state
    QByteArray icon {};          ///< of resources/icons, without .svg
    Place place = Place::Activity;
    QList<QByteArray> idPrefixes {}; ///< {"ch_", "py_"}
    Stream stream {};
    QList<Column> columns {};
    /// Components of which any lets an owner see it; empty: platform staff only.
    QSet<QByteArray> components {};
    QByteArray state {};   ///< the field whose badge stands for the whole row; empty: none
    QByteArray heading {}; ///< the field that names a row to people (inspector's heading); empty: the id

    Table table() const;
    QList<Column> columnsFor(const Grants &grants) const;
    bool visibleTo(const Grants &grants) const { return grants.allowsAnyOf(components); }
    QString displayTitle() const { return QCoreApplication::translate("Resource", title); }
};

/// All resources in the order of the left rail and of a first pass. Adding one: a file of its own and a line here.
const QList<const Resource *> &resources();
const Resource *resource(const QByteArray &name);
const Resource *resourceOfId(const QByteArray &id); ///< by prefix; nullptr when unknown
QList<Table> resourceTables();
QList<Stream> resourceStreams();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/stream.h"
#include "app/base/table.h"
#include "models/grants.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QSet>
#include <QString>

enum class Audience { Everyone, PlatformOnly };
enum class Shown { AtFirst, OnDemand }; ///< whether a table shows the column before anybody chose columns
enum class Look { Text, Badge };        ///< how a word is drawn
enum class Tense { Past, ToCome };      ///< of a time: which way "<7d" looks
/// How the API writes a State and how it is shown.
enum class Letters {
    Word,      ///< lower case, underscores between: shown with spaces
    Verbatim,  ///< shown and compared as it is: event types, network codes
    LowerCode, ///< lower case, shown in capitals: currencies
    UpperCode, ///< capitals: countries
};

/// One column of a table: a field with a title. `title` is marked with QT_TRANSLATE_NOOP("Column", ...).
/// Descriptions build columns with the words of models/columns.h.
struct Column {
    const char *title = nullptr;
    Field field {};
    Audience audience = Audience::Everyone;
    Shown shown = Shown::AtFirst;
    int width = 0; ///< in average characters; 0: by kind
    Words words {}; ///< the vocabulary of a State or, as "true" and "false", of a Flag
    Look look = Look::Text;
    Tense tense = Tense::Past;
    Letters letters = Letters::Word;

    QString displayTitle() const { return QCoreApplication::translate("Column", title); }
};

/// A name of ours for a field, for people who type filters: "due" for evidence_details.due_by.
struct Alias {
    QByteArray name {};
    QByteArray path {};
};

/// Where a resource's page stands in the left rail.
enum class Place { Rail, Activity };

/// Everything the program knows of one kind of API object: the one place to add a column. From it follow the
/// sync stream, the SQLite table, table columns, sort, filter and query language, export and inspector.
struct Resource {
    QByteArray name {};   ///< "charges": command line, store, deep links
    QByteArray object {}; ///< "charge": the API's word
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("Resource", "Payments")
    const char *ownTitle = nullptr; ///< for owners, likewise; null: the same
    const char *empty = nullptr; ///< QT_TRANSLATE_NOOP("Resource", "No payments yet."): the calm empty state
    QByteArray icon {};          ///< of resources/icons, without .svg
    Place place = Place::Activity;
    QList<QByteArray> idPrefixes {}; ///< {"ch_", "py_"}
    Stream stream {};
    QList<Column> columns {};
    /// Components of which any lets an owner see it; empty: platform staff only.
    QSet<QByteArray> components {};
    QByteArray state {};   ///< the field whose badge stands for the whole row; empty: none
    QByteArray heading {}; ///< the field that names a row to people (inspector's heading); empty: its amount or its id
    QList<Alias> aliases {};

    /// What the store keeps of it: the columns' fields without those that every table has (id, account, created),
    /// and the currencies that money needs even where they are no column.
    Table table() const;
    /// The same for a store that holds what these grants allow: bare words do not find what the platform alone sees.
    Table table(const Grants &grants) const;
    const Column *column(QByteArrayView path) const;
    QList<Column> columnsFor(const Grants &grants) const;
    bool visibleTo(const Grants &grants) const { return grants.allowsAnyOf(components); }
    /// Whether rows of several contexts can stand in one table.
    bool hasContexts() const { return stream.contexts == Stream::Contexts::Each; }
    QString displayTitle() const { return QCoreApplication::translate("Resource", title); }
    /// As these people call it: who has one only calls it by another name.
    QString displayTitle(const Grants &grants) const
    {
        return QCoreApplication::translate("Resource", grants.isPlatform() || !ownTitle ? title : ownTitle);
    }
    QString displayEmpty() const { return QCoreApplication::translate("Resource", empty); }
};

/// All resources in the order of the left rail and of a first pass. Adding one: a file of its own and a line here.
const QList<const Resource *> &resources();
const Resource *resource(const QByteArray &name);
const Resource *resourceOfId(const QByteArray &id); ///< by prefix; nullptr when unknown
/// What a store and a sync of somebody with these grants have. An owner's also have their own account, which every
/// credential may read, and the events that tell what changed.
QList<Table> resourceTables(const Grants &grants = Grants::platform());
/// Tables whose objects are copies of others' objects: events. What is taken out of a store is taken out of these too.
QList<QByteArray> resourcesOfCopies();
QList<Stream> resourceStreams(const Grants &grants = Grants::platform());

/// Whether every table has this column by itself: id, account (the context) or created.
bool isCommonColumn(QByteArrayView path);

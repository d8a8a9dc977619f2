// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/layout.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOwn(QByteArrayView path)
{
    return path == "id" || path == "account" || path == "created";
}

} // namespace

bool Layout::Column::isText() const
{
    switch (field.kind) {
    case Kind::Id:
    case Kind::Text:
    case Kind::State:
    case Kind::Words:
        return true;
    case Kind::Money:
    case Kind::Number:
    case Kind::Time:
    case Kind::Flag:
    case Kind::Count:
        return false;
    }
    Q_UNREACHABLE();
}

QString Layout::Column::name() const
{
    return quoted(field.path);
}

QString Layout::Column::thousandths() const
{
    return quoted(field.path + ":thousandths");
}

const char *Layout::Column::type() const
{
    if (isText())
        return "TEXT";
    return field.kind == Kind::Number ? "NUMERIC" : "INTEGER";
}

Layout::Layout(const Table &table)
    : m_table(table)
{
    for (const Field &field : table.fields)
        m_columns.append({.field = field, .kept = !isOwn(field.path)});
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        if (table.fields.at(i).kind != Kind::Money)
            continue;
        const QByteArray &path = table.fields.at(i).currency;
        if (!column(path))
            m_columns.append({.field = {.path = path, .kind = Kind::Text}});
        m_columns[i].currency = column(path) - m_columns.constData();
    }
}

const Layout::Column *Layout::column(QByteArrayView path) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [path](const Column &column) { return column.field.path == path; });
    return found == m_columns.end() ? nullptr : &*found;
}

QString Layout::quoted(QByteArrayView name)
{
    return u'"' + QString::fromUtf8(name).replace(u'"', u"\"\""_s) + u'"';
}

QString Layout::rows() const
{
    return quoted(m_table.name);
}

QString Layout::objects() const
{
    return quoted(m_table.name + "_object");
}

QString Layout::text() const
{
    return quoted(m_table.name + "_text");
}

bool Layout::isSearched(const Column &column) const
{
    return column.field.searchable && column.isText() && column.kept;
}

QStringList Layout::searched() const
{
    QStringList names {u"id"_s};
    for (const Column &column : m_columns) {
        if (isSearched(column))
            names += column.name();
    }
    return names;
}

QStringList Layout::creation() const
{
    QString columns;
    for (const Column &column : m_columns) {
        if (!column.kept)
            continue;
        columns += u", "_s + column.name() + u' ' + QLatin1StringView(column.type());
        if (column.field.kind == Kind::Money)
            columns += u", "_s + column.thousandths() + u" INTEGER"_s;
    }
    return {u"CREATE TABLE %1 (row INTEGER PRIMARY KEY, context INTEGER NOT NULL, id TEXT NOT NULL, created INTEGER,"
            " second INTEGER NOT NULL, number INTEGER NOT NULL, digest INTEGER NOT NULL,"
            " generation INTEGER NOT NULL%2)"_s.arg(rows(), columns),
            u"CREATE TABLE %1 (row INTEGER PRIMARY KEY, object BLOB NOT NULL)"_s.arg(objects())};
}

QList<Layout::Index> Layout::indexes() const
{
    QList<Index> list;
    const auto add = [&](const QByteArray &suffix, const QString &columns) {
        const QString name = quoted(m_table.name + ':' + suffix);
        list.append({name, u"CREATE INDEX %1 ON %2 (%3)"_s.arg(name, rows(), columns)});
    };
    add("id", u"id"_s);
    // An index ends with the row number by itself: each of these is in time order within one value.
    add("account", u"context"_s);
    for (const Column &column : m_columns) {
        if (column.field.indexed && column.kept)
            add(column.field.path, column.compared());
    }
    return list;
}

QString Layout::indexOf(QByteArrayView path) const
{
    const Column *found = column(path);
    const bool has = path == "id" || path == "account" || (found && found->kept && found->field.indexed);
    return has ? quoted(m_table.name + ':' + path.toByteArray()) : QString();
}

QByteArray Layout::fingerprint() const
{
    QByteArray description;
    QDataStream stream(&description, QIODevice::WriteOnly);
    // A derived field may change without its description: the program's version stands for its functions.
    stream << QByteArray(TRIBUTARY_VERSION) << m_table.name << m_table.object;
    for (const Column &column : m_columns) {
        stream << column.field.path << static_cast<int>(column.field.kind) << column.field.currency
               << column.field.indexed << column.field.searchable << (column.field.derive != nullptr);
    }
    return QCryptographicHash::hash(description, QCryptographicHash::Sha256);
}

void Layout::derive(QList<Value> &values) const
{
    for (qsizetype i = 0; i < m_table.fields.size(); ++i) {
        if (const auto derive = m_table.fields.at(i).derive)
            values[i] = derive(Picked(m_table.fields, values));
    }
}

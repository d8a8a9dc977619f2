// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"

bool isCommonColumn(QByteArrayView path)
{
    return path == "id" || path == "account" || path == "created";
}

Table Resource::table() const
{
    Table table {.name = name, .object = object};
    for (const Column &column : columns) {
        if (!isCommonColumn(column.field.path))
            table.fields.append(column.field);
    }
    for (const Column &column : columns) {
        if (column.field.kind == Kind::Money && !table.field(column.field.currency))
            table.fields.append({.path = column.field.currency, .kind = Kind::State});
    }
    return table;
}

const Column *Resource::column(QByteArrayView path) const
{
    for (const Column &column : columns) {
        if (column.field.path == path)
            return &column;
    }
    return nullptr;
}

QList<Column> Resource::columnsFor(const Grants &grants) const
{
    if (!visibleTo(grants))
        return {};
    QList<Column> allowed;
    for (const Column &column : columns) {
        if (grants.isPlatform() || column.audience == Audience::Everyone)
            allowed.append(column);
    }
    return allowed;
}

const Resource *resource(const QByteArray &name)
{
    for (const Resource *each : resources()) {
        if (each->name == name)
            return each;
    }
    return nullptr;
}

const Resource *resourceOfId(const QByteArray &id)
{
    const Resource *found = nullptr;
    qsizetype length = 0;
    for (const Resource *each : resources()) {
        for (const QByteArray &prefix : each->idPrefixes) {
            if (prefix.size() > length && id.startsWith(prefix)) {
                found = each;
                length = prefix.size();
            }
        }
    }
    return found;
}

QList<Table> resourceTables()
{
    QList<Table> tables;
    for (const Resource *each : resources())
        tables.append(each->table());
    return tables;
}

QList<Stream> resourceStreams()
{
    QList<Stream> streams;
    for (const Resource *each : resources())
        streams.append(each->stream);
    return streams;
}

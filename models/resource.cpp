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

Table Resource::table(const Grants &grants) const
{
    Table table = this->table();
    for (Field &field : table.fields) {
        const Column *shown = column(field.path);
        if (!grants.isPlatform() && shown && shown->audience == Audience::PlatformOnly)
            field.searchable = false;
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

namespace {

bool isKeptFor(const Grants &grants, const Resource &resource)
{
    return resource.visibleTo(grants) || resource.stream.events || !resource.stream.own.isEmpty();
}

} // namespace

QList<Table> resourceTables(const Grants &grants)
{
    QList<Table> tables;
    for (const Resource *each : resources()) {
        if (isKeptFor(grants, *each))
            tables.append(each->table(grants));
    }
    return tables;
}

QList<QByteArray> resourcesOfCopies()
{
    QList<QByteArray> names;
    for (const Resource *each : resources()) {
        if (each->stream.events)
            names.append(each->name);
    }
    return names;
}

QList<Stream> resourceStreams(const Grants &grants)
{
    QList<Stream> streams;
    for (const Resource *each : resources()) {
        if (isKeptFor(grants, *each))
            streams.append(each->stream);
    }
    return streams;
}

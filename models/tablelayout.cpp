// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablelayout.h"

#include "app/base/logging.h"
#include "app/store/store.h"
#include "models/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHistory = 20;

QString settingOf(const Resource &resource)
{
    return u"table/"_s + QString::fromUtf8(resource.name);
}

} // namespace

void TableLayout::remember(const QString &used)
{
    const QString trimmed = used.trimmed();
    if (trimmed.isEmpty())
        return;
    history.removeAll(trimmed);
    history.prepend(trimmed);
    while (history.size() > LongestHistory)
        history.removeLast();
}

QByteArray TableLayout::json() const
{
    QJsonArray columnArray;
    for (const Column &column : columns) {
        columnArray.append(QJsonObject {{u"field"_s, QString::fromUtf8(column.field)},
                                        {u"width"_s, column.width},
                                        {u"shown"_s, column.shown}});
    }
    QJsonArray sortArray;
    for (const SortKey &key : sortedBy) {
        sortArray.append(QJsonObject {{u"field"_s, QString::fromUtf8(key.field)},
                                      {u"descending"_s, key.order == Qt::DescendingOrder}});
    }
    const QJsonObject object {{u"columns"_s, columnArray},
                              {u"sort"_s, sortArray},
                              {u"filter"_s, filter},
                              {u"history"_s, QJsonArray::fromStringList(history)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TableLayout TableLayout::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TableLayout layout;
    const QJsonArray columnArray = object.value(u"columns"_s).toArray();
    for (const QJsonValue &value : columnArray) {
        const Column column {.field = value[u"field"_s].toString().toUtf8(),
                             .width = qBound(0, value[u"width"_s].toInt(), 2000),
                             .shown = value[u"shown"_s].toBool(true)};
        if (!column.field.isEmpty())
            layout.columns.append(column);
    }
    const QJsonArray sortArray = object.value(u"sort"_s).toArray();
    for (const QJsonValue &value : sortArray) {
        const SortKey key {.field = value[u"field"_s].toString().toUtf8(),
                           .order = value[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
        if (!key.field.isEmpty())
            layout.sortedBy.append(key);
    }
    layout.filter = object.value(u"filter"_s).toString();
    const QJsonArray historyArray = object.value(u"history"_s).toArray();
    for (const QJsonValue &value : historyArray)
        layout.history.append(value.toString());
    return layout;
}

TableLayout TableLayout::of(const Resource &resource, const Store &store)
{
    const Result<QByteArray> kept = store.setting(settingOf(resource));
    if (!kept) {
        qCWarning(logUi) << "the layout of a table could not be read:" << kept.error().message;
        return {};
    }
    return fromJson(*kept);
}

void TableLayout::keep(const Resource &resource, Store &store) const
{
    store.setSetting(settingOf(resource), json()).then(&store, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(logUi) << "the layout of a table could not be kept:" << kept.error().message;
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtDebug>

namespace Sandbox {

QJsonObject rules(const char *name)
{
    QFile file(QLatin1String(":/sandbox/") + QLatin1String(name) + QLatin1String(".json"));
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("rules '%s' are not compiled in", name);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("rules '%s': %s at byte %d", name, qPrintable(error.errorString()), error.offset);
    return document.object();
}

QByteArray text(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8() : QByteArray();
}

QByteArrayList texts(const QJsonValue &value)
{
    QByteArrayList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString().toUtf8());
    return list;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/datafile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Sandbox {

using namespace Qt::StringLiterals;

QJsonObject dataFile(const char *name)
{
    QFile file(u":/sandbox/"_s + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The data file %s is not part of this program.", name);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("The data file %s is broken: %s", name, qPrintable(error.errorString()));
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

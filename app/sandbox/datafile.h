// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QJsonValue>

/// Rules and invented words that are data: the files of resources/sandbox, compiled into the program.
namespace Sandbox {

/// The JSON object of that file. A file that is missing or is not JSON is a mistake of ours and ends the program.
QJsonObject dataFile(const char *name);

/// Null where the value is not a string.
QByteArray text(const QJsonValue &value);
/// The strings of an array; empty where the value is none.
QByteArrayList texts(const QJsonValue &value);

} // namespace Sandbox

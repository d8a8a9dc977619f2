// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

namespace Sandbox {

/// The JSON object in resources/sandbox/`name`.json. What is compiled in is ours: damage ends the program.
QJsonObject rules(const char *name);

/// The text of a value in rules, in UTF-8; null where it is not a string.
QByteArray text(const QJsonValue &value);
/// The texts of an array in rules; empty where it is none.
QByteArrayList texts(const QJsonValue &value);

} // namespace Sandbox

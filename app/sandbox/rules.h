// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Sandbox {

/// The JSON object in resources/sandbox/`name`.json. What is compiled in is ours: damage ends the program.
QJsonObject rules(const char *name);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/writer.h"

#include <QList>

namespace Sandbox {

/// The tree of `paths` below an object called `object` ("charge"), checked against the API's own list of what can
/// be expanded (expandable.json). Throws a Refusal for a path that names nothing, or is deeper than four levels.
Expansion expansionOf(const char *object, const QList<QByteArray> &paths);

/// The same for a list of such objects: every path begins with "data.".
Expansion expansionOfList(const char *object, const QList<QByteArray> &paths);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resource.h"

#include <QByteArray>

/// The object as the API sent it, without the members that are the platform's alone: those of columns that only
/// staff sees and, at any depth, the platform's notes, fees and application. Everything else stays byte for byte.
/// Pure.
namespace Withheld {

/// Unchanged for staff.
[[nodiscard]] QByteArray from(const QByteArray &json, const Resource &resource, const Grants &grants);

} // namespace Withheld

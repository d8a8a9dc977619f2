// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Days as people type them.
namespace Dates {

/// In any order of day, month and year that the locale uses, in any of its formats, or as 1990-12-31. A year has four
/// digits. Invalid when it is none of these.
QDate read(const QString &text);
/// Day, month and a year of four digits, as the locale writes them shortly.
QString write(const QDate &date);
/// A day as one would type it: the hint in an empty field.
QString example();

} // namespace Dates

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct sqlite3;

/// What our statements need and SQLite lacks: search that knows capital letters of all scripts.
///
/// `found(needle, text, ...)`: 1 when any text contains the needle, which must be folded already; null counts as
/// no text. Full text and this function agree because both compare what folded() gives.
namespace Functions {

void add(sqlite3 *database);

/// Without differences of case, in UTF-8.
QByteArray folded(const QByteArray &text);

} // namespace Functions

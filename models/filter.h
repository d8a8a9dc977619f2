// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/query.h"
#include "models/resource.h"

/// The one small language of filters, on the command line, in filter lines, saved views and deep links:
/// field:value  field:>N  field:>=N  field:<7d  field:a..b  -field:value  "quoted"  bare words; all terms hold.
/// Money is compared in major units; times take 2026-01-31, 7d/12h/2w (ago or, for times to come, from now),
/// Unix seconds. Free functions, any thread.
namespace Filter {

/// Usage when a field is unknown or a value is bad: the message names it and the nearest right one; `param` is the
/// offending term.
[[nodiscard]] Result<QList<Condition>> parse(const QString &text, const Resource &resource, const Grants &grants,
                                             qint64 now);

/// The term that keeps rows with this value: "status:failed"; quoted where needed. For "filter by this cell".
QString term(const QByteArray &field, const QVariant &value);
/// Words offered while typing at `cursor`: field names, and nothing of the values (the caller asks the store).
QStringList suggestions(const QString &text, qsizetype cursor, const Resource &resource, const Grants &grants);

} // namespace Filter

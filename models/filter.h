// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/query.h"
#include "models/resource.h"

/// The one small language of filters, on the command line, in filter lines, saved views and deep links:
/// field:value  field:>N  field:>=N  field:<7d  field:a..b  -field:value  "quoted"  bare words; all terms hold.
/// docs/filters.md tells people all of it. Money is compared in major units; times take 2026-01-31, 7d/12h/2w (ago
/// or, for times to come, from now), Unix seconds; days are days in UTC. Free functions, any thread.
namespace Filter {

/// Usage when a field is unknown or a value is bad: the message names it and the nearest right one; `param` is the
/// offending term, `code` is filter_field, filter_value or filter_quote.
[[nodiscard]] Result<QList<Condition>> parse(const QString &text, const Resource &resource, const Grants &grants,
                                             qint64 now);

/// The term that keeps the rows with this value in this column: "status:failed", "amount:12.50"; parsing it gives
/// the value back exactly. `value` and `currency` as ResourceTable and Store::records have them. For "filter by
/// this cell".
QString term(const Column &column, const QVariant &value, const QByteArray &currency = {});
/// The same for a caller who knows no more than the field's name. Not for money, which needs its currency.
QString term(const QByteArray &field, const QVariant &value);

/// Words offered while typing at `cursor`: field names with their colon, and nothing of the values (the caller asks
/// the store).
QStringList suggestions(const QString &text, qsizetype cursor, const Resource &resource, const Grants &grants);

/// The column that a name in a filter, a sort or a list of columns means: a path, an alias, or the last part of one
/// path only. id, account and created are columns of every resource. Usage, naming the nearest one.
[[nodiscard]] Result<Column> column(const QString &name, const Resource &resource, const Grants &grants);

} // namespace Filter

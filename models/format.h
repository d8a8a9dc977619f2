// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/field.h"
#include "models/resource.h"

#include <QLocale>
#include <QString>
#include <QVariant>

/// How values read to people: the one place that turns a kept value into words. No widgets.
namespace Format {

using Tone = ::Tone;

struct Badge {
    QString text {};  ///< translated; an unknown word from the backend as it is, underscores as spaces
    Tone tone = Tone::Neutral;
};

/// Null reads as nothing.
QString text(const Field &field, const QVariant &value, const QByteArray &currency, const QLocale &locale);
/// The same with the column's words: "Visa", "Partly refunded", "DE", "EUR".
QString text(const Column &column, const QVariant &value, const QByteArray &currency, const QLocale &locale);
/// Of a Kind::State or Flag field of this resource ("disputes", "status", "needs_response").
Badge badge(const QByteArray &resource, const QByteArray &field, const QVariant &value);
Badge badge(const Column &column, const QVariant &value);
QString when(qint64 seconds, const QLocale &locale);       ///< absolute, local zone
/// Exact, in UTC and in the local zone: for tooltips.
QString exactly(qint64 seconds, const QLocale &locale);
QString whenRelative(qint64 seconds, qint64 now, const QLocale &locale); ///< "6 min ago", "in 3 days"
QString age(qint64 seconds);                               ///< "6 min", for as-of stamps

} // namespace Format

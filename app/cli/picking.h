// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/table.h"

#include <QJsonObject>
#include <QVariant>

/// Picks the values of an object a second time, by other means than the store does, so that a fault of its parser
/// shows. Pure.
namespace Cli::Picking {

/// What stands at the path, as the kind means it; invalid for nothing. Text is QString, whole numbers and flags
/// qlonglong, fractions double.
QVariant value(const QJsonObject &object, const Field &field);

/// All values that the store keeps of an object, in the order of names(): the fields, then for each field of money
/// its thousandths of the major unit.
QVariantList values(const QJsonObject &object, const Table &table);
/// What Store::records() calls them.
QList<QByteArray> names(const Table &table);

/// Whether a kept value is this one.
bool same(const QVariant &kept, const QVariant &expected);

/// Where two values of JSON begin to differ: a path and the two sides, short; empty when they do not.
QString difference(const QJsonValue &kept, const QJsonValue &expected, const QString &path = {});

} // namespace Cli::Picking

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/field.h"

/// When a copy of an object was true: the server's second at which the request started, then the running number
/// of the request (persisted). Compared in this order; an older answer never overwrites a newer one.
struct AsOf {
    qint64 second = 0;
    qint64 number = 0;

    auto operator<=>(const AsOf &) const = default;
};

/// One object of an answer, ready to be written.
struct PageObject {
    QByteArray id {};
    qint64 created = 0;          ///< seconds UTC; 0 where the API gives none
    QList<Value> values {};      ///< in the order of Table::fields
    QList<Value> extra {};       ///< in the order of the extra paths the caller asked for
    QByteArray object {};        ///< the whole object, compressed
    quint64 digest = 0;          ///< of the whole object's bytes: an unchanged object is not written again
};

/// The parsed answer of a list (or of one object), in the server's order.
struct Page {
    QList<PageObject> objects {};
    bool hasMore = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/field.h"

/// What the store needs to know of a resource to keep it: filled in by `models`, read by store and sync.
/// Every table also has the columns id, account (the context) and created.
struct Table {
    QByteArray name {};   ///< "charges"
    QByteArray object {}; ///< value of the object's "object" member: "charge"
    QList<Field> fields {};

    const Field *field(QByteArrayView path) const
    {
        for (const Field &field : fields) {
            if (field.path == path)
                return &field;
        }
        return nullptr;
    }
};

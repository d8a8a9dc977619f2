// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"
#include "app/store/query.h"
#include "models/grants.h"
#include "models/resource.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

class Store;

/// What windows ask of the cache besides the rows of a table: where an id lives, the whole object, what refers to
/// it, which values a field has. Every answer comes later; the cache does the work on its own threads.
namespace Lookup {

struct Place {
    const Resource *resource = nullptr;
    qint64 row = 0;
    QByteArray context {}; ///< the account's id; empty: the platform's own
};

/// Every place where the id is in the cache and that these grants may see. Missing when there is none.
Pending<Result<QList<Place>>> find(Store &store, const QByteArray &id, const Grants &grants);

/// The object as the API sent it, for owners without what is the platform's. Missing, Forbidden. `resource`: one of
/// resources().
Pending<Result<QByteArray>> object(Store &store, const Resource &resource, qint64 row, const Grants &grants);

struct Related {
    const Resource *resource = nullptr;
    QString filter {}; ///< in the language of filters: shows exactly these rows
    qint64 rows = 0;
};

/// The rows of other resources that name this object ("charge:ch_1"), and for an account those in its context.
/// Resources without any are left out.
Pending<Result<QList<Related>>> related(Store &store, const Resource &resource, const QByteArray &id,
                                        const Grants &grants);

/// The most frequent values of a field, for suggestions while typing.
Pending<Result<QStringList>> values(Store &store, const Resource &resource, const QByteArray &field, int limit);

/// The contexts where this key may not read the resource at all: an empty table of it means nothing there.
Pending<Result<QList<QByteArray>>> refusals(Store &store, const Resource &resource);

Pending<Result<qint64>> count(Store &store, const Resource &resource, const Query &query);

} // namespace Lookup

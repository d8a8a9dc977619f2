// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/workbench.h"

namespace Sync {

/// The road of one answer: asked for, parsed, saved. Knows the paths and headers that a Stream stands for, and
/// nothing of why something is read.
class Road
{
public:
    explicit Road(Workbench &bench) : m_bench(bench) {}

    struct Fetched {
        Page page {};
        AsOf asof {};
    };
    /// One page of a list, up to 100 objects; `query` narrows it. `extra`: further paths to pick.
    QCoro::Task<Result<Fetched>> list(const Stream &stream, QByteArray context, Parameters query,
                                      QList<QByteArray> extra = {});
    /// One object by its id, or the context's single one (`id` empty).
    QCoro::Task<Result<Fetched>> object(const Stream &stream, QByteArray context, QByteArray id,
                                        QList<QByteArray> extra = {});

    /// Saves rows and what follows from them in one transaction, or the latter alone. A store that fails ends the
    /// pass; false then.
    QCoro::Task<bool> keep(const Stream &stream, QByteArray context, Fetched fetched, Progress progress,
                           qint64 generation = 0);
    QCoro::Task<bool> keep(Progress progress);
    QCoro::Task<bool> remove(Dirty object, Progress progress);
    /// Ends the walk of a list that began with `first`: rows that it did not meet are gone.
    QCoro::Task<bool> sweep(const Stream &stream, QByteArray context, qint64 generation, AsOf first,
                            Progress progress);

private:
    QByteArray path(const QByteArray &pattern, const QByteArray &context, const QByteArray &id) const;
    QByteArray header(const Stream &stream, const QByteArray &context) const;
    QCoro::Task<Result<Fetched>> fetch(const Stream &stream, QByteArray context, QByteArray path,
                                       Parameters query, QList<QByteArray> extra);
    void remember(Progress &progress);
    bool stored(const Error *error);

    Workbench &m_bench;
};

} // namespace Sync

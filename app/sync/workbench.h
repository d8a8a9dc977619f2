// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "app/sync/memory.h"
#include "app/sync/report.h"
#include "app/sync/timing.h"

#include <optional>

namespace Sync {

/// What every part of one pass works with, and the one way to end it early. All of it outlives the pass's tasks.
struct Workbench {
    Client &client;
    Store &store;
    Scope &scope;
    Memory &memory;
    Report &report;
    const QList<Stream> &streams; ///< in the order of a first pass
    Engine::Identity own {};      ///< whose key it is
    QByteArray onlyContext {};    ///< when set: no other context is synced
    Timing timing {};
    std::optional<Error> ended {}; ///< why the pass ended before its time

    /// Nothing more is begun and every wait ends. The first reason counts.
    void end(const Error &error)
    {
        if (!ended)
            ended = error;
        scope.cancel();
    }
    bool covers(const QByteArray &context) const { return onlyContext.isEmpty() || context == onlyContext; }

    /// Null when no description of that name exists any more.
    const Stream *stream(const QByteArray &table) const
    {
        for (const Stream &stream : streams) {
            if (stream.table == table)
                return &stream;
        }
        return nullptr;
    }
    const Stream *events() const
    {
        for (const Stream &stream : streams) {
            if (stream.events)
                return &stream;
        }
        return nullptr;
    }
    /// Whether this list exists in this context.
    static bool applies(const Stream &stream, const QByteArray &context)
    {
        return stream.contexts == Stream::Contexts::Each || context.isEmpty();
    }
};

} // namespace Sync

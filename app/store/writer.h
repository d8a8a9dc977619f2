// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"
#include "app/store/accounts.h"
#include "app/store/layout.h"
#include "app/store/sqlite/connection.h"
#include "app/store/sqlite/rowwriter.h"

#include <QMutex>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

/// The one thread that writes, with the only connections that can. Changes that wait are written in one
/// transaction; whoever waits for one is told when it is on disk. Knows no query.
class Writer
{
public:
    /// What a change works with, on the writer's thread.
    struct Desk {
        Connection &cache;
        Connection &work;
        Accounts accounts;
        const std::atomic_bool &isClosing; ///< what takes long asks; the store's pointer to its writer is gone by then
        QHash<QByteArray, std::shared_ptr<RowWriter>> rows {};
        QSet<std::pair<QByteArray, QByteArray>> changed {}; ///< (table, context), told after the commit
        std::function<RowWriter::Indexes(const QByteArray &table)> indexesOf;

        [[nodiscard]] Result<RowWriter *> writerOf(const Layout &layout);
    };

    struct Listener {
        std::function<void(const QByteArray &table, const QByteArray &context)> changed;
        std::function<void(const Error &)> failed; ///< nothing more is written
        std::function<RowWriter::Indexes(const QByteArray &table)> indexesOf;
    };

    Writer(const QString &folder, const Listener &listener);
    /// Writes what waits, unless it was added as Alone: that ends with Cancelled.
    ~Writer();

    enum class Frame {
        Shared, ///< inside a transaction of the cache, together with others
        Alone,  ///< outside: makes its own, works on the other file, or takes long
    };
    template <typename T>
    Pending<Result<T>> add(std::function<Result<T>(Desk &)> work, Frame frame = Frame::Shared);

    /// Waits (on the parser's thread) until the queue has room: what is parsed faster than it can be written would
    /// fill the memory.
    void waitForRoom();
    /// The store is going away: long changes end, nobody waits for room.
    void close();
    bool isClosing() const { return m_closing; }

private:
    struct Change {
        std::function<Result<void>(Desk &)> apply;
        std::function<void(const Error *)> tell; ///< null: it is on disk
        Frame frame = Frame::Shared;
    };
    using Group = std::vector<Change>;

    void enqueue(Change change);
    Group next();
    void run();
    void write(Desk &desk, Group &group);
    [[nodiscard]] Result<void> commit(Desk &desk, Group &group);
    void giveUp(const Error &error);

    QString m_folder;
    Listener m_listener;
    QMutex m_mutex;
    QWaitCondition m_wake;
    QWaitCondition m_room;
    std::deque<Change> m_changes;
    std::atomic<bool> m_closing = false;
    bool m_ending = false;
    std::optional<Error> m_failed; ///< writer's thread only
    std::unique_ptr<QThread> m_thread;
};

template <typename T>
Pending<Result<T>> Writer::add(std::function<Result<T>(Desk &)> work, Frame frame)
{
    struct State {
        QPromise<Result<T>> promise {};
        Result<T> result = failure(Error::Kind::Cancelled, QString());
    };
    auto state = std::make_shared<State>();
    state->promise.start();
    Pending<Result<T>> pending(state->promise.future());
    enqueue({.apply =
                 [state, work = std::move(work)](Desk &desk) -> Result<void> {
                     state->result = work(desk);
                     if (!state->result)
                         return tl::unexpected(state->result.error());
                     return {};
                 },
             .tell =
                 [state](const Error *error) {
                     state->promise.addResult(error ? Result<T>(tl::unexpected(*error)) : std::move(state->result));
                     state->promise.finish();
                 },
             .frame = frame});
    return pending;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/base/pending.h"
#include "app/base/result.h"
#include "app/base/table.h"
#include "app/store/progress.h"
#include "app/store/query.h"

#include <QObject>

#include <memory>

/// The cache of one profile and mode: two SQLite files in a folder, cache.db (can always be rebuilt) and work.db
/// (what people made; never rebuilt). The only place with SQL. Knows no resource by name and no network.
///
/// Threads: a parser, one writer (the only connection that writes), and readers of its own; the synchronous
/// reads at the bottom use a connection of the thread that made the Store (the GUI's or a command's) and are
/// bounded by what is asked for. Every other call may be made from any thread and returns at once.
class Store : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Write, ///< creates what is missing; StoreInUse while another process writes
        Read,  ///< never creates, changes or locks anything: list, show, export, beside a running program too
    };

    /// StoreNewer, StoreDamaged, StoreInUse, StoreFull, StoreFailed; Missing when opened to read and not there.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, const QList<Table> &tables,
                                                             Access access);
    /// To read one context's rows only: every connection sees views in place of the tables, so that no question
    /// whatever reaches another account's rows, and nothing of what people made is read. Made beside a store that
    /// writes; whoever writes tells of changes.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openOnly(const QByteArray &context, const QString &folder,
                                                                 const QList<Table> &tables);
    ~Store() override;

    /// Moves a damaged cache out of the way (to cache.db.aside), so that the next open() makes a new one; work.db
    /// stays as it is. StoreInUse, StoreFailed.
    [[nodiscard]] static Result<void> setAside(const QString &folder);

    /// The account the store belongs to; empty until claimed. StoreOfOther when it is another's already: then
    /// nothing is changed.
    QByteArray owner() const;
    Pending<Result<void>> claim(const QByteArray &account);

    // --- for sync ------------------------------------------------------------------------------------------

    /// Parser's thread: reads a list answer or a single object, picks the table's fields, compresses objects.
    /// NotThisApi when it is neither. `extra`: further paths to pick, for the caller.
    Pending<Result<Page>> parse(const QByteArray &table, const QByteArray &body, const QList<QByteArray> &extra = {});

    struct Saved {
        qint64 inserted = 0;
        qint64 updated = 0; ///< rows that were older and different
    };
    /// Writer's thread, one transaction: rows and sync's memory together. `contexts`: of each object, or one for
    /// all. With a `generation` the rows are stamped with it (Cursor lists). The queue in front of the writer is
    /// bounded: await the result before handing over much more.
    Pending<Result<Saved>> save(const QByteArray &table, const QList<QByteArray> &contexts, const Page &page,
                                AsOf asof, const Progress &progress = {}, qint64 generation = 0);
    Pending<Result<void>> save(const Progress &progress);
    /// Removes the object: the backend said that it is gone (404 on a dirty object, deleted: true).
    Pending<Result<void>> remove(const QByteArray &table, const QByteArray &context, const QByteArray &id,
                                 const Progress &progress = {});
    /// Removes rows of the context that carry an older generation and were last seen before `before`.
    Pending<Result<qint64>> sweep(const QByteArray &table, const QByteArray &context, qint64 generation, AsOf before,
                                  const Progress &progress = {});

    /// Removes rows of all contexts that were created before this second (events are not kept for ever).
    Pending<Result<qint64>> expire(const QByteArray &table, qint64 created);
    /// Removes the tables that it was not opened with, to the last byte: a sign-in allows less than the one before.
    /// (Otherwise they stay: an older program knows less.) `copies`: tables that hold copies of other tables' objects,
    /// like events; they are emptied when there was anything to remove.
    Pending<Result<void>> forgetOthers(const QList<QByteArray> &copies = {});
    /// After removals that must leave no byte in the files (erasure, sign-out): merges full text, empties the log.
    Pending<Result<void>> scrub();

    Pending<Result<QList<ContextState>>> contexts();
    Pending<Result<QList<Range>>> ranges();
    Pending<Result<QList<Dirty>>> dirty();
    Pending<Result<qint64>> nextRequest();
    /// Events already handled (kept 31 days): of `ids`, those that are not in the table yet.
    Pending<Result<QList<QByteArray>>> unknown(const QByteArray &table, const QByteArray &context,
                                               const QList<QByteArray> &ids);
    /// Oldest created of the context's rows where `field` is `value` although `due` <= now; 0: none.
    Pending<Result<qint64>> ripe(const QByteArray &table, const QByteArray &context, const QByteArray &field,
                                 const QByteArray &value, const QByteArray &due, qint64 now);
    /// Called when a first pass is over: builds secondary indexes and full text that were left out meanwhile.
    Pending<Result<void>> finishBackfill();

    // --- for models ----------------------------------------------------------------------------------------

    /// Reader's thread. Row numbers in order; a newer call does not cancel an older one.
    Pending<Result<QList<qint64>>> rows(const QByteArray &table, const Query &query);
    Pending<Result<qint64>> count(const QByteArray &table, const Query &query);
    struct Sum {
        QByteArray currency {};
        qint64 minor = 0;
        qint64 rows = 0;
    };
    Pending<Result<QList<Sum>>> sums(const QByteArray &table, const QByteArray &moneyField, const Query &query);
    /// Distinct values of a field with their counts, most frequent first: filter editors, suggestions.
    struct Bucket {
        QString value {};
        qint64 rows = 0;
    };
    Pending<Result<QList<Bucket>>> buckets(const QByteArray &table, const QByteArray &field, const Query &query,
                                           int limit);
    /// The whole object as the API sent it. Missing.
    Pending<Result<QByteArray>> object(const QByteArray &table, qint64 row);
    struct Found {
        QByteArray table {};
        qint64 row = 0;
        QByteArray context {};
    };
    /// Where an id lives, in any table. Missing. (The same id may be in two contexts: all are given.)
    Pending<Result<QList<Found>>> find(const QByteArray &id);

    /// Caller's thread, bounded: the values of some rows, in the order asked for: id, account, created, then
    /// `fields`. A row that is gone gives an empty list. Text is QString, integers qlonglong, null is invalid.
    /// "amount:thousandths" is what the money field "amount" is compared by.
    [[nodiscard]] Result<QList<QVariantList>> records(const QByteArray &table, const QList<qint64> &rows,
                                                      const QList<QByteArray> &fields) const;
    /// Server second of the last time the context (or all, the oldest of them) was complete; 0: not yet.
    [[nodiscard]] Result<qint64> completeUpTo(const QByteArray &context) const;
    [[nodiscard]] Result<qint64> completeUpTo() const;

    /// work.db: small values people made (column layouts, views), by name. Empty when there is none.
    [[nodiscard]] Result<QByteArray> setting(const QString &name) const;
    Pending<Result<void>> setSetting(const QString &name, const QByteArray &value);

    /// work.db: who did what. Rows are only ever added; durable when it is answered.
    struct Deed {
        qint64 at = 0;        ///< seconds UTC
        QString person {};    ///< as the system calls them
        QByteArray verb {};   ///< "view_as_owner"
        QByteArray account {};
        QByteArray object {};
        QByteArray detail {}; ///< JSON
    };
    Pending<Result<void>> record(const Deed &deed);
    [[nodiscard]] Result<QList<Deed>> deeds() const; ///< oldest first. Caller's thread

    // --- work.db: verbs ------------------------------------------------------------------------------------

    /// A change of the backend that is written before it is sent. Parameters that must not rest on a disk are never
    /// among `parameters`.
    struct Sending {
        QByteArray key {};        ///< Idempotency-Key: by this it is known
        QByteArray verb {};       ///< "onboarding.account", ...
        QByteArray account {};    ///< Stripe-Account; empty: the platform
        QByteArray object {};     ///< what it is about, in the verb's own words
        QByteArray parameters {}; ///< in the verb's own form
        qint64 written = 0;       ///< seconds UTC
    };
    /// On disk when the result is there. One of the same key takes its place, unless that is settled.
    Pending<Result<void>> write(const Sending &sending);
    /// The outcome is known: HTTP status and, of a success, what it made. The parameters are forgotten.
    Pending<Result<void>> settle(const QByteArray &key, int status, const QByteArray &answer, qint64 at);
    /// Of one verb: written, and nobody knows yet what became of them; oldest first. Caller's thread.
    [[nodiscard]] Result<QList<Sending>> unsettled(const QByteArray &verb) const;

    // --- work.db: unfinished forms -------------------------------------------------------------------------

    struct Draft {
        QByteArray object {};
        QByteArray content {};
        qint64 changed = 0; ///< seconds UTC
    };
    /// An empty content removes it.
    Pending<Result<void>> setDraft(const QByteArray &kind, const Draft &draft);
    /// Newest first. Caller's thread.
    [[nodiscard]] Result<QList<Draft>> drafts(const QByteArray &kind) const;

    const QList<Table> &tables() const;
    const Table *table(const QByteArray &name) const;

Q_SIGNALS:
    /// A transaction is on disk. Emitted from the writer's thread, before the futures of its saves are finished;
    /// rows() sees it from now on.
    void changed(const QByteArray &table, const QByteArray &context);
    /// The disk refused: nothing more is written until it is opened again.
    void failed(const Error &error);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<Store>> opened(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

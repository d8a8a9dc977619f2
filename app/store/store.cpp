// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/logging.h"
#include "app/store/cachefile.h"
#include "app/store/folder.h"
#include "app/store/lane.h"
#include "app/store/memory.h"
#include "app/store/pagereader.h"
#include "app/store/reader.h"
#include "app/store/workfile.h"
#include "app/store/writer.h"

#include <QFileInfo>
#include <QReadWriteLock>

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int readers = 2;

/// What the parser's thread works with.
struct Parser {
    std::function<bool()> isAbandoned {}; ///< see Lane
    Codec codec;
    std::map<QByteArray, PageReader> pages {};
};

template <typename T>
Pending<Result<T>> answered(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

tl::unexpected<Error> noTable(const QByteArray &name)
{
    return tl::unexpected(Error {.kind = Error::Kind::Usage,
                                 .message = u"There is no table “%1”."_s.arg(QString::fromUtf8(name)),
                                 .param = name});
}

} // namespace

class Store::Private
{
public:
    QString folder {};
    Access access = Access::Read;
    std::optional<QByteArray> onlyContext {}; ///< what all connections see; none: everything
    QList<Table> tables {};
    QList<Layout> layouts {};
    QList<QByteArray> dictionaries {};

    mutable QReadWriteLock lock {}; ///< of what several threads look at:
    QByteArray owner {};
    QSet<QByteArray> indexed {};

    std::unique_ptr<QLockFile> exclusive {};
    std::unique_ptr<Connection> cacheFile {}; ///< of the thread that made the store, as is:
    std::unique_ptr<Connection> workFile {};
    std::unique_ptr<Writer> writer {};
    std::unique_ptr<Lane<Reader>> lane {};
    std::unique_ptr<Lane<Parser>> parser {};

    [[nodiscard]] Result<void> openToWrite();
    [[nodiscard]] Result<void> openToRead();
    [[nodiscard]] Result<std::unique_ptr<Connection>> openCache() const;
    [[nodiscard]] Result<void> takeOver(const CacheFile::Contents &contents);
    void startThreads(Store &store);
    void stopThreads();

    const Layout *layout(const QByteArray &table) const
    {
        const auto found = std::find_if(layouts.begin(), layouts.end(),
                                        [&](const Layout &layout) { return layout.table().name == table; });
        return found == layouts.end() ? nullptr : &*found;
    }

    Select::Indexes indexesOf(const QByteArray &table) const
    {
        const QReadLocker locker(&lock);
        return indexed.contains(table) ? Select::Indexes::Live : Select::Indexes::Later;
    }

    /// A question about rows for a reader's thread.
    template <typename T, typename Work>
    Pending<Result<T>> ask(const QByteArray &table, Work work)
    {
        const Layout *known = layout(table);
        if (!known)
            return answered<T>(noTable(table));
        return lane->ask<T>([this, known, work](Reader &reader) -> Result<T> {
            return work(reader, *known, indexesOf(known->table().name));
        });
    }

    /// A change of one table's rows, together with what sync remembers of it.
    template <typename T, typename Work>
    Pending<Result<T>> change(const QByteArray &table, const Progress &progress, Work work)
    {
        const Layout *known = layout(table);
        if (!known)
            return answered<T>(noTable(table));
        return write<T>([known, progress, work](Writer::Desk &desk) -> Result<T> {
            auto rows = desk.writerOf(*known);
            if (!rows)
                return tl::unexpected(rows.error());
            Result<T> result = work(desk, **rows);
            if (!result)
                return result;
            if (auto done = Memory::apply(desk.cache, desk.accounts, progress); !done)
                return tl::unexpected(done.error());
            return result;
        });
    }

    template <typename T>
    Pending<Result<T>> write(std::function<Result<T>(Writer::Desk &)> work,
                             Writer::Frame frame = Writer::Frame::Shared)
    {
        if (!writer)
            return answered<T>(failure(Error::Kind::StoreFailed, u"The store is open for reading only."_s));
        return writer->add<T>(std::move(work), frame);
    }

    /// What sync remembers is read by the writer, so that it includes what waits to be written.
    template <typename T>
    Pending<Result<T>> recall(std::function<Result<T>(Connection &)> work)
    {
        if (writer)
            return writer->add<T>([work](Writer::Desk &desk) { return work(desk.cache); });
        return lane->ask<T>([work](Reader &reader) { return work(reader.cache()); });
    }

    [[nodiscard]] Result<void> claim(Writer::Desk &desk, const QByteArray &account);
    [[nodiscard]] Result<void> index(Writer::Desk &desk);
};

// --- opening and closing -------------------------------------------------------------------------------------

Result<void> Store::Private::takeOver(const CacheFile::Contents &contents)
{
    const auto account = WorkFile::owner(*workFile);
    if (!account)
        return tl::unexpected(account.error());
    if (!account->isEmpty() && !contents.owner.isEmpty() && *account != contents.owner)
        return failure(Error::Kind::StoreOfOther, u"cache.db and work.db belong to different accounts."_s);
    owner = account->isEmpty() ? contents.owner : *account;
    indexed = contents.indexed;
    dictionaries = contents.dictionaries;
    return {};
}

Result<void> Store::Private::openToWrite()
{
    // A file from the future is recognised before anything is touched, rights and lock included.
    for (const auto check : {CacheFile::check, WorkFile::check}) {
        if (auto fine = check(folder); !fine && fine.error().kind != Error::Kind::Missing)
            return fine;
    }
    if (auto made = Folder::make(folder); !made)
        return made;
    auto locked = Folder::lock(folder);
    if (!locked)
        return tl::unexpected(locked.error());
    exclusive = std::move(*locked);

    auto workWriter = Connection::open(WorkFile::path(folder), Connection::Mode::WriteDurably);
    if (!workWriter)
        return tl::unexpected(workWriter.error());
    if (auto copied = WorkFile::backUp(**workWriter, folder); !copied)
        qCWarning(logStore) << "work.db could not be copied:" << copied.error().message;
    if (auto prepared = WorkFile::prepare(**workWriter); !prepared)
        return prepared;

    auto cacheWriter = Connection::open(CacheFile::path(folder), Connection::Mode::Write);
    if (!cacheWriter)
        return tl::unexpected(cacheWriter.error());
    auto contents = CacheFile::prepare(**cacheWriter, layouts);
    if (!contents)
        return tl::unexpected(contents.error());
    workFile = std::move(*workWriter);
    if (auto taken = takeOver(*contents); !taken)
        return taken;

    workFile.reset();
    auto workReader = Connection::open(WorkFile::path(folder), Connection::Mode::Read);
    auto cacheReader = Connection::open(CacheFile::path(folder), Connection::Mode::Read);
    if (!workReader || !cacheReader)
        return tl::unexpected(workReader ? cacheReader.error() : workReader.error());
    workFile = std::move(*workReader);
    cacheFile = std::move(*cacheReader);
    return {};
}

Result<std::unique_ptr<Connection>> Store::Private::openCache() const
{
    auto connection = Connection::open(CacheFile::path(folder), Connection::Mode::Read);
    if (!connection || !onlyContext)
        return connection;
    if (auto limited = CacheFile::limit(**connection, layouts, *onlyContext); !limited)
        return tl::unexpected(limited.error());
    return connection;
}

Result<void> Store::Private::openToRead()
{
    for (const auto check : {CacheFile::check, WorkFile::check}) {
        if (auto fine = check(folder); !fine)
            return fine;
    }
    auto cacheReader = Connection::open(CacheFile::path(folder), Connection::Mode::Read);
    if (!cacheReader)
        return tl::unexpected(cacheReader.error());
    const auto fits = CacheFile::fits(**cacheReader, layouts);
    if (!fits)
        return tl::unexpected(fits.error());
    if (!*fits && onlyContext)
        return failure(Error::Kind::StoreFailed, u"The store is being renewed."_s);
    if (!*fits) {
        // The program was renewed since: the tables are made anew by whoever opens first.
        cacheReader->reset();
        if (auto renewed = openToWrite(); !renewed)
            return renewed;
        exclusive.reset();
        return {};
    }
    cacheFile = std::move(*cacheReader);
    const auto contents = CacheFile::read(*cacheFile, layouts);
    if (!contents)
        return tl::unexpected(contents.error());
    if (onlyContext) {
        indexed = contents->indexed;
        dictionaries = contents->dictionaries;
        owner = *onlyContext;
        auto limited = openCache();
        if (!limited)
            return tl::unexpected(limited.error());
        cacheFile = std::move(*limited);
        return {};
    }
    auto workReader = Connection::open(WorkFile::path(folder), Connection::Mode::Read);
    if (!workReader)
        return tl::unexpected(workReader.error());
    workFile = std::move(*workReader);
    return takeOver(*contents);
}

void Store::Private::startThreads(Store &store)
{
    lane = std::make_unique<Lane<Reader>>(u"reader"_s, readers, [this]() -> Result<std::unique_ptr<Reader>> {
        auto connection = openCache();
        if (!connection)
            return tl::unexpected(connection.error());
        return std::make_unique<Reader>(std::move(*connection), dictionaries);
    });
    parser = std::make_unique<Lane<Parser>>(u"parser"_s, 1, [this]() -> Result<std::unique_ptr<Parser>> {
        return std::make_unique<Parser>(Parser {.codec = Codec(dictionaries)});
    });
    if (access == Access::Read)
        return;
    writer = std::make_unique<Writer>(
        folder,
        Writer::Listener {.changed = [&store](const QByteArray &table,
                                              const QByteArray &context) { Q_EMIT store.changed(table, context); },
                          .failed = [&store](const Error &error) { Q_EMIT store.failed(error); },
                          .indexesOf =
                              [this](const QByteArray &table) {
                                  return indexesOf(table) == Select::Indexes::Live ? RowWriter::Indexes::Live
                                                                                   : RowWriter::Indexes::Later;
                              }});
}

void Store::Private::stopThreads()
{
    if (writer)
        writer->close();
    parser.reset();
    lane.reset();
    cacheFile.reset();
    workFile.reset();
    writer.reset(); // last: whoever closes a file last moves its log into it, and only a writer can
}

Result<std::unique_ptr<Store>> Store::opened(std::unique_ptr<Private> d)
{
    for (const Table &table : std::as_const(d->tables))
        d->layouts.append(Layout(table));
    if (auto done = d->access == Access::Write ? d->openToWrite() : d->openToRead(); !done)
        return tl::unexpected(done.error());
    std::unique_ptr<Store> store(new Store(std::move(d)));
    store->d->startThreads(*store);
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const QList<Table> &tables, Access access)
{
    auto d = std::make_unique<Private>();
    d->folder = folder;
    d->access = access;
    d->tables = tables;
    return opened(std::move(d));
}

Result<std::unique_ptr<Store>> Store::openOnly(const QByteArray &context, const QString &folder,
                                               const QList<Table> &tables)
{
    auto d = std::make_unique<Private>();
    d->folder = folder;
    d->onlyContext = context;
    d->tables = tables;
    return opened(std::move(d));
}

Store::Store(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Store::~Store()
{
    d->stopThreads();
}

Result<void> Store::setAside(const QString &folder)
{
    const auto locked = Folder::lock(folder);
    if (!locked)
        return tl::unexpected(locked.error());
    return CacheFile::setAside(folder);
}

QByteArray Store::owner() const
{
    const QReadLocker locker(&d->lock);
    return d->owner;
}

Pending<Result<void>> Store::claim(const QByteArray &account)
{
    return d->write<void>([d = d.get(), account](Writer::Desk &desk) { return d->claim(desk, account); },
                          Writer::Frame::Alone);
}

Result<void> Store::Private::claim(Writer::Desk &desk, const QByteArray &account)
{
    if (account.isEmpty())
        return failure(Error::Kind::Usage, u"A store belongs to an account."_s);
    QByteArray before;
    {
        const QReadLocker locker(&lock);
        before = owner;
    }
    if (!before.isEmpty() && before != account)
        return failure(Error::Kind::StoreOfOther, u"The store belongs to %1, not to %2."_s.arg(
                                                      QString::fromUtf8(before), QString::fromUtf8(account)));
    if (auto done = WorkFile::setOwner(desk.work, account); !done)
        return done;
    auto transaction = Transaction::begin(desk.cache);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = CacheFile::setOwner(desk.cache, account); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    const QWriteLocker locker(&lock);
    owner = account;
    return {};
}

// --- for sync ------------------------------------------------------------------------------------------------

Pending<Result<Page>> Store::parse(const QByteArray &table, const QByteArray &body, const QList<QByteArray> &extra)
{
    const Layout *layout = d->layout(table);
    if (!layout)
        return answered<Page>(noTable(table));
    return d->parser->ask<Page>([d = d.get(), layout, body, extra](Parser &parser) -> Result<Page> {
        if (d->writer)
            d->writer->waitForRoom();
        auto pages = parser.pages.find(layout->table().name);
        if (pages == parser.pages.end())
            pages = parser.pages.emplace(layout->table().name, PageReader(*layout)).first;
        return pages->second.read(body, extra, parser.codec);
    });
}

Pending<Result<Store::Saved>> Store::save(const QByteArray &table, const QList<QByteArray> &contexts, const Page &page,
                                          AsOf asof, const Progress &progress, qint64 generation)
{
    if (contexts.size() != 1 && contexts.size() != page.objects.size())
        return answered<Saved>(failure(Error::Kind::Usage, u"A page needs one context, or one for each object."_s));
    const Layout *layout = d->layout(table);
    return d->change<Saved>(
        table, progress,
        [d = d.get(), layout, contexts, page, asof, generation](Writer::Desk &desk, RowWriter &rows) -> Result<Saved> {
            Saved saved;
            for (qsizetype i = 0; i < page.objects.size(); ++i) {
                const QByteArray &account = contexts.size() == 1 ? contexts.first() : contexts.at(i);
                const auto number = desk.accounts.number(account);
                if (!number)
                    return tl::unexpected(number.error());
                PageObject object = page.objects.at(i);
                if (object.id.isEmpty()) { // an account has one of these, it needs no id
                    const QReadLocker locker(&d->lock);
                    object.id = layout->table().object + '_' + (account.isEmpty() ? d->owner : account);
                }
                const auto outcome = rows.put({.number = *number, .account = account}, object, asof, generation);
                if (!outcome)
                    return tl::unexpected(outcome.error());
                if (*outcome == RowWriter::Outcome::Inserted)
                    ++saved.inserted;
                else if (*outcome == RowWriter::Outcome::Updated)
                    ++saved.updated;
                else
                    continue;
                desk.changed.insert({layout->table().name, account});
            }
            return saved;
        });
}

Pending<Result<void>> Store::save(const Progress &progress)
{
    return d->write<void>(
        [progress](Writer::Desk &desk) { return Memory::apply(desk.cache, desk.accounts, progress); });
}

Pending<Result<void>> Store::remove(const QByteArray &table, const QByteArray &context, const QByteArray &id,
                                    const Progress &progress)
{
    return d->change<void>(table, progress,
                           [table, context, id](Writer::Desk &desk, RowWriter &rows) -> Result<void> {
                               const auto number = desk.accounts.number(context);
                               if (!number)
                                   return tl::unexpected(number.error());
                               const auto removed = rows.remove(*number, id);
                               if (!removed)
                                   return tl::unexpected(removed.error());
                               if (*removed > 0)
                                   desk.changed.insert({table, context});
                               return {};
                           });
}

Pending<Result<qint64>> Store::sweep(const QByteArray &table, const QByteArray &context, qint64 generation,
                                     AsOf before, const Progress &progress)
{
    return d->change<qint64>(
        table, progress,
        [table, context, generation, before](Writer::Desk &desk, RowWriter &rows) -> Result<qint64> {
            const auto number = desk.accounts.number(context);
            if (!number)
                return tl::unexpected(number.error());
            const auto removed = rows.sweep(*number, generation, before);
            if (removed && *removed > 0)
                desk.changed.insert({table, context});
            return removed;
        });
}

Pending<Result<qint64>> Store::expire(const QByteArray &table, qint64 created)
{
    return d->change<qint64>(table, {}, [table, created](Writer::Desk &desk, RowWriter &rows) -> Result<qint64> {
        const auto removed = rows.expire(created);
        if (removed && *removed > 0)
            desk.changed.insert({table, QByteArray()});
        return removed;
    });
}

Pending<Result<QList<ContextState>>> Store::contexts()
{
    return d->recall<QList<ContextState>>(Memory::contexts);
}

Pending<Result<QList<Range>>> Store::ranges()
{
    return d->recall<QList<Range>>(Memory::ranges);
}

Pending<Result<QList<Dirty>>> Store::dirty()
{
    return d->recall<QList<Dirty>>(Memory::dirty);
}

Pending<Result<qint64>> Store::nextRequest()
{
    return d->recall<qint64>(Memory::nextRequest);
}

Pending<Result<QList<QByteArray>>> Store::unknown(const QByteArray &table, const QByteArray &context,
                                                  const QList<QByteArray> &ids)
{
    const Layout *layout = d->layout(table);
    if (!layout)
        return answered<QList<QByteArray>>(noTable(table));
    return d->recall<QList<QByteArray>>([layout, context, ids](Connection &cache) -> Result<QList<QByteArray>> {
        QVariantList values {context.isEmpty() ? u""_s : QString::fromUtf8(context)};
        for (const QByteArray &id : ids)
            values += QString::fromUtf8(id);
        const QString marks = QStringList(ids.size(), u"?"_s).join(u", "_s);
        auto answer = cache.ask(u"SELECT id FROM %1 WHERE +context = (SELECT number FROM store_account WHERE id = ?)"
                                " AND id IN (%2)"_s.arg(layout->rows(), marks),
                                values);
        if (!answer)
            return tl::unexpected(answer.error());
        QSet<QByteArray> known;
        while (answer->next())
            known += answer->value(0).toString().toUtf8();
        if (auto ended = Connection::ended(*answer); !ended)
            return tl::unexpected(ended.error());
        QList<QByteArray> rest;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(rest),
                     [&](const QByteArray &id) { return !known.contains(id); });
        return rest;
    });
}

Pending<Result<qint64>> Store::ripe(const QByteArray &table, const QByteArray &context, const QByteArray &field,
                                    const QByteArray &value, const QByteArray &due, qint64 now)
{
    const Layout *layout = d->layout(table);
    if (!layout)
        return answered<qint64>(noTable(table));
    const QList<Condition> where {
        {.field = "account", .value = QString::fromUtf8(context)},
        {.field = field, .value = QString::fromUtf8(value)},
        {.field = due, .is = Condition::Is::AtMost, .value = now},
    };
    return d->recall<qint64>([d = d.get(), layout, where](Connection &cache) -> Result<qint64> {
        const auto select = Select::make(*layout, where, d->indexesOf(layout->table().name));
        if (!select)
            return tl::unexpected(select.error());
        return cache.value(u"SELECT min(created)"_s + select->sql, select->values).map([](const QVariant &created) {
            return created.toLongLong();
        });
    });
}

Pending<Result<void>> Store::finishBackfill()
{
    return d->write<void>([d = d.get()](Writer::Desk &desk) { return d->index(desk); }, Writer::Frame::Alone);
}

Result<void> Store::Private::index(Writer::Desk &desk)
{
    desk.cache.stopWhen([&desk] { return bool(desk.isClosing); });
    Result<void> done;
    for (const Layout &layout : std::as_const(layouts)) {
        const QByteArray name = layout.table().name;
        if (indexesOf(name) == Select::Indexes::Live)
            continue;
        auto transaction = Transaction::begin(desk.cache);
        done = transaction ? CacheFile::index(desk.cache, layout) : tl::unexpected(transaction.error());
        if (done)
            done = transaction->commit();
        if (!done)
            break;
        desk.rows.remove(name); // its writer keeps indexes from now on
        const QWriteLocker locker(&lock);
        indexed.insert(name);
    }
    desk.cache.stopWhen(nullptr);
    return done;
}

Pending<Result<void>> Store::forgetOthers(const QList<QByteArray> &copies)
{
    return d->write<void>(
        [d = d.get(), copies](Writer::Desk &desk) -> Result<void> {
            auto transaction = Transaction::begin(desk.cache);
            if (!transaction)
                return tl::unexpected(transaction.error());
            const auto dropped = CacheFile::dropOthers(desk.cache, d->layouts);
            if (!dropped || *dropped == 0)
                return dropped ? Result<void>() : tl::unexpected(dropped.error());
            for (const QByteArray &name : copies) {
                const Layout *layout = d->layout(name);
                const auto rows = layout ? desk.writerOf(*layout) : noTable(name);
                if (!rows)
                    return tl::unexpected(rows.error());
                if (auto emptied = (*rows)->expire(std::numeric_limits<qint64>::max()); !emptied)
                    return tl::unexpected(emptied.error());
                if (d->indexesOf(name) == Select::Indexes::Live) {
                    if (auto merged = FullText::optimize(desk.cache, *layout); !merged)
                        return merged;
                }
            }
            if (auto done = transaction->commit(); !done)
                return done;
            // Freed pages are overwritten by secure_delete; what remains stands in the log.
            return desk.cache.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        },
        Writer::Frame::Alone);
}

Pending<Result<void>> Store::scrub()
{
    return d->write<void>(
        [d = d.get()](Writer::Desk &desk) -> Result<void> {
            for (const Layout &layout : std::as_const(d->layouts)) {
                if (d->indexesOf(layout.table().name) == Select::Indexes::Later)
                    continue;
                if (auto done = FullText::optimize(desk.cache, layout); !done)
                    return done;
            }
            // Freed pages are overwritten by secure_delete; what remains stands in the log.
            return desk.cache.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        },
        Writer::Frame::Alone);
}

// --- for models ----------------------------------------------------------------------------------------------

Pending<Result<QList<qint64>>> Store::rows(const QByteArray &table, const Query &query)
{
    return d->ask<QList<qint64>>(table, [query](Reader &reader, const Layout &layout, Select::Indexes indexes) {
        return reader.rows(layout, query, indexes);
    });
}

Pending<Result<qint64>> Store::count(const QByteArray &table, const Query &query)
{
    return d->ask<qint64>(table, [query](Reader &reader, const Layout &layout, Select::Indexes indexes) {
        return reader.count(layout, query, indexes);
    });
}

Pending<Result<QList<Store::Sum>>> Store::sums(const QByteArray &table, const QByteArray &moneyField,
                                               const Query &query)
{
    return d->ask<QList<Sum>>(table,
                              [moneyField, query](Reader &reader, const Layout &layout, Select::Indexes indexes) {
                                  return reader.sums(layout, moneyField, query, indexes);
                              });
}

Pending<Result<QList<Store::Bucket>>> Store::buckets(const QByteArray &table, const QByteArray &field,
                                                     const Query &query, int limit)
{
    return d->ask<QList<Bucket>>(table,
                                 [field, query, limit](Reader &reader, const Layout &layout, Select::Indexes indexes) {
                                     return reader.buckets(layout, field, query, limit, indexes);
                                 });
}

Pending<Result<QByteArray>> Store::object(const QByteArray &table, qint64 row)
{
    const Layout *layout = d->layout(table);
    if (!layout)
        return answered<QByteArray>(noTable(table));
    return d->lane->ask<QByteArray>([layout, row](Reader &reader) { return reader.object(*layout, row); },
                                    Lane<Reader>::Place::Front);
}

Pending<Result<QList<Store::Found>>> Store::find(const QByteArray &id)
{
    return d->lane->ask<QList<Found>>([d = d.get(), id](Reader &reader) { return reader.find(d->layouts, id); },
                                      Lane<Reader>::Place::Front);
}

Result<QList<QVariantList>> Store::records(const QByteArray &table, const QList<qint64> &rows,
                                           const QList<QByteArray> &fields) const
{
    const Layout *layout = d->layout(table);
    if (!layout)
        return noTable(table);
    QStringList columns {u"r.id"_s, u"a.id"_s, u"r.created"_s};
    const qsizetype own = columns.size();
    constexpr QByteArrayView thousandths(":thousandths");
    for (const QByteArray &field : fields) {
        const qsizetype place = QList<QByteArray> {"id", "account", "created"}.indexOf(field);
        const Layout::Column *column = layout->column(field);
        if (place < 0 && !column) {
            // Beside each amount of money stands what it is compared by: verify looks at that too.
            column = field.endsWith(thousandths) ? layout->column(field.chopped(thousandths.size())) : nullptr;
            if (!column || column->field.kind != Kind::Money)
                return tl::unexpected(Select::term(*layout, field).error());
            columns += u"r."_s + column->thousandths();
            continue;
        }
        columns += place >= 0 ? columns.at(place) : u"r."_s + column->name();
    }

    const auto prepared = d->cacheFile->prepared(
        u"SELECT %1 FROM %2 r JOIN store_account a ON a.number = r.context WHERE r.row = ?"_s.arg(
            columns.join(u", "_s), layout->rows()));
    if (!prepared)
        return tl::unexpected(prepared.error());
    QSqlQuery *query = *prepared;
    const auto transaction = Transaction::look(*d->cacheFile);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QList<QVariantList> records;
    records.reserve(rows.size());
    for (const qint64 row : rows) {
        query->bindValue(0, row);
        if (!query->exec())
            return tl::unexpected(Connection::ended(*query).error());
        QVariantList record;
        if (query->next()) {
            record.reserve(own + fields.size());
            for (qsizetype i = 0; i < own + fields.size(); ++i) {
                const QVariant value = query->value(static_cast<int>(i));
                record += value.isNull() ? QVariant() : value;
            }
        }
        if (auto ended = Connection::ended(*query); !ended)
            return tl::unexpected(ended.error());
        records += record;
        query->finish();
    }
    return records;
}

Result<qint64> Store::completeUpTo(const QByteArray &context) const
{
    return Memory::completeUpTo(*d->cacheFile, context);
}

Result<qint64> Store::completeUpTo() const
{
    return Memory::completeUpTo(*d->cacheFile);
}

Result<QByteArray> Store::setting(const QString &name) const
{
    if (!d->workFile)
        return QByteArray();
    return WorkFile::setting(*d->workFile, name);
}

Pending<Result<void>> Store::setSetting(const QString &name, const QByteArray &value)
{
    return d->write<void>([name, value](Writer::Desk &desk) { return WorkFile::setSetting(desk.work, name, value); },
                          Writer::Frame::Alone);
}

Pending<Result<void>> Store::record(const Deed &deed)
{
    return d->write<void>([deed](Writer::Desk &desk) { return WorkFile::record(desk.work, deed); }, Writer::Frame::Alone);
}

Result<QList<Store::Deed>> Store::deeds() const
{
    return d->workFile ? WorkFile::deeds(*d->workFile) : QList<Deed>();
}

Pending<Result<void>> Store::write(const Sending &sending)
{
    return d->write<void>([sending](Writer::Desk &desk) { return WorkFile::write(desk.work, sending); },
                          Writer::Frame::Alone);
}

Pending<Result<void>> Store::settle(const QByteArray &key, int status, const QByteArray &answer, qint64 at)
{
    return d->write<void>(
        [=](Writer::Desk &desk) { return WorkFile::settle(desk.work, key, status, answer, at); }, Writer::Frame::Alone);
}

Result<QList<Store::Sending>> Store::unsettled(const QByteArray &verb) const
{
    return d->workFile ? WorkFile::unsettled(*d->workFile, verb) : QList<Sending>();
}

Pending<Result<void>> Store::setDraft(const QByteArray &kind, const Draft &draft)
{
    return d->write<void>([=](Writer::Desk &desk) { return WorkFile::setDraft(desk.work, kind, draft); },
                          Writer::Frame::Alone);
}

Result<QList<Store::Draft>> Store::drafts(const QByteArray &kind) const
{
    return d->workFile ? WorkFile::drafts(*d->workFile, kind) : QList<Draft>();
}

const QList<Table> &Store::tables() const
{
    return d->tables;
}

const Table *Store::table(const QByteArray &name) const
{
    const Layout *layout = d->layout(name);
    return layout ? &layout->table() : nullptr;
}

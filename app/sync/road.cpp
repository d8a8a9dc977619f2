// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/road.h"

#include "app/base/logging.h"
#include "app/sync/arrival.h"

using namespace Qt::StringLiterals;

namespace Sync {

QCoro::Task<Result<Road::Fetched>> Road::list(const Stream &stream, QByteArray context, Parameters query,
                                              QList<QByteArray> extra)
{
    query.prepend({"limit", "100"});
    Result<Fetched> fetched = co_await fetch(stream, context, path(stream.list, context, {}), query, extra);
    // The platform is not one of its own connected accounts, whatever a backend lists.
    if (fetched && stream.contexts == Stream::Contexts::PlatformOnly) {
        fetched->page.objects.removeIf(
            [this](const PageObject &account) { return account.id == m_bench.own.account; });
    }
    co_return fetched;
}

QCoro::Task<Result<Road::Fetched>> Road::object(const Stream &stream, QByteArray context, QByteArray id,
                                                QList<QByteArray> extra)
{
    // The one account that every credential may read, an owner's session too, is its own.
    const bool own = !stream.own.isEmpty() && id == m_bench.own.account;
    const QByteArray &pattern = own ? stream.own : id.isEmpty() ? stream.list : stream.retrieve;
    Result<Fetched> fetched = co_await fetch(stream, context, path(pattern, context, id), {}, extra);
    if (fetched && fetched->page.objects.size() != 1)
        co_return failure(Error::Kind::NotThisApi, u"The backend's answer is not one object."_s);
    if (fetched && stream.shape == Stream::Shape::Single) {
        const Table *table = m_bench.store.table(stream.table);
        const QByteArray account = context.isEmpty() ? m_bench.own.account : context;
        fetched->page.objects.first().id = (table ? table->object : stream.table) + '_' + account;
    }
    co_return fetched;
}

QCoro::Task<Result<Road::Fetched>> Road::fetch(const Stream &stream, QByteArray context, QByteArray path,
                                               Parameters query, QList<QByteArray> extra)
{
    const QByteArray account = header(stream, context);
    Result<Answer> answer = co_await m_bench.client.get(m_bench.scope, path, query, account);
    if (!answer)
        co_return failure(answer.error());
    const AsOf asof = answer->asof;
    const Pending<Result<Page>> parsing = m_bench.store.parse(stream.table, answer->body, extra);
    answer->body.clear();
    Result<Page> page = co_await Arrival(parsing);
    if (!page)
        co_return failure(page.error());
    Fetched fetched;
    fetched.page = std::move(*page);
    fetched.asof = asof;
    co_return fetched;
}

QCoro::Task<bool> Road::keep(const Stream &stream, QByteArray context, Fetched fetched, Progress progress,
                             qint64 generation)
{
    remember(progress);
    QList<QByteArray> contexts {context};
    if (stream.contexts == Stream::Contexts::PlatformOnly) {
        contexts.clear();
        for (const PageObject &account : fetched.page.objects)
            contexts.append(account.id);
    }
    const qint64 objects = fetched.page.objects.size();
    const auto saving = m_bench.store.save(stream.table, contexts, fetched.page, fetched.asof, progress, generation);
    const Result<Store::Saved> saved = co_await Arrival(saving);
    if (saved)
        m_bench.report.fetched(stream.table, objects);
    co_return stored(saved ? nullptr : &saved.error());
}

QCoro::Task<bool> Road::keep(Progress progress)
{
    remember(progress);
    const Result<void> saved = co_await Arrival(m_bench.store.save(progress));
    co_return stored(saved ? nullptr : &saved.error());
}

QCoro::Task<bool> Road::remove(Dirty object, Progress progress)
{
    remember(progress);
    const auto removing = m_bench.store.remove(object.table, object.context, object.id, progress);
    const Result<void> removed = co_await Arrival(removing);
    co_return stored(removed ? nullptr : &removed.error());
}

QCoro::Task<bool> Road::sweep(const Stream &stream, QByteArray context, qint64 generation, AsOf first,
                              Progress progress)
{
    remember(progress);
    const auto sweeping = m_bench.store.sweep(stream.table, context, generation, first, progress);
    const Result<qint64> swept = co_await Arrival(sweeping);
    co_return stored(swept ? nullptr : &swept.error());
}

void Road::remember(Progress &progress)
{
    // In the same transaction as the rows that carry them: numbers are never given twice, crash or not.
    progress.nextRequest = m_bench.client.nextNumber();
    m_bench.memory.apply(progress);
}

bool Road::stored(const Error *error)
{
    if (!error)
        return true;
    if (!error->isCancelled())
        qCWarning(logSync) << "the store refused to save:" << error->message;
    m_bench.end(*error);
    return false;
}

QByteArray Road::path(const QByteArray &pattern, const QByteArray &context, const QByteArray &id) const
{
    QByteArray path = pattern;
    path.replace("{account}", context.isEmpty() ? m_bench.own.account : context);
    path.replace("{id}", id.toPercentEncoding());
    return path;
}

QByteArray Road::header(const Stream &stream, const QByteArray &context) const
{
    // A key of the connected account itself needs no header.
    if (stream.header == Stream::Header::None || context == m_bench.own.account)
        return {};
    return context;
}

} // namespace Sync

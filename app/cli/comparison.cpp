// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison.h"

#include "app/cli/picking.h"
#include "app/sync/arrival.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Sync::Arrival;

namespace Cli {
namespace {

constexpr qsizetype batch = 256;

QString words(const QVariant &value)
{
    if (!value.isValid())
        return u"nothing"_s;
    const QString text = value.toString();
    return text.size() > 60 ? text.first(57) + u"..."_s : text;
}

} // namespace

Comparison::Comparison(Store &store, const Resource &resource, const Part &part)
    : m_store(store), m_resource(resource), m_table(resource.table()), m_names(Picking::names(m_table)), m_part(part)
{
}

bool Comparison::isInside(const QByteArray &account, qint64 created) const
{
    if (m_part.closed.contains(account) || created < m_part.since)
        return false;
    return m_part.extent == Part::Extent::Whole || m_part.contexts.contains(account);
}

void Comparison::differ(const QByteArray &account, const QByteArray &id, const QString &what)
{
    m_differences << u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(m_resource.name),
                                          account.isEmpty() ? u"platform"_s : QString::fromUtf8(account),
                                          QString::fromUtf8(id), what);
}

QCoro::Task<Result<void>> Comparison::run(QIODevice &truth)
{
    if (const Result<void> read = co_await readRows(); !read)
        co_return read;
    QList<Pair> pairs;
    while (!truth.atEnd()) {
        const Result<bool> taken = take(truth.readLine(), pairs);
        if (!taken)
            co_return failure(taken.error());
        if (pairs.size() < batch && !truth.atEnd())
            continue;
        QList<Pair> full;
        full.swap(pairs);
        if (const Result<void> compared = co_await compare(std::move(full)); !compared)
            co_return compared;
    }
    tellLeftOvers();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Comparison::readRows()
{
    const auto asked = m_store.rows(m_resource.name, {});
    const Result<QList<qint64>> rows = co_await Arrival(asked);
    if (!rows)
        co_return failure(rows.error());
    for (qsizetype begin = 0; begin < rows->size(); begin += batch) {
        const QList<qint64> some = rows->sliced(begin, std::min(batch, rows->size() - begin));
        const Result<QList<QVariantList>> records = m_store.records(m_resource.name, some, {});
        if (!records)
            co_return failure(records.error());
        for (qsizetype i = 0; i < some.size(); ++i) {
            const QVariantList &record = records->at(i);
            if (record.isEmpty()) {
                differ({}, "row " + QByteArray::number(some.at(i)), u"unreadable: its account is not known"_s);
                continue;
            }
            const QByteArray id = record.at(0).toString().toUtf8();
            const QByteArray account = record.at(1).toString().toUtf8();
            if (isInside(account, record.at(2).toLongLong()))
                m_rows[{account, id}].append(some.at(i));
        }
    }
    co_return Result<void>();
}

/// False when the object is outside of what is compared.
Result<bool> Comparison::take(const QByteArray &line, QList<Pair> &pairs)
{
    const QJsonObject whole = QJsonDocument::fromJson(line).object();
    Pair pair {.account = whole.value("account"_L1).toString().toUtf8(), .object = whole.value("object"_L1).toObject()};
    if (pair.object.isEmpty())
        return failure(Error::Kind::NotThisApi, u"a line of the backend's truth is no object"_s);
    pair.id = pair.object.value("id"_L1).toString().toUtf8();
    // Each account is a context of its own, whoever is said to have it.
    if (m_resource.stream.contexts == Stream::Contexts::PlatformOnly)
        pair.account = pair.id;
    if (!isInside(pair.account, pair.object.value("created"_L1).toInteger(m_part.since)))
        return false;
    if (m_resource.stream.shape == Stream::Shape::Single)
        pair.id = m_resource.object + '_' + (pair.account.isEmpty() ? m_part.owner : pair.account);
    pair.rows = m_rows.take({pair.account, pair.id});
    ++m_objects;
    pairs.append(std::move(pair));
    return true;
}

QCoro::Task<Result<void>> Comparison::compare(QList<Pair> pairs)
{
    QList<qint64> rows;
    for (const Pair &pair : std::as_const(pairs))
        rows += pair.rows;
    QList<Pending<Result<QByteArray>>> objects;
    for (const qint64 row : std::as_const(rows))
        objects.append(m_store.object(m_resource.name, row));
    const Result<QList<QVariantList>> records = m_store.records(m_resource.name, rows, m_names);

    Result<void> outcome = records ? Result<void>() : failure(records.error());
    qsizetype next = 0;
    for (const Pair &pair : std::as_const(pairs)) {
        if (pair.rows.isEmpty())
            differ(pair.account, pair.id, u"missing: the cache does not have it"_s);
        if (pair.rows.size() > 1)
            differ(pair.account, pair.id, u"doubled: the cache has it %1 times"_s.arg(pair.rows.size()));
        for (qsizetype i = 0; i < pair.rows.size(); ++i, ++next) {
            const Pending<Result<QByteArray>> pending = objects.at(next);
            const Result<QByteArray> kept = co_await Arrival(pending);
            if (records)
                compareValues(pair, records->at(next));
            if (kept)
                compareObject(pair, *kept);
            else if (kept.error().kind == Error::Kind::Missing || kept.error().kind == Error::Kind::StoreDamaged)
                differ(pair.account, pair.id, u"object: cannot be read from the cache"_s);
            else
                outcome = failure(kept.error());
        }
    }
    co_return outcome;
}

void Comparison::compareValues(const Pair &pair, const QVariantList &record)
{
    if (record.isEmpty()) {
        differ(pair.account, pair.id, u"missing: its row is gone"_s);
        return;
    }
    constexpr qsizetype own = 3; // id, account, created
    const QVariant created = Picking::value(pair.object, {.path = "created", .kind = Kind::Time});
    if (!Picking::same(record.at(2), created)) {
        differ(pair.account, pair.id,
               u"created: cached %1, backend %2"_s.arg(words(record.at(2)), words(created)));
    }
    const QVariantList expected = Picking::values(pair.object, m_table);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (Picking::same(record.at(own + i), expected.at(i)))
            continue;
        differ(pair.account, pair.id,
               u"%1: cached %2, backend %3"_s.arg(QString::fromUtf8(m_names.at(i)), words(record.at(own + i)),
                                                  words(expected.at(i))));
    }
}

void Comparison::compareObject(const Pair &pair, const QByteArray &kept)
{
    QJsonParseError trouble;
    const QJsonObject object = QJsonDocument::fromJson(kept, &trouble).object();
    if (trouble.error != QJsonParseError::NoError) {
        differ(pair.account, pair.id, u"object: what is kept is no JSON"_s);
        return;
    }
    if (const QString found = Picking::difference(object, pair.object); !found.isEmpty())
        differ(pair.account, pair.id, u"object "_s + found);
}

void Comparison::tellLeftOvers()
{
    QList<std::pair<QByteArray, QByteArray>> left = m_rows.keys();
    std::sort(left.begin(), left.end());
    for (const auto &[account, id] : std::as_const(left))
        differ(account, id, u"extra: the backend does not have it"_s);
}

} // namespace Cli

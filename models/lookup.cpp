// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup.h"

#include "app/store/store.h"
#include "models/withheld.h"

using namespace Qt::StringLiterals;

namespace {

/// The pending answer in other words. The translation runs on the thread that answers: it must be pure.
template <typename To, typename From, typename Translation>
Pending<Result<To>> translated(const Pending<Result<From>> &pending, Translation translation)
{
    QFuture<Result<From>> future = pending.future();
    return future.then(QtFuture::Launch::Sync, [translation](const Result<From> &answer) -> Result<To> {
        if (!answer)
            return failure(answer.error());
        return translation(*answer);
    });
}

struct Reference {
    const Resource *resource = nullptr;
    QByteArray field {};
};

/// The columns of other resources whose value is the id of such an object: an Id that is called like the object
/// ("charge" of a refund) and can be looked up at any size.
QList<Reference> referencesTo(const Resource &target, const Grants &grants)
{
    QList<Reference> references;
    for (const Resource *other : resources()) {
        if (!other->visibleTo(grants))
            continue;
        for (const Column &column : other->columnsFor(grants)) {
            const Field &field = column.field;
            if (field.kind == Kind::Id && field.indexed && field.path != "id"
                && field.path.mid(field.path.lastIndexOf('.') + 1) == target.object) {
                references.append({other, field.path});
                break;
            }
        }
    }
    return references;
}

} // namespace

Pending<Result<QList<Lookup::Place>>> Lookup::find(Store &store, const QByteArray &id, const Grants &grants)
{
    return translated<QList<Place>>(store.find(id), [grants, id](const QList<Store::Found> &found) -> Result<QList<Place>> {
        QList<Place> places;
        for (const Store::Found &one : found) {
            const Resource *known = resource(one.table);
            if (known && grants.reaches(one.context) && known->visibleTo(grants))
                places.append({known, one.row, one.context});
        }
        if (places.isEmpty())
            return failure(Error::Kind::Missing, u"no object with the id %1"_s.arg(QString::fromUtf8(id)));
        return places;
    });
}

Pending<Result<QByteArray>> Lookup::object(Store &store, const Resource &resource, qint64 row, const Grants &grants)
{
    if (!resource.visibleTo(grants)) {
        return QtFuture::makeReadyFuture(
            Result<QByteArray>(failure(Error::Kind::Forbidden, u"this sign-in may not see this"_s)));
    }
    return translated<QByteArray>(store.object(resource.name, row), [&resource, grants](const QByteArray &object) {
        return Result<QByteArray>(Withheld::from(object, resource, grants));
    });
}

Pending<Result<QList<Lookup::Related>>> Lookup::related(Store &store, const Resource &resource, const QByteArray &id,
                                                        const Grants &grants)
{
    QList<Related> questions;
    QList<QFuture<Result<qint64>>> counts;
    const auto ask = [&](const Resource *other, const QByteArray &field) {
        const Condition condition {.field = field, .is = Condition::Is::Equal, .value = QString::fromUtf8(id)};
        questions.append({other, QString::fromUtf8(field + ':' + id), 0});
        counts.append(store.count(other->name, {.where = {condition}}).future());
    };
    if (resource.object == "account") { // what happens in its context does not name it
        for (const Resource *other : resources()) {
            if (other != &resource && other->visibleTo(grants))
                ask(other, "account");
        }
    } else {
        for (const Reference &reference : referencesTo(resource, grants))
            ask(reference.resource, reference.field);
    }
    if (counts.isEmpty()) {
        QPromise<Result<QList<Related>>> nothing;
        nothing.start();
        nothing.addResult(QList<Related>());
        nothing.finish();
        return nothing.future();
    }
    return QtFuture::whenAll(counts.begin(), counts.end())
        .then(QtFuture::Launch::Sync,
              [questions](const QList<QFuture<Result<qint64>>> &answers) -> Result<QList<Related>> {
                  QList<Related> related;
                  for (qsizetype i = 0; i < answers.size(); ++i) {
                      if (answers.at(i).isCanceled() || answers.at(i).resultCount() == 0)
                          return failure(Error::Kind::Cancelled, u"the store was closed"_s);
                      const Result<qint64> rows = answers.at(i).result();
                      if (!rows)
                          return failure(rows.error());
                      if (*rows > 0) {
                          related.append(questions.at(i));
                          related.last().rows = *rows;
                      }
                  }
                  return related;
              });
}

Pending<Result<QStringList>> Lookup::values(Store &store, const Resource &resource, const QByteArray &field, int limit)
{
    return translated<QStringList>(store.buckets(resource.name, field, {}, limit),
                                   [](const QList<Store::Bucket> &buckets) -> Result<QStringList> {
                                       QStringList values;
                                       for (const Store::Bucket &bucket : buckets)
                                           values.append(bucket.value);
                                       return values;
                                   });
}

Pending<Result<QList<QByteArray>>> Lookup::refusals(Store &store, const Resource &resource)
{
    return translated<QList<QByteArray>>(
        store.contexts(), [name = resource.name](const QList<ContextState> &contexts) -> Result<QList<QByteArray>> {
            QList<QByteArray> refused;
            for (const ContextState &context : contexts) {
                if (context.refused.contains(name))
                    refused.append(context.account);
            }
            return refused;
        });
}

Pending<Result<qint64>> Lookup::count(Store &store, const Resource &resource, const Query &query)
{
    return store.count(resource.name, query);
}

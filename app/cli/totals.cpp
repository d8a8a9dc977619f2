// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/base/clock.h"
#include "app/base/money.h"
#include "app/cli/place.h"
#include "app/store/store.h"
#include "models/resource.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// totals: how many objects of each resource the cache holds, and what their first amount comes to in each currency.
/// Never added across currencies.
namespace Cli {
namespace {

/// The amount that stands for an object; none where the resource has no money.
QByteArray amountOf(const Resource &resource, const Grants &grants)
{
    const QList<Column> columns = resource.columnsFor(grants);
    for (const Column &column : columns) {
        if (column.field.kind == Kind::Money)
            return column.field.path;
    }
    return {};
}

struct Total {
    const Resource *resource = nullptr;
    QByteArray field {};
    qint64 rows = 0;
    QList<Store::Sum> sums {};
};

QJsonObject json(const Total &total)
{
    QJsonArray sums;
    for (const Store::Sum &sum : total.sums) {
        sums.append(QJsonObject {{u"currency"_s, QString::fromUtf8(sum.currency)},
                                 {u"minor"_s, sum.minor},
                                 {u"objects"_s, sum.rows}});
    }
    return {{u"resource"_s, QString::fromUtf8(total.resource->name)},
            {u"objects"_s, total.rows},
            {u"field"_s, QString::fromUtf8(total.field)},
            {u"sums"_s, sums}};
}

QString text(const Total &total)
{
    const QLocale locale = QLocale::c();
    QString lines = u"%1 %2\n"_s.arg(QString::fromUtf8(total.resource->name), -22)
                        .arg(locale.toString(total.rows), 12);
    for (const Store::Sum &sum : total.sums) {
        const Money money {.minor = sum.minor, .currency = sum.currency};
        lines += u"    %1 %2 %3\n"_s.arg(QString::fromUtf8(total.field), -18)
                     .arg(QString::fromUtf8(sum.currency.toUpper()), 3)
                     .arg(money.number(locale), 20);
    }
    return lines;
}

} // namespace

QCoro::Task<Outcome> totals(const CommandLine &line, Console &console)
{
    const Result<Place> place = Place::of(line);
    if (!place)
        co_return outcomeOf(place.error());
    const Result<std::unique_ptr<Store>> opened = place->openToRead();
    if (!opened)
        co_return outcomeOf(opened.error());
    Store &store = **opened;

    Query query;
    if (!line.account.isEmpty() && place->grants().isPlatform())
        query.where = {{.field = "account", .is = Condition::Is::Equal, .value = line.account}};
    QJsonArray all;
    for (const Resource *resource : resources()) {
        if (!resource->visibleTo(place->grants()))
            continue;
        Total total {.resource = resource, .field = amountOf(*resource, place->grants())};
        const Result<qint64> rows = co_await store.count(resource->name, query).future();
        if (!rows)
            co_return outcomeOf(rows.error());
        total.rows = *rows;
        if (!total.field.isEmpty()) {
            const Result<QList<Store::Sum>> sums
                = co_await store.sums(resource->name, total.field, query).future();
            if (!sums)
                co_return outcomeOf(sums.error());
            total.sums = *sums;
        }
        if (line.json)
            all.append(json(total));
        else
            console.print(text(total).toUtf8());
    }
    if (line.json)
        console.print(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n');
    co_return {Exit::Done, u"Totals of the cache, %1."_s.arg(asOf(store, Clock::system().now()))};
}

} // namespace Cli

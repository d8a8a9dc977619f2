// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/base/clock.h"
#include "app/cli/place.h"
#include "app/store/store.h"
#include "models/export.h"
#include "models/filter.h"

using namespace Qt::StringLiterals;

/// list and export: the same rows, to standard output or to a file.
namespace Cli {
namespace {

Export::Format formatOf(const CommandLine &line)
{
    switch (line.format) {
    case CommandLine::Format::Table:
        return line.json ? Export::Format::Json : Export::Format::Text;
    case CommandLine::Format::Csv:
        return Export::Format::Csv;
    case CommandLine::Format::Json:
        return Export::Format::Json;
    case CommandLine::Format::Ids:
        return Export::Format::Ids;
    }
    Q_UNREACHABLE();
}

Result<SortKey> sortKey(const QString &text, const Resource &resource, const Grants &grants)
{
    const bool descends = text.endsWith(":desc"_L1);
    const QString name = descends ? text.chopped(5) : text.endsWith(":asc"_L1) ? text.chopped(4) : text;
    const Result<Column> column = Filter::column(name, resource, grants);
    if (!column)
        return failure(column.error());
    return SortKey {.field = column->field.path, .order = descends ? Qt::DescendingOrder : Qt::AscendingOrder};
}

Result<Export::Request> requestOf(const CommandLine &line, const Place &place)
{
    Export::Request request {.resource = resource(line.words.first().toUtf8()),
                             .columns = line.columns,
                             .grants = place.grants()};
    if (const Result<void> granted = place.checkResource(*request.resource); !granted)
        return failure(granted.error());
    const qint64 now = Clock::system().now();
    for (const QString &text : line.where) {
        const Result<QList<Condition>> conditions = Filter::parse(text, *request.resource, request.grants, now);
        if (!conditions)
            return failure(conditions.error());
        request.query.where += *conditions;
    }
    if (!line.account.isEmpty() && place.grants().isPlatform())
        request.query.where << Condition {.field = "account", .is = Condition::Is::Equal, .value = line.account};
    for (const QString &text : line.sort) {
        const Result<SortKey> key = sortKey(text, *request.resource, request.grants);
        if (!key)
            return failure(key.error());
        request.query.sortedBy << *key;
    }
    request.query.limit = line.limit;
    request.filter = line.where.join(u' ');
    if (const Result<QList<Column>> columns = Export::columnsOf(request); !columns)
        return failure(columns.error());
    return request;
}

using Writing = Result<Export::Written>(Store &store, const Export::Request &request);

Outcome writeRows(const CommandLine &line, Export::Format format,
                  const std::function<Writing> &write)
{
    const Result<Place> place = Place::of(line);
    if (!place)
        return outcomeOf(place.error());
    Result<Export::Request> request = requestOf(line, *place);
    if (!request)
        return outcomeOf(request.error());
    const Result<std::unique_ptr<Store>> store = place->openToRead();
    if (!store)
        return outcomeOf(store.error());

    request->format = format;
    request->asOf = (*store)->completeUpTo().value_or(0);
    const Result<Export::Written> written = write(**store, *request);
    if (!written)
        return outcomeOf(written.error());
    return {Exit::Done, u"%1 %2, %3."_s.arg(QString::number(written->rows), line.words.first(),
                                            asOf(**store, Clock::system().now()))};
}

} // namespace

QCoro::Task<Outcome> list(const CommandLine &line, Console &console)
{
    co_return writeRows(line, formatOf(line), [&console](Store &store, const Export::Request &request) {
        return Export::write(store, request, console.out());
    });
}

QCoro::Task<Outcome> exportRows(const CommandLine &line, Console &)
{
    const Result<Export::Format> format = Export::formatOf(line.to);
    if (!format)
        co_return outcomeOf(format.error());
    co_return writeRows(line, *format, [&line](Store &store, const Export::Request &request) {
        return Export::writeFile(store, request, line.to);
    });
}

} // namespace Cli

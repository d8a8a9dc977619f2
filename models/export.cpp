// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export.h"

#include "models/columns.h"
#include "models/exportformats.h"
#include "models/filter.h"

#include <QFileInfo>
#include <QMap>
#include <QPromise>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Export {

namespace {

constexpr int pageRows = 256;
/// What Store::records gives before the fields that were asked for.
enum Common { IdAt, AccountAt, CreatedAt, FieldsAt };

QStringList usualColumns(const Request &request)
{
    QStringList names {u"id"_s};
    if (request.grants.isPlatform() && request.resource->hasContexts())
        names.append(u"account"_s);
    const QList<Column> columns = request.resource->columnsFor(request.grants);
    for (const Column &column : columns) {
        const QString path = QString::fromUtf8(column.field.path);
        if (column.shown == Shown::AtFirst && !names.contains(path))
            names.append(path);
    }
    return names;
}

bool holds(const QList<Column> &columns, const QByteArray &path)
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [&](const Column &column) { return column.field.path == path; });
}

/// Amounts of minor units say nothing without their currency.
QList<Column> withCurrencies(const QList<Column> &columns, const Resource &resource)
{
    QList<Column> all;
    for (const Column &column : columns) {
        all.append(column);
        const QByteArray &currency = column.field.currency;
        if (column.field.kind != Kind::Money || holds(columns, currency) || holds(all, currency))
            continue;
        const Column *described = resource.column(currency);
        all.append(described ? *described : Column {.field = {currency, Kind::State}});
    }
    return all;
}

/// Reads rows page by page and hands them to a writer of their format: the common half of both ways to export.
class Job
{
public:
    Job(Store &store, const Request &request, const QList<Column> &columns, QIODevice &out)
        : m_store(store), m_request(request), m_columns(columns), m_writer(RowWriter::make(request, columns, out))
    {
        for (const Column &column : columns) {
            m_valueAt.append(readAs(column.field.path));
            m_currencyAt.append(column.field.kind == Kind::Money ? readAs(column.field.currency) : -1);
        }
    }

    Result<void> begin(const QList<qint64> &rows)
    {
        m_rows = rows;
        return m_writer->begin();
    }

    bool isDone() const { return m_next >= m_rows.size(); }
    qint64 done() const { return m_next; }
    qint64 total() const { return m_rows.size(); }

    Result<void> writePage()
    {
        const QList<qint64> page = m_rows.mid(m_next, pageRows);
        const Result<QList<QVariantList>> records = m_store.records(m_request.resource->name, page, m_fields);
        if (!records)
            return failure(records.error());
        m_next += page.size();
        for (const QVariantList &record : *records) {
            if (record.isEmpty())
                continue; // it was removed meanwhile
            if (auto done = m_writer->write(rowOf(record)); !done)
                return done;
            ++m_written.rows;
        }
        return {};
    }

    Result<Written> end()
    {
        for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum)
            m_written.sums.append({sum.key().first, sum.key().second, sum.value()});
        if (auto done = m_writer->end(m_written); !done)
            return failure(done.error());
        return m_written;
    }

private:
    int readAs(const QByteArray &field)
    {
        if (field == "id")
            return IdAt;
        if (field == "account")
            return AccountAt;
        if (field == "created")
            return CreatedAt;
        qsizetype at = m_fields.indexOf(field);
        if (at < 0) {
            at = m_fields.size();
            m_fields.append(field);
        }
        return FieldsAt + int(at);
    }

    Row rowOf(const QVariantList &record)
    {
        Row row {.id = record.at(IdAt).toString()};
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QVariant value = record.value(m_valueAt.at(i));
            row.values.append(value);
            row.currencies.append(m_currencyAt.at(i) < 0 ? QByteArray()
                                                         : record.value(m_currencyAt.at(i)).toString().toUtf8());
            if (m_currencyAt.at(i) >= 0 && value.isValid())
                m_sums[{m_columns.at(i).field.path, row.currencies.last()}] += value.toLongLong();
        }
        return row;
    }

    Store &m_store;
    const Request m_request;
    const QList<Column> m_columns;
    std::unique_ptr<RowWriter> m_writer;
    QList<QByteArray> m_fields;
    QList<int> m_valueAt;
    QList<int> m_currencyAt;
    QList<qint64> m_rows;
    qsizetype m_next = 0;
    QMap<std::pair<QByteArray, QByteArray>, qint64> m_sums;
    Written m_written;
};

Result<void> openToSave(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::StoreFailed,
                       u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    }
    // Personal data: not for other users of the machine, whatever the umask says.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<Written> committed(QSaveFile &file, const Result<Written> &written)
{
    if (!written) {
        file.cancelWriting();
        return written;
    }
    // Flushed first: after a failed commit the file no longer says why.
    if (!file.flush() || !file.commit())
        return failure(errorOf(file));
    return written;
}

/// One export of a window: a page at a time, in the event loop's own time.
class Later : public QObject
{
public:
    Later(Store &store, const Request &request, const QList<Column> &columns, const QString &path, QObject *parent,
          std::function<void(qint64, qint64)> progress)
        : QObject(parent), m_file(path), m_progress(std::move(progress)), m_job(store, request, columns, m_file)
    {
        m_promise.start();
        m_step.setInterval(0);
        connect(&m_step, &QTimer::timeout, this, &Later::step);
        store.rows(request.resource->name, request.query).then(this, [this](const Result<QList<qint64>> &rows) {
            begin(rows);
        });
    }

    Pending<Result<Written>> pending() { return m_promise.future(); }

private:
    void begin(const Result<QList<qint64>> &rows)
    {
        if (!rows)
            return finish(failure(rows.error()));
        if (auto opened = openToSave(m_file); !opened)
            return finish(failure(opened.error()));
        if (auto begun = m_job.begin(*rows); !begun)
            return finish(failure(begun.error()));
        m_step.start();
    }

    void step()
    {
        if (m_job.isDone())
            return finish(m_job.end());
        if (auto done = m_job.writePage(); !done)
            return finish(failure(done.error()));
        if (m_progress)
            m_progress(m_job.done(), m_job.total());
    }

    void finish(const Result<Written> &written)
    {
        m_step.stop();
        m_promise.addResult(committed(m_file, written));
        m_promise.finish();
        deleteLater();
    }

    QSaveFile m_file;
    QTimer m_step;
    QPromise<Result<Written>> m_promise;
    std::function<void(qint64, qint64)> m_progress;
    Job m_job;
};

} // namespace

Result<Format> formatOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"csv")
        return Format::Csv;
    if (ending == u"json")
        return Format::Json;
    if (ending == u"xlsx")
        return Format::Xlsx;
    //: %1 is the name of a file that was chosen to export to
    const QString message = Tr::tr("“%1” ends with none of .csv, .json and .xlsx.");
    return failure({.kind = Error::Kind::Usage, .message = message.arg(fileName), .code = "export_format"});
}

Result<QList<Column>> columnsOf(const Request &request)
{
    const QStringList names = request.columns.isEmpty() ? usualColumns(request) : request.columns;
    QList<Column> columns;
    for (const QString &name : names) {
        const Result<Column> column = Filter::column(name, *request.resource, request.grants);
        if (!column)
            return failure(column.error());
        columns.append(*column);
    }
    return request.format == Format::Text ? columns : withCurrencies(columns, *request.resource);
}

Result<Written> write(Store &store, const Request &request, QIODevice &out)
{
    const Result<QList<Column>> columns = columnsOf(request);
    if (!columns)
        return failure(columns.error());
    const QFuture<Result<QList<qint64>>> answer = store.rows(request.resource->name, request.query).future();
    const Result<QList<qint64>> rows = answer.result();
    if (!rows)
        return failure(rows.error());
    Job job(store, request, *columns, out);
    if (auto begun = job.begin(*rows); !begun)
        return failure(begun.error());
    while (!job.isDone()) {
        if (auto done = job.writePage(); !done)
            return failure(done.error());
    }
    Result<Written> written = job.end();
    auto *file = qobject_cast<QFileDevice *>(&out);
    if (written && file && !file->flush())
        return failure(errorOf(out));
    return written;
}

Result<Written> writeFile(Store &store, const Request &request, const QString &path)
{
    QSaveFile file(path);
    if (auto opened = openToSave(file); !opened)
        return failure(opened.error());
    return committed(file, write(store, request, file));
}

Pending<Result<Written>> writeFileLater(Store &store, const Request &request, const QString &path, QObject *context,
                                        std::function<void(qint64, qint64)> progress)
{
    const Result<QList<Column>> columns = columnsOf(request);
    if (!columns) {
        QPromise<Result<Written>> promise;
        promise.start();
        promise.addResult(Result<Written>(failure(columns.error())));
        promise.finish();
        return promise.future();
    }
    auto *later = new Later(store, request, *columns, path, context, std::move(progress));
    return later->pending();
}

} // namespace Export

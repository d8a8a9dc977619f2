// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportformats.h"

#include <QDateTime>
#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Export {

namespace {

/// Beyond it a spreadsheet's numbers, which are floating-point, are no longer exact.
constexpr qint64 largestExact = 9007199254740992;
/// The library does not look whether its temporary files could be written: it is watched that there is room.
constexpr qint64 leastRoom = 16 * 1024 * 1024;

Result<void> checked(lxw_error error)
{
    switch (error) {
    case LXW_NO_ERROR:
        return {};
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return failure(Error::Kind::StoreFull, u"The spreadsheet could not be written; is the disk full? (%1)"_s.arg(
                                                   QString::fromUtf8(lxw_strerror(error))));
    default:
        return failure(Error::Kind::StoreFailed, u"The spreadsheet could not be written: %1"_s.arg(
                                                     QString::fromUtf8(lxw_strerror(error))));
    }
}

/// A workbook of two sheets: the rows, and what they are. Memory does not grow with the rows.
class XlsxWriter : public RowWriter
{
public:
    XlsxWriter(const Request &request, const QList<Column> &columns, QIODevice &out)
        : m_request(request), m_columns(columns), m_out(out)
    {
    }

    ~XlsxWriter() override
    {
        // A workbook that was given up: closing is the only way to free it; its file goes with m_file.
        if (m_workbook)
            workbook_close(m_workbook);
    }

    Result<void> begin() override
    {
        if (!m_file.open()) {
            return failure(Error::Kind::StoreFailed,
                           u"No temporary file can be made: %1"_s.arg(m_file.errorString()));
        }
        m_file.close();
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
        if (!m_workbook)
            return failure(Error::Kind::StoreFailed, u"No workbook can be made."_s);
        m_bold = workbook_add_format(m_workbook);
        format_set_bold(m_bold);
        m_rows = workbook_add_worksheet(m_workbook, m_request.resource->name.left(31).constData());
        m_about = workbook_add_worksheet(m_workbook, "manifest");
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QByteArray &name = m_columns.at(i).field.path;
            if (auto done = checked(worksheet_write_string(m_rows, 0, lxw_col_t(i), name.constData(), m_bold)); !done)
                return done;
        }
        worksheet_freeze_panes(m_rows, 1, 0);
        return {};
    }

    Result<void> write(const Row &row) override
    {
        ++m_count;
        if (m_count >= LXW_ROW_MAX) {
            //: %1 is a large number
            const QString message = Tr::tr("A spreadsheet has room for %1 rows; write .csv or .json instead.");
            return failure({.kind = Error::Kind::Usage,
                            .message = message.arg(LXW_ROW_MAX - 1),
                            .code = "export_rows"});
        }
        if (m_count % 4096 == 1 && QStorageInfo(QDir::tempPath()).bytesAvailable() < leastRoom)
            return failure(Error::Kind::StoreFull, u"The disk of %1 is full."_s.arg(QDir::tempPath()));
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const lxw_error error = writeCell(lxw_col_t(i), m_columns.at(i).field.kind, row.values.at(i));
            if (auto done = checked(error); !done)
                return done;
        }
        return {};
    }

    Result<void> end(const Written &written) override
    {
        if (auto done = writeAbout(written); !done)
            return done;
        lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
        if (auto done = checked(workbook_close(workbook)); !done)
            return done;
        QFile file(m_file.fileName());
        if (!file.open(QIODevice::ReadOnly))
            return failure(errorOf(file));
        while (!file.atEnd()) {
            const QByteArray part = file.read(1 << 20);
            if (part.isEmpty())
                return failure(errorOf(file));
            if (auto done = put(m_out, part); !done)
                return done;
        }
        return {};
    }

private:
    lxw_error writeCell(lxw_col_t column, Kind kind, const QVariant &value)
    {
        if (!value.isValid() || value.isNull())
            return LXW_NO_ERROR;
        const auto row = lxw_row_t(m_count);
        switch (kind) {
        case Kind::Flag:
            return worksheet_write_boolean(m_rows, row, column, value.toBool(), nullptr);
        case Kind::Money:
        case Kind::Number:
        case Kind::Count:
        case Kind::Time:
            if (qAbs(value.toDouble()) <= double(largestExact))
                return worksheet_write_number(m_rows, row, column, value.toDouble(), nullptr);
            break;
        case Kind::Id:
        case Kind::Text:
        case Kind::State:
        case Kind::Words:
            break;
        }
        // As text: a formula in a description stays what it is.
        return worksheet_write_string(m_rows, row, column, value.toString().toUtf8().constData(), nullptr);
    }

    Result<void> writeAbout(const Written &written)
    {
        lxw_row_t line = 0;
        const auto text = [&](const char *title, const QString &value) {
            if (auto done = checked(worksheet_write_string(m_about, line, 0, title, m_bold)); !done)
                return done;
            return checked(worksheet_write_string(m_about, line++, 1, value.toUtf8().constData(), nullptr));
        };
        const auto number = [&](const char *title, double value) {
            if (auto done = checked(worksheet_write_string(m_about, line, 0, title, m_bold)); !done)
                return done;
            return checked(worksheet_write_number(m_about, line++, 1, value, nullptr));
        };
        Result<void> done = text("resource", QString::fromUtf8(m_request.resource->name));
        if (done)
            done = text("filter", m_request.filter);
        if (done && m_request.asOf > 0)
            done = number("as_of", double(m_request.asOf));
        if (done && m_request.asOf > 0)
            done = text("as_of_utc", QDateTime::fromSecsSinceEpoch(m_request.asOf, Qt::UTC).toString(Qt::ISODate));
        if (done)
            done = number("rows", double(written.rows));
        for (const Written::Sum &sum : written.sums) {
            const QByteArray title = "sum " + sum.field + ' ' + sum.currency;
            if (done)
                done = number(title.constData(), double(sum.minor));
        }
        return done;
    }

    const Request m_request;
    const QList<Column> m_columns;
    QIODevice &m_out;
    QTemporaryFile m_file {QDir::temp().filePath(u"tributary-XXXXXX.xlsx"_s)}; // 0600
    QByteArray m_folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_rows = nullptr;
    lxw_worksheet *m_about = nullptr;
    lxw_format *m_bold = nullptr;
    qint64 m_count = 0;
};

} // namespace

std::unique_ptr<RowWriter> makeXlsxWriter(const Request &request, const QList<Column> &columns, QIODevice &out)
{
    return std::make_unique<XlsxWriter>(request, columns, out);
}

} // namespace Export

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportformats.h"

#include "models/format.h"

#include <QDateTime>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace Export {

namespace {

bool isText(Kind kind)
{
    return kind == Kind::Id || kind == Kind::Text || kind == Kind::State || kind == Kind::Words;
}

bool isNothing(const QVariant &value)
{
    return !value.isValid() || value.isNull();
}

QByteArray numeral(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return QByteArray::number(value.toLongLong());
}

// --- CSV --------------------------------------------------------------------------------------------------

class CsvWriter : public RowWriter
{
public:
    CsvWriter(const QList<Column> &columns, QIODevice &out) : m_columns(columns), m_out(out) {}

    Result<void> begin() override
    {
        QByteArrayList names;
        for (const Column &column : m_columns)
            names.append(column.field.path);
        return put(m_out, names.join(',') + "\r\n");
    }

    Result<void> write(const Row &row) override
    {
        QByteArray line;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                line += ',';
            line += cell(m_columns.at(i), row.values.at(i));
        }
        return put(m_out, line + "\r\n");
    }

private:
    static QByteArray cell(const Column &column, const QVariant &value)
    {
        if (isNothing(value))
            return {};
        if (column.field.kind == Kind::Flag)
            return value.toBool() ? "true" : "false";
        if (!isText(column.field.kind))
            return numeral(value);
        QByteArray text = value.toString().toUtf8();
        // A spreadsheet runs a text that begins so as a formula; who writes a description must not run code.
        if (!text.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(text.front()))
            text.prepend('\'');
        const bool plain = std::none_of(text.cbegin(), text.cend(),
                                        [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
        return plain ? text : '"' + text.replace('"', "\"\"") + '"';
    }

    const QList<Column> m_columns;
    QIODevice &m_out;
};

// --- JSON -------------------------------------------------------------------------------------------------

QByteArray jsonText(const QString &text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            json += c;
    }
    return json + '"';
}

class JsonWriter : public RowWriter
{
public:
    JsonWriter(const QList<Column> &columns, QIODevice &out) : m_columns(columns), m_out(out) {}

    Result<void> begin() override { return put(m_out, "["); }

    Result<void> write(const Row &row) override
    {
        QByteArray object = m_isFirst ? "\n{" : ",\n{";
        m_isFirst = false;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                object += ',';
            const Field &field = m_columns.at(i).field;
            object += jsonText(QString::fromUtf8(field.path)) + ':' + value(field.kind, row.values.at(i));
        }
        return put(m_out, object + '}');
    }

    Result<void> end(const Written &) override { return put(m_out, "\n]\n"); }

private:
    static QByteArray value(Kind kind, const QVariant &value)
    {
        if (isNothing(value))
            return "null";
        if (kind == Kind::Flag)
            return value.toBool() ? "true" : "false";
        if (kind == Kind::Words) {
            QByteArrayList words;
            const QStringList list = value.toString().split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : list)
                words.append(jsonText(word));
            return '[' + words.join(',') + ']';
        }
        return isText(kind) ? jsonText(value.toString()) : numeral(value);
    }

    const QList<Column> m_columns;
    QIODevice &m_out;
    bool m_isFirst = true;
};

// --- ids --------------------------------------------------------------------------------------------------

class IdWriter : public RowWriter
{
public:
    explicit IdWriter(QIODevice &out) : m_out(out) {}

    Result<void> write(const Row &row) override { return put(m_out, row.id.toUtf8() + '\n'); }

private:
    QIODevice &m_out;
};

// --- aligned text -----------------------------------------------------------------------------------------

/// How many cells of a terminal a text takes: marks that sit on a letter none, East Asian letters two.
int cellsOf(const QString &text)
{
    int cells = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        cells += wide ? 2 : 1;
    }
    return cells;
}

class TextWriter : public RowWriter
{
public:
    TextWriter(const QList<Column> &columns, QIODevice &out) : m_columns(columns), m_out(out)
    {
        QStringList names;
        for (const Column &column : columns) {
            names.append(QString::fromUtf8(column.field.path));
            m_widths.append(0);
        }
        m_waiting.append(names);
    }

    Result<void> write(const Row &row) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            cells.append(cell(m_columns.at(i), row.values.at(i), row.currencies.at(i)));
        m_waiting.append(cells);
        // The first lines decide how wide the columns are: nobody reads further than that to see them aligned.
        return m_waiting.size() > 1000 ? flush() : Result<void>();
    }

    Result<void> end(const Written &) override { return flush(); }

private:
    static QString cell(const Column &column, const QVariant &value, const QByteArray &currency)
    {
        if (isNothing(value))
            return {};
        if (column.field.kind == Kind::Time) {
            return QDateTime::fromSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        }
        // The words of the API rather than translated ones: they can be copied into a filter.
        QString text = column.field.kind == Kind::State ? value.toString()
                                                        : ::Format::text(column.field, value, currency, QLocale::c());
        // What others typed must not move the cursor or recolour the terminal.
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control)
                c = u' ';
        }
        return text;
    }

    bool isRight(qsizetype column) const
    {
        const Kind kind = m_columns.at(column).field.kind;
        return kind == Kind::Money || kind == Kind::Number || kind == Kind::Count;
    }

    Result<void> flush()
    {
        for (const QStringList &cells : std::as_const(m_waiting)) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                m_widths[i] = std::max(m_widths.at(i), cellsOf(cells.at(i)));
        }
        const QList<QStringList> lines = std::exchange(m_waiting, {});
        for (const QStringList &cells : lines) {
            QString line;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const QString room(std::max(0, m_widths.at(i) - cellsOf(cells.at(i))), u' ');
                line += (i > 0 ? u"  "_s : QString()) + (isRight(i) ? room + cells.at(i) : cells.at(i) + room);
            }
            while (line.endsWith(u' '))
                line.chop(1);
            if (auto done = put(m_out, line.toUtf8() + '\n'); !done)
                return done;
        }
        return {};
    }

    const QList<Column> m_columns;
    QIODevice &m_out;
    QList<QStringList> m_waiting;
    QList<int> m_widths;
};

} // namespace

Error errorOf(const QIODevice &out)
{
    const auto *file = qobject_cast<const QFileDevice *>(&out);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return {.kind = full ? Error::Kind::StoreFull : Error::Kind::StoreFailed,
            .message = u"Writing failed: %1"_s.arg(out.errorString())};
}

Result<void> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return failure(errorOf(out));
    return {};
}

std::unique_ptr<RowWriter> RowWriter::make(const Request &request, const QList<Column> &columns, QIODevice &out)
{
    switch (request.format) {
    case Format::Csv:
        return std::make_unique<CsvWriter>(columns, out);
    case Format::Json:
        return std::make_unique<JsonWriter>(columns, out);
    case Format::Ids:
        return std::make_unique<IdWriter>(out);
    case Format::Text:
        return std::make_unique<TextWriter>(columns, out);
    case Format::Xlsx:
        return makeXlsxWriter(request, columns, out);
    }
    Q_UNREACHABLE();
}

} // namespace Export

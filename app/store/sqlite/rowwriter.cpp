// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/rowwriter.h"

#include "app/base/money.h"
#include "app/store/rownumber.h"

using namespace Qt::StringLiterals;

namespace {

/// What money is compared by, whatever its currency.
Value thousandths(const Value &minor, const Value &currency)
{
    const auto *amount = std::get_if<qint64>(&minor);
    if (!amount)
        return {};
    const auto *code = std::get_if<QByteArray>(&currency);
    return Money {.minor = *amount, .currency = code ? *code : QByteArray()}.thousandths();
}

} // namespace

Result<std::unique_ptr<RowWriter>> RowWriter::make(Connection &connection, const Layout &layout, Indexes indexes)
{
    std::unique_ptr<RowWriter> writer(new RowWriter(layout));
    writer->m_indexed = indexes == Indexes::Live;
    if (auto prepared = writer->prepare(connection); !prepared)
        return tl::unexpected(prepared.error());
    return writer;
}

Result<void> RowWriter::prepare(Connection &connection)
{
    QStringList columns;
    QStringList marks;
    QStringList settings;
    for (const Layout::Column &column : m_layout.columns()) {
        if (!column.kept)
            continue;
        columns += column.name();
        if (column.field.kind == Kind::Money)
            columns += column.thousandths();
    }
    for (const QString &column : columns) {
        marks += u"?"_s;
        settings += column + u" = ?"_s;
    }
    const auto listed = [](const QStringList &names) { return names.isEmpty() ? QString() : u", "_s + names.join(u", "_s); };

    const QString rows = m_layout.rows();
    const std::pair<Statement *, QString> statements[] = {
        {&m_near, u"SELECT row, context, id, second, number, digest, generation FROM %1"
                  " WHERE row BETWEEN ? AND ? ORDER BY row"_s.arg(rows)},
        {&m_read, u"SELECT row, second, number, digest, generation FROM %1 WHERE row = ?"_s.arg(rows)},
        // "+": ids are rare, rows of a context are not; that index would only mislead.
        {&m_byId, u"SELECT row FROM %1 WHERE id = ? AND +context = ?"_s.arg(rows)},
        {&m_insert, u"INSERT INTO %1 (row, context, id, created, second, number, digest, generation%2)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?%3)"_s.arg(rows, listed(columns), listed(marks))},
        {&m_update, u"UPDATE %1 SET second = ?, number = ?, digest = ?, generation = ?%2 WHERE row = ?"_s.arg(
             rows, listed(settings))},
        {&m_stamp, u"UPDATE %1 SET second = ?, number = ?, generation = ? WHERE row = ?"_s.arg(rows)},
        {&m_keepObject, u"INSERT OR REPLACE INTO %1 (row, object) VALUES (?, ?)"_s.arg(m_layout.objects())},
        {&m_eraseRow, u"DELETE FROM %1 WHERE row = ?"_s.arg(rows)},
        {&m_eraseObject, u"DELETE FROM %1 WHERE row = ?"_s.arg(m_layout.objects())},
        {&m_swept, u"SELECT row FROM %1 WHERE context = ? AND generation < ? AND (second, number) < (?, ?)"_s.arg(rows)},
        {&m_expired, u"SELECT row FROM %1 WHERE row < ? AND created < ?"_s.arg(rows)},
    };
    for (const auto &[statement, sql] : statements) {
        auto prepared = Statement::prepare(connection.handle(), sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    if (m_indexed) {
        auto text = FullText::keep(connection, m_layout);
        if (!text)
            return tl::unexpected(text.error());
        m_text = std::move(*text);
    }
    return {};
}

Result<RowWriter::Outcome> RowWriter::put(const Context &context, const PageObject &object, AsOf asof,
                                          qint64 generation)
{
    const auto found = locate(context, object);
    if (!found)
        return tl::unexpected(found.error());
    const auto outcome = [](const Result<void> &done, Outcome reached) -> Result<Outcome> {
        if (!done)
            return tl::unexpected(done.error());
        return reached;
    };

    const Row &row = *found;
    if (!row.isThere) {
        if (m_indexed) {
            // An object has one row even if the time at which it was created should ever change.
            const auto elsewhere = rowsOf(context.number, object.id);
            if (!elsewhere)
                return tl::unexpected(elsewhere.error());
            for (const qint64 other : *elsewhere) {
                const auto old = read(other);
                if (!old)
                    return tl::unexpected(old.error());
                if (asof <= old->asof)
                    return outcome(stamp(*old, old->asof, std::max(generation, old->generation)), Outcome::Older);
                if (auto erased = erase(other); !erased)
                    return tl::unexpected(erased.error());
            }
            return outcome(insert(row.number, context, object, asof, generation),
                           elsewhere->isEmpty() ? Outcome::Inserted : Outcome::Updated);
        }
        return outcome(insert(row.number, context, object, asof, generation), Outcome::Inserted);
    }

    const qint64 newest = std::max(generation, row.generation);
    if (asof <= row.asof) {
        if (newest == row.generation)
            return Outcome::Older;
        return outcome(stamp(row, row.asof, newest), Outcome::Older); // the walk did meet it
    }
    if (object.digest == row.digest)
        return outcome(stamp(row, asof, newest), Outcome::Same);
    return outcome(update(row, object, asof, newest), Outcome::Updated);
}

Result<RowWriter::Row> RowWriter::locate(const Context &context, const PageObject &object)
{
    const qint64 first = RowNumber::first(object.created, context.account, object.id);
    qint64 free = first;
    m_near.bind(first).bind(first + RowNumber::reach - 1);
    for (;;) {
        const auto step = m_near.step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == Statement::Step::Done)
            break;
        const qint64 number = m_near.integer(0);
        if (m_near.integer(1) == context.number && m_near.view(2) == object.id) {
            const Row row {.number = number,
                           .asof = {.second = m_near.integer(3), .number = m_near.integer(4)},
                           .digest = static_cast<quint64>(m_near.integer(5)),
                           .generation = m_near.integer(6),
                           .isThere = true};
            m_near.reset();
            return row;
        }
        if (number == free)
            ++free;
    }
    m_near.reset();
    if (free - first >= RowNumber::reach)
        return failure(Error::Kind::StoreFailed, u"There is no free number for a row of %1."_s.arg(m_layout.rows()));
    return Row {.number = free};
}

Result<RowWriter::Row> RowWriter::read(qint64 number)
{
    m_read.bind(number);
    const auto step = m_read.step();
    if (!step)
        return tl::unexpected(step.error());
    Row row {.number = number};
    if (*step == Statement::Step::Row) {
        row.asof = {.second = m_read.integer(1), .number = m_read.integer(2)};
        row.digest = static_cast<quint64>(m_read.integer(3));
        row.generation = m_read.integer(4);
        row.isThere = true;
    }
    m_read.reset();
    return row;
}

void RowWriter::bindValues(Statement &statement, const PageObject &object) const
{
    const auto &columns = m_layout.columns();
    static const Value nothing;
    const auto value = [&](qsizetype i) -> const Value & {
        return i >= 0 && i < object.values.size() ? object.values.at(i) : nothing;
    };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Layout::Column &column = columns.at(i);
        if (!column.kept)
            continue;
        statement.bind(value(i));
        if (column.field.kind == Kind::Money)
            statement.bind(thousandths(value(i), value(column.currency)));
    }
}

Result<void> RowWriter::insertRow(qint64 row, qint64 context, const PageObject &object, AsOf asof, qint64 generation)
{
    m_insert.bind(row).bind(context).bind(QByteArrayView(object.id));
    object.created > 0 ? m_insert.bind(object.created) : m_insert.bindNull();
    m_insert.bind(asof.second).bind(asof.number).bind(static_cast<qint64>(object.digest)).bind(generation);
    bindValues(m_insert, object);
    return m_insert.run();
}

Result<void> RowWriter::restore(const Kept &kept)
{
    return insertRow(kept.row, kept.context, kept.object, kept.asof, kept.generation);
}

Result<void> RowWriter::insert(qint64 row, const Context &context, const PageObject &object, AsOf asof,
                               qint64 generation)
{
    if (auto done = insertRow(row, context.number, object, asof, generation); !done)
        return done;
    if (auto done = m_keepObject.bind(row).bindBlob(object.object).run(); !done)
        return done;
    if (!m_text)
        return {};
    const auto text = m_text->text(row);
    if (!text)
        return tl::unexpected(text.error());
    return m_text->add(row, *text);
}

Result<void> RowWriter::update(const Row &row, const PageObject &object, AsOf asof, qint64 generation)
{
    Result<QByteArray> before;
    if (m_text)
        before = m_text->text(row.number);
    if (!before)
        return tl::unexpected(before.error());

    m_update.bind(asof.second).bind(asof.number).bind(static_cast<qint64>(object.digest)).bind(generation);
    bindValues(m_update, object);
    if (auto done = m_update.bind(row.number).run(); !done)
        return done;
    if (auto done = m_keepObject.bind(row.number).bindBlob(object.object).run(); !done)
        return done;
    if (!m_text)
        return {};

    const auto after = m_text->text(row.number);
    if (!after)
        return tl::unexpected(after.error());
    if (*after == *before)
        return {};
    if (auto done = m_text->remove(row.number, *before); !done)
        return done;
    return m_text->add(row.number, *after);
}

Result<void> RowWriter::stamp(const Row &row, AsOf asof, qint64 generation)
{
    return m_stamp.bind(asof.second).bind(asof.number).bind(generation).bind(row.number).run();
}

Result<void> RowWriter::erase(qint64 row)
{
    if (m_text) {
        const auto text = m_text->text(row);
        if (!text)
            return tl::unexpected(text.error());
        if (auto done = m_text->remove(row, *text); !done)
            return done;
    }
    if (auto done = m_eraseRow.bind(row).run(); !done)
        return done;
    return m_eraseObject.bind(row).run();
}

Result<qint64> RowWriter::eraseAll(Statement &choice)
{
    QList<qint64> rows;
    for (;;) {
        const auto step = choice.step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == Statement::Step::Done)
            break;
        rows += choice.integer(0);
    }
    choice.reset();
    for (const qint64 row : std::as_const(rows)) {
        if (auto done = erase(row); !done)
            return tl::unexpected(done.error());
    }
    return rows.size();
}

Result<qint64> RowWriter::remove(qint64 context, const QByteArray &id)
{
    m_byId.bind(QByteArrayView(id)).bind(context);
    return eraseAll(m_byId);
}

Result<qint64> RowWriter::sweep(qint64 context, qint64 generation, AsOf before)
{
    m_swept.bind(context).bind(generation).bind(before.second).bind(before.number);
    return eraseAll(m_swept);
}

Result<qint64> RowWriter::expire(qint64 created)
{
    m_expired.bind(RowNumber::ofSecond(created)).bind(created);
    return eraseAll(m_expired);
}

Result<QList<qint64>> RowWriter::rowsOf(qint64 context, const QByteArray &id)
{
    QList<qint64> rows;
    m_byId.bind(QByteArrayView(id)).bind(context);
    for (;;) {
        const auto step = m_byId.step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == Statement::Step::Done)
            break;
        rows += m_byId.integer(0);
    }
    m_byId.reset();
    return rows;
}

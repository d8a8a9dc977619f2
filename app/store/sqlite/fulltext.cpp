// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/fulltext.h"

#include "app/store/sqlite/functions.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gram = 3;
/// Of a long needle so many trigrams are asked for; more would cost more than the candidates they save.
constexpr qsizetype most = 8;

/// Between two texts of a row, so that nothing is found across them.
constexpr char separator = '\x1f';

QByteArray joined(const Statement &statement, int columns)
{
    QByteArray text;
    for (int i = 0; i < columns; ++i) {
        if (statement.isNull(i))
            continue;
        text += Functions::folded(statement.bytes(i));
        text += separator;
    }
    return text;
}

} // namespace

Result<void> FullText::build(Connection &connection, const Layout &layout)
{
    auto done = connection.run(u"CREATE VIRTUAL TABLE %1 USING fts5(text, content='', detail='none',"
                               " tokenize='trigram case_sensitive 1')"_s.arg(layout.text()));
    if (!done)
        return done;
    auto index = keep(connection, layout);
    if (!index)
        return tl::unexpected(index.error());

    const QStringList columns = layout.searched();
    auto rows = Statement::prepare(connection.handle(), u"SELECT %1, row FROM %2 ORDER BY row"_s.arg(
        columns.join(u", "_s), layout.rows()));
    if (!rows)
        return tl::unexpected(rows.error());
    const auto count = static_cast<int>(columns.size());
    for (;;) {
        const auto step = rows->step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == Statement::Step::Done)
            return {};
        if (auto added = index->add(rows->integer(count), joined(*rows, count)); !added)
            return added;
    }
}

Result<void> FullText::drop(Connection &connection, const Layout &layout)
{
    return connection.run(u"DROP TABLE IF EXISTS %1"_s.arg(layout.text()));
}

Result<void> FullText::optimize(Connection &connection, const Layout &layout)
{
    return connection.run(u"INSERT INTO %1(%1) VALUES('optimize')"_s.arg(layout.text()));
}

QByteArray FullText::expression(const QList<QByteArray> &needles)
{
    QByteArrayList terms;
    for (const QByteArray &needle : needles) {
        const QList<uint> characters = QString::fromUtf8(needle).toUcs4();
        const qsizetype grams = characters.size() - gram + 1;
        const qsizetype asked = std::min(grams, most);
        for (qsizetype i = 0; i < asked; ++i) {
            // Spread over the needle: neighbours say nearly the same.
            const qsizetype at = asked > 1 ? i * (grams - 1) / (asked - 1) : 0;
            const auto *start = reinterpret_cast<const char32_t *>(characters.constData() + at);
            QByteArray term = QString::fromUcs4(start, gram).toUtf8();
            term.replace("\"", "\"\"");
            terms += '"' + term + '"';
        }
    }
    return terms.join(" AND ");
}

Result<FullText> FullText::keep(Connection &connection, const Layout &layout)
{
    FullText index;
    const QStringList columns = layout.searched();
    index.m_columns = static_cast<int>(columns.size());
    const auto prepare = [&](Statement &statement, const QString &sql) -> Result<void> {
        auto prepared = Statement::prepare(connection.handle(), sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        statement = std::move(*prepared);
        return {};
    };
    const QString name = layout.text();
    if (auto done = prepare(index.m_text, u"SELECT %1 FROM %2 WHERE row = ?1"_s.arg(columns.join(u", "_s), layout.rows()));
        !done)
        return tl::unexpected(done.error());
    if (auto done = prepare(index.m_add, u"INSERT INTO %1(rowid, text) VALUES(?1, ?2)"_s.arg(name)); !done)
        return tl::unexpected(done.error());
    if (auto done = prepare(index.m_remove, u"INSERT INTO %1(%1, rowid, text) VALUES('delete', ?1, ?2)"_s.arg(name)); !done)
        return tl::unexpected(done.error());
    return index;
}

Result<QByteArray> FullText::text(qint64 row)
{
    m_text.bind(row);
    const auto step = m_text.step();
    if (!step)
        return tl::unexpected(step.error());
    QByteArray text;
    if (*step == Statement::Step::Row)
        text = joined(m_text, m_columns);
    m_text.reset();
    return text;
}

Result<void> FullText::add(qint64 row, const QByteArray &text)
{
    return m_add.bind(row).bind(QByteArrayView(text)).run();
}

Result<void> FullText::remove(qint64 row, const QByteArray &text)
{
    return m_remove.bind(row).bind(QByteArrayView(text)).run();
}

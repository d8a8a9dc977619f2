// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/header.h"

#include "app/store/sqlite/connection.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

// www.sqlite.org/fileformat2.html, 1.3 and 1.6
constexpr qsizetype headerSize = 108;
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype tableCountAt = 103; // cells of the first page: tables and indexes

Result<void> compare(const Mark &ours, quint32 application, quint32 version, const QString &name)
{
    if (application != ours.application)
        return failure(Error::Kind::StoreDamaged, u"%1 is not a file of this program."_s.arg(name));
    if (version > ours.version)
        return failure(Error::Kind::StoreNewer, u"%1 was written by a newer version (%2, known is %3)."_s.arg(name).arg(
                                                    version).arg(ours.version));
    return {};
}

} // namespace

Result<void> Mark::check(const QString &path) const
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::Missing, u"There is no %1."_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StoreFailed, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return {};
    if (header.size() < headerSize || !header.startsWith(magic))
        return failure(Error::Kind::StoreDamaged, u"%1 is no database."_s.arg(path));
    const auto storedVersion = qFromBigEndian<quint32>(header.constData() + versionAt);
    const auto storedApplication = qFromBigEndian<quint32>(header.constData() + applicationAt);
    const auto tables = qFromBigEndian<quint16>(header.constData() + tableCountAt);
    if (storedApplication == 0 && storedVersion == 0 && tables == 0)
        return {}; // the header is written before the first transaction is
    return compare(*this, storedApplication, storedVersion, path);
}

Result<quint32> Mark::check(Connection &connection) const
{
    const auto tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    if (tables->toInt() == 0)
        return 0;
    const auto stored = connection.value(u"PRAGMA user_version"_s);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto program = connection.value(u"PRAGMA application_id"_s);
    if (!program)
        return tl::unexpected(program.error());
    if (auto fits = compare(*this, program->toUInt(), stored->toUInt(), connection.path()); !fits)
        return tl::unexpected(fits.error());
    return stored->toUInt();
}

Result<void> Mark::write(Connection &connection) const
{
    if (auto done = connection.run(u"PRAGMA application_id = %1"_s.arg(application)); !done)
        return done;
    return connection.run(u"PRAGMA user_version = %1"_s.arg(version));
}

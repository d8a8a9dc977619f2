// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/serverclock.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

void ServerClock::learn(qint64 date, qint64 sentAt)
{
    const qint64 earliest = date * 1000 - m_local.monotonic();
    const qint64 latest = (date + 1) * 1000 - sentAt;
    m_offset = std::clamp(m_offset.value_or(earliest), earliest, latest);
}

qint64 ServerClock::at(qint64 monotonic) const
{
    if (m_offset)
        return (monotonic + *m_offset) / 1000;
    return m_local.now() + (monotonic - m_local.monotonic()) / 1000;
}

std::optional<qint64> ServerClock::parse(const QByteArray &date)
{
    // RFC 9110, 5.6.7: always GMT, always English.
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

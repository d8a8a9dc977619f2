// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/place.h"

#include "app/store/store.h"
#include "models/resource.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

QString age(qint64 seconds)
{
    struct Unit {
        qint64 seconds;
        const char *one;
        const char *many;
    };
    constexpr Unit units[] = {
        {86'400, "day", "days"}, {3600, "hour", "hours"}, {60, "minute", "minutes"}, {1, "second", "seconds"}};
    for (const Unit &unit : units) {
        if (const qint64 count = seconds / unit.seconds; count > 0)
            return u"%1 %2 ago"_s.arg(count).arg(QString::fromLatin1(count == 1 ? unit.one : unit.many));
    }
    return u"just now"_s;
}

} // namespace

Result<Place> Place::of(const CommandLine &line)
{
    Place place {Profiles(line.dataFolder)};
    const QString name = !line.profile.isEmpty() ? line.profile : line.sandbox ? u"sandbox"_s : u"default"_s;
    const Result<Profile> saved = place.m_profiles.profile(name);
    if (!saved)
        return failure(saved.error());
    place.m_profile = *saved;
    place.m_saved = place.m_profiles.names().contains(name);
    place.m_profile.sandbox = saved->sandbox || line.sandbox;
    if (!line.backend.isEmpty()) {
        const Result<QUrl> url = Backend::checkedUrl(line.backend);
        if (!url)
            return failure(url.error());
        place.m_profile.url = url->toString();
        place.m_profile.sandbox = false;
    }
    if (!line.caFile.isEmpty())
        place.m_profile.caFile = line.caFile;
    return place;
}

Result<std::unique_ptr<Store>> Place::openToRead() const
{
    Result<std::unique_ptr<Store>> store = Store::open(storeFolder(), resourceTables(), Store::Access::Read);
    if (!store && store.error().kind == Error::Kind::Missing) {
        return failure(Error::Kind::StoreFailed,
                       u"the profile %1 has none yet; \"tributary sync\" makes it"_s.arg(m_profile.name));
    }
    return store;
}

QString asOf(const Store &store, qint64 now)
{
    const Result<qint64> second = store.completeUpTo();
    if (!second || *second <= 0)
        return u"of a first sync that is not finished"_s;
    const QString time = QDateTime::fromSecsSinceEpoch(*second, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return u"as of %1 UTC (%2)"_s.arg(time, age(now - *second));
}

} // namespace Cli

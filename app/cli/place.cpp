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

tl::unexpected<Error> forbidden(const QString &why)
{
    return failure({.kind = Error::Kind::Forbidden, .message = why, .code = "other_account"});
}

} // namespace

Result<Place> Place::ofOwner(const CommandLine &line)
{
    const Result<OwnerSignIn> signIn = OwnerSignIn::read(line.owner);
    if (!signIn)
        return failure(signIn.error());
    if (!line.backend.isEmpty()) {
        const Result<QUrl> other = Backend::checkedUrl(line.backend);
        if (!other)
            return failure(other.error());
        if (Backend::checkedUrl(signIn->backend).value_or(QUrl()) != *other)
            return forbidden(u"it is for the backend %1 and no other"_s.arg(signIn->backend));
    }
    Place place {Profiles(line.dataFolder)};
    place.m_profile = signIn->profile();
    place.m_grants = signIn->grants();
    place.m_signIn = *signIn;
    if (const Result<void> own = place.checkAccount(line); !own)
        return failure(own.error());
    return place;
}

Result<Place> Place::of(const CommandLine &line)
{
    if (!line.owner.isEmpty())
        return ofOwner(line);
    Place place {Profiles(line.dataFolder)};
    const QString name = line.profileName();
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
    if (!saved->owner.isEmpty())
        place.becomeOwners(saved->owner);
    if (const Result<void> own = place.checkAccount(line); !own)
        return failure(own.error());
    return place;
}

void Place::becomeOwners(const QByteArray &account)
{
    m_profile.owner = account;
    m_grants = Grants::everythingOf(account);
}

Result<void> Place::checkAccount(const CommandLine &line) const
{
    if (line.account.isEmpty() || m_grants.reaches(line.account.toUtf8()))
        return {};
    return forbidden(u"it is for the account %1 and no other"_s.arg(QString::fromUtf8(m_grants.account())));
}

Result<void> Place::checkResource(const Resource &resource) const
{
    if (resource.visibleTo(m_grants))
        return {};
    return forbidden(u"%1 are not part of it"_s.arg(QString::fromUtf8(resource.name)));
}

Result<void> Place::checkPlatform() const
{
    if (m_grants.isPlatform())
        return {};
    return forbidden(u"only the platform can do this, not the connected account %1"_s.arg(
        QString::fromUtf8(m_grants.account())));
}

Error Place::explained(Error error) const
{
    const bool refused = error.kind == Error::Kind::Credential && error.status == 401;
    if (!m_signIn || !refused)
        return error;
    const bool over = error.code == "api_key_expired" || m_signIn->isExpired(0);
    if (over)
        return m_signIn->expired();
    error.message = u"the sign-in of %1 is not good any more; ask the platform for a new one"_s.arg(
        QString::fromUtf8(m_signIn->account));
    return error;
}

Result<std::unique_ptr<Store>> Place::openToRead() const
{
    Result<std::unique_ptr<Store>> store = Store::open(storeFolder(), resourceTables(m_grants), Store::Access::Read);
    if (!store && store.error().kind == Error::Kind::Missing) {
        if (m_signIn && m_signIn->isExpired(0))
            return failure(m_signIn->expired());
        return failure(Error::Kind::StoreFailed,
                       u"the profile %1 has none yet; \"tributary sync\" makes it"_s.arg(m_profile.name));
    }
    if (store && m_signIn && m_signIn->isExpired((*store)->completeUpTo().value_or(0)))
        return failure(m_signIn->expired());
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

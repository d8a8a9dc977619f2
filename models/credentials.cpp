// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials.h"

#include "app/base/secrets.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Pending<Result<Credentials::Found>> given(const Result<Credentials::Found> &found)
{
    QPromise<Result<Credentials::Found>> promise;
    promise.start();
    promise.addResult(found);
    promise.finish();
    return promise.future();
}

} // namespace

QByteArray Credentials::fromEnvironment()
{
    return qgetenv("TRIBUTARY_API_KEY").trimmed();
}

Pending<Result<Credentials::Found>> Credentials::find(const Profile &profile, Secrets &secrets)
{
    if (const QByteArray key = fromEnvironment(); !key.isEmpty())
        return given(Found {key, Profile::KeyPlace::Environment});
    if (profile.keyPlace != Profile::KeyPlace::KeyRing)
        return given(failure(Error::Kind::Missing, u"TRIBUTARY_API_KEY is not set."_s));

    auto promise = std::make_shared<QPromise<Result<Found>>>();
    promise->start();
    secrets.read(profile.name).then(&secrets, [promise](const Result<QByteArray> &key) {
        promise->addResult(key ? Result<Found>(Found {*key, Profile::KeyPlace::KeyRing})
                               : Result<Found>(failure(key.error())));
        promise->finish();
    });
    return promise->future();
}

Credentials::Mode Credentials::modeOf(const QByteArray &key)
{
    if (key.contains("_live_"))
        return Mode::Live;
    return key.contains("_test_") ? Mode::Test : Mode::Unknown;
}

bool Credentials::isLiveSecretKey(const QByteArray &key)
{
    return key.startsWith("sk_live_");
}

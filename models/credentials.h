// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"
#include "models/profiles.h"

#include <QByteArray>

class Secrets;

/// Where the key of a profile comes from: the environment first, then the key ring. Who finds none asks the person.
namespace Credentials {

struct Found {
    QByteArray key {};
    Profile::KeyPlace place = Profile::KeyPlace::AskEachTime;
};

/// Missing when the person must be asked; KeyRing when the key ring is absent, locked or refused (ask as well, and
/// say so).
Pending<Result<Found>> find(const Profile &profile, Secrets &secrets);

/// TRIBUTARY_API_KEY, without white space around it; empty when it is not set.
QByteArray fromEnvironment();

enum class Mode { Unknown, Test, Live };
Mode modeOf(const QByteArray &key);
/// sk_live_...: may do everything with real money, and so does not belong on a desktop.
bool isLiveSecretKey(const QByteArray &key);

} // namespace Credentials

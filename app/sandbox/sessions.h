// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/permissions.h"

#include <map>
#include <vector>

/// Account sessions: what the owner of a connected account may do with the secret that the platform handed out. And
/// account links: ways into the provider's own form, each for one visit.
namespace Sandbox {

class World;

struct AccountLink {
    Context account = platform;
    QByteArray token {};
    Time expires = 0;
    bool used = false;
    QByteArray refreshUrl {}, returnUrl {};
};

struct AccountSession {
    Context account = platform;
    Time expires = 0;
    /// What is not enabled has its features all the same.
    struct Component {
        bool enabled = false;
        std::map<QByteArray, bool> features {};
    };
    std::map<QByteArray, Component> components {};
};
/// In order of creation.
using AccountSessions = std::vector<AccountSession>;

/// The session that a bearer's secret names; null for any other text.
const AccountSession *sessionOf(const World &world, const QByteArray &secret);
/// What it allows (session_components.json).
Permissions permissionsOf(const AccountSession &session);
/// Whether an event of this type is about something that may be read.
bool mayReadEvent(const Permissions &permissions, const QByteArray &type);

} // namespace Sandbox

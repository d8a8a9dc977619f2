// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <vector>

/// Where people want to be told of events.
namespace Sandbox {

struct WebhookEndpoint {
    Time created = 0;
    QByteArray url {};
    QByteArrayList events {};  ///< types, or "*"
    QByteArray apiVersion {};  ///< null: the account's
    bool ofConnected = false;  ///< it is told of what happens to connected accounts, not to its own
    bool disabled = false;
    bool deleted = false;

    bool wants(const QByteArray &type) const;
};
using WebhookEndpoints = std::map<Context, std::vector<WebhookEndpoint>>;

/// Signs what is sent to the endpoint; shown once, when it is made.
QByteArray secretOf(const Ids &ids, Key endpoint);

} // namespace Sandbox

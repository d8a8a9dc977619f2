// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/permissions.h"

#include "app/sandbox/refusal.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/route.h"

namespace Sandbox {
namespace {

Refusal missingPermission(const QByteArray &permission, const QByteArray &credential, const QByteArray &account)
{
    return {.status = 403,
            .message = "The provided key '" + masked(credential)
                + "' does not have the required permissions for this endpoint on account '" + account + "'. Having the '"
                + permission + "' permission would allow this request to continue."};
}

} // namespace

void Permissions::require(const Route &route, const QByteArray &method, const QByteArray &credential,
                          const QByteArray &account) const
{
    const QByteArray object = route.resource->shape().object;
    const bool isReading = method == "GET";
    const QByteArray operation = method + ' ' + route.action.path;
    switch (kind) {
    case Kind::Everything:
        return;
    case Kind::RestrictedKey:
        if (isReading ? !reads.contains(object) : !writes.contains(object)) {
            const QByteArray what = QByteArray(object).replace('.', '_');
            throw missingPermission("rak_" + what + (isReading ? "_read" : "_write"), credential, account);
        }
        return;
    case Kind::Session:
        if (isReading ? reads.contains(object) || object == "event" : writes.contains(operation))
            return;
        throw Refusal{.status = 403,
                      .message = "This account session does not allow "
                          + (isReading ? "reading objects of the type '" + object + "'" : "'" + operation + "'")
                          + ": none of its enabled components and features does."};
    }
    Q_UNREACHABLE();
}

} // namespace Sandbox

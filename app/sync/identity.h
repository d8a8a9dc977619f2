// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine.h"

namespace Sync {

/// Whose key it is.
namespace Whose {

/// GET /v1/account. Credential when the backend refuses the key; NotThisApi when the answer is no account.
/// `livemode` is not known from it.
[[nodiscard]] QCoro::Task<Result<Engine::Identity>> key(Client &client, Scope &scope);

/// Whether the key is a live one: as the balance says; where it may not be read, as the key's own name says.
[[nodiscard]] QCoro::Task<Result<bool>> mode(Client &client, Scope &scope, QByteArray key);

} // namespace Whose

} // namespace Sync

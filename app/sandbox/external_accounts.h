// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/random.h"

namespace Sandbox
{

/// A place for payouts, as the owner of `account` would add it as number `number`; `kind` is a word of
/// account_presets.json: new, validated, verified, errored, verification_failed, tokenized, card, second-currency.
ExternalAccount makeExternalAccount(const Account &account, const QByteArray &kind, quint32 number,
                                    const Ids &ids, Random &random);

} // namespace Sandbox

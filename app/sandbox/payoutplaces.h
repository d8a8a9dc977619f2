// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/form.h"
#include "app/sandbox/testbanks.h"

/// Bank accounts and cards as requests describe them: checked, and turned into places that payouts can go to. Knows
/// nothing of the account that will have them. Numbers are not kept, only what follows from them.
namespace Sandbox {

struct TestCard;

/// `path` is the parameter's name, for what is refused. `fallbackCurrency`: where the form names none; null: the
/// country's own.
ExternalAccount bankFrom(const Form &form, const QByteArray &path, const QByteArray &fallbackCurrency);
ExternalAccount bankFrom(const TestBank &bank);

/// A card with its expiry and checks. Throws the card errors of a number, an expiry or a CVC that cannot be; they name
/// the field alone (`number`), as the API does.
ExternalAccount cardFrom(const Form &form, Time now);
/// One of the documented cards, as a fixed token stands for it.
ExternalAccount cardFrom(const TestCard &card, Time now);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/form.h"

#include <map>
#include <optional>
#include <vector>

/// What clients hand in ahead of what they want done with it: cards, bank accounts, people. A token counts once; the
/// fixed ones of the documentation (`tok_visa`, `btok_us`) count for ever.
namespace Sandbox {

class World;
struct TestCard;

struct Token {
    /// In the order of the prefixes in ids.cpp.
    enum class Type : quint8 { Card, BankAccount, Account, Person, IdNumber, CvcUpdate };

    Type type = Type::Card;
    Time created = 0;
    bool used = false;
    ExternalAccount place {};       ///< of a card and a bank account
    const TestCard *card = nullptr; ///< of a card: which of the documented ones
    Form content {};                ///< of an account and a person: what was filled in
};

/// The tokens that requests made, by the context that made them.
using Tokens = std::map<Context, std::vector<Token>>;

/// The token that `id` names for somebody who acts as `context`: a made one, or a fixed one. Throws the API's words
/// where there is none (`param` names the parameter) or where it was used already.
Token usableToken(const World &world, Context context, const QByteArray &id, const QByteArray &param);
/// The same card or bank account has the same fingerprint wherever it is handed in.
QByteArray fingerprintOf(const World &world, const QByteArray &number);
/// It counts no more; nothing happens to a fixed one.
void useToken(World &world, Context context, const QByteArray &id);

} // namespace Sandbox

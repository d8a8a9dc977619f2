// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"
#include "app/sandbox/books.h"
#include "app/sandbox/testcards.h"

/// What requests pay with: test cards and test bank accounts (test_cards.json), and what paying with one leads to.
namespace Sandbox {

/// A bank account to pay with: money that arrives days later, or does not.
struct DebitedBank {
    QByteArray name {}; ///< pm_NAME
    Method method = Method::UsBankAccount;
    QByteArray account {};
    QByteArray outcome {}; ///< null: it arrives
};

const std::vector<DebitedBank> &debitedBanks();

/// The card behind an instrument that a request made; null for a bank account, and for what the seed invented.
const TestCard *testCardOf(const World &world, Key instrument);
const DebitedBank *debitedBankOf(const World &world, Key instrument);

/// What somebody pays with: "pm_card_visa", "tok_visa" or the id of a payment method. A name makes a new one, for
/// `customer` when there is one. Refused where it names nothing.
Key instrumentFor(Call &call, const QByteArray &id, quint32 customer, const char *param);
/// The same from a card typed in.
Key instrumentFromCard(Call &call, const Form &card, quint32 customer, const QByteArray &param = "source");
/// The same from `payment_method_data`, or the `card` of a token.
Key instrumentFromData(Call &call, const Form &data, quint32 customer);
/// The test card that was typed in; refused like a real number would be.
const TestCard &testCardNumbered(const Form &card, const QByteArray &param);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

/// The documented test cards (test_cards.json): what a card is. What it does is said where payments are made.
namespace Sandbox {

struct TestCard {
    QByteArray number {}, brand {}, country {}, funding {}; ///< brand as a token shows it: "American Express"
    QByteArrayList methods {}, tokens {};                   ///< fixed names: pm_card_visa, tok_visa
    bool payouts = false;                                   ///< an account can be paid out to it
    bool instant = false;                                   ///< at once
    QByteArray payoutFailure {};                            ///< how every payout to it ends; null: it arrives

    QByteArray last4() const { return number.right(4); }
};

const std::vector<TestCard> &testCards();
/// Null for a number that is no test card's.
const TestCard *testCard(const QByteArray &number);
/// The card that a fixed name of a token or a payment method stands for; null where there is none.
const TestCard *testCardNamed(const QByteArray &name);

/// Whether the last digit of a card number fits the others (Luhn).
bool isCardNumber(const QByteArray &number);
/// As payment methods and networks name a brand: "amex".
QByteArray networkOf(const QByteArray &brand);

} // namespace Sandbox

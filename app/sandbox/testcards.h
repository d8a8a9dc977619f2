// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/books.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

/// The documented test cards (test_cards.json): what a card is, and what paying with it leads to.
namespace Sandbox {

struct TestCard {
    enum class RefundCourse : quint8 { Usual, Pending, Fails };

    QByteArray number {}, brand {}, country {}, funding {}; ///< brand as a token shows it: "American Express"
    QByteArray network {};                                  ///< as payment methods name the brand: "amex"
    QByteArrayList methods {}, tokens {};                   ///< fixed names: pm_card_visa, tok_visa
    bool payouts = false;                                   ///< an account can be paid out to it
    bool instant = false;                                   ///< at once
    QByteArray payoutFailure {};                            ///< how every payout to it ends; null: it arrives

    QByteArray outcome {};  ///< of outcomes.json; null: it is paid
    QByteArray dispute {};  ///< the reason, of disputes.json; null: none
    Dispute::Case disputeCase = Dispute::Case::Chargeback;
    Dispute::Eligibility eligibility = Dispute::Eligibility::None;
    int disputes = 0;
    bool warning = false;     ///< an early fraud warning follows
    bool available = false;   ///< the money is available at once
    bool needsAction = false; ///< the bank asks its customer
    RefundCourse refund = RefundCourse::Usual;
    QByteArray trigger {};    ///< what becomes due at the account

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

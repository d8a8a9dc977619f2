// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"
#include "app/sandbox/books.h"

/// What requests pay with: test cards and test bank accounts (test_cards.json), and what paying with one leads to.
namespace Sandbox {

struct TestCard {
    enum class RefundCourse : quint8 { Usual, Pending, Fails };

    QByteArray number {};
    QByteArrayList names {}; ///< pm_card_NAME, tok_NAME
    QByteArray brand {}, country {}, funding {};
    QByteArray outcome {}; ///< of outcomes.json; null: it is paid
    QByteArray dispute {}; ///< the reason, of disputes.json; null: none
    Dispute::Case disputeCase = Dispute::Case::Chargeback;
    Dispute::Eligibility eligibility = Dispute::Eligibility::None;
    int disputes = 0;
    bool warning = false;     ///< an early fraud warning follows
    bool available = false;   ///< the money is available at once
    bool needsAction = false; ///< the bank asks its customer
    RefundCourse refund = RefundCourse::Usual;
    QByteArray trigger {}; ///< what becomes due at the account
};

/// A bank account to pay with: money that arrives days later, or does not.
struct TestBank {
    QByteArray name {}; ///< pm_NAME
    Method method = Method::UsBankAccount;
    QByteArray account {};
    QByteArray outcome {}; ///< null: it arrives
};

const std::vector<TestCard> &testCards();
const std::vector<TestBank> &testBanks();

/// The card behind an instrument that a request made; null for a bank account, and for what the seed invented.
const TestCard *testCardOf(const World &world, Key instrument);
const TestBank *testBankOf(const World &world, Key instrument);

/// What somebody pays with: "pm_card_visa", "tok_visa" or the id of a payment method. A name makes a new one, for
/// `customer` when there is one. Refused where it names nothing.
Key instrumentFor(Call &call, const QByteArray &id, quint32 customer, const char *param);
/// The same from a card typed in.
Key instrumentFromCard(Call &call, const Form &card, quint32 customer, const QByteArray &param = "source");
/// The same from `payment_method_data`, or the `card` of a token.
Key instrumentFromData(Call &call, const Form &data, quint32 customer);
/// The number among test cards, of a card typed in; refused like a real number would be.
int testCardNumbered(const Form &card, const QByteArray &param);

} // namespace Sandbox

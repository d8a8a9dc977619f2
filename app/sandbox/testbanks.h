// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Bank accounts that can be given in a test (test_banks.json): what their numbers look like, and what they do.
namespace Sandbox {

struct TestBank {
    QByteArray country {}, currency {}, routingNumber {}, accountNumber {};
    QByteArray status = "new";
};
/// What a fixed token (`btok_us`) stands for.
std::optional<TestBank> testBankNamed(const QByteArray &token);

/// What is wrong with the numbers of a bank account there.
enum class BankFault : quint8 { None, RoutingNumber, AccountNumber };
BankFault faultOf(const QByteArray &country, const QByteArray &routingNumber, const QByteArray &accountNumber);

/// What happens to a bank account with this number.
struct BankBehaviour {
    QByteArray payoutFailure {};     ///< how every payout to it ends; null: it arrives
    bool instant = true;             ///< can take instant payouts, where the country has them
    QByteArray ownership {};         ///< confirmed, unproven: after a check; null: nobody asks
};
BankBehaviour behaviourOf(const QByteArray &country, const QByteArray &accountNumber);

} // namespace Sandbox

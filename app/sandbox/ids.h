// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Names of API objects. An id is its object's place, enciphered: so ids look random, are the same for the same
/// seed, cost no memory, and are found without an index. Knows nothing of the objects themselves.
namespace Sandbox {

/// Seconds since 1970, UTC, of the sandbox's own clock.
using Time = qint64;

/// Whose books: 0 is the platform, 1 .. N are the connected accounts in order of creation.
using Context = quint32;
constexpr Context platform = 0;

/// What an id names. Its prefixes are in ids.cpp.
enum class Kind : quint8 {
    None,
    Account, ///< key: {platform, the account's context}
    Person,
    ExternalAccount, ///< ba_ or card_
    Customer,
    PaymentIntent,
    Charge, ///< ch_ or py_
    Refund, ///< re_ or pyr_
    Dispute,
    EarlyFraudWarning,
    Review,
    Payout,
    Transfer,
    TransferReversal,
    ApplicationFee,
    FeeRefund,
    BalanceTransaction,
    Topup,
    Event,
    PaymentMethod,
    File,
    Application,
    Mandate,
    CountrySpec,
    Balance,
    BalanceSettings,
    Capability,
    ReserveTransaction,
    ConnectCollectionTransfer,
    Token, ///< by variant: of a card, a bank account, an account, a person, a number of identity, a CVC
    FileLink,
    AccountSession, ///< has a secret, no id
    WebhookEndpoint,
    ReportRun,
    ReportType, ///< has a name, no id
    LineItem,
};

/// An object's place: the context that owns it, and its number there in order of creation.
struct Key {
    static constexpr quint32 nothing = 0xffffffff;

    Context context = platform;
    quint32 index = nothing;

    bool exists() const { return index != nothing; }
    friend bool operator==(const Key &, const Key &) = default;
};

class Ids
{
public:
    explicit Ids(quint64 seed) : m_seed(seed) {}

    /// Prefix and 14 to 24 characters. `variant` picks the prefix of a kind that has two (ch_ 0, py_ 1).
    QByteArray text(Kind kind, Key key, int variant = 0) const;

    /// The place that an id of this kind names, under any of its prefixes; nothing if no such id can exist.
    /// Whether an object is there, and has this prefix, the caller must see.
    std::optional<Key> key(Kind kind, const QByteArray &id) const;

    /// `length` characters of base 62 that belong to `subject` and look like nothing (fingerprints, secrets).
    QByteArray letters(quint64 subject, int length) const;

    quint64 seed() const { return m_seed; }

private:
    quint64 m_seed;
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/books.h"
#include "app/sandbox/ledger.h"

namespace Sandbox {

/// What sets one way to pay apart from another.
struct MethodRule {
    Method method;
    const char *name;         ///< `type` of the payment method
    const char *currency;     ///< the only one it works in; null: any
    int daysToConfirm;        ///< 0: at once; else the payment is pending so long
    SourceType sourceType;
    int feePerTenThousand;
    bool fixedFee;            ///< the currency's fixed part is added
    bool redirects;           ///< the customer approves it elsewhere
};

const MethodRule &ruleOf(Method method);

/// The card behind an instrument, as a charge and a payment method show it. All of it follows from the place.
struct Card {
    const char *brand = "visa";
    const char *network = "visa";
    const char *funding = "credit";
    const char *country = "US";
    const char *wallet = nullptr; ///< apple_pay, google_pay, link ...
    QByteArray last4 {}, fingerprint {};
    int expiryMonth = 1;
    int expiryYear = 2030;
};

class World;
Card cardOf(const World &world, Key instrument);

/// What looks invented about the object there: the same for ever, nothing kept.
quint64 traitsOf(const World &world, Kind kind, Key key);
/// One of `sides` faces of those traits, independent for each `facet`.
quint32 facetOf(quint64 traits, quint32 facet, quint32 sides);

} // namespace Sandbox

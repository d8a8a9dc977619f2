// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"

namespace Sandbox {

class World;
class Writer;

/// Somebody who pays: invented, the same for ever for the same place.
struct Buyer {
    QByteArray name {}, email {}, phone {};
    Address address {};
};

/// The customer of an account, or the guest behind one payment.
Buyer buyerOf(const World &world, Key customerOrIntent, Kind kind);

/// A word of goods.json ("goods", "channels", ...), the same for the same traits.
const QByteArray &invented(const char *list, quint64 traits, quint32 facet);

/// {name, phone, address, carrier, tracking_number} as a field.
void writeShipping(Writer &writer, const Buyer &buyer, quint64 traits);

} // namespace Sandbox

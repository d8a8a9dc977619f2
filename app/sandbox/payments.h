// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/books.h"

/// What PaymentIntents and their charges have in common as JSON.
namespace Sandbox {

class Writer;
class World;

const char *nameOf(PaymentIntent::Status status);
const char *nameOf(Charge::Status status);

/// description, metadata, receipt_email, shipping, statement descriptors: invented with the payment, so that a
/// charge says what its intent says. `of` is an intent, or a charge that has none.
struct PaymentNote {
    quint64 traits = 0;
    QByteArray description {}, receiptEmail {}, descriptorSuffix {};
    bool shipped = false;
    bool hasOrder = false; ///< metadata
};
PaymentNote noteOf(const World &world, Key intent);
void writeMetadata(Writer &writer, const PaymentNote &note);

/// "group_pi_...", "ORDER-17" or null.
QByteArray transferGroup(const World &world, Context owner, quint32 group, quint32 intent);
/// The group of an intent: destination charges have one of their own.
QByteArray transferGroup(const World &world, Key intent);

/// {presentment_amount, presentment_currency}, on the few payments that were shown in the buyer's currency.
bool hasPresentment(const World &world, Key intent);
void writePresentment(Writer &writer, Key intent, qint64 amount, Currency currency);

/// {"name":..,"address":..,"email":..,"phone":..,"tax_id":..}
void writeBillingDetails(Writer &writer, Key customerOrIntent, Kind kind);

} // namespace Sandbox

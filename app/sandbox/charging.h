// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

/// Taking payments: what happens on every ledger when a customer pays, a hold is captured or expires, a slow
/// payment arrives or fails. Each function does one thing now, whole: records, rows of the ledger, events.
namespace Sandbox {

/// What somebody is to pay, and who gets what of it.
struct Sale {
    Context owner = platform;       ///< whose payment it is: the account's own (direct), or the platform's
    Context destination = platform; ///< 0: none
    PaymentIntent::Split split = PaymentIntent::Split::Nothing;
    qint64 amount = 0;
    qint64 applicationFee = -1;
    qint64 transferAmount = -1;
    Currency currency {};
    quint32 customer = none;
    quint32 instrument = none;
    quint32 group = 0;
    bool manualCapture = false;
    bool onBehalfOf = false;
};

/// A new PaymentIntent that waits for a payment method, and has not been told of yet.
Key makeIntent(World &world, const Sale &sale);
/// The same, told.
Key openIntent(World &world, const Sale &sale);
/// The customer must first do something elsewhere.
void requireAction(World &world, Key intent);
void requireConfirmation(World &world, Key intent);
/// An Indian bank announces a card payment to its customer first, and waits a day.
void announcePayment(World &world, Key intent);
/// Nothing was paid, or only a hold: the intent ends.
void cancelIntent(World &world, Key intent, PaymentIntent::Cancellation why);

/// One attempt to pay the intent with its instrument. Collects at once unless the outcome failed, the intent is
/// captured by hand, or the method is slow.
Key attempt(World &world, Key intent, quint8 outcome, quint8 riskScore);

/// Puts a payment aside until somebody decides: by a rule where its outcome says so, else by hand.
void openReview(World &world, Key charge);
/// What became of a payment that was put aside for review; nothing when it was not, or that is known already.
void closeReview(World &world, Key charge, Review::Closing how);

/// Takes `amount` of a hold; the rest is released.
void capture(World &world, Key charge, qint64 amount);
/// The hold was never captured.
void expire(World &world, Key charge);
/// A slow payment arrived.
void confirmPayment(World &world, Key charge);
/// A slow payment bounced.
void bouncePayment(World &world, Key charge, quint8 outcome);

/// Posts a row about `source`: what is given in `currency` is converted to what the account settles in.
struct Entry {
    Posting posting = Posting::Charge;
    Category category = Category::ByType;
    Kind sourceKind = Kind::None;
    quint32 source = none;
    qint64 amount = 0;         ///< in `currency`
    qint64 applicationFee = 0; ///< in `currency`
    qint64 stripeFee = 0;      ///< in what the account settles in
    Currency currency {};
    SourceType sourceType = SourceType::Card;
    Time availableOn = 0;      ///< 0: at once
};
quint32 post(World &world, Context context, const Entry &entry);

/// What processing this much costs its owner, in what the owner settles in.
qint64 processingFee(const World &world, Key charge, qint64 amount);

/// The platform's fee for something an account did; `availableOn` as for the money it is taken from.
quint32 takeApplicationFee(World &world, const ApplicationFee &fee, qint64 stripeFee, Time availableOn);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"
#include "app/sandbox/charging.h"

/// What requests do with payments: the checks of the API, what paying with a test card leads to.
namespace Sandbox {

/// The amount and currency of a request, checked: a known currency, not too little, not too much, whole steps.
qint64 amountOf(const Form &amount, Currency currency, const char *param, bool isCharge = true);
/// Refused unless the sandbox knows it.
Currency currencyOf(const Form &currency);

/// Who gets what of a payment, from `transfer_data`, `application_fee_amount`, `on_behalf_of` and `transfer_group`.
void readSplit(Call &call, Sale &sale);
/// The connected account that an id names; refused where it cannot take money from the platform.
Context destinationOf(const Call &call, const QByteArray &id, const char *param, bool onBehalf);

/// What is written on a payment and its charges.
void writePaymentNotes(Call &call, Kind kind, Key key);

/// One attempt to pay: throws the card_error of a decline, after it has happened.
Key payNow(World &world, Key intent);

/// What the card that paid leads to: disputes, warnings, triggers at the account. To be called when it was captured.
void expectConsequences(World &world, Key charge);
/// One of those disputes opens.
void disputeAsTested(World &world, Key charge, qint64 which);
void warnAsTested(World &world, Key charge);

std::vector<Action> paymentIntentActions();
std::vector<Action> chargeActions();

} // namespace Sandbox

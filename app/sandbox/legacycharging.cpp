// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/charging.h"
#include "app/sandbox/instruments.h"
#include "app/sandbox/json.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/transferring.h"
#include "app/sandbox/writing.h"

/// What requests do with charges themselves: the older way to pay, capture, account debits, notes.
namespace Sandbox {
namespace {

Charge &chargeOf(World &world, Key key) { return world.books(key.context).charges[key.index]; }

/// The platform takes money from an account it answers for: a transfer from there, and here a payment.
Key debitAccount(Call &call, const QByteArray &source, const Sale &sale)
{
    World &world = call.world;
    const auto key = world.ids.key(Kind::Account, source);
    if (call.context != platform || !key || key->context != platform || key->index == platform
        || key->index >= world.accounts.size() || world.accounts[key->index].deleted) {
        throw Refusal::missing("source", source, "source");
    }
    const Account &account = world.accounts[key->index];
    if (!world.platformBearsLosses(key->index))
        throw Refusal{.message = "Only accounts whose negative balances the platform answers for can be debited.", .param = "source"};
    if (sale.currency.code() != account.defaultCurrency)
        throw Refusal{.message = "An account is debited in its default currency, " + account.defaultCurrency + '.', .param = "currency"};
    qint64 available = 0;
    for (const Ledger::Funds &funds : world.ledger.balance(key->index, world.now())) {
        if (funds.currency == sale.currency)
            available = funds.availableSum();
    }
    if (available < sale.amount)
        throw Refusal{.code = "balance_insufficient", .message = "The account has too little available.", .param = "amount"};
    const Key transfer = sendTransfer(world, {.from = key->index, .to = platform, .amount = sale.amount,
                                              .currency = sale.currency, .group = sale.group});
    return {platform, world.books(transfer.context).transfers[transfer.index].destinationPayment};
}

Reply create(Call &call)
{
    World &world = call.world;
    Sale sale{.owner = call.context, .currency = currencyOf(call["currency"])};
    sale.amount = amountOf(call["amount"], sale.currency, "amount");
    sale.manualCapture = !call["capture"].flag().value_or(true);
    readSplit(call, sale);
    if (const QByteArray customer = call["customer"].text(); !customer.isEmpty())
        sale.customer = found(call, Kind::Customer, customer, "customer").index;
    const QByteArray source = call["source"].text();
    if (source.startsWith("acct_")) {
        const Key key = debitAccount(call, source, sale);
        writePaymentNotes(call, Kind::Charge, key);
        return Subject{Kind::Charge, key};
    }
    if (call["source"].isGroup())
        sale.instrument = instrumentFromCard(call, call["source"], sale.customer).index;
    else if (!source.isNull())
        sale.instrument = instrumentFor(call, source, sale.customer, "source").index;
    else if (sale.customer != none)
        sale.instrument = world.books(call.context).customers[sale.customer].instrument;
    if (sale.instrument == none) {
        throw Refusal{.code = "parameter_missing", .message = "Must provide source or customer.",
                      .param = sale.customer == none ? "source" : "customer"};
    }
    const Key intent = makeIntent(world, sale);
    world.books(intent.context).intents[intent.index].isLegacy = true;
    world.written.make(Kind::PaymentIntent, intent);
    world.written.set(Kind::PaymentIntent, intent, "metadata", "{}");
    for (const char *name : {"description", "receipt_email", "shipping", "statement_descriptor", "statement_descriptor_suffix"})
        world.written.set(Kind::PaymentIntent, intent, name, "null");
    writePaymentNotes(call, Kind::PaymentIntent, intent);
    return Subject{Kind::Charge, payNow(world, intent)};
}

Reply update(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Charge, call.named[0], "id");
    quint32 customer = chargeOf(world, key).customer;
    if (const QByteArray id = call["customer"].text(); !id.isEmpty())
        customer = found(call, Kind::Customer, id, "customer").index;
    world.watch(Kind::Charge, key);
    chargeOf(world, key).customer = customer;
    writePaymentNotes(call, Kind::Charge, key);
    if (const Form &fraud = call["fraud_details"]; fraud.has("user_report")) {
        const QByteArray report = fraud["user_report"].text();
        QByteArray details;
        Json json(details);
        json.beginObject();
        if (chargeOf(world, key).fraudReported)
            json.pair("stripe_report", "fraudulent");
        if (!report.isEmpty())
            json.pair("user_report", report);
        json.endObject();
        world.written.set(Kind::Charge, key, "fraud_details", details);
    }
    writeText(world, Kind::Charge, key, "transfer_group", call["transfer_group"]);
    world.tell(key.context, "charge.updated", Kind::Charge, key, Cause::Requested);
    return Subject{Kind::Charge, key};
}

Reply captureCharge(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Charge, call.named[0], "charge");
    const Charge before = chargeOf(world, key);
    if (before.wasCaptured && before.status == Charge::Status::Succeeded)
        throw Refusal{.code = "charge_already_captured", .message = "Charge " + call.named[0] + " has already been captured."};
    if (before.released)
        throw Refusal{.code = "charge_expired_for_capture", .message = "Charge " + call.named[0] + " is no longer held: it expired or was released."};
    if (before.status != Charge::Status::Succeeded || before.intent == none)
        throw Refusal{.code = "capture_unauthorized_payment", .message = "Charge " + call.named[0] + " holds no money to capture."};
    qint64 amount = before.amount;
    if (call.form.has("amount"))
        amount = amountOf(call["amount"], before.currency, "amount", false);
    if (amount > before.amount)
        throw Refusal{.code = "amount_too_large", .message = "The amount to capture is larger than what is held.", .param = "amount"};
    PaymentIntent &intent = world.books(key.context).intents[before.intent];
    Sale sale{.owner = key.context, .destination = intent.destination, .split = intent.split, .amount = amount,
              .applicationFee = intent.applicationFee, .transferAmount = intent.transferAmount, .currency = before.currency,
              .group = intent.group, .onBehalfOf = intent.onBehalfOf};
    readSplit(call, sale);
    intent.split = sale.split;
    intent.applicationFee = sale.applicationFee;
    intent.transferAmount = sale.transferAmount;
    intent.group = sale.group;
    world.watch(Kind::Charge, key);
    world.watch(Kind::PaymentIntent, {key.context, before.intent});
    writePaymentNotes(call, Kind::Charge, key);
    capture(world, key, amount);
    expectConsequences(world, key);
    return Subject{Kind::Charge, key};
}

} // namespace

std::vector<Action> chargeActions()
{
    return {{"POST", "/v1/charges", create},
            {"POST", "/v1/charges/{charge}", update},
            {"POST", "/v1/charges/{charge}/capture", captureCharge}};
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paying.h"

#include "app/sandbox/accountchanging.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/disputing.h"
#include "app/sandbox/instruments.h"
#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

namespace Sandbox {
namespace {

constexpr qint64 most = 99'999'999;         ///< eight digits
constexpr qint64 mostRupiah = 999'999'999'999;

Charge &chargeOf(World &world, Key key) { return world.books(key.context).charges[key.index]; }

QByteArray shown(const World &world, Kind kind, Key key)
{
    QByteArray json;
    Writer writer(world, json, world.now());
    resourceOf(kind)->show(world, key, writer);
    return json;
}

[[noreturn]] void throwDecline(const World &world, Key intent, Key charge)
{
    const Outcome &outcome = outcomes()[world.books(charge.context).charges[charge.index].outcome];
    const bool isCard = world.books(charge.context).charges[charge.index].method == Method::Card;
    Refusal refusal{.status = 402,
                    .code = outcome.failureCode,
                    .message = outcome.failureMessage,
                    .type = isCard ? "card_error" : "invalid_request_error"};
    const auto add = [&](const char *name, const QByteArray &text) {
        if (!text.isNull())
            refusal.details.append({name, jsonOf(text)});
    };
    add("advice_code", outcome.adviceCode);
    add("charge", resourceOf(Kind::Charge)->id(world, charge));
    add("decline_code", outcome.declineCode);
    add("network_advice_code", outcome.networkAdviceCode);
    add("network_decline_code", outcome.networkDeclineCode);
    const Key instrument{charge.context, world.books(charge.context).charges[charge.index].instrument};
    if (!world.books(intent.context).intents[intent.index].isLegacy) {
        refusal.details.append({"payment_intent", shown(world, Kind::PaymentIntent, intent)});
        refusal.details.append({"payment_method", shown(world, Kind::PaymentMethod, instrument)});
        add("payment_method_type", ruleOf(world.books(charge.context).charges[charge.index].method).name);
    }
    throw refusal;
}

/// The account that was charged, or charged for, is asked for what would be asked later.
void pullTrigger(World &world, Key charge, const QByteArray &trigger)
{
    const Charge &paid = chargeOf(world, charge);
    const PaymentIntent &intent = world.books(charge.context).intents[paid.intent];
    const Context context = charge.context != platform ? charge.context : intent.onBehalfOf ? intent.destination : platform;
    if (context == platform)
        return;
    pullTrigger(world, context,
                trigger == "charge_block"       ? Trigger::ChargeBlock
                    : trigger == "payout_block" ? Trigger::PayoutBlock
                                                : Trigger::NextRequirements);
}

} // namespace

Currency currencyOf(const Form &currency)
{
    const QByteArray code = currency.text().toLower();
    for (int number = 0; number < Currency::count(); ++number) {
        if (Currency::numbered(number).code() == code)
            return Currency::numbered(number);
    }
    throw Refusal{.message = "Invalid currency: " + currency.text() + ". This sandbox does not know it.", .param = "currency"};
}

qint64 amountOf(const Form &form, Currency currency, const char *param, bool isCharge)
{
    const qint64 amount = form.integer().value_or(0);
    if (amount < 1)
        throw Refusal{.code = "parameter_invalid_integer", .message = "This value must be greater than or equal to 1.", .param = param};
    if (amount > (currency.code() == "idr" ? mostRupiah : most))
        throw Refusal{.code = "amount_too_large", .message = "Amount is larger than this currency allows.", .param = param};
    if (isCharge && amount < currency.leastCharge()) {
        throw Refusal{.code = "amount_too_small",
                      .message = "Amount must be at least " + QByteArray::number(currency.leastCharge()) + ' ' + currency.code()
                          + " in minor units.",
                      .param = param};
    }
    if (amount % currency.step() != 0) {
        throw Refusal{.message = "An amount in " + currency.code() + " must be a multiple of " + QByteArray::number(currency.step()) + '.',
                      .param = param};
    }
    return amount;
}

Context destinationOf(const Call &call, const QByteArray &id, const char *param, bool onBehalf)
{
    const World &world = call.world;
    const auto key = world.ids.key(Kind::Account, id);
    if (!key || key->context != platform || key->index >= world.accounts.size() || world.accounts[key->index].deleted
        || key->index == call.context) {
        throw Refusal{.code = "resource_missing", .message = "No such destination: '" + id + "'", .param = param};
    }
    const Account &account = world.accounts[key->index];
    if (key->index != platform && !account.capability("transfers") && !account.capability("legacy_payments")) {
        throw Refusal{.code = "insufficient_capabilities_for_transfer",
                      .message = "The destination account needs the capability transfers to receive money from its platform.",
                      .param = param};
    }
    const bool recipient = account.serviceAgreement == "recipient";
    if (!onBehalf && !recipient && !sameRegion(world.accounts[call.context].country, account.country)) {
        throw Refusal{.message = "Money cannot be sent to accounts in " + account.country + " from "
                          + world.accounts[call.context].country + " on these terms.",
                      .param = param};
    }
    return key->index;
}

void readSplit(Call &call, Sale &sale)
{
    const Form &data = call["transfer_data"];
    const bool direct = call.context != platform;
    if (const QByteArray behalf = call["on_behalf_of"].text(); !behalf.isEmpty()) {
        const Context on = destinationOf(call, behalf, "on_behalf_of", true);
        sale.onBehalfOf = true;
        sale.destination = on;
    }
    if (data.isGroup() && data.has("destination")) {
        if (direct)
            throw Refusal{.message = "A connected account's own payment cannot be sent on to another account.",
                          .param = "transfer_data[destination]"};
        const Context to = destinationOf(call, data["destination"].text(), "transfer_data[destination]", sale.onBehalfOf);
        if (sale.onBehalfOf && to != sale.destination) {
            throw Refusal{.message = "A payment on behalf of one account cannot be sent to another one.", .param = "on_behalf_of"};
        }
        sale.destination = to;
        sale.split = PaymentIntent::Split::FullTransfer;
    } else if (sale.onBehalfOf && sale.split == PaymentIntent::Split::Nothing) {
        sale.split = PaymentIntent::Split::Separate;
    }
    if (data.has("amount")) {
        sale.transferAmount = amountOf(data["amount"], sale.currency, "transfer_data[amount]", false);
        if (sale.transferAmount > sale.amount)
            throw Refusal{.message = "The transfer cannot be larger than the payment.", .param = "transfer_data[amount]"};
        sale.split = PaymentIntent::Split::PartialTransfer;
    }
    if (call.form.has("application_fee_amount") && !call["application_fee_amount"].isEmptied()) {
        const qint64 fee = call["application_fee_amount"].integer().value_or(-1);
        if (fee < 0)
            throw Refusal{.code = "parameter_invalid_integer", .message = "This value must be greater than or equal to 0.",
                          .param = "application_fee_amount"};
        if (!direct && sale.split == PaymentIntent::Split::Nothing) {
            throw Refusal{.code = "application_fees_not_allowed",
                          .message = "An application fee needs somebody to take it from: make the request as a connected account "
                                     "(Stripe-Account) or send the payment to one (transfer_data[destination]).",
                          .param = "application_fee_amount"};
        }
        if (sale.split == PaymentIntent::Split::PartialTransfer) {
            throw Refusal{.code = "parameters_exclusive",
                          .message = "You may only specify one of these parameters: application_fee_amount, transfer_data[amount].",
                          .param = "application_fee_amount"};
        }
        if (fee > sale.amount)
            throw Refusal{.message = "The application fee cannot be larger than the payment.", .param = "application_fee_amount"};
        sale.applicationFee = fee;
        sale.split = PaymentIntent::Split::ApplicationFee;
    }
    if (const QByteArray group = call["transfer_group"].text(); !group.isEmpty())
        sale.group = call.world.groupNumber(group);
}

void writePaymentNotes(Call &call, Kind kind, Key key)
{
    World &world = call.world;
    for (const char *name : {"description", "receipt_email", "statement_descriptor", "statement_descriptor_suffix"})
        writeText(world, kind, key, name, call[name]);
    if (call.form.has("shipping"))
        world.written.set(kind, key, "shipping", shippingJson(call["shipping"]));
    writeMetadata(world, kind, key, call["metadata"]);
}

Key payNow(World &world, Key at)
{
    const PaymentIntent intent = world.books(at.context).intents[at.index];
    const Key instrument{at.context, intent.instrument};
    const TestCard *card = testCardOf(world, instrument);
    const DebitedBank *bank = debitedBankOf(world, instrument);
    const Method method = world.books(at.context).instruments[intent.instrument].method;
    const QByteArray result = card && !card->outcome.isNull() ? card->outcome
        : method == Method::Card                              ? QByteArray("authorized")
                                                              : QByteArray("bank_authorized");
    const Outcome &outcome = outcomes()[outcomeNamed(result)];
    const quint8 risk = outcome.riskLevel == "highest" ? 91 : outcome.riskLevel == "elevated" ? 68 : 21;
    const Key charge = attempt(world, at, outcomeNamed(result), risk);
    if (outcome.failed())
        throwDecline(world, at, charge);
    if (chargeOf(world, charge).status == Charge::Status::Pending) {
        const Time later = world.now() + ruleOf(method).daysToConfirm * day;
        if (bank && !bank->outcome.isNull())
            world.plan(later, Due::BouncePayment, charge, outcomeNamed(bank->outcome));
        else
            world.plan(later, Due::ConfirmPayment, charge);
    } else if (intent.manualCapture) {
        world.plan(world.now() + 7 * day, Due::LetHoldExpire, charge);
    }
    if (chargeOf(world, charge).wasCaptured)
        expectConsequences(world, charge);
    return charge;
}

void expectConsequences(World &world, Key charge)
{
    const TestCard *card = testCardOf(world, {charge.context, chargeOf(world, charge).instrument});
    if (!card)
        return;
    if (!card->trigger.isNull())
        pullTrigger(world, charge, card->trigger);
    // They follow at once, but after the answer: the next request sees them.
    if (card->warning)
        world.plan(world.now(), Due::Warn, charge);
    for (int which = 0; which < card->disputes; ++which)
        world.plan(world.now(), Due::Dispute, charge, which);
}

void disputeAsTested(World &world, Key key, qint64 which)
{
    const Charge charge = chargeOf(world, key);
    const TestCard *card = testCardOf(world, {key.context, charge.instrument});
    if (!card || card->dispute.isNull() || charge.refunded == charge.amount)
        return;
    // Several disputes of one payment share it.
    const qint64 part = charge.currency.rounded(charge.amount / card->disputes);
    const bool last = which + 1 == card->disputes;
    const Time dueBy = midnight(world.now()) + (card->disputeCase == Dispute::Case::Inquiry ? 20 : 9) * day - 1;
    const Key dispute = openDispute(world, {.charge = key,
                                            .amount = last ? charge.amount - part * (card->disputes - 1) : part,
                                            .reason = disputeReasonNamed(card->dispute),
                                            .kind = card->disputeCase,
                                            .eligibility = card->eligibility,
                                            .dueBy = dueBy});
    if (card->disputeCase == Dispute::Case::Inquiry)
        world.plan(world.now() + 120 * day, Due::CloseInquiry, dispute);
    else
        world.plan(dueBy + 1, Due::MissDeadline, dispute);
}

void warnAsTested(World &world, Key charge)
{
    if (chargeOf(world, charge).warning == none)
        warnOfFraud(world, charge, 0);
}

} // namespace Sandbox

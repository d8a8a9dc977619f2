// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/charging.h"
#include "app/sandbox/instruments.h"
#include "app/sandbox/json.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/paying.h"
#include "app/sandbox/payments.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/writing.h"

/// What requests do with PaymentIntents.
namespace Sandbox {
namespace {

using Status = PaymentIntent::Status;

PaymentIntent &intentOf(World &world, Key key) { return world.books(key.context).intents[key.index]; }

[[noreturn]] void refuseState(const World &world, Key key, const char *what)
{
    const PaymentIntent &intent = world.books(key.context).intents[key.index];
    throw Refusal{.code = "payment_intent_unexpected_state",
                  .message = QByteArray("This PaymentIntent cannot be ") + what + ": its status is " + nameOf(intent.status) + '.'};
}

Key named(const Call &call)
{
    return found(call, Kind::PaymentIntent, call.named[0], "intent");
}

void readCaptureMethod(Call &call, Key key)
{
    if (!call.form.has("capture_method"))
        return;
    intentOf(call.world, key).manualCapture = call["capture_method"].is("manual");
    writeText(call.world, Kind::PaymentIntent, key, "capture_method", call["capture_method"]);
}

/// Everything an intent shows that the seed would invent.
void writeBlank(World &world, Key key)
{
    for (const char *name : {"description", "receipt_email", "shipping", "statement_descriptor", "statement_descriptor_suffix",
                             "setup_future_usage", "payment_method_configuration_details", "automatic_payment_methods",
                             "customer_account", "excluded_payment_method_types", "allowed_payment_method_types"}) {
        world.written.set(Kind::PaymentIntent, key, name, "null");
    }
    world.written.set(Kind::PaymentIntent, key, "metadata", "{}");
    world.written.set(Kind::PaymentIntent, key, "amount_details", R"({"tip":{}})");
}

void writeTypes(Call &call, Key key, bool isNew)
{
    World &world = call.world;
    const Form &automatic = call["automatic_payment_methods"];
    if (automatic.isGroup()) {
        if (call.form.has("payment_method_types")) {
            throw Refusal{.code = "parameters_exclusive",
                          .message = "You may only specify one of these parameters: automatic_payment_methods, payment_method_types.",
                          .param = "payment_method_types"};
        }
        QByteArray json;
        Json(json).beginObject().pair("allow_redirects", automatic.has("allow_redirects") ? automatic["allow_redirects"].text()
                                                                                         : QByteArray("always"))
            .pair("enabled", automatic["enabled"].flag().value_or(true)).endObject();
        world.written.set(Kind::PaymentIntent, key, "automatic_payment_methods", json);
    }
    if (!call.form.has("payment_method_types") && !isNew)
        return;
    QByteArray json;
    Json types(json);
    types.beginArray();
    for (const QByteArray &type : call["payment_method_types"].texts())
        types.value(type);
    if (call["payment_method_types"].children().empty())
        types.value("card");
    types.endArray();
    world.written.set(Kind::PaymentIntent, key, "payment_method_types", json);
}

/// What may be said of an intent when it is made, changed or confirmed.
void writeNotes(Call &call, Key key)
{
    World &world = call.world;
    writePaymentNotes(call, Kind::PaymentIntent, key);
    writeText(world, Kind::PaymentIntent, key, "setup_future_usage", call["setup_future_usage"]);
    if (const QByteArray url = call["return_url"].text(); !url.isEmpty())
        world.returnUrls[{key.context, key.index}] = url;
}

struct Payer {
    quint32 customer = none;
    quint32 instrument = none;
};

/// Who pays with what after this request, if `before` did until now. Refused where an id names nothing, so this comes
/// before anything else is changed.
Payer payerOf(Call &call, Payer before)
{
    if (call.form.has("payment_method") && call.form.has("payment_method_data")) {
        throw Refusal{.code = "parameters_exclusive",
                      .message = "You may only specify one of these parameters: payment_method, payment_method_data.",
                      .param = "payment_method_data"};
    }
    Payer payer = before;
    if (const QByteArray customer = call["customer"].text(); !customer.isNull())
        payer.customer = customer.isEmpty() ? none : found(call, Kind::Customer, customer, "customer").index;
    if (call["payment_method"].isEmptied())
        payer.instrument = none;
    else if (call.form.has("payment_method"))
        payer.instrument = instrumentFor(call, call["payment_method"].text(), payer.customer, "payment_method").index;
    else if (call.form.has("payment_method_data"))
        payer.instrument = instrumentFromData(call, call["payment_method_data"], payer.customer).index;
    return payer;
}

void setPayer(World &world, Key key, Payer payer)
{
    intentOf(world, key).customer = payer.customer;
    intentOf(world, key).instrument = payer.instrument;
}

/// Who gets what after this request.
void readSplitChange(Call &call, const PaymentIntent &before, Sale &sale)
{
    sale.destination = before.destination;
    sale.split = before.split;
    sale.onBehalfOf = before.onBehalfOf;
    sale.applicationFee = before.applicationFee;
    sale.transferAmount = before.transferAmount;
    sale.group = before.group;
    readSplit(call, sale);
    if (call["application_fee_amount"].isEmptied()) {
        sale.applicationFee = -1;
        sale.split = before.destination == platform ? PaymentIntent::Split::Nothing : PaymentIntent::Split::FullTransfer;
    }
}

void setSplit(PaymentIntent &intent, const Sale &sale)
{
    intent.destination = sale.destination;
    intent.split = sale.split;
    intent.onBehalfOf = sale.onBehalfOf;
    intent.applicationFee = sale.applicationFee;
    intent.transferAmount = sale.transferAmount;
    intent.group = sale.group;
}

void askCustomer(World &world, Key key)
{
    requireAction(world, key);
    const auto url = world.returnUrls.find({key.context, key.index});
    QByteArray json;
    Json action(json);
    action.beginObject().key("redirect_to_url").beginObject();
    action.pair("return_url", url == world.returnUrls.end() ? QByteArray() : url->second);
    action.pair("url", "https://hooks.stripe.example/redirect/" + world.ids.letters(mixed(key.index, 77), 24)).endObject();
    action.pair("type", "redirect_to_url").endObject();
    world.written.set(Kind::PaymentIntent, key, "next_action", json);
}

/// Tries to pay: the customer is asked, or it is attempted and paid, held, under way or declined.
void confirmNow(Call &call, Key key)
{
    World &world = call.world;
    const PaymentIntent intent = intentOf(world, key);
    if (intent.instrument == none) {
        throw Refusal{.code = "payment_intent_unexpected_state",
                      .message = "You cannot confirm this PaymentIntent because it has no payment method: give it one, or confirm "
                                 "with payment_method or payment_method_data."};
    }
    const Key instrument{key.context, intent.instrument};
    const MethodRule &rule = ruleOf(world.books(key.context).instruments[intent.instrument].method);
    if (rule.currency && intent.currency.code() != rule.currency) {
        throw Refusal{.code = "payment_intent_invalid_parameter",
                      .message = QByteArray("Payments by ") + rule.name + " are made in " + rule.currency + ", not in "
                          + intent.currency.code() + '.',
                      .param = "currency"};
    }
    const TestCard *card = testCardOf(world, instrument);
    const Form &options = call["payment_method_options"]["us_bank_account"];
    const bool asks = (card && card->needsAction) || rule.redirects || options["verification_method"].is("microdeposits");
    // Whoever confirms again has been to their bank: the sandbox has no browser to send them there.
    if (asks && intent.status != Status::RequiresAction) {
        if (call["off_session"].flag().value_or(false) || call["error_on_requires_action"].flag().value_or(false)) {
            throw Refusal{.status = 402,
                          .code = "authentication_required",
                          .message = "Your card was declined. This transaction requires authentication.",
                          .type = "card_error",
                          .details = {{"decline_code", "\"authentication_required\""}}};
        }
        askCustomer(world, key);
        return;
    }
    world.written.set(Kind::PaymentIntent, key, "next_action", {});
    payNow(world, key);
}

Reply create(Call &call)
{
    World &world = call.world;
    Sale sale{.owner = call.context, .currency = currencyOf(call["currency"])};
    sale.amount = amountOf(call["amount"], sale.currency, "amount");
    sale.manualCapture = call["capture_method"].is("manual");
    readSplit(call, sale);
    const bool confirms = call["confirm"].flag().value_or(false);
    for (const char *name : {"off_session", "error_on_requires_action", "mandate", "mandate_data"}) {
        if (call.form.has(name) && !confirms)
            throw Refusal{.message = QByteArray("The parameter ") + name + " can only be used together with confirm=true.", .param = name};
    }
    const Payer payer = payerOf(call, {});
    const Key key = makeIntent(world, sale);
    world.written.make(Kind::PaymentIntent, key);
    writeBlank(world, key);
    setPayer(world, key, payer);
    writeTypes(call, key, true);
    writeNotes(call, key);
    world.written.set(Kind::PaymentIntent, key, "capture_method",
                      jsonOf(call.form.has("capture_method") ? call["capture_method"].text() : QByteArray("automatic_async")));
    world.written.set(Kind::PaymentIntent, key, "confirmation_method",
                      jsonOf(call.form.has("confirmation_method") ? call["confirmation_method"].text() : QByteArray("automatic")));
    if (intentOf(world, key).instrument != none)
        requireConfirmation(world, key);
    world.tell(key.context, "payment_intent.created", Kind::PaymentIntent, key, Cause::Requested);
    if (confirms)
        confirmNow(call, key);
    return Subject{Kind::PaymentIntent, key};
}

Reply update(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    const PaymentIntent before = intentOf(world, key);
    const bool isOver = before.status == Status::Succeeded || before.status == Status::Canceled;
    const bool isUnderWay = before.status == Status::Processing || before.status == Status::RequiresCapture;
    for (const auto &[name, value] : call.form.children()) {
        const bool always = name == "metadata" || name == "description" || name == "expand" || name == "receipt_email"
            || name == "shipping" || name == "transfer_group" || name == "statement_descriptor_suffix";
        if ((isOver || isUnderWay) && !always) {
            throw Refusal{.code = "payment_intent_unexpected_state",
                          .message = "This PaymentIntent's " + name + " cannot be changed: its status is " + nameOf(before.status) + '.',
                          .param = name};
        }
    }
    Sale sale{.owner = key.context, .amount = before.amount, .currency = before.currency};
    if (call.form.has("currency"))
        sale.currency = currencyOf(call["currency"]);
    if (call.form.has("amount") || call.form.has("currency"))
        sale.amount = call.form.has("amount") ? amountOf(call["amount"], sale.currency, "amount") : before.amount;
    readSplitChange(call, before, sale);
    const Payer payer = payerOf(call, {before.customer, before.instrument});

    world.watch(Kind::PaymentIntent, key);
    PaymentIntent &intent = intentOf(world, key);
    intent.amount = sale.amount;
    intent.currency = sale.currency;
    setSplit(intent, sale);
    readCaptureMethod(call, key);
    setPayer(world, key, payer);
    writeTypes(call, key, false);
    writeNotes(call, key);
    PaymentIntent &after = intentOf(world, key);
    if (after.instrument != none && after.status == Status::RequiresPaymentMethod)
        after.status = Status::RequiresConfirmation;
    else if (after.instrument == none && after.status == Status::RequiresConfirmation)
        after.status = Status::RequiresPaymentMethod;
    return Subject{Kind::PaymentIntent, key};
}

Reply confirm(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    const Status status = intentOf(world, key).status;
    if (status != Status::RequiresPaymentMethod && status != Status::RequiresConfirmation && status != Status::RequiresAction)
        refuseState(world, key, "confirmed");
    const Payer payer = payerOf(call, {intentOf(world, key).customer, intentOf(world, key).instrument});
    world.watch(Kind::PaymentIntent, key);
    if (call.form.has("payment_method") || call.form.has("payment_method_data"))
        intentOf(world, key).status = Status::RequiresConfirmation; // another try, with another method
    readCaptureMethod(call, key);
    setPayer(world, key, payer);
    writeNotes(call, key);
    confirmNow(call, key);
    return Subject{Kind::PaymentIntent, key};
}

Reply capture(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    const PaymentIntent before = intentOf(world, key);
    if (before.status != Status::RequiresCapture)
        refuseState(world, key, "captured");
    qint64 amount = before.amount;
    if (call.form.has("amount_to_capture")) {
        amount = amountOf(call["amount_to_capture"], before.currency, "amount_to_capture", false);
        if (amount > before.amount) {
            throw Refusal{.code = "amount_too_large", .message = "The amount to capture is larger than what is held.",
                          .param = "amount_to_capture"};
        }
    }
    Sale sale{.owner = key.context, .amount = amount, .currency = before.currency};
    readSplitChange(call, before, sale);
    if (sale.applicationFee > amount && !call.form.has("application_fee_amount"))
        sale.applicationFee = amount;
    setSplit(intentOf(world, key), sale);
    writePaymentNotes(call, Kind::PaymentIntent, key);
    const Key charge{key.context, before.latestCharge};
    world.watch(Kind::PaymentIntent, key);
    world.watch(Kind::Charge, charge);
    capture(world, charge, amount);
    expectConsequences(world, charge);
    return Subject{Kind::PaymentIntent, key};
}

PaymentIntent::Cancellation reasonNamed(const QByteArray &name)
{
    using Why = PaymentIntent::Cancellation;
    return name == "abandoned"              ? Why::Abandoned
        : name == "duplicate"               ? Why::Duplicate
        : name == "fraudulent"              ? Why::Fraudulent
        : name == "requested_by_customer"   ? Why::RequestedByCustomer
                                            : Why::None;
}

Reply cancel(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    const PaymentIntent before = intentOf(world, key);
    if (before.status == Status::Succeeded || before.status == Status::Canceled || before.status == Status::Processing)
        refuseState(world, key, "canceled");
    world.watch(Kind::PaymentIntent, key);
    if (before.status == Status::RequiresCapture)
        world.watch(Kind::Charge, {key.context, before.latestCharge});
    world.written.set(Kind::PaymentIntent, key, "next_action", {});
    cancelIntent(world, key, reasonNamed(call["cancellation_reason"].text()));
    return Subject{Kind::PaymentIntent, key};
}

/// More is held by the same authorisation.
Reply incrementAuthorization(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    PaymentIntent &intent = intentOf(world, key);
    if (intent.status != Status::RequiresCapture)
        refuseState(world, key, "incremented");
    const qint64 amount = amountOf(call["amount"], intent.currency, "amount");
    if (amount <= intent.amount)
        throw Refusal{.message = "The new amount must be larger than what is held already.", .param = "amount"};
    world.watch(Kind::PaymentIntent, key);
    world.watch(Kind::Charge, {key.context, intent.latestCharge});
    intent.amount = amount;
    world.books(key.context).charges[intent.latestCharge].amount = amount;
    writePaymentNotes(call, Kind::PaymentIntent, key);
    world.tell(key.context, "payment_intent.amount_capturable_updated", Kind::PaymentIntent, key, Cause::Requested);
    return Subject{Kind::PaymentIntent, key};
}

/// Customers of this sandbox hold no cash: nothing of it can be applied.
Reply applyCustomerBalance(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    const PaymentIntent &intent = intentOf(world, key);
    if (intent.status != Status::RequiresAction && intent.status != Status::RequiresPaymentMethod)
        refuseState(world, key, "paid from a cash balance");
    if (intent.customer == none)
        throw Refusal{.message = "This PaymentIntent has no customer whose cash balance could be applied."};
    return Subject{Kind::PaymentIntent, key};
}

/// The amounts or the code of two small deposits that the customer found on their statement.
Reply verifyMicrodeposits(Call &call)
{
    World &world = call.world;
    const Key key = named(call);
    const PaymentIntent &intent = intentOf(world, key);
    if (intent.status != Status::RequiresAction)
        refuseState(world, key, "verified");
    const std::vector<QByteArray> amounts = call["amounts"].texts();
    const bool right = amounts == std::vector<QByteArray>{"32", "45"} || call["descriptor_code"].is("SM11AA");
    if (!right) {
        throw Refusal{.code = "payment_method_microdeposit_verification_amounts_mismatch",
                      .message = "These are not the amounts, or the code, that were sent: a sandbox sends 32 and 45, and SM11AA.",
                      .param = "amounts"};
    }
    world.watch(Kind::PaymentIntent, key);
    world.written.set(Kind::PaymentIntent, key, "next_action", {});
    payNow(world, key);
    return Subject{Kind::PaymentIntent, key};
}

} // namespace

std::vector<Action> paymentIntentActions()
{
    return {{"POST", "/v1/payment_intents", create},
            {"POST", "/v1/payment_intents/{payment_intent}", update},
            {"POST", "/v1/payment_intents/{payment_intent}/confirm", confirm},
            {"POST", "/v1/payment_intents/{payment_intent}/capture", capture},
            {"POST", "/v1/payment_intents/{payment_intent}/cancel", cancel},
            {"POST", "/v1/payment_intents/{payment_intent}/increment_authorization", incrementAuthorization},
            {"POST", "/v1/payment_intents/{payment_intent}/apply_customer_balance", applyCustomerBalance},
            {"POST", "/v1/payment_intents/{payment_intent}/verify_microdeposits", verifyMicrodeposits}};
}

} // namespace Sandbox

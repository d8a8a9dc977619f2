// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/currency.h"
#include "app/sandbox/ids.h"

#include <vector>

/// The money side of one account as compact records. A record refers to another of the same account by its number;
/// what belongs to somebody else says so. What looks invented on an object (addresses, fingerprints) is not kept:
/// it is a function of the record's place (traits.h).
namespace Sandbox {

struct TestCard;

using Seconds = quint32; ///< a Time, kept in four bytes; 0 = never
constexpr quint32 none = Key::nothing;

/// How a payment is made; the rules of each are in methods.h.
enum class Method : quint8 {
    Card,
    Link,
    UsBankAccount,
    SepaDebit,
    BacsDebit,
    AcssDebit,
    AuBecsDebit,
    Ideal,
    Bancontact,
    Klarna,
    Paypal,
    AmazonPay,
    Pix,
    Boleto,
    Konbini,
    PayNow,
    StripeAccount, ///< a transfer from another account
};

/// pm_: a card, a bank account, a wallet that somebody pays with
struct Instrument {
    Seconds created = 0;
    quint32 customer = none;
    quint32 made = none; ///< number among madeInstruments; none: the seed invented it
    Method method = Method::Card;
};

/// What a request said of an instrument.
struct MadeInstrument {
    const TestCard *card = nullptr; ///< null: it is no card
    qint16 bank = -1; ///< number among the bank accounts to debit
    quint8 month = 12;
    quint16 year = 2034;
};

struct Customer {
    Seconds created = 0;
    quint32 instrument = none; ///< the one they usually pay with
    quint8 tier = 0;           ///< what the platform noted in the metadata; changes
    bool deleted = false;
};

struct PaymentIntent {
    enum class Status : quint8 {
        RequiresPaymentMethod,
        RequiresConfirmation,
        RequiresAction,
        Processing,
        RequiresCapture,
        Canceled,
        Succeeded
    };
    enum class Cancellation : quint8 { None, Abandoned, Duplicate, Fraudulent, RequestedByCustomer, Automatic };
    enum class Split : quint8 {
        Nothing,         ///< the owner keeps it all
        ApplicationFee,  ///< direct, or destination with a fee
        PartialTransfer, ///< destination that gets `transferAmount`
        FullTransfer,    ///< destination that gets everything
        Separate         ///< the platform transfers later, under `group`
    };

    qint64 amount = 0;
    qint64 received = 0;
    qint64 applicationFee = -1; ///< -1: none
    qint64 transferAmount = -1; ///< -1: none
    Seconds created = 0;
    Seconds canceledAt = 0;
    quint32 customer = none;
    quint32 instrument = none;
    quint32 latestCharge = none;
    Context destination = platform; ///< 0: none
    quint32 group = 0;              ///< number of an order; 0: none
    Currency currency {};
    Status status = Status::RequiresPaymentMethod;
    Cancellation cancellation = Cancellation::None;
    Split split = Split::Nothing;
    quint8 lastError = 0; ///< number of an outcome; 0: none
    bool manualCapture = false;
    bool onBehalfOf = false;
    bool isLegacy = false; ///< of a charge that was made without one: never shown
};

struct Charge {
    enum class Status : quint8 { Pending, Succeeded, Failed };

    qint64 amount = 0;
    qint64 captured = 0;
    qint64 refunded = 0;        ///< by refunds that succeeded or are pending
    qint64 applicationFeeAmount = -1;
    Seconds created = 0;
    quint32 intent = none;
    quint32 previousAttempt = none; ///< of the same intent
    quint32 customer = none;
    quint32 instrument = none;
    quint32 transaction = none;
    quint32 failureTransaction = none;
    quint32 applicationFee = none;  ///< the platform's
    quint32 transfer = none;        ///< the owner's, to the destination
    quint32 sourceTransfer = none;  ///< of `payer`, that brought this
    Context payer = platform;
    quint32 review = none;
    quint32 lastRefund = none;
    quint32 lastDispute = none;
    quint32 warning = none;         ///< early fraud warning
    Currency currency {};
    Status status = Status::Succeeded;
    Method method = Method::Card;
    quint8 outcome = 0;
    quint8 riskScore = 0;
    bool isPayment = false;  ///< py_
    bool wasCaptured = false;
    bool disputed = false;
    bool released = false;   ///< an authorisation that was never captured
    bool fraudReported = false;
};

struct Refund {
    enum class Status : quint8 { Pending, RequiresAction, Succeeded, Failed, Canceled };
    enum class Reason : quint8 { None, Duplicate, Fraudulent, RequestedByCustomer, ExpiredUncapturedCharge };
    enum class Failure : quint8 {
        None, LostOrStolenCard, ExpiredOrCanceledCard, ChargeForPendingRefundDisputed, InsufficientFunds, Declined,
        MerchantRequest, Unknown
    };
    enum class Waiting : quint8 { None, Processing, InsufficientFunds, ChargePending };

    qint64 amount = 0;
    Seconds created = 0;
    quint32 charge = none;
    quint32 previous = none; ///< of the same charge
    quint32 transaction = none;
    quint32 failureTransaction = none;
    quint32 transferReversal = none;       ///< the owner's
    quint32 sourceTransferReversal = none; ///< of the charge's payer
    Currency currency {};
    Status status = Status::Succeeded;
    Reason reason = Reason::None;
    Failure failure = Failure::None;
    Waiting waiting = Waiting::None;
    bool isPayment = false;          ///< pyr_
    bool feeReturned = false;        ///< the application fee went back as well
    bool referenceAvailable = false; ///< the bank's number is known
    bool rest = false;               ///< the part of an authorisation that was not captured
};

struct Dispute {
    enum class Status : quint8 {
        WarningNeedsResponse, WarningUnderReview, WarningClosed, NeedsResponse, UnderReview, Won, Lost, Prevented
    };
    enum class Case : quint8 { Block, Chargeback, Compliance, Inquiry, Resolution };
    enum class Eligibility : quint8 { None, VisaCompellingEvidence3, VisaCompliance, MastercardCompliance };

    qint64 amount = 0;
    Seconds created = 0;
    Seconds dueBy = 0; ///< 0: no answer is possible
    quint32 charge = none;
    quint32 previous = none;      ///< of the same charge
    quint32 withdrawal = none;    ///< transactions
    quint32 reinstatement = none;
    Currency currency {};
    Status status = Status::NeedsResponse;
    Case kind = Case::Chargeback;
    Eligibility eligibility = Eligibility::None;
    quint8 reason = 0;       ///< number in disputes.json
    quint8 submissions = 0;
    bool hasEvidence = false;
    bool pastDue = false;
    bool newerId = true;     ///< du_, else dp_
};

struct EarlyFraudWarning {
    Seconds created = 0;
    quint32 charge = none;
    quint8 fraudType = 0;
    bool actionable = true;
};

struct Review {
    enum class Closing : quint8 { None, Approved, Refunded, RefundedAsFraud, Disputed };

    Seconds created = 0;
    quint32 charge = none;
    Closing closing = Closing::None;
    bool byRule = true;
};

struct Payout {
    enum class Status : quint8 { Pending, InTransit, Paid, Failed, Canceled };
    enum class Reconciliation : quint8 { NotApplicable, InProgress, Completed };

    qint64 amount = 0;
    qint64 applicationFeeAmount = -1;
    Seconds created = 0;
    Seconds arrival = 0;
    quint32 destination = none; ///< number among the account's external accounts
    quint32 transaction = none;
    quint32 failureTransaction = none;
    quint32 applicationFee = none; ///< the platform's
    quint32 original = none;       ///< this one takes it back
    quint32 reversedBy = none;
    Currency currency {};
    Status status = Status::Pending;
    Reconciliation reconciliation = Reconciliation::NotApplicable;
    quint8 failure = 0;      ///< number in payout_failures.json
    quint8 sourceType = 0;   ///< SourceType of ledger.h
    bool automatic = true;
    bool instant = false;
    bool toCard = false;
    bool traceKnown = false;
};

struct Transfer {
    qint64 amount = 0;
    qint64 reversed = 0;
    Seconds created = 0;
    Context destination = platform;
    quint32 destinationPayment = none; ///< a charge of the destination
    quint32 transaction = none;
    quint32 sourceTransaction = none;  ///< a charge of the sender
    quint32 lastReversal = none;
    quint32 group = 0;
    Currency currency {};
    quint8 sourceType = 0;
    bool groupedByIntent = false;      ///< the group is "group_pi_..."
};

struct TransferReversal {
    qint64 amount = 0;
    Seconds created = 0;
    quint32 transfer = none;
    quint32 previous = none;
    quint32 transaction = none;
    quint32 sourceRefund = none;             ///< of the sender
    quint32 destinationPaymentRefund = none; ///< of the destination
    Currency currency {};
};

/// Kept in the platform's books.
struct ApplicationFee {
    qint64 amount = 0;
    qint64 refunded = 0;
    Seconds created = 0;
    Context account = platform; ///< who paid it
    quint32 charge = none;      ///< of that account
    quint32 payout = none;      ///< of that account, when the fee is for one
    quint32 originating = none; ///< the platform's charge of a destination payment
    quint32 transaction = none;
    quint32 lastRefund = none;
    Currency currency {};
};

struct FeeRefund {
    qint64 amount = 0;
    Seconds created = 0;
    quint32 fee = none;
    quint32 previous = none;
    quint32 transaction = none;
    Currency currency {};
};

struct Topup {
    enum class Status : quint8 { Pending, Succeeded, Failed, Canceled, Reversed };

    qint64 amount = 0;
    Seconds created = 0;
    Seconds expected = 0;
    quint32 instrument = none; ///< the bank account it comes from
    quint32 transaction = none;
    quint32 group = 0;
    Currency currency {};
    Status status = Status::Pending;
    quint8 failure = 0; ///< number in payout_failures.json
    bool byUser = true;
};

struct Event {
    const char *type = "";
    Key object {};
    Seconds created = 0;
    quint32 telling = none; ///< number of what it keeps beside this, in World
    Kind kind = Kind::None;
    bool requested = false;  ///< somebody asked for the change; else it came of itself
};

/// What one account owns.
struct Books {
    std::vector<Instrument> instruments {};
    std::vector<MadeInstrument> madeInstruments {};
    std::vector<Customer> customers {};
    std::vector<PaymentIntent> intents {};
    std::vector<Charge> charges {};
    std::vector<Refund> refunds {};
    std::vector<Dispute> disputes {};
    std::vector<EarlyFraudWarning> warnings {};
    std::vector<Review> reviews {};
    std::vector<Payout> payouts {};
    std::vector<Transfer> transfers {};
    std::vector<TransferReversal> reversals {};
    std::vector<ApplicationFee> fees {};
    std::vector<FeeRefund> feeRefunds {};
    std::vector<Topup> topups {};
    std::vector<Event> events {};
};

} // namespace Sandbox

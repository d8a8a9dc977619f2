// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word badges[] = {
    //: State of an account: something it should be able to do is switched off
    {"restricted", QT_TRANSLATE_NOOP("State", "Restricted"), Tone::Danger},
    //: State of an account: information is due, with a date
    {"restricted_soon", QT_TRANSLATE_NOOP("State", "Restricted soon"), Tone::Warning},
    //: State of an account: the provider checks it
    {"in_review", QT_TRANSLATE_NOOP("State", "In review"), Tone::Note},
    //: State of an account: everything works
    {"enabled", QT_TRANSLATE_NOOP("State", "Enabled"), Tone::Good},
    //: State of an account: it was turned away
    {"rejected", QT_TRANSLATE_NOOP("State", "Rejected"), Tone::Danger},
};

constexpr Word reasons[] = {
    //: State: why an account is restricted
    {"requirements.past_due", QT_TRANSLATE_NOOP("State", "Information is overdue"), Tone::Danger},
    //: State: why an account is restricted or in review
    {"requirements.pending_verification", QT_TRANSLATE_NOOP("State", "Information is being verified"), Tone::Note},
    //: State: why an account is in review
    {"under_review", QT_TRANSLATE_NOOP("State", "Under review by the provider"), Tone::Note},
    //: State: why an account is in review
    {"listed", QT_TRANSLATE_NOOP("State", "Possibly on a prohibited list"), Tone::Danger},
    //: State: why an account is restricted: the platform has not asked for a capability yet
    {"action_required.requested_capabilities", QT_TRANSLATE_NOOP("State", "No capability requested"), Tone::Warning},
    //: State: why an account is restricted
    {"platform_paused", QT_TRANSLATE_NOOP("State", "Paused by the platform"), Tone::Warning},
    //: State: why an account was rejected
    {"rejected.fraud", QT_TRANSLATE_NOOP("State", "Rejected by the provider: fraud"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.incomplete_verification", QT_TRANSLATE_NOOP("State", "Rejected by the provider: verification incomplete"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.listed", QT_TRANSLATE_NOOP("State", "Rejected by the provider: on a prohibited list"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.other", QT_TRANSLATE_NOOP("State", "Rejected by the provider"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.terms_of_service", QT_TRANSLATE_NOOP("State", "Rejected by the provider: terms of service"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.platform_fraud", QT_TRANSLATE_NOOP("State", "Rejected by the platform: fraud"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.platform_other", QT_TRANSLATE_NOOP("State", "Rejected by the platform"), Tone::Danger},
    //: State: why an account was rejected
    {"rejected.platform_terms_of_service", QT_TRANSLATE_NOOP("State", "Rejected by the platform: terms of service"), Tone::Danger},
    //: State: why an account is restricted
    {"other", QT_TRANSLATE_NOOP("State", "Other reason")},
    // Reasons of ours, where the account names none.
    //: State: why an account is restricted: a capability is switched off
    {"capability_inactive", QT_TRANSLATE_NOOP("State", "A capability is inactive"), Tone::Warning},
    //: State: why an account is restricted
    {"charges_disabled", QT_TRANSLATE_NOOP("State", "Payments are switched off"), Tone::Danger},
    //: State: why an account is restricted
    {"payouts_disabled", QT_TRANSLATE_NOOP("State", "Payouts are switched off"), Tone::Danger},
    //: State: why an account will be restricted
    {"information_due", QT_TRANSLATE_NOOP("State", "Information is due"), Tone::Warning},
    //: State: why an account is in review
    {"verification", QT_TRANSLATE_NOOP("State", "Verification is running"), Tone::Note},
};

constexpr Word nextSteps[] = {
    //: State: what to do next for an account
    {"contact_provider", QT_TRANSLATE_NOOP("State", "Contact the provider")},
    //: State: what to do next for an account: nothing, the provider is at work
    {"wait", QT_TRANSLATE_NOOP("State", "Wait")},
    //: State: what to do next for an account
    {"request_capability", QT_TRANSLATE_NOOP("State", "Request a capability"), Tone::Warning},
    //: State: what to do next for an account that the platform paused
    {"resume", QT_TRANSLATE_NOOP("State", "Resume"), Tone::Warning},
    //: State: what to do next for an account: continue on the provider's pages
    {"send_link", QT_TRANSLATE_NOOP("State", "Send a link"), Tone::Warning},
    //: State: what to do next for an account
    {"provide_information", QT_TRANSLATE_NOOP("State", "Provide information"), Tone::Warning},
};

constexpr Word enabled[] = {
    //: State: payments or payouts of an account work
    {"true", QT_TRANSLATE_NOOP("State", "Enabled"), Tone::Good},
    //: State: payments or payouts of an account are switched off
    {"false", QT_TRANSLATE_NOOP("State", "Disabled"), Tone::Danger},
};

constexpr Word capability[] = {
    //: State of a capability
    {"active", QT_TRANSLATE_NOOP("State", "Active"), Tone::Good},
    //: State of a capability
    {"inactive", QT_TRANSLATE_NOOP("State", "Inactive"), Tone::Danger},
    //: State of a capability
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
};

constexpr Word accountTypes[] = {
    //: State: type of an account: has the full dashboard of the provider
    {"standard", QT_TRANSLATE_NOOP("State", "Standard")},
    //: State: type of an account: has the provider's small dashboard
    {"express", QT_TRANSLATE_NOOP("State", "Express")},
    //: State: type of an account: has no dashboard of the provider
    {"custom", QT_TRANSLATE_NOOP("State", "Custom")},
    //: State: an account has no type, only properties
    {"none", QT_TRANSLATE_NOOP("State", "None")},
};

constexpr Word businessTypes[] = {
    //: State: kind of business
    {"individual", QT_TRANSLATE_NOOP("State", "Individual")},
    //: State: kind of business
    {"company", QT_TRANSLATE_NOOP("State", "Company")},
    //: State: kind of business
    {"non_profit", QT_TRANSLATE_NOOP("State", "Non-profit")},
    //: State: kind of business
    {"government_entity", QT_TRANSLATE_NOOP("State", "Government entity")},
};

constexpr Word dashboards[] = {
    //: State: which dashboard of the provider an account has
    {"full", QT_TRANSLATE_NOOP("State", "Full")},
    //: State: which dashboard of the provider an account has
    {"express", QT_TRANSLATE_NOOP("State", "Express")},
    //: State: an account has no dashboard of the provider
    {"none", QT_TRANSLATE_NOOP("State", "None")},
};

constexpr Word responsible[] = {
    //: State: who is responsible for an account
    {"stripe", QT_TRANSLATE_NOOP("State", "Stripe")},
    //: State: who is responsible for an account
    {"application", QT_TRANSLATE_NOOP("State", "Platform")},
    //: State: who pays the fees
    {"account", QT_TRANSLATE_NOOP("State", "Account")},
    //: State: who pays the fees, on the terms of custom accounts
    {"application_custom", QT_TRANSLATE_NOOP("State", "Platform (custom)")},
    //: State: who pays the fees, on the terms of express accounts
    {"application_express", QT_TRANSLATE_NOOP("State", "Platform (express)")},
};

constexpr Word intervals[] = {
    //: State: how often payouts are made
    {"manual", QT_TRANSLATE_NOOP("State", "Manual")},
    //: State: how often payouts are made
    {"daily", QT_TRANSLATE_NOOP("State", "Daily")},
    //: State: how often payouts are made
    {"weekly", QT_TRANSLATE_NOOP("State", "Weekly")},
    //: State: how often payouts are made
    {"monthly", QT_TRANSLATE_NOOP("State", "Monthly")},
};

constexpr Word agreements[] = {
    //: State: terms that an account accepted
    {"full", QT_TRANSLATE_NOOP("State", "Full")},
    //: State: terms that an account accepted: it only receives money
    {"recipient", QT_TRANSLATE_NOOP("State", "Recipient")},
};

/// Capabilities that count for the badge: those of the platform's kind, not payment methods of one country.
constexpr QByteArrayView coreCapabilities[] = {
    "capabilities.card_payments",
    "capabilities.transfers",
    "capabilities.legacy_payments",
    "capabilities.card_issuing",
    "capabilities.treasury",
    "capabilities.tax_reporting_us_1099_k",
    "capabilities.tax_reporting_us_1099_misc",
};

bool anyCapability(const Picked &account, QByteArrayView state)
{
    return std::any_of(std::begin(coreCapabilities), std::end(coreCapabilities),
                       [&](QByteArrayView path) { return account.text(path) == state; });
}

bool isReview(const QByteArray &disabledReason)
{
    return disabledReason == "under_review" || disabledReason == "listed"
        || disabledReason == "requirements.pending_verification";
}

/// What the badge is made of: docs.stripe.com/connect/dashboard/viewing-all-accounts names the states, the order is
/// ours (the documentation gives none). A linked account that hides its requirements is judged by what it shows.
struct Standing {
    explicit Standing(const Picked &account)
        : reason(account.text("requirements.disabled_reason"))
        , pastDue(!account.text("requirements.past_due").isEmpty())
        , currentlyDue(!account.text("requirements.currently_due").isEmpty())
        , hasDeadline(!account.isNull("requirements.current_deadline"))
        , chargesOff(!account.isNull("charges_enabled") && !account.integer("charges_enabled"))
        , payoutsOff(!account.isNull("payouts_enabled") && !account.integer("payouts_enabled"))
        , rejected(reason.startsWith("rejected."))
        , inactive(chargesOff || payoutsOff || anyCapability(account, "inactive"))
        , review(isReview(reason) || anyCapability(account, "pending")
                 || (!account.text("requirements.pending_verification").isEmpty() && !currentlyDue))
    {
    }

    QByteArray badge() const
    {
        if (rejected)
            return "rejected";
        if (inactive)
            return review && !pastDue && !currentlyDue ? "in_review" : "restricted";
        if (hasDeadline && currentlyDue)
            return "restricted_soon";
        return review ? "in_review" : "enabled";
    }

    QByteArray reason;
    bool pastDue;
    bool currentlyDue;
    bool hasDeadline;
    bool chargesOff;
    bool payoutsOff;
    bool rejected;
    bool inactive;
    bool review;
};

Value badgeOf(const Picked &account)
{
    return Standing(account).badge();
}

Value reasonOf(const Picked &account)
{
    const Standing standing(account);
    const QByteArray badge = standing.badge();
    if (badge == "enabled")
        return {};
    if (!standing.reason.isEmpty())
        return standing.reason;
    if (badge == "restricted_soon")
        return "information_due";
    if (badge == "in_review")
        return "verification";
    if (standing.pastDue)
        return "requirements.past_due";
    if (standing.chargesOff)
        return "charges_disabled";
    return standing.payoutsOff ? "payouts_disabled" : "capability_inactive";
}

/// Items that begin with interv_ can only be solved on the provider's own pages.
bool needsLink(const Picked &account)
{
    const QByteArray due = ' ' + account.text("requirements.currently_due");
    return due.contains(" interv_") || account.text("controller.requirement_collection") == "stripe";
}

Value nextStepOf(const Picked &account)
{
    const Standing standing(account);
    const bool appeal = (' ' + account.text("requirements.currently_due")).contains(" interv_");
    if (standing.rejected)
        return appeal ? "send_link" : "contact_provider";
    if (standing.reason == "action_required.requested_capabilities")
        return "request_capability";
    if (standing.reason == "platform_paused")
        return "resume";
    if (standing.pastDue || standing.currentlyDue)
        return needsLink(account) ? "send_link" : "provide_information";
    if (standing.review)
        return "wait";
    return {};
}

/// As people know the account: the name it trades under, else of the company or the person, else what is left.
Value nameOf(const Picked &account)
{
    for (QByteArrayView path : {"business_profile.name", "company.name"}) {
        if (const QByteArray name = account.text(path); !name.isEmpty())
            return name;
    }
    const QByteArray person
        = (account.text("individual.first_name") + ' ' + account.text("individual.last_name")).trimmed();
    if (!person.isEmpty())
        return person;
    for (QByteArrayView path : {"settings.dashboard.display_name", "email"}) {
        if (const QByteArray name = account.text(path); !name.isEmpty())
            return name;
    }
    return {};
}

qint64 wordsIn(const QByteArray &words)
{
    return words.isEmpty() ? 0 : words.count(' ') + 1;
}

Value pastDueCount(const Picked &account)
{
    return wordsIn(account.text("requirements.past_due"));
}

Value currentlyDueCount(const Picked &account)
{
    return wordsIn(account.text("requirements.currently_due"));
}

} // namespace

// clang-format off
Resource accounts()
{
    return {
        .name = "accounts",
        .object = "account",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Accounts"),
        //: Name of a page: an owner's one account
        .ownTitle = QT_TRANSLATE_NOOP("Resource", "Account details"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No connected accounts yet."),
        .icon = "accounts",
        .place = Place::Rail,
        .idPrefixes = {"acct_"},
        .stream = {
            .table = "accounts",
            .list = "/v1/accounts",
            .retrieve = "/v1/accounts/{id}",
            .own = "/v1/account",
            .header = Stream::Header::None,
            .contexts = Stream::Contexts::PlatformOnly,
            .touchedBy = {
                {"account.updated"},
                {"capability.updated", "account"},
                {"person.*", "account"},
                {"account.external_account.*", "account"},
            },
        },
        .columns = {
            //: Column: name of a business or person
            wide({QT_TRANSLATE_NOOP("Column", "Name"), searchable(indexed(derived("name", Kind::Text, nameOf)))}, 28),
            //: Column: state of an account
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed(derived("badge", Kind::State, badgeOf))}, badges),
            //: Column: what to do next for an account
            worded({QT_TRANSLATE_NOOP("Column", "Next step"), derived("next_step", Kind::State, nextStepOf)}, nextSteps),
            //: Column: until when information must be there
            toCome({QT_TRANSLATE_NOOP("Column", "Due"), indexed({"requirements.current_deadline", Kind::Time})}),
            //: Column: whether the account can take payments
            badge({QT_TRANSLATE_NOOP("Column", "Payments"), {"charges_enabled", Kind::Flag}}, enabled),
            //: Column: whether the account gets payouts
            badge({QT_TRANSLATE_NOOP("Column", "Payouts"), {"payouts_enabled", Kind::Flag}}, enabled),
            //: Column: country of a business
            country({QT_TRANSLATE_NOOP("Column", "Country"), indexed({"country", Kind::State})}),
            //: Column: address for mails
            {QT_TRANSLATE_NOOP("Column", "E-mail"), searchable({"email"})},
            created(),

            onDemand(id()),
            //: Column: why an account is not enabled
            worded({QT_TRANSLATE_NOOP("Column", "Reason"), derived("badge_reason", Kind::State, reasonOf), Audience::Everyone, Shown::OnDemand}, reasons),
            //: Column: the API's reason why an account is restricted
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Disabled reason"), {"requirements.disabled_reason", Kind::State}}, reasons)),
            //: Column: number of pieces of information that are overdue
            onDemand({QT_TRANSLATE_NOOP("Column", "Overdue items"), indexed(derived("past_due_count", Kind::Number, pastDueCount))}),
            //: Column: number of pieces of information that are due
            onDemand({QT_TRANSLATE_NOOP("Column", "Due items"), indexed(derived("currently_due_count", Kind::Number, currentlyDueCount))}),
            //: Column: pieces of information that are overdue
            onDemand({QT_TRANSLATE_NOOP("Column", "Overdue information"), {"requirements.past_due", Kind::Words}}),
            //: Column: pieces of information that are due
            onDemand({QT_TRANSLATE_NOOP("Column", "Due information"), {"requirements.currently_due", Kind::Words}}),
            //: Column: pieces of information that will be due one day
            onDemand({QT_TRANSLATE_NOOP("Column", "Information due later"), {"requirements.eventually_due", Kind::Words}}),
            //: Column: pieces of information that are being verified
            onDemand({QT_TRANSLATE_NOOP("Column", "Information in verification"), {"requirements.pending_verification", Kind::Words}}),
            //: Column: number of errors in the information given
            onDemand({QT_TRANSLATE_NOOP("Column", "Errors"), {"requirements.errors", Kind::Count}}),
            //: Column: when requirements announced for later begin to count
            onDemand(toCome({QT_TRANSLATE_NOOP("Column", "Future requirements from"), {"future_requirements.current_deadline", Kind::Time}})),
            //: Column: pieces of information that will be due under new rules
            onDemand({QT_TRANSLATE_NOOP("Column", "Future information"), {"future_requirements.currently_due", Kind::Words}}),
            //: Column: yes or no: the owner finished the forms
            onDemand({QT_TRANSLATE_NOOP("Column", "Details submitted"), {"details_submitted", Kind::Flag}}),

            //: Column: capability to take card payments
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Card payments"), {"capabilities.card_payments", Kind::State}}, capability)),
            //: Column: capability to receive transfers
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Transfers"), {"capabilities.transfers", Kind::State}}, capability)),
            //: Column: capability
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Legacy payments"), {"capabilities.legacy_payments", Kind::State}}, capability)),
            //: Column: capability to issue cards
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Card issuing"), {"capabilities.card_issuing", Kind::State}}, capability)),
            //: Column: capability to hold money
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Treasury"), {"capabilities.treasury", Kind::State}}, capability)),
            //: Column: capability: tax form 1099-K of the United States
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Tax form 1099-K"), {"capabilities.tax_reporting_us_1099_k", Kind::State}}, capability)),
            //: Column: capability: tax form 1099-MISC of the United States
            onDemand(badge({QT_TRANSLATE_NOOP("Column", "Tax form 1099-MISC"), {"capabilities.tax_reporting_us_1099_misc", Kind::State}}, capability)),

            //: Column: type of an account
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Type"), {"type", Kind::State}}, accountTypes))),
            //: Column: which dashboard of the provider the owner has
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Dashboard"), {"controller.stripe_dashboard.type", Kind::State}}, dashboards))),
            //: Column: who pays the fees
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Fees paid by"), {"controller.fees.payer", Kind::State}}, responsible))),
            //: Column: who is liable for losses
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Losses borne by"), {"controller.losses.payments", Kind::State}}, responsible))),
            //: Column: who asks the owner for information
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Information collected by"), {"controller.requirement_collection", Kind::State}}, responsible))),
            //: Column: who controls the account
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Controller"), {"controller.type", Kind::State}}, responsible))),
            //: Column: yes or no: this platform controls the account
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Controlled by us"), {"controller.is_controller", Kind::Flag}})),

            //: Column: kind of business
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Business type"), {"business_type", Kind::State}}, businessTypes)),
            //: Column: name a business trades under
            onDemand({QT_TRANSLATE_NOOP("Column", "Trading name"), {"business_profile.name"}}),
            //: Column: name of a company in the register
            onDemand({QT_TRANSLATE_NOOP("Column", "Company name"), searchable({"company.name"})}),
            //: Column: legal structure of a company
            onDemand({QT_TRANSLATE_NOOP("Column", "Structure"), {"company.structure", Kind::State}}),
            //: Column: given name of a person
            onDemand({QT_TRANSLATE_NOOP("Column", "First name"), searchable({"individual.first_name"})}),
            //: Column: family name of a person
            onDemand({QT_TRANSLATE_NOOP("Column", "Last name"), searchable({"individual.last_name"})}),
            //: Column: name of the account in the provider's dashboard
            onDemand({QT_TRANSLATE_NOOP("Column", "Display name"), searchable({"settings.dashboard.display_name"})}),
            //: Column: code of a line of business, four digits
            onDemand({QT_TRANSLATE_NOOP("Column", "Category code"), {"business_profile.mcc", Kind::State}}),
            //: Column: what a business sells
            onDemand({QT_TRANSLATE_NOOP("Column", "Product"), {"business_profile.product_description"}}),
            //: Column: address on the web
            onDemand({QT_TRANSLATE_NOOP("Column", "Website"), searchable({"business_profile.url"})}),
            //: Column: address for mails of customers
            onDemand({QT_TRANSLATE_NOOP("Column", "Support e-mail"), searchable({"business_profile.support_email"})}),
            //: Column: telephone number for customers
            onDemand({QT_TRANSLATE_NOOP("Column", "Support phone"), {"business_profile.support_phone"}}),
            //: Column: what a business earns in a year
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Annual revenue"), money("business_profile.annual_revenue.amount", "business_profile.annual_revenue.currency")})),
            //: Column: city of a company
            onDemand({QT_TRANSLATE_NOOP("Column", "City"), {"company.address.city"}}),
            //: Column: code of the account's main currency
            onDemand(code({QT_TRANSLATE_NOOP("Column", "Default currency"), {"default_currency", Kind::State}})),
            //: Column: number of bank accounts and cards for payouts
            onDemand({QT_TRANSLATE_NOOP("Column", "Payout destinations"), {"external_accounts.data", Kind::Count}}),
            //: Column: how often payouts are made
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Payout interval"), {"settings.payouts.schedule.interval", Kind::State}}, intervals)),
            //: Column: days until money is paid out
            onDemand({QT_TRANSLATE_NOOP("Column", "Payout delay in days"), {"settings.payouts.schedule.delay_days", Kind::Number}}),
            //: Column: yes or no: the bank account is debited when the balance is negative
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Debit negative balances"), {"settings.payouts.debit_negative_balances", Kind::Flag}})),
            //: Column: what customers read on the bank statement
            onDemand({QT_TRANSLATE_NOOP("Column", "Statement descriptor"), searchable({"settings.payments.statement_descriptor"})}),
            //: Column: what the owner reads on the bank statement of a payout
            onDemand({QT_TRANSLATE_NOOP("Column", "Payout descriptor"), {"settings.payouts.statement_descriptor"}}),
            //: Column: name of a zone like Europe/Berlin
            onDemand({QT_TRANSLATE_NOOP("Column", "Time zone"), {"settings.dashboard.timezone"}}),
            //: Column: when the terms of service were accepted
            onDemand({QT_TRANSLATE_NOOP("Column", "Terms accepted"), {"tos_acceptance.date", Kind::Time}}),
            //: Column: which terms of service were accepted
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Agreement"), {"tos_acceptance.service_agreement", Kind::State}}, agreements)),
            //: Column: id of a group of prices
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Pricing group"), {"groups.payments_pricing", Kind::Id}})),
        },
        .components = {"account_management", "account_onboarding", "notification_banner"},
        .state = "badge",
        .heading = "name",
        .aliases = {
            {"due", "requirements.current_deadline"},
            {"requirement", "requirements.currently_due"},
            {"payments", "charges_enabled"},
            {"payouts", "payouts_enabled"},
            {"dashboard", "controller.stripe_dashboard.type"},
            {"currency", "default_currency"},
        },
    };
}
// clang-format on

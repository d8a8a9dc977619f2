// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word objects[] = {
    //: State: where payouts go
    {"bank_account", QT_TRANSLATE_NOOP("State", "Bank account")},
    //: State: where payouts go
    {"card", QT_TRANSLATE_NOOP("State", "Debit card")},
};

constexpr Word status[] = {
    //: State of a bank account: nothing is known yet
    {"new", QT_TRANSLATE_NOOP("State", "New"), Tone::Good},
    //: State of a bank account: the number can be right
    {"validated", QT_TRANSLATE_NOOP("State", "Validated"), Tone::Good},
    //: State of a bank account: it belongs to the business
    {"verified", QT_TRANSLATE_NOOP("State", "Verified"), Tone::Good},
    //: State of a bank account
    {"verification_failed", QT_TRANSLATE_NOOP("State", "Verification failed"), Tone::Danger},
    //: State of a bank account: the stand-in for its number was switched off
    {"tokenized_account_number_deactivated", QT_TRANSLATE_NOOP("State", "Number deactivated"), Tone::Danger},
    //: State of a bank account: a payout came back
    {"errored", QT_TRANSLATE_NOOP("State", "Payout failed"), Tone::Danger},
};

constexpr Word holderTypes[] = {
    //: State: whose bank account it is
    {"individual", QT_TRANSLATE_NOOP("State", "Individual")},
    //: State: whose bank account it is
    {"company", QT_TRANSLATE_NOOP("State", "Company")},
};

} // namespace

// clang-format off
Resource external_accounts()
{
    return {
        .name = "external_accounts",
        .object = "bank_account",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Payout destinations"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No bank accounts or cards for payouts yet."),
        .icon = "external_accounts",
        .idPrefixes = {"ba_", "card_"},
        .stream = {
            .table = "external_accounts",
            .shape = Stream::Shape::Cursor,
            .list = "/v1/accounts/{account}/external_accounts",
            .retrieve = "/v1/accounts/{account}/external_accounts/{id}",
            .header = Stream::Header::None,
            .touchedBy = {
                {"account.external_account.*"},
                // A failed payout switches its destination off.
                {"payout.failed", "destination"},
            },
        },
        .columns = {
            //: Column: bank account or card
            worded({QT_TRANSLATE_NOOP("Column", "Type"), {"object", Kind::State}}, objects),
            //: Column: name of a bank
            {QT_TRANSLATE_NOOP("Column", "Bank"), searchable({"bank_name"})},
            //: Column: last four digits of a bank account or card
            {QT_TRANSLATE_NOOP("Column", "Last 4"), searchable({"last4"})},
            //: Column: state of a bank account
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"status", Kind::State})}, status),
            //: Column: code of a currency, like EUR
            code({QT_TRANSLATE_NOOP("Column", "Currency"), {"currency", Kind::State}}),
            //: Column: country of a bank
            country({QT_TRANSLATE_NOOP("Column", "Country"), {"country", Kind::State}}),
            //: Column: yes or no: payouts in this currency go here
            {QT_TRANSLATE_NOOP("Column", "Default"), {"default_for_currency", Kind::Flag}},

            onDemand(id()),
            //: Column: speeds of payouts that are possible
            onDemand({QT_TRANSLATE_NOOP("Column", "Payout methods"), {"available_payout_methods", Kind::Words}}),
            //: Column: name of the person or company a bank account belongs to
            onDemand({QT_TRANSLATE_NOOP("Column", "Account holder"), searchable({"account_holder_name"})}),
            //: Column: whose bank account it is
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Holder type"), {"account_holder_type", Kind::State}}, holderTypes)),
            //: Column: kind of bank account, like checking
            onDemand({QT_TRANSLATE_NOOP("Column", "Account type"), {"account_type", Kind::State}}),
            //: Column: number of a bank
            onDemand({QT_TRANSLATE_NOOP("Column", "Routing number"), {"routing_number"}}),
            //: Column: the same for all entries of one bank account or card
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Fingerprint"), indexed({"fingerprint", Kind::Id})})),
            //: Column: brand of a payment card
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Brand"), {"brand", Kind::State}}, Vocabulary::payoutCardBrands)),
            //: Column: credit or debit card
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Card type"), {"funding", Kind::State}}, Vocabulary::cardFunding)),
            //: Column: month in which the card expires
            onDemand({QT_TRANSLATE_NOOP("Column", "Expiry month"), {"exp_month", Kind::Number}}),
            //: Column: year in which the card expires
            onDemand({QT_TRANSLATE_NOOP("Column", "Expiry year"), {"exp_year", Kind::Number}}),
            //: Column: pieces of information that are due
            onDemand({QT_TRANSLATE_NOOP("Column", "Due information"), {"requirements.currently_due", Kind::Words}}),
            //: Column: pieces of information that are overdue
            onDemand({QT_TRANSLATE_NOOP("Column", "Overdue information"), {"requirements.past_due", Kind::Words}}),
            //: Column: number of errors in the information given
            onDemand({QT_TRANSLATE_NOOP("Column", "Errors"), {"requirements.errors", Kind::Count}}),
        },
        .components = {"payouts", "balances", "account_management", "account_onboarding"},
        .state = "status",
        .heading = "bank_name",
        .aliases = {{"type", "object"}, {"bank", "bank_name"}, {"requirement", "requirements.currently_due"}},
    };
}
// clang-format on

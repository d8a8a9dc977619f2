// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word badges[] = {
    //: State of an application fee
    {"collected", QT_TRANSLATE_NOOP("State", "Collected"), Tone::Good},
    //: State of an application fee: a part of it went back
    {"partially_refunded", QT_TRANSLATE_NOOP("State", "Partly refunded")},
    //: State of an application fee: all of it went back
    {"refunded", QT_TRANSLATE_NOOP("State", "Refunded")},
};

constexpr Word sources[] = {
    //: State: what an application fee is taken from
    {"charge", QT_TRANSLATE_NOOP("State", "Payment")},
    //: State: what an application fee is taken from
    {"payout", QT_TRANSLATE_NOOP("State", "Payout")},
};

Value badgeOf(const Picked &fee)
{
    if (fee.integer("refunded"))
        return "refunded";
    return fee.integer("amount_refunded") > 0 ? "partially_refunded" : "collected";
}

} // namespace

// clang-format off
Resource application_fees()
{
    return {
        .name = "application_fees",
        .object = "application_fee",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Application fees"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No application fees yet."),
        .icon = "application_fees",
        .idPrefixes = {"fee_"},
        .stream = {
            .table = "application_fees",
            .list = "/v1/application_fees",
            .retrieve = "/v1/application_fees/{id}",
            .touchedBy = {
                {"application_fee.created"}, {"application_fee.refunded"},
                {"application_fee.refund.updated", "fee"},
            },
        },
        .columns = {
            created(),
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Amount"), indexed(money("amount"))},
            //: Column: state of an application fee
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed(derived("badge", Kind::State, badgeOf))}, badges),
            //: Column: id of a payment
            {QT_TRANSLATE_NOOP("Column", "Payment"), indexed({"charge", Kind::Id})},
            //: Column: what the fee is taken from
            worded({QT_TRANSLATE_NOOP("Column", "Source"), {"fee_source.type", Kind::State}}, sources),

            onDemand(id()),
            //: Column: amount of money
            onDemand({QT_TRANSLATE_NOOP("Column", "Refunded amount"), money("amount_refunded")}),
            //: Column: yes or no: all of it went back
            onDemand({QT_TRANSLATE_NOOP("Column", "Refunded"), {"refunded", Kind::Flag}}),
            currency(),
            //: Column: id of the payment as the platform sees it
            onDemand({QT_TRANSLATE_NOOP("Column", "Originating transaction"), indexed({"originating_transaction", Kind::Id})}),
            //: Column: id of a payout that the fee is taken from
            onDemand({QT_TRANSLATE_NOOP("Column", "Payout"), {"fee_source.payout", Kind::Id}}),
            //: Column: id of the application that takes the fee
            onDemand({QT_TRANSLATE_NOOP("Column", "Application"), {"application", Kind::Id}}),
            //: Column: id of a movement on the balance
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance transaction"), {"balance_transaction", Kind::Id}}),
        },
        // Fees are the platform's income; no component of account sessions shows them.
        .components = {},
        .state = "badge",
    };
}
// clang-format on

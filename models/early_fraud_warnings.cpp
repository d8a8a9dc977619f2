// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word actionable[] = {
    //: State of a warning of fraud: a refund now can prevent a dispute
    {"true", QT_TRANSLATE_NOOP("State", "Act now"), Tone::Warning},
    //: State of a warning of fraud: it was refunded or disputed since
    {"false", QT_TRANSLATE_NOOP("State", "Settled")},
};

constexpr Word fraudTypes[] = {
    //: State: kind of fraud
    {"card_never_received", QT_TRANSLATE_NOOP("State", "Card never received")},
    //: State: kind of fraud
    {"fraudulent_card_application", QT_TRANSLATE_NOOP("State", "Card applied for by fraud")},
    //: State: kind of fraud
    {"made_with_counterfeit_card", QT_TRANSLATE_NOOP("State", "Counterfeit card")},
    //: State: kind of fraud
    {"made_with_lost_card", QT_TRANSLATE_NOOP("State", "Lost card")},
    //: State: kind of fraud
    {"made_with_stolen_card", QT_TRANSLATE_NOOP("State", "Stolen card")},
    //: State: kind of fraud
    {"misc", QT_TRANSLATE_NOOP("State", "Miscellaneous")},
    //: State: kind of fraud
    {"unauthorized_use_of_card", QT_TRANSLATE_NOOP("State", "Unauthorized use of the card")},
};

} // namespace

// clang-format off
Resource early_fraud_warnings()
{
    return {
        .name = "early_fraud_warnings",
        .object = "radar.early_fraud_warning",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Early fraud warnings"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No early fraud warnings."),
        .icon = "early_fraud_warnings",
        .idPrefixes = {"issfr_"},
        .stream = {
            .table = "early_fraud_warnings",
            .list = "/v1/radar/early_fraud_warnings",
            .retrieve = "/v1/radar/early_fraud_warnings/{id}",
            .touchedBy = {{"radar.early_fraud_warning.*"}},
        },
        .columns = {
            created(),
            //: Column: whether something can still be done
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"actionable", Kind::Flag})}, actionable),
            //: Column: kind of fraud
            worded({QT_TRANSLATE_NOOP("Column", "Fraud type"), {"fraud_type", Kind::State}}, fraudTypes),
            //: Column: id of a payment
            {QT_TRANSLATE_NOOP("Column", "Payment"), indexed({"charge", Kind::Id})},
            //: Column: id of a payment intent
            {QT_TRANSLATE_NOOP("Column", "Payment intent"), {"payment_intent", Kind::Id}},
            onDemand(id()),
        },
        // No component of account sessions shows them.
        .components = {},
        .state = "actionable",
        .heading = "fraud_type",
    };
}
// clang-format on

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word open[] = {
    //: State of a review for fraud: somebody has to decide
    {"true", QT_TRANSLATE_NOOP("State", "To be decided"), Tone::Warning},
    //: State of a review for fraud: it was decided
    {"false", QT_TRANSLATE_NOOP("State", "Closed")},
};

constexpr Word openedReasons[] = {
    //: State: who asked for a review: a rule against fraud
    {"rule", QT_TRANSLATE_NOOP("State", "A rule")},
    //: State: who asked for a review: somebody of the staff
    {"manual", QT_TRANSLATE_NOOP("State", "By hand")},
};

constexpr Word closedReasons[] = {
    //: State: how a review ended: somebody looked at it
    {"acknowledged", QT_TRANSLATE_NOOP("State", "Acknowledged")},
    //: State: how a review ended: the payment is fine
    {"approved", QT_TRANSLATE_NOOP("State", "Approved"), Tone::Good},
    //: State: how a review ended: the payment was canceled
    {"canceled", QT_TRANSLATE_NOOP("State", "Canceled")},
    //: State: how a review ended: the customer disputed the payment before
    {"disputed", QT_TRANSLATE_NOOP("State", "Disputed"), Tone::Danger},
    //: State: how a review ended: the money never came
    {"payment_never_settled", QT_TRANSLATE_NOOP("State", "Payment never settled")},
    //: State: how a review ended: what it was about was erased
    {"redacted", QT_TRANSLATE_NOOP("State", "Redacted")},
    //: State: how a review ended: the payment was refunded
    {"refunded", QT_TRANSLATE_NOOP("State", "Refunded")},
    //: State: how a review ended: the payment was refunded because it was fraud
    {"refunded_as_fraud", QT_TRANSLATE_NOOP("State", "Refunded as fraud"), Tone::Danger},
};

} // namespace

// clang-format off
Resource reviews()
{
    return {
        .name = "reviews",
        .object = "review",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Reviews"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No payments to review."),
        .icon = "reviews",
        .idPrefixes = {"prv_"},
        .stream = {
            .table = "reviews",
            .list = "/v1/reviews",
            .retrieve = "/v1/reviews/{id}",
            .touchedBy = {{"review.*"}},
        },
        .columns = {
            created(),
            //: Column: whether somebody still has to decide
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed({"open", Kind::Flag})}, open),
            //: Column: who asked for a review of a payment
            worded({QT_TRANSLATE_NOOP("Column", "Review asked for by"), {"opened_reason", Kind::State}}, openedReasons),
            //: Column: how a review of a payment ended
            worded({QT_TRANSLATE_NOOP("Column", "Outcome"), indexed({"closed_reason", Kind::State})}, closedReasons),
            //: Column: id of a payment
            {QT_TRANSLATE_NOOP("Column", "Payment"), indexed({"charge", Kind::Id})},
            //: Column: country from which somebody paid
            country({QT_TRANSLATE_NOOP("Column", "Country"), {"ip_address_location.country", Kind::State}}),

            //: Column: id of a payment intent
            onDemand({QT_TRANSLATE_NOOP("Column", "Payment intent"), {"payment_intent", Kind::Id}}),
            //: Column: city from which somebody paid
            onDemand({QT_TRANSLATE_NOOP("Column", "City"), {"ip_address_location.city"}}),
            //: Column: postal code of the address of who paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Postal code"), {"billing_zip"}}),
            //: Column: browser in which somebody paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Browser"), {"session.browser"}}),
            //: Column: device on which somebody paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Device"), {"session.device"}}),
            //: Column: operating system on which somebody paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Operating system"), {"session.platform"}}),
            onDemand(id()),
        },
        // No component of account sessions shows them.
        .components = {},
        .state = "open",
    };
}
// clang-format on

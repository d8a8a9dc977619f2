// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word badges[] = {
    //: State of a balance: the account owes money
    {"negative", QT_TRANSLATE_NOOP("State", "Negative"), Tone::Danger},
    //: State of a balance: nothing is owed
    {"positive", QT_TRANSLATE_NOOP("State", "In order"), Tone::Good},
};

/// Negative as soon as one currency is, in what is available and pending together: then the account owes money.
Value badgeOf(const Picked &balance)
{
    QHash<QByteArray, qint64> sums;
    for (const char *part : {"available.", "pending."}) {
        for (const char *index : {"0", "1", "2", "3"}) {
            const QByteArray path = QByteArray(part) + index;
            sums[balance.text(path + ".currency")] += balance.integer(path + ".amount");
        }
    }
    const bool negative = std::any_of(sums.cbegin(), sums.cend(), [](qint64 sum) { return sum < 0; });
    return negative ? "negative" : "positive";
}

} // namespace

// clang-format off
Resource balances()
{
    return {
        .name = "balances",
        .object = "balance",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Balances"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No balances yet."),
        .icon = "balances",
        .idPrefixes = {"balance_"},
        .stream = {
            .table = "balances",
            .shape = Stream::Shape::Single,
            .list = "/v1/balance",
            .retrieve = "/v1/balance",
            // balance.available does not tell of negative movements (docs.stripe.com/api/events/types), and no
            // event tells of fees: the one object is read again at each pass.
            .touchedBy = {{"balance.available", ""}},
            .eventless = true,
        },
        // One row a context; the API gives one element a currency, nearly always one or two of them. All of them
        // are in the whole object; the first four are columns.
        .columns = {
            //: Column: state of a balance
            badge({QT_TRANSLATE_NOOP("Column", "State"), indexed(derived("badge", Kind::State, badgeOf))}, badges),
            //: Column: money that can be paid out, in the account's first currency
            {QT_TRANSLATE_NOOP("Column", "Available"), indexed(money("available.0.amount", "available.0.currency"))},
            //: Column: money that will be available, in the account's first currency
            {QT_TRANSLATE_NOOP("Column", "Pending"), indexed(money("pending.0.amount", "pending.0.currency"))},
            //: Column: money that can be paid out, in the account's second currency
            {QT_TRANSLATE_NOOP("Column", "Available (2nd currency)"), money("available.1.amount", "available.1.currency")},
            //: Column: money that will be available, in the account's second currency
            {QT_TRANSLATE_NOOP("Column", "Pending (2nd currency)"), money("pending.1.amount", "pending.1.currency")},

            onDemand(id()),
            //: Column: code of the first currency of a balance, like EUR
            onDemand(code({QT_TRANSLATE_NOOP("Column", "Currency"), indexed({"available.0.currency", Kind::State})})),
            //: Column: money that can be paid out, in the account's third currency
            onDemand({QT_TRANSLATE_NOOP("Column", "Available (3rd currency)"), money("available.2.amount", "available.2.currency")}),
            //: Column: money that will be available, in the account's third currency
            onDemand({QT_TRANSLATE_NOOP("Column", "Pending (3rd currency)"), money("pending.2.amount", "pending.2.currency")}),
            //: Column: money that can be paid out, in the account's fourth currency
            onDemand({QT_TRANSLATE_NOOP("Column", "Available (4th currency)"), money("available.3.amount", "available.3.currency")}),
            //: Column: money that will be available, in the account's fourth currency
            onDemand({QT_TRANSLATE_NOOP("Column", "Pending (4th currency)"), money("pending.3.amount", "pending.3.currency")}),
            //: Column: number of currencies
            onDemand({QT_TRANSLATE_NOOP("Column", "Currencies"), {"available", Kind::Count}}),
            //: Column: money that can be paid out within minutes
            onDemand({QT_TRANSLATE_NOOP("Column", "Instantly available"), money("instant_available.0.amount", "instant_available.0.currency")}),
            //: Column: the platform's money kept back for negative balances of accounts
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Reserved"), money("connect_reserved.0.amount", "connect_reserved.0.currency")})),
            //: Column: money set aside for refunds and disputes
            onDemand({QT_TRANSLATE_NOOP("Column", "Prefunded"), money("refund_and_dispute_prefunding.available.0.amount", "refund_and_dispute_prefunding.available.0.currency")}),
            //: Column: money for issued cards
            onDemand({QT_TRANSLATE_NOOP("Column", "Issuing"), money("issuing.available.0.amount", "issuing.available.0.currency")}),
        },
        .components = {"balances", "payouts"},
        .state = "badge",
        .aliases = {{"currency", "available.0.currency"}, {"available_amount", "available.0.amount"}, {"pending_amount", "pending.0.amount"}},
    };
}
// clang-format on

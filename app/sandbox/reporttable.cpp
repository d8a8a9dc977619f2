// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reporting.h"

#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <map>

/// The rows of a report, from the ledger.
namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const World &world, Kind kind, Key key)
{
    if (!key.exists())
        return {};
    QByteArray json;
    Writer writer(world, json, world.now());
    resourceOf(kind)->showForEvent(world, key, writer);
    return QJsonDocument::fromJson(json).object();
}

/// "12.34": in major units, with as many decimals as the currency has.
QByteArray major(qint64 amount, Currency currency)
{
    const int decimals = currency.decimals();
    QByteArray digits = QByteArray::number(amount < 0 ? -amount : amount).rightJustified(decimals + 1, '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, '.');
    return amount < 0 ? '-' + digits : digits;
}

QByteArray quoted(const QByteArray &text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n'))
        return text;
    return '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

QByteArray lineOf(QByteArrayList values)
{
    for (QByteArray &value : values)
        value = quoted(value);
    return values.join(',') + '\n';
}

/// One balance transaction with what it is about.
struct Item {
    const World &world;
    const ReportRun &run;
    Key key;
    const Transaction &row;
    QJsonObject charge {}, customer {}, payout {}, dispute {};
    const Payout *paidOut = nullptr; ///< the automatic payout that took it, or that it is

    QByteArray time(Time at, bool isUtc) const
    {
        if (at == 0)
            return {};
        const QTimeZone zone = isUtc || run.timezone.isNull() ? QTimeZone::utc() : QTimeZone(run.timezone);
        return QDateTime::fromSecsSinceEpoch(at, zone).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    }
};

QByteArray textAt(const QJsonValue &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *name : path)
        value = value[QLatin1String(name)];
    return value.isObject() ? value["id"_L1].toString().toUtf8() : value.toString().toUtf8();
}

quint32 chargeOf(const Item &item)
{
    const Books &books = item.world.books(item.key.context);
    switch (item.row.sourceKind) {
    case Kind::Charge: return item.row.source;
    case Kind::Refund: return books.refunds[item.row.source].charge;
    case Kind::Dispute: return books.disputes[item.row.source].charge;
    default: return none;
    }
}

quint32 payoutOf(const Transaction &row)
{
    return row.sourceKind == Kind::Payout ? row.source : row.payout;
}

Item itemOf(const World &world, const ReportRun &run, Key key)
{
    Item item{.world = world, .run = run, .key = key, .row = world.ledger.rows(key.context)[key.index]};
    const Books &books = world.books(key.context);
    if (const quint32 charge = chargeOf(item); charge != none) {
        item.charge = objectOf(world, Kind::Charge, {key.context, charge});
        item.customer = objectOf(world, Kind::Customer, {key.context, books.charges[charge].customer});
    }
    if (item.row.sourceKind == Kind::Dispute)
        item.dispute = objectOf(world, Kind::Dispute, {key.context, item.row.source});
    if (const quint32 payout = payoutOf(item.row); payout != none) {
        item.payout = objectOf(world, Kind::Payout, {key.context, payout});
        item.paidOut = &books.payouts[payout];
    }
    return item;
}

using Column = std::function<QByteArray(const Item &)>;

void addAddress(QHash<QByteArray, Column> &columns, const QByteArray &prefix, const QJsonObject Item::*from,
                std::initializer_list<const char *> path)
{
    for (const char *part : {"line1", "line2", "city", "state", "postal_code", "country"}) {
        const std::vector<const char *> to(path);
        columns.insert(prefix + part, [from, to, part](const Item &item) {
            QJsonValue value = item.*from;
            for (const char *name : to)
                value = value[QLatin1String(name)];
            return value[QLatin1String(part)].toString().toUtf8();
        });
    }
}

/// A column that stands twice: in the report's zone, and in UTC.
void addTime(QHash<QByteArray, Column> &columns, const QByteArray &name, const std::function<Time(const Item &)> &time)
{
    columns.insert(name, [time](const Item &item) { return item.time(time(item), false); });
    columns.insert(name + "_utc", [time](const Item &item) { return item.time(time(item), true); });
}

void addMoney(QHash<QByteArray, Column> &columns)
{
    columns.insert("currency", [](const Item &item) { return item.row.currency.code(); });
    columns.insert("gross", [](const Item &item) { return major(item.row.amount, item.row.currency); });
    columns.insert("fee", [](const Item &item) { return major(item.row.fee(), item.row.currency); });
    columns.insert("net", [](const Item &item) { return major(item.row.net(), item.row.currency); });
    columns.insert("reporting_category", [](const Item &item) { return QByteArray(item.row.reportingCategory()); });
    columns.insert("balance_transaction_id", [](const Item &item) { return item.world.ids.text(Kind::BalanceTransaction, item.key); });
    columns.insert("source_id", [](const Item &item) {
        const Resource *resource = resourceOf(item.row.sourceKind);
        return resource && item.row.source != none ? resource->id(item.world, {item.key.context, item.row.source}) : QByteArray();
    });
    columns.insert("description", [](const Item &item) {
        return textAt(objectOf(item.world, Kind::BalanceTransaction, item.key), {"description"});
    });
    columns.insert("connected_account", [](const Item &item) {
        return item.key.context == platform ? QByteArray() : item.world.ids.text(Kind::Account, {platform, item.key.context});
    });
    addTime(columns, "created", [](const Item &item) { return Time(item.row.created); });
    addTime(columns, "available_on", [](const Item &item) { return Time(item.row.availableOn); });
}

void addPayment(QHash<QByteArray, Column> &columns)
{
    const auto ofCharge = [&](const char *column, std::initializer_list<const char *> path) {
        const std::vector<const char *> to(path);
        columns.insert(column, [to](const Item &item) {
            QJsonValue value = item.charge;
            for (const char *name : to)
                value = value[QLatin1String(name)];
            return textAt(value, {});
        });
    };
    ofCharge("charge_id", {"id"});
    ofCharge("payment_intent_id", {"payment_intent"});
    ofCharge("customer_facing_currency", {"currency"});
    ofCharge("payment_method_type", {"payment_method_details", "type"});
    ofCharge("card_brand", {"payment_method_details", "card", "brand"});
    ofCharge("card_funding", {"payment_method_details", "card", "funding"});
    ofCharge("card_country", {"payment_method_details", "card", "country"});
    ofCharge("statement_descriptor", {"calculated_statement_descriptor"});
    columns.insert("customer_facing_amount", [](const Item &item) {
        const QByteArray currency = textAt(item.charge, {"currency"});
        return currency.isEmpty() ? QByteArray() : major(item.charge.value("amount"_L1).toInteger(), Currency::of(currency));
    });
    columns.insert("is_link", [](const Item &item) { return textAt(item.charge, {"payment_method_details", "type"}) == "link" ? "true" : "false"; });
    columns.insert("dispute_reason", [](const Item &item) { return textAt(item.dispute, {"reason"}); });
    for (const char *field : {"id", "email", "name", "description"})
        columns.insert(QByteArray("customer_") + field, [field](const Item &item) { return textAt(item.customer, {field}); });
    addTime(columns, "charge_created", [](const Item &item) { return Time(item.charge.value("created"_L1).toInteger()); });
    addAddress(columns, "customer_address_", &Item::customer, {"address"});
    addAddress(columns, "customer_shipping_address_", &Item::customer, {"shipping", "address"});
    addAddress(columns, "shipping_address_", &Item::charge, {"shipping", "address"});
    addAddress(columns, "card_address_", &Item::charge, {"billing_details", "address"});
}

void addPayout(QHash<QByteArray, Column> &columns)
{
    const auto field = [](const char *name) {
        return [name](const Item &item) { return textAt(item.payout, {name}); };
    };
    columns.insert("payout_id", field("id"));
    columns.insert("automatic_payout_id", [](const Item &item) {
        return item.paidOut && item.paidOut->automatic ? textAt(item.payout, {"id"}) : QByteArray();
    });
    columns.insert("payout_status", field("status"));
    columns.insert("payout_type", field("type"));
    columns.insert("payout_description", field("description"));
    columns.insert("payout_destination_id", field("destination"));
    columns.insert("payout_expected_arrival_date", [](const Item &item) {
        return item.paidOut ? isoDate(item.paidOut->arrival) : QByteArray();
    });
    addTime(columns, "effective_at", [](const Item &item) { return item.paidOut ? Time(item.paidOut->arrival) : 0; });
    addTime(columns, "automatic_payout_effective_at", [](const Item &item) {
        return item.paidOut && item.paidOut->automatic ? Time(item.paidOut->arrival) : 0;
    });
    addTime(columns, "payout_reversed_at", [](const Item &item) {
        const bool goesBack = item.row.posting == Posting::PayoutFailure || item.row.posting == Posting::PayoutCancel;
        return goesBack ? Time(item.row.created) : 0;
    });
}

/// What is not among them is empty: invoices and subscriptions there are none.
const QHash<QByteArray, Column> &columnsByName()
{
    static const QHash<QByteArray, Column> all = [] {
        QHash<QByteArray, Column> columns;
        addMoney(columns);
        addPayment(columns);
        addPayout(columns);
        return columns;
    }();
    return all;
}

bool isPayout(const Transaction &row)
{
    return row.posting == Posting::Payout || row.posting == Posting::PayoutFailure || row.posting == Posting::PayoutCancel;
}

/// Which rows of one account are in the report.
bool belongs(const World &world, const ReportRun &run, const ReportType &type, Key key, const Transaction &row)
{
    const auto isIn = [&](Time time) { return time >= run.from && time < run.to; };
    if (!run.currency.isNull() && row.currency.code() != run.currency)
        return false;
    if (!run.category.isNull() && row.reportingCategory() != run.category)
        return false;
    if (type.rows == "activity")
        return !isPayout(row) && isIn(row.created);
    if (type.rows == "payouts")
        return isPayout(row) && isIn(row.created);
    const bool isItself = row.posting == Posting::Payout && row.source == row.payout;
    if (row.payout == none || isItself)
        return false;
    if (type.rows == "of_payout")
        return world.ids.text(Kind::Payout, {key.context, row.payout}) == run.payout;
    return isIn(world.books(key.context).payouts[row.payout].arrival);
}

std::vector<Context> contextsOf(const World &world, Context owner, const ReportRun &run, const ReportType &type)
{
    if (!type.ofConnected)
        return {owner};
    if (const auto account = world.ids.key(Kind::Account, run.account))
        return {account->index};
    std::vector<Context> all;
    for (Context context = platform + 1; context < world.accounts.size(); ++context)
        all.push_back(context);
    return all;
}

/// Calls `use` for every row of the report, account by account, oldest first.
void eachRow(const World &world, Context owner, const ReportRun &run, const ReportType &type, const std::function<void(Key, const Transaction &)> &use)
{
    for (const Context context : contextsOf(world, owner, run, type)) {
        const std::vector<Transaction> &rows = world.ledger.rows(context);
        for (quint32 index = 0; index < rows.size(); ++index) {
            if (belongs(world, run, type, {context, index}, rows[index]))
                use({context, index}, rows[index]);
        }
    }
}

struct Sum {
    qint64 count = 0;
    qint64 gross = 0;
    qint64 fee = 0;

    void add(const Transaction &row)
    {
        ++count;
        gross += row.amount;
        fee += row.fee();
    }
};

QByteArrayList picked(const QByteArrayList &values, const QByteArrayList &names, const QByteArrayList &columns)
{
    QByteArrayList chosen;
    for (const QByteArray &column : columns)
        chosen.append(values.value(names.indexOf(column)));
    return chosen;
}

QByteArray itemized(const World &world, Context owner, const ReportRun &run, const ReportType &type, const QByteArrayList &columns)
{
    QByteArray out;
    eachRow(world, owner, run, type, [&](Key key, const Transaction &) {
        const Item item = itemOf(world, run, key);
        QByteArrayList values;
        for (const QByteArray &column : columns) {
            const auto known = columnsByName().constFind(column);
            values.append(known == columnsByName().cend() ? QByteArray() : (*known)(item));
        }
        out += lineOf(values);
    });
    return out;
}

QByteArray summary(const World &world, Context owner, const ReportRun &run, const ReportType &type, const QByteArrayList &columns)
{
    std::map<std::pair<QByteArray, QByteArray>, Sum> sums;
    eachRow(world, owner, run, type, [&](Key, const Transaction &row) { sums[{row.reportingCategory(), row.currency.code()}].add(row); });
    QByteArray out;
    for (const auto &[place, sum] : sums) {
        const Currency currency = Currency::of(place.second);
        out += lineOf(picked({place.first, place.second, QByteArray::number(sum.count), major(sum.gross, currency),
                              major(sum.fee, currency), major(sum.gross - sum.fee, currency)},
                             type.columns, columns));
    }
    return out;
}

QByteArray balanceSummary(const World &world, Context owner, const ReportRun &run, const ReportType &type, const QByteArrayList &columns)
{
    struct Ends {
        qint64 before = 0, activity = 0, payouts = 0;
    };
    std::map<QByteArray, Ends> byCurrency;
    for (const Transaction &row : world.ledger.rows(owner)) {
        if (Time(row.created) >= run.to || (!run.currency.isNull() && row.currency.code() != run.currency))
            continue;
        Ends &ends = byCurrency[row.currency.code()];
        (Time(row.created) < run.from ? ends.before : isPayout(row) ? ends.payouts : ends.activity) += row.net();
    }
    QByteArray out;
    for (const auto &[code, ends] : byCurrency) {
        const Currency currency = Currency::of(code);
        const auto line = [&, &each = code](const char *category, const QByteArray &description, qint64 amount) {
            out += lineOf(picked({category, description, major(amount, currency), each}, type.columns, columns));
        };
        line("starting_balance", "Starting balance (" + isoDate(run.from) + ')', ends.before);
        line("activity", "Balance change from activity", ends.activity);
        line("payouts", "Payouts", ends.payouts);
        line("ending_balance", "Ending balance (" + isoDate(run.to - 1) + ')', ends.before + ends.activity + ends.payouts);
    }
    return out;
}

} // namespace

QByteArray csvOf(const World &world, Context owner, const ReportRun &run)
{
    const ReportType &type = reportTypes()[run.type];
    const QByteArrayList columns = run.columns.isNull() ? type.columns : run.columns.split(',');
    const auto rows = type.shape == "summary" ? summary : type.shape == "balance" ? balanceSummary : itemized;
    return lineOf(columns) + rows(world, owner, run, type, columns);
}

} // namespace Sandbox

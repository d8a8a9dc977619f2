// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountchanging.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QTimeZone>

namespace Sandbox {
namespace {

constexpr int longestDelay = 31;

void writeTiming(Writer &writer, const Account &account)
{
    const Settings &settings = account.settings;
    writer.beginObject("settlement_timing").pair("delay_days", settings.schedule.delayDays);
    if (settings.delayOverride >= 0)
        writer.pair("delay_days_override", settings.delayOverride);
    writer.beginObject("start_of_day").pair("hour", settings.dayStartsAt / 60).pair("minutes", settings.dayStartsAt % 60);
    writer.pair("timezone", settings.dayStartsIn.isNull() ? QByteArray("Etc/UTC") : settings.dayStartsIn).endObject().endObject();
}

Reply update(Call &call)
{
    World &world = call.world;
    const Form &payments = call["payments"];
    const Form &payouts = payments["payouts"];
    const Form &schedule = payouts["schedule"];
    const Form &timing = payments["settlement_timing"];
    const Settings before = world.accounts[call.context].settings;
    Settings after = before;
    if (schedule.has("interval"))
        after.schedule.interval = schedule["interval"].text();
    if (schedule.has("weekly_payout_days")) {
        const auto days = schedule["weekly_payout_days"].texts();
        after.schedule.weekdays = {days.begin(), days.end()};
    }
    if (schedule.has("monthly_payout_days")) {
        after.schedule.monthDays.clear();
        for (const auto &[name, dayOf] : schedule["monthly_payout_days"].children()) {
            const qint64 number = dayOf.integer().value_or(0);
            if (number < 1 || number > 31)
                throw Refusal{.message = "Days of a month are 1 to 31.", .param = "payments[payouts][schedule][monthly_payout_days]"};
            after.schedule.monthDays.append(int(number));
        }
    }
    if (after.schedule.interval == "weekly" && after.schedule.weekdays.isEmpty())
        throw Refusal{.code = "parameter_missing", .message = "A weekly schedule needs its days.",
                      .param = "payments[payouts][schedule][weekly_payout_days]"};
    if (after.schedule.interval == "monthly" && after.schedule.monthDays.isEmpty())
        throw Refusal{.code = "parameter_missing", .message = "A monthly schedule needs its days.",
                      .param = "payments[payouts][schedule][monthly_payout_days]"};
    if (const Form &delay = timing["delay_days_override"]; delay.isEmptied()) {
        after.delayOverride = -1;
    } else if (const auto days = delay.integer()) {
        if (*days > longestDelay || *days < before.schedule.delayDays)
            throw Refusal{.message = "The delay is at least the account's own and at most 31 days.",
                          .param = "payments[settlement_timing][delay_days_override]"};
        after.delayOverride = int(*days);
        after.schedule.delayDays = int(*days);
    }
    if (const Form &start = timing["start_of_day"]; start.isGroup()) {
        const qint64 hour = start["hour"].integer().value_or(after.dayStartsAt / 60);
        const qint64 minutes = start["minutes"].integer().value_or(after.dayStartsAt % 60);
        if (hour < 0 || hour > 23 || (minutes != 0 && minutes != 30))
            throw Refusal{.message = "A day starts at a full or half hour.", .param = "payments[settlement_timing][start_of_day]"};
        if (start.has("timezone") && !QTimeZone::isTimeZoneIdAvailable(start["timezone"].text()))
            throw Refusal{.message = "Unknown time zone: " + start["timezone"].text(), .param = "payments[settlement_timing][start_of_day][timezone]"};
        after.dayStartsAt = int(hour * 60 + minutes);
        if (start.has("timezone"))
            after.dayStartsIn = start["timezone"].text();
    }
    if (const auto debits = payments["debit_negative_balances"].flag())
        after.debitNegativeBalances = *debits;
    if (payouts.has("statement_descriptor"))
        after.payoutDescriptor = payouts["statement_descriptor"].isEmptied() ? QByteArray() : payouts["statement_descriptor"].text();
    if (const Form &least = payouts["minimum_balance_by_currency"]; least.isEmptied()) {
        after.leastBalances.clear();
    } else {
        for (const auto &[currency, amount] : least.children()) {
            if (amount.isEmptied())
                after.leastBalances.remove(currency);
            else
                after.leastBalances.insert(currency, amount.integer().value_or(0));
        }
    }
    const Key key{call.context, 0};
    world.watch(Kind::BalanceSettings, key);
    if (payouts.has("automatic_transfer_rules_by_currency")) {
        throw Refusal{.message = "Rules for automatic transfers are not part of this sandbox.",
                      .param = "payments[payouts][automatic_transfer_rules_by_currency]"};
    }
    changeAccount(world, call.context, Cause::Requested, [&](Account &account) { account.settings = after; });
    world.ledger.setPaidByHand(call.context, after.schedule.interval == "manual");
    world.tell(call.context, "balance_settings.updated", Kind::BalanceSettings, key, Cause::Requested);
    return Subject{Kind::BalanceSettings, key};
}

/// How and when an account is paid out: one for each context, no id.
class BalanceSettings : public Resource
{
public:
    BalanceSettings()
        : Resource({.object = "balance_settings", .kind = Kind::BalanceSettings, .retrieve = "/v1/balance_settings"})
    {
    }

    Rows rows(const World &, Context) const override { return {0, 1}; }

    std::vector<Action> actions() const override { return {{"POST", "/v1/balance_settings", update}}; }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Account &account = world.accounts[key.context];
        const Settings &settings = account.settings;
        writer.beginObject().pair("object", "balance_settings").beginObject("payments");
        writer.pair("debit_negative_balances", settings.debitNegativeBalances).beginObject("payouts");
        writer.nullPair("automatic_transfer_rules_by_currency");
        if (settings.leastBalances.isEmpty()) {
            writer.nullPair("minimum_balance_by_currency");
        } else {
            writer.beginObject("minimum_balance_by_currency");
            for (auto each = settings.leastBalances.begin(); each != settings.leastBalances.end(); ++each)
                writer.pair(each.key().constData(), *each);
            writer.endObject();
        }
        writer.beginObject("schedule").pair("interval", settings.schedule.interval);
        if (settings.schedule.interval == "monthly") {
            writer.beginArray("monthly_payout_days");
            for (const int number : settings.schedule.monthDays)
                writer.json().value(number);
            writer.endArray();
        }
        if (settings.schedule.interval == "weekly") {
            writer.beginArray("weekly_payout_days");
            for (const QByteArray &name : settings.schedule.weekdays)
                writer.json().value(name);
            writer.endArray();
        }
        writer.endObject().pair("statement_descriptor", settings.payoutDescriptor);
        writer.pair("status", account.payoutsEnabled ? "enabled" : "disabled").endObject();
        writeTiming(writer, account);
        writer.endObject().endObject();
    }
};

} // namespace

const Resource &balance_settings()
{
    static const BalanceSettings resource;
    return resource;
}

} // namespace Sandbox

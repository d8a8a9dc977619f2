// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox {
namespace {

constexpr qint64 instantFeePerMille = 15;

void writeSourceTypes(Writer &writer, const qint64 (&amounts)[2])
{
    writer.beginObject("source_types");
    writer.pair(nameOf(SourceType::BankAccount), amounts[size_t(SourceType::BankAccount)]);
    writer.pair(nameOf(SourceType::Card), amounts[size_t(SourceType::Card)]).endObject();
}

void writeAmount(Writer &writer, Currency currency, const qint64 (&amounts)[2])
{
    writer.beginObject().pair("amount", amounts[0] + amounts[1]).pair("currency", currency.code());
    writeSourceTypes(writer, amounts);
    writer.endObject();
}

/// An external account that money reaches at once; null if there is none in this currency.
const ExternalAccount *instantDestination(const Account &account, Currency currency)
{
    const auto &all = account.externalAccounts;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ExternalAccount &each) {
        return each.instant && each.usable() && each.currency == currency.code();
    });
    return found == all.end() ? nullptr : &*found;
}

class Balance : public Resource
{
public:
    Balance() : Resource({.object = "balance", .kind = Kind::Balance, .retrieve = "/v1/balance"}) { }

    std::vector<Key> everything(const World &, Context context) const override { return {{context, 0}}; }
    QByteArray id(const World &, Key) const override { return {}; }
    std::optional<Key> find(const World &, Context, const QByteArray &) const override { return {}; }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Account &account = world.accounts[key.context];
        auto funds = world.ledger.balance(key.context, writer.now());
        const Currency home = Currency::of(account.defaultCurrency);
        if (std::none_of(funds.begin(), funds.end(), [&](const auto &each) { return each.currency == home; }))
            funds.insert(funds.begin(), {.currency = home});

        writer.beginObject().pair("object", "balance").beginArray("available");
        for (const Ledger::Funds &each : funds)
            writeAmount(writer, each.currency, each.available);
        writer.endArray();
        if (key.context == platform) {
            writer.beginArray("connect_reserved");
            for (const Ledger::Funds &each : funds)
                writeAmount(writer, each.currency, {each.reserved, 0});
            writer.endArray();
        }
        writeInstant(writer, account, funds);
        const qint64 nothing[2] = {0, 0};
        if (key.context == platform) { // what a connected account does not use is left out
            writer.beginObject("issuing").beginArray("available");
            writeAmount(writer, home, nothing);
            writer.endArray().endObject();
        }
        writer.pair("livemode", false).beginArray("pending");
        for (const Ledger::Funds &each : funds)
            writeAmount(writer, each.currency, each.pending);
        writer.endArray();
        if (key.context == platform) {
            writer.beginObject("refund_and_dispute_prefunding").beginArray("available");
            writeAmount(writer, home, nothing);
            writer.endArray().beginArray("pending");
            writeAmount(writer, home, nothing);
            writer.endArray().endObject();
        }
        writer.endObject();
    }

private:
    static void writeInstant(Writer &writer, const Account &account, const std::vector<Ledger::Funds> &funds)
    {
        const bool any = std::any_of(funds.begin(), funds.end(), [&](const Ledger::Funds &each) {
            return instantDestination(account, each.currency) != nullptr;
        });
        if (!any)
            return;
        writer.beginArray("instant_available");
        for (const Ledger::Funds &each : funds) {
            const ExternalAccount *destination = instantDestination(account, each.currency);
            if (!destination)
                continue;
            // Card payments count before they are available; bank debits only after.
            const qint64 amounts[2] = {std::max<qint64>(each.available[0] + each.pending[0], 0), 0};
            writer.beginObject().pair("amount", amounts[0]).pair("currency", each.currency.code());
            if (writer.wants("net_available")) {
                const qint64 fee = each.currency.rounded(share(amounts[0], instantFeePerMille, 1000));
                const qint64 net[2] = {amounts[0] - fee, 0};
                writer.beginArray("net_available").beginObject().pair("amount", net[0]);
                writer.pair("destination", destination->id);
                writeSourceTypes(writer, net);
                writer.endObject().endArray();
            }
            writeSourceTypes(writer, amounts);
            writer.endObject();
        }
        writer.endArray();
    }
};

} // namespace

const Resource &balance()
{
    static const Balance resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/external_accounts.h"

#include "app/sandbox/accountactions.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox
{

const Resource &external_accounts();

namespace
{

void writePayoutMethods(Writer &writer, const ExternalAccount &external)
{
    writer.beginArray("available_payout_methods");
    writer.json().value("standard");
    if (external.instant)
        writer.json().value("instant");
    writer.endArray();
}

void writeBank(Writer &writer, const ExternalAccount &external, Context owner)
{
    writer.pair("id", external.id).pair("object", "bank_account");
    writer.reference("account", Kind::Account, { platform, owner });
    writer.pair("account_holder_name", external.holderName).pair("account_holder_type", external.holderType);
    writer.pair("account_type", external.accountType);
    writePayoutMethods(writer, external);
    writer.pair("bank_name", external.bankName).pair("country", external.country);
    writer.pair("currency", external.currency).pair("default_for_currency", external.defaultForCurrency);
    writer.pair("fingerprint", external.fingerprint);
    writer.beginObject("future_requirements");
    writeShortRequirements(writer, lists(external.futureRequirements));
    writer.endObject();
    writer.pair("last4", external.last4);
    writeMetadata(writer, external.metadata);
    writer.beginObject("requirements");
    writeShortRequirements(writer, lists(external.requirements));
    writer.endObject();
    writer.pair("routing_number", external.routingNumber).pair("status", external.status);
}

void writeCard(Writer &writer, const ExternalAccount &external, Context owner)
{
    const Address &address = external.address;
    const QByteArray addressCheck = address.given() ? QByteArray("pass") : QByteArray();
    writer.pair("id", external.id).pair("object", "card");
    writer.reference("account", Kind::Account, { platform, owner });
    writer.pair("address_city", address.city).pair("address_country", address.country);
    writer.pair("address_line1", address.line1).pair("address_line1_check", addressCheck);
    writer.pair("address_line2", address.line2).pair("address_state", address.state);
    writer.pair("address_zip", address.postalCode).pair("address_zip_check", addressCheck);
    writer.pair("allow_redisplay", "unspecified");
    writePayoutMethods(writer, external);
    writer.pair("brand", external.brand)
        .pair("country", external.country)
        .pair("currency", external.currency);
    writer.pair("cvc_check", external.cvcCheck).pair("default_for_currency", external.defaultForCurrency);
    writer.pair("description", external.brand + " Debit").pair("dynamic_last4", external.walletLast4);
    writer.pair("exp_month", external.expiryMonth).pair("exp_year", external.expiryYear);
    writer.pair("fingerprint", external.fingerprint).pair("funding", external.funding);
    writer.pair("iin", external.iin).pair("issuer", external.issuer).pair("last4", external.last4);
    writeMetadata(writer, external.metadata);
    writer.pair("name", external.holderName);
    writer.beginObject("networks").pair("preferred", external.network).endObject();
    writer.pair("regulated_status", external.regulated).pair("status", external.status);
    writer.pair("tokenization_method", external.wallet);
}

/// The place of the external account that the path names, in account.externalAccounts.
size_t placeNamed(const Call &call, Context context)
{
    const QByteArray id = call.named.last();
    const std::vector<ExternalAccount> &all = call.world.accounts[context].externalAccounts;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ExternalAccount &each) {
        return each.id == id && !each.removed;
    });
    if (found == all.end())
        throw external_accounts().absent(id, "id");
    return size_t(found - all.begin());
}

Reply createPlace(Call &call)
{
    const Context context = accountNamed(call);
    requireIdentityAccess(call, call.world.accounts[context], {});
    writeAccount(call, context, [&](Account &account, AccountForm &form) {
        form.addPlace(form.placeFrom(call["external_account"]), call["default_for_currency"].flag().value_or(false));
        ExternalAccount &added = account.externalAccounts.back();
        form.fillMetadata(added.metadata, call["external_account"]["metadata"]);
        form.fillMetadata(added.metadata, call["metadata"]);
    });
    const size_t count = call.world.accounts[context].externalAccounts.size();
    return Subject { Kind::ExternalAccount, { context, quint32(count - 1) } };
}

void makeDefault(Account &account, size_t index)
{
    for (ExternalAccount &each : account.externalAccounts) {
        if (each.currency == account.externalAccounts[index].currency)
            each.defaultForCurrency = false;
    }
    account.externalAccounts[index].defaultForCurrency = true;
}

/// The fields of a form that the external account has as they are.
void fillPlace(ExternalAccount &place, const Form &form)
{
    const auto take = [&](const char *name, QByteArray &value) {
        if (form.has(name))
            value = form[name].isEmptied() ? QByteArray() : form[name].text();
    };
    if (place.kind == ExternalAccount::Kind::Bank) {
        take("account_holder_name", place.holderName);
        take("account_holder_type", place.holderType);
        take("account_type", place.accountType);
        return;
    }
    take("name", place.holderName);
    take("address_city", place.address.city);
    take("address_country", place.address.country);
    take("address_line1", place.address.line1);
    take("address_line2", place.address.line2);
    take("address_state", place.address.state);
    take("address_zip", place.address.postalCode);
    place.expiryMonth = int(form["exp_month"].integer().value_or(place.expiryMonth));
    place.expiryYear = int(form["exp_year"].integer().value_or(place.expiryYear));
}

Reply updatePlace(Call &call)
{
    const Context context = accountNamed(call);
    requireIdentityAccess(call, call.world.accounts[context], {});
    const size_t index = placeNamed(call, context);
    writeAccount(call, context, [&](Account &account, AccountForm &form) {
        ExternalAccount &place = account.externalAccounts[index];
        fillPlace(place, call.form);
        form.fillMetadata(place.metadata, call["metadata"]);
        form.fillPapers(account.papers, call["documents"], "documents");
        if (call["default_for_currency"].flag().value_or(false))
            makeDefault(account, index);
        // Saving it again, even unchanged, says that it works.
        if (place.status == "errored")
            place.status = "new";
    });
    return Subject { Kind::ExternalAccount, { context, quint32(index) } };
}

Reply deletePlace(Call &call)
{
    const Context context = accountNamed(call);
    const Account &account = call.world.accounts[context];
    requireIdentityAccess(call, account, {});
    const size_t index = placeNamed(call, context);
    const ExternalAccount place = account.externalAccounts[index];
    const bool hasOthers = std::any_of(account.externalAccounts.begin(), account.externalAccounts.end(),
                                       [&](const ExternalAccount &each) {
                                           return !each.removed && each.id != place.id && each.currency == place.currency;
                                       });
    if (place.defaultForCurrency && (hasOthers || place.currency == account.defaultCurrency)) {
        throw Refusal { .message = "This is where payouts in " + place.currency
                            + " go. Make another external account the default for the currency before you delete it." };
    }
    call.world.tell(context, "account.external_account.deleted", Kind::ExternalAccount,
                    { context, quint32(index) }, Cause::Requested);
    writeAccount(call, context, [&](Account &changed, AccountForm &) {
        changed.externalAccounts[index].removed = true;
        changed.externalAccounts[index].defaultForCurrency = false;
    });
    QByteArray out;
    Json(out)
        .beginObject()
        .pair("id", place.id)
        .pair("object", place.kind == ExternalAccount::Kind::Card ? "card" : "bank_account")
        .pair("currency", place.currency)
        .pair("deleted", true)
        .endObject();
    return out;
}

/// Bank accounts and debit cards that an account is paid out to.
class ExternalAccounts : public Resource
{
public:
    ExternalAccounts()
        : Resource({ .object = "bank_account",
                     .kind = Kind::ExternalAccount,
                     .list = "/v1/accounts/{account}/external_accounts",
                     .retrieve = "/v1/accounts/{account}/external_accounts/{external_account}",
                     .filters = { "object" },
                     .parent = Kind::Account,
                     .truth = "external_account",
                     .also = "card" })
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const Account &account = world.accounts[context];
        return { 0, showsOwners(account) ? quint32(account.externalAccounts.size()) : 0 };
    }

    std::vector<Key> children(const World &world, Key parent) const override
    {
        refuseIfLinked(world.accounts[parent.index]);
        return everything(world, parent.index);
    }

    QByteArray id(const World &world, Key key) const override { return record(world, key).id; }
    bool listed(const World &world, Key key) const override { return !record(world, key).removed; }

    std::optional<Key> findUnder(const World &world, Key parent, const QByteArray &id) const override
    {
        const auto key = Resource::findUnder(world, parent, id);
        return key && listed(world, *key) ? key : std::nullopt;
    }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        const QByteArray wanted = parameters.choice("object", { "bank_account", "card" });
        if (wanted.isNull())
            return {};
        const ExternalAccount::Kind kind =
            wanted == "card" ? ExternalAccount::Kind::Card : ExternalAccount::Kind::Bank;
        return [this, &world, kind](Key key) { return record(world, key).kind == kind; };
    }

    Refusal absent(const QByteArray &id, const QByteArray &param) const override
    {
        return Refusal::missing("external account", id, param);
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const ExternalAccount &external = record(world, key);
        writer.beginObject();
        if (external.kind == ExternalAccount::Kind::Bank)
            writeBank(writer, external, key.context);
        else
            writeCard(writer, external, key.context);
        writer.endObject();
    }

    std::vector<Action> actions() const override
    {
        static constexpr char one[] = "/v1/accounts/{account}/external_accounts/{external_account}";
        return { { .path = "/v1/accounts/{account}/external_accounts", .perform = createPlace },
                 { .path = one, .perform = updatePlace },
                 { .method = "DELETE", .path = one, .perform = deletePlace } };
    }

private:
    static const ExternalAccount &record(const World &world, Key key)
    {
        return world.accounts[key.context].externalAccounts[key.index];
    }
};

} // namespace

const Resource &external_accounts()
{
    static const ExternalAccounts resource;
    return resource;
}

ExternalAccount makeExternalAccount(const Account &account, const QByteArray &kind, quint32 number,
                                    const Ids &ids, Random &random)
{
    const Place &home = place(account.country);
    const std::optional<Key> owner = ids.key(Kind::Account, account.id);
    Q_ASSERT(owner);
    const Key key { owner->index, number };

    ExternalAccount result;
    result.country = account.country;
    result.currency = account.defaultCurrency;
    result.fingerprint = ids.letters(mixed(random.next(), mixed("fingerprint")), 16);
    result.status = "new";
    result.created = account.created;
    result.instant = home.instantPayouts;
    result.holderName = account.businessType == "individual" && !account.persons.empty()
        ? account.persons.front().firstName + ' ' + account.persons.front().lastName
        : account.company.name;
    if (kind == "card") {
        result.kind = ExternalAccount::Kind::Card;
        result.id = ids.text(Kind::ExternalAccount, key, 1);
        result.brand = "Visa";
        result.funding = "debit";
        result.last4 = "5556"; // the documented test card for payouts
        result.iin = "400005";
        result.issuer = "TEST BANK";
        result.network = "visa";
        result.regulated = "regulated";
        result.cvcCheck = "pass";
        result.wallet = "apple_pay";
        result.walletLast4 = digits(4, random);
        result.expiryMonth = int(random.between(1, 12));
        result.expiryYear = int(random.between(2028, 2032));
        result.address = account.company.address.given() || account.persons.empty()
            ? account.company.address
            : account.persons.front().address;
        if (result.address.line2.isNull())
            result.address.line2 = "Suite " + QByteArray::number(random.between(2, 40));
    } else {
        result.id = ids.text(Kind::ExternalAccount, key, 0);
        result.bankName = "TEST BANK";
        result.holderType = account.businessType == "individual" ? "individual" : "company";
        result.accountType = home.accountType;
        result.routingNumber = home.routingNumber;
        result.last4 = digits(4, random);
    }
    if (kind == "second-currency") {
        const Country *spec = country(account.country);
        for (const auto &[currency, banks] : spec->bankAccounts) {
            if (currency != account.defaultCurrency && banks.contains(account.country)
                && (currency == "usd" || currency == "eur"))
                result.currency = currency;
        }
        result.metadata.emplaceBack("purpose", "foreign sales");
    } else if (kind == "errored" || kind == "verification_failed" || kind == "verified"
               || kind == "validated") {
        result.status = kind;
    } else if (kind == "tokenized") {
        result.status = "tokenized_account_number_deactivated";
    }
    if (kind == "verification_failed") {
        result.requirements = { { .path = "documents.bank_account_ownership_verification.files",
                                  .stage = Stage::Overdue,
                                  .errorCode = "verification_failed_name_match" } };
    } else if (kind == "tokenized") {
        result.futureRequirements = {
            { .path = "external_account", .stage = Stage::Overdue, .errorCode = "information_missing" },
            { .path = "documents.bank_account_ownership_verification.files",
              .stage = Stage::Submitted,
              .beingChecked = true }
        };
    } else if (kind == "validated") {
        result.requirements = { { .path = "documents.bank_account_ownership_verification.files",
                                  .stage = Stage::Submitted,
                                  .beingChecked = true } };
    }
    result.defaultForCurrency = std::none_of(
        account.externalAccounts.begin(), account.externalAccounts.end(), [&](const ExternalAccount &other) {
            return other.currency == result.currency && other.defaultForCurrency;
        });
    return result;
}

} // namespace Sandbox

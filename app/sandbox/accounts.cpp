// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"

#include "app/sandbox/accountactions.h"
#include "app/sandbox/accountfields.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox
{

namespace
{

struct Controller {
    const char *payer, *legacyPayer, *losses, *collection, *dashboard, *legacyType;
};

const Controller &controllerOf(Shape shape)
{
    static constexpr Controller standard { "account", "account", "stripe", "stripe", "full", "standard" };
    static constexpr Controller express { "application", "application_express",
                                          "application", "stripe",
                                          "express",     "express" };
    static constexpr Controller custom { "application", "application_custom",
                                         "application", "application",
                                         "none",        "custom" };
    static constexpr Controller accountPays { "account", "account", "stripe", "stripe", "none", "none" };
    static constexpr Controller platformPays { "application", "application", "stripe",
                                               "stripe",      "none",        "none" };
    switch (shape) {
    case Shape::Standard:
        return standard;
    case Shape::Express:
        return express;
    case Shape::Custom:
        return custom;
    case Shape::EmbeddedAccountPays:
        return accountPays;
    case Shape::EmbeddedPlatformPays:
        return platformPays;
    }
    Q_UNREACHABLE();
}

bool isControlled(const Account &account)
{
    return account.origin == Origin::Controller || account.origin == Origin::LegacyType;
}

/// `type` in the answer: what it was made with. The full dashboard is `standard` either way.
const char *typeOf(const Account &account)
{
    if (account.origin == Origin::Linked || account.origin == Origin::Platform
        || account.shape == Shape::Standard)
        return "standard";
    return account.origin == Origin::LegacyType ? controllerOf(account.shape).legacyType : "none";
}

void writeController(Writer &writer, const Account &account)
{
    const Controller &shape = controllerOf(account.shape);
    writer.beginObject("controller");
    if (isControlled(account)) {
        const bool legacy = account.origin == Origin::LegacyType;
        writer.beginObject("fees").pair("payer", legacy ? shape.legacyPayer : shape.payer).endObject();
        writer.pair("is_controller", true);
        writer.beginObject("losses").pair("payments", shape.losses).endObject();
        writer.pair("requirement_collection", shape.collection);
        writer.beginObject("stripe_dashboard").pair("type", shape.dashboard).endObject();
    }
    writer.pair("type", isControlled(account) ? "application" : "account");
    writer.endObject();
}

void writeMoney(Writer &writer, const char *name, qint64 amount, const QByteArray &currency)
{
    writer.beginObject(name).pair("amount", amount).pair("currency", currency).endObject();
}

void writeProfile(Writer &writer, const Account &account)
{
    const BusinessProfile &profile = account.profile;
    writer.beginObject("business_profile");
    if (profile.annualRevenue >= 0) {
        writer.beginObject("annual_revenue").pair("amount", profile.annualRevenue);
        writer.pair("currency", account.defaultCurrency)
            .pair("fiscal_year_end", profile.fiscalYearEnd)
            .endObject();
    } else {
        writer.nullPair("annual_revenue");
    }
    writer.numberOrNull("estimated_worker_count", profile.workers, profile.workers >= 0);
    writer.pair("mcc", profile.mcc);
    if (profile.minorityOwned.isEmpty()) {
        writer.nullPair("minority_owned_business_designation");
    } else {
        writeTexts(writer, "minority_owned_business_designation", profile.minorityOwned);
    }
    if (profile.monthlyRevenue >= 0)
        writeMoney(writer, "monthly_estimated_revenue", profile.monthlyRevenue, account.defaultCurrency);
    writer.pair("name", profile.name).pair("product_description", profile.productDescription);
    if (profile.supportAddress.given())
        writeAddress(writer, "support_address", profile.supportAddress);
    else
        writer.nullPair("support_address");
    writer.pair("support_email", profile.supportEmail).pair("support_phone", profile.supportPhone);
    writer.pair("support_url", profile.supportUrl).pair("url", profile.url);
    writer.endObject();
}

void writeCompany(Writer &writer, const Account &account)
{
    const Company &company = account.company;
    writer.beginObject("company");
    writeAddress(writer, "address", company.address);
    if (account.country == "JP") {
        writeJapaneseAddress(writer, "address_kana", company.addressKana);
        writeJapaneseAddress(writer, "address_kanji", company.addressKanji);
    }
    if (company.administrativeAddress.given())
        writeAddress(writer, "administrative_address", company.administrativeAddress);
    writer.pair("directors_provided", company.directorsProvided);
    writeAcceptance(writer, "directorship_declaration", company.directorship);
    writer.pair("executives_provided", company.executivesProvided);
    if (!company.exportLicense.isNull())
        writer.pair("export_license_id", company.exportLicense);
    if (!company.exportPurpose.isNull())
        writer.pair("export_purpose_code", company.exportPurpose);
    writer.pair("name", company.name);
    if (account.country == "JP")
        writer.pair("name_kana", company.nameKana).pair("name_kanji", company.nameKanji);
    writer.pair("owners_provided", company.ownersProvided);
    writeAcceptance(writer, "ownership_declaration", company.ownership);
    if (!company.ownershipExemption.isNull())
        writer.pair("ownership_exemption_reason", company.ownershipExemption);
    writer.pair("phone", company.phone);
    if (company.principalPlace.given())
        writeAddress(writer, "principal_place_of_business", company.principalPlace);
    if (company.registered.given())
        writeDay(writer, "registration_date", company.registered);
    writeAcceptance(writer, "representative_declaration", company.representative);
    if (!company.structure.isNull())
        writer.pair("structure", company.structure);
    writer.pair("tax_id_provided", company.taxIdProvided);
    if (!company.taxIdRegistrar.isNull())
        writer.pair("tax_id_registrar", company.taxIdRegistrar);
    writer.pair("vat_id_provided", company.vatIdProvided);
    writer.beginObject("verification");
    writeScan(writer, "document", company.document);
    writer.endObject();
    writer.endObject();
}

void writeSchedule(Writer &writer, const PayoutSchedule &schedule)
{
    writer.beginObject("schedule").pair("delay_days", schedule.delayDays).pair("interval", schedule.interval);
    if (!schedule.monthDays.isEmpty()) {
        writer.pair("monthly_anchor", schedule.monthDays.first()).beginArray("monthly_payout_days");
        for (const int each : schedule.monthDays)
            writer.json().value(each);
        writer.endArray();
    }
    if (!schedule.weekdays.isEmpty()) {
        writer.pair("weekly_anchor", schedule.weekdays.first());
        writeTexts(writer, "weekly_payout_days", schedule.weekdays);
    }
    writer.endObject();
}

/// Terms of a product of its own: {tos_acceptance: {date, ip, user_agent}}.
void writeProductTerms(Writer &writer, const char *name, const Acceptance &terms)
{
    writer.beginObject(name).beginObject("tos_acceptance");
    writer.numberOrNull("date", terms.date, terms.date != 0).pair("ip", terms.ip);
    if (!terms.userAgent.isNull())
        writer.pair("user_agent", terms.userAgent);
    writer.endObject().endObject();
}

void writeInvoiceSettings(Writer &writer, const Settings &settings)
{
    writer.beginObject("invoices");
    if (settings.taxIds.isEmpty()) {
        writer.nullPair("default_account_tax_ids");
    } else {
        writeTexts(writer, "default_account_tax_ids", settings.taxIds);
    }
    writer.pair("hosted_payment_method_save", settings.savePaymentMethods).endObject();
}

void writeSettings(Writer &writer, const Account &account)
{
    const Settings &settings = account.settings;
    writer.beginObject("settings");
    if (showsOwners(account)) {
        writer.beginObject("bacs_debit_payments");
        writer.pair("display_name", settings.bacsName)
            .pair("service_user_number", settings.bacsNumber)
            .endObject();
    }
    writer.beginObject("branding");
    writer.reference("icon", Kind::File, settings.icon).reference("logo", Kind::File, settings.logo);
    writer.pair("primary_color", settings.primaryColor)
        .pair("secondary_color", settings.secondaryColor)
        .endObject();
    if (showsOwners(account))
        writeProductTerms(writer, "card_issuing", settings.issuing);
    writer.beginObject("card_payments").beginObject("decline_on");
    writer.pair("avs_failure", settings.declineOnAddress)
        .pair("cvc_failure", settings.declineOnCvc)
        .endObject();
    writer.pair("statement_descriptor_prefix", settings.prefix);
    writer.pair("statement_descriptor_prefix_kana", settings.prefixKana);
    writer.pair("statement_descriptor_prefix_kanji", settings.prefixKanji).endObject();
    writer.beginObject("dashboard");
    writer.pair("display_name", settings.displayName).pair("timezone", settings.timezone).endObject();
    if (showsOwners(account))
        writeInvoiceSettings(writer, settings);
    writer.beginObject("payments").pair("statement_descriptor", settings.descriptor);
    writer.pair("statement_descriptor_kana", settings.descriptorKana);
    writer.pair("statement_descriptor_kanji", settings.descriptorKanji);
    writer.pair("statement_descriptor_prefix_kana", settings.prefixKana);
    writer.pair("statement_descriptor_prefix_kanji", settings.prefixKanji).endObject();
    if (showsOwners(account)) {
        writer.beginObject("payouts").pair("debit_negative_balances", settings.debitNegativeBalances);
        writeSchedule(writer, settings.schedule);
        writer.pair("statement_descriptor", settings.payoutDescriptor).endObject();
        writer.beginObject("sepa_debit_payments");
        if (!settings.sepaCreditor.isNull())
            writer.pair("creditor_id", settings.sepaCreditor);
        writer.endObject();
        writeProductTerms(writer, "treasury", settings.treasury);
    }
    writer.endObject();
}

void writeTerms(Writer &writer, const Account &account)
{
    writer.beginObject("tos_acceptance");
    writer.numberOrNull("date", account.terms.date, account.terms.date != 0).pair("ip", account.terms.ip);
    if (!account.serviceAgreement.isNull())
        writer.pair("service_agreement", account.serviceAgreement);
    writer.pair("user_agent", account.terms.userAgent).endObject();
}

void writeAccountRequirements(Writer &writer, const char *name, const std::vector<Requirement> &requirements,
                              const QByteArray &disabledReason)
{
    const RequirementLists all = lists(requirements);
    writer.beginObject(name);
    writer.numberOrNull("current_deadline", all.currentDeadline, all.currentDeadline != 0);
    writer.pair("disabled_reason", disabledReason);
    writeRequirements(writer, all);
    writer.endObject();
}

void writeCapabilities(Writer &writer, const Account &account)
{
    writer.beginObject("capabilities");
    for (const Capability &each : account.capabilities) {
        if (each.requested)
            writer.pair(each.name.constData(), each.status);
    }
    writer.endObject();
}

/// The parts that only a platform sees which controls the account, or the account itself.
void writeOwnersPart(Writer &writer, const Account &account, Context context)
{
    if (!account.identityHidden || account.origin == Origin::Platform)
        writeCompany(writer, account);
    const std::vector<ExternalAccount> &externals = account.externalAccounts;
    std::vector<Key> keys;
    for (quint32 index = 0; index < externals.size(); ++index) {
        if (!externals[index].removed)
            keys.push_back({ context, index });
    }
    writer.list("external_accounts", Kind::ExternalAccount, keys,
                "/v1/accounts/" + account.id + "/external_accounts");
    writeAccountRequirements(writer, "future_requirements", account.futureRequirements, {});
    if (account.pricingGroup.isNull())
        writer.nullPair("groups");
    else
        writer.beginObject("groups").pair("payments_pricing", account.pricingGroup).endObject();
    const std::vector<size_t> individual = peopleOf(account, "individual");
    if (!account.identityHidden && account.businessType == "individual" && !individual.empty())
        writer.object("individual", Kind::Person, { context, quint32(individual.front()) });
    writeMetadata(writer, account.metadata);
    writeAccountRequirements(writer, "requirements", account.requirements, account.disabledReason);
    writeTerms(writer, account);
}

void renderAccount(Writer &writer, const Account &account, Context context)
{
    writer.beginObject().pair("id", account.id).pair("object", "account");
    writeProfile(writer, account);
    if (showsOwners(account))
        writer.pair("business_type", account.businessType);
    writeCapabilities(writer, account);
    writer.pair("charges_enabled", account.chargesEnabled);
    writeController(writer, account);
    writer.pair("country", account.country);
    if (showsOwners(account)) // the owner of a linked account may hide even when it was made
        writer.pair("created", account.created);
    writer.pair("default_currency", account.defaultCurrency)
        .pair("details_submitted", account.detailsSubmitted);
    writer.pair("email", account.email).pair("payouts_enabled", account.payoutsEnabled);
    writeSettings(writer, account);
    writer.pair("type", typeOf(account));
    if (showsOwners(account))
        writeOwnersPart(writer, account, context);
    writer.endObject();
}

/// The accounts connected to the platform. A connected account has none of its own.
class Accounts : public Resource
{
public:
    Accounts()
        : Resource({ .object = "account",
                     .kind = Kind::Account,
                     .list = "/v1/accounts",
                     .retrieve = "/v1/accounts/{account}",
                     .filters = { "created" } })
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        return context == platform ? Rows { 1, quint32(world.accounts.size()) } : Rows {};
    }

    Time created(const World &world, Key key) const override { return world.accounts[key.index].created; }

    /// The platform finds all of its accounts and itself, an account only itself.
    std::optional<Key> find(const World &world, Context context, const QByteArray &id) const override
    {
        const std::optional<Key> key = world.ids.key(Kind::Account, id);
        if (!key || key->context != platform || key->index >= world.accounts.size())
            return {};
        if ((context != platform && key->index != context) || world.accounts[key->index].id != id)
            return {};
        if (world.accounts[key->index].deleted)
            return {};
        return key;
    }

    bool listed(const World &world, Key key) const override { return !world.accounts[key.index].deleted; }

    Refusal absent(const QByteArray &id, const QByteArray &param) const override
    {
        return param == "id" ? Refusal::noAccess(id) : Refusal::missing("account", id, param);
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        renderAccount(writer, world.accounts[key.index], key.index);
    }

    std::vector<Action> actions() const override
    {
        return { { .path = "/v1/accounts", .perform = createAccount },
                 { .path = "/v1/accounts/{account}", .perform = updateAccount },
                 { .method = "DELETE", .path = "/v1/accounts/{account}", .perform = deleteAccount },
                 { .path = "/v1/accounts/{account}/reject", .perform = rejectAccount },
                 { .path = "/v1/accounts/{account}/unreject", .perform = unrejectAccount } };
    }
};

/// The account that the request is made as.
class OwnAccount : public Resource
{
public:
    OwnAccount()
        : Resource({ .object = "account", .retrieve = "/v1/account", .truth = "" })
    {
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        renderAccount(writer, world.accounts[key.context], key.context);
    }
};

} // namespace

const Resource &accounts()
{
    static const Accounts resource;
    return resource;
}

const Resource &own_account()
{
    static const OwnAccount resource;
    return resource;
}

bool showsOwners(const Account &account)
{
    return account.origin != Origin::Linked;
}

void refuseIfLinked(const Account &account)
{
    if (showsOwners(account))
        return;
    throw Refusal {
        .status = 403,
        .message = "This application does not have the required permissions for this endpoint on account '"
            + account.id + "'."
    };
}

void writeTexts(Writer &writer, const char *name, const QByteArrayList &texts)
{
    writer.beginArray(name);
    for (const QByteArray &each : texts)
        writer.json().value(each);
    writer.endArray();
}

void writeMetadata(Writer &writer, const QList<std::pair<QByteArray, QByteArray>> &metadata)
{
    writer.beginObject("metadata");
    for (const auto &[name, value] : metadata)
        writer.pair(name.constData(), value);
    writer.endObject();
}

void writeAddress(Writer &writer, const char *name, const Address &address)
{
    writer.beginObject(name).pair("city", address.city).pair("country", address.country);
    writer.pair("line1", address.line1).pair("line2", address.line2);
    writer.pair("postal_code", address.postalCode).pair("state", address.state).endObject();
}

void writeJapaneseAddress(Writer &writer, const char *name, const Address &address)
{
    if (!address.given()) {
        writer.nullPair(name);
        return;
    }
    writer.beginObject(name).pair("city", address.city).pair("country", address.country);
    writer.pair("line1", address.line1).pair("line2", address.line2);
    writer.pair("postal_code", address.postalCode)
        .pair("state", address.state)
        .pair("town", address.town)
        .endObject();
}

void writeDay(Writer &writer, const char *name, const Day &date)
{
    writer.beginObject(name).numberOrNull("day", date.day, date.given());
    writer.numberOrNull("month", date.month, date.given())
        .numberOrNull("year", date.year, date.given())
        .endObject();
}

void writeAcceptance(Writer &writer, const char *name, const Acceptance &acceptance)
{
    if (acceptance.date == 0) {
        writer.nullPair(name);
        return;
    }
    writer.beginObject(name).pair("date", acceptance.date).pair("ip", acceptance.ip);
    writer.pair("user_agent", acceptance.userAgent).endObject();
}

void writeScan(Writer &writer, const char *name, const Scan &scan)
{
    writer.beginObject(name).reference("back", Kind::File, scan.back).pair("details", scan.details);
    writer.pair("details_code", scan.detailsCode).reference("front", Kind::File, scan.front).endObject();
}

} // namespace Sandbox

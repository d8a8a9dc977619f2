// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountfields.h"

#include <algorithm>
#include <variant>

namespace Sandbox
{

namespace
{

/// The one value that a path names.
using Slot = std::variant<std::monostate, QByteArray *, bool *, int *, Time *, Key *, QByteArrayList *>;

template <typename Owner, typename Value> struct Field {
    const char *path;
    Value Owner::*member;
};

template <typename Owner, typename Value, size_t count>
Slot slotIn(Owner &owner, const Field<Owner, Value> (&fields)[count], const QByteArray &path)
{
    for (const Field<Owner, Value> &field : fields) {
        if (path == field.path)
            return &(owner.*field.member);
    }
    return {};
}

/// Two tables of one owner: what the first does not know is looked for in the second.
Slot either(const Slot &first, const Slot &second)
{
    return std::holds_alternative<std::monostate>(first) ? second : first;
}

QByteArray head(const QByteArray &path)
{
    return path.left(path.indexOf('.') < 0 ? path.size() : path.indexOf('.'));
}

QByteArray tail(const QByteArray &path)
{
    return path.indexOf('.') < 0 ? QByteArray() : path.mid(path.indexOf('.') + 1);
}

Slot slot(Address &address, const QByteArray &path)
{
    static constexpr Field<Address, QByteArray> texts[] = {
        { "city", &Address::city },   { "country", &Address::country },        { "line1", &Address::line1 },
        { "line2", &Address::line2 }, { "postal_code", &Address::postalCode }, { "state", &Address::state },
        { "town", &Address::town },
    };
    return slotIn(address, texts, path);
}

Slot slot(Day &day, const QByteArray &path)
{
    static constexpr Field<Day, int> numbers[] = { { "day", &Day::day },
                                                   { "month", &Day::month },
                                                   { "year", &Day::year } };
    return slotIn(day, numbers, path);
}

Slot slot(Acceptance &acceptance, const QByteArray &path)
{
    if (path == "date")
        return &acceptance.date;
    static constexpr Field<Acceptance, QByteArray> texts[] = { { "ip", &Acceptance::ip },
                                                               { "user_agent", &Acceptance::userAgent } };
    return slotIn(acceptance, texts, path);
}

Slot slot(Person &person, const QByteArray &path)
{
    static constexpr Field<Person, QByteArray> texts[] = {
        { "first_name", &Person::firstName },
        { "last_name", &Person::lastName },
        { "first_name_kana", &Person::firstNameKana },
        { "last_name_kana", &Person::lastNameKana },
        { "first_name_kanji", &Person::firstNameKanji },
        { "last_name_kanji", &Person::lastNameKanji },
        { "email", &Person::email },
        { "phone", &Person::phone },
        { "gender", &Person::gender },
        { "nationality", &Person::nationality },
        { "political_exposure", &Person::politicalExposure },
        { "maiden_name", &Person::maidenName },
        { "us_cfpb_data.ethnicity_details.ethnicity_other", &Person::ethnicityOther },
        { "us_cfpb_data.race_details.race_other", &Person::raceOther },
        { "us_cfpb_data.self_identified_gender", &Person::selfIdentifiedGender },
    };
    static constexpr Field<Person, QByteArrayList> lists[] = {
        { "full_name_aliases", &Person::aliases },
        { "us_cfpb_data.ethnicity_details.ethnicity", &Person::ethnicity },
        { "us_cfpb_data.race_details.race", &Person::race },
    };
    static constexpr Field<Relationship, bool> parts[] = {
        { "relationship.authorizer", &Relationship::authorizer },
        { "relationship.director", &Relationship::director },
        { "relationship.executive", &Relationship::executive },
        { "relationship.legal_guardian", &Relationship::legalGuardian },
        { "relationship.owner", &Relationship::owner },
        { "relationship.representative", &Relationship::representative },
    };
    static constexpr Field<Person, bool> flags[] = {
        { "id_number", &Person::idNumberProvided },
        { "id_number_secondary", &Person::secondIdNumberProvided },
        { "ssn_last_4", &Person::ssnLast4Provided },
        { "business_vat_id_number", &Person::businessVatIdProvided },
    };
    const QByteArray group = head(path);
    const QByteArray rest = tail(path);
    if (group == "address")
        return slot(person.address, rest);
    if (group == "address_kana")
        return slot(person.addressKana, rest);
    if (group == "address_kanji")
        return slot(person.addressKanji, rest);
    if (group == "registered_address")
        return slot(person.registeredAddress, rest);
    if (group == "dob")
        return slot(person.born, rest);
    if (path.startsWith("additional_tos_acceptances.account."))
        return slot(person.guardianAcceptance, tail(rest));
    if (path == "relationship.title")
        return &person.relationship.title;
    if (path == "relationship.percent_ownership")
        return &person.relationship.percentOwnership;
    if (path == "verification.document")
        return &person.document.front;
    if (path == "verification.additional_document")
        return &person.additionalDocument.front;
    return either(either(slotIn(person, texts, path), slotIn(person, flags, path)),
                  either(slotIn(person, lists, path), slotIn(person.relationship, parts, path)));
}

Slot slot(Company &company, const QByteArray &path)
{
    static constexpr Field<Company, QByteArray> texts[] = {
        { "name", &Company::name },
        { "name_kana", &Company::nameKana },
        { "name_kanji", &Company::nameKanji },
        { "phone", &Company::phone },
        { "structure", &Company::structure },
        { "tax_id_registrar", &Company::taxIdRegistrar },
        { "export_license_id", &Company::exportLicense },
        { "export_purpose_code", &Company::exportPurpose },
        { "ownership_exemption_reason", &Company::ownershipExemption },
        { "business_cross_border_transaction_classifications", &Company::exportPurpose },
    };
    static constexpr Field<Company, bool> flags[] = {
        { "tax_id", &Company::taxIdProvided },
        { "pan", &Company::taxIdProvided }, // the Indian word for it
        { "vat_id", &Company::vatIdProvided },
        { "business_vat_id_number", &Company::vatIdProvided },
        { "registration_number", &Company::registrationNumberProvided },
        { "owners_provided", &Company::ownersProvided },
        { "directors_provided", &Company::directorsProvided },
        { "executives_provided", &Company::executivesProvided },
    };
    const QByteArray group = head(path);
    const QByteArray rest = tail(path);
    if (group == "address")
        return slot(company.address, rest);
    if (group == "address_kana")
        return slot(company.addressKana, rest);
    if (group == "address_kanji")
        return slot(company.addressKanji, rest);
    if (group == "administrative_address")
        return slot(company.administrativeAddress, rest);
    if (group == "principal_place_of_business")
        return slot(company.principalPlace, rest);
    if (group == "registration_date")
        return slot(company.registered, rest);
    if (group == "ownership_declaration")
        return slot(company.ownership, rest);
    if (group == "directorship_declaration")
        return slot(company.directorship, rest);
    if (group == "representative_declaration")
        return slot(company.representative, rest);
    if (path == "verification.document")
        return &company.document.front;
    return either(slotIn(company, texts, path), slotIn(company, flags, path));
}

Slot slot(Settings &settings, const QByteArray &path)
{
    static constexpr Field<Settings, QByteArray> texts[] = {
        { "bacs_debit_payments.display_name", &Settings::bacsName },
        { "branding.primary_color", &Settings::primaryColor },
        { "branding.secondary_color", &Settings::secondaryColor },
        { "card_payments.statement_descriptor_prefix", &Settings::prefix },
        { "card_payments.statement_descriptor_prefix_kana", &Settings::prefixKana },
        { "card_payments.statement_descriptor_prefix_kanji", &Settings::prefixKanji },
        { "invoices.hosted_payment_method_save", &Settings::savePaymentMethods },
        { "payments.statement_descriptor", &Settings::descriptor },
        { "payments.statement_descriptor_kana", &Settings::descriptorKana },
        { "payments.statement_descriptor_kanji", &Settings::descriptorKanji },
        { "payouts.statement_descriptor", &Settings::payoutDescriptor },
    };
    static constexpr Field<Settings, bool> flags[] = {
        { "card_payments.decline_on.avs_failure", &Settings::declineOnAddress },
        { "card_payments.decline_on.cvc_failure", &Settings::declineOnCvc },
        { "payouts.debit_negative_balances", &Settings::debitNegativeBalances },
    };
    if (path.startsWith("card_issuing.tos_acceptance."))
        return slot(settings.issuing, tail(tail(path)));
    if (path.startsWith("treasury.tos_acceptance."))
        return slot(settings.treasury, tail(tail(path)));
    return either(slotIn(settings, texts, path), slotIn(settings, flags, path));
}

Slot slot(Account &account, const QByteArray &path)
{
    static constexpr Field<BusinessProfile, QByteArray> profile[] = {
        { "mcc", &BusinessProfile::mcc },
        { "name", &BusinessProfile::name },
        { "url", &BusinessProfile::url },
        { "product_description", &BusinessProfile::productDescription },
        { "support_email", &BusinessProfile::supportEmail },
        { "support_phone", &BusinessProfile::supportPhone },
        { "support_url", &BusinessProfile::supportUrl },
    };
    const QByteArray group = head(path);
    const QByteArray rest = tail(path);
    static constexpr Field<Account, QByteArray> texts[] = {
        { "business_type", &Account::businessType },
        { "default_currency", &Account::defaultCurrency },
        { "email", &Account::email },
        { "groups.payments_pricing", &Account::pricingGroup },
        { "tos_acceptance.service_agreement", &Account::serviceAgreement },
    };
    if (path == "business_profile.minority_owned_business_designation")
        return &account.profile.minorityOwned;
    if (path == "business_profile.estimated_worker_count")
        return &account.profile.workers;
    if (path.startsWith("business_profile.support_address."))
        return slot(account.profile.supportAddress, tail(rest));
    if (group == "business_profile")
        return slotIn(account.profile, profile, rest);
    if (group == "company")
        return slot(account.company, rest);
    if (group == "settings")
        return slot(account.settings, rest);
    if (group == "tos_acceptance" && rest != "service_agreement")
        return slot(account.terms, rest);
    return slotIn(account, texts, path);
}

bool filled(const Slot &slot)
{
    struct Filled {
        bool operator()(std::monostate) const { return false; }
        bool operator()(const QByteArray *text) const { return !text->isNull(); }
        bool operator()(const bool *flag) const { return *flag; }
        bool operator()(const int *number) const { return *number > 0; }
        bool operator()(const Time *time) const { return *time != 0; }
        bool operator()(const Key *key) const { return key->exists(); }
        bool operator()(const QByteArrayList *list) const { return !list->isEmpty(); }
    };
    return std::visit(Filled(), slot);
}

void empty(const Slot &slot)
{
    struct Empty {
        void operator()(std::monostate) const { }
        void operator()(QByteArray *text) const { *text = {}; }
        void operator()(bool *flag) const { *flag = false; }
        void operator()(int *number) const { *number = 0; }
        void operator()(Time *time) const { *time = 0; }
        void operator()(Key *key) const { *key = {}; }
        void operator()(QByteArrayList *list) const { list->clear(); }
    };
    std::visit(Empty(), slot);
}

/// `documents.company_license.files` and the like: kept by name.
bool isPaper(const QByteArray &path)
{
    return path.startsWith("documents.");
}

constexpr Field<Relationship, bool> roles[] = {
    { "representative", &Relationship::representative },
    { "owners", &Relationship::owner },
    { "directors", &Relationship::director },
    { "executives", &Relationship::executive },
};

bool has(const Relationship &relationship, const QByteArray &role)
{
    return std::any_of(std::begin(roles), std::end(roles), [&](const Field<Relationship, bool> &each) {
        return role == each.path && relationship.*each.member;
    });
}

} // namespace

PersonPath personPath(const QByteArray &path)
{
    const QByteArray group = head(path);
    if (group.startsWith("person_") || group == "individual" || group == "representative" || group == "owners"
        || group == "directors" || group == "executives")
        return { group, tail(path) };
    return {};
}

std::vector<size_t> peopleOf(const Account &account, const QByteArray &role)
{
    std::vector<size_t> people;
    for (size_t index = 0; index < account.persons.size(); ++index) {
        const Person &person = account.persons[index];
        if (person.removed)
            continue;
        const bool meant = role == "individual" ? person.relationship.representative
            : role.startsWith("person_")        ? person.id == role
                                                : has(person.relationship, role);
        if (meant)
            people.push_back(index);
    }
    return people;
}

bool provided(const Account &account, const QByteArray &path)
{
    // slot() only finds; it is one function for reading and writing, so it wants an account that may be written.
    Account &found = const_cast<Account &>(account);
    if (path == "external_account") {
        return std::any_of(account.externalAccounts.begin(), account.externalAccounts.end(),
                           [](const ExternalAccount &each) { return each.usable(); });
    }
    if (isPaper(path))
        return account.papers.contains(path);
    const PersonPath about = personPath(path);
    if (about.role.isNull())
        return filled(slot(found, path));

    const std::vector<size_t> people = peopleOf(account, about.role);
    if (people.empty())
        return false;
    return std::all_of(people.begin(), people.end(), [&](size_t index) {
        Person &person = found.persons[index];
        return isPaper(about.rest) ? person.papers.contains(about.rest) : filled(slot(person, about.rest));
    });
}

bool setFrom(Account &account, const QByteArray &path, const Form &form)
{
    struct Set {
        const Form &form;
        QByteArray text() const { return form.isEmptied() ? QByteArray() : form.text(); }
        bool operator()(std::monostate) const { return false; }
        bool operator()(const Key *) const { return false; }
        bool operator()(QByteArray *value) const
        {
            *value = text();
            return true;
        }
        bool operator()(bool *value) const // a secret (`tax_id`) is not kept: there it is, or not
        {
            *value = form.flag().value_or(!form.isEmptied());
            return true;
        }
        bool operator()(int *value) const
        {
            *value = form.isEmptied() ? -1 : qRound(form.text().toDouble());
            return true;
        }
        bool operator()(Time *value) const
        {
            *value = form.integer().value_or(0);
            return true;
        }
        bool operator()(QByteArrayList *value) const
        {
            const std::vector<QByteArray> texts = form.texts();
            *value = form.isText() && !form.isEmptied() ? QByteArrayList { form.text() }
                                                        : QByteArrayList(texts.begin(), texts.end());
            return true;
        }
    };
    const PersonPath about = personPath(path);
    if (about.role.isNull())
        return std::visit(Set { form }, slot(account, path));
    bool known = false;
    for (const size_t index : peopleOf(account, about.role))
        known = std::visit(Set { form }, slot(account.persons[index], about.rest)) || known;
    return known;
}

QByteArray pathOf(const Account &account, const Person &person)
{
    return account.businessType == "individual" && person.relationship.representative ? "individual" : person.id;
}

void withdraw(Account &account, const QByteArray &path)
{
    if (path == "external_account") {
        account.externalAccounts.clear();
    } else if (isPaper(path)) {
        account.papers.removeAll(path);
    } else if (const PersonPath about = personPath(path); about.role.isNull()) {
        empty(slot(account, path));
    } else {
        for (const size_t index : peopleOf(account, about.role)) {
            Person &person = account.persons[index];
            if (about.rest.isNull())
                empty(slotIn(person.relationship, roles, about.role));
            else if (isPaper(about.rest))
                person.papers.removeAll(about.rest);
            else
                empty(slot(person, about.rest));
        }
    }
}

void handIn(Account &account, const QByteArray &path)
{
    struct Fill {
        void operator()(bool *flag) const { *flag = true; }
        void operator()(std::monostate) const { }
        void operator()(QByteArray *) const { }
        void operator()(int *) const { }
        void operator()(Time *) const { }
        void operator()(Key *) const { }
        void operator()(QByteArrayList *) const { }
    };
    if (isPaper(path)) {
        if (!account.papers.contains(path))
            account.papers.append(path);
    } else if (const PersonPath about = personPath(path); about.role.isNull()) {
        std::visit(Fill(), slot(account, path));
    } else {
        for (const size_t index : peopleOf(account, about.role)) {
            Person &person = account.persons[index];
            if (isPaper(about.rest) && !person.papers.contains(about.rest))
                person.papers.append(about.rest);
            else
                std::visit(Fill(), slot(person, about.rest));
        }
    }
}

Scan *scan(Account &account, const QByteArray &path)
{
    if (path == "company.verification.document")
        return &account.company.document;
    const PersonPath about = personPath(path);
    const std::vector<size_t> people = peopleOf(account, about.role);
    if (people.empty())
        return nullptr;
    Person &person = account.persons[people.front()];
    return about.rest == "verification.document"           ? &person.document
        : about.rest == "verification.additional_document" ? &person.additionalDocument
                                                           : nullptr;
}

} // namespace Sandbox

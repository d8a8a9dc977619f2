// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountmaker.h"

#include "app/sandbox/accountfields.h"
#include "app/sandbox/clock.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/external_accounts.h"
#include "app/sandbox/requirements.h"

#include <QDateTime>

#include <algorithm>

namespace Sandbox
{

AccountMaker::AccountMaker(const AccountPlan &plan, Context context, const Seed &seed, const Ids &ids)
    : m_plan(plan)
    , m_preset(*plan.preset)
    , m_context(context)
    , m_seed(seed)
    , m_ids(ids)
    , m_place(place(plan.country))
    , m_random(plan.secret)
    , m_firm(inventFirm(m_place, m_random))
{
}

Account AccountMaker::make()
{
    m_account.id = m_ids.text(Kind::Account, { platform, m_context });
    m_account.created = m_plan.created;
    m_account.country = m_plan.country;
    const Country *spec = country(m_plan.country);
    m_account.defaultCurrency = spec ? spec->defaultCurrency : m_place.currency;
    m_account.preset = m_preset.name;
    m_account.weight = quint32(m_random.between(m_preset.weight.first, m_preset.weight.last));
    if (!m_preset.called.isNull())
        m_firm.name = m_firm.legalName = m_preset.called;

    chooseKind();
    fillSchedule();
    requestCapabilities();
    if (m_account.businessType.isNull()) { // nobody has filled in anything yet
        m_account.email = "hello@" + m_firm.domain;
        m_account.settings.timezone = "Etc/UTC";
        m_account.serviceAgreement = "full";
    } else {
        fillProfile();
        fillSettings();
        fillPersons();
        fillCompany();
        acceptTerms();
        addBanks();
        fillMetadata();
    }
    applyPreset();
    noteVerification();
    settle(m_account, m_seed.now);
    return std::move(m_account);
}

void AccountMaker::chooseKind()
{
    const bool ordinary = m_preset.countries.isEmpty();
    m_account.businessType = m_preset.businessType;
    m_account.origin = m_preset.origin;
    m_account.shape = m_preset.shape.value_or(Shape::Express);
    if (ordinary) {
        static constexpr Shape shapes[] = { Shape::Express, Shape::Standard, Shape::Custom,
                                            Shape::EmbeddedAccountPays, Shape::EmbeddedPlatformPays };
        static constexpr int shapeWeights[] = { 50, 22, 16, 6, 6 };
        m_account.shape = shapes[m_random.weighted(shapeWeights)];
        const quint32 type = m_random.below(100);
        m_account.businessType = type < 36 && !is("AE") ? "individual"
            : type >= 95 && !m_place.nonProfit.isNull() ? "non_profit"
                                                        : "company";
        if (m_account.shape <= Shape::Custom && m_random.perMille(200))
            m_account.origin = Origin::LegacyType;
    }
    m_account.identityHidden = m_account.shape != Shape::Custom && !m_account.businessType.isNull();
    if (m_account.shape == Shape::Express && m_random.perMille(600))
        m_account.pricingGroup = "acctgrp_" + m_ids.letters(mixed(mixed("pricing"), m_random.below(3)), 24);
}

void AccountMaker::fillProfile()
{
    BusinessProfile &profile = m_account.profile;
    profile.name = m_firm.name;
    profile.mcc = m_firm.mcc;
    profile.url = "https://" + m_firm.domain;
    profile.productDescription =
        chance(500) || is("JP") || is("BR") || is("AE") ? m_firm.description : QByteArray();
    if (chance(700))
        profile.supportEmail = "help@" + m_firm.domain;
    if (chance(500) || is("AE"))
        profile.supportPhone = inventPhone(m_place, m_random);
    if (chance(400))
        profile.supportUrl = profile.url + "/help";
    if (chance(300))
        profile.supportAddress = inventAddress(m_place, m_random).native;
    if (chance(250)) {
        profile.annualRevenue = m_random.between(20, 900) * 1'000'00;
        profile.fiscalYearEnd = "2025-12-31";
        profile.workers = int(m_random.between(1, 60));
    }
    if (is("BR") || is("IN"))
        profile.monthlyRevenue = m_random.between(5, 90) * 1'000'00;
    if (is("US") && chance(200))
        profile.minorityOwned = { m_random.below(2) == 0 ? "women_owned_business" : "none_of_these_apply" };
}

void AccountMaker::fillSettings()
{
    Settings &settings = m_account.settings;
    settings.displayName = m_firm.name;
    settings.timezone = m_place.timezone;
    settings.descriptor = m_firm.descriptor;
    settings.prefix = m_firm.descriptor.left(m_firm.descriptor.indexOf(' ')).left(10);
    if (is("JP")) {
        settings.descriptorKana = m_firm.kana;
        settings.descriptorKanji = m_firm.name;
        settings.prefixKana = QString::fromUtf8(m_firm.kana).left(5).toUtf8();
        settings.prefixKanji = QString::fromUtf8(m_firm.name).left(5).toUtf8();
    }
    if (chance(500)) {
        static const QByteArrayList colours {
            "#0b6e4f", "#7a306c", "#e4572e", "#17324d", "#f2b134", "#2f3061"
        };
        settings.icon = nextFile();
        settings.logo = nextFile();
        settings.primaryColor = m_random.pick(colours);
        settings.secondaryColor = m_random.pick(colours);
    }
    settings.declineOnCvc = is("US") || m_random.perMille(300);
    settings.declineOnAddress = m_random.perMille(100);
    settings.debitNegativeBalances = m_account.shape != Shape::Custom;
    if (chance(250))
        settings.payoutDescriptor = settings.prefix + " PAYOUT";
    if (chance(150)) {
        settings.taxIds = { "txi_" + m_ids.letters(mixed(m_plan.secret, mixed("tax id")), 24) };
        settings.savePaymentMethods = m_random.below(2) == 0 ? "offer" : "never";
    }
    if (m_account.capability("bacs_debit_payments")) {
        settings.bacsName = m_firm.descriptor.left(18).trimmed();
        settings.bacsNumber = digits(6, m_random);
    }
    if (m_account.capability("sepa_debit_payments"))
        settings.sepaCreditor = m_plan.country + "00ZZZ" + digits(10, m_random);
    if (m_account.capability("card_issuing"))
        settings.issuing = acceptance(m_account.created + day);
    if (m_account.capability("treasury"))
        settings.treasury = acceptance(m_account.created + day);
}

void AccountMaker::fillSchedule()
{
    PayoutSchedule &schedule = m_account.settings.schedule;
    schedule.interval = m_place.payoutInterval;
    schedule.delayDays = m_place.payoutDelay;
    const bool fixed = is("BR") || is("IN") || is("JP");
    if (!m_preset.schedule.isNull()) {
        schedule.interval = m_preset.schedule;
    } else if (!fixed && !m_account.businessType.isNull()) {
        static const QByteArrayList intervals { "daily", "weekly", "monthly", "manual" };
        static constexpr int weights[] = { 70, 16, 6, 8 };
        schedule.interval = intervals.at(int(m_random.weighted(weights)));
    }
    if (schedule.interval == "weekly") {
        schedule.weekdays = { is("JP") ? "friday" : m_random.below(2) == 0 ? "monday" : "thursday" };
        if (!is("JP") && m_random.perMille(300))
            schedule.weekdays.append("friday");
    } else if (schedule.interval == "monthly") {
        schedule.monthDays = { int(m_random.between(1, 28)) };
        if (m_random.perMille(400))
            schedule.monthDays.append(31);
    }
}

Acceptance AccountMaker::acceptance(Time after)
{
    // Addresses reserved for documentation.
    return { .date = std::min(m_seed.now, after + m_random.between(5 * minute, 3 * hour)),
             .ip = "203.0.113." + QByteArray::number(m_random.between(1, 254)),
             .userAgent = "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/128.0" };
}

Person &AccountMaker::addPerson(const QByteArray &title)
{
    const PersonName name = inventPerson(m_place, m_random);
    Person person;
    person.id = m_ids.text(Kind::Person, { m_context, quint32(m_account.persons.size()) });
    const Time earliest = m_account.persons.empty() ? m_account.created : m_account.persons.back().created;
    person.created = std::min(m_seed.now, earliest + m_random.between(20, 9 * minute));
    person.firstName = name.first.native;
    person.lastName = name.last.native;
    if (!name.first.kana.isNull()) {
        person.firstNameKana = name.first.kana;
        person.lastNameKana = name.last.kana;
        person.firstNameKanji = name.first.native;
        person.lastNameKanji = name.last.native;
        person.gender = name.female ? "female" : "male";
    }
    if (name.female && chance(150))
        person.maidenName = inventPerson(m_place, m_random).last.native;
    if (is("SG"))
        person.aliases = { inventPerson(m_place, m_random).first.native };
    const QByteArray mailbox = name.first.latin + '.' + name.last.latin;
    person.email = QByteArray(mailbox.toLower()).replace(' ', "").replace('\'', "") + '@' + m_firm.domain;
    person.phone = inventPhone(m_place, m_random);
    person.born = { int(m_random.between(1950, 2004)), int(m_random.between(1, 12)),
                    int(m_random.between(1, 28)) };
    const InventedAddress home = inventAddress(m_place, m_random);
    person.address = home.native;
    if (home.kana.given()) {
        person.addressKana = home.kana;
        person.addressKanji = home.native;
    }
    if (chance(100))
        person.registeredAddress = inventAddress(m_place, m_random).native;
    if (is("SG") || is("AE") || chance(200))
        person.nationality = m_plan.country;
    if (is("BR") || chance(150))
        person.politicalExposure = m_random.perMille(120) ? "existing" : "none";
    person.idNumberProvided = !is("US") || m_random.perMille(600);
    person.ssnLast4Provided = is("US");
    person.secondIdNumberProvided = is("TH") || (is("HK") && chance(500));
    person.businessVatIdProvided = is("AE");
    if (is("AE"))
        person.papers = { "documents.passport.files" };
    if (chance(350)) {
        person.document = { nextFile(), nextFile(), {}, {} };
        if (chance(300))
            person.additionalDocument = { nextFile(), nextFile(), {}, {} };
    }
    if (is("US") && chance(50)) {
        person.ethnicity = { "not_hispanic_or_latino" };
        person.race = { "asian", "other_asian" };
        person.ethnicityOther = "Not in the list";
        person.raceOther = "Not in the list";
        person.selfIdentifiedGender = "prefer not to answer";
    }
    if (chance(150))
        person.metadata.emplaceBack("crm_contact", "C-" + digits(5, m_random));
    person.relationship.title = title;
    m_account.persons.push_back(std::move(person));
    return m_account.persons.back();
}

void AccountMaker::fillPersons()
{
    Relationship &first = addPerson(isCompany() ? "CEO" : "Owner").relationship;
    first.representative = true;
    first.executive = true;
    if (!isCompany()) {
        first.owner = true;
        first.percentOwnership = 100;
        if (m_preset.guardian) {
            const int thisYear = QDateTime::fromSecsSinceEpoch(m_seed.now, Qt::UTC).date().year();
            m_account.persons.front().born.year = thisYear - 15;
            Person &guardian = addPerson("Parent");
            guardian.relationship.legalGuardian = true;
            guardian.guardianAcceptance = acceptance(guardian.created);
        }
    } else if (m_account.businessType == "company") {
        const bool shared = m_random.perMille(600);
        first.owner = true;
        first.director = true;
        first.percentOwnership = shared ? int(m_random.between(26, 70)) : 100;
        const int rest = 100 - first.percentOwnership;
        if (shared) {
            Relationship &partner = addPerson("Partner").relationship;
            partner.owner = true;
            partner.percentOwnership = rest;
        }
        if (chance(350)) {
            Relationship &director = addPerson("Director").relationship;
            director.director = true;
            director.authorizer = true;
        }
    } else if (m_random.perMille(700)) {
        addPerson("Treasurer").relationship.executive = true;
    }
    const Person &owner = m_account.persons.front();
    m_account.email = isCompany() ? "office@" + m_firm.domain : owner.email;
}

void AccountMaker::fillCompany()
{
    Company &company = m_account.company;
    if (!isCompany() && !chance(300))
        return;
    const InventedAddress seat = inventAddress(m_place, m_random);
    company.address = seat.native;
    if (seat.kana.given()) {
        company.addressKana = seat.kana;
        company.addressKanji = seat.native;
    }
    company.phone = inventPhone(m_place, m_random);
    if (!isCompany())
        return;
    company.name = m_firm.legalName;
    if (is("JP")) {
        company.nameKanji = m_firm.legalName;
        company.nameKana = m_firm.kana;
    }
    company.taxIdProvided = true;
    company.vatIdProvided = m_random.perMille(500) || is("AE");
    company.registrationNumberProvided = true;
    company.taxIdRegistrar = m_place.registrar;
    company.ownersProvided = company.directorsProvided = company.executivesProvided = true;
    if (m_account.businessType == "company" && !m_place.structures.isEmpty())
        company.structure = m_random.pick(m_place.structures);
    else if (m_account.businessType == "non_profit")
        company.structure = m_place.nonProfit;
    else if (m_account.businessType == "government_entity")
        company.structure = m_place.government;
    if (chance(300)) {
        company.registered = { int(m_random.between(1987, 2022)), int(m_random.between(1, 12)),
                               int(m_random.between(1, 28)) };
        company.administrativeAddress = inventAddress(m_place, m_random).native;
        company.principalPlace = company.address;
    }
    if (chance(250)) {
        company.ownership = acceptance(m_account.created);
        company.directorship = acceptance(m_account.created);
        company.representative = acceptance(m_account.created);
        company.document = { nextFile(), nextFile(), {}, {} };
    }
    if (is("US") && chance(50))
        company.ownershipExemption = "qualified_entity_exceeds_ownership_threshold";
    if (is("IN")) {
        company.exportLicense = "IEC" + digits(7, m_random);
        company.exportPurpose = "P0802";
    }
    if (is("AE")) {
        m_account.papers = { "documents.company_license.files",
                             "documents.company_memorandum_of_association.files",
                             "documents.bank_account_ownership_verification.files" };
    }
}

void AccountMaker::requestCapabilities()
{
    if (m_preset.methods == "none")
        return;
    QByteArrayList names { "transfers" };
    if (m_preset.agreement != "recipient") {
        names.append("card_payments");
        for (const QByteArray &method : m_place.methods) {
            if (m_account.businessType.isNull() ? false : m_preset.methods == "all" || m_random.perMille(350))
                names.append(method);
        }
    }
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : names) {
        // Local methods are usually asked for later, when the first payments have gone well.
        const bool core = name == "card_payments" || name == "transfers";
        const Time asked = m_account.created + (core ? 0 : m_random.between(0, 20 * day));
        m_account.capabilities.push_back({ .name = name, .requestedAt = std::min(asked, m_seed.now) });
    }
}

void AccountMaker::acceptTerms()
{
    m_account.terms = acceptance(m_account.created + 10 * minute);
    m_account.serviceAgreement = m_preset.agreement;
}

void AccountMaker::addBanks()
{
    QByteArrayList kinds = m_preset.banks;
    if (m_preset.countries.isEmpty()) { // ordinary: one, and now and then another
        kinds = { m_random.pick(m_preset.banks) };
        if (m_random.perMille(120))
            kinds.append("second-currency");
        if (is("US") && m_random.perMille(150))
            kinds.append("card");
    }
    for (const QByteArray &kind : kinds) {
        m_account.externalAccounts.push_back(makeExternalAccount(
            m_account, kind, quint32(m_account.externalAccounts.size()), m_ids, m_random));
        ExternalAccount &added = m_account.externalAccounts.back();
        added.created =
            std::min(m_seed.now, m_account.created + 12 * minute + qint64(m_account.externalAccounts.size()));
    }
}

void AccountMaker::fillMetadata()
{
    if (chance(500)) {
        static const QByteArrayList tiers { "bronze", "silver", "gold" };
        m_account.metadata.emplaceBack("seller_tier", m_random.pick(tiers));
    }
    if (chance(300))
        m_account.metadata.emplaceBack("internal_ref", "S-" + digits(6, m_random));
}

std::vector<Requirement> AccountMaker::requirements(const PresetDue &due) const
{
    std::vector<Requirement> result;
    const QByteArrayList paths = addressed(m_account, due.path);
    for (qsizetype person = 0; person < paths.size(); ++person) {
        QByteArrayList instead;
        for (const QByteArray &path : due.instead)
            instead.append(addressed(m_account, path).value(person, path));
        result.push_back({ .path = paths.at(person),
                           .stage = due.stage.value_or(due.days > 0 ? Stage::Now : Stage::Overdue),
                           .beingChecked = due.checking,
                           .deadline = due.days > 0 ? m_seed.now + due.days * day : 0,
                           .blocking = due.blocking,
                           .errorCode = due.error,
                           .instead = instead });
    }
    return result;
}

void AccountMaker::applyDue(const Requirement &wanted)
{
    const auto known = std::find_if(m_account.requirements.begin(), m_account.requirements.end(),
                                    [&](const Requirement &each) { return each.path == wanted.path; });
    if (known == m_account.requirements.end())
        m_account.requirements.push_back(wanted);
    else
        *known = wanted;
    if (wanted.errorCode.startsWith("verification_document_")) {
        if (Scan *paper = scan(m_account, wanted.path)) {
            *paper = { nextFile(), nextFile(), reasonOf(wanted.errorCode),
                       wanted.errorCode.mid(qsizetype(qstrlen("verification_"))) };
        }
    }
}

void AccountMaker::applyPreset()
{
    for (const QByteArray &path : m_preset.withdrawn)
        withdraw(m_account, path);
    m_account.decision = m_plan.decision;
    m_account.paymentsPaused = m_preset.paymentsPaused;
    m_account.payoutsPaused = m_preset.payoutsPaused;
    m_account.requirements = missing(m_account);
    for (const PresetDue &due : m_preset.due) {
        for (const Requirement &each : requirements(due))
            applyDue(each);
    }
    for (const PresetDue &due : m_preset.future) {
        for (const Requirement &each : requirements(due))
            m_account.futureRequirements.push_back(each);
    }
}

void AccountMaker::noteVerification()
{
    for (Person &person : m_account.persons) {
        person.verification = "verified";
        for (const Requirement &each : m_account.requirements) {
            const PersonPath about = personPath(each.path);
            const bool meant =
                about.role == person.id || (about.role == "individual" && person.relationship.representative);
            if (!meant || each.stage == Stage::Later)
                continue;
            person.verification = each.beingChecked ? "pending" : "unverified";
            if (!each.errorCode.isNull()) {
                person.verificationDetails = reasonOf(each.errorCode);
                person.verificationCode = "failed_keyed_identity";
            }
        }
    }
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMap>

#include <utility>
#include <vector>

/// An account of the platform as the sandbox keeps it: plain values, UTF-8 text, UTC seconds.
/// Knows nothing of JSON, HTTP or money; requirements.h derives from it what is due and what is switched off.
/// A null QByteArray means "not given" and is answered as null; 0 seconds means "never".
namespace Sandbox
{

/// The five combinations of controller properties that the API accepts; every other one is refused.
enum class Shape : quint8 {
    Standard, ///< full dashboard; the account pays fees; Stripe bears losses
    Express, ///< express dashboard; the platform pays fees and bears losses
    Custom, ///< no dashboard; the platform pays, bears losses and collects requirements
    EmbeddedAccountPays, ///< no dashboard; the account pays fees; Stripe bears losses
    EmbeddedPlatformPays ///< no dashboard; the platform pays fees; Stripe bears losses
};

/// How the account came to the platform.
enum class Origin : quint8 {
    Controller, ///< created by the platform, described by `controller`
    LegacyType, ///< created by the platform with the older `type` parameter
    Linked, ///< joined by OAuth: another party controls it, so it shows very little
    Platform ///< the platform itself
};

struct Address {
    QByteArray city, country, line1, line2, postalCode, state;
    QByteArray town {}; ///< Japan only
    bool given() const { return !line1.isNull(); }
};

struct Day {
    int year = 0, month = 0, day = 0;
    bool given() const { return year != 0; }
};

/// Somebody agreed to something: when, from where, with what program.
struct Acceptance {
    Time date = 0;
    QByteArray ip {}, userAgent {};
};

/// Papers about identity are numbered from here on in their account's context, evidence and other files from 0.
constexpr quint32 firstIdentityFile = 0x0100'0000;
/// Files of the seed's disputes from here on; uploads come after them (uploads.h).
constexpr quint32 firstEvidenceFile = 0x0180'0000;

/// Front and back of an uploaded paper (files), and why it was turned down, if it was.
struct Scan {
    Key front {}, back {};
    QByteArray details {}, detailsCode {};
};

/// How near a piece of information is to being demanded. The lists that the API answers are the prefixes of
/// this order, which is why eventually_due contains currently_due and that contains past_due.
enum class Stage : quint8 { Submitted, Later, Now, Overdue };

/// One piece of information that is missing, refused or being checked.
struct Requirement {
    QByteArray path {}; ///< as the API names it: `company.tax_id`, `person_x.dob.day`
    Stage stage = Stage::Now; ///< `Submitted`: asked for by nobody any more, only being checked
    bool beingChecked = false; ///< listed in pending_verification as well
    Time deadline = 0; ///< when it becomes overdue; 0: no time is set
    bool blocking = false; ///< until the check ends, what it gates is pending rather than active
    bool payoutsOnly = false; ///< once overdue it stops payouts and nothing else, whatever the path gates
    QByteArray errorCode {}; ///< why what was given before did not do; see requirement_errors.json
    QByteArrayList instead {}; ///< paths that would satisfy it as well
    QByteArray cause {}; ///< the path of what did not do; another value there takes the requirement away
};

/// Something that was handed in and is to be looked at, and how that will end.
struct Check {
    QByteArray path {}; ///< of what is looked at: `company.tax_id`, `person_x.dob`
    Time ends = 0; ///< 0: it waits until everything about its subject is there
    bool immediate = false; ///< ends as soon as it begins
    QByteArray error {}, at {}; ///< null: all is well; otherwise what is asked for then, and why
    QByteArrayList settles {}; ///< requirements that are met when all is well
    QByteArray decision {}; ///< what is then decided about the whole account
    bool payoutsOnly = false;
};

struct Relationship {
    bool representative = false, owner = false, director = false, executive = false;
    bool legalGuardian = false, authorizer = false;
    int percentOwnership = -1; ///< negative: not given
    QByteArray title {};
};

/// A human being behind an account. Identity numbers are never kept, only that they were given.
struct Person {
    QByteArray id {};
    Time created = 0;
    QByteArray firstName {}, lastName {};
    QByteArray firstNameKana {}, lastNameKana {}, firstNameKanji {}, lastNameKanji {};
    QByteArray maidenName {}, gender {}, nationality {}, email {}, phone {};
    QByteArrayList aliases {};
    Day born {};
    Address address {}, addressKana {}, addressKanji {}, registeredAddress {};
    Relationship relationship {};
    QByteArray politicalExposure {};
    bool idNumberProvided = false, secondIdNumberProvided = false, ssnLast4Provided = false;
    bool businessVatIdProvided = false; ///< asked of individuals in the Emirates
    QByteArray verification = "unverified"; ///< unverified, pending, verified
    QByteArray verificationDetails {}, verificationCode {};
    Scan document {}, additionalDocument {};
    QByteArrayList papers {}; ///< other documents handed in: `documents.passport.files`
    Acceptance guardianAcceptance {};
    QByteArrayList ethnicity {}, race {}; ///< asked by one US rule, in the words of the API
    QByteArray ethnicityOther {}, raceOther {}, selfIdentifiedGender {};
    QList<std::pair<QByteArray, QByteArray>> metadata {};
    bool removed = false; ///< by the platform: no longer listed, nor asked anything
};

/// A bank account or a debit card that payouts go to.
struct ExternalAccount {
    enum class Kind : quint8 { Bank, Card };

    Kind kind = Kind::Bank;
    QByteArray id {}, country {}, currency {}, last4 {}, fingerprint {}, status {};
    Time created = 0; ///< not answered by the API; it orders the list
    bool defaultForCurrency = false;
    bool instant = false; ///< can receive instant payouts as well
    QByteArray ownership {}; ///< how a check of whose it is will end: confirmed, unproven; null: nobody checks
    QByteArray failsWith {}; ///< failure_code of every payout that goes there: a test number; empty: they arrive
    bool removed = false;
    QByteArray holderName {};
    QList<std::pair<QByteArray, QByteArray>> metadata {};
    std::vector<Requirement> requirements {}, futureRequirements {};
    // bank accounts
    QByteArray holderType {}, accountType {}, bankName {}, routingNumber {};
    // cards
    QByteArray brand {}, funding {}, issuer {}, iin {}, cvcCheck {}, wallet {}, walletLast4 {}, network {};
    QByteArray regulated {};
    int expiryMonth = 0, expiryYear = 0;
    Address address {};

    bool usable() const
    {
        return !removed && (status == "new" || status == "validated" || status == "verified");
    }
};

struct Capability {
    QByteArray name {};
    QByteArray status = "inactive"; ///< active, inactive, pending, unrequested
    Time requestedAt = 0;
    bool requested = true; ///< false: it was, and was taken back
    QByteArray disabledReason {};
};

struct BusinessProfile {
    QByteArray mcc {}, name {}, url {}, productDescription {};
    QByteArray supportEmail {}, supportPhone {}, supportUrl {};
    Address supportAddress {};
    qint64 annualRevenue = -1, monthlyRevenue = -1; ///< minor units of the account's currency; -1: not given
    QByteArray fiscalYearEnd {};
    int workers = -1;
    QByteArrayList minorityOwned {};
};

struct Company {
    QByteArray name {}, nameKana {}, nameKanji {}, phone {}, structure {}, taxIdRegistrar {};
    QByteArray exportLicense {}, exportPurpose {}, ownershipExemption {};
    Address address {}, addressKana {}, addressKanji {}, administrativeAddress {}, principalPlace {};
    bool taxIdProvided = false, vatIdProvided = false, registrationNumberProvided = false;
    bool ownersProvided = false, directorsProvided = false, executivesProvided = false;
    Day registered {};
    Acceptance ownership {}, directorship {}, representative {};
    Scan document {};
};

struct PayoutSchedule {
    QByteArray interval = "daily"; ///< manual, daily, weekly, monthly
    int delayDays = 2;
    QByteArrayList weekdays {};
    QList<int> monthDays {};
};

struct Settings {
    Key icon {}, logo {}; ///< files
    QByteArray primaryColor {}, secondaryColor {};
    QByteArray displayName {}, timezone {};
    QByteArray descriptor {}, descriptorKana {}, descriptorKanji {};
    QByteArray prefix {}, prefixKana {}, prefixKanji {};
    QByteArray payoutDescriptor {};
    bool declineOnAddress = false, declineOnCvc = false;
    bool debitNegativeBalances = true;
    PayoutSchedule schedule {};
    int delayOverride = -1; ///< days; negative: the account's own delay holds
    int dayStartsAt = 0; ///< minutes after midnight
    QByteArray dayStartsIn {}; ///< time zone; null: UTC
    QMap<QByteArray, qint64> leastBalances {}; ///< kept back by payouts, by currency
    QByteArrayList taxIds {};
    QByteArray savePaymentMethods {};
    QByteArray bacsName {}, bacsNumber {}, sepaCreditor {};
    Acceptance issuing {}, treasury {};
};

struct Account {
    QByteArray id {};
    Time created = 0;
    QByteArray country {}; ///< upper case, two letters
    QByteArray defaultCurrency {}; ///< lower case
    QByteArray email {};
    Shape shape = Shape::Standard;
    Origin origin = Origin::Controller;
    QByteArray
        businessType {}; ///< individual, company, non_profit, government_entity; null on a fresh account
    QByteArray preset {}; ///< which preset of presets.json it was made from
    quint32 weight = 0; ///< its share of all payments, relative to the others; 0: it has none

    BusinessProfile profile {};
    Company company {};
    Settings settings {};
    Acceptance terms {};
    QByteArray serviceAgreement {}; ///< full, recipient
    QByteArray pricingGroup {};
    std::vector<Person> persons {}; ///< oldest first
    std::vector<ExternalAccount> externalAccounts {}; ///< oldest first
    std::vector<Capability> capabilities {}; ///< requested ones, by name
    std::vector<Requirement> requirements {}, futureRequirements {};
    std::vector<Check> checks {}; ///< that have not ended
    QByteArrayList papers {}; ///< documents handed in: `documents.company_license.files`
    QList<std::pair<QByteArray, QByteArray>> metadata {};

    /// A decision that outlasts requirements: `rejected.fraud`, `listed`, `under_review`, `paused.inactivity`.
    QByteArray decision {};
    bool paymentsPaused = false, payoutsPaused = false; ///< by the platform
    bool paysOutRejected = false; ///< it was rejected, but what it has earned is still paid out
    bool filledInOnce = true; ///< false: its owner is still filling in for the first time
    bool deleted = false; ///< by the platform: no longer listed, nor accessible
    bool identityHidden =
        false; ///< the owner went through the provider's form: the platform no longer reads it

    // Derived by settle() of requirements.h; never set by hand.
    bool chargesEnabled = false, payoutsEnabled = false, detailsSubmitted = false;
    QByteArray disabledReason {};

    const Capability *capability(const QByteArray &name) const
    {
        for (const Capability &each : capabilities) {
            if (each.name == name && each.requested)
                return &each;
        }
        return nullptr;
    }
    bool active(const QByteArray &name) const
    {
        const Capability *found = capability(name);
        return found && found->status == "active";
    }
    /// Where payouts in this currency go; null when there is no such place.
    const ExternalAccount *externalAccount(const QByteArray &currency) const
    {
        for (const ExternalAccount &each : externalAccounts) {
            if (each.currency == currency && each.defaultForCurrency)
                return &each;
        }
        return nullptr;
    }
    /// The name a person would use for it, as the dashboard falls back from one field to the next.
    QByteArray displayName() const
    {
        for (const QByteArray &name : { profile.name, company.name, settings.displayName, email }) {
            if (!name.isEmpty())
                return name;
        }
        return id;
    }
};

} // namespace Sandbox

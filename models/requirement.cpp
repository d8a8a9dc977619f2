// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requirement.h"

#include "models/country.h"
#include "models/requirementwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Ask = Requirement::Kind;
using Step = Requirement::Step;
using Requirements::About;

namespace {

QString worded(const char *text)
{
    return QCoreApplication::translate("Requirement", text);
}

/// How the catalogue knows a field: what it is called and what kind of answer it takes.
struct Entry {
    const char *field;
    Ask kind;
    const char *label;
    const char *help = nullptr;
    int longest = 0;
    bool sensitive = false;
};

// What is asked about a business or an account as a whole, by its whole path.
constexpr Entry accountEntries[] = {
    {"business_type", Ask::Choice,
     //: What is asked of a new account: an individual, a company, ...
     QT_TRANSLATE_NOOP("Requirement", "Type of business")},
    {"business_profile.mcc", Ask::Choice,
     //: What is asked of a new account: its line of business
     QT_TRANSLATE_NOOP("Requirement", "Industry"),
     QT_TRANSLATE_NOOP("Requirement", "Choose what comes closest to what is sold.")},
    {"business_profile.name", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Name that customers know"),
     QT_TRANSLATE_NOOP("Requirement", "Shown on receipts; it may differ from the legal name."), 100},
    {"business_profile.url", Ask::Url,
     //: What is asked of a new account: the address of its website
     QT_TRANSLATE_NOOP("Requirement", "Website"),
     QT_TRANSLATE_NOOP("Requirement", "Where customers find what is sold. Without a website, describe it instead.")},
    {"business_profile.product_description", Ask::Paragraph,
     QT_TRANSLATE_NOOP("Requirement", "Description of what is sold"),
     QT_TRANSLATE_NOOP("Requirement", "At least ten characters: what is sold, to whom, and when customers pay."), 40000},
    {"business_profile.support_phone", Ask::Phone, QT_TRANSLATE_NOOP("Requirement", "Support telephone number")},
    {"business_profile.support_email", Ask::Email, QT_TRANSLATE_NOOP("Requirement", "Support e-mail address")},
    {"business_profile.support_url", Ask::Url, QT_TRANSLATE_NOOP("Requirement", "Support website")},
    {"business_profile.estimated_worker_count", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Number of workers")},
    {"business_profile.specified_commercial_transactions_act_url", Ask::Url,
     QT_TRANSLATE_NOOP("Requirement", "Page on the Specified Commercial Transactions Act")},
    {"email", Ask::Email, QT_TRANSLATE_NOOP("Requirement", "E-mail address of the account")},
    {"settings.payments.statement_descriptor", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Statement descriptor"),
     QT_TRANSLATE_NOOP("Requirement", "What customers read on their bank statement: 5 to 22 Latin characters."), 22},
    {"settings.card_payments.statement_descriptor_prefix", Ask::Text,
     QT_TRANSLATE_NOOP("Requirement", "Short statement descriptor"),
     QT_TRANSLATE_NOOP("Requirement", "Stands before the changing part on a bank statement: 2 to 10 Latin characters."), 10},
    {"settings.payments.statement_descriptor_kana", Ask::Text,
     QT_TRANSLATE_NOOP("Requirement", "Statement descriptor (kana)"), nullptr, 22},
    {"settings.payments.statement_descriptor_kanji", Ask::Text,
     QT_TRANSLATE_NOOP("Requirement", "Statement descriptor (kanji)"), nullptr, 17},
    {"external_account", Ask::BankAccount, QT_TRANSLATE_NOOP("Requirement", "Bank account for payouts"),
     QT_TRANSLATE_NOOP("Requirement", "Payouts go here. The number is sent to the provider and is not kept on this computer."), 0, true},
    {"tos_acceptance", Ask::Terms, QT_TRANSLATE_NOOP("Requirement", "Terms of service"),
     QT_TRANSLATE_NOOP("Requirement", "The owner accepts the provider’s terms. The time and the network address are sent along.")},

    {"documents.bank_account_ownership_verification.files", Ask::Files,
     QT_TRANSLATE_NOOP("Requirement", "Proof that the bank account is theirs"),
     QT_TRANSLATE_NOOP("Requirement", "A bank statement or a letter of the bank that shows the name and the number.")},
    {"documents.company_license.files", Ask::Files, QT_TRANSLATE_NOOP("Requirement", "Licence of the company")},
    {"documents.company_memorandum_of_association.files", Ask::Files,
     QT_TRANSLATE_NOOP("Requirement", "Memorandum of association")},
    {"documents.company_ministerial_decree.files", Ask::Files, QT_TRANSLATE_NOOP("Requirement", "Ministerial decree")},
    {"documents.company_registration_verification.files", Ask::Files,
     QT_TRANSLATE_NOOP("Requirement", "Proof of the company’s registration")},
    {"documents.company_tax_id_verification.files", Ask::Files, QT_TRANSLATE_NOOP("Requirement", "Proof of the tax number")},
    {"documents.proof_of_address.files", Ask::Files, QT_TRANSLATE_NOOP("Requirement", "Proof of address")},
    {"documents.proof_of_business_presence.files", Ask::Files,
     QT_TRANSLATE_NOOP("Requirement", "Proof that the business exists")},
    {"documents.proof_of_registration.files", Ask::Files, QT_TRANSLATE_NOOP("Requirement", "Proof of registration")},
    {"documents.proof_of_ultimate_beneficial_ownership.files", Ask::Files,
     QT_TRANSLATE_NOOP("Requirement", "Proof of who owns the business")},
};

constexpr Entry companyEntries[] = {
    {"name", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Legal name"),
     QT_TRANSLATE_NOOP("Requirement", "Exactly as it is registered."), 100},
    {"name_kana", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Legal name (kana)"), nullptr, 100},
    {"name_kanji", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Legal name (kanji)"), nullptr, 100},
    {"phone", Ask::Phone, QT_TRANSLATE_NOOP("Requirement", "Telephone number")},
    {"tax_id", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Tax number"), nullptr, 0, true},
    {"tax_id_registrar", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Court of registration"), nullptr, 100},
    {"vat_id", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "VAT number"), nullptr, 0, true},
    {"business_vat_id_number", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "VAT number"), nullptr, 0, true},
    {"pan", Ask::Identifier, "PAN", nullptr, 0, true},
    {"registration_number", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Registration number"), nullptr, 0, true},
    {"registration_date", Ask::Date, QT_TRANSLATE_NOOP("Requirement", "Date of registration")},
    {"export_license_id", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Export licence number"), nullptr, 0, true},
    {"export_purpose_code", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Purpose code of exports"), nullptr, 10},
    {"business_cross_border_transaction_classifications", Ask::Text,
     QT_TRANSLATE_NOOP("Requirement", "Purpose code of exports"), nullptr, 10},
    {"structure", Ask::Choice, QT_TRANSLATE_NOOP("Requirement", "Legal form")},
    {"ownership_exemption_reason", Ask::Choice, QT_TRANSLATE_NOOP("Requirement", "Why no owners are listed")},
    {"owners_provided", Ask::Boolean, QT_TRANSLATE_NOOP("Requirement", "All owners are listed"),
     QT_TRANSLATE_NOOP("Requirement", "Everybody who owns a quarter or more of the business.")},
    {"directors_provided", Ask::Boolean, QT_TRANSLATE_NOOP("Requirement", "All directors are listed"),
     QT_TRANSLATE_NOOP("Requirement", "Everybody who governs the business, as the public register says.")},
    {"executives_provided", Ask::Boolean, QT_TRANSLATE_NOOP("Requirement", "All executives are listed"),
     QT_TRANSLATE_NOOP("Requirement", "Everybody with significant responsibility for managing the business.")},
    {"ownership_declaration", Ask::Terms, QT_TRANSLATE_NOOP("Requirement", "Declaration that the owners are right"),
     QT_TRANSLATE_NOOP("Requirement", "The representative declares that the owners listed are complete and correct.")},
    {"directorship_declaration", Ask::Terms, QT_TRANSLATE_NOOP("Requirement", "Declaration that the directors are right"),
     QT_TRANSLATE_NOOP("Requirement", "The representative declares that the directors listed are complete and correct.")},
    {"representative_declaration", Ask::Terms, QT_TRANSLATE_NOOP("Requirement", "Declaration of the representative"),
     QT_TRANSLATE_NOOP("Requirement", "The representative declares to be allowed to act for the business.")},
    {"verification.document", Ask::File, QT_TRANSLATE_NOOP("Requirement", "Document about the company"),
     QT_TRANSLATE_NOOP("Requirement", "An official document that shows the legal name and the number or address.")},
};

constexpr Entry personEntries[] = {
    {"first_name", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "First name"),
     QT_TRANSLATE_NOOP("Requirement", "As it stands on an identity document."), 100},
    {"last_name", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Last name"), nullptr, 100},
    {"first_name_kana", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "First name (kana)"), nullptr, 100},
    {"last_name_kana", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Last name (kana)"), nullptr, 100},
    {"first_name_kanji", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "First name (kanji)"), nullptr, 100},
    {"last_name_kanji", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Last name (kanji)"), nullptr, 100},
    {"maiden_name", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Name at birth"), nullptr, 100},
    {"full_name_aliases", Ask::Texts, QT_TRANSLATE_NOOP("Requirement", "Other names"),
     QT_TRANSLATE_NOOP("Requirement", "Other names the person goes by; leave it empty if there are none."), 300},
    {"dob", Ask::Date, QT_TRANSLATE_NOOP("Requirement", "Date of birth")},
    {"email", Ask::Email, QT_TRANSLATE_NOOP("Requirement", "E-mail address")},
    {"phone", Ask::Phone, QT_TRANSLATE_NOOP("Requirement", "Telephone number")},
    {"gender", Ask::Choice,
     //: What is asked about a person in Japan: male or female
     QT_TRANSLATE_NOOP("Requirement", "Gender")},
    {"nationality", Ask::Country,
     //: What is asked about a person: a country
     QT_TRANSLATE_NOOP("Requirement", "Nationality")},
    {"id_number", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Identity number"), nullptr, 0, true},
    {"id_number_secondary", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Second identity number"), nullptr, 0, true},
    {"ssn_last_4", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "Last four digits of the Social Security number"),
     nullptr, 4, true},
    {"business_vat_id_number", Ask::Identifier, QT_TRANSLATE_NOOP("Requirement", "VAT number"), nullptr, 0, true},
    {"political_exposure", Ask::Choice, QT_TRANSLATE_NOOP("Requirement", "Political office"),
     QT_TRANSLATE_NOOP("Requirement", "Whether the person, or somebody close, holds or held a prominent public office.")},
    {"relationship.title", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Job title"),
     QT_TRANSLATE_NOOP("Requirement", "What the person does in the business: “CEO”, “Director”."), 100},
    {"relationship.percent_ownership", Ask::Percent, QT_TRANSLATE_NOOP("Requirement", "Share of ownership in per cent")},
    {"relationship.executive", Ask::Boolean, QT_TRANSLATE_NOOP("Requirement", "Manages the business"),
     QT_TRANSLATE_NOOP("Requirement", "Has significant responsibility for control, management or direction.")},
    {"relationship.owner", Ask::Boolean, QT_TRANSLATE_NOOP("Requirement", "Owns a quarter or more of the business")},
    {"relationship.director", Ask::Boolean, QT_TRANSLATE_NOOP("Requirement", "Is a director of the business")},
    {"additional_tos_acceptances.account", Ask::Terms, QT_TRANSLATE_NOOP("Requirement", "Terms of service (guardian)"),
     QT_TRANSLATE_NOOP("Requirement", "The guardian accepts the provider’s terms for a person who is not of age.")},
    {"verification.document", Ask::File, QT_TRANSLATE_NOOP("Requirement", "Identity document"),
     QT_TRANSLATE_NOOP("Requirement", "A photograph or scan in colour of a passport (front) or of an identity card (front and back).")},
    {"verification.additional_document", Ask::File, QT_TRANSLATE_NOOP("Requirement", "Document that shows the address"),
     QT_TRANSLATE_NOOP("Requirement", "A utility bill, a bank statement or a letter of an authority, not older than six months.")},
    {"documents.passport.files", Ask::Files,
     //: A document that is asked for
     QT_TRANSLATE_NOOP("Requirement", "Passport")},
    {"documents.visa.files", Ask::Files,
     //: A document that is asked for: the permission to stay in a country
     QT_TRANSLATE_NOOP("Requirement", "Visa")},
    {"documents.company_authorization.files", Ask::Files,
     QT_TRANSLATE_NOOP("Requirement", "Power of attorney of the company")},
};

// Of every address: "address", "address_kana", "registered_address", ...
constexpr Entry addressEntries[] = {
    //: Question: street and number
    {"line1", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Address"), QT_TRANSLATE_NOOP("Requirement", "Street and number, no post-office box."), 200},
    {"line2", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Address, second line"), nullptr, 200},
    {"city", Ask::Text,
     //: Part of an address
     QT_TRANSLATE_NOOP("Requirement", "City"), nullptr, 100},
    {"town", Ask::Text, QT_TRANSLATE_NOOP("Requirement", "Town or chome"), nullptr, 100},
    {"state", Ask::State, QT_TRANSLATE_NOOP("Requirement", "State or region"), nullptr, 100},
    {"postal_code", Ask::PostalCode, QT_TRANSLATE_NOOP("Requirement", "Postal code"), nullptr, 20},
    {"country", Ask::Country,
     //: Part of an address
     QT_TRANSLATE_NOOP("Requirement", "Country")},
};

constexpr const char *addresses[] = {"address", "address_kana", "address_kanji", "registered_address",
                                     "administrative_address", "physical_address", "principal_place_of_business",
                                     "support_address"};

struct RoleName {
    const char *head; ///< of a path, for whoever will have the role
    Subject::Kind kind;
    const char *name;
};

constexpr RoleName roles[] = {
    {"individual", Subject::Kind::Individual,
     //: Whom a question is about: the person an account belongs to
     QT_TRANSLATE_NOOP("Requirement", "Person")},
    {"representative", Subject::Kind::Representative,
     //: Whom a question is about: who acts for a company
     QT_TRANSLATE_NOOP("Requirement", "Representative")},
    {"owners", Subject::Kind::Owner,
     //: Whom a question is about: somebody who owns a part of a company
     QT_TRANSLATE_NOOP("Requirement", "Owner")},
    {"directors", Subject::Kind::Director,
     //: Whom a question is about: a director of a company
     QT_TRANSLATE_NOOP("Requirement", "Director")},
    {"executives", Subject::Kind::Executive,
     //: Whom a question is about: somebody who manages a company
     QT_TRANSLATE_NOOP("Requirement", "Executive")},
    {"authorizer", Subject::Kind::Other,
     //: Whom a question is about: who allowed the representative to act
     QT_TRANSLATE_NOOP("Requirement", "Authorizer")},
    {"legal_guardian", Subject::Kind::Other,
     //: Whom a question is about: the guardian of a minor
     QT_TRANSLATE_NOOP("Requirement", "Legal guardian")},
};

template <size_t Size>
const Entry *entryOf(const Entry (&entries)[Size], QByteArrayView field)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [field](const Entry &each) { return field == each.field; });
    return found == std::end(entries) ? nullptr : found;
}

const Entry *addressEntryOf(const QByteArray &field)
{
    const qsizetype dot = field.lastIndexOf('.');
    const QByteArray address = field.left(std::max<qsizetype>(dot, 0));
    const bool is = std::any_of(std::begin(addresses), std::end(addresses),
                                [&address](const char *each) { return address == each; });
    return is ? entryOf(addressEntries, QByteArrayView(field).sliced(dot + 1)) : nullptr;
}

const Entry *entryOf(const Subject &subject, const QByteArray &field)
{
    if (const Entry *address = addressEntryOf(field))
        return address;
    if (subject.kind == Subject::Kind::Company)
        return entryOf(companyEntries, field);
    if (subject.isPerson())
        return entryOf(personEntries, field);
    const qsizetype dot = field.indexOf('.');
    if (field.startsWith("business_profile.")) {
        if (const Entry *address = addressEntryOf(field.sliced(dot + 1)))
            return address;
    }
    return entryOf(accountEntries, field);
}

struct Parted {
    Subject subject;
    QByteArray field;
};

/// Takes the subject off a path.
Parted parted(const QByteArray &path)
{
    const qsizetype dot = path.indexOf('.');
    const QByteArray head = dot < 0 ? path : path.first(dot);
    const QByteArray rest = dot < 0 ? QByteArray() : path.sliced(dot + 1);
    // Older answers: "relationship.owner" asks for somebody of that role, "person.person_1.dob" is about one.
    if (head == "person" && rest.startsWith("person_"))
        return parted(rest);
    if (head == "company")
        return {{Subject::Kind::Company, {}}, rest};
    if (head.startsWith("person_") || head.startsWith("new_"))
        return {{Subject::Kind::Person, head}, rest};
    for (const RoleName &role : roles) {
        if (head == role.head)
            return {{role.kind, role.kind == Subject::Kind::Other ? head : QByteArray()}, rest};
    }
    return {{}, path};
}

QString titleCased(const QByteArray &path)
{
    QByteArray word = path.sliced(path.lastIndexOf('.') + 1);
    word.replace('_', ' ');
    QString text = QString::fromUtf8(word);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

Step stepOf(const Requirement &requirement)
{
    if (requirement.kind == Ask::Link)
        return Step::Provider;
    if (requirement.kind == Ask::File || requirement.kind == Ask::Files)
        return Step::Documents;
    if (requirement.kind == Ask::BankAccount)
        return Step::BankAccount;
    if (requirement.kind == Ask::Terms)
        return Step::Terms;
    switch (requirement.subject.kind) {
    case Subject::Kind::Individual:
    case Subject::Kind::Representative:
    case Subject::Kind::Person:
    case Subject::Kind::Other:
        return Step::Representative;
    case Subject::Kind::Owner:
        return Step::Owners;
    case Subject::Kind::Director:
        return Step::Directors;
    case Subject::Kind::Executive:
        return Step::Executives;
    case Subject::Kind::Account:
    case Subject::Kind::Company:
        break;
    }
    if (requirement.field == "owners_provided")
        return Step::Owners;
    if (requirement.field == "directors_provided")
        return Step::Directors;
    if (requirement.field == "executives_provided")
        return Step::Executives;
    return Step::Business;
}

/// What the field is called in this country; empty: nothing special.
QString localLabel(const Requirement &requirement, const QByteArray &country)
{
    const QByteArray last = requirement.field.sliced(requirement.field.lastIndexOf('.') + 1);
    if (const char *label = RequirementWords::localLabel(requirement.subject.isPerson(), last, country))
        return worded(label);
    return {};
}

QByteArray purposeOf(const Requirement &requirement)
{
    if (requirement.kind == Ask::File && requirement.subject.isPerson())
        return "identity_document";
    if (requirement.kind == Ask::File)
        return "additional_verification";
    return requirement.kind == Ask::Files ? QByteArray("account_requirement") : QByteArray();
}

/// A form's order: names before addresses before numbers.
int placeOf(const Requirement &requirement)
{
    static const QList<QByteArray> order {
        "business_type", "structure", "name", "name_kana", "name_kanji", "first_name", "last_name", "first_name_kana",
        "last_name_kana", "first_name_kanji", "last_name_kanji", "maiden_name", "full_name_aliases", "dob", "gender", "email",
        "phone", "country", "postal_code", "state", "city", "town", "line1", "line2", "title", "percent_ownership", "executive",
        "nationality", "ssn_last_4", "id_number", "id_number_secondary", "political_exposure", "tax_id",
        "tax_id_registrar", "vat_id", "registration_number", "mcc", "url", "product_description", "support_phone",
        "support_email", "statement_descriptor", "statement_descriptor_prefix"};
    static const QList<QByteArray> western {"line1", "line2", "postal_code", "city", "state", "country"};
    const QByteArray last = requirement.field.sliced(requirement.field.lastIndexOf('.') + 1);
    // Japan writes an address from the large to the small.
    if (const qsizetype place = western.indexOf(last);
        place >= 0 && !requirement.field.contains("_kana.") && !requirement.field.contains("_kanji."))
        return int(order.indexOf("country") + place);
    const qsizetype place = order.indexOf(last);
    return int(place < 0 ? order.size() : place);
}

} // namespace

bool Subject::isPerson() const
{
    return kind != Kind::Account && kind != Kind::Company;
}

QString Subject::name() const
{
    //: Whom a question is about: a company
    if (kind == Kind::Company)
        return worded(QT_TRANSLATE_NOOP("Requirement", "Company"));
    if (kind == Kind::Person)
        return worded(QT_TRANSLATE_NOOP("Requirement", "Person"));
    for (const RoleName &role : roles) {
        if (role.kind == kind && (kind != Kind::Other || person == role.head))
            return worded(role.name);
    }
    return {};
}

QString Requirement::title() const
{
    const QString who = subject.name();
    if (who.isEmpty())
        return label;
    //: A question and whom it is about. %1: "Owner", %2: "Date of birth"
    return worded(QT_TRANSLATE_NOOP("Requirement", "%1: %2")).arg(who, label);
}

QByteArray Requirements::folded(const QByteArray &path)
{
    const auto without = [&path](std::initializer_list<const char *> endings) {
        for (const char *ending : endings) {
            if (path.endsWith(ending))
                return path.chopped(qsizetype(qstrlen(ending)));
        }
        return path;
    };
    if (path.startsWith("person.person_"))
        return folded(path.sliced(7));
    if (path.startsWith("external_account"))
        return "external_account";
    if (path.startsWith("tos_acceptance"))
        return "tos_acceptance";
    if (path.contains("dob.") || path.contains("registration_date."))
        return without({".day", ".month", ".year"});
    if (path.contains("_declaration.") || path.contains("additional_tos_acceptances."))
        return without({".date", ".ip", ".user_agent"});
    if (path.contains("verification."))
        return without({".front", ".back"});
    const qsizetype files = path.indexOf(".files.");
    return files < 0 ? path : path.first(files + 6);
}

Requirement Requirements::requirement(const QByteArray &path, const About &about)
{
    Requirement made;
    made.path = folded(path);
    auto [subject, field] = parted(made.path);
    made.subject = subject;
    made.field = field;
    if (made.path.startsWith("interv_")) {
        made.kind = Ask::Link;
        made.known = true;
        made.label = worded(QT_TRANSLATE_NOOP("Requirement", "Questions of the provider"));
        made.help = worded(QT_TRANSLATE_NOOP("Requirement", "These can only be answered on the provider’s own page."));
    } else if (made.path.startsWith("relationship.")) {
        made.known = true;
        made.kind = Ask::Boolean;
        const QByteArray role = made.path.sliced(13);
        for (const RoleName &each : roles) {
            if (QByteArrayView(each.head).startsWith(role))
                made.subject = {each.kind, {}};
        }
        made.label = worded(QT_TRANSLATE_NOOP("Requirement", "Add the person"));
    } else if (const Entry *entry = entryOf(subject, field)) {
        made.known = true;
        made.kind = entry->kind;
        made.sensitive = entry->sensitive;
        made.longest = entry->longest;
        made.label = localLabel(made, about.country);
        if (made.label.isEmpty())
            made.label = worded(entry->label);
        if (entry->help)
            made.help = worded(entry->help);
        made.choices = RequirementWords::choices(made.path, field, about);
        if (made.field.contains("address_kana"))
            //: A part of an address in Japanese script. %1: “City”
            made.label = worded(QT_TRANSLATE_NOOP("Requirement", "%1 (kana)")).arg(made.label);
        else if (made.field.contains("address_kanji"))
            //: A part of an address in Japanese script. %1: “City”
            made.label = worded(QT_TRANSLATE_NOOP("Requirement", "%1 (kanji)")).arg(made.label);
    } else {
        made.label = titleCased(made.path);
        // Nobody knows what it is: it may be a number that identifies somebody.
        made.sensitive = true;
    }
    made.purpose = purposeOf(made);
    made.step = stepOf(made);
    return made;
}

QList<Requirement> Requirements::requirements(const QList<QByteArray> &paths, const About &about)
{
    QList<Requirement> all;
    QSet<QByteArray> seen;
    for (const QByteArray &path : paths) {
        const QByteArray name = folded(path);
        if (seen.contains(name))
            continue;
        seen.insert(name);
        all.append(requirement(name, about));
    }
    std::stable_sort(all.begin(), all.end(), [](const Requirement &left, const Requirement &right) {
        if (left.step != right.step)
            return left.step < right.step;
        return placeOf(left) < placeOf(right);
    });
    return all;
}

QByteArray Requirements::pathOf(const QByteArray &parameter)
{
    QByteArray path = parameter;
    path.replace("][", ".").replace('[', '.').replace("]", "");
    return folded(path);
}

QString Requirements::stepTitle(Step step, const About &about)
{
    const bool alone = about.businessType == "individual";
    switch (step) {
    case Step::Business:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Business"));
    case Step::Representative:
        if (alone) {
            //: Page of the onboarding wizard: about the person an account belongs to
            return worded(QT_TRANSLATE_NOOP("Requirement", "Personal details"));
        }
        //: Page of the onboarding wizard: about who acts for a company
        return worded(QT_TRANSLATE_NOOP("Requirement", "Representative"));
    case Step::Owners:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Owners"));
    case Step::Directors:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Directors"));
    case Step::Executives:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Executives"));
    case Step::BankAccount:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Bank account"));
    case Step::Documents:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Documents"));
    case Step::Terms:
        //: Page of the onboarding wizard: the terms of service
        return worded(QT_TRANSLATE_NOOP("Requirement", "Terms"));
    case Step::Provider:
        //: Page of the onboarding wizard
        return worded(QT_TRANSLATE_NOOP("Requirement", "Continue with the provider"));
    }
    Q_UNREACHABLE();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountforms.h"

#include "app/sandbox/accountfields.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/payoutplaces.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/tokens.h"
#include "app/sandbox/uploads.h"
#include "app/sandbox/world.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What a value has to look like to be taken at all (account_forms.json).
struct Format {
    QByteArray path {}; ///< `*` stands for any beginning
    QByteArray country {}; ///< null: any
    QRegularExpression pattern {};
    QByteArray code {}, message {};
};

struct Book {
    std::vector<Format> formats {};
    QByteArrayList capabilities {};
    QByteArrayList permanent {}; ///< capabilities that cannot be given back
    QJsonObject papers {};       ///< purposes of files, by path
};

const Book &book()
{
    static const Book read = [] {
        const QJsonObject file = rules("account_forms");
        Book result;
        const QJsonArray formats = file.value("formats"_L1).toArray();
        for (const QJsonValue &each : formats) {
            result.formats.push_back({.path = text(each["path"_L1]),
                                      .country = text(each["country"_L1]),
                                      .pattern = QRegularExpression(each["pattern"_L1].toString()),
                                      .code = text(each["code"_L1]),
                                      .message = text(each["message"_L1])});
        }
        result.capabilities = texts(file.value("capabilities"_L1));
        result.permanent = texts(file.value("permanent_capabilities"_L1));
        result.papers = file.value("papers"_L1).toObject();
        return result;
    }();
    return read;
}

/// `individual.dob.day` as the parameter is called: `individual[dob][day]`.
QByteArray parameter(const QByteArray &path)
{
    QByteArrayList parts = path.split('.');
    if (parts.first().startsWith("person_"))
        parts.removeFirst();
    QByteArray name = parts.takeFirst();
    for (const QByteArray &each : parts)
        name += '[' + each + ']';
    return name;
}

void checkFormat(const Account &account, const QByteArray &path, const QByteArray &value)
{
    for (const Format &each : book().formats) {
        const bool fits = each.path.startsWith('*') ? ('.' + path).endsWith(each.path.mid(1)) : path == each.path;
        if (!fits || (!each.country.isNull() && each.country != account.country))
            continue;
        if (!each.pattern.match(QString::fromUtf8(value)).hasMatch())
            throw Refusal{.code = each.code, .message = QByteArray(each.message).replace("{}", value), .param = parameter(path)};
    }
}

QByteArrayList purposesOf(const QByteArray &path)
{
    const PersonPath about = personPath(path);
    const QByteArray own = about.role.isNull() ? path : "*." + about.rest;
    const QByteArrayList purposes = texts(book().papers.value(QLatin1String(own)));
    return purposes.isEmpty() ? texts(book().papers.value("otherwise"_L1)) : purposes;
}

} // namespace

AccountForm::AccountForm(const Call &call, Account &account, Context context)
    : m_call(call), m_account(account), m_context(context)
{
}

void AccountForm::fillAccount(const Form &form)
{
    static const QByteArrayList apart{"account_token", "capabilities", "controller", "country", "documents", "expand",
                                      "external_account", "individual", "metadata", "type", "tos_shown_and_accepted"};
    if (const Form &token = form["account_token"]; token.isText()) {
        const Token named = usableToken(m_call.world, m_call.context, token.text(), "account_token");
        if (named.type != Token::Type::Account)
            throw Refusal{.message = "This token does not stand for an account.", .param = "account_token"};
        m_tokens.append(token.text());
        fillAccount(named.content);
        if (named.content["tos_shown_and_accepted"].flag().value_or(false))
            m_account.terms.date = m_call.world.now();
    }
    if (form.has("business_type")) // other paths depend on it
        fill("business_type", form["business_type"]);
    for (const auto &[name, below] : form.children()) {
        if (!apart.contains(name) && name != "business_type")
            fill(name, below);
    }
    if (form.has("individual"))
        fillIndividual(form["individual"]);
    fillPapers(m_account.papers, form["documents"], "documents");
    fillMetadata(m_account.metadata, form["metadata"]);
    for (const auto &[name, wish] : form["capabilities"].children()) {
        if (const auto requested = wish["requested"].flag())
            requestCapability(m_account, name, *requested, m_call.world.now());
    }
    if (form["external_account"].exists() && !form["external_account"].isEmptied())
        replaceDefaultPlace(placeFrom(form["external_account"]));
    noteCountries();
}

void AccountForm::fill(const QByteArray &path, const Form &form)
{
    if (fillSpecial(path, form))
        return;
    if (form.isText() && !form.isEmptied())
        checkFormat(m_account, path, form.text());
    if ((form.isText() || !form.texts().empty()) && setFrom(m_account, path, form)) {
        const bool isNumber = path.endsWith("id_number") || path.endsWith(".tax_id");
        handIn(path, isNumber ? form.text().replace('-', "") : form.text());
        return;
    }
    for (const auto &[name, below] : form.children())
        fill(path + '.' + name, below);
}

/// An address without a country is in the account's.
void AccountForm::noteCountries()
{
    const auto note = [&](Address &address) {
        if (address.given() && address.country.isNull())
            address.country = m_account.country;
    };
    Company &company = m_account.company;
    for (Address *each : {&company.address, &company.addressKana, &company.addressKanji, &company.administrativeAddress,
                          &company.principalPlace, &m_account.profile.supportAddress})
        note(*each);
    for (Person &person : m_account.persons) {
        for (Address *each : {&person.address, &person.addressKana, &person.addressKanji, &person.registeredAddress})
            note(*each);
    }
}

/// What is no single value.
bool AccountForm::fillSpecial(const QByteArray &path, const Form &form)
{
    const PersonPath about = personPath(path);
    if (!about.role.isNull() && about.rest == "dob") {
        fillBirth(path, form);
    } else if (path.endsWith("verification.document") || path.endsWith("verification.additional_document")) {
        fillScan(path, form);
    } else if (path == "settings.payouts.schedule") {
        fillSchedule(form);
    } else if (path == "business_profile.annual_revenue") {
        fillRevenue(form, {});
    } else if (path == "business_profile.monthly_estimated_revenue") {
        fillRevenue({}, form);
    } else if (path == "settings.branding.icon") {
        m_account.settings.icon = paperNamed(m_call, m_context, form.text(), {"business_icon", "business_logo"}, parameter(path));
    } else if (path == "settings.branding.logo") {
        m_account.settings.logo = paperNamed(m_call, m_context, form.text(), {"business_logo", "business_icon"}, parameter(path));
    } else if (!about.role.isNull() && (about.rest == "metadata" || about.rest == "documents")) {
        const std::vector<size_t> people = peopleOf(m_account, about.role);
        if (people.empty())
            return true;
        Person &person = m_account.persons[people.front()];
        if (about.rest == "metadata")
            fillMetadata(person.metadata, form);
        else
            fillPapers(person.papers, form, path);
    } else {
        return false;
    }
    return true;
}

void AccountForm::fillIndividual(const Form &form)
{
    if (!m_account.businessType.isNull() && m_account.businessType != "individual") {
        throw Refusal{.message = "The parameter 'individual' is for accounts whose business_type is 'individual'; this one is '"
                          + m_account.businessType + "'.",
                      .param = "individual"};
    }
    std::vector<size_t> people = peopleOf(m_account, "individual");
    if (people.empty()) {
        people = {addPerson()};
        m_account.persons[people.front()].relationship.representative = true;
    }
    fillPerson(people.front(), form);
}

void AccountForm::fillPerson(size_t index, const Form &form)
{
    if (const Form &token = form["person_token"]; token.isText()) {
        const Token named = usableToken(m_call.world, m_call.context, token.text(), "person_token");
        if (named.type != Token::Type::Person)
            throw Refusal{.message = "This token does not stand for a person.", .param = "person_token"};
        m_tokens.append(token.text());
        fillPerson(index, named.content);
    }
    const QByteArray number = form["id_number"].text();
    const QByteArray last4 = form["ssn_last_4"].text();
    if (!number.isEmpty() && !last4.isEmpty() && !number.endsWith(last4))
        throw Refusal{.message = "ssn_last_4 has to be the end of id_number where both are given.", .param = "ssn_last_4"};
    // Who they are decides what their paths are called.
    const QByteArray id = m_account.persons[index].id;
    if (form.has("relationship"))
        fill(id + ".relationship", form["relationship"]);
    const QByteArray own = pathOf(m_account, m_account.persons[index]);
    for (const auto &[name, below] : form.children()) {
        if (name != "relationship" && name != "expand" && name != "person_token")
            fill(own + '.' + name, below);
    }
    // Whoever gives the whole number has given its end.
    if (!number.isEmpty() && m_account.country == "US")
        setFrom(m_account, own + ".ssn_last_4", Form::ofUrl("value=" + number.last(std::min<qsizetype>(4, number.size())))["value"]);
    noteCountries();
}

size_t AccountForm::addPerson()
{
    Person person;
    person.id = m_call.world.ids.text(Kind::Person, {m_context, quint32(m_account.persons.size())});
    person.created = m_call.world.now();
    m_account.persons.push_back(std::move(person));
    return m_account.persons.size() - 1;
}

void AccountForm::fillBirth(const QByteArray &path, const Form &form)
{
    const PersonPath about = personPath(path);
    const QByteArrayList parts{path, path + ".day", path + ".month", path + ".year"};
    Day born;
    if (!form.isEmptied()) {
        born = {int(form["year"].integer().value_or(0)), int(form["month"].integer().value_or(0)),
                int(form["day"].integer().value_or(0))};
        const QDate date(born.year, born.month, born.day);
        if (!date.isValid() || born.year < 1900)
            throw Refusal{.code = "parameter_invalid_integer", .message = "This is no date of birth.", .param = parameter(path)};
    }
    for (const size_t index : peopleOf(m_account, about.role))
        m_account.persons[index].born = born;
    const QByteArray value = born.given() ? QDate(born.year, born.month, born.day).toString(Qt::ISODate).toLatin1() : QByteArray();
    for (const QByteArray &each : parts)
        handIn(each, each == path ? value : QByteArray());
}

QByteArray AccountForm::faultOf(Key paper) const
{
    const QByteArray fault = faultOfPaper(m_call.world, paper);
    return fault.isNull() ? QByteArray("good") : fault;
}

void AccountForm::fillScan(const QByteArray &path, const Form &form)
{
    Scan *paper = scan(m_account, path);
    if (!paper)
        return;
    const QByteArrayList purposes = purposesOf(path);
    for (const char *side : {"front", "back"}) {
        const Form &named = form[side];
        if (!named.isText())
            continue;
        Key &file = qstrcmp(side, "front") == 0 ? paper->front : paper->back;
        file = named.isEmptied() ? Key()
                                 : paperNamed(m_call, m_context, named.text(), purposes, parameter(path + '.' + side));
        paper->details = paper->detailsCode = {};
    }
    if (paper->front.exists())
        handIn(path, faultOf(paper->front));
}

void AccountForm::fillPapers(QByteArrayList &papers, const Form &form, const QByteArray &path)
{
    for (const auto &[name, paper] : form.children()) {
        const QByteArray own = path + '.' + name + ".files";
        QByteArray fault = "good";
        const std::vector<QByteArray> ids = paper["files"].texts();
        for (const QByteArray &id : ids) {
            const Key file = paperNamed(m_call, m_context, id, purposesOf(own), parameter(own));
            if (fault == "good")
                fault = faultOf(file);
        }
        const QByteArray kept = personPath(own).role.isNull() ? own : personPath(own).rest;
        if (ids.empty())
            continue;
        if (!papers.contains(kept))
            papers.append(kept);
        handIn(own, fault);
    }
}

void AccountForm::fillRevenue(const Form &annual, const Form &monthly)
{
    BusinessProfile &profile = m_account.profile;
    if (annual.isGroup()) {
        profile.annualRevenue = annual["amount"].integer().value_or(0);
        profile.fiscalYearEnd = annual["fiscal_year_end"].text();
    }
    if (monthly.isGroup())
        profile.monthlyRevenue = monthly["amount"].integer().value_or(0);
}

void AccountForm::fillSchedule(const Form &form)
{
    PayoutSchedule &schedule = m_account.settings.schedule;
    const auto refuse = [](const char *name, const QByteArray &message) {
        throw Refusal{.message = message, .param = QByteArray("settings[payouts][schedule][") + name + ']'};
    };
    const Place *place = findPlace(m_account.country);
    const int least = place ? place->payoutDelay : 2;
    if (form.has("interval"))
        schedule.interval = form["interval"].text();
    if (form["delay_days"].is("minimum")) {
        schedule.delayDays = least;
    } else if (const auto days = form["delay_days"].integer()) {
        if (*days < least || *days > 31)
            refuse("delay_days", "The delay has to be between " + QByteArray::number(least) + " and 31 days.");
        schedule.delayDays = int(*days);
    }
    if (form.has("weekly_anchor"))
        schedule.weekdays = {form["weekly_anchor"].text()};
    if (const auto days = form["weekly_payout_days"].texts(); !days.empty())
        schedule.weekdays = QByteArrayList(days.begin(), days.end());
    if (const auto anchor = form["monthly_anchor"].integer())
        schedule.monthDays = {int(*anchor)};
    if (const auto days = form["monthly_payout_days"].texts(); !days.empty()) {
        schedule.monthDays.clear();
        for (const QByteArray &each : days)
            schedule.monthDays.append(each.toInt());
    }
    for (const int each : std::as_const(schedule.monthDays)) {
        if (each < 1 || each > 31)
            refuse("monthly_anchor", "A month has days 1 to 31.");
    }
    if (schedule.interval == "weekly" && schedule.weekdays.isEmpty())
        refuse("weekly_anchor", "A weekly schedule needs the day of the week.");
    if (schedule.interval == "monthly" && schedule.monthDays.isEmpty())
        refuse("monthly_anchor", "A monthly schedule needs the day of the month.");
    if (schedule.interval != "weekly")
        schedule.weekdays.clear();
    if (schedule.interval != "monthly")
        schedule.monthDays.clear();
}

void AccountForm::fillMetadata(QList<std::pair<QByteArray, QByteArray>> &metadata, const Form &form) const
{
    if (form.isEmptied())
        metadata.clear();
    for (const auto &[name, value] : form.children()) {
        const auto known = std::find_if(metadata.begin(), metadata.end(), [key = name](const auto &each) { return each.first == key; });
        if (value.isEmptied()) {
            if (known != metadata.end())
                metadata.erase(known);
        } else if (known != metadata.end()) {
            known->second = value.text();
        } else {
            metadata.emplaceBack(name, value.text());
        }
    }
}

ExternalAccount AccountForm::placeFrom(const Form &form)
{
    const QByteArray token = form.isText() ? form.text() : form["token"].text();
    ExternalAccount place;
    if (!token.isEmpty()) {
        const Token named = usableToken(m_call.world, m_call.context, token, "external_account");
        if (named.type != Token::Type::Card && named.type != Token::Type::BankAccount)
            throw Refusal{.message = "This token stands for no card or bank account.", .param = "external_account"};
        place = named.place;
        m_tokens.append(token);
    } else if (form["object"].is("card")) {
        place = cardFrom(form, m_call.world.now());
        place.fingerprint = fingerprintOf(m_call.world, form["number"].text());
    } else {
        place = bankFrom(form, "external_account", m_account.defaultCurrency);
        place.fingerprint = fingerprintOf(m_call.world, form["account_number"].text());
    }
    if (place.kind == ExternalAccount::Kind::Card) {
        if (place.funding != "debit") {
            throw Refusal{.code = "invalid_card_type",
                          .message = "Only debit cards can be paid out to; this one is a " + place.funding + " card.",
                          .param = "external_account"};
        }
        place.currency = m_account.defaultCurrency;
        return place;
    }
    const Country *spec = country(m_account.country);
    if (!spec)
        return place;
    const auto allowed = std::find_if(spec->bankAccounts.begin(), spec->bankAccounts.end(),
                                      [&](const auto &each) { return each.first == place.currency; });
    if (allowed == spec->bankAccounts.end() || !allowed->second.contains(place.country)) {
        throw Refusal{.code = "bank_account_unusable",
                      .message = "An account in " + m_account.country + " cannot be paid out in " + place.currency
                          + " to a bank in " + place.country + '.',
                      .param = "external_account"};
    }
    return place;
}

void AccountForm::addPlace(ExternalAccount place, bool asDefault)
{
    const Key key{m_context, quint32(m_account.externalAccounts.size())};
    place.id = m_call.world.ids.text(Kind::ExternalAccount, key, place.kind == ExternalAccount::Kind::Card ? 1 : 0);
    place.created = m_call.world.now();
    place.defaultForCurrency = asDefault || !m_account.externalAccount(place.currency);
    if (place.kind == ExternalAccount::Kind::Card && place.cvcCheck == "unchecked")
        place.cvcCheck = "pass";
    if (place.defaultForCurrency) {
        for (ExternalAccount &each : m_account.externalAccounts) {
            if (each.currency == place.currency)
                each.defaultForCurrency = false;
        }
    }
    m_account.externalAccounts.push_back(std::move(place));
    handIn("external_account", m_account.externalAccounts.back().id);
}

void AccountForm::replaceDefaultPlace(const ExternalAccount &place)
{
    for (ExternalAccount &each : m_account.externalAccounts) {
        if (each.currency == place.currency && each.defaultForCurrency) {
            each.removed = true;
            each.defaultForCurrency = false;
        }
    }
    addPlace(place, true);
}

void AccountForm::useTokens(World &world) const
{
    for (const QByteArray &each : m_tokens)
        useToken(world, m_call.context, each);
}

const QByteArrayList &capabilityNames()
{
    return book().capabilities;
}

void requestCapability(Account &account, const QByteArray &name, bool requested, Time now)
{
    const QByteArray param = "capabilities[" + name + ']';
    if (requested && account.serviceAgreement == "recipient" && name != "transfers") {
        throw Refusal{.message = "Under the recipient service agreement an account can have the capability 'transfers' only.",
                      .param = param};
    }
    const auto known = std::find_if(account.capabilities.begin(), account.capabilities.end(),
                                    [&](const Capability &each) { return each.name == name; });
    if (known == account.capabilities.end()) {
        account.capabilities.push_back({.name = name, .requestedAt = now, .requested = requested});
        return;
    }
    if (!requested && known->requested && book().permanent.contains(name)) {
        throw Refusal{.message = "The capability '" + name + "' cannot be given back once it was asked for.", .param = param};
    }
    if (requested && !known->requested)
        known->requestedAt = now;
    known->requested = requested;
}

} // namespace Sandbox

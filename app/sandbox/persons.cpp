// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountactions.h"
#include "app/sandbox/accountfields.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox
{

namespace
{

struct Role {
    const char *name;
    bool Relationship::*member;
};

constexpr Role roles[] = {
    { "authorizer", &Relationship::authorizer }, { "director", &Relationship::director },
    { "executive", &Relationship::executive },   { "legal_guardian", &Relationship::legalGuardian },
    { "owner", &Relationship::owner },           { "representative", &Relationship::representative },
};

void writeRelationship(Writer &writer, const Relationship &relationship)
{
    writer.beginObject("relationship");
    for (const Role &role : roles)
        writer.pair(role.name, relationship.*role.member);
    writer.numberOrNull("percent_ownership", relationship.percentOwnership,
                        relationship.percentOwnership >= 0);
    writer.pair("title", relationship.title).endObject();
}

/// What the account lacks about this person, in paths that begin at the person.
void writePersonRequirements(Writer &writer, const char *name, const std::vector<Requirement> &requirements,
                             const Person &person)
{
    const RequirementLists own = lists(requirements, [&](Requirement &each) {
        const PersonPath about = personPath(each.path);
        if (about.role != person.id && !(about.role == "individual" && person.relationship.representative))
            return false;
        each.path = about.rest;
        for (QByteArray &path : each.instead)
            path = personPath(path).role.isNull() ? path : personPath(path).rest;
        return true;
    });
    writer.beginObject(name);
    writeRequirements(writer, own);
    writer.endObject();
}

void writeVerification(Writer &writer, const Person &person)
{
    writer.beginObject("verification");
    writeScan(writer, "additional_document", person.additionalDocument);
    writer.pair("details", person.verificationDetails).pair("details_code", person.verificationCode);
    writeScan(writer, "document", person.document);
    writer.pair("status", person.verification).endObject();
}

/// The answers that one US rule on lending asks for.
void writeDemography(Writer &writer, const Person &person)
{
    if (person.ethnicity.isEmpty() && person.race.isEmpty()) {
        writer.nullPair("us_cfpb_data");
        return;
    }
    writer.beginObject("us_cfpb_data").beginObject("ethnicity_details");
    writeTexts(writer, "ethnicity", person.ethnicity);
    writer.pair("ethnicity_other", person.ethnicityOther).endObject();
    writer.beginObject("race_details");
    writeTexts(writer, "race", person.race);
    writer.pair("race_other", person.raceOther).endObject();
    writer.pair("self_identified_gender", person.selfIdentifiedGender).endObject();
}

void writeJapaneseNames(Writer &writer, const Person &person)
{
    writer.pair("first_name_kana", person.firstNameKana).pair("first_name_kanji", person.firstNameKanji);
    writer.pair("last_name_kana", person.lastNameKana).pair("last_name_kanji", person.lastNameKanji);
    writer.pair("gender", person.gender);
}

/// Once the owner went through the provider's own form the platform no longer sees these.
void writeIdentity(Writer &writer, const Person &person, const QByteArray &country)
{
    writer.beginObject("additional_tos_acceptances");
    if (person.guardianAcceptance.date != 0) {
        writeAcceptance(writer, "account", person.guardianAcceptance);
    } else {
        writer.beginObject("account").nullPair("date").nullPair("ip").nullPair("user_agent").endObject();
    }
    writer.endObject();
    writeAddress(writer, "address", person.address);
    if (country == "JP") {
        writeJapaneseAddress(writer, "address_kana", person.addressKana);
        writeJapaneseAddress(writer, "address_kanji", person.addressKanji);
        writeJapaneseNames(writer, person);
    }
    writeDay(writer, "dob", person.born);
    if (!person.aliases.isEmpty())
        writeTexts(writer, "full_name_aliases", person.aliases);
    writer.pair("maiden_name", person.maidenName).pair("nationality", person.nationality);
    writer.pair("phone", person.phone);
    if (!person.politicalExposure.isNull())
        writer.pair("political_exposure", person.politicalExposure);
    if (person.registeredAddress.given())
        writeAddress(writer, "registered_address", person.registeredAddress);
    if (country == "TH" || country == "HK")
        writer.pair("id_number_secondary_provided", person.secondIdNumberProvided);
    if (country == "US")
        writeDemography(writer, person);
}

/// The place of the person that the path names, in account.persons.
size_t personNamed(const Call &call, Context context)
{
    const QByteArray id = call.named.last();
    const std::vector<size_t> people = peopleOf(call.world.accounts[context], id);
    if (!id.startsWith("person_") || people.empty())
        throw Refusal::missing("person", id, "person");
    return people.front();
}

/// There is exactly one representative at a time.
void refuseSecondRepresentative(const Account &account, size_t index)
{
    const std::vector<size_t> those = peopleOf(account, "representative");
    if (!account.persons[index].relationship.representative || those.size() < 2)
        return;
    throw Refusal { .message = "The account has a representative already; make somebody else the representative by "
                               "taking relationship[representative] from the present one first.",
                    .param = "relationship[representative]" };
}

/// When everything is owned by people who are listed there is nobody left to list.
void noteOwners(Account &account)
{
    constexpr int everything = 100;
    int owned = 0;
    for (const size_t index : peopleOf(account, "owners"))
        owned += std::max(0, account.persons[index].relationship.percentOwnership);
    if (owned >= everything)
        account.company.ownersProvided = true;
}

Reply createPerson(Call &call)
{
    const Context context = accountNamed(call);
    requireIdentityAccess(call, call.world.accounts[context], {});
    size_t made = 0;
    writeAccount(call, context, [&](Account &account, AccountForm &form) {
        made = form.addPerson();
        form.fillPerson(made, call.form);
        refuseSecondRepresentative(account, made);
        noteOwners(account);
    });
    return Subject { Kind::Person, { context, quint32(made) } };
}

Reply updatePerson(Call &call)
{
    const Context context = accountNamed(call);
    requireIdentityAccess(call, call.world.accounts[context], {});
    const size_t index = personNamed(call, context);
    writeAccount(call, context, [&](Account &account, AccountForm &form) {
        form.fillPerson(index, call.form);
        refuseSecondRepresentative(account, index);
        noteOwners(account);
    });
    return Subject { Kind::Person, { context, quint32(index) } };
}

Reply deletePerson(Call &call)
{
    const Context context = accountNamed(call);
    const Account &account = call.world.accounts[context];
    requireIdentityAccess(call, account, {});
    const size_t index = personNamed(call, context);
    const Person &person = account.persons[index];
    if (person.relationship.representative)
        throw Refusal { .message = "The representative of an account cannot be deleted." };
    const std::vector<size_t> executives = peopleOf(account, "executives");
    const auto verified = std::count_if(executives.begin(), executives.end(), [&](size_t each) {
        return account.persons[each].verification == "verified";
    });
    if (person.relationship.executive && person.verification == "verified" && verified < 2)
        throw Refusal { .message = "The only verified executive of an account cannot be deleted." };

    QByteArray out;
    Json(out).beginObject().pair("id", person.id).pair("object", "person").pair("deleted", true).endObject();
    call.world.tell(context, "person.deleted", Kind::Person, { context, quint32(index) }, Cause::Requested);
    writeAccount(call, context, [&](Account &changed, AccountForm &) { changed.persons[index].removed = true; });
    return out;
}

/// The people behind an account: owners, directors, representatives.
class Persons : public Resource
{
public:
    Persons()
        : Resource({ .object = "person",
                     .kind = Kind::Person,
                     .list = "/v1/accounts/{account}/persons",
                     .retrieve = "/v1/accounts/{account}/persons/{person}",
                     .filters = { "relationship" },
                     .parent = Kind::Account })
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const Account &account = world.accounts[context];
        return { 0, showsOwners(account) ? quint32(account.persons.size()) : 0 };
    }

    std::vector<Key> children(const World &world, Key parent) const override
    {
        refuseIfLinked(world.accounts[parent.index]);
        return everything(world, parent.index);
    }

    Time created(const World &world, Key key) const override { return record(world, key).created; }
    bool listed(const World &world, Key key) const override { return !record(world, key).removed; }

    std::optional<Key> findUnder(const World &world, Key parent, const QByteArray &id) const override
    {
        const auto key = Resource::findUnder(world, parent, id);
        return key && listed(world, *key) ? key : std::nullopt;
    }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        std::vector<std::pair<bool Relationship::*, bool>> wanted;
        QList<QByteArray> known;
        for (const Role &role : roles) {
            const QByteArray name = QByteArray("relationship[") + role.name + ']';
            known.append(name);
            if (const std::optional<bool> value = parameters.flag(name))
                wanted.emplace_back(role.member, *value);
        }
        parameters.allowOnlyInside("relationship", known);
        if (wanted.empty())
            return {};
        return [&world, wanted](Key key) {
            const Relationship &relationship = record(world, key).relationship;
            for (const auto &[member, value] : wanted) {
                if (relationship.*member != value)
                    return false;
            }
            return true;
        };
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Account &account = world.accounts[key.context];
        const Person &person = record(world, key);
        writer.beginObject().pair("id", person.id).pair("object", "person").pair("account", account.id);
        writer.pair("created", person.created).pair("email", person.email);
        writer.pair("first_name", person.firstName);
        writePersonRequirements(writer, "future_requirements", account.futureRequirements, person);
        writer.pair("id_number_provided", person.idNumberProvided).pair("last_name", person.lastName);
        writeMetadata(writer, person.metadata);
        writeRelationship(writer, person.relationship);
        writePersonRequirements(writer, "requirements", account.requirements, person);
        if (account.country == "US")
            writer.pair("ssn_last_4_provided", person.ssnLast4Provided);
        writeVerification(writer, person);
        if (!account.identityHidden)
            writeIdentity(writer, person, account.country);
        writer.endObject();
    }

    std::vector<Action> actions() const override
    {
        return { { .path = "/v1/accounts/{account}/persons", .perform = createPerson },
                 { .path = "/v1/accounts/{account}/persons/{person}", .perform = updatePerson },
                 { .method = "DELETE",
                   .path = "/v1/accounts/{account}/persons/{person}",
                   .perform = deletePerson } };
    }

private:
    static const Person &record(const World &world, Key key)
    {
        return world.accounts[key.context].persons[key.index];
    }
};

} // namespace

const Resource &persons()
{
    static const Persons resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word verification[] = {
    //: State of a person's identity
    {"unverified", QT_TRANSLATE_NOOP("State", "Unverified"), Tone::Warning},
    //: State of a person's identity: it is being checked
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State of a person's identity
    {"verified", QT_TRANSLATE_NOOP("State", "Verified"), Tone::Good},
};

constexpr Word exposures[] = {
    //: State: the person holds no public office
    {"none", QT_TRANSLATE_NOOP("State", "None")},
    //: State: the person holds a public office or is close to somebody who does
    {"existing", QT_TRANSLATE_NOOP("State", "Exposed"), Tone::Warning},
};

Value nameOf(const Picked &person)
{
    const QByteArray name = (person.text("first_name") + ' ' + person.text("last_name")).trimmed();
    return name.isEmpty() ? Value() : Value(name);
}

/// The flags of the relationship as one list of words.
Value rolesOf(const Picked &person)
{
    QByteArrayList roles;
    for (const char *role : {"representative", "owner", "director", "executive", "legal_guardian", "authorizer"}) {
        if (person.integer(QByteArray("relationship.") + role))
            roles.append(role);
    }
    return roles.join(' ');
}

} // namespace

// Numbers of identity documents, dates of birth and streets are not columns: the whole object has them.
// clang-format off
Resource persons()
{
    return {
        .name = "persons",
        .object = "person",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Persons"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No persons yet."),
        .icon = "persons",
        .idPrefixes = {"person_"},
        .stream = {
            .table = "persons",
            .shape = Stream::Shape::Cursor,
            .list = "/v1/accounts/{account}/persons",
            .retrieve = "/v1/accounts/{account}/persons/{id}",
            .header = Stream::Header::None,
            .touchedBy = {{"person.*"}},
        },
        .columns = {
            //: Column: name of a person
            wide({QT_TRANSLATE_NOOP("Column", "Name"), searchable(indexed(derived("name", Kind::Text, nameOf)))}, 28),
            //: Column: what a person is in a company: owner, director
            {QT_TRANSLATE_NOOP("Column", "Roles"), derived("roles", Kind::Words, rolesOf)},
            //: Column: state of a person's identity
            badge({QT_TRANSLATE_NOOP("Column", "Verification"), indexed({"verification.status", Kind::State})}, verification),
            //: Column: title of a person in a company
            {QT_TRANSLATE_NOOP("Column", "Position"), {"relationship.title"}},
            //: Column: share of a company that a person owns, in percent
            {QT_TRANSLATE_NOOP("Column", "Ownership"), {"relationship.percent_ownership", Kind::Number}},
            //: Column: address for mails
            {QT_TRANSLATE_NOOP("Column", "E-mail"), searchable({"email"})},
            created(),

            onDemand(id()),
            //: Column: given name of a person
            onDemand({QT_TRANSLATE_NOOP("Column", "First name"), {"first_name"}}),
            //: Column: family name of a person
            onDemand({QT_TRANSLATE_NOOP("Column", "Last name"), {"last_name"}}),
            //: Column: telephone number
            staffOnly(onDemand({QT_TRANSLATE_NOOP("Column", "Phone"), {"phone"}})),
            //: Column: country of a person's home
            onDemand(country({QT_TRANSLATE_NOOP("Column", "Country"), {"address.country", Kind::State}})),
            //: Column: country whose citizen a person is
            staffOnly(onDemand(country({QT_TRANSLATE_NOOP("Column", "Nationality"), {"nationality", Kind::State}}))),
            //: Column: whether a person holds a public office
            staffOnly(onDemand(worded({QT_TRANSLATE_NOOP("Column", "Political exposure"), {"political_exposure", Kind::State}}, exposures))),
            //: Column: yes or no: speaks for the company
            onDemand({QT_TRANSLATE_NOOP("Column", "Representative"), {"relationship.representative", Kind::Flag}}),
            //: Column: yes or no: owns a part of the company
            onDemand({QT_TRANSLATE_NOOP("Column", "Owner"), {"relationship.owner", Kind::Flag}}),
            //: Column: yes or no: sits on the board
            onDemand({QT_TRANSLATE_NOOP("Column", "Director"), {"relationship.director", Kind::Flag}}),
            //: Column: yes or no: leads the company
            onDemand({QT_TRANSLATE_NOOP("Column", "Executive"), {"relationship.executive", Kind::Flag}}),
            //: Column: yes or no: acts for a person under age
            onDemand({QT_TRANSLATE_NOOP("Column", "Legal guardian"), {"relationship.legal_guardian", Kind::Flag}}),
            //: Column: yes or no: allowed the representative to act
            onDemand({QT_TRANSLATE_NOOP("Column", "Authorizer"), {"relationship.authorizer", Kind::Flag}}),
            //: Column: why verification failed
            onDemand({QT_TRANSLATE_NOOP("Column", "Verification details"), {"verification.details_code", Kind::State}}),
            //: Column: why an identity document was not accepted
            onDemand({QT_TRANSLATE_NOOP("Column", "Document details"), {"verification.document.details_code", Kind::State}}),
            //: Column: pieces of information that are due
            onDemand({QT_TRANSLATE_NOOP("Column", "Due information"), {"requirements.currently_due", Kind::Words}}),
            //: Column: pieces of information that are overdue
            onDemand({QT_TRANSLATE_NOOP("Column", "Overdue information"), {"requirements.past_due", Kind::Words}}),
            //: Column: pieces of information that are being verified
            onDemand({QT_TRANSLATE_NOOP("Column", "Information in verification"), {"requirements.pending_verification", Kind::Words}}),
            //: Column: number of errors in the information given
            onDemand({QT_TRANSLATE_NOOP("Column", "Errors"), {"requirements.errors", Kind::Count}}),
        },
        .components = {"account_management", "account_onboarding"},
        .state = "verification.status",
        .heading = "name",
        .aliases = {{"status", "verification.status"}, {"requirement", "requirements.currently_due"}, {"role", "roles"}},
    };
}
// clang-format on

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"

#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>

/// Whom a requirement is about.
struct Subject {
    enum class Kind { Account, Company, Individual, Person, Representative, Owner, Director, Executive, Other };

    Kind kind = Kind::Account;
    QByteArray person {}; ///< of Kind::Person: "person_..." (or a key of Onboarding's for somebody not sent yet)

    /// Somebody, rather than a business.
    bool isPerson() const;
    QString name() const; ///< translated: "Owner"; empty for the account itself
    bool operator==(const Subject &) const = default;
};

/// One thing that a backend asks of an account, made from its path: how it is called, shown, checked and sent.
/// What has several parts is folded into one: "individual.dob" stands for its day, month and year.
/// A path that is not in the catalogue is a line of text whose label is its last word: nothing is lost.
struct Requirement {
    enum class Kind {
        Text,
        Paragraph,    ///< text of several lines
        Choice,       ///< one of `choices`; the answer is Choice::value
        Country,      ///< two letters
        State,        ///< one of `choices`, or text where there are none
        PostalCode,
        Phone,        ///< international form: "+4930123456"
        Email,
        Url,
        Date,         ///< "1990-12-31"
        Identifier,   ///< a number that an authority gave; mostly sensitive
        Percent,      ///< 0 to 100
        Boolean,      ///< "I have listed everyone"
        Texts,        ///< a list of strings
        File,         ///< {"front": FILE, "back": FILE}
        Files,        ///< a list of FILEs
        BankAccount,  ///< {"country","currency","routing_number","account_number","account_holder_name","account_holder_type"}
        Terms,        ///< true: date and address are set when it is sent
        Link,         ///< cannot be answered here: continue on the provider's page
    };
    /// The page it is asked on, in the order of a wizard.
    enum class Step { Business, Representative, Owners, Directors, Executives, BankAccount, Documents, Terms, Provider };

    struct Choice {
        QByteArray value {};
        QString text {}; ///< translated
    };

    QByteArray path {};    ///< as answers name it: "individual.dob", "tos_acceptance", "company.address.city"
    QByteArray field {};   ///< without its subject: "dob", "address.city"
    Subject subject {};
    Kind kind = Kind::Text;
    Step step = Step::Business;
    bool known = false;     ///< in the catalogue
    bool sensitive = false; ///< never written to a disk or a log: identity numbers, bank account numbers
    qsizetype longest = 0;  ///< characters; 0: not limited
    QString label {};       ///< translated: "Date of birth"
    QString help {};        ///< translated; why it is asked or what it looks like; may be empty
    QList<Choice> choices {};
    QByteArray purpose {};  ///< of File and Files: what /v1/files wants to know

    /// With whom it is about: "Owner: date of birth".
    QString title() const;
};

namespace Requirements {

/// What the same question looks different by.
struct About {
    QByteArray country {};      ///< of the account
    QByteArray businessType {}; ///< "individual", "company", ...
    enum class Mode { Test, Live } mode = Mode::Live; ///< Test lets the documented magic values pass every check
    qint64 now = 0;             ///< seconds UTC: no birthday lies after it
};

/// "individual.dob.day" -> "individual.dob", "tos_acceptance.ip" -> "tos_acceptance",
/// "company.verification.document.front" -> "company.verification.document".
QByteArray folded(const QByteArray &path);

Requirement requirement(const QByteArray &path, const About &about);
/// Folded, in the order of steps and of a form, each once.
QList<Requirement> requirements(const QList<QByteArray> &paths, const About &about);

/// The fault of an answer, in words that name the field; empty when there is none. Nothing is sent, nothing is
/// read but the files that it names. Numbers themselves are never part of the words.
QString fault(const Requirement &requirement, const QJsonValue &answer, const About &about);

/// The answer as the API takes it, under `prefix` instead of the subject ("individual", "company"; empty for a
/// person's own form). FILEs must be ids by now. `address`: the person's who accepts the terms.
Parameters parameters(const Requirement &requirement, const QJsonValue &answer, const About &about,
                      const QByteArray &address = {});

/// "individual[dob][day]" -> "individual.dob": which answer a refused parameter belongs to.
QByteArray pathOf(const QByteArray &parameter);

/// What a file must be: its fault in words, empty when there is none. `fileName` as given: an id of a file that is
/// with the provider already ("file_...") is fine.
QString faultOfFile(const Requirement &requirement, const QString &fileName);

/// Translated words for an entry of `requirements.errors` or a refused parameter; where the code is not known, the
/// backend's own words, and without those the code.
QString errorText(const QByteArray &code, const QString &reason);

QString stepTitle(Requirement::Step step, const About &about); ///< translated: "Bank account"

/// What a new account may be: {"individual", "Individual"}, ... in this country.
QList<Requirement::Choice> businessTypes(const QByteArray &country);
/// What a new account may ask for: {"card_payments", "Card payments"}, ...; the first two are asked for usually.
QList<Requirement::Choice> capabilities(const QByteArray &country);
/// A capability's name in words; an unknown one as it is, with spaces.
QString capabilityName(const QByteArray &capability);

} // namespace Requirements

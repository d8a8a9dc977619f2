// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/pictures.h"

#include "models/onboarding.h"
#include "models/session.h"
#include "ui/onboarding/answerfield.h"
#include "ui/onboarding/wizard.h"
#include "ui/pages/onboardingpage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonArray list(const QStringList &paths)
{
    return QJsonArray::fromStringList(paths);
}

const QStringList companyDue {
    u"business_profile.mcc"_s, u"business_profile.url"_s, u"company.name"_s, u"company.phone"_s, u"company.tax_id"_s,
    u"company.address.line1"_s, u"company.address.city"_s, u"company.address.state"_s, u"company.address.postal_code"_s,
    u"company.owners_provided"_s, u"external_account"_s, u"tos_acceptance.date"_s, u"tos_acceptance.ip"_s,
    u"person_1Rep.first_name"_s, u"person_1Rep.last_name"_s, u"person_1Rep.dob.day"_s, u"person_1Rep.email"_s,
    u"person_1Rep.phone"_s, u"person_1Rep.address.line1"_s, u"person_1Rep.address.city"_s, u"person_1Rep.address.state"_s,
    u"person_1Rep.address.postal_code"_s, u"person_1Rep.relationship.title"_s, u"person_1Rep.ssn_last_4"_s,
    u"person_2Own.first_name"_s, u"person_2Own.last_name"_s, u"person_2Own.email"_s};

/// An American company as the API answers it, with this much asked of it.
QJsonObject company(const QStringList &due, const QJsonArray &errors = {}, const QStringList &pending = {})
{
    return {{u"id"_s, u"acct_1Rehearsal0001"_s},
            {u"country"_s, u"US"_s},
            {u"business_type"_s, u"company"_s},
            {u"controller"_s, QJsonObject {{u"fees"_s, QJsonObject {{u"payer"_s, u"application"_s}}},
                                           {u"losses"_s, QJsonObject {{u"payments"_s, u"application"_s}}},
                                           {u"requirement_collection"_s, u"application"_s},
                                           {u"stripe_dashboard"_s, QJsonObject {{u"type"_s, u"none"_s}}}}},
            {u"business_profile"_s, QJsonObject {{u"name"_s, u"Fernhollow Software"_s}}},
            {u"charges_enabled"_s, due.isEmpty() && pending.isEmpty()},
            {u"payouts_enabled"_s, due.isEmpty() && pending.isEmpty()},
            {u"requirements"_s,
             QJsonObject {{u"currently_due"_s, list(due)},
                          {u"eventually_due"_s, list(due)},
                          {u"pending_verification"_s, list(pending)},
                          {u"errors"_s, errors},
                          {u"alternatives"_s,
                           QJsonArray {QJsonObject {{u"original_fields_due"_s, list({u"business_profile.url"_s})},
                                                    {u"alternative_fields_due"_s, list({u"business_profile.product_description"_s})}}}}}}};
}

/// An account whose owner is asked by the provider.
QJsonObject express()
{
    QJsonObject account = company({u"business_profile.url"_s, u"external_account"_s});
    account[u"controller"_s] = QJsonObject {{u"fees"_s, QJsonObject {{u"payer"_s, u"application"_s}}},
                                            {u"losses"_s, QJsonObject {{u"payments"_s, u"application"_s}}},
                                            {u"requirement_collection"_s, u"stripe"_s},
                                            {u"stripe_dashboard"_s, QJsonObject {{u"type"_s, u"express"_s}}}};
    return account;
}

QList<QJsonObject> people()
{
    return {{{u"id"_s, u"person_1Rep"_s},
             {u"first_name"_s, u"Imogen"_s},
             {u"last_name"_s, u"Harrowgate"_s},
             {u"relationship"_s, QJsonObject {{u"representative"_s, true}, {u"owner"_s, true}, {u"percent_ownership"_s, 60}}}},
            {{u"id"_s, u"person_2Own"_s},
             {u"first_name"_s, u"Casimir"_s},
             {u"last_name"_s, u"Oldacre"_s},
             {u"relationship"_s, QJsonObject {{u"owner"_s, true}, {u"percent_ownership"_s, 30}}}}};
}

void answerSome(Onboarding &onboarding)
{
    onboarding.setAnswer("company.name", u"Fernhollow Software, Inc."_s);
    onboarding.setAnswer("company.phone", u"+12125550167"_s);
    onboarding.setAnswer("company.tax_id", u"000000000"_s);
    onboarding.setAnswer("company.address.line1", u"4 Orchard Row"_s);
    onboarding.setAnswer("company.address.city", u"Austin"_s);
    onboarding.setAnswer("company.address.state", u"TX"_s);
    onboarding.setAnswer("company.address.postal_code", u"78704"_s);
    onboarding.setAnswer("business_profile.mcc", u"5734"_s);
    onboarding.setAnswer("person_1Rep.first_name", u"Imogen"_s);
    onboarding.setAnswer("person_1Rep.last_name", u"Harrowgate"_s);
    onboarding.setAnswer("person_1Rep.dob", u"1985-06-23"_s);
    onboarding.setAnswer("person_1Rep.ssn_last_4", u"0000"_s);
    onboarding.setAnswer("external_account", QJsonObject {{u"country"_s, u"US"_s},
                                                          {u"currency"_s, u"usd"_s},
                                                          {u"routing_number"_s, u"110000000"_s},
                                                          {u"account_number"_s, u"000123456789"_s}});
}

} // namespace

bool rehearseOnboarding(OnboardingPage &page, const Session &session, const std::function<bool(const QString &)> &take)
{
    const auto show = [&](const QJsonObject &account, const QByteArray &place) -> Wizard & {
        const std::shared_ptr<Onboarding> shown = Onboarding::rehearsal(session.store(), account, people());
        if (!account.isEmpty())
            answerSome(*shown);
        page.adopt(shown);
        if (!account.isEmpty())
            page.wizard()->go(place);
        return *page.wizard();
    };
    show({}, {});
    bool going = take(u"start"_s);
    for (const char *place : {"business", "representative", "person:person_1Rep", "owners", "bank", "terms", "check"}) {
        show(company(companyDue), place);
        going = going && take(QString::fromLatin1(place).section(u':', 0, 0));
    }
    if (going) { // an answer that cannot be right
        Wizard &wizard = show(company(companyDue), "business");
        wizard.onboarding()->setAnswer("company.address.postal_code", u"7870"_s);
        wizard.onboarding()->setAnswer("company.phone", u"call us"_s);
        wizard.go("business");
        wizard.goOn();
        going = take(u"faults"_s);
    }
    const QJsonArray errors {QJsonObject {{u"requirement"_s, u"person_1Rep.verification.document"_s},
                                          {u"code"_s, u"verification_document_failed_greyscale"_s},
                                          {u"reason"_s, u"The document is a greyscale copy."_s}}};
    const QStringList document {u"person_1Rep.verification.document"_s};
    if (going) {
        show(company(document, errors), "documents");
        going = take(u"documents"_s);
    }
    if (going) {
        show(company(document, errors), "result");
        going = take(u"refused"_s);
    }
    if (going) {
        show(company({}, {}, {u"company.tax_id"_s, u"person_1Rep.dob.day"_s}), "result");
        going = take(u"waiting"_s);
    }
    if (going) {
        show(express(), "link");
        going = take(u"link"_s);
    }
    if (going) {
        show(company({}), "result");
        going = take(u"enabled"_s);
    }
    page.go({.page = "onboarding"});
    return going;
}

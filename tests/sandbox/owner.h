// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/asking.h"

#include <QMap>

/// Somebody who fills in everything that an account asks for, through the API, as a platform's form would.
class Owner
{
public:
    /// No dashboard, everything is the platform's business: the shape in which the API may fill in all.
    static QByteArray shape()
    {
        return "controller[stripe_dashboard][type]=none&controller[fees][payer]=application"
               "&controller[losses][payments]=application&controller[requirement_collection]=application"
               "&capabilities[card_payments][requested]=true&capabilities[transfers][requested]=true";
    }

    Owner(Asking &asking, const QByteArray &country, const QByteArray &kind)
        : m_asking(asking)
        , m_country(country)
    {
        const auto made = asking.post("/v1/accounts", shape() + "&country=" + country + "&business_type=" + kind);
        if (made.status != 200)
            qFatal("%s", made.body.constData());
        m_path = "/v1/accounts/" + made.json.value(QLatin1String("id")).toString().toUtf8();
    }

    QByteArray path() const { return m_path; }
    QJsonObject account() { return m_asking.get(m_path).json; }
    QStringList due(const char *list = "currently_due") { return listOf(account(), list); }
    bool isEnabled()
    {
        const QJsonObject now = account();
        return now.value(QLatin1String("charges_enabled")).toBool() && now.value(QLatin1String("payouts_enabled")).toBool();
    }

    static QStringList listOf(const QJsonObject &account, const char *list)
    {
        return account.value(QLatin1String("requirements")).toObject().value(QLatin1String(list)).toVariant().toStringList();
    }

    static QStringList errorCodes(const QJsonObject &account)
    {
        QStringList codes;
        const QJsonArray errors =
            account.value(QLatin1String("requirements")).toObject().value(QLatin1String("errors")).toArray();
        for (const QJsonValue &each : errors)
            codes.append(each.toObject().value(QLatin1String("code")).toString());
        return codes;
    }

    /// Hands in what is due: everything about the account and the people who are there, or the first person of a role.
    /// `values` stand instead of the good ones, by the end of a path.
    void fillIn(const QMap<QByteArray, QByteArray> &values = {})
    {
        const QStringList paths = due();
        QMap<QByteArray, QByteArrayList> forms; // by the person, "" for the account itself
        QByteArray role;
        for (const QString &each : paths) {
            const QByteArray path = each.toUtf8();
            const QByteArray head = path.left(path.indexOf('.') < 0 ? path.size() : path.indexOf('.'));
            if (path.contains(".verification.") || path.startsWith("documents."))
                continue; // papers are handed in apart
            if (roles().contains(head)) {
                if (role.isEmpty() || head == "representative")
                    role = head;
            } else if (path == "individual.nationality") {
                const QByteArray person = account().value(QLatin1String("individual"))[QLatin1String("id")].toString().toUtf8();
                if (!person.isEmpty())
                    forms[person].append("nationality=" + m_country);
            } else if (head.startsWith("person_")) {
                forms[head].append(pair(path.mid(head.size() + 1), values));
            } else if (!path.endsWith("_provided") || paths.filter(QStringLiteral("owners.")).isEmpty()) {
                forms[""].append(path == "external_account" ? bank() : pair(path, values));
            }
        }
        for (auto form = forms.begin(); form != forms.end(); ++form)
            hand(form.key().isEmpty() ? m_path : m_path + "/persons/" + form.key(), form->join('&'));
        const bool knowsAll = forms.size() == 1 && forms.contains("");
        if (!role.isEmpty() && (forms.isEmpty() || knowsAll))
            hand(m_path + "/persons", "relationship[" + roles().value(role) + "]=true");
    }

    void hand(const QByteArray &path, const QByteArray &form)
    {
        const auto answer = m_asking.post(path, form);
        if (answer.status != 200)
            qFatal("%s %s: %s", path.constData(), form.constData(), answer.body.constData());
    }

    /// A good paper for everybody of whom one is asked.
    void handInPapers()
    {
        for (const QString &each : due()) {
            const QByteArray path = each.toUtf8();
            const qsizetype at = path.indexOf(".verification.");
            if (at < 0)
                continue;
            const QByteArray who = path.left(at);
            const QByteArray rest = parameter(path.mid(at + 1)) + "[front]=file_identity_document_success";
            if (who.startsWith("person_"))
                hand(m_path + "/persons/" + who, rest);
            else
                hand(m_path, parameter(path) + "[front]=file_identity_document_success");
        }
    }

private:
    static const QMap<QByteArray, QByteArray> &roles()
    {
        static const QMap<QByteArray, QByteArray> all { { "representative", "representative" },
                                                        { "owners", "owner" },
                                                        { "directors", "director" },
                                                        { "executives", "executive" } };
        return all;
    }

    /// `a.b.c` as a parameter: a[b][c].
    static QByteArray parameter(const QByteArray &path)
    {
        QByteArrayList parts = path.split('.');
        QByteArray name = parts.takeFirst();
        for (const QByteArray &each : parts)
            name += '[' + each + ']';
        return name;
    }

    static QByteArray pair(const QByteArray &path, const QMap<QByteArray, QByteArray> &instead)
    {
        static const QMap<QByteArray, QByteArray> good {
            { "first_name", "Jenny" },       { "email", "jenny@shop.example" },  { "phone", "0000000000" },
            { "id_number", "000000000" },    { "ssn_last_4", "0000" },           { "executive", "true" },
            { "percent_ownership", "60" },   { "nationality", "SG" },            { "political_exposure", "none" },
            { "mcc", "5734" },               { "url", "https://shop.example" },  { "tax_id", "000000000" },
            { "owners_provided", "true" },   { "directors_provided", "true" },   { "executives_provided", "true" },
            { "date", "1795000000" },        { "ip", "203.0.113.4" },            { "line1", "address_full_match" },
            { "postal_code", "97205" },      { "day", "1" },                     { "month", "1" },
            { "year", "1901" },              { "structure", "private_corporation" },
            { "statement_descriptor", "KEYS BY JENNY" },
            { "product_description", "Keyboards made by hand" },
        };
        const QByteArray last = path.mid(path.lastIndexOf('.') + 1);
        if (last == "full_name_aliases")
            return parameter(path) + "[]=Jen";
        if (path == "company.pan")
            return "company[tax_id]=" + instead.value("tax_id", "000000000");
        if (path == "company.business_cross_border_transaction_classifications")
            return "company[export_purpose_code]=P0806";
        return parameter(path) + '=' + instead.value(last, good.value(last, "Name"));
    }

    QByteArray bank() const
    {
        static const QMap<QByteArray, std::array<QByteArray, 3>> banks {
            { "US", { "usd", "110000000", "000123456789" } }, { "GB", { "gbp", "108800", "00012345" } },
            { "CA", { "cad", "11000-000", "000123456789" } }, { "AU", { "aud", "110000", "000123456" } },
            { "JP", { "jpy", "1100000", "0001234" } },        { "SG", { "sgd", "1100-000", "000123456" } },
            { "BR", { "brl", "110-0000", "0001234" } },       { "IN", { "inr", "HDFC0004051", "000123456789" } },
            { "DE", { "eur", "", "DE89370400440532013000" } }, { "FR", { "eur", "", "FR1420041010050500013M02606" } },
        };
        const auto &[currency, routing, number] = banks[m_country];
        return "external_account[object]=bank_account&external_account[country]=" + m_country
            + "&external_account[currency]=" + currency + "&external_account[account_number]=" + number
            + (routing.isEmpty() ? QByteArray() : "&external_account[routing_number]=" + routing);
    }

    Asking &m_asking;
    QByteArray m_country, m_path;
};

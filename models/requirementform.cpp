// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requirement.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using Ask = Requirement::Kind;

namespace {

/// "a.b.c" -> "a[b][c]"
QByteArray parameterOf(const QByteArray &path)
{
    QList<QByteArray> parts = path.split('.');
    QByteArray name = parts.takeFirst();
    for (const QByteArray &each : std::as_const(parts))
        name += '[' + each + ']';
    return name;
}

/// A requirement is not always called like the parameter that answers it.
QByteArray writtenAs(const QByteArray &field)
{
    if (field == "pan")
        return "tax_id";
    if (field == "business_cross_border_transaction_classifications")
        return "export_purpose_code";
    if (field == "business_vat_id_number")
        return "vat_id";
    return field;
}

QString without(QString text, QStringView characters)
{
    text.removeIf([characters](QChar each) { return characters.contains(each); });
    return text;
}

QByteArray plainText(const Requirement &asked, const QJsonValue &answer)
{
    if (answer.isDouble())
        return QByteArray::number(answer.toDouble());
    if (answer.isBool())
        return answer.toBool() ? "true" : "false";
    QString text = answer.toString().trimmed();
    if (asked.kind == Ask::Phone)
        text = without(text, u" ().-");
    else if (asked.kind == Ask::Url && !text.contains("://"_L1))
        text.prepend("https://"_L1);
    else if (asked.kind == Ask::Country || asked.kind == Ask::PostalCode)
        text = text.toUpper();
    else if (asked.kind == Ask::Identifier && asked.sensitive)
        text = without(text, u" ");
    return text.toUtf8();
}

void addBank(Parameters &form, const QJsonObject &bank, const Requirements::About &about)
{
    const auto put = [&form](const char *name, const QString &value) {
        if (!value.isEmpty())
            form.append({"external_account[" + QByteArray(name) + ']', value.toUtf8()});
    };
    const auto text = [&bank](const char *name) { return bank.value(QLatin1StringView(name)).toString().trimmed(); };
    put("object", u"bank_account"_s);
    put("country", bank.value("country"_L1).toString(QString::fromLatin1(about.country)).toUpper());
    put("currency", text("currency").toLower());
    put("account_holder_name", text("account_holder_name"));
    put("account_holder_type", text("account_holder_type"));
    put("account_type", text("account_type"));
    put("routing_number", without(text("routing_number"), u" "));
    put("account_number", without(text("account_number"), u" ").toUpper());
}

} // namespace

Parameters Requirements::parameters(const Requirement &asked, const QJsonValue &answer, const About &about,
                                    const QByteArray &address)
{
    Parameters form;
    QByteArray path = asked.path;
    if (asked.subject.kind == Subject::Kind::Company)
        path = "company." + writtenAs(asked.field);
    else if (asked.subject.kind == Subject::Kind::Individual)
        path = "individual." + writtenAs(asked.field);
    else if (asked.subject.isPerson())
        path = writtenAs(asked.field);
    const auto put = [&form, &path](const QByteArray &part, const QByteArray &value) {
        form.append({parameterOf(part.isEmpty() ? path : path + '.' + part), value});
    };

    switch (asked.kind) {
    case Ask::Date: {
        const QDate date = QDate::fromString(answer.toString().trimmed(), Qt::ISODate);
        put("day", QByteArray::number(date.day()));
        put("month", QByteArray::number(date.month()));
        put("year", QByteArray::number(date.year()));
        break;
    }
    case Ask::Terms:
        put("date", QByteArray::number(about.now));
        put("ip", address);
        break;
    case Ask::BankAccount:
        addBank(form, answer.toObject(), about);
        break;
    case Ask::File: {
        const QJsonObject sides = answer.toObject();
        for (auto side = sides.begin(); side != sides.end(); ++side)
            put(side.key().toUtf8(), side.value().toString().toUtf8());
        break;
    }
    case Ask::Files:
    case Ask::Texts: {
        const QJsonArray all = answer.toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            put(QByteArray::number(i), all.at(i).toString().toUtf8());
        if (all.isEmpty()) // "there are none"
            put("0", "");
        break;
    }
    case Ask::Link:
        break;
    default: // NOLINT: all others are one value
        put({}, plainText(asked, answer));
    }
    return form;
}

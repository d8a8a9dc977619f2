// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/answertext.h"

#include "models/country.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString Dots = u"••••"_s;

QString worded(const char *text)
{
    return QCoreApplication::translate("AnswerText", text);
}

QString fileName(const QJsonValue &file)
{
    return Text::isolated(Text::oneLine(QFileInfo(file.toString()).fileName()));
}

QString choiceText(const Requirement &requirement, const QJsonValue &answer)
{
    for (const Requirement::Choice &choice : requirement.choices) {
        if (choice.value == answer.toString().toUtf8())
            return choice.text;
    }
    return answer.toString();
}

QString bankText(const QJsonObject &bank)
{
    const QString number = bank.value(u"account_number"_s).toString();
    //: A bank account in one line: %1 is its country, %2 dots and the last digits of its number
    return QCoreApplication::translate("AnswerText", "%1, %2")
        .arg(Country::nameOf(bank.value(u"country"_s).toString().toUtf8()), Text::leftToRight(Dots + number.right(4)));
}

} // namespace

QString answerText(const Requirement &requirement, const QJsonValue &answer)
{
    if (requirement.kind == Requirement::Kind::BankAccount)
        return bankText(answer.toObject());
    if (requirement.sensitive)
        return Dots;
    switch (requirement.kind) {
    case Requirement::Kind::Choice:
    case Requirement::Kind::State:
        return choiceText(requirement, answer);
    case Requirement::Kind::Country:
        return Country::nameOf(answer.toString().toUtf8());
    case Requirement::Kind::Date: {
        const QDate date = QDate::fromString(answer.toString(), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : answer.toString();
    }
    case Requirement::Kind::Percent:
        //: A share: %1 is a number
        return answer.isDouble() ? QCoreApplication::translate("AnswerText", "%1 %").arg(QLocale().toString(answer.toDouble(), 'f', QLocale::FloatingPointShortest))
                                 : answer.toString();
    case Requirement::Kind::Boolean:
        //: The answer to a question of yes or no
        return worded(QT_TRANSLATE_NOOP("AnswerText", "Yes"));
    case Requirement::Kind::Terms:
        //: The answer to: does the owner accept the terms?
        return worded(QT_TRANSLATE_NOOP("AnswerText", "Accepted"));
    case Requirement::Kind::File: {
        QStringList files;
        const QJsonObject sides = answer.toObject();
        for (const auto &side : {u"front"_s, u"back"_s}) {
            if (sides.contains(side))
                files.append(fileName(sides.value(side)));
        }
        return QLocale().createSeparatedList(files);
    }
    case Requirement::Kind::Files:
    case Requirement::Kind::Texts: {
        QStringList words;
        for (const QJsonValue &each : answer.toArray())
            words.append(requirement.kind == Requirement::Kind::Files ? fileName(each) : each.toString());
        return QLocale().createSeparatedList(words);
    }
    case Requirement::Kind::Phone:
    case Requirement::Kind::Email:
    case Requirement::Kind::Url:
    case Requirement::Kind::Identifier:
    case Requirement::Kind::PostalCode:
        return Text::leftToRight(answer.toString());
    case Requirement::Kind::Text:
    case Requirement::Kind::Paragraph:
    case Requirement::Kind::BankAccount:
    case Requirement::Kind::Link:
        return answer.toString();
    }
    Q_UNREACHABLE();
}

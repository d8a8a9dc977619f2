// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requirement.h"

#include "models/country.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;
using Ask = Requirement::Kind;
using Requirements::About;

namespace {

QString worded(const char *text)
{
    return QCoreApplication::translate("Requirement", text);
}

bool fits(const QString &text, const char *pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(text).hasMatch();
}

QList<int> digitsOf(const QString &text)
{
    QList<int> digits;
    for (const QChar each : text) {
        if (each >= u'0' && each <= u'9')
            digits.append(each.unicode() - u'0');
    }
    return digits;
}

// --- check digits ----------------------------------------------------------------------------------------------

int weighed(const QList<int> &digits, std::initializer_list<int> weights)
{
    return std::inner_product(weights.begin(), weights.end(), digits.begin(), 0);
}

bool hasAbaChecksum(const QString &text)
{
    return weighed(digitsOf(text), {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0;
}

bool hasLuhnChecksum(const QString &text)
{
    const QList<int> digits = digitsOf(text);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i) * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool hasAbnChecksum(const QString &text)
{
    QList<int> digits = digitsOf(text);
    digits.first() -= 1;
    return weighed(digits, {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19}) % 89 == 0;
}

bool hasCnpjChecksum(const QString &text)
{
    const QList<int> digits = digitsOf(text);
    const auto check = [](int sum) { return sum % 11 < 2 ? 0 : 11 - sum % 11; };
    return digits.at(12) == check(weighed(digits, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}))
        && digits.at(13) == check(weighed(digits, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
}

bool hasCpfChecksum(const QString &text)
{
    const QList<int> digits = digitsOf(text);
    const auto check = [](int sum) { return sum % 11 < 2 ? 0 : 11 - sum % 11; };
    return digits.at(9) == check(weighed(digits, {10, 9, 8, 7, 6, 5, 4, 3, 2}))
        && digits.at(10) == check(weighed(digits, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}));
}

/// ISO 13616: the letters as numbers, the first four characters last, modulo 97.
bool hasIbanChecksum(const QString &iban)
{
    int rest = 0;
    const QString moved = iban.sliced(4) + iban.first(4);
    for (const QChar each : moved) {
        const int value = each.isDigit() ? each.digitValue() : each.toUpper().unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

struct IbanLength {
    const char *country;
    int length;
};

constexpr IbanLength ibanLengths[] = {
    {"AE", 23},
    {"AT", 20},
    {"BE", 16},
    {"BG", 22},
    {"CH", 21},
    {"CY", 28},
    {"CZ", 24},
    {"DE", 22},
    {"DK", 18},
    {"EE", 20},
    {"ES", 24},
    {"FI", 18},
    {"FR", 27},
    {"GB", 22},
    {"GI", 23},
    {"GR", 27},
    {"HR", 21},
    {"HU", 28},
    {"IE", 22},
    {"IT", 27},
    {"LI", 21},
    {"LT", 20},
    {"LU", 20},
    {"LV", 21},
    {"MT", 31},
    {"NL", 18},
    {"NO", 15},
    {"PL", 28},
    {"PT", 25},
    {"RO", 24},
    {"SE", 24},
    {"SI", 19},
    {"SK", 24},
};

// --- numbers of authorities --------------------------------------------------------------------------------------

struct NumberForm {
    const char *country;
    const char *pattern;
    bool (*isGood)(const QString &) = nullptr; ///< of a number that fits the pattern
};

// Common public forms; a country that is not here, or a number of another kind, only has to look like a number.
constexpr NumberForm taxNumbers[] = {
    {"US", "[0-9]{2}-?[0-9]{7}"},
    {"GB", "[A-Za-z0-9]{2}[0-9]{6}"},
    {"DE", "(HR[AB]|GnR|PR|VR|GsR)? ?[0-9]{1,10} ?[A-Za-z]{0,3}|DE[0-9]{9}"},
    {"FR", "[0-9]{9}", hasLuhnChecksum},
    {"JP", "[0-9]{13}"},
    {"CA", "[0-9]{9}([A-Z]{2}[0-9]{4})?"},
    {"AU", "[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}", hasAbnChecksum},
    {"BR", "[0-9]{2}\\.?[0-9]{3}\\.?[0-9]{3}/?[0-9]{4}-?[0-9]{2}", hasCnpjChecksum},
    {"SG", "[0-9A-Za-z]{9,10}"},
    {"IN", "[A-Z]{5}[0-9]{4}[A-Z]"},
    {"MX", "[A-ZÑ&]{3}[0-9]{6}[A-Z0-9]{3}"},
    {"HK", "[0-9]{8}"},
    {"ES", "[A-Za-z][0-9]{7}[A-Za-z0-9]"},
    {"NL", "[0-9]{8,9}"},
    {"PT", "[0-9]{9}"},
    {"SE", "[0-9]{6}-?[0-9]{4}"},
    {"NO", "[0-9]{9}"},
    {"DK", "[0-9]{8}"},
    {"FI", "[0-9]{7}-?[0-9]"},
    {"BE", "[01]?[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}"},
    {"CH", "CHE-?[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}"},
    {"IE", "[0-9]{5,7}[A-Za-z]{0,2}"},
};

constexpr NumberForm personNumbers[] = {
    {"US", "[0-9]{3}-?[0-9]{2}-?[0-9]{4}"},
    {"CA", "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}", hasLuhnChecksum},
    {"BR", "[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}-?[0-9]{2}", hasCpfChecksum},
    {"SG", "[STFGMstfgm][0-9]{7}[A-Za-z]"},
    {"IN", "[A-Z]{5}[0-9]{4}[A-Z]"},
    {"MX", "[A-ZÑ&]{4}[0-9]{6}[A-Z0-9]{3}"},
    {"HK", "[A-Za-z]{1,2}[0-9]{6}\\(?[0-9A]\\)?"},
    {"MY", "[0-9]{6}-?[0-9]{2}-?[0-9]{4}"},
};

/// docs.stripe.com/connect/testing, 2026-05: what stands for a good or a bad number in test mode.
bool isMagicNumber(const QString &text)
{
    static const QStringList magic {
        u"000000000"_s, u"000000001"_s, u"000000004"_s, u"111111111"_s, u"111111112"_s, u"111111113"_s, u"222222222"_s,
        u"222221000"_s, u"222221001"_s, u"222221002"_s, u"222221003"_s, u"222221004"_s, u"222221005"_s};
    return magic.contains(text);
}

template <size_t Size>
bool isNumberOf(const NumberForm (&forms)[Size], const QByteArray &country, const QString &text)
{
    const auto form = std::find_if(std::begin(forms), std::end(forms),
                                   [&country](const NumberForm &each) { return country == each.country; });
    if (form == std::end(forms))
        return fits(text, "[0-9A-Za-z][0-9A-Za-z ./-]{1,29}");
    return fits(text, form->pattern) && (!form->isGood || form->isGood(text));
}

QString faultOfNumber(const Requirement &asked, const QString &text, const About &about)
{
    //: A fault of an answer. %1: the name of a field, like “Date of birth”
    const QString wrong = worded(QT_TRANSLATE_NOOP("Requirement", "%1: this is not what such a number looks like.")).arg(asked.label);
    if (asked.field == "ssn_last_4") {
        return fits(text, "[0-9]{4}") ? QString()
                                      //: A fault of an answer. %1: the name of a field, like “Date of birth”
                                      : worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter four digits.")).arg(asked.label);
    }
    if (about.mode == About::Mode::Test && isMagicNumber(text))
        return {};
    bool good = true;
    if (asked.field == "tax_id")
        good = isNumberOf(taxNumbers, about.country, text);
    else if (asked.field == "id_number")
        good = isNumberOf(personNumbers, about.country, text);
    else
        good = fits(text, "[0-9A-Za-z][0-9A-Za-z ./-]{0,39}");
    return good ? QString() : wrong;
}

// --- one kind each ------------------------------------------------------------------------------------------------

QString faultOfDate(const Requirement &asked, const QString &text, const About &about)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() != 10 || !date.isValid())
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: there is no such day; write year, month and day like 1990-12-31.")).arg(asked.label);
    const QDate today = QDateTime::fromSecsSinceEpoch(about.now, QTimeZone::utc()).date();
    if (date > today)
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: this day lies in the future.")).arg(asked.label);
    if (asked.field != "dob")
        return {};
    const int years = today.year() - date.year() - (today < date.addYears(today.year() - date.year()) ? 1 : 0);
    const bool isMagic = about.mode == About::Mode::Test && date.month() == 1 && date.day() == 1
                      && date.year() >= 1900 && date.year() <= 1902;
    // The United States take people from thirteen years, with a guardian.
    const int least = about.country == "US" ? 13 : 18;
    if (years < least) {
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return QCoreApplication::translate("Requirement", "%1: the person must be at least %Ln years old.",
                                           nullptr, least)
            .arg(asked.label);
    }
    if (years > 120 && !isMagic)
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: nobody is that old; check the year.")).arg(asked.label);
    return {};
}

QString faultOfUrl(const Requirement &asked, const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme().isEmpty())
        url = QUrl(u"https://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool good = url.isValid() && isWeb && url.host().contains(u'.') && url.userInfo().isEmpty()
                   && !text.contains(u' ');
    //: A fault of an answer. %1: the name of a field, like “Date of birth”
    return good ? QString() : worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter the address of a website, like https://shop.example.")).arg(asked.label);
}

/// International form, or digits as people of the country write them: the provider adds the rest.
bool isPhone(const QString &text)
{
    const qsizetype digits = digitsOf(text).size();
    return fits(text, "\\+?[0-9(][0-9 ().-]*") && digits >= 6 && digits <= 15;
}

QString faultOfText(const Requirement &asked, const QString &text)
{
    if (asked.field == "business_profile.mcc" && !fits(text, "[0-9]{4}"))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: choose one, or enter its four digits.")).arg(asked.label);
    if (asked.field.endsWith("product_description") && text.trimmed().size() < 10)
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: write at least ten characters.")).arg(asked.label);
    if (asked.field == "settings.payments.statement_descriptor"
        && !fits(text, "(?=(?:.*[A-Za-z]){5})[ -~]{5,22}"))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: 5 to 22 Latin characters, five of them letters.")).arg(asked.label);
    if (asked.field == "settings.card_payments.statement_descriptor_prefix" && !fits(text, "(?=.*[A-Za-z])[ -~]{2,10}"))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: 2 to 10 Latin characters, one of them a letter.")).arg(asked.label);
    static const QRegularExpression markup(u"[<>'\"*\\\\]"_s);
    if (asked.field.contains("statement_descriptor") && text.contains(markup))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: without the characters < > ' \" * and \\.")).arg(asked.label);
    return {};
}

QString faultOfIban(const QString &label, QString iban, const Country *country, About::Mode mode)
{
    iban = iban.remove(u' ').toUpper();
    if (!fits(iban, "[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}"))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter an IBAN: two letters, two digits, then the account.")).arg(label);
    // A foreign account has the form of its own country.
    const QByteArray code = iban.first(2).toLatin1();
    if (mode == About::Mode::Test && iban.endsWith(u"89370400440532013000"_s))
        return {};
    const auto length = std::find_if(std::begin(ibanLengths), std::end(ibanLengths),
                                     [&code](const IbanLength &each) { return code == each.country; });
    if (length != std::end(ibanLengths) && iban.size() != length->length) {
        //: A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country; %3: a number
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: an IBAN of %2 has %3 characters."))
            .arg(label, Country::nameOf(code), QString::number(length->length));
    }
    Q_UNUSED(country);
    return hasIbanChecksum(iban) ? QString()
                                 //: A fault of an answer. %1: the name of a field, like “Date of birth”
                                 : worded(QT_TRANSLATE_NOOP("Requirement", "%1: the check digits do not fit; a digit may be wrong or swapped.")).arg(label);
}

QString faultOfBankAccount(const Requirement &asked, const QJsonObject &bank, const About &about)
{
    const QByteArray code = bank.value("country"_L1).toString(QString::fromLatin1(about.country)).toLatin1().toUpper();
    const Country *country = Country::find(code);
    const QString account = bank.value("account_number"_L1).toString();
    const QString routing = bank.value("routing_number"_L1).toString();
    if (!country)
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: payouts do not go to this country.")).arg(asked.label);
    const QString currency = bank.value("currency"_L1).toString();
    if (!fits(currency, "[A-Za-z]{3}"))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter a currency, like EUR.")).arg(asked.label);
    if (account.isEmpty())
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: the number of the account is missing.")).arg(asked.label);
    if (!country->bank.account || (routing.isEmpty() && fits(account, "[A-Za-z]{2}[0-9]{2}.*")))
        return faultOfIban(asked.label, account, country, about.mode);
    if (country->bank.routing && !fits(routing, country->bank.routing)) {
        //: A fault of an answer. %1: the name of a field, like “Date of birth”; %2: the name of a part of it, like “Sort code”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: “%2” does not look like one."))
            .arg(asked.label, QCoreApplication::translate("Country", country->bank.routingText));
    }
    if (code == "US" && !hasAbaChecksum(routing)) {
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: the check digit of the routing number does not fit; a digit may be wrong or swapped."))
            .arg(asked.label);
    }
    if (!fits(account, country->bank.account))
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: this is not what an account number looks like there.")).arg(asked.label);
    return {};
}

QString faultOfFiles(const Requirement &asked, const QJsonValue &answer)
{
    QJsonArray files = answer.toArray();
    if (asked.kind == Ask::File) {
        const QJsonObject sides = answer.toObject();
        for (const QJsonValue &each : sides)
            files.append(each);
    }
    if (files.isEmpty())
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: choose a file.")).arg(asked.label);
    for (const QJsonValue &each : std::as_const(files)) {
        if (const QString fault = Requirements::faultOfFile(asked, each.toString()); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

QString Requirements::faultOfFile(const Requirement &requirement, const QString &fileName)
{
    static const QRegularExpression id(u"^file_[A-Za-z0-9_]+$"_s);
    if (id.match(fileName).hasMatch())
        return {};
    const QFileInfo file(fileName);
    if (!file.isFile() || !file.isReadable())
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: the file cannot be read.")).arg(requirement.label);
    if (file.size() == 0)
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: the file is empty.")).arg(requirement.label);
    constexpr qint64 most = 10 * 1024 * 1024;
    if (file.size() > most)
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: the file is larger than 10 megabytes.")).arg(requirement.label);
    QStringList endings {u"jpg"_s, u"jpeg"_s, u"png"_s};
    const bool isIdentity = requirement.field.endsWith("verification.document") && requirement.subject.isPerson();
    if (!isIdentity)
        endings << u"pdf"_s;
    if (endings.contains(file.suffix().toLower()))
        return {};
    return isIdentity
             //: A fault of an answer. %1: the name of a field, like “Date of birth”
             ? worded(QT_TRANSLATE_NOOP("Requirement", "%1: choose a JPEG or PNG picture.")).arg(requirement.label)
             //: A fault of an answer. %1: the name of a field, like “Date of birth”
             : worded(QT_TRANSLATE_NOOP("Requirement", "%1: choose a JPEG or PNG picture, or a PDF file.")).arg(requirement.label);
}

QString Requirements::fault(const Requirement &asked, const QJsonValue &answer, const About &about)
{
    const bool takesText = asked.kind != Ask::Boolean && asked.kind != Ask::Terms && asked.kind != Ask::BankAccount
                        && asked.kind != Ask::File && asked.kind != Ask::Files && asked.kind != Ask::Texts;
    const bool isNumber = asked.kind == Ask::Percent && answer.isDouble();
    if (takesText && !isNumber && !answer.isString())
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: this must be text.")).arg(asked.label);
    const QString text = answer.toString().trimmed();
    if (takesText && !isNumber && text.isEmpty())
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: this must not be empty.")).arg(asked.label);
    if (asked.longest > 0 && text.size() > asked.longest) {
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return QCoreApplication::translate("Requirement", "%1: at most %Ln characters.", nullptr, int(asked.longest))
            .arg(asked.label);
    }

    switch (asked.kind) {
    case Ask::Text:
    case Ask::Paragraph:
        return faultOfText(asked, text);
    case Ask::State:
    case Ask::Choice: {
        if (asked.field == "business_profile.mcc")
            return faultOfText(asked, text);
        const bool known = std::any_of(asked.choices.begin(), asked.choices.end(),
                                       [&text](const Requirement::Choice &each) { return text.toUtf8() == each.value; });
        return known || asked.choices.isEmpty() ? QString()
                                                //: A fault of an answer. %1: the name of a field, like “Date of birth”
                                                : worded(QT_TRANSLATE_NOOP("Requirement", "%1: choose one of those offered.")).arg(asked.label);
    }
    case Ask::Country:
        return fits(text, "[A-Za-z]{2}") && Country::nameOf(text.toUpper().toLatin1()) != text.toUpper()
                 ? QString()
                 //: A fault of an answer. %1: the name of a field, like “Date of birth”
                 : worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter a country’s two letters.")).arg(asked.label);
    case Ask::PostalCode: {
        const Country *country = Country::find(about.country);
        return !country || !country->postalCode || fits(text, country->postalCode)
                 ? QString()
                 //: A fault of an answer. %1: the name of a field, like “Date of birth”; %2: a country
                 : worded(QT_TRANSLATE_NOOP("Requirement", "%1: this is not what one looks like in %2.")).arg(asked.label, country->name());
    }
    case Ask::Phone:
        return isPhone(text) ? QString()
                             //: A fault of an answer. %1: the name of a field, like “Date of birth”
                             : worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter a number with its country, like +49 30 123456.")).arg(asked.label);
    case Ask::Email:
        return fits(text, "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")
                 ? QString()
                 //: A fault of an answer. %1: the name of a field, like “Date of birth”
                 : worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter an e-mail address, like name@shop.example.")).arg(asked.label);
    case Ask::Url:
        return faultOfUrl(asked, text);
    case Ask::Date:
        return faultOfDate(asked, text, about);
    case Ask::Identifier:
        return faultOfNumber(asked, text, about);
    case Ask::Percent: {
        bool isFraction = true;
        const double percent = answer.isDouble() ? answer.toDouble() : text.toDouble(&isFraction);
        return isFraction && percent >= 0 && percent <= 100
                 ? QString()
                 //: A fault of an answer. %1: the name of a field, like “Date of birth”
                 : worded(QT_TRANSLATE_NOOP("Requirement", "%1: enter a number between 0 and 100.")).arg(asked.label);
    }
    case Ask::Boolean:
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return answer.isBool() ? QString() : worded(QT_TRANSLATE_NOOP("Requirement", "%1: this is either true or false.")).arg(asked.label);
    case Ask::Terms:
        return answer.isBool() && answer.toBool()
                 ? QString()
                 //: A fault of an answer. %1: the name of a field, like “Date of birth”
                 : worded(QT_TRANSLATE_NOOP("Requirement", "%1: they have to be accepted.")).arg(asked.label);
    case Ask::Texts: {
        const QJsonArray words = answer.toArray();
        const bool good = answer.isArray()
                       && std::all_of(words.begin(), words.end(), [](const QJsonValue &each) { return each.isString(); });
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return good ? QString() : worded(QT_TRANSLATE_NOOP("Requirement", "%1: this must be a list of names.")).arg(asked.label);
    }
    case Ask::File:
    case Ask::Files:
        return faultOfFiles(asked, answer);
    case Ask::BankAccount:
        return faultOfBankAccount(asked, answer.toObject(), about);
    case Ask::Link:
        //: A fault of an answer. %1: the name of a field, like “Date of birth”
        return worded(QT_TRANSLATE_NOOP("Requirement", "%1: this can only be answered on the provider’s page.")).arg(asked.label);
    }
    Q_UNREACHABLE();
}

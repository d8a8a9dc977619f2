// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// The locale's short format with four digits for the year: nobody was born in '90.
QString formatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

/// "31 12 1990", "31/12/1990", "31.12.1990" for whoever writes days in that order.
QDate fromNumbers(const QString &text, const QString &format)
{
    QStringList numbers;
    QString number;
    for (const QChar c : text + u' ') {
        if (c.isDigit()) {
            number.append(QChar(u'0' + c.digitValue()));
        } else if (!number.isEmpty()) {
            numbers.append(number);
            number.clear();
        } else if (c.isLetter()) {
            return {};
        }
    }
    if (numbers.size() != 3)
        return {};
    int day = int(format.indexOf(u'd'));
    int month = int(format.indexOf(u'M'));
    int year = int(format.indexOf(u'y'));
    if (numbers.first().size() == 4) { // a year first is followed by the month everywhere
        year = 0;
        month = 1;
        day = 2;
    }
    const auto rank = [&](int of) { return int(day < of) + int(month < of) + int(year < of); };
    const QString years = numbers.at(rank(year));
    if (years.size() != 4)
        return {};
    return {years.toInt(), numbers.at(rank(month)).toInt(), numbers.at(rank(day)).toInt()};
}

} // namespace

QDate Dates::read(const QString &text)
{
    const QString typed = text.trimmed();
    if (const QDate date = QDate::fromString(typed, Qt::ISODate); date.isValid())
        return date;
    const QLocale locale;
    if (const QDate date = fromNumbers(typed, formatOf(locale)); date.isValid())
        return date;
    if (const QDate date = locale.toDate(typed, QLocale::LongFormat); date.isValid())
        return date;
    for (const auto &format : {u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s}) {
        if (const QDate date = locale.toDate(typed, format); date.isValid())
            return date;
    }
    return {};
}

QString Dates::write(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, formatOf(locale));
}

QString Dates::example()
{
    return write(QDate(1990, 12, 31));
}

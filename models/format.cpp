// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "app/base/money.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

/// The context of translations for free functions of models.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString number(const QVariant &value, const QLocale &locale)
{
    if (value.typeId() == QMetaType::Double)
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return locale.toString(value.toLongLong());
}

QString yesOrNo(const QVariant &value)
{
    //: A flag that is set
    const QString yes = Tr::tr("Yes");
    //: A flag that is not set
    const QString no = Tr::tr("No");
    return value.toBool() ? yes : no;
}

/// Words of the API that nobody has named: as they are, underscores as spaces.
QString plain(const QString &word)
{
    return QString(word).replace(u'_', u' ');
}

/// The key of a value in a vocabulary: flags are "true" and "false" there.
QByteArray keyOf(const Field &field, const QVariant &value)
{
    if (field.kind == Kind::Flag)
        return value.toBool() ? "true" : "false";
    return value.toString().toUtf8();
}

QString spelled(const QString &word, Letters letters)
{
    switch (letters) {
    case Letters::Word:
        return plain(word);
    case Letters::LowerCode:
    case Letters::UpperCode:
        return word.toUpper();
    case Letters::Verbatim:
        return word;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Format::text(const Field &field, const QVariant &value, const QByteArray &currency, const QLocale &locale)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Id:
    case Kind::Text:
        return value.toString();
    case Kind::State:
        return plain(value.toString());
    case Kind::Money:
        return Money {value.toLongLong(), currency}.text(locale);
    case Kind::Number:
    case Kind::Count:
        return number(value, locale);
    case Kind::Time:
        return when(value.toLongLong(), locale);
    case Kind::Flag:
        return yesOrNo(value);
    case Kind::Words:
        return value.toString().split(u' ', Qt::SkipEmptyParts).join(u", "_s);
    }
    Q_UNREACHABLE();
}

QString Format::text(const Column &column, const QVariant &value, const QByteArray &currency, const QLocale &locale)
{
    if (!value.isValid() || value.isNull())
        return {};
    if (!column.words.empty())
        return badge(column, value).text;
    if (column.field.kind == Kind::State)
        return spelled(value.toString(), column.letters);
    return text(column.field, value, currency, locale);
}

Format::Badge Format::badge(const Column &column, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    if (const Word *word = wordFor(column.words, keyOf(column.field, value)))
        return {word->displayText(), word->tone};
    if (column.field.kind == Kind::Flag)
        return {yesOrNo(value), Tone::Neutral};
    return {spelled(value.toString(), column.letters), Tone::Neutral};
}

Format::Badge Format::badge(const QByteArray &resource, const QByteArray &field, const QVariant &value)
{
    const Resource *described = ::resource(resource);
    const Column *column = described ? described->column(field) : nullptr;
    if (column)
        return badge(*column, value);
    return {plain(value.toString()), Tone::Neutral};
}

QString Format::when(qint64 seconds, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

QString Format::exactly(qint64 seconds, const QLocale &locale)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QDateTime local = utc.toLocalTime();
    //: An exact time: %1 is the time where the person is, %2 the abbreviation of the zone there, %3 the time in UTC
    return Tr::tr("%1 (%2)\n%3 (UTC)")
        .arg(locale.toString(local, QLocale::LongFormat), local.timeZoneAbbreviation(),
             utc.toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString Format::age(qint64 seconds)
{
    const int count = int(std::clamp<qint64>(seconds, 0, std::numeric_limits<int>::max()));
    if (count < 60)
        //: A length of time, short
        return Tr::tr("%Ln s", nullptr, count);
    if (count < 60 * 60)
        //: A length of time in minutes, short
        return Tr::tr("%Ln min", nullptr, count / 60);
    if (count < 48 * 3600)
        //: A length of time in hours, short
        return Tr::tr("%Ln h", nullptr, count / 3600);
    //: A length of time
    return Tr::tr("%Ln day(s)", nullptr, count / 86400);
}

QString Format::whenRelative(qint64 seconds, qint64 now, const QLocale &locale)
{
    const qint64 away = seconds - now;
    if (qAbs(away) < 60)
        //: A time: less than a minute away
        return Tr::tr("now");
    // Beyond three months a date says more than a number of days.
    if (qAbs(away) > 92 * 86400LL)
        return locale.toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::ShortFormat);
    //: A time that is over: %1 is a length of time like "6 min"
    const QString past = Tr::tr("%1 ago");
    //: A time that will come: %1 is a length of time like "3 days"
    const QString future = Tr::tr("in %1");
    return (away < 0 ? past : future).arg(age(qAbs(away)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterterms.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Filter {

namespace {

using Operator = Term::Operator;
using Conditions = Result<QList<Condition>>;

Condition::Is comparison(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Condition::Is::Less;
    case Operator::AtMost:
        return Condition::Is::AtMost;
    case Operator::More:
        return Condition::Is::More;
    case Operator::AtLeast:
        return Condition::Is::AtLeast;
    case Operator::Contains:
        return Condition::Is::Contains;
    case Operator::None:
    case Operator::Exactly:
        return Condition::Is::Equal;
    }
    Q_UNREACHABLE();
}

bool isOrder(Operator op)
{
    return op == Operator::Less || op == Operator::AtMost || op == Operator::More || op == Operator::AtLeast;
}

QString fieldName(const Column &column)
{
    return QString::fromUtf8(column.field.path);
}

Conditions one(const Term &term, const Column &column, Condition::Is is, const QVariant &value)
{
    return QList<Condition> {{.field = column.field.path, .is = is, .value = value, .sense = term.sense}};
}

/// Two conditions that hold together. "Not both" cannot be said with conditions that must all hold.
Conditions between(const Term &term, const Column &column, const Condition &low, const Condition &high)
{
    if (term.sense == Condition::Sense::Fails) {
        //: A filter is wrong: %1 is the name of a field; what is in the brackets is typed like that
        return badValue(term, Tr::tr("A range or a day cannot be left out with “-”; ask for what comes before it "
                                     "(%1:<…) or after it (%1:>…).").arg(fieldName(column)));
    }
    return QList<Condition> {low, high};
}

Condition bound(const Column &column, Condition::Is is, qint64 value)
{
    return {.field = column.field.path, .is = is, .value = value};
}

// --- numbers and money ------------------------------------------------------------------------------------

/// Thousandths of the major unit; nothing when it is no decimal number or has more than three decimals.
std::optional<qint64> thousandths(const QString &text)
{
    static const QRegularExpression decimal(u"^([+-]?)([0-9]{0,15})(?:\\.([0-9]{0,3}))?$"_s);
    const QRegularExpressionMatch match = decimal.match(text);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return {};
    const qint64 whole = match.captured(2).toLongLong();
    const qint64 part = match.captured(3).leftJustified(3, u'0').toLongLong();
    const qint64 magnitude = whole * 1000 + part;
    return match.captured(1) == u"-"_s ? -magnitude : magnitude;
}

std::optional<QVariant> number(const QString &text)
{
    bool right = false;
    if (const qint64 whole = text.toLongLong(&right); right)
        return QVariant(whole);
    const double fraction = text.toDouble(&right);
    if (right && qIsFinite(fraction))
        return QVariant(fraction);
    return {};
}

std::optional<QVariant> amount(const Column &column, const QString &text)
{
    if (column.field.kind != Kind::Money)
        return number(text);
    if (const std::optional<qint64> value = thousandths(text))
        return QVariant(*value);
    return {};
}

tl::unexpected<Error> notANumber(const Term &term, const Column &column, const QString &text)
{
    if (column.field.kind == Kind::Money) {
        //: A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are
        return badValue(term, Tr::tr("“%1” is not an amount for %2: write major units with a point and at most three "
                                     "decimals, like 12.50, >12.50 or 10..20.").arg(text, fieldName(column)));
    }
    //: A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are
    return badValue(term, Tr::tr("“%1” is not a number for %2: write it like 3, >3 or 1..5.")
                              .arg(text, fieldName(column)));
}

Conditions numeric(const Term &term, const Column &column)
{
    if (term.op == Operator::Contains)
        return notANumber(term, column, u'~' + term.value);
    const qsizetype dots = term.value.indexOf(u".."_s);
    if (term.op != Operator::None || dots < 0) {
        const std::optional<QVariant> value = amount(column, term.value);
        if (!value)
            return notANumber(term, column, term.value);
        return one(term, column, comparison(term.op), *value);
    }
    const QString low = term.value.left(dots);
    const QString high = term.value.mid(dots + 2);
    const std::optional<QVariant> from = amount(column, low);
    const std::optional<QVariant> to = amount(column, high);
    if ((!low.isEmpty() && !from) || (!high.isEmpty() && !to) || (low.isEmpty() && high.isEmpty()))
        return notANumber(term, column, term.value);
    if (low.isEmpty())
        return one(term, column, Condition::Is::AtMost, *to);
    if (high.isEmpty())
        return one(term, column, Condition::Is::AtLeast, *from);
    if (from->toDouble() > to->toDouble()) {
        //: A filter is wrong: %1 is a range of numbers like 5..1
        return badValue(term, Tr::tr("The range %1 is empty: its first number is the larger one.").arg(term.value));
    }
    return between(term, column, {.field = column.field.path, .is = Condition::Is::AtLeast, .value = *from},
                   {.field = column.field.path, .is = Condition::Is::AtMost, .value = *to});
}

// --- times ------------------------------------------------------------------------------------------------

/// A stretch of time, [from, to) in seconds UTC; one second long for an instant.
struct Span {
    qint64 from = 0;
    qint64 to = 0;
};

/// "7d" in seconds; nothing when it is not a length of time.
std::optional<qint64> length(const QString &text)
{
    static const QRegularExpression relative(u"^([0-9]{1,6})(min|h|d|w|y)$"_s);
    const QRegularExpressionMatch match = relative.match(text);
    if (!match.hasMatch())
        return {};
    static const QHash<QString, qint64> units {
        {u"min"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}, {u"w"_s, 7 * 86400}, {u"y"_s, 365 * 86400LL}};
    return match.captured(1).toLongLong() * units.value(match.captured(2));
}

qint64 startOf(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

/// A named day, a date, a month, a year, a time of day or Unix seconds.
std::optional<Span> span(const QString &text, qint64 now)
{
    const QString word = text.toLower();
    if (word == u"now")
        return Span {now, now + 1};
    const QDate today = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date();
    if (word == u"today")
        return Span {startOf(today), startOf(today.addDays(1))};
    if (word == u"yesterday")
        return Span {startOf(today.addDays(-1)), startOf(today)};

    static const QRegularExpression date(u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    if (const QRegularExpressionMatch match = date.match(text); match.hasMatch()) {
        const QString month = match.captured(2);
        const QString day = match.captured(3);
        const QDate first(match.captured(1).toInt(), month.isEmpty() ? 1 : month.toInt(),
                          day.isEmpty() ? 1 : day.toInt());
        if (!first.isValid())
            return {};
        const QDate next = !day.isEmpty() ? first.addDays(1) : month.isEmpty() ? first.addYears(1) : first.addMonths(1);
        return Span {startOf(first), startOf(next)};
    }
    static const QRegularExpression time(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2})(:[0-9]{2})?[Zz]?$"_s);
    if (const QRegularExpressionMatch match = time.match(text); match.hasMatch()) {
        const QString seconds = match.captured(3);
        const QDateTime moment(
            QDate::fromString(match.captured(1), Qt::ISODate),
            QTime::fromString(match.captured(2) + (seconds.isEmpty() ? u":00"_s : seconds), u"HH:mm:ss"_s), Qt::UTC);
        if (!moment.date().isValid() || !moment.time().isValid())
            return {};
        const qint64 from = moment.toSecsSinceEpoch();
        return Span {from, from + (seconds.isEmpty() ? 60 : 1)};
    }
    static const QRegularExpression unix(u"^-?[0-9]{5,15}$"_s);
    if (unix.match(text).hasMatch()) {
        const qint64 second = text.toLongLong();
        return Span {second, second + 1};
    }
    return {};
}

/// Seven days ago, or from now for times that mostly lie ahead.
qint64 away(const Column &column, qint64 seconds, qint64 now)
{
    return column.tense == Tense::Past ? now - seconds : now + seconds;
}

tl::unexpected<Error> notATime(const Term &term, const Column &column, const QString &text)
{
    //: A filter is wrong: %1 was typed, %2 is the name of a field; the examples stay as they are
    return badValue(term, Tr::tr("“%1” is not a time for %2: write a date like 2026-01-31, a range like "
                                 "2026-01-01..2026-01-31, or a length like <7d (min, h, d, w, y).")
                              .arg(text, fieldName(column)));
}

/// "<7d": younger than seven days, or within the next seven; ">7d": older, or later than that.
Conditions lengthOf(const Term &term, const Column &column, qint64 seconds, qint64 now)
{
    const qint64 point = away(column, seconds, now);
    const bool within = term.op == Operator::None || term.op == Operator::Less || term.op == Operator::AtMost;
    const bool inclusive = term.op == Operator::AtMost || term.op == Operator::AtLeast;
    if (column.tense == Tense::Past) {
        const Condition::Is younger = inclusive ? Condition::Is::AtLeast : Condition::Is::More;
        const Condition::Is older = inclusive ? Condition::Is::AtMost : Condition::Is::Less;
        return one(term, column, within ? younger : older, point);
    }
    if (!within)
        return one(term, column, inclusive ? Condition::Is::AtLeast : Condition::Is::More, point);
    return between(term, column, bound(column, Condition::Is::AtLeast, now),
                   bound(column, inclusive ? Condition::Is::AtMost : Condition::Is::Less, point));
}

Conditions spanOf(const Term &term, const Column &column, const Span &when)
{
    switch (term.op) {
    case Operator::Less:
        return one(term, column, Condition::Is::Less, when.from);
    case Operator::AtMost:
        return one(term, column, Condition::Is::Less, when.to);
    case Operator::More:
        return one(term, column, Condition::Is::AtLeast, when.to);
    case Operator::AtLeast:
        return one(term, column, Condition::Is::AtLeast, when.from);
    case Operator::None:
    case Operator::Exactly:
        if (when.to == when.from + 1)
            return one(term, column, Condition::Is::Equal, when.from);
        return between(term, column, bound(column, Condition::Is::AtLeast, when.from),
                       bound(column, Condition::Is::Less, when.to));
    case Operator::Contains:
        break;
    }
    return notATime(term, column, u'~' + term.value);
}

Conditions rangeOfTime(const Term &term, const Column &column, qsizetype dots, qint64 now)
{
    const auto end = [&](const QString &text) -> std::optional<Span> {
        if (const std::optional<qint64> seconds = length(text)) {
            const qint64 point = away(column, *seconds, now);
            return Span {point, point};
        }
        return span(text, now);
    };
    const QString low = term.value.left(dots);
    const QString high = term.value.mid(dots + 2);
    std::optional<Span> from = end(low);
    std::optional<Span> to = end(high);
    if ((!low.isEmpty() && !from) || (!high.isEmpty() && !to) || (low.isEmpty() && high.isEmpty()))
        return notATime(term, column, term.value);
    if (low.isEmpty())
        return one(term, column, Condition::Is::Less, to->to);
    if (high.isEmpty())
        return one(term, column, Condition::Is::AtLeast, from->from);
    // Lengths may be written either way round: 1d..7d and 7d..1d are the same days.
    if (from->from > to->from && length(low) && length(high))
        std::swap(from, to);
    if (from->from > to->from) {
        //: A filter is wrong: %1 is a range of dates
        return badValue(term, Tr::tr("The range %1 is empty: it ends before it begins.").arg(term.value));
    }
    return between(term, column, bound(column, Condition::Is::AtLeast, from->from),
                   bound(column, Condition::Is::Less, to->to));
}

Conditions time(const Term &term, const Column &column, qint64 now)
{
    if (const std::optional<qint64> seconds = length(term.value); seconds && term.op != Operator::Contains
        && term.op != Operator::Exactly)
        return lengthOf(term, column, *seconds, now);
    if (const qsizetype dots = term.value.indexOf(u".."_s); dots >= 0 && term.op == Operator::None)
        return rangeOfTime(term, column, dots, now);
    if (const std::optional<Span> when = span(term.value, now))
        return spanOf(term, column, *when);
    return notATime(term, column, term.value);
}

// --- words and text ---------------------------------------------------------------------------------------

tl::unexpected<Error> noOrder(const Term &term, const Column &column)
{
    //: A filter is wrong: %1 is the name of a field
    return badValue(term, Tr::tr("%1 is text and has no smaller or larger; write %1:value.").arg(fieldName(column)));
}

/// The known word that was meant, typed as the API or as the screen writes it.
const Word *meant(Words words, const QString &typed)
{
    const QString plain = QString(typed).replace(u' ', u'_');
    for (const Word &word : words) {
        const QString value = QString::fromUtf8(word.value);
        if (value.compare(plain, Qt::CaseInsensitive) == 0 || value.compare(typed, Qt::CaseInsensitive) == 0)
            return &word;
    }
    for (const Word &word : words) {
        if (word.displayText().compare(typed, Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

/// "badge:refunded" when somebody asks another field of the resource for that word; else empty.
QString elsewhere(const QString &typed, const Column &column, const Resource &resource)
{
    for (const Column &other : resource.columns) {
        if (other.field.path != column.field.path && other.field.kind == Kind::State
            && other.audience == Audience::Everyone && wordFor(other.words, typed.toLower().toUtf8()))
            return QString::fromUtf8(other.field.path) + u':' + typed.toLower();
    }
    return {};
}

tl::unexpected<Error> unknownWord(const Term &term, const Column &column, const Resource &resource)
{
    QStringList values;
    for (const Word &word : column.words)
        values.append(QString::fromUtf8(word.value));
    const QString name = fieldName(column);
    if (const QString other = elsewhere(term.value, column, resource); !other.isEmpty()) {
        //: A filter is wrong: %1 was typed, %2 is the name of a field, %3 a filter that would work
        return badValue(term, Tr::tr("“%1” is no word of %2 but of another field: %3.").arg(term.value, name, other));
    }
    //: A filter is wrong: %1 was typed, %2 is the name of a field, %3 the word that was probably meant
    return badValue(term, Tr::tr("“%1” is no word of %2; the nearest is %3. (%2:=%1 asks for it all the same.)")
                              .arg(term.value, name, quoted(nearest(term.value, values))));
}

QString spelled(const QString &text, Letters letters)
{
    switch (letters) {
    case Letters::Word:
        return text.toLower().replace(u' ', u'_');
    case Letters::LowerCode:
        return text.toLower();
    case Letters::UpperCode:
        return text.toUpper();
    case Letters::Verbatim:
        return text;
    }
    Q_UNREACHABLE();
}

Conditions state(const Term &term, const Column &column, const Resource &resource)
{
    if (isOrder(term.op))
        return noOrder(term, column);
    if (term.op != Operator::None)
        return one(term, column, comparison(term.op), term.value);
    if (column.words.empty())
        return one(term, column, Condition::Is::Equal, spelled(term.value, column.letters));
    const Word *word = meant(column.words, term.value);
    if (!word)
        return unknownWord(term, column, resource);
    return one(term, column, Condition::Is::Equal, QString::fromUtf8(word->value));
}

Conditions flag(const Term &term, const Column &column)
{
    if (term.op == Operator::None || term.op == Operator::Exactly) {
        static const QStringList yes {u"true"_s, u"yes"_s, u"1"_s, u"on"_s};
        static const QStringList no {u"false"_s, u"no"_s, u"0"_s, u"off"_s};
        const Word *word = meant(column.words, term.value);
        const QString text = word ? QString::fromUtf8(word->value) : term.value.toLower();
        if (yes.contains(text))
            return one(term, column, Condition::Is::Equal, true);
        if (no.contains(text))
            return one(term, column, Condition::Is::Equal, false);
    }
    //: A filter is wrong: %1 was typed, %2 is the name of a field; "yes" and "no" are typed in English
    return badValue(term, Tr::tr("“%1” is neither yes nor no; write %2:yes or %2:no.")
                              .arg(term.value, fieldName(column)));
}

Conditions text(const Term &term, const Column &column)
{
    if (isOrder(term.op))
        return noOrder(term, column);
    const bool exact = column.field.kind == Kind::Id ? term.op != Operator::Contains : term.op == Operator::Exactly;
    return one(term, column, exact ? Condition::Is::Equal : Condition::Is::Contains, term.value);
}

Conditions words(const Term &term, const Column &column)
{
    if (isOrder(term.op))
        return noOrder(term, column);
    if (term.op == Operator::Contains)
        return one(term, column, Condition::Is::Contains, term.value);
    if (term.value.isEmpty())
        return one(term, column, Condition::Is::Equal, u""_s);
    if (term.value.contains(u' ')) {
        //: A filter is wrong: %1 is the name of a field
        return badValue(term, Tr::tr("%1 is a list of single words; ask for one of them, or for a part with %1:~part.")
                                  .arg(fieldName(column)));
    }
    return one(term, column, Condition::Is::HasWord, term.value);
}

/// The context: a connected account, or the platform itself, which is kept as an empty id.
Conditions account(const Term &term, const Column &column)
{
    const bool plain = term.quotes == Term::Quotes::No && term.op == Operator::None;
    if (term.value.isEmpty() || (plain && (term.value == u"platform" || term.value == u"none")))
        return one(term, column, Condition::Is::Equal, u""_s);
    if (isOrder(term.op) || !term.value.startsWith(u"acct_")) {
        //: A filter is wrong: %1 was typed; "account:acct_…" and "account:platform" are typed like that
        return badValue(term, Tr::tr("“%1” is not an account; write account:acct_… or account:platform.")
                                  .arg(term.value));
    }
    return one(term, column, comparison(term.op), term.value);
}

} // namespace

Conditions conditions(const Term &term, const Column &column, const Resource &resource, qint64 now)
{
    if (column.field.path == "account")
        return account(term, column);
    const bool plain = term.quotes == Term::Quotes::No && term.op == Operator::None;
    if (plain && (term.value.isEmpty() || (term.value == u"none" && !wordFor(column.words, "none"))))
        return one(term, column, Condition::Is::Empty, {});
    if (plain && term.value == u"any") {
        const auto opposite = term.sense == Condition::Sense::Holds ? Condition::Sense::Fails : Condition::Sense::Holds;
        return QList<Condition> {{.field = column.field.path, .is = Condition::Is::Empty, .sense = opposite}};
    }
    switch (column.field.kind) {
    case Kind::Id:
    case Kind::Text:
        return text(term, column);
    case Kind::State:
        return state(term, column, resource);
    case Kind::Money:
    case Kind::Number:
    case Kind::Count:
        return numeric(term, column);
    case Kind::Time:
        return time(term, column, now);
    case Kind::Flag:
        return flag(term, column);
    case Kind::Words:
        return words(term, column);
    }
    Q_UNREACHABLE();
}

} // namespace Filter

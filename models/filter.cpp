// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"

#include "app/base/money.h"
#include "models/columns.h"
#include "models/filterterms.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

/// What a filter may name: the columns these grants allow, and those every table has. Where there is one account only,
/// there is nothing to be said about whose a row is.
QList<Column> namedColumns(const Resource &resource, const Grants &grants)
{
    QList<Column> columns = resource.columnsFor(grants);
    if (!resource.visibleTo(grants))
        return columns;
    for (const Column &common : {Columns::id(), Columns::account(), Columns::created()}) {
        const bool apart = grants.isPlatform() || common.field.path != "account";
        if (apart && !resource.column(common.field.path))
            columns.append(common);
    }
    return columns;
}

/// An owner may say whose rows are meant, as long as it is their own.
Result<void> checkAccount(const Filter::Term &term, const Grants &grants)
{
    const bool own = term.value.toUtf8() == grants.account() && term.sense == Condition::Sense::Holds;
    if (own)
        return {};
    return failure({.kind = Error::Kind::Forbidden,
                    .message = u"it is for the account %1 and no other"_s.arg(QString::fromUtf8(grants.account())),
                    .code = "other_account",
                    .param = term.source.toUtf8()});
}

QByteArray lastPart(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('.') + 1);
}

/// The columns whose path ends with this part.
QList<Column> endingWith(const QList<Column> &columns, const QByteArray &part)
{
    QList<Column> found;
    for (const Column &column : columns) {
        if (lastPart(column.field.path) == part)
            found.append(column);
    }
    return found;
}

const Column *withPath(const QList<Column> &columns, const QByteArray &path)
{
    for (const Column &column : columns) {
        if (column.field.path == path)
            return &column;
    }
    return nullptr;
}

/// The shortest name that means this column: an alias, the last part when no other path ends with it, or the path.
QByteArray shortName(const Column &column, const QList<Column> &columns, const Resource &resource)
{
    const QByteArray &path = column.field.path;
    for (const Alias &alias : resource.aliases) {
        if (alias.path == path)
            return alias.name;
    }
    const QByteArray part = lastPart(path);
    const bool taken = std::any_of(resource.aliases.cbegin(), resource.aliases.cend(),
                                   [&](const Alias &alias) { return alias.name == part; });
    if (taken || (part != path && withPath(columns, part)) || endingWith(columns, part).size() != 1)
        return path;
    bool isNumber = false;
    part.toInt(&isNumber);
    return isNumber ? path : part;
}

tl::unexpected<Error> unknownField(const QString &name, const Resource &resource, const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns) {
        names.append(QString::fromUtf8(column.field.path));
        names.append(QString::fromUtf8(lastPart(column.field.path)));
    }
    for (const Alias &alias : resource.aliases) {
        if (withPath(columns, alias.path))
            names.append(QString::fromUtf8(alias.name));
    }
    const QString near = Filter::nearest(name, names);
    const QString table = QString::fromUtf8(resource.name);
    //: A filter is wrong: %1 was typed as the name of a field, %2 is the name of a table in the API, like charges
    const QString unknown = Filter::Tr::tr("There is no field “%1” in %2.");
    //: The same; %3 is the field that was probably meant
    const QString suggested = Filter::Tr::tr("There is no field “%1” in %2; the nearest one is “%3”.");
    const QString message = near.isEmpty() ? unknown.arg(name, table) : suggested.arg(name, table, near);
    return failure({.kind = Error::Kind::Usage, .message = message, .code = "filter_field", .param = name.toUtf8()});
}

QString decimal(qint64 minor, const QByteArray &currency)
{
    const int places = Money::decimals(currency);
    const bool negative = minor < 0;
    QString digits = QString::number(negative ? 0 - quint64(minor) : quint64(minor)).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return negative ? u'-' + digits : digits;
}

QString instant(qint64 second)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    // Outside of the years that dates are written with, seconds say the same.
    if (time.date().year() < 1000 || time.date().year() > 9999)
        return QString::number(second).rightJustified(5, u'0');
    return time.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QString numeral(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return QString::number(value.toLongLong());
}

/// A word that the description knows needs nothing; any other must be asked for exactly.
QString stateTerm(const Column &column, const QString &value)
{
    if (wordFor(column.words, value.toUtf8()) && !value.contains(u' '))
        return value == u"none" ? value : Filter::quoted(value);
    return u'=' + Filter::quoted(value);
}

} // namespace

Result<Column> Filter::column(const QString &name, const Resource &resource, const Grants &grants)
{
    const QList<Column> columns = namedColumns(resource, grants);
    const QByteArray path = name.toLower().toUtf8();
    if (const Column *exact = withPath(columns, path))
        return *exact;
    for (const Alias &alias : resource.aliases) {
        if (alias.name != path)
            continue;
        if (const Column *meant = withPath(columns, alias.path))
            return *meant;
    }
    const QList<Column> found = endingWith(columns, path);
    if (found.isEmpty())
        return unknownField(name, resource, columns);
    if (found.size() == 1)
        return found.first();
    QStringList paths;
    for (const Column &column : found)
        paths.append(QString::fromUtf8(column.field.path));
    //: A filter is wrong: %1 was typed, %2 is the name of a table in the API, %3 lists names of fields
    const QString message = Tr::tr("The name “%1” can mean several fields of %2: %3.");
    return failure({.kind = Error::Kind::Usage,
                    .message = message.arg(name, QString::fromUtf8(resource.name), paths.join(u", "_s)),
                    .code = "filter_field",
                    .param = name.toUtf8()});
}

Result<QList<Condition>> Filter::parse(const QString &text, const Resource &resource, const Grants &grants, qint64 now)
{
    const Result<QList<Term>> parts = terms(text);
    if (!parts)
        return failure(parts.error());
    QList<Condition> all;
    for (const Term &term : *parts) {
        if (term.field.isNull()) {
            if (!term.value.isEmpty())
                all.append({.is = Condition::Is::Match, .value = term.value, .sense = term.sense});
            continue;
        }
        if (!grants.isPlatform() && term.field.compare(u"account"_s, Qt::CaseInsensitive) == 0) {
            if (const Result<void> own = checkAccount(term, grants); !own)
                return failure(own.error());
            continue;
        }
        const Result<Column> named = column(term.field, resource, grants);
        if (!named) {
            Error error = named.error();
            error.param = term.source.toUtf8();
            return failure(error);
        }
        const Result<QList<Condition>> some = conditions(term, *named, resource, now);
        if (!some)
            return failure(some.error());
        all.append(*some);
    }
    return all;
}

QString Filter::term(const Column &column, const QVariant &value, const QByteArray &currency)
{
    const QString name = QString::fromUtf8(column.field.path) + u':';
    if (!value.isValid())
        return name;
    if (column.field.path == "account")
        return name + (value.toString().isEmpty() ? u"platform"_s : value.toString());
    switch (column.field.kind) {
    case Kind::Id:
        return name + quoted(value.toString());
    case Kind::Text:
        return name + u'=' + quoted(value.toString());
    case Kind::State:
        return name + stateTerm(column, value.toString());
    case Kind::Money:
        return name + decimal(value.toLongLong(), currency);
    case Kind::Number:
    case Kind::Count:
        return name + numeral(value);
    case Kind::Time:
        return name + instant(value.toLongLong());
    case Kind::Flag:
        return name + (value.toBool() ? u"true"_s : u"false"_s);
    case Kind::Words: {
        QStringList terms;
        const QStringList words = value.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            terms.append(name + quoted(word));
        return terms.isEmpty() ? name + u"=\"\""_s : terms.join(u' ');
    }
    }
    Q_UNREACHABLE();
}

QString Filter::term(const QByteArray &field, const QVariant &value)
{
    const QString name = QString::fromUtf8(field) + u':';
    if (!value.isValid())
        return name;
    if (field == "account" && value.toString().isEmpty())
        return name + u"platform"_s;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return name + (value.toBool() ? u"true"_s : u"false"_s);
    case QMetaType::Double:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return name + numeral(value);
    default:
        return name + quoted(value.toString());
    }
}

QStringList Filter::suggestions(const QString &text, qsizetype cursor, const Resource &resource, const Grants &grants)
{
    const QString before = text.left(cursor);
    qsizetype begin = 0;
    bool inQuotes = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) == u'"')
            inQuotes = !inQuotes;
        else if (before.at(i).isSpace() && !inQuotes)
            begin = i + 1;
    }
    QString begun = before.mid(begin).toLower();
    const QString sign = begun.startsWith(u'-') ? u"-"_s : QString();
    begun = begun.mid(sign.size());
    if (inQuotes || begun.contains(u':') || begun.contains(u'"'))
        return {};

    QStringList first;
    QStringList then;
    const QList<Column> columns = namedColumns(resource, grants);
    for (const Column &column : columns) {
        const QString name = QString::fromUtf8(shortName(column, columns, resource));
        const QString path = QString::fromUtf8(column.field.path);
        const QString title = column.displayTitle();
        if (name.startsWith(begun) || path.startsWith(begun))
            first.append(sign + name + u':');
        else if (path.contains(begun) || title.contains(begun, Qt::CaseInsensitive))
            then.append(sign + name + u':');
    }
    return first + then;
}

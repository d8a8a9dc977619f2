// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picking.h"

#include "app/base/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Cli::Picking {
namespace {

QJsonValue at(const QJsonObject &object, const QByteArray &path)
{
    QJsonValue value = object;
    for (const QByteArray &step : path.split('.')) {
        if (value.isArray()) {
            bool isIndex = false;
            const uint index = step.toUInt(&isIndex);
            value = isIndex ? value.toArray().at(qsizetype(index)) : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(QString::fromUtf8(step));
        }
    }
    return value;
}

bool isWhole(double number)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    return std::abs(number) < exact && std::trunc(number) == number;
}

QVariant text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        // The cache cannot hold U+0000 within a text.
        QString letters = value.toString();
        return letters.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    }
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::Double ? QString::number(number.toDouble(), 'g', 17) : number.toString();
    }
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Object: // Expanded: its id stands for it.
        return value.toObject().value("id"_L1).isString() ? text(value.toObject().value("id"_L1)) : QVariant();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
        break;
    }
    return {};
}

QVariant number(const QJsonValue &value)
{
    if (value.isDouble()) {
        const QVariant found = value.toVariant();
        return found.typeId() == QMetaType::Double ? found : QVariant(found.toLongLong());
    }
    if (!value.isString())
        return {};
    // The API writes exact decimals in quotation marks.
    bool isNumber = false;
    const qlonglong whole = value.toString().toLongLong(&isNumber);
    if (isNumber)
        return whole;
    const double fraction = value.toString().toDouble(&isNumber);
    return isNumber ? QVariant(fraction) : QVariant();
}

QVariant whole(const QJsonValue &value)
{
    const QVariant found = number(value);
    if (found.typeId() != QMetaType::Double)
        return found;
    return isWhole(found.toDouble()) ? QVariant(qlonglong(found.toDouble())) : QVariant();
}

QVariant words(const QJsonValue &value)
{
    if (!value.isArray())
        return text(value);
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const QString word = text(each).toString(); !word.isEmpty())
            list << word;
    }
    return list.isEmpty() ? QVariant() : list.join(u' ');
}

Value toValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().toUtf8();
    case QMetaType::LongLong:
        return qint64(value.toLongLong());
    case QMetaType::Double:
        return value.toDouble();
    default:
        return {};
    }
}

QVariant fromValue(const Value &value)
{
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromUtf8(*bytes);
    if (const auto *integer = std::get_if<qint64>(&value))
        return qlonglong(*integer);
    if (const auto *fraction = std::get_if<double>(&value))
        return *fraction;
    return {};
}

QString shortly(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    QJsonArray wrapped {value};
    QString words = QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
    words = words.sliced(1, words.size() - 2);
    return words.size() > 60 ? words.first(57) + u"..."_s : words;
}

} // namespace

QVariant value(const QJsonObject &object, const Field &field)
{
    const QJsonValue found = at(object, field.path);
    switch (field.kind) {
    case Kind::Id:
    case Kind::Text:
    case Kind::State:
        return text(found);
    case Kind::Money:
    case Kind::Time:
        return whole(found);
    case Kind::Number:
        return number(found);
    case Kind::Flag:
        return found.isBool() ? QVariant(qlonglong(found.toBool() ? 1 : 0)) : QVariant();
    case Kind::Count:
        if (found.isArray())
            return qlonglong(found.toArray().size());
        return found.isObject() ? QVariant(qlonglong(found.toObject().size())) : QVariant();
    case Kind::Words:
        return words(found);
    }
    Q_UNREACHABLE();
}

QVariantList values(const QJsonObject &object, const Table &table)
{
    QVariantList all;
    QList<Value> picked;
    for (const Field &field : table.fields) {
        all << (field.derive ? QVariant() : value(object, field));
        picked << toValue(all.last());
    }
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        if (const auto derive = table.fields.at(i).derive) {
            picked[i] = derive(Picked(table.fields, picked));
            all[i] = fromValue(picked.at(i));
        }
    }
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        const Field &field = table.fields.at(i);
        if (field.kind != Kind::Money)
            continue;
        if (!all.at(i).isValid()) {
            all << QVariant();
            continue;
        }
        const Field currency {.path = field.currency, .kind = Kind::Text};
        const Field *own = table.field(field.currency);
        const QVariant code = own ? all.at(own - table.fields.constData()) : value(object, currency);
        const Money money {.minor = all.at(i).toLongLong(), .currency = code.toString().toLatin1()};
        all << qlonglong(money.thousandths());
    }
    return all;
}

QList<QByteArray> names(const Table &table)
{
    QList<QByteArray> all;
    for (const Field &field : table.fields)
        all << field.path;
    for (const Field &field : table.fields) {
        if (field.kind == Kind::Money)
            all << field.path + ":thousandths";
    }
    return all;
}

bool same(const QVariant &kept, const QVariant &expected)
{
    if (kept.isValid() != expected.isValid())
        return false;
    if (!expected.isValid())
        return true;
    const bool text = expected.typeId() == QMetaType::QString;
    if (text || kept.typeId() == QMetaType::QString)
        return text && kept.typeId() == QMetaType::QString && kept.toString() == expected.toString();
    if (expected.typeId() == QMetaType::Double || kept.typeId() == QMetaType::Double)
        return kept.toDouble() == expected.toDouble();
    return kept.toLongLong() == expected.toLongLong();
}

QString difference(const QJsonValue &kept, const QJsonValue &expected, const QString &path)
{
    if (kept == expected)
        return {};
    const auto under = [&path](const QString &step) { return path.isEmpty() ? step : path + u'.' + step; };
    if (kept.isObject() && expected.isObject()) {
        const QJsonObject left = kept.toObject();
        const QJsonObject right = expected.toObject();
        for (const QString &key : right.keys()) {
            if (const QString found = difference(left.value(key), right.value(key), under(key)); !found.isEmpty())
                return found;
        }
        for (const QString &key : left.keys()) {
            if (!right.contains(key))
                return difference(left.value(key), QJsonValue(QJsonValue::Undefined), under(key));
        }
    }
    if (kept.isArray() && expected.isArray() && kept.toArray().size() == expected.toArray().size()) {
        const QJsonArray left = kept.toArray();
        const QJsonArray right = expected.toArray();
        for (qsizetype i = 0; i < left.size(); ++i) {
            const QString found = difference(left.at(i), right.at(i), under(QString::number(i)));
            if (!found.isEmpty())
                return found;
        }
    }
    return u"%1: cached %2, backend %3"_s.arg(path.isEmpty() ? u"object"_s : path, shortly(kept), shortly(expected));
}

} // namespace Cli::Picking

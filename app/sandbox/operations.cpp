// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/operations.h"

#include "app/sandbox/refusal.h"
#include "app/sandbox/rules.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMetadata = 50;
constexpr qsizetype longestMetadataKey = 40;
constexpr qsizetype longestMetadataValue = 500;

/// The form of one parameter.
struct Rule {
    enum class Kind { Text, Integer, Number, Boolean, File, Choice, Array, Map, Object, Any };

    Kind kind = Kind::Text;
    bool canBeEmptied = false;
    QList<QByteArray> choices {};           ///< Choice
    QHash<QByteArray, Rule> members {};    ///< Object
    QList<QByteArray> required {};          ///< Object
    std::vector<Rule> alternatives {};     ///< Any; of Array and Map the one form of an element
};

Rule ruleFor(const QJsonValue &rule)
{
    Rule shape;
    if (rule.isString()) {
        QString name = rule.toString();
        if (name.endsWith('?'_L1)) {
            shape.canBeEmptied = true;
            name.chop(1);
        }
        shape.kind = name == "integer"_L1 ? Rule::Kind::Integer
            : name == "number"_L1         ? Rule::Kind::Number
            : name == "boolean"_L1        ? Rule::Kind::Boolean
            : name == "file"_L1           ? Rule::Kind::File
                                          : Rule::Kind::Text;
        return shape;
    }
    const QJsonObject object = rule.toObject();
    shape.canBeEmptied = object.value("empty"_L1).toBool();
    shape.required = texts(object.value("required"_L1));
    if (object.contains("enum"_L1)) {
        shape.kind = Rule::Kind::Choice;
        shape.choices = texts(object.value("enum"_L1));
    } else if (object.contains("array"_L1)) {
        shape.kind = Rule::Kind::Array;
        shape.alternatives.push_back(ruleFor(object.value("array"_L1)));
    } else if (object.contains("map"_L1)) {
        shape.kind = Rule::Kind::Map;
        shape.alternatives.push_back(ruleFor(object.value("map"_L1)));
    } else if (object.contains("any"_L1)) {
        shape.kind = Rule::Kind::Any;
        for (const QJsonValue each : object.value("any"_L1).toArray())
            shape.alternatives.push_back(ruleFor(each));
    } else {
        shape.kind = Rule::Kind::Object;
        const QJsonObject members = object.value("object"_L1).toObject();
        for (auto each = members.begin(); each != members.end(); ++each)
            shape.members.insert(each.key().toUtf8(), ruleFor(*each));
    }
    return shape;
}

const QHash<QByteArray, Rule> &book()
{
    static const QHash<QByteArray, Rule> read = [] {
        QHash<QByteArray, Rule> shapes;
        const QJsonObject file = rules("operations");
        for (auto each = file.begin(); each != file.end(); ++each)
            shapes.insert(each.key().toUtf8(), ruleFor(*each));
        return shapes;
    }();
    return read;
}

QByteArray below(const QByteArray &path, const QByteArray &name)
{
    return path.isEmpty() ? name : path + '[' + name + ']';
}

QByteArray listed(const QList<QByteArray> &choices)
{
    if (choices.size() < 2)
        return choices.join();
    return choices.mid(0, choices.size() - 1).join(", ") + " or " + choices.last();
}

[[noreturn]] void refuse(const QByteArray &path, const char *code, const QByteArray &message)
{
    throw Refusal{.code = code, .message = message, .param = path};
}

void check(const Rule &shape, const Form &form, const QByteArray &path);

void checkMembers(const Rule &shape, const Form &form, const QByteArray &path)
{
    QList<QByteArray> unknown;
    for (const auto &[name, member] : form.children()) {
        const auto known = shape.members.constFind(name);
        if (known == shape.members.cend())
            unknown.append(below(path, name));
        else
            check(*known, member, below(path, name));
    }
    if (!unknown.isEmpty()) {
        refuse(unknown.first(), "parameter_unknown",
               (unknown.size() == 1 ? QByteArray("Received unknown parameter: ") : QByteArray("Received unknown parameters: "))
                   + unknown.join(", "));
    }
    for (const QByteArray &name : shape.required) {
        if (!form.has(name.constData()))
            refuse(below(path, name), "parameter_missing", "Missing required param: " + below(path, name) + '.');
    }
}

void checkMetadata(const Form &form, const QByteArray &path)
{
    if (form.children().size() > mostMetadata)
        refuse(path, nullptr, "Metadata can have up to 50 keys; you passed " + QByteArray::number(form.children().size()) + '.');
    for (const auto &[name, value] : form.children()) {
        if (QString::fromUtf8(name).size() > longestMetadataKey)
            refuse(path, nullptr, "Metadata keys can have up to 40 characters: " + name);
        if (QString::fromUtf8(value.text()).size() > longestMetadataValue)
            refuse(below(path, name), nullptr, "Metadata values can have up to 500 characters.");
    }
}

/// Whether a form is of the kind that this alternative takes, before it is looked into.
bool resembles(const Rule &shape, const Form &form)
{
    switch (shape.kind) {
    case Rule::Kind::Array:
    case Rule::Kind::Map:
        return form.isGroup();
    case Rule::Kind::Object: {
        if (!form.isGroup())
            return false;
        // Several objects in one place are told apart by their constants (`object=card`).
        return std::all_of(form.children().begin(), form.children().end(), [&](const Form::Child &child) {
            const auto known = shape.members.constFind(child.first);
            return known == shape.members.cend() || known->kind != Rule::Kind::Choice || known->choices.size() != 1
                || known->choices.first() == child.second.text();
        });
    }
    case Rule::Kind::Integer:
        return form.isText() && form.integer();
    case Rule::Kind::Choice:
        return form.isText() && shape.choices.contains(form.text());
    default:
        return form.isText();
    }
}

bool fits(const Rule &shape, const Form &form, const QByteArray &path)
{
    try {
        check(shape, form, path);
        return true;
    } catch (const Refusal &) {
        return false;
    }
}

void checkAny(const Rule &shape, const Form &form, const QByteArray &path)
{
    const Rule *near = nullptr;
    for (const Rule &each : shape.alternatives) {
        if (fits(each, form, path))
            return;
        if (!near && resembles(each, form))
            near = &each;
    }
    check(near ? *near : shape.alternatives.front(), form, path);
}

void check(const Rule &shape, const Form &form, const QByteArray &path)
{
    if (form.isEmptied() && shape.canBeEmptied)
        return;
    const bool wantsGroup = shape.kind == Rule::Kind::Array || shape.kind == Rule::Kind::Map
        || shape.kind == Rule::Kind::Object;
    if (shape.kind == Rule::Kind::Any) {
        checkAny(shape, form, path);
        return;
    }
    if (wantsGroup && !form.isGroup())
        refuse(path, nullptr, (shape.kind == Rule::Kind::Array ? "Invalid array: " : "Invalid hash: ") + path);
    if (!wantsGroup && shape.kind != Rule::Kind::File && !form.isText())
        refuse(path, nullptr, "Invalid string: " + path + " is a hash, an array or a file");
    if (!wantsGroup && form.isEmptied()) {
        refuse(path, "parameter_invalid_empty",
               "An empty value takes a field away, and '" + path + "' cannot be taken away: leave it out or give a value.");
    }
    switch (shape.kind) {
    case Rule::Kind::Text:
    case Rule::Kind::Any:
        return;
    case Rule::Kind::Integer:
        if (!form.integer())
            refuse(path, "parameter_invalid_integer", "Invalid integer: " + form.text());
        return;
    case Rule::Kind::Number: {
        bool good = false;
        form.text().toDouble(&good);
        if (!good)
            refuse(path, nullptr, "Invalid decimal: " + form.text());
        return;
    }
    case Rule::Kind::Boolean:
        if (!form.flag())
            refuse(path, nullptr, "Invalid boolean: " + form.text());
        return;
    case Rule::Kind::File:
        if (!form.isFile())
            refuse(path, nullptr, "Invalid file: send it as a part of multipart/form-data with a file name.");
        return;
    case Rule::Kind::Choice:
        if (!shape.choices.contains(form.text()))
            refuse(path, nullptr, "Invalid " + path + ": must be one of " + listed(shape.choices));
        return;
    case Rule::Kind::Array:
        for (qsizetype at = 0; at < qsizetype(form.children().size()); ++at) {
            const auto &[name, element] = form.children()[size_t(at)];
            const bool numbered = std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (!numbered)
                refuse(path, nullptr, "Invalid array: " + below(path, name));
            check(shape.alternatives.front(), element, below(path, QByteArray::number(at)));
        }
        return;
    case Rule::Kind::Map:
        for (const auto &[name, value] : form.children()) {
            if (!value.isEmptied())
                check(shape.alternatives.front(), value, below(path, name));
        }
        if (path == "metadata" || path.endsWith("[metadata]"))
            checkMetadata(form, path);
        return;
    case Rule::Kind::Object:
        checkMembers(shape, form, path);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void checkParameters(const QByteArray &operation, const Form &form)
{
    const auto shape = book().constFind(operation);
    Q_ASSERT_X(shape != book().cend(), "checkParameters", operation.constData());
    checkMembers(*shape, form, {});
}

} // namespace Sandbox

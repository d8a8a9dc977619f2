// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/parameters.h"

#include "app/sandbox/refusal.h"

#include <algorithm>

namespace Sandbox {
namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

qint64 integerIn(const QByteArray &name, const QByteArray &text)
{
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    if (!good || text.startsWith('+') || text.trimmed() != text)
        throw Refusal::badInteger(name, text);
    return number;
}

/// "created" of "created[gte]"
QByteArray stem(const QByteArray &name)
{
    const qsizetype bracket = name.indexOf('[');
    return bracket < 0 ? name : name.left(bracket);
}

} // namespace

Parameters::Parameters(const QByteArray &formEncoded)
{
    for (const QByteArray &part : formEncoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray("") : part.mid(equals + 1);
        m_pairs.append({decoded(name), decoded(value)});
    }
}

bool Parameters::has(const QByteArray &name) const
{
    return std::any_of(m_pairs.cbegin(), m_pairs.cend(), [&](const auto &pair) {
        return pair.first == name || stem(pair.first) == name;
    });
}

QByteArray Parameters::text(const QByteArray &name) const
{
    QByteArray found;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            found = value; // the last one counts, as the API does it
        else if (stem(key) == name)
            throw Refusal{.message = "Invalid string: " + key + " is a hash or an array", .param = name};
    }
    return found;
}

std::optional<qint64> Parameters::integer(const QByteArray &name) const
{
    const QByteArray value = text(name);
    if (value.isNull())
        return {};
    return integerIn(name, value);
}

std::optional<bool> Parameters::flag(const QByteArray &name) const
{
    const QByteArray value = text(name);
    if (value.isNull())
        return {};
    const QByteArray word = value.toLower(); // Python's client says True
    if (word != "true" && word != "false")
        throw Refusal{.message = "Invalid boolean: " + value, .param = name};
    return word == "true";
}

QList<QByteArray> Parameters::list(const QByteArray &name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            throw Refusal{.message = "Invalid array", .param = name};
        if (stem(key) != name)
            continue;
        const QByteArray index = key.mid(name.size());
        const QByteArray inside = index.mid(1, index.size() - 2);
        const bool numbered = std::all_of(inside.cbegin(), inside.cend(), [](char c) { return c >= '0' && c <= '9'; });
        if (!index.endsWith(']') || !numbered)
            throw Refusal{.message = "Invalid array: " + key, .param = name};
        values.append(value);
    }
    return values;
}

std::optional<Between> Parameters::range(const QByteArray &name) const
{
    Between range;
    bool found = false;
    for (const auto &[key, value] : m_pairs) {
        if (stem(key) != name)
            continue;
        found = true;
        const QByteArray bound = key.mid(name.size());
        if (bound.isEmpty())
            range = {integerIn(key, value), integerIn(key, value)};
        else if (bound == "[gt]")
            range.from = std::max(range.from, integerIn(key, value) + 1);
        else if (bound == "[gte]")
            range.from = std::max(range.from, integerIn(key, value));
        else if (bound == "[lt]")
            range.to = std::min(range.to, integerIn(key, value) - 1);
        else if (bound == "[lte]")
            range.to = std::min(range.to, integerIn(key, value));
        else
            throw Refusal::unknownParameter(key);
    }
    if (!found)
        return {};
    return range;
}

QByteArray Parameters::choice(const QByteArray &name, const QList<QByteArray> &choices) const
{
    const QByteArray value = text(name);
    if (!value.isNull() && !choices.contains(value)) {
        throw Refusal{.message = "Invalid " + name + ": must be one of " + choices.join(", "),
                      .param = name};
    }
    return value;
}

void Parameters::allowOnly(const QList<QByteArray> &known) const
{
    for (const auto &[key, value] : m_pairs) {
        if (!known.contains(stem(key)))
            throw Refusal::unknownParameter(key);
    }
}

void Parameters::allowOnlyInside(const QByteArray &name, const QList<QByteArray> &known) const
{
    for (const auto &[key, value] : m_pairs) {
        if (stem(key) == name && !known.contains(key))
            throw Refusal::unknownParameter(key);
    }
}

} // namespace Sandbox

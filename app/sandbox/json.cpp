// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/json.h"

#include <charconv>

namespace Sandbox {
namespace {

void appendText(QByteArray &out, const char *text, qsizetype size)
{
    out += '"';
    qsizetype plain = 0; // start of the stretch that needs no escape
    for (qsizetype at = 0; at < size; ++at) {
        const unsigned char letter = static_cast<unsigned char>(text[at]);
        if (letter >= 0x20 && letter != '"' && letter != '\\')
            continue;
        out.append(text + plain, at - plain);
        plain = at + 1;
        switch (letter) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: {
            constexpr char hex[] = "0123456789abcdef";
            out += "\\u00";
            out += hex[letter >> 4];
            out += hex[letter & 15];
        }
        }
    }
    out.append(text + plain, size - plain);
    out += '"';
}

} // namespace

void Json::comma()
{
    if (m_out.isEmpty())
        return;
    switch (m_out.back()) {
    case '{': case '[': case ':': case ',': case '\n': return;
    default: m_out += ',';
    }
}

Json &Json::beginObject() { comma(); m_out += '{'; return *this; }
Json &Json::endObject() { m_out += '}'; return *this; }
Json &Json::beginArray() { comma(); m_out += '['; return *this; }
Json &Json::endArray() { m_out += ']'; return *this; }

Json &Json::key(const char *name)
{
    comma();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    return *this;
}

Json &Json::key(const QByteArray &name)
{
    comma();
    appendText(m_out, name.constData(), name.size());
    m_out += ':';
    return *this;
}

Json &Json::value(const QByteArray &utf8)
{
    if (utf8.isNull())
        return null();
    comma();
    appendText(m_out, utf8.constData(), utf8.size());
    return *this;
}

Json &Json::value(const char *utf8)
{
    if (!utf8)
        return null();
    comma();
    appendText(m_out, utf8, qsizetype(qstrlen(utf8)));
    return *this;
}

Json &Json::value(qint64 number)
{
    comma();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    m_out.append(digits, end - digits);
    return *this;
}

Json &Json::value(double number)
{
    comma();
    char digits[32]; // the shortest form that reads back as the same number
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    m_out.append(digits, end - digits);
    return *this;
}

Json &Json::value(bool flag)
{
    comma();
    m_out += flag ? "true" : "false";
    return *this;
}

Json &Json::null()
{
    comma();
    m_out += "null";
    return *this;
}

Json &Json::raw(const QByteArray &json)
{
    comma();
    m_out += json;
    return *this;
}

} // namespace Sandbox

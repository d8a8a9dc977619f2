// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/json.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace Sandbox {
namespace {

/// Room for so many bytes more, to be filled. One call for all that belongs together: a page is made of tens of
/// thousands of pieces, and each call of QByteArray's costs more than the bytes.
char *roomFor(QByteArray &out, qsizetype size)
{
    const qsizetype at = out.size();
    out.resize(at + size);
    return out.data() + at;
}

char *put(char *to, const char *text, qsizetype size)
{
    std::memcpy(to, text, size_t(size));
    return to + size;
}

bool needsEscape(unsigned char letter)
{
    return letter < 0x20 || letter == '"' || letter == '\\';
}

void appendEscaped(QByteArray &out, unsigned char letter)
{
    switch (letter) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: {
        constexpr char hex[] = "0123456789abcdef";
        out += "\\u00";
        out += hex[letter >> 4];
        out += hex[letter & 15];
    }
    }
}

void appendText(QByteArray &out, bool afterComma, const char *text, qsizetype size)
{
    const char *const end = text + size;
    const char *plain = text; // what follows it needs no escape
    const char *at = std::find_if(text, end, needsEscape);
    char *to = roomFor(out, afterComma + 1 + (at - plain) + (at == end));
    if (afterComma)
        *to++ = ',';
    *to++ = '"';
    to = put(to, plain, at - plain);
    if (at == end) {
        *to = '"';
        return;
    }
    while (at != end) {
        appendEscaped(out, static_cast<unsigned char>(*at));
        plain = at + 1;
        at = std::find_if(plain, end, needsEscape);
        out.append(plain, at - plain);
    }
    out += '"';
}

} // namespace

/// Whether something stands before what comes next.
bool Json::follows() const
{
    if (m_out.isEmpty())
        return false;
    switch (m_out.back()) {
    case '{': case '[': case ':': case ',': case '\n': return false;
    default: return true;
    }
}

Json &Json::append(const char *text, qsizetype size)
{
    const bool afterComma = follows();
    char *to = roomFor(m_out, afterComma + size);
    if (afterComma)
        *to++ = ',';
    put(to, text, size);
    return *this;
}

Json &Json::beginObject() { return append("{", 1); }
Json &Json::endObject() { *roomFor(m_out, 1) = '}'; return *this; }
Json &Json::beginArray() { return append("[", 1); }
Json &Json::endArray() { *roomFor(m_out, 1) = ']'; return *this; }

Json &Json::key(const char *name)
{
    const bool afterComma = follows();
    const qsizetype size = qsizetype(std::strlen(name));
    char *to = roomFor(m_out, afterComma + size + 3);
    if (afterComma)
        *to++ = ',';
    *to++ = '"';
    to = put(to, name, size);
    put(to, "\":", 2);
    return *this;
}

Json &Json::key(const QByteArray &name)
{
    appendText(m_out, follows(), name.constData(), name.size());
    m_out += ':';
    return *this;
}

Json &Json::value(const QByteArray &utf8)
{
    if (utf8.isNull())
        return null();
    appendText(m_out, follows(), utf8.constData(), utf8.size());
    return *this;
}

Json &Json::value(const char *utf8)
{
    if (!utf8)
        return null();
    appendText(m_out, follows(), utf8, qsizetype(std::strlen(utf8)));
    return *this;
}

Json &Json::value(qint64 number)
{
    char digits[24];
    return append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
}

Json &Json::value(double number)
{
    char digits[32]; // the shortest form that reads back as the same number
    return append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
}

Json &Json::value(bool flag)
{
    return flag ? append("true", 4) : append("false", 5);
}

Json &Json::null()
{
    return append("null", 4);
}

Json &Json::raw(const QByteArray &json)
{
    return append(json.constData(), json.size());
}

} // namespace Sandbox

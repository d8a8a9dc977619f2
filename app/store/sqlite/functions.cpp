// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite/functions.h"

#include <QString>

#include <algorithm>

#include <sqlite3.h>

namespace {

constexpr char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<quint8>(letter) < 0x80; });
}

bool contains(QByteArrayView text, QByteArrayView needle)
{
    if (!isAscii(text)) // seldom, and slower
        return Functions::folded(text.toByteArray()).contains(needle);
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char in, char wanted) { return lowered(in) == wanted; })
        != text.end() || needle.isEmpty();
}

QByteArrayView view(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

void found(sqlite3_context *context, int count, sqlite3_value **values)
{
    const QByteArrayView needle = view(values[0]);
    const bool any = std::any_of(values + 1, values + count, [&](sqlite3_value *value) {
        return sqlite3_value_type(value) != SQLITE_NULL && contains(view(value), needle);
    });
    sqlite3_result_int(context, any ? 1 : 0);
}

} // namespace

QByteArray Functions::folded(const QByteArray &text)
{
    return isAscii(text) ? text.toLower() : QString::fromUtf8(text).toCaseFolded().toUtf8();
}

void Functions::add(sqlite3 *database)
{
    sqlite3_create_function_v2(database, "found", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               found, nullptr, nullptr, nullptr);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Appends JSON text to a byte array, quickly and with correct commas. Knows nothing of resources.
/// (QJsonDocument costs forty times as much a page, and the sandbox must never be what a benchmark measures.)
namespace Sandbox {

class Json
{
public:
    explicit Json(QByteArray &out) : m_out(out) {}

    Json &beginObject();
    Json &endObject();
    Json &beginArray();
    Json &endArray();
    Json &key(const char *name);
    Json &key(const QByteArray &name);

    Json &value(const QByteArray &utf8); ///< a null QByteArray is null, an empty one is ""
    Json &value(const char *utf8);
    Json &value(qint64 number);
    Json &value(int number) { return value(qint64(number)); }
    Json &value(double number);
    Json &value(bool flag);
    Json &null();
    Json &raw(const QByteArray &json); ///< text that is JSON already

    template <typename T>
    Json &pair(const char *name, const T &content)
    {
        return key(name).value(content);
    }
    Json &nullPair(const char *name) { return key(name).null(); }

private:
    bool follows() const;
    /// With a comma before it where one is needed.
    Json &append(const char *text, qsizetype size);

    QByteArray &m_out;
};

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsontext.h"

#include <QJsonDocument>

namespace {

/// Walks bytes that are known to be JSON and writes them anew with line breaks.
class Writer
{
public:
    explicit Writer(const QByteArray &json) : m_json(json) {}

    JsonText write()
    {
        value({});
        endLine({});
        return {QString::fromUtf8(m_out), m_paths};
    }

private:
    char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (m_at < m_json.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    QByteArray string() // with its quotes
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        ++m_at;
        return m_json.mid(start, m_at - start);
    }

    void endLine(const QString &path)
    {
        m_paths.append(path);
        if (m_at < m_json.size() || m_depth > 0)
            m_out += '\n';
    }

    void indent() { m_out += QByteArray(m_depth * 2, ' '); }

    void value(const QString &path)
    {
        skipSpace();
        if (peek() == '{' || peek() == '[') {
            container(path);
        } else if (peek() == '"') {
            m_out += string();
        } else {
            while (m_at < m_json.size() && !QByteArrayLiteral(",]} \t\r\n").contains(peek()))
                m_out += m_json.at(m_at++);
        }
    }

    void container(const QString &path)
    {
        const bool isObject = peek() == '{';
        const char end = isObject ? '}' : ']';
        m_out += m_json.at(m_at++);
        skipSpace();
        if (peek() == end) {
            m_out += m_json.at(m_at++);
            return;
        }
        ++m_depth;
        endLine(path);
        for (int i = 0; m_at < m_json.size(); ++i) {
            indent();
            QString member = QString::number(i);
            skipSpace();
            if (isObject) {
                const QByteArray name = string();
                member = QString::fromUtf8(name.mid(1, name.size() - 2));
                m_out += name + ": ";
                skipSpace();
                ++m_at; // the colon
            }
            const QString inner = path.isEmpty() ? member : path + u'.' + member;
            value(inner);
            skipSpace();
            const bool last = peek() != ',';
            if (!last)
                m_out += m_json.at(m_at++);
            if (last)
                --m_depth;
            m_paths.append(inner);
            m_out += '\n';
            if (last)
                break;
            skipSpace();
        }
        skipSpace();
        indent();
        if (m_at < m_json.size())
            m_out += m_json.at(m_at++);
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_out;
    QStringList m_paths;
};

} // namespace

JsonText JsonText::of(const QByteArray &json)
{
    QJsonParseError error {};
    QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        JsonText plain {QString::fromUtf8(json), {}};
        plain.paths.fill(QString(), plain.text.count(u'\n') + 1);
        return plain;
    }
    const QByteArray trimmed = json.trimmed();
    return Writer(trimmed).write();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/withheld.h"

namespace {

/// Members that are the platform's wherever they stand.
bool isPlatforms(QByteArrayView name)
{
    constexpr QByteArrayView names[] = {"metadata",       "application",    "application_fee", "application_fee_amount",
                                        "on_behalf_of",   "transfer_data",  "transfer_group",  "source_transfer",
                                        "fraud_details",  "controller"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Copies JSON that is known to be well formed, leaving members out. Of anything else it makes something and ends.
class Copier
{
public:
    Copier(const QByteArray &json, const QSet<QByteArray> &paths) : m_json(json), m_paths(paths)
    {
        m_copy.reserve(json.size());
    }

    QByteArray whole()
    {
        value({});
        return m_copy + m_json.mid(m_at);
    }

private:
    char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void take()
    {
        if (m_at < m_json.size())
            m_copy += m_json.at(m_at++);
    }

    void blanks()
    {
        while (here() == ' ' || here() == '\n' || here() == '\t' || here() == '\r')
            take();
    }

    /// The text between quotation marks, as it is written.
    QByteArray string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        ++m_at;
        m_copy += m_json.mid(begin, m_at - begin);
        return m_json.mid(begin + 1, m_at - begin - 2);
    }

    void value(const QByteArray &path)
    {
        blanks();
        if (here() == '{')
            members(path);
        else if (here() == '[')
            elements(path);
        else if (here() == '"')
            string();
        else
            while (m_at < m_json.size() && !QByteArrayView(",]} \n\t\r").contains(here()))
                take();
        blanks();
    }

    void members(const QByteArray &path)
    {
        take();
        blanks();
        for (bool isFirst = true; m_at < m_json.size() && here() != '}';) {
            const qsizetype before = m_copy.size();
            if (here() == ',')
                ++m_at;
            if (!isFirst)
                m_copy += ',';
            blanks();
            const QByteArray name = string();
            blanks();
            take(); // the colon
            const QByteArray inner = path.isEmpty() ? name : path + '.' + name;
            value(inner);
            if (isPlatforms(name) || m_paths.contains(inner))
                m_copy.truncate(before);
            else
                isFirst = false;
        }
        take();
    }

    void elements(const QByteArray &path)
    {
        take();
        blanks();
        while (m_at < m_json.size() && here() != ']') {
            const qsizetype before = m_at;
            if (here() == ',')
                take();
            value(path);
            if (m_at == before)
                take();
        }
        take();
    }

    const QByteArray &m_json;
    const QSet<QByteArray> &m_paths;
    QByteArray m_copy;
    qsizetype m_at = 0;
};

/// "connect_reserved.0.amount" withholds all of connect_reserved: an element is no member.
QByteArray memberOf(const QByteArray &path)
{
    QByteArray member;
    for (const QByteArray &part : path.split('.')) {
        bool isIndex = false;
        part.toInt(&isIndex);
        if (isIndex)
            break;
        member += (member.isEmpty() ? "" : ".") + part;
    }
    return member;
}

} // namespace

QByteArray Withheld::from(const QByteArray &json, const Resource &resource, const Grants &grants)
{
    if (grants.isPlatform())
        return json;
    QSet<QByteArray> paths;
    for (const Column &column : resource.columns) {
        if (column.audience == Audience::PlatformOnly)
            paths.insert(memberOf(column.field.path));
    }
    return Copier(json, paths).whole();
}

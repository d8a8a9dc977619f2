// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/snapshot.h"

#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {

constexpr qsizetype portion = 128 * 1024; ///< bytes of NDJSON that are made at a time

Snapshot::Snapshot(const World &world, const Resource &resource, Context first, Context last)
    : m_world(world), m_resource(resource), m_context(first), m_last(last), m_now(world.now())
{
}

std::optional<QByteArray> Snapshot::next()
{
    if (m_made.empty())
        return make();
    const QByteArray first = m_made.front();
    m_made.pop_front();
    return first;
}

void Snapshot::finish()
{
    while (const auto made = make())
        m_made.push_back(*made);
}

std::optional<QByteArray> Snapshot::make()
{
    QByteArray out;
    while (out.size() < portion && m_context <= m_last) {
        if (m_row == 0 && !m_world.accounts[m_context].deleted) // nobody can see what a deleted account has
            m_keys = m_resource.everything(m_world, m_context);
        if (m_row < m_keys.size())
            write(m_keys[m_row++], out);
        if (m_row >= m_keys.size()) {
            ++m_context;
            m_row = 0;
            m_keys.clear();
        }
    }
    if (out.isEmpty())
        return {};
    return out;
}

void Snapshot::write(Key key, QByteArray &out) const
{
    if (!m_resource.listed(m_world, key))
        return;
    const Resource &accounts = *resourceOf(Kind::Account);
    Writer writer(m_world, out, m_now);
    writer.beginObject();
    // An account's object belongs to the account it is, as its persons and bank accounts do.
    if (m_context == platform)
        writer.nullPair("account");
    else
        writer.pair("account", accounts.id(m_world, {platform, m_context}));
    writer.json().key("object");
    m_resource.show(m_world, key, writer);
    writer.endObject();
    out += '\n';
}

} // namespace Sandbox

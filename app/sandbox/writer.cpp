// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/writer.h"

#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"

#include <algorithm>
#include <cstring>

namespace Sandbox {

constexpr size_t mostInList = 10; ///< a list inside an object shows the newest ten

void Expansion::add(const QByteArray &path)
{
    Expansion *at = this;
    for (const QByteArray &part : path.split('.')) {
        const std::string name = part.toStdString();
        auto &below = at->m_below;
        auto found = std::find_if(below.begin(), below.end(), [&](const auto &each) { return each.first == name; });
        if (found == below.end())
            found = below.insert(below.end(), {name, std::make_unique<Expansion>()});
        at = found->second.get();
        at->m_wanted = true;
    }
}

const Expansion *Expansion::at(const char *name) const
{
    for (const auto &[known, below] : m_below) {
        if (known == name)
            return below.get();
    }
    return nullptr;
}

Writer::Writer(const World &world, QByteArray &out, Time now, const Expansion *expansion)
    : m_world(world), m_json(out), m_now(now)
{
    m_expansion.push_back(expansion);
}

void Writer::enter(const char *name)
{
    const Expansion *here = m_expansion.back();
    m_expansion.push_back(here ? here->at(name) : nullptr);
}

void Writer::leave()
{
    m_expansion.pop_back();
}

Writer &Writer::beginObject()
{
    m_json.beginObject();
    m_expansion.push_back(m_expansion.back());
    return *this;
}

Writer &Writer::beginObject(const char *name)
{
    m_json.key(name).beginObject();
    enter(name);
    return *this;
}

Writer &Writer::endObject()
{
    m_json.endObject();
    leave();
    return *this;
}

Writer &Writer::beginArray(const char *name)
{
    m_json.key(name).beginArray();
    enter(name);
    return *this;
}

Writer &Writer::endArray()
{
    m_json.endArray();
    leave();
    return *this;
}

Writer &Writer::nullPair(const char *name)
{
    m_json.key(name).null();
    return *this;
}

Writer &Writer::rawPair(const char *name, const QByteArray &json)
{
    m_json.key(name).raw(json);
    return *this;
}

Writer &Writer::numberOrNull(const char *name, qint64 number, bool present)
{
    if (present)
        m_json.key(name).value(number);
    else
        m_json.key(name).null();
    return *this;
}

bool Writer::wants(const char *name) const
{
    const Expansion *here = m_expansion.back();
    const Expansion *there = here ? here->at(name) : nullptr;
    return there && there->wanted();
}

Writer &Writer::reference(const char *name, Kind kind, Key key)
{
    m_json.key(name);
    enter(name);
    reference(kind, key);
    leave();
    return *this;
}

Writer &Writer::reference(Kind kind, Key key)
{
    if (!key.exists()) {
        m_json.null();
        return *this;
    }
    const Resource *resource = resourceOf(kind);
    const Expansion *here = m_expansion.back();
    if (resource && here && here->wanted())
        resource->render(m_world, key, *this);
    else
        m_json.value(resource ? resource->id(m_world, key) : m_world.ids.text(kind, key));
    return *this;
}

Writer &Writer::object(Kind kind, Key key)
{
    resourceOf(kind)->render(m_world, key, *this);
    return *this;
}

Writer &Writer::object(const char *name, Kind kind, Key key)
{
    m_json.key(name);
    enter(name);
    object(kind, key);
    leave();
    return *this;
}

Writer &Writer::list(const char *name, Kind kind, const std::vector<Key> &oldestFirst, const QByteArray &url)
{
    beginObject(name);
    pair("object", "list").beginArray("data");
    const size_t shown = std::min(oldestFirst.size(), mostInList);
    for (size_t back = 1; back <= shown; ++back)
        object(kind, oldestFirst[oldestFirst.size() - back]);
    endArray();
    pair("has_more", oldestFirst.size() > shown).pair("url", url);
    return endObject();
}

} // namespace Sandbox

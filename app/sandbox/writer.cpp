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
    : m_world(world), m_out(out), m_json(out), m_now(now)
{
    m_frames.push_back({.expansion = expansion});
}

Writer &Writer::about(Kind kind, Key key)
{
    m_next = m_world.written.of(kind, key);
    return *this;
}

/// Whether people wrote something else in this field; it is then in the answer.
bool Writer::writtenInstead(const char *name)
{
    Frame &here = m_frames.back();
    if (!here.fields)
        return false;
    const auto found = here.fields->find(name);
    if (found == here.fields->end())
        return false;
    m_json.key(name).raw(found->second);
    here.shown.push_back(found->first);
    return true;
}

void Writer::enter(const char *name)
{
    const Expansion *here = m_frames.back().expansion;
    m_frames.push_back({.expansion = here ? here->at(name) : nullptr});
}

void Writer::leave()
{
    m_frames.pop_back();
}

Writer &Writer::beginObject()
{
    m_json.beginObject();
    m_frames.push_back({.expansion = m_frames.back().expansion, .fields = m_next});
    m_next = nullptr;
    return *this;
}

Writer &Writer::beginObject(const char *name)
{
    const Frame &here = m_frames.back();
    const bool isReplaced = here.fields && here.fields->contains(name);
    const qsizetype begin = m_out.size();
    m_json.key(name).beginObject();
    enter(name);
    if (isReplaced) {
        m_frames.back().replaced = name;
        m_frames.back().begin = begin;
    }
    return *this;
}

void Writer::end(bool isObject)
{
    const Frame done = std::move(m_frames.back());
    if (done.fields) {
        for (const auto &[name, json] : *done.fields) {
            if (std::find(done.shown.begin(), done.shown.end(), name) == done.shown.end())
                m_json.key(name).raw(json);
        }
    }
    if (isObject)
        m_json.endObject();
    else
        m_json.endArray();
    leave();
    if (done.replaced) {
        m_out.truncate(done.begin);
        writtenInstead(done.replaced);
    }
}

Writer &Writer::endObject()
{
    end(true);
    return *this;
}

Writer &Writer::beginArray(const char *name)
{
    const Frame &here = m_frames.back();
    const bool isReplaced = here.fields && here.fields->contains(name);
    const qsizetype begin = m_out.size();
    m_json.key(name).beginArray();
    enter(name);
    if (isReplaced) {
        m_frames.back().replaced = name;
        m_frames.back().begin = begin;
    }
    return *this;
}

Writer &Writer::endArray()
{
    end(false);
    return *this;
}

Writer &Writer::nullPair(const char *name)
{
    if (!writtenInstead(name))
        m_json.key(name).null();
    return *this;
}

Writer &Writer::rawPair(const char *name, const QByteArray &json)
{
    if (!writtenInstead(name))
        m_json.key(name).raw(json);
    return *this;
}

Writer &Writer::numberOrNull(const char *name, qint64 number, bool present)
{
    if (writtenInstead(name))
        return *this;
    if (present)
        m_json.key(name).value(number);
    else
        m_json.key(name).null();
    return *this;
}

bool Writer::wants(const char *name) const
{
    const Expansion *here = m_frames.back().expansion;
    const Expansion *there = here ? here->at(name) : nullptr;
    return there && there->wanted();
}

Writer &Writer::reference(const char *name, Kind kind, Key key)
{
    if (writtenInstead(name))
        return *this;
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
    const Expansion *here = m_frames.back().expansion;
    if (resource && here && here->wanted())
        resource->show(m_world, key, *this);
    else
        m_json.value(resource ? resource->id(m_world, key) : m_world.ids.text(kind, key));
    return *this;
}

Writer &Writer::object(Kind kind, Key key)
{
    resourceOf(kind)->show(m_world, key, *this);
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

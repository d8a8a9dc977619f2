// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"
#include "app/sandbox/json.h"
#include "app/sandbox/written.h"

#include <memory>
#include <string>
#include <vector>

namespace Sandbox {

class Resource;
class World;

/// Which references a request wants as whole objects: a tree of field names, from `expand[]`.
class Expansion
{
public:
    /// Adds "customer" or "latest_charge.balance_transaction"; the path must have been checked (see expandable.h).
    void add(const QByteArray &path);

    const Expansion *at(const char *name) const; ///< null when nothing at or below it is wanted
    bool wanted() const { return m_wanted; }

private:
    std::vector<std::pair<std::string, std::unique_ptr<Expansion>>> m_below;
    bool m_wanted = false;
};

/// Writes one API object: JSON in which references are ids, or whole objects where the request asked for them.
/// Knows nothing of any single resource.
///
///     writer.beginObject();
///     writer.pair("id", id(world, key)).pair("object", "charge");
///     writer.reference("customer", Kind::Customer, charge.customer);
///     writer.beginObject("transfer_data").reference("destination", Kind::Account, ...).endObject();
///     writer.endObject();
class Writer
{
public:
    /// `now` is the time that everything derived from the clock is written for.
    Writer(const World &world, QByteArray &out, Time now, const Expansion *expansion = nullptr);

    const World &world() const { return m_world; }
    Time now() const { return m_now; }
    Json &json() { return m_json; }

    /// The object that begins next is this one: what people wrote on it stands instead of what is given here.
    Writer &about(Kind kind, Key key);
    Writer &beginObject();                 ///< an element of an array, or the object itself
    Writer &beginObject(const char *name); ///< a field
    Writer &endObject();
    Writer &beginArray(const char *name);
    Writer &endArray();

    template <typename T>
    Writer &pair(const char *name, const T &content)
    {
        if (!writtenInstead(name))
            m_json.key(name).value(content);
        return *this;
    }
    Writer &nullPair(const char *name);
    Writer &rawPair(const char *name, const QByteArray &json);
    /// A number where there is one, else null.
    Writer &numberOrNull(const char *name, qint64 number, bool present);

    /// The id of the object there, or the object if the request wants it; null if there is none.
    Writer &reference(const char *name, Kind kind, Key key);
    /// The same as an element of an array.
    Writer &reference(Kind kind, Key key);
    /// Whether the request wants this field, for what is left out otherwise (`refunds` of a charge).
    bool wants(const char *name) const;
    /// The whole object as a field, always (`balance_transactions` of a dispute).
    Writer &object(Kind kind, Key key);
    Writer &object(const char *name, Kind kind, Key key);
    /// {"object":"list","data":[...],"has_more":...,"url":...}: the newest ten of `oldestFirst`, as whole objects.
    Writer &list(const char *name, Kind kind, const std::vector<Key> &oldestFirst, const QByteArray &url);

private:
    /// One open object or array.
    struct Frame {
        const Expansion *expansion = nullptr;     ///< null where nothing is wanted
        const Written::Fields *fields = nullptr;  ///< what people wrote on it
        std::vector<QByteArray> shown {};         ///< those of `fields` that are in the answer already
        const char *replaced = nullptr;           ///< the field it is, when people wrote something else there
        qsizetype begin = 0;                      ///< where that field begins in the text
    };

    bool writtenInstead(const char *name);
    void enter(const char *name);
    void leave();
    void end(bool isObject);

    const World &m_world;
    QByteArray &m_out;
    Json m_json;
    Time m_now;
    const Written::Fields *m_next = nullptr; ///< of the object that begins next
    std::vector<Frame> m_frames;
};

} // namespace Sandbox

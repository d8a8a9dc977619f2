// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>
#include <QHash>

#include <map>

namespace Sandbox {

/// What people wrote on objects through the API: descriptions, metadata, addresses. Fields by name, as JSON; they
/// stand in the answers instead of what the seed invented. What moves money is kept in the books, not here.
class Written
{
public:
    using Fields = std::map<QByteArray, QByteArray>;

    /// The object was made by a request, so that nothing about it is invented.
    void make(Kind kind, Key key) { m_notes[place(kind, key)].isMade = true; }
    bool isMade(Kind kind, Key key) const
    {
        const Notes *notes = find(kind, key);
        return notes && notes->isMade;
    }

    /// `json` is the whole value of one top-level field; null takes it back to what it would be.
    void set(Kind kind, Key key, const QByteArray &field, const QByteArray &json)
    {
        Fields &fields = m_notes[place(kind, key)].fields;
        if (json.isNull())
            fields.erase(field);
        else
            fields[field] = json;
    }
    /// Null when nothing was written there.
    const Fields *of(Kind kind, Key key) const
    {
        const Notes *notes = find(kind, key);
        return notes && !notes->fields.empty() ? &notes->fields : nullptr;
    }
    /// What was written there; null if nothing was.
    QByteArray field(Kind kind, Key key, const QByteArray &name) const
    {
        const Fields *fields = of(kind, key);
        const auto found = fields ? fields->find(name) : Fields::const_iterator();
        return fields && found != fields->end() ? found->second : QByteArray();
    }

private:
    struct Notes {
        Fields fields;
        bool isMade = false;
    };
    using Place = std::pair<quint64, quint8>;

    static Place place(Kind kind, Key key) { return {(quint64(key.context) << 32) | key.index, quint8(kind)}; }
    const Notes *find(Kind kind, Key key) const
    {
        if (m_notes.isEmpty())
            return nullptr;
        const auto found = m_notes.constFind(place(kind, key));
        return found == m_notes.cend() ? nullptr : &*found;
    }

    QHash<Place, Notes> m_notes;
};

} // namespace Sandbox

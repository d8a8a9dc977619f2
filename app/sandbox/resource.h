// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/parameters.h"
#include "app/sandbox/refusal.h"

#include <functional>
#include <optional>
#include <vector>

/// One resource of the API: where it is listed and retrieved, which filters its list takes, and how a record of it
/// is written as JSON. A new resource is one file that defines one subclass and one entry in resources.h.
/// Lists, cursors, time ranges, expansion and errors are the same for all and live in lists.cpp.
namespace Sandbox {

class World;
class Writer;

class Resource
{
public:
    /// What the API says of it.
    struct Shape {
        const char *object = "";          ///< value of the field "object"
        Kind kind = Kind::None;
        const char *list = nullptr;       ///< "/v1/charges" or "/v1/accounts/{account}/persons"; null: no list
        const char *retrieve = nullptr;   ///< "/v1/charges/{charge}", or "/v1/balance" (one a context)
        QList<QByteArray> filters {};     ///< names of the list's parameters beside limit, cursors and expand
        Kind parent = Kind::None;         ///< what the first {} of a nested path names
        const char *truth = nullptr;      ///< name in /_sandbox/truth when it is not `object`
        QList<QByteArray> options {};     ///< names of the retrieve's parameters beside expand
        const char *also = "";            ///< a second value of "object" (bank_account, card)
        const char *content = nullptr;    ///< path of what is in it, as bytes: "/v1/files/{file}/contents"
        const char *search = nullptr;     ///< "/v1/charges/search"; null: it cannot be searched
        bool paged = true;                ///< false: one answer holds the whole list
    };

    /// Rows `first` .. `last - 1`, oldest first.
    struct Rows {
        quint32 first = 0;
        quint32 last = 0;
    };

    using Filter = std::function<bool(Key)>;

    explicit Resource(Shape shape) : m_shape(std::move(shape)) {}
    virtual ~Resource() = default;
    Resource(const Resource &) = delete;
    Resource &operator=(const Resource &) = delete;

    const Shape &shape() const { return m_shape; }

    /// The records of one context. For a nested list (shape().parent) override `children` instead.
    virtual Rows rows(const World &world, Context context) const;
    /// The records under one parent, oldest first. By default: the rows of the parent's own context.
    virtual std::vector<Key> children(const World &world, Key parent) const;

    /// Every record that belongs to one context, oldest first, for /_sandbox/truth. By default its rows; a nested
    /// resource, or one whose objects belong to somebody else than who lists them, says otherwise.
    virtual std::vector<Key> everything(const World &world, Context context) const;

    /// 0 where the API has no `created`. Must not fall from one row to the next.
    virtual Time created(const World &world, Key key) const;
    /// False for what was deleted, or is not there yet: not listed, no cursor.
    virtual bool listed(const World &world, Key key) const;

    /// What the filters in `parameters` (already known to be allowed) let through; an empty function lets all
    /// through. Throws a Refusal for a bad value. `created` and `arrival_date` style ranges: parameters.range().
    virtual Filter filter(const World &world, Context context, const Parameters &parameters) const;

    virtual QByteArray id(const World &world, Key key) const;
    /// The record that `id` names for someone who acts as `context`; nothing if there is none they may see.
    virtual std::optional<Key> find(const World &world, Context context, const QByteArray &id) const;
    /// The same on a nested path; by default the child of `parent` with that id.
    virtual std::optional<Key> findUnder(const World &world, Key parent, const QByteArray &id) const;
    /// What to answer when `find` found nothing; `param` names the parameter or the part of the path.
    virtual Refusal absent(const QByteArray &id, const QByteArray &param) const;
    /// The record of a path without an id ("/v1/balance"). By default {context, 0}.
    virtual Key own(const World &world, Context context) const;

    /// The whole object, from { to }, with what people wrote on it.
    void show(const World &world, Key key, Writer &writer) const;
    /// The object as an event shows it: whole even if it is deleted by now.
    void showForEvent(const World &world, Key key, Writer &writer) const;

    /// What can be done to it, beside reading it.
    virtual std::vector<Action> actions() const { return {}; }

protected:
    /// The whole object as the books and the seed have it, from { to }.
    virtual void render(const World &world, Key key, Writer &writer) const = 0;
    virtual void renderForEvent(const World &world, Key key, Writer &writer) const { render(world, key, writer); }

    // Pieces of filters; an empty one lets everything through.
    static Filter allOf(std::vector<Filter> filters);
    /// `name=ID`: those whose `number` in the same context is what the id names. An id that names nothing there
    /// lets nothing through.
    static Filter whoseKey(const World &world, Context context, const Parameters &parameters, const char *name,
                           Kind kind, std::function<quint32(Key)> number);
    /// `name=TEXT`
    static Filter whoseText(const Parameters &parameters, const char *name, std::function<QByteArray(Key)> text);
    /// `name=N` or `name[gte]=N` ...
    static Filter whoseNumber(const Parameters &parameters, const char *name, std::function<qint64(Key)> number);

private:
    Shape m_shape;
};

/// Every resource, in the order of resources.h.
const std::vector<const Resource *> &resources();
/// The one that renders this kind; null if it cannot be shown yet (its references then cannot be expanded).
const Resource *resourceOf(Kind kind);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/resource.h"

#include "app/sandbox/resources.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox {

#define DECLARE(name) const Resource &name();
SANDBOX_RESOURCES(DECLARE)
#undef DECLARE

const std::vector<const Resource *> &resources()
{
#define ENTRY(name) &name(),
    static const std::vector<const Resource *> all{SANDBOX_RESOURCES(ENTRY)};
#undef ENTRY
    return all;
}

const Resource *resourceOf(Kind kind)
{
    static const std::vector<const Resource *> byKind = [] {
        std::vector<const Resource *> table(256, nullptr);
        for (const Resource *resource : resources()) {
            const Resource *&first = table[size_t(resource->shape().kind)];
            if (!first)
                first = resource;
        }
        return table;
    }();
    return byKind[size_t(kind)];
}

Resource::Rows Resource::rows(const World &, Context) const
{
    return {};
}

std::vector<Key> Resource::children(const World &world, Key parent) const
{
    return everything(world, parent.context);
}

std::vector<Key> Resource::everything(const World &world, Context context) const
{
    std::vector<Key> keys;
    const Rows all = rows(world, context);
    for (quint32 index = all.first; index < all.last; ++index)
        keys.push_back({context, index});
    return keys;
}

Time Resource::created(const World &, Key) const
{
    return 0;
}

bool Resource::listed(const World &, Key) const
{
    return true;
}

Resource::Filter Resource::filter(const World &, Context, const Parameters &) const
{
    return {};
}

QByteArray Resource::id(const World &world, Key key) const
{
    return world.ids.text(m_shape.kind, key);
}

std::optional<Key> Resource::find(const World &world, Context context, const QByteArray &text) const
{
    const std::optional<Key> key = world.ids.key(m_shape.kind, text);
    if (!key || key->context != context)
        return {};
    const Rows all = rows(world, context);
    if (key->index < all.first || key->index >= all.last || id(world, *key) != text)
        return {};
    return key;
}

std::optional<Key> Resource::findUnder(const World &world, Key parent, const QByteArray &text) const
{
    for (const Key &key : children(world, parent)) {
        if (id(world, key) == text)
            return key;
    }
    return {};
}

Refusal Resource::absent(const QByteArray &id, const QByteArray &param) const
{
    return Refusal::missing(m_shape.object, id, param);
}

void Resource::show(const World &world, Key key, Writer &writer) const
{
    render(world, key, writer.about(m_shape.kind, key));
}

void Resource::showForEvent(const World &world, Key key, Writer &writer) const
{
    renderForEvent(world, key, writer.about(m_shape.kind, key));
}

Key Resource::own(const World &, Context context) const
{
    return {context, 0};
}

Resource::Filter Resource::allOf(std::vector<Filter> filters)
{
    std::erase_if(filters, [](const Filter &filter) { return !filter; });
    if (filters.empty())
        return {};
    if (filters.size() == 1)
        return filters.front();
    return [filters = std::move(filters)](Key key) {
        return std::all_of(filters.begin(), filters.end(), [&](const Filter &filter) { return filter(key); });
    };
}

Resource::Filter Resource::whoseKey(const World &world, Context context, const Parameters &parameters,
                                    const char *name, Kind kind, std::function<quint32(Key)> number)
{
    const QByteArray id = parameters.text(name);
    if (id.isNull())
        return {};
    const Resource *resource = resourceOf(kind);
    const std::optional<Key> wanted = resource ? resource->find(world, context, id) : world.ids.key(kind, id);
    if (!wanted)
        return [](Key) { return false; };
    return [index = wanted->index, number = std::move(number)](Key key) { return number(key) == index; };
}

Resource::Filter Resource::whoseText(const Parameters &parameters, const char *name,
                                     std::function<QByteArray(Key)> text)
{
    const QByteArray wanted = parameters.text(name);
    if (wanted.isNull())
        return {};
    return [wanted, text = std::move(text)](Key key) { return text(key) == wanted; };
}

Resource::Filter Resource::whoseNumber(const Parameters &parameters, const char *name,
                                       std::function<qint64(Key)> number)
{
    const std::optional<Between> range = parameters.range(name);
    if (!range)
        return {};
    return [range = *range, number = std::move(number)](Key key) { return range.holds(number(key)); };
}

} // namespace Sandbox

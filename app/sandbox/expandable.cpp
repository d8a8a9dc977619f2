// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/expandable.h"

#include "app/sandbox/refusal.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Sandbox {
namespace {

constexpr qsizetype deepest = 4;

/// Where a field path leads.
struct Step {
    QList<QByteArray> objects; ///< what can be there
    bool expandable = false;   ///< else it is whole anyway and only led through
};

using Steps = QHash<QByteArray, Step>; ///< by path below one object

const QHash<QByteArray, Steps> &steps()
{
    static const QHash<QByteArray, Steps> read = [] {
        QHash<QByteArray, Steps> byObject;
        const QJsonObject all = rules("expandable");
        for (auto object = all.begin(); object != all.end(); ++object) {
            const QJsonObject paths = object->toObject();
            for (auto path = paths.begin(); path != paths.end(); ++path) {
                const QJsonObject rule = path->toObject();
                Step step;
                step.expandable = rule.contains(QLatin1String("to"));
                const QJsonArray names = rule.value(QLatin1String(step.expandable ? "to" : "through")).toArray();
                for (const QJsonValue &name : names)
                    step.objects.append(name.toString().toUtf8());
                byObject[object.key().toUtf8()].insert(path.key().toUtf8(), step);
            }
        }
        return byObject;
    }();
    return read;
}

bool canBeShown(const QByteArray &object)
{
    return std::any_of(resources().cbegin(), resources().cend(), [&](const Resource *resource) {
        return object == resource->shape().object || object == resource->shape().also;
    });
}

void check(const QByteArray &root, const QByteArray &path)
{
    const QList<QByteArray> names = path.split('.');
    const auto refuse = [&](const QByteArray &why) {
        throw Refusal{.message = why, .param = "expand"};
    };
    if (names.size() > deepest)
        refuse("You cannot expand more than " + QByteArray::number(deepest) + " levels of a property (" + path + ")");

    QList<QByteArray> objects{root};
    bool expands = false;
    for (qsizetype at = 0; at < names.size();) {
        // The longest piece that is known below any of the objects: `reversals.data` before `reversals`.
        const Step *found = nullptr;
        qsizetype taken = 0;
        for (qsizetype length = names.size() - at; length > 0 && !found; --length) {
            const QByteArray piece = names.mid(at, length).join('.');
            for (const QByteArray &object : std::as_const(objects)) {
                const auto known = steps().constFind(object);
                if (known == steps().cend() || !known->contains(piece))
                    continue;
                found = &*known->constFind(piece);
                taken = length;
                break;
            }
        }
        if (!found)
            refuse("This property cannot be expanded (" + names.mid(at).join('.') + ").");
        expands = found->expandable;
        if (expands && !found->objects.isEmpty()
            && std::none_of(found->objects.cbegin(), found->objects.cend(), canBeShown)) {
            refuse("This property cannot be expanded in this sandbox yet (" + path + ").");
        }
        objects = found->objects;
        at += taken;
    }
    if (!expands)
        refuse("This property cannot be expanded (" + path + ").");
}

} // namespace

Expansion expansionOf(const char *object, const QList<QByteArray> &paths)
{
    Expansion expansion;
    for (const QByteArray &path : paths) {
        check(object, path);
        expansion.add(path);
    }
    return expansion;
}

Expansion expansionOfList(const char *object, const QList<QByteArray> &paths)
{
    QList<QByteArray> below;
    for (const QByteArray &path : paths) {
        if (!path.startsWith("data.")) {
            throw Refusal{.message = "This property cannot be expanded (" + path
                              + "). You may want to try expanding 'data." + path + "' instead.",
                          .param = "expand"};
        }
        below.append(path.mid(5));
    }
    return expansionOf(object, below);
}

} // namespace Sandbox

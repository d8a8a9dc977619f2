// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/route.h"

#include "app/sandbox/resource.h"

namespace Sandbox {
namespace {

/// The part of `path` that each {} of `pattern` stands for; nothing if it does not fit.
std::optional<QList<QByteArray>> matched(const char *pattern, const QList<QByteArray> &path)
{
    if (!pattern)
        return {};
    const QList<QByteArray> parts = QByteArray::fromRawData(pattern, qsizetype(qstrlen(pattern))).split('/');
    if (parts.size() != path.size())
        return {};
    QList<QByteArray> named;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (parts[at].startsWith('{')) {
            if (path[at].isEmpty())
                return {};
            named.append(path[at]);
        } else if (parts[at] != path[at]) {
            return {};
        }
    }
    return named;
}

} // namespace

std::optional<Route> routeOf(const QByteArray &method, const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    for (const Resource *resource : resources()) {
        if (method == "GET") {
            if (const auto named = matched(resource->shape().list, parts))
                return Route{.kind = Route::Kind::List, .resource = resource, .path = resource->shape().list, .named = *named};
            if (const auto named = matched(resource->shape().search, parts))
                return Route{.kind = Route::Kind::Search, .resource = resource, .path = resource->shape().search, .named = *named};
            if (const auto named = matched(resource->shape().retrieve, parts))
                return Route{.kind = Route::Kind::Retrieve, .resource = resource, .path = resource->shape().retrieve, .named = *named};
            if (const auto named = matched(resource->shape().content, parts))
                return Route{.kind = Route::Kind::Content, .resource = resource, .path = resource->shape().content, .named = *named};
            continue;
        }
        for (const Action &action : resource->actions()) {
            if (method != action.method)
                continue;
            if (const auto named = matched(action.path, parts))
                return Route{.kind = Route::Kind::Action, .resource = resource, .action = action, .path = action.path, .named = *named};
        }
    }
    return {};
}

} // namespace Sandbox

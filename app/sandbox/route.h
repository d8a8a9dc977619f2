// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"

#include <QList>

#include <optional>

namespace Sandbox {

class Resource;

/// What a method and a path mean.
struct Route {
    enum class Kind : quint8 { List, Search, Retrieve, Content, Action };

    Kind kind = Kind::List;
    const Resource *resource = nullptr;
    Action action {};           ///< of Kind::Action
    const char *path = "";      ///< ids in braces
    QList<QByteArray> named {}; ///< ids in the path
};

/// Nothing for what the sandbox does not answer.
std::optional<Route> routeOf(const QByteArray &method, const QByteArray &path);

} // namespace Sandbox

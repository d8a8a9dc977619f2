// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/form.h"
#include "app/sandbox/ids.h"

#include <QByteArrayList>

#include <variant>

namespace Sandbox {

class World;

/// One request that changes something, its parameters already checked against the API's types.
struct Call {
    World &world;
    Context context = platform;  ///< whom it acts as
    Context caller = platform;   ///< whose credential it has
    const Form &form;
    QByteArrayList named {};     ///< the ids in its path, in order

    const Form &operator[](const char *name) const { return form[name]; }
};

/// What an action answers: the object it made or changed, or JSON that is no object of ours ({"deleted":true}).
struct Subject {
    Kind kind = Kind::None;
    Key key {};
};
using Reply = std::variant<Subject, QByteArray>;

/// One way to change a resource: POST or DELETE on a path whose braces are named as in operations.json. It checks
/// everything before it changes anything, and throws a Refusal where the API would refuse.
struct Action {
    const char *method = "POST";
    const char *path = "";
    Reply (*perform)(Call &call) = nullptr;
};

} // namespace Sandbox

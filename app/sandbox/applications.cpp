// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

/// The platform as others see it. It has no list: it appears where something was done through it.
class Applications : public Resource
{
public:
    Applications() : Resource({.object = "application", .kind = Kind::Application}) { }

    Rows rows(const World &, Context context) const override { return {0, context == platform ? 1u : 0u}; }

    void render(const World &world, Key key, Writer &writer) const override
    {
        writer.beginObject().pair("id", id(world, key)).pair("object", "application");
        writer.pair("name", world.accounts[platform].displayName()).endObject();
    }
};

} // namespace

const Resource &applications()
{
    static const Applications resource;
    return resource;
}

} // namespace Sandbox

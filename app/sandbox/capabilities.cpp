// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountactions.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/requirements.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox
{

namespace
{

Reply updateCapability(Call &call)
{
    const Context context = accountNamed(call);
    const QByteArray name = call.named.last();
    if (!capabilityNames().contains(name))
        throw Refusal::missing("capability", name, "capability");
    writeAccount(call, context, [&](Account &account, AccountForm &) {
        const bool isWanted = account.capability(name) != nullptr;
        requestCapability(account, name, call["requested"].flag().value_or(isWanted), call.world.now());
    });
    const std::vector<Capability> &all = call.world.accounts[context].capabilities;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Capability &each) { return each.name == name; });
    return Subject { Kind::Capability, { context, quint32(found - all.begin()) } };
}

/// What an account asked to be able to do, in the order it asked. The id is the name: unique under its account only.
class Capabilities : public Resource
{
public:
    Capabilities()
        : Resource({ .object = "capability",
                     .kind = Kind::Capability,
                     .list = "/v1/accounts/{account}/capabilities",
                     .retrieve = "/v1/accounts/{account}/capabilities/{capability}",
                     .parent = Kind::Account,
                     .paged = false })
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const Account &account = world.accounts[context];
        return { 0, showsOwners(account) ? quint32(account.capabilities.size()) : 0 };
    }

    std::vector<Key> children(const World &world, Key parent) const override
    {
        refuseIfLinked(world.accounts[parent.index]);
        std::vector<Key> keys = everything(world, parent.index);
        // Lists begin with the last one; this one begins with A.
        std::sort(keys.begin(), keys.end(),
                  [&](Key one, Key other) { return record(world, one).name > record(world, other).name; });
        return keys;
    }

    QByteArray id(const World &world, Key key) const override { return record(world, key).name; }

    /// One can look at what nobody asked for: its requirements tell what it would take.
    std::optional<Key> findUnder(const World &world, Key parent, const QByteArray &id) const override
    {
        if (const auto key = Resource::findUnder(world, parent, id))
            return key;
        const qsizetype place = capabilityNames().indexOf(id);
        return place < 0 ? std::nullopt : std::optional(Key { parent.index, firstUnrequested + quint32(place) });
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Account &account = world.accounts[key.context];
        const Capability capability = record(world, key);
        writer.beginObject().pair("id", capability.name).pair("object", "capability");
        writer.reference("account", Kind::Account, { platform, key.context });
        writeRequirementsOf(writer, "future_requirements", account.futureRequirements, capability.name, {});
        writer.pair("requested", capability.requested);
        writer.numberOrNull("requested_at", capability.requestedAt, capability.requested);
        writeRequirementsOf(writer, "requirements", account.requirements, capability.name,
                            capability.disabledReason);
        writer.pair("status", capability.status).endObject();
    }

    std::vector<Action> actions() const override
    {
        return { { .path = "/v1/accounts/{account}/capabilities/{capability}", .perform = updateCapability } };
    }

private:
    /// Keys of what nobody asked for begin here, in the order of their names.
    static constexpr quint32 firstUnrequested = 0x1000;

    static Capability record(const World &world, Key key)
    {
        if (key.index >= firstUnrequested)
            return { .name = capabilityNames().at(key.index - firstUnrequested),
                     .status = "unrequested",
                     .requested = false };
        return world.accounts[key.context].capabilities[key.index];
    }

    static void writeRequirementsOf(Writer &writer, const char *name,
                                    const std::vector<Requirement> &requirements,
                                    const QByteArray &capability, const QByteArray &disabledReason)
    {
        const QByteArray gate = capability == "transfers" ? "transfers" : "card_payments";
        const RequirementLists own =
            lists(requirements, [&](const Requirement &each) { return stops(each, gate); });
        writer.beginObject(name);
        writer.numberOrNull("current_deadline", own.currentDeadline, own.currentDeadline != 0);
        writer.pair("disabled_reason", disabledReason);
        writeRequirements(writer, own);
        writer.endObject();
    }
};

} // namespace

const Resource &capabilities()
{
    static const Capabilities resource;
    return resource;
}

} // namespace Sandbox

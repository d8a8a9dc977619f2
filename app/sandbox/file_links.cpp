// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/resource.h"
#include "app/sandbox/uploads.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

namespace Sandbox {
namespace {

const FileLink &linkAt(const World &world, Key key)
{
    return world.fileLinks.at(key.context)[key.index];
}

bool isOver(const World &world, const FileLink &link)
{
    return link.expires != 0 && link.expires <= world.now();
}

Time expiryOf(const Call &call)
{
    const Form &given = call["expires_at"];
    if (given.is("now"))
        return call.world.now();
    const Time time = given.integer().value_or(0);
    if (time != 0 && time <= call.world.now())
        throw Refusal{.message = "A link cannot end in the past.", .param = "expires_at"};
    return time;
}

Reply createLink(Call &call)
{
    const Key file = found(call, Kind::File, call["file"].text(), "file");
    const Upload *upload = uploadAt(call.world, file);
    if (upload && !isDownloadable(upload->purpose)) {
        throw Refusal{.message = "There are no links to files for '" + upload->purpose + "'.", .param = "file"};
    }
    const Time expires = expiryOf(call);
    const Key key = addFileLink(call.world, call.context, file, expires);
    writeMetadata(call.world, Kind::FileLink, key, call["metadata"]);
    return Subject{Kind::FileLink, key};
}

Reply updateLink(Call &call)
{
    const Key key = found(call, Kind::FileLink, call.named.first(), "id");
    if (call["expires_at"].exists()) {
        const Time expires = expiryOf(call);
        if (isOver(call.world, linkAt(call.world, key)))
            throw Refusal{.message = "The link has ended already.", .param = "expires_at"};
        call.world.fileLinks[key.context][key.index].expires = expires;
    }
    writeMetadata(call.world, Kind::FileLink, key, call["metadata"]);
    return Subject{Kind::FileLink, key};
}

/// Addresses at which a file can be fetched without a key.
class FileLinkResource : public Resource
{
public:
    FileLinkResource()
        : Resource({.object = "file_link",
                    .kind = Kind::FileLink,
                    .list = "/v1/file_links",
                    .retrieve = "/v1/file_links/{link}",
                    .filters = {"created", "expired", "file"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const auto links = world.fileLinks.find(context);
        return {0, links == world.fileLinks.end() ? 0 : quint32(links->second.size())};
    }

    Time created(const World &world, Key key) const override { return linkAt(world, key).created; }

    Filter filter(const World &world, Context context, const Parameters &parameters) const override
    {
        Filter byState;
        if (const auto wanted = parameters.flag("expired"))
            byState = [&world, wanted](Key key) { return isOver(world, linkAt(world, key)) == *wanted; };
        return allOf({byState, whoseKey(world, context, parameters, "file", Kind::File, [&world](Key key) {
                          return linkAt(world, key).file.index;
                      })});
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const FileLink &link = linkAt(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "file_link").pair("created", link.created);
        writer.pair("expired", isOver(world, link)).numberOrNull("expires_at", link.expires, link.expires != 0);
        writer.reference("file", Kind::File, link.file).pair("livemode", false).beginObject("metadata").endObject();
        const quint64 place = (quint64(key.context) << 32) | key.index;
        writer.pair("url", isOver(world, link) ? QByteArray()
                                               : "https://files.stripe.com/links/"
                                + world.ids.letters(mixed(mixed("file link"), place), 48));
        writer.endObject();
    }

    std::vector<Action> actions() const override
    {
        return {{.path = "/v1/file_links", .perform = createLink},
                {.path = "/v1/file_links/{file_link}", .perform = updateLink}};
    }
};

} // namespace

const Resource &file_links()
{
    static const FileLinkResource resource;
    return resource;
}

Key addFileLink(World &world, Context context, Key file, Time expires)
{
    std::vector<FileLink> &links = world.fileLinks[context];
    links.push_back({.created = world.now(), .expires = expires, .file = file});
    return {context, quint32(links.size() - 1)};
}

std::vector<Key> linksTo(const World &world, Key file)
{
    std::vector<Key> keys;
    const auto links = world.fileLinks.find(file.context);
    for (quint32 index = 0; links != world.fileLinks.end() && index < links->second.size(); ++index) {
        if (links->second[index].file == file)
            keys.push_back({file.context, index});
    }
    return keys;
}

} // namespace Sandbox

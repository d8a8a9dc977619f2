// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/uploads.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>

#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

const Resource &files();

namespace {

const QJsonObject &book()
{
    static const QJsonObject read = rules("file_purposes");
    return read;
}

QJsonObject ruleOf(const QByteArray &purpose)
{
    return book().value("purposes"_L1).toObject().value(QLatin1String(purpose)).toObject();
}

QJsonObject fixedAt(quint32 index)
{
    return book().value("fixed"_L1).toArray().at(qsizetype(index - firstFixedFile)).toObject();
}

std::optional<Key> fixedFile(const QByteArray &id)
{
    const QJsonArray fixed = book().value("fixed"_L1).toArray();
    for (qsizetype at = 0; at < fixed.size(); ++at) {
        if (text(fixed[at]["id"_L1]) == id)
            return Key{platform, firstFixedFile + quint32(at)};
    }
    return {};
}

/// "png": by how the content begins, or else by the name, with one word for each type.
QByteArray typeOf(const QByteArray &name, const QByteArray &content)
{
    constexpr std::array<std::pair<const char *, const char *>, 4> beginnings{
        {{"\x89PNG", "png"}, {"\xff\xd8\xff", "jpg"}, {"%PDF-", "pdf"}, {"GIF8", "gif"}}};
    for (const auto &[beginning, type] : beginnings) {
        if (content.startsWith(beginning))
            return type;
    }
    const QByteArray ending = name.contains('.') ? name.mid(name.lastIndexOf('.') + 1).toLower() : QByteArray();
    const QByteArray usual = text(book().value("types"_L1).toObject().value(QLatin1String(ending)));
    return usual.isNull() ? ending : usual;
}

Reply createFile(Call &call)
{
    const Form::File &file = call["file"].file();
    const QByteArray purpose = call["purpose"].text();
    const QJsonObject rule = ruleOf(purpose);
    const QByteArray type = typeOf(file.name, file.content);
    const QByteArrayList types = texts(rule.value("types"_L1));
    if (file.content.isEmpty())
        throw Refusal{.message = "The file is empty.", .param = "file"};
    if (file.content.size() > rule.value("kilobytes"_L1).toInteger() * 1024) {
        throw Refusal{.message = "A file for '" + purpose + "' can have up to "
                          + QByteArray::number(rule.value("kilobytes"_L1).toInteger()) + " kilobytes.",
                      .param = "file"};
    }
    if (!types.isEmpty() && !types.contains(type)) {
        throw Refusal{.message = "A file for '" + purpose + "' has to be one of these types: " + types.join(", ") + '.',
                      .param = "file"};
    }
    std::vector<Upload> &all = call.world.uploads[call.context];
    const Key key{call.context, firstUpload + quint32(all.size())};
    all.push_back({.created = call.world.now(),
                   .purpose = purpose,
                   .name = file.name,
                   .type = type,
                   .contentType = file.contentType,
                   .content = file.content});
    const Form &link = call["file_link_data"];
    if (link["create"].flag().value_or(false)) {
        const Key made = addFileLink(call.world, call.context, key, link["expires_at"].integer().value_or(0));
        writeMetadata(call.world, Kind::FileLink, made, link["metadata"]);
    }
    return Subject{Kind::File, key};
}

/// What was uploaded, and the papers that the seed's accounts and disputes speak of. Only the former are listed.
class Files : public Resource
{
public:
    Files()
        : Resource({.object = "file",
                    .kind = Kind::File,
                    .list = "/v1/files",
                    .retrieve = "/v1/files/{file}",
                    .filters = {"created", "purpose"},
                    .content = "/v1/files/{file}/contents"})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const auto found = world.uploads.find(context);
        return {firstUpload, firstUpload + (found == world.uploads.end() ? 0 : quint32(found->second.size()))};
    }

    Time created(const World &world, Key key) const override
    {
        const Upload *upload = uploadAt(world, key);
        return upload ? upload->created : world.accounts[key.context].created;
    }

    QByteArray id(const World &world, Key key) const override
    {
        return key.index >= firstFixedFile ? text(fixedAt(key.index).value("id"_L1)) : world.ids.text(Kind::File, key);
    }

    std::optional<Key> find(const World &world, Context context, const QByteArray &text) const override
    {
        if (const auto fixed = fixedFile(text))
            return fixed;
        const std::optional<Key> key = world.ids.key(Kind::File, text);
        if (!key || key->context != context || (key->index >= firstUpload && !uploadAt(world, *key)))
            return {};
        return key;
    }

    Refusal absent(const QByteArray &id, const QByteArray &param) const override
    {
        return Refusal::missing("file upload", id, param);
    }

    Filter filter(const World &world, Context, const Parameters &parameters) const override
    {
        return whoseText(parameters, "purpose", [&world](Key key) { return uploadAt(world, key)->purpose; });
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Upload upload = shownUpload(world, key);
        const QByteArray self = id(world, key);
        writer.beginObject().pair("id", self).pair("object", "file").pair("created", upload.created);
        writer.numberOrNull("expires_at", upload.expires, upload.expires != 0).pair("filename", upload.name);
        writer.list("links", Kind::FileLink, linksTo(world, key), "/v1/file_links?file=" + self);
        writer.pair("purpose", upload.purpose).pair("size", qint64(upload.content.size())).nullPair("title");
        writer.pair("type", upload.type);
        writer.pair("url", isDownloadable(upload.purpose) ? "https://files.stripe.com/v1/files/" + self + "/contents"
                                                          : QByteArray());
        writer.endObject();
    }

    std::vector<Action> actions() const override
    {
        return {{.path = "/v1/files", .perform = createFile}};
    }

private:
    /// Of a paper that nobody uploaded: as it could have been.
    Upload shownUpload(const World &world, Key key) const
    {
        if (const Upload *upload = uploadAt(world, key))
            return *upload;
        Upload invented{.created = created(world, key), .name = "document.png", .type = "png"};
        invented.purpose = key.index >= firstFixedFile ? text(fixedAt(key.index).value("purpose"_L1))
            : key.index >= firstEvidenceFile           ? QByteArray("dispute_evidence")
            : key.index >= firstIdentityFile           ? QByteArray("identity_document")
                                                       : QByteArray("dispute_evidence");
        invented.content = QByteArray(8192 + qsizetype(key.index % 4096), ' ');
        return invented;
    }
};

} // namespace

const Resource &files()
{
    static const Files resource;
    return resource;
}

const Upload *uploadAt(const World &world, Key file)
{
    const auto found = world.uploads.find(file.context);
    if (found == world.uploads.end() || file.index < firstUpload || file.index - firstUpload >= found->second.size())
        return nullptr;
    return &found->second[file.index - firstUpload];
}

bool isDownloadable(const QByteArray &purpose)
{
    return ruleOf(purpose).value("downloadable"_L1).toBool();
}

Key paperNamed(const Call &call, Context owner, const QByteArray &id, const QByteArrayList &purposes,
               const QByteArray &param)
{
    auto key = files().find(call.world, call.context, id);
    if (!key)
        key = files().find(call.world, owner, id);
    if (!key)
        throw files().absent(id, param);
    const Upload *upload = uploadAt(call.world, *key);
    const QByteArray purpose = upload                ? upload->purpose
        : key->index >= firstFixedFile               ? text(fixedAt(key->index).value("purpose"_L1))
                                                     : purposes.first();
    if (!purposes.contains(purpose)) {
        throw Refusal{.message = "The file " + id + " was uploaded for '" + purpose + "'; what is needed here is one for "
                          + purposes.join(" or ") + '.',
                      .param = param};
    }
    return *key;
}

QByteArray faultOfPaper(const World &world, Key file)
{
    if (file.index >= firstFixedFile)
        return text(fixedAt(file.index).value("fault"_L1));
    const Upload *upload = uploadAt(world, file);
    const QJsonObject rule = book().value("bad_names"_L1).toObject();
    const QByteArray begin = text(rule.value("begin"_L1));
    if (!upload || !upload->name.startsWith(begin))
        return {};
    const QByteArray word = upload->name.left(upload->name.lastIndexOf('.')).mid(begin.size() + 1);
    return word.isEmpty() ? text(rule.value("otherwise"_L1)) : text(rule.value("fault"_L1)) + word;
}

} // namespace Sandbox

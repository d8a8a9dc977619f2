// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <vector>

/// Files that people handed in, and the links to them (file_purposes.json says which files are taken for what).
namespace Sandbox {

struct Call;
class World;

/// Uploaded files are numbered from here on in their context; before them are those that the seed speaks of.
constexpr quint32 firstUpload = 0x0200'0000;
/// The fixed ids of the documentation (`file_identity_document_success`), in the platform's context.
constexpr quint32 firstFixedFile = 0x0300'0000;

struct Upload {
    Time created = 0;
    Time expires = 0; ///< 0: never
    QByteArray purpose {}, name {}, type {}; ///< type as the API says it: "png"
    QByteArray contentType {}, content {};
};
using Uploads = std::map<Context, std::vector<Upload>>;

struct FileLink {
    Time created = 0;
    Time expires = 0; ///< 0: never
    Key file {};
};
using FileLinks = std::map<Context, std::vector<FileLink>>;

/// Null for a file that nobody uploaded.
const Upload *uploadAt(const World &world, Key file);
/// Whether somebody with the key may fetch what is in it.
bool isDownloadable(const QByteArray &purpose);

/// A new link of the context to one of its files: its place.
Key addFileLink(World &world, Context context, Key file, Time expires);
/// Every link to a file, oldest first.
std::vector<Key> linksTo(const World &world, Key file);

/// A paper that a request names: a file of who asks, of `owner`, or a fixed one. Refused where there is none, or where
/// it was uploaded for something else than one of `purposes`.
Key paperNamed(const Call &call, Context owner, const QByteArray &id, const QByteArrayList &purposes,
               const QByteArray &param);
/// How a look at this paper will end: an error code of requirements, or nothing if it is good (file_purposes.json).
QByteArray faultOfPaper(const World &world, Key file);

} // namespace Sandbox

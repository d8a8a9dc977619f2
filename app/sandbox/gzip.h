// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Compression of an answer's body for clients that ask for it. Knows nothing of what is in it.
namespace Sandbox {

/// Whether an Accept-Encoding header asks for gzip by name (a `*` is not taken for asking).
bool asksForGzip(const QByteArray &acceptEncoding);

/// The bytes in gzip's format at its quickest level: a list page is worth a few milliseconds, not thirty.
/// Empty when zlib fails; send the bytes as they are then.
QByteArray gzipped(const QByteArray &bytes);

} // namespace Sandbox

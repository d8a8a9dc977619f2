// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/gzip.h"

#include <QList>

#include <zlib.h>

namespace Sandbox {

bool asksForGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &offer : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = offer.split(';');
        if (parts.front().trimmed() != "gzip")
            continue;
        if (parts.size() < 2)
            return true;
        const QByteArray weight = parts[1].simplified().replace(' ', "");
        return !weight.startsWith("q=") || weight.mid(2).toDouble() > 0;
    }
    return false;
}

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int gzipHeader = 16; // added to the window's size: a gzip frame instead of zlib's own
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipHeader, MAX_MEM_LEVEL,
                     Z_DEFAULT_STRATEGY)
        != Z_OK) {
        return {};
    }
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    // zlib declares the input writable and does not write to it.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int outcome = deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return outcome == Z_STREAM_END ? out : QByteArray();
}

} // namespace Sandbox

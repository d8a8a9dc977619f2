// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec.h"

#include <QFile>
#include <QHash>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int level = 1; // 183,000 objects a second; higher levels gain a few per cent and cost several times that
constexpr quint64 largestObject = quint64(64) << 20;

template <typename T, size_t (*release)(T *)>
struct Release {
    void operator()(T *thing) const { release(thing); }
};
using Compression = std::unique_ptr<ZSTD_CCtx, Release<ZSTD_CCtx, ZSTD_freeCCtx>>;
using Decompression = std::unique_ptr<ZSTD_DCtx, Release<ZSTD_DCtx, ZSTD_freeDCtx>>;
using CompressionDictionary = std::unique_ptr<ZSTD_CDict, Release<ZSTD_CDict, ZSTD_freeCDict>>;
using DecompressionDictionary = std::unique_ptr<ZSTD_DDict, Release<ZSTD_DDict, ZSTD_freeDDict>>;

tl::unexpected<Error> damaged(const QString &what)
{
    return failure(Error::Kind::StoreDamaged, u"A kept object cannot be read: %1."_s.arg(what));
}

} // namespace

struct Codec::Private {
    Compression compression {ZSTD_createCCtx()};
    Decompression decompression {ZSTD_createDCtx()};
    CompressionDictionary writesWith;
    std::vector<std::pair<quint32, DecompressionDictionary>> readsWith;

    const ZSTD_DDict *dictionary(quint32 number) const
    {
        for (const auto &[known, dictionary] : readsWith) {
            if (known == number)
                return dictionary.get();
        }
        return nullptr;
    }
};

QByteArray Codec::shippedDictionary()
{
    QFile file(u":/store/store.dict"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 Codec::dictionaryNumber(const QByteArray &dictionary)
{
    return ZSTD_getDictID_fromDict(dictionary.constData(), static_cast<size_t>(dictionary.size()));
}

Codec::Codec(const QList<QByteArray> &dictionaries)
    : d(std::make_unique<Private>())
{
    for (const QByteArray &bytes : dictionaries) {
        const auto size = static_cast<size_t>(bytes.size());
        if (DecompressionDictionary reads {ZSTD_createDDict(bytes.constData(), size)})
            d->readsWith.emplace_back(dictionaryNumber(bytes), std::move(reads));
        if (CompressionDictionary writes {ZSTD_createCDict(bytes.constData(), size, level)})
            d->writesWith = std::move(writes);
    }
}

Codec::~Codec() = default;
Codec::Codec(Codec &&other) noexcept = default;

Result<QByteArray> Codec::compress(QByteArrayView object)
{
    const auto size = static_cast<size_t>(object.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const auto room = static_cast<size_t>(packed.size());
    const size_t used = d->writesWith
        ? ZSTD_compress_usingCDict(d->compression.get(), packed.data(), room, object.data(), size, d->writesWith.get())
        : ZSTD_compressCCtx(d->compression.get(), packed.data(), room, object.data(), size, level);
    if (ZSTD_isError(used))
        return failure(Error::Kind::StoreFailed, QString::fromLatin1(ZSTD_getErrorName(used)));
    return QByteArray(packed.constData(), static_cast<qsizetype>(used));
}

Result<QByteArray> Codec::decompress(QByteArrayView object)
{
    const auto size = static_cast<size_t>(object.size());
    const quint64 whole = ZSTD_getFrameContentSize(object.data(), size);
    // Both error codes of the function are above any size.
    if (whole > largestObject)
        return damaged(u"its size is not one"_s);

    const quint32 number = ZSTD_getDictID_fromFrame(object.data(), size);
    const ZSTD_DDict *dictionary = d->dictionary(number);
    if (number != 0 && !dictionary)
        return damaged(u"its dictionary %1 is unknown"_s.arg(number));

    QByteArray text(static_cast<qsizetype>(whole), Qt::Uninitialized);
    const auto room = static_cast<size_t>(text.size());
    const size_t used = dictionary
        ? ZSTD_decompress_usingDDict(d->decompression.get(), text.data(), room, object.data(), size, dictionary)
        : ZSTD_decompressDCtx(d->decompression.get(), text.data(), room, object.data(), size);
    if (ZSTD_isError(used) || used != whole)
        return damaged(u"its bytes are not what was written"_s);
    return text;
}

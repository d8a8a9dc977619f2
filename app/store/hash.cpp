// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hash.h"

#include <QtEndian>

quint64 stableHash(QByteArrayView bytes, quint64 seed)
{
    constexpr quint64 multiplier = 0xc6a4a7935bd1e995;
    constexpr int shift = 47;
    quint64 hash = seed ^ (static_cast<quint64>(bytes.size()) * multiplier);

    const char *at = bytes.data();
    const char *end = at + bytes.size() / 8 * 8;
    for (; at != end; at += 8) {
        auto word = qFromLittleEndian<quint64>(at);
        word *= multiplier;
        word ^= word >> shift;
        word *= multiplier;
        hash ^= word;
        hash *= multiplier;
    }
    if (const qsizetype left = bytes.size() % 8; left > 0) {
        quint64 word = 0;
        for (qsizetype i = left - 1; i >= 0; --i)
            word = word << 8 | static_cast<quint8>(end[i]);
        hash ^= word;
        hash *= multiplier;
    }
    hash ^= hash >> shift;
    hash *= multiplier;
    hash ^= hash >> shift;
    return hash;
}

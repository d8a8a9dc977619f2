// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

/// Makes whole API objects small and whole again: zstd with a dictionary of what such objects have in common.
/// Every compressed object names its dictionary, so a file may hold objects of several. One thread at a time.
class Codec
{
public:
    /// The dictionary that new caches get: trained on invented objects when the program is released, never on
    /// real ones, whose e-mails and ids it would hold word for word. Empty when the program carries none.
    static QByteArray shippedDictionary();
    static quint32 dictionaryNumber(const QByteArray &dictionary);

    /// Compresses with the last dictionary, reads what was compressed with any of them or with none.
    explicit Codec(const QList<QByteArray> &dictionaries = {});
    ~Codec();
    Codec(Codec &&other) noexcept;

    [[nodiscard]] Result<QByteArray> compress(QByteArrayView object);
    /// StoreDamaged when it is not a whole object of at most 64 MiB, or its dictionary is unknown.
    [[nodiscard]] Result<QByteArray> decompress(QByteArrayView object);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

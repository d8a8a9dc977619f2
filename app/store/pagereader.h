// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/base/result.h"
#include "app/store/codec.h"
#include "app/store/layout.h"

#include <memory>

/// Reads the answers of one table's endpoint: checks that they are JSON throughout, picks the described values in
/// one pass over each object and keeps the objects themselves, without white space and compressed. Knows neither
/// SQL nor the network. One thread at a time.
class PageReader
{
public:
    explicit PageReader(const Layout &layout);
    ~PageReader();
    PageReader(PageReader &&other) noexcept;

    /// A list answer or a single object. `extra`: further paths; their values come as JSON has them, of an object
    /// its id. NotThisApi when it is neither, too deep (128) or too large (64 MiB).
    [[nodiscard]] Result<Page> read(const QByteArray &body, const QList<QByteArray> &extra, Codec &codec);

    /// The described values of one kept object, and when it was created.
    struct Picks {
        qint64 created = 0;
        QList<Value> values {};
    };
    [[nodiscard]] Result<Picks> pick(const QByteArray &object);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"
#include "app/store/store.h"
#include "models/resource.h"

#include <functional>

class QIODevice;

/// The rows of a table as a file or a stream: exactly the columns, the order and the rows that were asked for, read
/// a page at a time. Csv, Json and Xlsx carry machine values: money in minor units, its currency in a column beside
/// it, times in UTC seconds. Knows nothing of windows or command lines.
namespace Export {

enum class Format {
    Csv,  ///< RFC 4180; text that a spreadsheet would take for a formula gets an apostrophe in front
    Json, ///< one array of objects, members named like the columns
    Ids,  ///< one id a line
    Text, ///< aligned columns for people; times in UTC
    Xlsx, ///< with a second sheet that says what is in the first
};

/// Of the file's ending. Usage when there is none of ours.
[[nodiscard]] Result<Format> formatOf(const QString &fileName);

struct Request {
    const Resource *resource = nullptr;
    QStringList columns {};  ///< names as in filters, or paths; empty: what a table shows at first
    Query query {};
    Format format = Format::Csv;
    Grants grants = Grants::platform();
    QString filter {};       ///< as it was typed, for the sheet that says what is in the file
    qint64 asOf = 0;         ///< seconds UTC up to which the rows are complete; 0: not yet
};

struct Written {
    qint64 rows = 0;
    struct Sum {
        QByteArray field {};
        QByteArray currency {};
        qint64 minor = 0;
    };
    QList<Sum> sums {}; ///< of every money column, by currency
};

/// The columns of a request in their order, currencies beside their money for machine formats. Usage when a name
/// means nothing.
[[nodiscard]] Result<QList<Column>> columnsOf(const Request &request);

/// Both block until the rows are written and are for commands; on the thread of the store's maker. StoreFull when
/// the disk of the file is full.
[[nodiscard]] Result<Written> write(Store &store, const Request &request, QIODevice &out);
/// Appears whole or not at all; readable by its owner only.
[[nodiscard]] Result<Written> writeFile(Store &store, const Request &request, const QString &path);

/// The same for windows: a page at a time between events, and given up when `context` goes. `progress` is told
/// the rows that are written and those there are.
Pending<Result<Written>> writeFileLater(Store &store, const Request &request, const QString &path, QObject *context,
                                        std::function<void(qint64 done, qint64 total)> progress = {});

} // namespace Export

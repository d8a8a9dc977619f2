// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QCoreApplication>

#include <memory>

class QIODevice;

/// How each format writes rows: for models/export.cpp.
namespace Export {

/// The context of translations for what is wrong with an export.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// One row, a value for each column.
struct Row {
    QString id {};
    QVariantList values {};
    QList<QByteArray> currencies {}; ///< of money columns, empty for the others
};

class RowWriter
{
public:
    static std::unique_ptr<RowWriter> make(const Request &request, const QList<Column> &columns, QIODevice &out);
    virtual ~RowWriter() = default;

    [[nodiscard]] virtual Result<void> begin() { return {}; }
    [[nodiscard]] virtual Result<void> write(const Row &row) = 0;
    [[nodiscard]] virtual Result<void> end(const Written &) { return {}; }
};

/// models/xlsx.cpp
std::unique_ptr<RowWriter> makeXlsxWriter(const Request &request, const QList<Column> &columns, QIODevice &out);

/// Writes all of it, or says why not.
[[nodiscard]] Result<void> put(QIODevice &out, const QByteArray &bytes);
Error errorOf(const QIODevice &out);

} // namespace Export

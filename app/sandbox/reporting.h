// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/reports.h"

#include <QByteArrayList>

namespace Sandbox {

/// One kind of table (reports.json).
struct ReportType {
    QByteArray id {}, name {};
    QByteArray rows {};  ///< which balance transactions
    QByteArray shape {}; ///< "itemized", "summary" or "balance"
    int version = 1;
    bool ofConnected = false;
    QByteArrayList columns {}, required {}, optional {};
};
const std::vector<ReportType> &reportTypes();

/// What happened in between can be reported on, both included.
Time dataStart(const World &world, Context context);
Time dataEnd(const World &world);

} // namespace Sandbox

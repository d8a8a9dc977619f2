// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>

#include <map>
#include <vector>

/// Tables of an account's money as files (reports.json says which there are, and their columns).
namespace Sandbox {

class World;

struct ReportRun {
    enum class Status : quint8 { Pending, Succeeded, Failed };

    Time created = 0;
    Time succeeded = 0;
    Status status = Status::Pending;
    quint32 type = 0;        ///< number in reports.json
    QByteArray columns {};   ///< as they were asked for, with commas; null: the usual ones
    QByteArray account {};   ///< null: every one
    QByteArray currency {};  ///< null: every one
    QByteArray payout {};    ///< null: every one
    QByteArray category {};  ///< null: every one
    QByteArray timezone {};  ///< null: UTC
    Time from = 0;
    Time to = 0;             ///< excluded
    QByteArray error {};
    Key result {};           ///< a file
};
using ReportRuns = std::map<Context, std::vector<ReportRun>>;

/// Time has come for the report to be there.
void completeReport(World &world, Key run);
/// The whole table: a line of names, then one a row.
QByteArray csvOf(const World &world, Context owner, const ReportRun &run);

} // namespace Sandbox

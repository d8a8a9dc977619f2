// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reporting.h"

#include "app/sandbox/refusal.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/uploads.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

const std::vector<ReportType> &reportTypes()
{
    static const std::vector<ReportType> types = [] {
        std::vector<ReportType> read;
        const QJsonArray entries = rules("reports").value("types"_L1).toArray();
        for (const QJsonValue &entry : entries) {
            read.push_back({.id = text(entry["id"_L1]),
                            .name = text(entry["name"_L1]),
                            .rows = text(entry["rows"_L1]),
                            .shape = text(entry["shape"_L1]),
                            .version = entry["version"_L1].toInt(),
                            .ofConnected = entry["connected"_L1].toBool(),
                            .columns = texts(entry["columns"_L1]),
                            .required = texts(entry["required"_L1]),
                            .optional = texts(entry["optional"_L1])});
        }
        return read;
    }();
    return types;
}

Time dataEnd(const World &world)
{
    return midnight(world.now() - 12 * hour); // a day is complete twelve hours after its end
}

Time dataStart(const World &world, Context context)
{
    return midnight(world.accounts[context].created);
}

void completeReport(World &world, Key key)
{
    ReportRun &run = world.reportRuns.at(key.context)[key.index];
    world.watch(Kind::ReportRun, key);
    const auto account = world.ids.key(Kind::Account, run.account);
    if (account && world.accounts[account->index].deleted) {
        run.status = ReportRun::Status::Failed;
        run.error = "The account is no longer connected.";
        world.tell(key.context, "reporting.report_run.failed", Kind::ReportRun, key);
        return;
    }
    std::vector<Upload> &files = world.uploads[key.context];
    run.result = {key.context, firstUpload + quint32(files.size())};
    files.push_back({.created = world.now(),
                     .expires = world.now() + 365 * day,
                     .purpose = "finance_report_run",
                     .name = world.ids.text(Kind::ReportRun, key) + ".csv",
                     .type = "csv",
                     .contentType = "text/csv",
                     .content = csvOf(world, key.context, run)});
    run.status = ReportRun::Status::Succeeded;
    run.succeeded = world.now();
    world.tell(key.context, "reporting.report_run.succeeded", Kind::ReportRun, key);
}

} // namespace Sandbox

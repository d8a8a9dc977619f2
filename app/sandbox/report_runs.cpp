// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reporting.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QTimeZone>

#include <algorithm>

namespace Sandbox {
namespace {

constexpr Time takes = 5; ///< seconds of the clock until a report is there

const ReportRun &runAt(const World &world, Key key)
{
    return world.reportRuns.at(key.context)[key.index];
}

const char *nameOf(ReportRun::Status status)
{
    switch (status) {
    case ReportRun::Status::Pending: return "pending";
    case ReportRun::Status::Succeeded: return "succeeded";
    case ReportRun::Status::Failed: return "failed";
    }
    Q_UNREACHABLE();
}

quint32 typeNamed(const QByteArray &id)
{
    const auto &all = reportTypes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ReportType &each) { return each.id == id; });
    if (found == all.end())
        throw Refusal{.message = "No such report type: '" + id + "'", .param = "report_type"};
    return quint32(found - all.begin());
}

QByteArray inside(const QByteArray &name)
{
    return "parameters[" + name + ']';
}

/// The parameters are those that the type takes, and all that it needs.
void checkNames(const ReportType &type, const Form &parameters)
{
    for (const auto &[name, value] : parameters.children()) {
        if (name != "columns" && !type.required.contains(name) && !type.optional.contains(name)) {
            throw Refusal{.code = "parameter_unknown",
                          .message = "The report type " + type.id + " does not take the parameter " + name + '.',
                          .param = inside(name)};
        }
    }
    for (const QByteArray &name : type.required) {
        if (!parameters.has(name.constData()))
            throw Refusal{.code = "parameter_missing", .message = "Missing required param: " + inside(name) + '.', .param = inside(name)};
    }
}

void checkInterval(const World &world, Context context, const ReportRun &run)
{
    const Time start = dataStart(world, context);
    const Time end = dataEnd(world);
    const auto refuse = [](const char *name, const QByteArray &why) {
        throw Refusal{.message = why, .param = inside(name)};
    };
    if (run.from < start)
        refuse("interval_start", "There is no data before " + QByteArray::number(start) + " (data_available_start).");
    if (run.to > end)
        refuse("interval_end", "Data is available until " + QByteArray::number(end) + " (data_available_end).");
    if (run.from >= run.to)
        refuse("interval_end", "interval_end has to be after interval_start.");
}

QByteArray columnsIn(const ReportType &type, const Form &columns)
{
    QByteArrayList chosen;
    for (const QByteArray &column : columns.texts()) {
        if (!type.columns.contains(column)) {
            throw Refusal{.message = "The report type " + type.id + " has no column '" + column + "'.", .param = inside("columns")};
        }
        chosen.append(column);
    }
    return chosen.isEmpty() ? QByteArray() : chosen.join(',');
}

void checkAccount(const World &world, const QByteArray &id)
{
    const auto key = world.ids.key(Kind::Account, id);
    if (!id.isNull() && (!key || key->index == platform || key->index >= world.accounts.size() || world.accounts[key->index].deleted))
        throw Refusal{.message = "No such connected account: '" + id + "'", .param = inside("connected_account")};
}

Reply create(Call &call)
{
    World &world = call.world;
    const Form &parameters = call["parameters"];
    ReportRun run{.created = world.now(), .type = typeNamed(call["report_type"].text())};
    const ReportType &type = reportTypes()[run.type];
    checkNames(type, parameters);
    run.columns = columnsIn(type, parameters["columns"]);
    run.account = parameters["connected_account"].text();
    run.currency = parameters["currency"].text().isNull() ? QByteArray() : parameters["currency"].text().toLower();
    run.payout = parameters["payout"].text();
    run.category = parameters["reporting_category"].text();
    run.timezone = parameters["timezone"].text();
    run.from = parameters["interval_start"].integer().value_or(0);
    run.to = parameters["interval_end"].integer().value_or(0);
    checkAccount(world, run.account);
    if (type.required.contains("interval_start"))
        checkInterval(world, call.context, run);
    if (!run.payout.isNull() && !resourceOf(Kind::Payout)->find(world, call.context, run.payout))
        throw resourceOf(Kind::Payout)->absent(run.payout, inside("payout"));
    if (!run.timezone.isNull() && !QTimeZone(run.timezone).isValid())
        throw Refusal{.message = "No such time zone: '" + run.timezone + "'", .param = inside("timezone")};

    std::vector<ReportRun> &all = world.reportRuns[call.context];
    const Key key{call.context, quint32(all.size())};
    all.push_back(run);
    world.plan(world.now() + takes, Due::CompleteReport, key);
    return Subject{Kind::ReportRun, key};
}

class ReportRunResource : public Resource
{
public:
    ReportRunResource()
        : Resource({.object = "reporting.report_run",
                    .kind = Kind::ReportRun,
                    .list = "/v1/reporting/report_runs",
                    .retrieve = "/v1/reporting/report_runs/{report_run}",
                    .filters = {"created"}})
    {
    }

    Rows rows(const World &world, Context context) const override
    {
        const auto all = world.reportRuns.find(context);
        return {0, all == world.reportRuns.end() ? 0 : quint32(all->second.size())};
    }

    Time created(const World &world, Key key) const override { return runAt(world, key).created; }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const ReportRun &run = runAt(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "reporting.report_run").pair("created", run.created);
        writer.pair("error", run.error).pair("livemode", false);
        writeParameters(run, writer);
        writer.pair("report_type", reportTypes()[run.type].id);
        if (run.result.exists())
            writer.object("result", Kind::File, run.result);
        else
            writer.nullPair("result");
        writer.pair("status", nameOf(run.status)).numberOrNull("succeeded_at", run.succeeded, run.succeeded != 0).endObject();
    }

    std::vector<Action> actions() const override { return {{"POST", "/v1/reporting/report_runs", create}}; }

private:
    static void writeParameters(const ReportRun &run, Writer &writer)
    {
        writer.beginObject("parameters");
        if (!run.columns.isNull()) {
            writer.beginArray("columns");
            for (const QByteArray &column : run.columns.split(','))
                writer.json().value(column);
            writer.endArray();
        }
        const std::pair<const char *, const QByteArray &> given[] = {{"connected_account", run.account}, {"currency", run.currency},
                                                                     {"payout", run.payout}, {"reporting_category", run.category},
                                                                     {"timezone", run.timezone}};
        for (const auto &[name, value] : given) {
            if (!value.isNull())
                writer.pair(name, value);
        }
        if (run.to != 0)
            writer.pair("interval_end", run.to).pair("interval_start", run.from);
        writer.endObject();
    }
};

} // namespace

const Resource &report_runs()
{
    static const ReportRunResource resource;
    return resource;
}

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reporting.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <algorithm>

namespace Sandbox {
namespace {

/// What can be reported on. The same for everybody.
class ReportTypes : public Resource
{
public:
    ReportTypes()
        : Resource({.object = "reporting.report_type",
                    .kind = Kind::ReportType,
                    .list = "/v1/reporting/report_types",
                    .retrieve = "/v1/reporting/report_types/{report_type}",
                    .paged = false})
    {
    }

    Rows rows(const World &, Context) const override { return {0, quint32(reportTypes().size())}; }
    std::vector<Key> everything(const World &world, Context context) const override
    {
        return context == platform ? Resource::everything(world, context) : std::vector<Key>();
    }
    QByteArray id(const World &, Key key) const override { return typeAt(key).id; }
    std::optional<Key> find(const World &, Context context, const QByteArray &id) const override
    {
        const auto &all = reportTypes();
        const auto found = std::find_if(all.begin(), all.end(), [&](const ReportType &each) { return each.id == id; });
        if (found == all.end())
            return {};
        return Key{context, quint32(all.end() - found - 1)};
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const ReportType &type = typeAt(key);
        writer.beginObject().pair("id", type.id).pair("object", "reporting.report_type");
        writer.pair("data_available_end", dataEnd(world)).pair("data_available_start", dataStart(world, key.context));
        writer.beginArray("default_columns");
        for (const QByteArray &column : type.columns)
            writer.json().value(column);
        writer.endArray().pair("livemode", false).pair("name", type.name);
        writer.pair("updated", dataEnd(world) + 12 * hour).pair("version", type.version).endObject();
    }

private:
    /// Lists begin with the last row; this one begins as the rules do.
    static const ReportType &typeAt(Key key) { return reportTypes()[reportTypes().size() - 1 - key.index]; }
};

} // namespace

const Resource &report_types()
{
    static const ReportTypes resource;
    return resource;
}

} // namespace Sandbox

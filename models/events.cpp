// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

// clang-format off
Resource events()
{
    return {
        .name = "events",
        .object = "event",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Events"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No events in the last 30 days."),
        .icon = "events",
        .idPrefixes = {"evt_"},
        .stream = {
            .table = "events",
            .list = "/v1/events",
            .retrieve = "/v1/events/{id}",
            .events = true,
        },
        .columns = {
            created(),
            //: Column: what happened, like charge.succeeded
            wide(verbatim({QT_TRANSLATE_NOOP("Column", "Event"), indexed({"type", Kind::State})}), 30),
            //: Column: id of the object that something happened to
            {QT_TRANSLATE_NOOP("Column", "Object"), searchable(indexed({"data.object.id", Kind::Id}))},
            //: Column: kind of the object that something happened to
            {QT_TRANSLATE_NOOP("Column", "Object type"), {"data.object.object", Kind::State}},
            //: Column: id of the request that caused it
            {QT_TRANSLATE_NOOP("Column", "Request"), searchable({"request.id", Kind::Id})},

            onDemand(id()),
            //: Column: key that makes a repeated request harmless
            onDemand({QT_TRANSLATE_NOOP("Column", "Idempotency key"), {"request.idempotency_key"}}),
            //: Column: version of the API that an event is written in
            onDemand(verbatim({QT_TRANSLATE_NOOP("Column", "API version"), {"api_version", Kind::State}})),
            //: Column: number of webhooks that have not got it yet
            onDemand({QT_TRANSLATE_NOOP("Column", "Pending webhooks"), {"pending_webhooks", Kind::Number}}),
        },
        // An event holds whole objects of any kind, so it is not for owners.
        .components = {},
        .heading = "type",
        .aliases = {{"object", "data.object.id"}, {"request", "request.id"}},
    };
}
// clang-format on

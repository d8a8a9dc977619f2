// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/writing.h"

#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Sandbox {
namespace {

QJsonObject objectOf(const World &world, Kind kind, Key key)
{
    QByteArray json;
    Writer writer(world, json, world.now());
    resourceOf(kind)->showForEvent(world, key, writer);
    return QJsonDocument::fromJson(json).object();
}

void append(Json &json, const Form &form)
{
    if (form.isGroup()) {
        json.beginObject();
        for (const auto &[name, below] : form.children())
            append(json.key(name), below);
        json.endObject();
    } else if (form.isText() && !form.isEmptied()) {
        json.value(form.text());
    } else {
        json.null();
    }
}

} // namespace

QByteArray jsonOf(const QByteArray &text)
{
    QByteArray out;
    Json(out).value(text);
    return out;
}

QByteArray jsonOf(const Form &form)
{
    QByteArray out;
    Json json(out);
    append(json, form);
    return out;
}

QByteArray jsonOf(const Form &form, std::initializer_list<const char *> names)
{
    QByteArray out;
    Json json(out);
    json.beginObject();
    for (const char *name : names)
        append(json.key(name), form[name]);
    json.endObject();
    return out;
}

QByteArray addressJson(const Form &address)
{
    return address.isGroup() ? jsonOf(address, {"city", "country", "line1", "line2", "postal_code", "state"})
                             : QByteArray("null");
}

QByteArray shippingJson(const Form &shipping)
{
    if (!shipping.isGroup())
        return "null";
    QByteArray out;
    Json json(out);
    json.beginObject().key("address").raw(addressJson(shipping["address"]));
    for (const char *name : {"carrier", "name", "phone", "tracking_number"}) {
        json.key(name);
        append(json, shipping[name]);
    }
    json.endObject();
    return out;
}

void writeText(World &world, Kind kind, Key key, const char *field, const Form &text)
{
    if (text.exists())
        world.written.set(kind, key, field, text.isEmptied() ? QByteArray("null") : jsonOf(text.text()));
}

void writeMetadata(World &world, Kind kind, Key key, const Form &metadata)
{
    if (!metadata.exists())
        return;
    QJsonObject merged = metadata.isEmptied() ? QJsonObject()
                                              : objectOf(world, kind, key).value(QLatin1String("metadata")).toObject();
    for (const auto &[name, value] : metadata.children()) {
        if (value.isEmptied())
            merged.remove(QString::fromUtf8(name));
        else
            merged.insert(QString::fromUtf8(name), QString::fromUtf8(value.text()));
    }
    world.written.set(kind, key, "metadata", QJsonDocument(merged).toJson(QJsonDocument::Compact));
}

QByteArray shownField(const World &world, Kind kind, Key key, const char *field)
{
    const QJsonValue value = objectOf(world, kind, key).value(QLatin1String(field));
    const QByteArray wrapped = QJsonDocument(QJsonObject{{QLatin1String("v"), value}}).toJson(QJsonDocument::Compact);
    return wrapped.mid(5, wrapped.size() - 6); // {"v":...}
}

Key found(const Call &call, Kind kind, const QByteArray &id, const char *param)
{
    const Resource *resource = resourceOf(kind);
    const auto key = resource->find(call.world, call.context, id);
    if (!key)
        throw resource->absent(id, param);
    return *key;
}

} // namespace Sandbox

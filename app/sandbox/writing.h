// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/action.h"

#include <initializer_list>

/// Keeping what requests write on objects (Written), in the forms that recur in the API.
namespace Sandbox {

class World;

QByteArray jsonOf(const QByteArray &text);
/// A form as JSON: groups as objects, texts as texts. Empty texts are null.
QByteArray jsonOf(const Form &form);
/// {"city":..., ...} with every one of `names`, null where the form has none.
QByteArray jsonOf(const Form &form, std::initializer_list<const char *> names);
/// The same of an address; null for a form that does not exist.
QByteArray addressJson(const Form &address);
/// {"address":..,"carrier":..,"name":..,"phone":..,"tracking_number":..}
QByteArray shippingJson(const Form &shipping);

/// A text that was given, "" taking it away; nothing is changed when it was not given.
void writeText(World &world, Kind kind, Key key, const char *field, const Form &text);
/// New keys are added, "" takes one away, and "" for the whole takes all.
void writeMetadata(World &world, Kind kind, Key key, const Form &metadata);

/// One field of the object as it is answered now, as JSON.
QByteArray shownField(const World &world, Kind kind, Key key, const char *field);

/// The object of this kind that an id names for the call; refused in the API's words where there is none.
Key found(const Call &call, Kind kind, const QByteArray &id, const char *param);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>

/// What an Error says to people: the one place where errors become sentences.
namespace ErrorText {

/// What happened, one sentence: "The platform's server could not be reached."
QString sentence(const Error &error);
/// What one can do, one sentence; empty when nothing but waiting helps.
QString advice(const Error &error);
/// The facts for a support request: status, code, request id, the backend's own words. Untranslated.
QString details(const Error &error);

} // namespace ErrorText

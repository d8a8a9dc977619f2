// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/form.h"

/// Which parameters each operation of the API takes, and of which form: operations.json, made from the published
/// types of API version 2026-07-29.dahlia.
namespace Sandbox {

/// Checks `form` against the parameters of `operation` ("POST /v1/refunds", ids in braces as the API names them).
/// Throws a Refusal that names what is unknown, missing or of the wrong form.
void checkParameters(const QByteArray &operation, const Form &form);

} // namespace Sandbox

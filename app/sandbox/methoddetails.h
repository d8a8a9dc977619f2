// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/books.h"

namespace Sandbox {

class Writer;

/// The `payment_method_details` of a charge, as a field.
void writeMethodDetails(Writer &writer, Key charge);
/// The `destination_details` of a refund, as a field; nothing where there is no card or known wallet.
void writeRefundDestination(Writer &writer, Key refund);

} // namespace Sandbox

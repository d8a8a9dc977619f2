// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"

#include <chrono>
#include <memory>

class Session;

/// Staff looks at an account as its owner would: with a reason, for some time, without a way to change anything.
namespace ViewAs {

/// After this much time the view ends by itself.
inline constexpr std::chrono::minutes Longest {30};

/// Writes into the audit log who looks at which account and why; only then there is anything to be seen. When the log
/// cannot be written there is no view. `name`: what the account is called. Usage without a reason; Forbidden for who is no staff. `staff` must outlive
/// the view.
Pending<Result<std::shared_ptr<Session>>> begin(Session &staff, const QByteArray &account, const QString &name,
                                              const QString &reason);

} // namespace ViewAs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange.h"

/// Judges the words of an answer: whether it is this API's, and which Error it stands for. Pure.

/// Turns the end of an attempt to Garbled when the answer cannot be one of this API's.
void judge(Outcome &outcome, const QUrl &backend);

/// True when a request that changes something was on its way and nobody said what became of it.
bool leavesOpen(const Outcome &outcome, const Request &request);
/// True when the backend said no: under the same key it has not happened before either.
bool settles(const Outcome &outcome);

/// The Error that an unsuccessful outcome stands for.
Error errorOf(const Outcome &outcome, const Request &request, const QUrl &backend);

/// `code` of the answer's error object; empty when it has none.
QByteArray errorCode(const Outcome &outcome);

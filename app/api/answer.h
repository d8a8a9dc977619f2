// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange.h"

/// Judges the words of an answer: whether it is this API's, and which Error it stands for. Pure.

/// Turns the end of an attempt to Garbled when the answer cannot be one of this API's.
void judge(Outcome &outcome, const QUrl &backend);

/// The Error that an unsuccessful outcome stands for.
Error errorOf(const Outcome &outcome, const Request &request, const QUrl &backend);

/// `code` of the answer's error object; empty when it has none.
QByteArray errorCode(const Outcome &outcome);

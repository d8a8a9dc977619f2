// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requirement.h"

/// An answer as people read it on the page where they check what they will send. Of a number that identifies
/// somebody only that it was given.
QString answerText(const Requirement &requirement, const QJsonValue &answer);

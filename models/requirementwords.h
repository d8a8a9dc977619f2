// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requirement.h"

/// The vocabularies behind questions: what is chosen from, and what a number is called where. Private to the
/// catalogue.
namespace RequirementWords {

/// Marked with QT_TRANSLATE_NOOP("Requirement", ...); nullptr: what it is called everywhere.
const char *localLabel(bool isPerson, QByteArrayView field, QByteArrayView country);
/// Translated; empty for what is typed.
QList<Requirement::Choice> choices(const QByteArray &path, const QByteArray &field, const Requirements::About &about);

} // namespace RequirementWords

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"

namespace Sandbox
{

class Writer;

/// Whether the API shows the platform who owns this account and where it is paid out to: not of one that is merely
/// linked, for somebody else controls it.
bool showsOwners(const Account &account);
/// Throws the Refusal with which the API answers a request for such details.
void refuseIfLinked(const Account &account);

// Pieces that several account objects have in common, as fields of the open object.
/// An array of texts.
void writeTexts(Writer &writer, const char *name, const QByteArrayList &texts);
void writeMetadata(Writer &writer, const QList<std::pair<QByteArray, QByteArray>> &metadata);
void writeAddress(Writer &writer, const char *name, const Address &address);
/// The Japanese form, with `town`; null when nothing is given.
void writeJapaneseAddress(Writer &writer, const char *name, const Address &address);
void writeDay(Writer &writer, const char *name, const Day &date);
/// {date, ip, user_agent}; null when nothing was accepted.
void writeAcceptance(Writer &writer, const char *name, const Acceptance &acceptance);
void writeScan(Writer &writer, const char *name, const Scan &scan);

} // namespace Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// A hash that is the same on every machine and in every version, because files hold it: MurmurHash64A (Austin
/// Appleby, public domain). Not meant to withstand an attacker.
quint64 stableHash(QByteArrayView bytes, quint64 seed = 0);

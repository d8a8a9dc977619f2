// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"

#include <QByteArray>

/// The system's key ring (QtKeychain), the only place where a key of ours rests. Keys stay bytes. With
/// TRIBUTARY_NO_KEYRING=1 no key ring is touched and every call fails with Error::Kind::KeyRing. GUI thread (or
/// the main thread of a command); answers come later there.
class Secrets : public QObject
{
    Q_OBJECT

public:
    explicit Secrets(QObject *parent = nullptr);

    /// Whether a key ring answers: a trial read with a limit of three seconds (QtKeychain 0.13 cannot tell).
    Pending<Result<void>> probe();
    /// Missing when there is no such entry.
    Pending<Result<QByteArray>> read(const QString &name);
    Pending<Result<void>> write(const QString &name, const QByteArray &key);
    Pending<Result<void>> remove(const QString &name);
};

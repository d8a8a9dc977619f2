// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSslConfiguration>
#include <QSslError>

/// TLS as this program speaks it: at least 1.2, the peer always verified, never a way around it.

/// `caPem`, else `caFile`, replaces the system's roots when it is not empty. Tls when it cannot be read or holds no
/// certificate.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &caFile, const QByteArray &caPem = {});

/// What is wrong with the certificate, in an English sentence; the errors are those of one handshake with `host`.
QString certificateTrouble(const QList<QSslError> &errors, const QString &host);

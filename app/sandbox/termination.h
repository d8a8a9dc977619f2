// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Sandbox {

/// Tells when the program is asked to end: by SIGTERM, SIGINT or SIGHUP, or, if wanted, because standard
/// input has ended. One per program. The only file of the sandbox that speaks to POSIX.
class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

    /// From now on the end of standard input counts too; what is written to it is thrown away.
    void watchStandardInput();

Q_SIGNALS:
    void requested();
};

} // namespace Sandbox

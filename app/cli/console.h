// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QElapsedTimer>
#include <QFile>

namespace Cli {

/// The two channels of a command: data goes to standard output and nothing else does; progress and the last
/// sentence go to standard error.
class Console
{
public:
    enum class Progress { Shown, Hidden };

    explicit Console(Progress progress);

    QIODevice &out() { return m_out; }
    void print(const QByteArray &bytes);
    /// Whether everything reached standard output: StoreFull, StoreFailed.
    [[nodiscard]] Result<void> flush();
    /// How it goes; at most twice a second.
    void progress(const QString &text);
    /// Something to know, once.
    void note(const QString &text);
    /// The last line.
    void end(const QString &sentence);

private:
    void tell(const QString &text);

    QFile m_out;
    QFile m_error;
    Progress m_progress;
    QElapsedTimer m_since;
};

} // namespace Cli

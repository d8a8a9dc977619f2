// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

/// The headless commands. Nothing here is translated: scripts read it.
namespace Cli {

/// What stands on the command line, as a value. Knows what the words mean, not what they do.
struct CommandLine {
    enum class Command { Window, Screens, Sync, List, Show, Export, Totals, Verify, Profiles, Onboard, Grant, Help, Version };
    enum class Format { Table, Csv, Json, Ids };

    Command command = Command::Window;
    Command topic = Command::Window; ///< of Help
    QStringList words {};            ///< what follows the command: RESOURCE, ID, an action and a name

    // Common to all commands.
    QString profile {};
    QString backend {};
    QString caFile {};
    QString owner {};
    QString account {};
    QString dataFolder {};
    bool sandbox = false;
    bool json = false;
    bool quiet = false;

    // Of one command or the other.
    bool full = false;
    bool watch = false;
    bool liveSecretKey = false;
    QStringList where {};
    QStringList sort {};
    QStringList columns {};
    qint64 limit = -1;
    Format format = Format::Table;
    QString to {};
    QStringList components {};
    QStringList features {};
    double share = 0; ///< 0 < share <= 1; 0: not said
    bool offline = false;
    QString answers {};
    qint64 wait = 60; ///< seconds
    QStringList languages {};
    QString translate {};

    /// As said, or the one that is meant when nothing is said.
    QString profileName() const;
};

/// `arguments` without the program's name. Usage: the message names what is wrong and the nearest right word.
[[nodiscard]] Result<CommandLine> parse(const QStringList &arguments);

/// What --help prints: about everything (Window), or about one command.
QString helpText(CommandLine::Command topic);

} // namespace Cli

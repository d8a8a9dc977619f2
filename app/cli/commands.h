// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/outcome.h"

#include <QCoroTask>

namespace Cli {

/// The commands, a file each. They run on the event loop of a QCoreApplication and end with an outcome; data goes to
/// the console's output.
using Run = QCoro::Task<Outcome>(const CommandLine &line, Console &console);

Run sync;
Run list;
Run show;
Run exportRows;
Run totals;
Run verify;
Run profiles;
Run onboard;
Run grant;

/// Does what the command line says, on the application's event loop; answers the exit code.
int run(const CommandLine &line);

/// For a command line that could not be understood.
int refuse(const Error &error);

} // namespace Cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

using Command = CommandLine::Command;

Run *commandOf(Command command)
{
    switch (command) {
    case Command::Sync:
        return sync;
    case Command::List:
        return list;
    case Command::Show:
        return show;
    case Command::Export:
        return exportRows;
    case Command::Totals:
        return totals;
    case Command::Verify:
        return verify;
    case Command::Profiles:
        return profiles;
    case Command::Onboard:
        return onboard;
    case Command::Grant:
        return grant;
    case Command::Window:
    case Command::Screens:
    case Command::Help:
    case Command::Version:
        break;
    }
    return nullptr;
}

QCoro::Task<> runToEnd(Run *command, const CommandLine &line, Console &console)
{
    Outcome outcome = co_await command(line, console);
    if (const Result<void> flushed = console.flush(); !flushed)
        outcome = outcomeOf(flushed.error());
    console.end(outcome.sentence);
    QCoreApplication::exit(int(outcome.exit));
}

} // namespace

int run(const CommandLine &line)
{
    Console console(line.quiet ? Console::Progress::Hidden : Console::Progress::Shown);
    if (line.command == Command::Help) {
        console.print(helpText(line.topic).toUtf8());
        return 0;
    }
    if (line.command == Command::Version) {
        console.print("tributary " TRIBUTARY_VERSION "\n");
        return 0;
    }
    Run *command = commandOf(line.command);
    Q_ASSERT(command);
    // From inside the event loop, so that a command that ends at once can still leave it.
    QTimer::singleShot(0, qApp, [command, &line, &console] { runToEnd(command, line, console); });
    return QCoreApplication::exec();
}

int refuse(const Error &error)
{
    Console console(Console::Progress::Hidden);
    const Outcome outcome = outcomeOf(error);
    console.end(outcome.sentence + u" (tributary --help tells more.)"_s);
    return int(outcome.exit);
}

} // namespace Cli

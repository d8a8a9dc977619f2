// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "ui/application.h"
#include "ui/screenshots.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// Introduces the layers to each other: a command runs without a display, everything else opens the window.
int main(int argc, char *argv[])
{
    using Command = Cli::CommandLine::Command;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<Cli::CommandLine> line = Cli::parse(arguments);
    if (!line)
        return Cli::refuse(line.error());

    if (line->command == Command::Screens) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no display, and none should flicker
        QApplication application(argc, argv);
        return takeScreenshots(application, {.dataFolder = line->dataFolder,
                                             .profile = line->profileName(),
                                             .signIn = line->owner,
                                             .folder = line->to,
                                             .languages = line->languages});
    }
    if (line->command != Command::Window) {
        QCoreApplication application(argc, argv);
        return Cli::run(*line);
    }
    QApplication application(argc, argv);
    return runWindow(application, {.dataFolder = line->dataFolder,
                                   .profile = line->profile,
                                   .signIn = line->owner,
                                   .sandbox = line->sandbox || !line->translate.isEmpty(),
                                   .offline = line->offline,
                                   .language = line->languages.value(0),
                                   .translate = line->translate});
}

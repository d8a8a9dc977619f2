// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "models/profiles.h"
#include "ui/accessibletable.h"
#include "ui/icon.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

void setUp(QApplication &application)
{
    application.setOrganizationName(u"tributary"_s);
    application.setApplicationName(u"tributary"_s);
    application.setApplicationDisplayName(u"Tributary"_s);
    application.setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    application.setDesktopFileName(u"org.tributary.tributary"_s);
    application.setWindowIcon(Icon::application());
    installAccessibleTables();
    Language::ofProgram();
}

bool speak(const QString &code)
{
    if (!code.isEmpty() && !Language::codes().contains(code)) {
        QTextStream(stderr) << u"There is no language called %1; there are %2."_s.arg(code,
                                                                                       Language::codes().join(u", "_s))
                            << Qt::endl;
        return false;
    }
    Language::ofProgram().choose(code);
    return true;
}

int runWindow(QApplication &application, const WindowOptions &options)
{
    setUp(application);
    Theme theme(application);
    Preferences preferences(options.dataFolder.isEmpty() ? QString() : options.dataFolder + u"/window.ini"_s);
    theme.choose(preferences.theme());
    const QString environment = qEnvironmentVariable("TRIBUTARY_LANGUAGE");
    const QString wanted = options.language.isEmpty() ? environment : options.language;
    if (!speak(wanted.isEmpty() ? preferences.language() : wanted))
        return 2;
    if (!options.translate.isEmpty())
        Language::ofProgram().translateWith(options.translate);

    const Profiles profiles(options.dataFolder);
    MainWindow window(profiles, preferences, theme);
    const auto connecting = options.offline ? MainWindow::Connecting::Later : MainWindow::Connecting::AtOnce;
    const QString last = options.profile.isEmpty() ? preferences.lastProfile() : options.profile;
    if (!options.signIn.isEmpty())
        window.openSignIn(options.signIn, connecting);
    else if (options.sandbox && !options.offline)
        window.openSandbox();
    else if (options.sandbox)
        window.openProfile(options.profile.isEmpty() ? u"sandbox"_s : options.profile, connecting);
    else if (!options.profile.isEmpty() || profiles.names().contains(last))
        window.openProfile(last, connecting);
    else
        window.showStart();
    window.show();
    return application.exec();
}

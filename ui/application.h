// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

/// What the command line said about the window.
struct WindowOptions {
    QString dataFolder {}; ///< empty: the XDG data folder of the program
    QString profile {};    ///< empty: the one opened last, else the first choices
    QString signIn {};     ///< an owner's sign-in file: nothing else is opened
    bool sandbox = false;  ///< the embedded sandbox, whatever was opened last
    bool offline = false;  ///< show what is cached and connect to nothing
    QString language {};   ///< a code of Language; empty: TRIBUTARY_LANGUAGE, else as it was chosen last
    QString translate {};  ///< a file of translations to take the texts from, and again whenever it is saved
};

/// What both the window and the pictures need: names, icon, layout of text.
void setUp(QApplication &application);

/// Speaks `code` from now on. False, said on stderr, when there is no such language.
bool speak(const QString &code);

/// Opens the window and runs until it is closed. Returns the program's exit code; 2 for a language that is not there.
int runWindow(QApplication &application, const WindowOptions &options);

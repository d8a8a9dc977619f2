// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

/// What is to be pictured: every page of a profile's cache, in each theme and language.
struct ScreenshotOptions {
    QString dataFolder {}; ///< empty: the XDG data folder of the program
    QString profile {};
    QString signIn {};     ///< an owner's sign-in file, instead of a profile
    QString folder {};     ///< where the pictures and index.json go; made when it is not there
    QStringList themes {QStringLiteral("light"), QStringLiteral("dark")};
    QStringList languages {}; ///< codes of Language; empty: all that are shipped
    QList<double> scales {1.0}; ///< times the screen's own, which QT_SCALE_FACTOR changes
};

/// Pictures every page with the rows that are cached, connected to nothing, and writes index.json: per picture its
/// file, page, state, language, theme, scale, row count and first id. Returns the program's exit code: 0, 2 for a
/// theme or language it does not know, 5 when a page did not get ready, 6 for the store or the folder.
int takeScreenshots(QApplication &application, const ScreenshotOptions &options);

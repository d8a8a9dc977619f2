// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sampleplatform.h"
#include "ui/application.h"
#include "ui/filterline.h"
#include "ui/inspector.h"
#include "ui/mainwindow.h"
#include "ui/pages/tablepage.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/windowpage.h"
#include "ui/workspace.h"

#include <QTemporaryDir>
#include <QTest>

/// A real window on the sample platform, connected to nothing. The store is filled anew for each.
class OpenWindow
{
public:
    enum class Data { Sample, None };

    explicit OpenWindow(Data data = Data::Sample)
        : theme(*qApp), preferences(folder.filePath(QStringLiteral("window.ini"))), profiles(folder.path())
    {
        setUp(*qApp);
        theme.choose(Theme::Choice::Light);
        profile.name = QStringLiteral("sample");
        profile.sandbox = true;
        if (data == Data::Sample)
            SamplePlatform::fill(profiles, profile);
        window = std::make_unique<MainWindow>(profiles, preferences, theme);
        window->resize(1440, 900);
        auto session = Session::open(profiles, profile);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        window->adopt(std::move(*session), MainWindow::Connecting::Never);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
    }

    Workspace &workspace() { return *window->workspace(); }

    /// The page as it was left, when what it shows is there.
    WindowPage *page(const QByteArray &name)
    {
        // A dialog that was closed may have left no window active.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
        // QTest leaves the modifiers of its last key behind, and views look at them.
        QTest::keyRelease(window.get(), Qt::Key_Shift);
        workspace().go({.page = name});
        WindowPage *page = workspace().currentPage();
        if (page->location().page != name || !ready(*page))
            qFatal("the page did not get ready");
        return page;
    }

    /// A table as it was left.
    TablePage &tableAsLeft(const QByteArray &name)
    {
        auto *table = qobject_cast<TablePage *>(page(name));
        if (!table)
            qFatal("no such table");
        return *table;
    }

    /// A table unfiltered, in its first order, with nothing selected and the inspector shown.
    TablePage &table(const QByteArray &name)
    {
        TablePage &table = tableAsLeft(name);
        if (!table.filterLine()->text().isEmpty() || table.filterLine()->isWrong())
            table.filterLine()->setText({});
        while (!table.table().query().sortedBy.isEmpty()) { // asked for until it is off
            const QByteArray field = table.table().query().sortedBy.first().field;
            Q_EMIT table.view()->sortRequested(field, HeaderView::Click::Replaces);
        }
        if (!ready(table))
            qFatal("the table did not get ready");
        table.view()->clearSelection();
        table.findChild<QAction *>(QStringLiteral("toggleInspector"))->setChecked(true);
        return table;
    }

    static bool ready(WindowPage &page)
    {
        return QTest::qWaitFor([&page] { return !page.isLoading(); }, 10000);
    }

    QTemporaryDir folder;
    Theme theme;
    Preferences preferences;
    Profiles profiles;
    Profile profile;
    std::unique_ptr<MainWindow> window;
};

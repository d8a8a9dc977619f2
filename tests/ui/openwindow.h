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

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

    /// The page with all its rows there, unfiltered, in its first order, with nothing selected and the inspector shown.
    TablePage &table(const QByteArray &name)
    {
        // A dialog that was closed may have left no window active.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
        // QTest leaves the modifiers of its last key behind, and views look at them.
        QTest::keyRelease(window.get(), Qt::Key_Shift);
        workspace().go({.page = name});
        auto *page = qobject_cast<TablePage *>(workspace().currentPage());
        if (!page)
            qFatal("no such table");
        if (!QTest::qWaitFor([page] { return !page->isLoading(); }, 10000))
            qFatal("the page did not get ready");
        if (!page->filterLine()->text().isEmpty() || page->filterLine()->isWrong())
            page->filterLine()->setText({});
        for (const SortKey &key : page->table().query().sortedBy) {
            while (page->view()->header()->sorting().size() > 0 && ready(*page)) // asked until it is off
                Q_EMIT page->view()->sortRequested(key.field, HeaderView::Click::Replaces);
        }
        if (!ready(*page))
            qFatal("the page did not get ready");
        page->view()->clearSelection();
        for (QAction *action : page->actions()) {
            if (action->objectName() == QStringLiteral("toggleInspector"))
                action->setChecked(true);
        }
        return *page;
    }

    static bool ready(TablePage &page)
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

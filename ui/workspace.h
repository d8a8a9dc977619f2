// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/location.h"
#include "ui/preferences.h"

#include <QHash>
#include <QWidget>

class AccountNames;
class Banner;
class GoBox;
class ModeBanner;
class WindowPage;
class QActionGroup;
class QLabel;
class QStackedWidget;
class QToolButton;
class Rail;
class Session;
class StatusLine;
class TablePage;

/// One open profile: rail, bar, pages and status line, and the way from page to page. The session is its maker's.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// What can be done about a session that is not connected.
    enum class Remedy { None, Reconnect, EnterKey, OpenSignIn };

    Workspace(Session &session, Preferences &preferences, Theme &theme, const QString &dataFolder,
              QWidget *parent = nullptr);
    ~Workspace() override;

    void go(const Location &location);
    void goBack();
    void goForward();
    /// Opens the object wherever it is; says so when it is nowhere.
    void open(const QByteArray &id);
    WindowPage *currentPage() const;
    WindowPage *page(const QByteArray &name);
    Location location() const;

    /// What is said across the pages: why the session is not connected, and what can be done about it.
    struct Trouble {
        enum class Kind { None, Offline, Failed } kind = Kind::None;
        Error error {};
        Remedy remedy = Remedy::None;
    };
    /// Where the person was and how the pages were left, for the workspace that takes this one's place.
    struct Left {
        QByteArray page {};
        QList<Location> past {};
        QList<Location> future {};
        QHash<QByteArray, QVariant> pages {};
        Trouble trouble {};
    };
    Left left() const;
    void takeUp(const Left &left);

    QList<QByteArray> pageNames() const;
    StatusLine *statusLine() const { return m_status; }
    Banner *banner() const { return m_banner; }
    GoBox *goBox() const { return m_goBox; }
    Rail *rail() const { return m_rail; }
    AccountNames &accountNames() const { return *m_names; }
    QString title() const;
    /// Every command that can be given now.
    QList<QAction *> commands() const;

    /// Shown across the workspace until the session is connected again.
    void tellTrouble(const Error &error, Remedy remedy);
    /// Not connected because nobody asked for it.
    void tellOffline();
    void tellNoTrouble();

Q_SIGNALS:
    void titleChanged();
    void remedyChosen(Workspace::Remedy remedy);
    void profilesRequested();
    void viewAsRequested(const QByteArray &account, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptWidth();
    QString agePhrase() const;
    QWidget *makeTopBar();
    void makeCommands();
    void makeRail();
    void addPage(const QByteArray &name, const QString &title, const QString &icon, const QList<QKeySequence> &keys);
    WindowPage *makePage(const QByteArray &name);
    void offerOnboarding(TablePage &accounts);
    void show(const Location &location);
    void focusPane(int step);
    void updateSelection();
    void updateHistory();
    void watchState();
    void applyPreferences();
    void showShortcuts();

    Session &m_session;
    AccountNames *m_names;
    Preferences &m_preferences;
    Theme &m_theme;
    QString m_dataFolder;
    QList<QByteArray> m_pageNames;
    QHash<QByteArray, QAction *> m_pageActions;
    QHash<QByteArray, WindowPage *> m_pages;
    QList<Location> m_past;
    QList<Location> m_future;
    QHash<QByteArray, QVariant> m_left; ///< of pages that were not made yet
    Trouble m_trouble;
    bool m_travelling = false;

    QActionGroup *m_group;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_toggleTheme;
    QToolButton *m_languageButton = nullptr;
    QLabel *m_account;
    Rail *m_rail;
    GoBox *m_goBox;
    Banner *m_banner;
    QStackedWidget *m_stack;
    StatusLine *m_status;
};

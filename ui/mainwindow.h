// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"
#include "models/profiles.h"
#include "ui/preferences.h"
#include "ui/workspace.h"

#include <QDeadlineTimer>
#include <QMainWindow>

#include <functional>
#include <memory>

class Banner;
class QStackedWidget;
class Session;

/// The window: the first choices, the form that connects a platform, or the workspace of an open profile. Opens
/// and closes sessions, and fetches their keys.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Profiles profiles, Preferences &preferences, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Connecting {
        AtOnce,
        Later, ///< whatever is cached; a banner offers to connect
        Never, ///< whatever is cached, and not a word about it: pictures, tests
    };

    void showStart();
    void openSandbox();
    void openProfile(const QString &name, Connecting connecting = Connecting::AtOnce);
    /// The window of an account's owner. Nothing else on this computer can be reached from it.
    void openSignIn(const QString &path, Connecting connecting = Connecting::AtOnce);
    /// Takes a session that is already open.
    void adopt(std::unique_ptr<Session> session, Connecting connecting);
    Workspace *workspace() const { return m_workspace; }
    Session *session() const { return m_session.get(); }
    /// Staff looks at an account as its owner: what is shown then, instead of the workspace of staff. Null otherwise.
    Session *view() const { return m_view.get(); }
    /// Asks why; the view begins once the reason is written down.
    void askToViewAs(const QByteArray &account, const QString &name);
    void leaveView();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Shows what `make` makes, and has it made anew when the language changes: whatever the page's texts are made
    /// of, nothing can be forgotten. `make` may be called again as long as the page is shown.
    void showPage(const std::function<QWidget *()> &make);
    void makePage();
    void speakAnew();
    void tellOfFile();
    void showFailure(const Error &error);
    QWidget *makeWorkspace();
    QWidget *makeView();
    void enterView(const std::shared_ptr<Session> &view);
    void chooseSignIn();
    void becomeOwners(const QByteArray &account);
    void openWith(const Profile &profile, Connecting connecting);
    void connectSession();
    void showConnect(const Profile &profile);
    void saveAndOpen(const Profile &profile, const QByteArray &key);
    void apply(Workspace::Remedy remedy);
    void updateTitle();

    Profiles m_profiles;
    Preferences &m_preferences;
    Theme &m_theme;
    Secrets m_secrets;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<Session> m_view; ///< through the eyes of an account's owner; of m_session, so it goes first
    QDeadlineTimer m_viewEnds;
    Workspace::Left m_beforeView;
    QByteArray m_key; ///< of this session only: kept so that "try again" need not ask again
    Banner *m_fileBanner; ///< about the file that a translator works on
    QStackedWidget *m_stack;
    std::function<QWidget *()> m_make;
    Workspace *m_workspace = nullptr;
    QAction *m_startAction;
};

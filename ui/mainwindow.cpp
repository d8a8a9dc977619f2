// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/credentials.h"
#include "models/session.h"
#include "ui/errortext.h"
#include "ui/modebanner.h"
#include "ui/notice.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/startpage.h"
#include "ui/statusline.h"
#include "ui/text.h"

#include <QAction>
#include <QCloseEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Profiles profiles, Preferences &preferences, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_profiles(std::move(profiles)), m_preferences(preferences), m_theme(theme),
      m_stack(new QStackedWidget), m_startAction(new QAction(tr("Other profiles"), this))
{
    setCentralWidget(m_stack);
    setMinimumSize(720, 480);
    if (!restoreGeometry(preferences.geometry()))
        resize(1440, 900);
    connect(m_startAction, &QAction::triggered, this, &MainWindow::showStart);
    updateTitle();
}

MainWindow::~MainWindow()
{
    delete m_workspace; // before the session that it shows
    m_workspace = nullptr;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showPage(QWidget *page)
{
    while (QWidget *old = m_stack->currentWidget()) {
        m_stack->removeWidget(old);
        old->deleteLater();
        if (old == m_workspace)
            m_workspace = nullptr;
    }
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    updateTitle();
}

void MainWindow::showStart()
{
    auto *start = new StartPage(m_profiles.names());
    connect(start, &StartPage::sandboxChosen, this, &MainWindow::openSandbox);
    connect(start, &StartPage::connectChosen, this, [this] { showConnect({}); });
    connect(start, &StartPage::profileChosen, this, [this](const QString &name) { openProfile(name); });
    delete m_workspace;
    m_workspace = nullptr;
    m_session.reset();
    m_key.clear();
    showPage(start);
}

void MainWindow::showFailure(const Error &error)
{
    auto *notice = new Notice;
    notice->tell(u"warning"_s, ErrorText::sentence(error),
                 ErrorText::advice(error) + u"\n\n"_s + ErrorText::details(error), {m_startAction});
    showPage(notice);
}

void MainWindow::openSandbox()
{
    const QString name = u"sandbox"_s;
    Result<Profile> profile = m_profiles.profile(name);
    if (!profile) {
        showFailure(profile.error());
        return;
    }
    profile->name = name;
    profile->sandbox = true;
    if (const Result<void> saved = m_profiles.save(*profile); !saved) {
        showFailure(saved.error());
        return;
    }
    openWith(*profile, Connecting::AtOnce);
}

void MainWindow::openProfile(const QString &name, Connecting connecting)
{
    const Result<Profile> profile = m_profiles.profile(name);
    if (!profile)
        showFailure(profile.error());
    else
        openWith(*profile, connecting);
}

void MainWindow::openWith(const Profile &profile, Connecting connecting)
{
    delete m_workspace;
    m_workspace = nullptr;
    m_session.reset(); // one process writes a store: the old one is closed first
    Result<std::unique_ptr<Session>> session = Session::open(m_profiles, profile);
    if (!session) {
        showFailure(session.error());
        return;
    }
    m_preferences.setLastProfile(profile.name);
    adopt(std::move(*session), connecting);
}

void MainWindow::adopt(std::unique_ptr<Session> session, Connecting connecting)
{
    delete m_workspace;
    m_session = std::move(session);
    m_workspace = new Workspace(*m_session, m_preferences, m_theme, m_profiles.dataFolder());
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::updateTitle);
    connect(m_workspace, &Workspace::remedyChosen, this, &MainWindow::apply);
    connect(m_workspace, &Workspace::profilesRequested, this, &MainWindow::showStart, Qt::QueuedConnection);
    showPage(m_workspace);
    if (connecting == Connecting::AtOnce)
        connectSession();
    else if (connecting == Connecting::Later)
        m_workspace->tellOffline();
}

void MainWindow::connectSession()
{
    const Profile &profile = m_session->profile();
    if (profile.sandbox) {
        m_session->connectToSandbox();
        return;
    }
    if (!m_key.isEmpty()) {
        m_session->connectTo(m_key);
        return;
    }
    Credentials::find(profile, m_secrets).then(m_workspace, [this](const Result<Credentials::Found> &found) {
        if (!found) {
            m_workspace->tellTrouble(found.error(), Workspace::Remedy::EnterKey);
            return;
        }
        m_key = found->key;
        m_session->connectTo(m_key);
    });
}

void MainWindow::apply(Workspace::Remedy remedy)
{
    switch (remedy) {
    case Workspace::Remedy::None:
        break;
    case Workspace::Remedy::Reconnect:
        if (m_session->isConnected())
            m_session->syncNow();
        else
            connectSession();
        break;
    case Workspace::Remedy::EnterKey:
        showConnect(m_session->profile());
        break;
    }
}

void MainWindow::showConnect(const Profile &profile)
{
    auto *form = new ConnectPage(m_profiles, m_secrets);
    if (!profile.name.isEmpty())
        form->askForKeyOf(profile);
    connect(form, &ConnectPage::left, this, [this, name = profile.name] {
        if (name.isEmpty())
            showStart();
        else
            openProfile(name, Connecting::Later);
    });
    connect(form, &ConnectPage::connected, this, &MainWindow::saveAndOpen);
    showPage(form);
}

void MainWindow::saveAndOpen(const Profile &profile, const QByteArray &key)
{
    if (const Result<void> saved = m_profiles.save(profile); !saved) {
        showFailure(saved.error());
        return;
    }
    if (profile.keyPlace == Profile::KeyPlace::KeyRing) {
        m_secrets.write(profile.name, key).then(this, [this](const Result<void> &kept) {
            if (!kept && m_workspace)
                m_workspace->statusLine()->tell(ErrorText::sentence(kept.error()));
        });
    }
    m_key = key;
    openWith(profile, Connecting::AtOnce);
}

void MainWindow::updateTitle()
{
    if (!m_workspace || !m_session) {
        setWindowTitle(u"Tributary"_s);
        return;
    }
    const QString account = m_session->accountName().isEmpty() ? m_session->profile().name : m_session->accountName();
    //: Title of the window: %1 is the page, %2 the platform, %3 SANDBOX, TEST or LIVE
    setWindowTitle(tr("%1 – %2 (%3) – Tributary")
                       .arg(m_workspace->title(), Text::isolated(Text::oneLine(account)), Mode::word(m_session->mode())));
}

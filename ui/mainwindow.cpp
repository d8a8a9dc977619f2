// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/credentials.h"
#include "models/ownersignin.h"
#include "models/session.h"
#include "models/viewas.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/language.h"
#include "ui/modebanner.h"
#include "ui/notice.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/startpage.h"
#include "ui/statusline.h"
#include "ui/text.h"
#include "ui/traces.h"
#include "ui/viewasdialog.h"
#include "ui/viewframe.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Profiles profiles, Preferences &preferences, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_profiles(std::move(profiles)), m_preferences(preferences), m_theme(theme),
      m_fileBanner(new Banner), m_stack(new QStackedWidget), m_startAction(new QAction(tr("Other profiles"), this))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fileBanner);
    column->addWidget(m_stack, 1);
    setCentralWidget(inside);
    m_fileBanner->setObjectName(u"translations"_s);
    connect(&Language::ofProgram(), &Language::fileBroken, this, &MainWindow::tellOfFile);
    tellOfFile();
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

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        speakAnew();
}

void MainWindow::speakAnew()
{
    setLocale(QLocale());
    m_startAction->setText(tr("Other profiles"));
    tellOfFile();
    if (!m_make)
        return; // nothing is shown yet
    if (m_workspace) {
        const Workspace::Left left = m_workspace->left();
        delete m_workspace; // two of them would ask the session twice
        m_workspace = nullptr;
        makePage();
        m_workspace->takeUp(left);
    } else if (const QWidget *page = m_stack->currentWidget()) {
        const Traces traces = Traces::of(*page);
        makePage();
        traces.giveTo(*m_stack->currentWidget());
    }
}

void MainWindow::tellOfFile()
{
    const Language &language = Language::ofProgram();
    if (language.fileName().isEmpty()) {
        m_fileBanner->hide();
        return;
    }
    if (const QString complaint = language.complaint(); !complaint.isEmpty()) {
        m_fileBanner->tell(Tone::Danger, u"warning"_s, complaint);
        return;
    }
    const QString name = Text::leftToRight(QFileInfo(language.fileName()).fileName());
    //: Banner for translators: %Ln texts of the file %1 are not translated
    const QString some = tr("The texts come from %1; %Ln text(s) are not finished.", nullptr, int(language.unfinished()));
    //: Banner for translators: every text of the file %1 is translated
    const QString none = tr("The texts come from %1; all are finished.");
    m_fileBanner->tell(Tone::Note, u"language"_s, (language.unfinished() > 0 ? some : none).arg(name));
}

void MainWindow::showPage(const std::function<QWidget *()> &make)
{
    m_make = make;
    makePage();
}

void MainWindow::makePage()
{
    QWidget *page = m_make();
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
    delete m_workspace;
    m_workspace = nullptr;
    m_view.reset();
    m_session.reset();
    m_key.clear();
    showPage([this] {
        auto *start = new StartPage(m_profiles.names(), m_preferences);
        connect(start, &StartPage::sandboxChosen, this, &MainWindow::openSandbox);
        connect(start, &StartPage::connectChosen, this, [this] { showConnect({}); });
        connect(start, &StartPage::ownerChosen, this, &MainWindow::chooseSignIn);
        connect(start, &StartPage::profileChosen, this, [this](const QString &name) { openProfile(name); });
        return start;
    });
}

void MainWindow::showFailure(const Error &error)
{
    showPage([this, error] {
        auto *notice = new Notice;
        notice->tell(u"warning"_s, ErrorText::sentence(error),
                     ErrorText::advice(error) + u"\n\n"_s + ErrorText::details(error), {m_startAction});
        return notice;
    });
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
    m_view.reset();
    m_session.reset(); // one process writes a store: the old one is closed first
    Result<std::unique_ptr<Session>> session = Session::open(m_profiles, profile);
    if (!session) {
        showFailure(session.error());
        return;
    }
    m_preferences.setLastProfile(profile.name);
    adopt(std::move(*session), connecting);
}

/// Opens a store of the owner's own with the credential of the file; nothing of it is kept, or remembered as opened.
void MainWindow::openSignIn(const QString &path, Connecting connecting)
{
    const Result<OwnerSignIn> signIn = OwnerSignIn::read(path);
    if (!signIn) {
        showFailure(signIn.error());
        return;
    }
    if (signIn->isExpired(0)) {
        showFailure(signIn->expired());
        return;
    }
    delete m_workspace;
    m_workspace = nullptr;
    m_view.reset();
    m_session.reset();
    Result<std::unique_ptr<Session>> session = Session::open(m_profiles, signIn->profile(), signIn->grants());
    if (!session) {
        showFailure(session.error());
        return;
    }
    m_key = signIn->secret;
    adopt(std::move(*session), connecting);
}

void MainWindow::chooseSignIn()
{
    auto *dialog = new QFileDialog(this, tr("Open a sign-in file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: Kind of files in a dialog: %1 is a pattern of file names
    dialog->setNameFilters({tr("Sign-in file (%1)").arg(u"*.json"_s)});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openSignIn(path); });
    dialog->open();
}

/// The key of this profile is an owner's own: it is opened again as what it is.
void MainWindow::becomeOwners(const QByteArray &account)
{
    Profile profile = m_session->profile();
    profile.owner = account;
    if (const Result<void> saved = m_profiles.save(profile); !saved)
        showFailure(saved.error());
    else
        openWith(profile, Connecting::AtOnce);
}

QWidget *MainWindow::makeWorkspace()
{
    m_workspace = new Workspace(*m_session, m_preferences, m_theme, m_profiles.dataFolder());
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::updateTitle);
    connect(m_workspace, &Workspace::remedyChosen, this, &MainWindow::apply);
    connect(m_workspace, &Workspace::profilesRequested, this, &MainWindow::showStart, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::viewAsRequested, this, &MainWindow::askToViewAs);
    return m_workspace;
}

void MainWindow::adopt(std::unique_ptr<Session> session, Connecting connecting)
{
    delete m_workspace;
    m_workspace = nullptr;
    m_view.reset();
    m_session = std::move(session);
    connect(m_session.get(), &Session::ownersKeyFound, this, &MainWindow::becomeOwners, Qt::QueuedConnection);
    showPage([this] { return makeWorkspace(); });
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
    Credentials::find(profile, m_secrets).then(m_session.get(), [this](const Result<Credentials::Found> &found) {
        if (!found) {
            if (m_workspace)
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
    case Workspace::Remedy::OpenSignIn:
        chooseSignIn();
        break;
    }
}

// --- through an owner's eyes ------------------------------------------------------------------------------------

void MainWindow::askToViewAs(const QByteArray &account, const QString &name)
{
    if (m_view || !m_session)
        return;
    const QString called = name.isEmpty() ? QString::fromUtf8(account) : name;
    auto *dialog = new ViewAsDialog(called, int(ViewAs::Longest.count()), this);
    connect(dialog, &ViewAsDialog::reasonGiven, this, [this, dialog, account, called](const QString &reason) {
        ViewAs::begin(*m_session, account, called, reason).then(dialog, [this, dialog](const Result<std::shared_ptr<Session>> &view) {
            if (!view) {
                dialog->tell(ErrorText::sentence(view.error()));
                return;
            }
            dialog->accept();
            enterView(*view);
        });
    });
    dialog->open();
}

/// The workspace of staff is gone while the view lasts: nothing of it can be reached, by whatever way.
void MainWindow::enterView(const std::shared_ptr<Session> &view)
{
    m_beforeView = m_workspace->left();
    delete m_workspace;
    m_workspace = nullptr;
    m_view = view;
    m_viewEnds = QDeadlineTimer(ViewAs::Longest);
    showPage([this] { return makeView(); });
}

QWidget *MainWindow::makeView()
{
    auto *frame = new ViewFrame(m_view->accountName(), m_viewEnds);
    connect(frame, &ViewFrame::ended, this, &MainWindow::leaveView, Qt::QueuedConnection);
    m_workspace = new Workspace(*m_view, m_preferences, m_theme, m_profiles.dataFolder());
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::updateTitle);
    frame->setContent(m_workspace);
    return frame;
}

void MainWindow::leaveView()
{
    if (!m_view)
        return;
    delete m_workspace;
    m_workspace = nullptr;
    m_view.reset();
    showPage([this] { return makeWorkspace(); });
    m_workspace->takeUp(m_beforeView);
    m_beforeView = {};
}

void MainWindow::showConnect(const Profile &profile)
{
    showPage([this, profile] {
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
        return form;
    });
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
    if (m_view) {
        //: Title of the window while staff looks at an account as its owner: %1 is the page, %2 the account's name
        setWindowTitle(tr("View as owner: %2 – %1 – Tributary")
                           .arg(m_workspace->title(), Text::isolated(Text::oneLine(m_view->accountName()))));
        return;
    }
    const QString account = m_session->accountName().isEmpty() ? m_session->profile().name : m_session->accountName();
    //: Title of the window: %1 is the page, %2 the platform, %3 SANDBOX, TEST or LIVE
    setWindowTitle(tr("%1 – %2 (%3) – Tributary")
                       .arg(m_workspace->title(), Text::isolated(Text::oneLine(account)), Mode::word(m_session->mode())));
}

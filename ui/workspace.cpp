// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "models/accountnames.h"
#include "models/format.h"
#include "models/lookup.h"
#include "models/resourcetable.h"
#include "models/session.h"
#include "ui/accountcommands.h"
#include "ui/banner.h"
#include "ui/colours.h"
#include "ui/command.h"
#include "ui/errortext.h"
#include "ui/gobox.h"
#include "ui/icon.h"
#include "ui/inspector.h"
#include "ui/languagemenu.h"
#include "ui/modebanner.h"
#include "ui/pages/homepage.h"
#include "ui/pages/onboardingpage.h"
#include "ui/pages/ownerhomepage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/tablepage.h"
#include "ui/rail.h"
#include "ui/shortcutsheet.h"
#include "ui/space.h"
#include "ui/statusline.h"
#include "ui/text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPast = 100;
constexpr int RoomForWords = 960; // width at which the rail shows titles beside a page with its inspector

/// The bar above the pages, on the colour of the rail.
class Bar : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colours.rail);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    }
};

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    return button;
}

/// Who was let in with a file, or looks through an owner's eyes, has no business with what else is on this computer.
bool mayLeave(const Session &session)
{
    return !session.isView() && session.profile().keyPlace != Profile::KeyPlace::SignInFile;
}

} // namespace

Workspace::Workspace(Session &session, Preferences &preferences, Theme &theme, const QString &dataFolder,
                     QWidget *parent)
    : QWidget(parent), m_session(session), m_names(new AccountNames(session.store(), this)), m_preferences(preferences), m_theme(theme), m_dataFolder(dataFolder),
      m_group(new QActionGroup(this)), m_rail(new Rail), m_banner(new Banner), m_stack(new QStackedWidget),
      m_status(new StatusLine(session))
{
    m_goBox = new GoBox(session.grants(), [this] { return commands(); });
    makeCommands();
    makeRail();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ModeStrip(session.mode()));
    column->addWidget(makeTopBar());
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    connect(m_goBox, &GoBox::idEntered, this, &Workspace::open);
    connect(m_goBox, &GoBox::placeChosen, this, &Workspace::go);
    connect(m_goBox, &GoBox::left, this, [this] { focusPane(0); });
    connect(m_banner, &Banner::pressed, this, [this] { Q_EMIT remedyChosen(m_trouble.remedy); });
    connect(&session, &Session::syncStateChanged, this, &Workspace::watchState);
    connect(&session, &Session::changed, m_names, [this](const QByteArray &table) {
        if (table == "accounts")
            m_names->refresh();
    });
    connect(&session, &Session::accountChanged, this, [this] {
        m_account->setText(Text::oneLine(m_session.accountName()));
        Q_EMIT titleChanged();
    });
    connect(&session, &Session::failed, this,
            [this](const Error &error) { m_status->tell(ErrorText::sentence(error)); });
    adoptWidth();
    show({.page = "home"});
}

Workspace::~Workspace() = default;

QWidget *Workspace::makeTopBar()
{
    auto *bar = new Bar;
    m_account = Text::label(Text::Role::Strong);
    m_account->setText(Text::oneLine(m_session.accountName()));
    m_account->setMinimumWidth(60);
    m_account->setMaximumWidth(260);
    auto *logo = new QLabel;
    logo->setPixmap(Icon::application().pixmap(QSize(26, 26), devicePixelRatioF()));
    logo->setAccessibleName(u"Tributary"_s);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small + 1);
    row->setSpacing(Space::Small);
    row->addWidget(logo);
    row->addWidget(new ModeBanner(m_session.mode()));
    row->addWidget(m_account);
    row->addStretch(1);
    row->addWidget(buttonFor(m_back));
    row->addWidget(buttonFor(m_forward));
    row->addWidget(m_goBox, 3);
    row->addStretch(1);
    const QList<QAction *> own = actions();
    for (QAction *action : own) {
        if (action->objectName() == u"sync" || action->objectName() == u"shortcuts")
            row->addWidget(buttonFor(action));
        if (action->objectName() == u"language")
            row->addWidget(m_languageButton = buttonFor(action));
    }
    row->addWidget(buttonFor(m_toggleTheme));
    return bar;
}

void Workspace::makeCommands()
{
    using Command::Group;
    const auto add = [this](Group group, const Command::Words &words, auto does) {
        QAction *action = Command::add(this, group, words);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    //: Command: to the page one came from
    m_back = add(Group::Go, {"back", tr("Back"), u"back"_s, {Qt::ALT | Qt::Key_Left}}, [this] { goBack(); });
    //: Command: to the page one went back from
    m_forward = add(Group::Go, {"forward", tr("Forward"), u"forward"_s, {Qt::ALT | Qt::Key_Right}},
                    [this] { goForward(); });
    add(Group::Go, {"go", tr("Go to an id, a page or a command"), u"search"_s, {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L}},
        [this] {
            m_goBox->setFocus(Qt::ShortcutFocusReason);
            m_goBox->selectAll();
        });
    if (!m_session.isView()) {
        add(Group::Window, {"sync", tr("Sync now"), u"sync"_s, {Qt::Key_F5}}, [this] { m_session.syncNow(); });
    }
    add(Group::Window, {"nextPane", tr("Next pane"), {}, {Qt::Key_F6}}, [this] { focusPane(1); });
    add(Group::Window, {"previousPane", tr("Previous pane"), {}, {Qt::SHIFT | Qt::Key_F6}}, [this] { focusPane(-1); });
    add(Group::Window, {"toggleRail", tr("Narrow or widen the list of pages"), u"rail"_s, {Qt::Key_F9}}, [this] {
        m_rail->setWide(!m_rail->isWide());
        m_preferences.setRailWide(m_rail->isWide());
    });
    m_toggleTheme = add(Group::Window, {"toggleTheme", tr("Light or dark"), u"dark"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}}, [this] {
        m_theme.toggle();
        m_preferences.setTheme(m_theme.choice());
    });
    const auto themeIcon = [this] { m_toggleTheme->setIcon(Icon::named(m_theme.isDark() ? u"light"_s : u"dark"_s)); };
    connect(&m_theme, &Theme::changed, this, themeIcon);
    themeIcon();
    //: Command: opens the list of languages
    add(Group::Window, {"language", tr("Language"), u"language"_s, {}}, [this] {
        auto *menu = new LanguageMenu(m_preferences, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_languageButton->mapToGlobal(QPoint(0, m_languageButton->height())));
    });
    add(Group::Window, {"shortcuts", tr("Keyboard shortcuts"), u"keyboard"_s, {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}},
        [this] { showShortcuts(); });
    if (mayLeave(m_session))
        add(Group::Window, {"profiles", tr("Other profiles"), u"connect"_s, {}}, [this] { Q_EMIT profilesRequested(); });
    updateHistory();
}

void Workspace::addPage(const QByteArray &name, const QString &title, const QString &icon,
                        const QList<QKeySequence> &keys)
{
    QAction *action = Command::add(this, Command::Group::Go, {name.constData(), title, icon, keys});
    action->setCheckable(true);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, name] { go({.page = name}); });
    m_pageNames.append(name);
    m_pageActions.insert(name, action);
    m_rail->add(action);
}

void Workspace::makeRail()
{
    int number = 1;
    const auto nextKeys = [&number]() -> QList<QKeySequence> {
        if (number > 5)
            return {};
        return {QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number++))};
    };
    //: Name of the first page in the list of pages
    addPage("home", tr("Home"), u"home"_s, nextKeys());
    for (const Place place : {Place::Rail, Place::Activity}) {
        if (place == Place::Activity && m_session.grants().isPlatform()) {
            //: Name of the page for accounts on their way to being enabled
            addPage("onboarding", tr("Onboarding"), u"onboarding"_s, {});
        }
        bool first = true;
        for (const Resource *resource : resources()) {
            if (resource->place != place || !resource->visibleTo(m_session.grants()))
                continue;
            if (place == Place::Activity && std::exchange(first, false)) {
                //: Heading in the list of pages, above the less used ones
                m_rail->addHeading(tr("Activity"));
            }
            addPage(resource->name, resource->displayTitle(m_session.grants()), QString::fromUtf8(resource->icon), nextKeys());
        }
    }
    m_rail->addStretch();
    //: Name of the page with the person's choices
    addPage("settings", tr("Settings"), u"settings"_s, {Qt::CTRL | Qt::Key_Comma});
}

WindowPage *Workspace::makePage(const QByteArray &name)
{
    WindowPage *page = nullptr;
    if (name == "home") {
        if (m_session.grants().isPlatform())
            page = new HomePage(m_session, *m_names);
        else
            page = new OwnerHomePage(m_session);
    } else if (name == "settings") {
        auto *settings = new SettingsPage(m_session, m_preferences, m_theme, m_dataFolder);
        connect(settings, &SettingsPage::densityChosen, this, &Workspace::applyPreferences);
        connect(settings, &SettingsPage::profilesRequested, this, &Workspace::profilesRequested);
        page = settings;
    } else if (name == "onboarding") {
        auto *onboarding = new OnboardingPage(m_session, *m_names, m_preferences);
        connect(onboarding, &OnboardingPage::titleChanged, this, &Workspace::titleChanged);
        page = onboarding;
    } else if (const Resource *described = resource(name); described && described->visibleTo(m_session.grants())) {
        auto *table = new TablePage(*described, m_session, *m_names);
        table->setDensity(m_preferences.density());
        if (name == "accounts" && m_session.grants().isPlatform()) {
            offerOnboarding(*table);
            auto *commands = new AccountCommands(*table, m_session);
            connect(commands, &AccountCommands::viewAsRequested, this, &Workspace::viewAsRequested);
        }
        page = table;
    } else {
        return nullptr;
    }
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    connect(page, &WindowPage::wantsToGo, this, &Workspace::go);
    connect(page, &WindowPage::wantsToOpen, this, &Workspace::open);
    connect(page, &WindowPage::said, m_status, &StatusLine::tell);
    connect(page, &WindowPage::selectionChanged, this, &Workspace::updateSelection);
    connect(page, &WindowPage::moved, this, [this] { m_future.clear(); });
    return page;
}

/// On the table of accounts: the wizard for the one that is looked at, if something is due.
void Workspace::offerOnboarding(TablePage &accounts)
{
    QAction *onboard = Command::add(accounts.view(), Command::Group::Row,
                                    {"continueOnboarding", tr("Continue onboarding …"), u"onboarding"_s, {}}, Qt::WidgetShortcut);
    const auto adopt = [&accounts, onboard] {
        const QModelIndex due = accounts.table().index(accounts.inspector()->row(), accounts.table().columnOf("currently_due_count"));
        onboard->setVisible(due.data(ResourceTable::ValueRole).toLongLong() > 0);
    };
    adopt();
    connect(accounts.view()->selectionModel(), &QItemSelectionModel::selectionChanged, onboard, adopt);
    connect(&accounts.table(), &ResourceTable::loaded, onboard, adopt);
    connect(onboard, &QAction::triggered, this, [this, &accounts] {
        const QModelIndex row = accounts.table().index(accounts.inspector()->row(), 0);
        go({.page = "onboarding", .filter = row.data(ResourceTable::IdRole).toString()});
    });
    accounts.inspector()->addActions({onboard});
}

WindowPage *Workspace::page(const QByteArray &name)
{
    WindowPage *known = m_pages.value(name);
    return known ? known : makePage(name);
}

QList<QByteArray> Workspace::pageNames() const
{
    return m_pageNames;
}

WindowPage *Workspace::currentPage() const
{
    return qobject_cast<WindowPage *>(m_stack->currentWidget());
}

Location Workspace::location() const
{
    return currentPage() ? currentPage()->location() : Location {};
}

QString Workspace::title() const
{
    return currentPage() ? currentPage()->title() : QString();
}

// --- from page to page --------------------------------------------------------------------------------------

void Workspace::go(const Location &location)
{
    if (!m_pageActions.contains(location.page))
        return;
    const Location here = this->location();
    if (here != location && !here.page.isEmpty()) {
        m_past.append(here);
        if (m_past.size() > LongestPast)
            m_past.removeFirst();
        m_future.clear();
    }
    show(location);
}

void Workspace::show(const Location &location)
{
    WindowPage *next = page(location.page);
    if (!next)
        return;
    m_stack->setCurrentWidget(next);
    m_pageActions.value(location.page)->setChecked(true);
    const QVariant left = m_left.take(location.page);
    if (left.isValid())
        next->takeUp(left);
    // The rail's bare name means the page as it was left; a filter or a row means exactly that.
    const bool bare = location.filter.isEmpty() && location.row == 0;
    if (!bare || m_travelling)
        next->go(location);
    if (!left.isValid() || !bare || !next->focusWidget())
        next->takeFocus();
    updateHistory();
    updateSelection();
    Q_EMIT titleChanged();
}

void Workspace::goBack()
{
    if (m_past.isEmpty())
        return;
    m_future.append(location());
    m_travelling = true;
    show(m_past.takeLast());
    m_travelling = false;
    updateHistory();
}

void Workspace::goForward()
{
    if (m_future.isEmpty())
        return;
    m_past.append(location());
    m_travelling = true;
    show(m_future.takeLast());
    m_travelling = false;
    updateHistory();
}

void Workspace::updateHistory()
{
    m_back->setEnabled(!m_past.isEmpty());
    m_forward->setEnabled(!m_future.isEmpty());
}

void Workspace::open(const QByteArray &id)
{
    Lookup::find(m_session.store(), id, m_session.grants())
        .then(this, [this, id](const Result<QList<Lookup::Place>> &places) {
            if (!places) {
                const QString name = Text::leftToRight(Text::oneLine(QString::fromUtf8(id)));
                //: In the status bar: %1 is an id that was looked for
                const QString missing = tr("Nothing with the id %1 is in the cache.");
                m_status->tell(places.error().kind == Error::Kind::Missing ? missing.arg(name)
                                                                           : ErrorText::sentence(places.error()));
                return;
            }
            const Lookup::Place &place = places->first();
            go({.page = place.resource->name, .row = place.row});
        });
}

Workspace::Left Workspace::left() const
{
    Left left {.page = location().page, .past = m_past, .future = m_future, .pages = m_left, .trouble = m_trouble};
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        left.pages.insert(page.key(), page.value()->left());
    return left;
}

void Workspace::takeUp(const Left &left)
{
    m_left = left.pages;
    show({.page = left.page});
    m_past = left.past;
    m_future = left.future; // now: a page that stands up again thinks that it moved
    updateHistory();
    switch (left.trouble.kind) {
    case Trouble::Kind::None:
        break;
    case Trouble::Kind::Offline:
        tellOffline();
        break;
    case Trouble::Kind::Failed:
        tellTrouble(left.trouble.error, left.trouble.remedy);
        break;
    }
}

// --- around the pages ---------------------------------------------------------------------------------------

QList<QAction *> Workspace::commands() const
{
    QList<QAction *> commands = actions();
    if (currentPage()) {
        const QList<QAction *> onPage = Command::commandsIn(*currentPage());
        for (QAction *action : onPage) {
            if (!commands.contains(action))
                commands.append(action);
        }
    }
    return commands;
}

void Workspace::focusPane(int step)
{
    QList<QWidget *> panes = currentPage() ? currentPage()->panes() : QList<QWidget *>();
    panes.append(m_rail->currentButton());
    panes.append(m_goBox);
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focused = focusWidget();
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused) || (panes.at(i) == m_rail->currentButton() && m_rail->isAncestorOf(focused))))
            here = i;
    }
    const qsizetype next = here < 0 || step == 0 ? (panes.size() > 3 ? 1 : 0)
                                                 : (here + step + panes.size()) % panes.size();
    QWidget *pane = panes.at(next);
    pane->setFocus(Qt::TabFocusReason);
}

void Workspace::updateSelection()
{
    m_status->setSelection(currentPage() ? currentPage()->selectionSummary() : QString());
}

void Workspace::applyPreferences()
{
    for (WindowPage *page : std::as_const(m_pages)) {
        if (auto *table = qobject_cast<TablePage *>(page))
            table->setDensity(m_preferences.density());
    }
}

/// In a narrow window the rail leaves the room to the page, until somebody widens it.
void Workspace::adoptWidth()
{
    m_rail->setWide(m_preferences.isRailWide() && width() >= RoomForWords);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() >= RoomForWords) != (width() >= RoomForWords))
        adoptWidth();
}

void Workspace::showShortcuts()
{
    auto *sheet = new ShortcutSheet(commands(), this);
    connect(sheet, &QDialog::finished, this, [this] { activateWindow(); }); // not every window manager does
    sheet->open();
}

void Workspace::tellTrouble(const Error &error, Remedy remedy)
{
    m_trouble = {.kind = Trouble::Kind::Failed, .error = error, .remedy = remedy};
    const bool offline = error.kind == Error::Kind::Unreachable;
    //: Banner: %1 says what went wrong, %2 how old the data is
    const QString sentence = tr("%1 %2").arg(ErrorText::sentence(error), agePhrase());
    QString button;
    if (remedy == Remedy::Reconnect) {
        //: Button of a banner: connect again
        button = tr("Try again");
    } else if (remedy == Remedy::EnterKey) {
        //: Button of a banner: a key is missing
        button = tr("Enter the key");
    } else if (remedy == Remedy::OpenSignIn) {
        //: Button of a banner: the sign-in has expired, another file is needed
        button = tr("Open a sign-in file");
    }
    m_banner->tell(offline ? Tone::Warning : Tone::Danger, offline ? u"offline"_s : u"warning"_s, sentence, button);
}

QString Workspace::agePhrase() const
{
    return m_session.completeUpTo() > 0
        //: End of a banner: %1 is a date and time
        ? tr("You see the data as it was at %1.").arg(Text::isolated(Format::when(m_session.completeUpTo(), locale())))
        : tr("Nothing was read yet.");
}

void Workspace::tellOffline()
{
    m_trouble = {.kind = Trouble::Kind::Offline, .remedy = Remedy::Reconnect};
    //: Banner: %1 says how old the data is
    const QString sentence = tr("Not connected. %1").arg(agePhrase());
    //: Button of a banner: connect to the server
    const QString button = tr("Connect");
    m_banner->tell(Tone::Note, u"offline"_s, sentence, button);
}

void Workspace::tellNoTrouble()
{
    m_trouble = {};
    m_banner->hide();
}

void Workspace::watchState()
{
    const SyncState &state = m_session.syncState();
    switch (state.phase) {
    case SyncState::Phase::Offline:
    case SyncState::Phase::Failed: {
        const bool keyRefused = state.error.kind == Error::Kind::Credential;
        const bool byFile = m_session.profile().keyPlace == Profile::KeyPlace::SignInFile;
        const Remedy another = byFile ? Remedy::OpenSignIn : Remedy::EnterKey;
        tellTrouble(state.error, keyRefused ? another : Remedy::Reconnect);
        break;
    }
    case SyncState::Phase::FirstPass:
    case SyncState::Phase::Events:
    case SyncState::Phase::Refreshing:
    case SyncState::Phase::Waiting:
        tellNoTrouble();
        break;
    case SyncState::Phase::Idle:
    case SyncState::Phase::Connecting:
        break; // no news about the trouble there was
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/onboardingpage.h"

#include "models/accountnames.h"
#include "models/country.h"
#include "models/format.h"
#include "models/resource.h"
#include "models/session.h"
#include "ui/badge.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/command.h"
#include "ui/errortext.h"
#include "ui/icon.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/onboarding/wizard.h"
#include "ui/space.h"
#include "ui/tableview.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// What tells at a glance how far an account is.
const QList<QByteArray> columnsShown {"name", "badge", "next_step", "currently_due_count", "requirements.current_deadline", "country"};

} // namespace

OnboardingPage::OnboardingPage(Session &session, const AccountNames &names, Preferences &preferences, QWidget *parent)
    : WindowPage(parent), m_session(session), m_names(names), m_preferences(preferences),
      m_table(*resource("accounts"), session.store(), session.grants()), m_stack(new QStackedWidget), m_begin(new QPushButton),
      m_offline(Text::paragraph(Text::Role::Body, Text::Colour::Muted)), m_draftHeading(Text::label(Text::Role::Heading)),
      m_drafts(new QVBoxLayout), m_tableHeading(Text::label(Text::Role::Heading)), m_view(new TableView), m_calm(new Notice)
{
    setObjectName(u"onboarding"_s);
    m_overview = makeOverview();
    m_stack->addWidget(m_overview);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    auto *begin = Command::add(this, Command::Group::Table, {"onboard", tr("Onboard an account …"), u"add"_s, {Qt::CTRL | Qt::Key_N}},
                               Qt::WidgetWithChildrenShortcut);
    connect(begin, &QAction::triggered, this, &OnboardingPage::begin);
    m_begin->setToolTip(begin->toolTip());
    connect(m_begin, &QPushButton::clicked, this, &OnboardingPage::begin);
    auto *open = Command::add(m_view, Command::Group::Row,
                              {"continueOnboarding", tr("Continue onboarding …"), u"onboarding"_s, {Qt::Key_Return, Qt::Key_Enter}},
                              Qt::WidgetShortcut);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto openRow = [this](const QModelIndex &index) {
        if (index.isValid())
            continueWith(index.data(ResourceTable::IdRole).toString().toUtf8());
    };
    connect(open, &QAction::triggered, this, [this, openRow] { openRow(m_view->currentIndex()); });
    connect(m_view, &QTableView::doubleClicked, this, openRow);
    connect(&m_table, &ResourceTable::loaded, this, &OnboardingPage::showTable);
    connect(&m_table, &ResourceTable::failed, this, [this](const Error &error) { Q_EMIT said(ErrorText::sentence(error)); });
    connect(&names, &AccountNames::changed, this, &OnboardingPage::showDrafts);
    connect(&session, &Session::changed, this, [this](const QByteArray &table) {
        if (table == "accounts")
            m_table.refresh();
    });
    connect(&session, &Session::syncStateChanged, this, &OnboardingPage::adoptConnection);
    connect(&session, &Session::accountChanged, this, &OnboardingPage::adoptConnection);

    using Is = Condition::Is;
    m_table.show({.where = {{"badge", Is::Equal, u"enabled"_s, Condition::Sense::Fails},
                            {"badge", Is::Equal, u"rejected"_s, Condition::Sense::Fails}},
                  .sortedBy = {{"requirements.current_deadline", Qt::AscendingOrder}}});
    adoptConnection();
    showDrafts();
}

OnboardingPage::~OnboardingPage() = default;

QWidget *OnboardingPage::makeOverview()
{
    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    column->setSpacing(Space::Medium);
    QLabel *heading = Text::label(Text::Role::Title);
    heading->setText(title());
    m_begin->setText(tr("Onboard an account …"));
    m_begin->setDefault(true);
    m_begin->setObjectName(u"begin"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_begin);
    column->addLayout(head);
    m_offline->setText(tr("Connect to the server to onboard accounts. What was begun is kept."));
    column->addWidget(m_offline);

    //: Heading above onboardings that were left before they were finished
    m_draftHeading->setText(tr("Begun here"));
    column->addWidget(m_draftHeading);
    m_drafts->setSpacing(Space::Small);
    column->addLayout(m_drafts);
    column->addSpacing(Space::Small);
    m_tableHeading->setText(tr("Accounts that do not work yet"));
    column->addWidget(m_tableHeading);
    m_view->setObjectName(u"accountsOnboarding"_s);
    m_view->setAccessibleName(m_tableHeading->text());
    m_view->setModel(&m_table);
    QList<TableView::Column> columns;
    for (const Column &each : m_table.columns()) {
        columns.append({.field = each.field.path,
                        .kind = each.field.kind,
                        .characters = each.width,
                        .content = Badge::widestOf(each, font()),
                        .shown = columnsShown.contains(each.field.path)});
    }
    m_view->setColumns(columns);
    QList<TableLayout::Column> arranged;
    for (const QByteArray &field : columnsShown)
        arranged.append({.field = field});
    m_view->arrange(arranged);
    m_view->hide();
    m_tableHeading->hide();
    m_view->setSortKeys({{"requirements.current_deadline", Qt::AscendingOrder}});
    connect(m_view, &TableView::sortRequested, this, [this](const QByteArray &field, HeaderView::Click) {
        Query query = m_table.query();
        const bool turns = !query.sortedBy.isEmpty() && query.sortedBy.first().field == field
            && query.sortedBy.first().order == Qt::AscendingOrder;
        query.sortedBy = {{field, turns ? Qt::DescendingOrder : Qt::AscendingOrder}};
        m_view->setSortKeys(query.sortedBy);
        m_table.show(query);
    });
    column->addWidget(m_view, 1);
    m_calm->tell(u"calm"_s, tr("Every account works"), tr("No connected account waits for information."));
    m_calm->hide();
    column->addWidget(m_calm, 1);
    return overview;
}

QString OnboardingPage::title() const
{
    if (!m_wizard) {
        //: Name of the page for accounts on their way to being enabled
        return tr("Onboarding");
    }
    const QString subject = m_wizard->subject();
    if (subject.isEmpty())
        return tr("A new account");
    //: Title of the window: %1 is the account that is being onboarded
    return tr("Onboarding of %1").arg(Text::isolated(subject));
}

Location OnboardingPage::location() const
{
    Location here {.page = "onboarding"};
    if (m_onboarding)
        here.filter = QString::fromUtf8(m_onboarding->account().isEmpty() ? m_what : m_onboarding->account());
    return here;
}

void OnboardingPage::go(const Location &location)
{
    const QByteArray what = location.filter.toUtf8();
    if (location == this->location())
        return;
    if (what.isEmpty())
        close();
    else if (what == "new")
        begin();
    else if (what.startsWith("draft:"))
        continueDraft(what.mid(6));
    else
        continueWith(what);
}

QList<QWidget *> OnboardingPage::panes() const
{
    if (m_wizard)
        return {m_wizard};
    QList<QWidget *> panes {m_begin};
    if (m_view->isVisibleTo(this))
        panes.append(m_view);
    return panes;
}

void OnboardingPage::takeFocus()
{
    if (m_wizard)
        m_wizard->takeFocus();
    else
        m_begin->setFocus(Qt::OtherFocusReason);
}

// --- one of them -----------------------------------------------------------------------------------------------

std::shared_ptr<Onboarding> OnboardingPage::make(const QByteArray &name)
{
    std::shared_ptr<Onboarding> made = m_session.onboarding(name);
    if (!made)
        Q_EMIT said(tr("Connect to the server first."));
    return made;
}

void OnboardingPage::begin()
{
    if (m_wizard && m_what == "new" && m_onboarding->account().isEmpty())
        return;
    m_what = "new";
    if (const auto onboarding = make(Onboarding::newName()))
        open(onboarding);
}

void OnboardingPage::continueWith(const QByteArray &account)
{
    if (m_onboarding && m_onboarding->account() == account)
        return;
    const auto onboarding = make(Onboarding::newName());
    if (!onboarding)
        return;
    m_what = account;
    openWhenRead(onboarding);
    onboarding->resume(account);
}

void OnboardingPage::continueDraft(const QByteArray &name)
{
    const auto onboarding = make(name);
    if (!onboarding)
        return;
    m_what = "draft:" + name;
    openWhenRead(onboarding);
    onboarding->resume();
}

/// A wizard that knows of no question helps nobody: it is made when the account has been read.
void OnboardingPage::openWhenRead(const std::shared_ptr<Onboarding> &onboarding)
{
    connect(onboarding.get(), &Onboarding::changed, this, [this, onboarding] {
        if (!onboarding->account().isEmpty() && onboarding->object().isEmpty())
            return; // it could not be read: failed() comes next
        disconnect(onboarding.get(), nullptr, this, nullptr);
        open(onboarding);
    });
    connect(onboarding.get(), &Onboarding::failed, this, [this, onboarding](const Error &error) {
        disconnect(onboarding.get(), nullptr, this, nullptr);
        Q_EMIT said(ErrorText::sentence(error));
    });
    Q_EMIT said(tr("Reading the account …"));
}

void OnboardingPage::adopt(const std::shared_ptr<Onboarding> &onboarding)
{
    if (!onboarding)
        return;
    m_what = onboarding->account().isEmpty() ? QByteArray("new") : onboarding->account();
    open(onboarding);
}

void OnboardingPage::open(const std::shared_ptr<Onboarding> &onboarding)
{
    Wizard *old = m_wizard;
    m_onboarding = onboarding;
    m_wizard = new Wizard(onboarding, m_preferences);
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    if (old) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    connect(m_wizard, &Wizard::left, this, &OnboardingPage::leave);
    connect(m_wizard, &Wizard::said, this, &WindowPage::said);
    connect(m_wizard, &Wizard::subjectChanged, this, &OnboardingPage::titleChanged);
    connect(m_wizard, &Wizard::wantsToOpen, this, [this](const QByteArray &id) {
        leave();
        Q_EMIT wantsToOpen(id);
    });
    connect(onboarding.get(), &Onboarding::changed, this, [this, before = onboarding->stage()]() mutable {
        // What changed there is wanted in the tables too.
        if (m_onboarding && std::exchange(before, m_onboarding->stage()) != m_onboarding->stage())
            m_session.syncNow();
    });
    m_wizard->takeFocus();
    Q_EMIT titleChanged();
    Q_EMIT moved();
}

void OnboardingPage::leave()
{
    const bool isEnabled = m_onboarding->stage() == Onboarding::Stage::Enabled;
    const bool isNothing = m_onboarding->account().isEmpty() && !m_onboarding->isBusy();
    if (isEnabled || isNothing)
        m_onboarding->forget();
    else
        Q_EMIT said(tr("What you answered is kept: continue under Onboarding at any time. Identity and account numbers are asked for again."));
    close();
}

void OnboardingPage::close()
{
    if (!m_wizard)
        return;
    m_stack->setCurrentWidget(m_overview);
    m_stack->removeWidget(m_wizard);
    m_wizard->deleteLater(); // one of its buttons was pressed
    m_wizard = nullptr;
    disconnect(m_onboarding.get(), nullptr, this, nullptr);
    m_onboarding.reset();
    m_what.clear();
    m_table.refresh();
    showDrafts();
    m_begin->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged();
    Q_EMIT draftsChanged();
    Q_EMIT moved();
}

// --- all of them -----------------------------------------------------------------------------------------------

QWidget *OnboardingPage::cardOf(const Onboarding::DraftNote &draft)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    row->setSpacing(Space::Medium);
    QString name = draft.account.isEmpty() ? tr("An account that is not created yet") : m_names.name(draft.account);
    if (name.isEmpty())
        name = QString::fromUtf8(draft.account);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *title = Text::paragraph(Text::Role::Strong);
    title->setText(Text::oneLine(name));
    QStringList parts;
    if (!draft.start.country.isEmpty())
        parts.append(Country::nameOf(draft.start.country));
    const QList<Requirement::Choice> types = Requirements::businessTypes(draft.start.country);
    for (const Requirement::Choice &type : types) {
        if (type.value == draft.start.businessType)
            parts.append(type.text);
    }
    if (parts.size() == 2) {
        //: Of an account: %1 is its country, %2 its kind of business
        parts = {tr("%1 · %2").arg(parts.first(), parts.last())};
    }
    //: When an onboarding was worked on last: %1 is a time
    parts.append(tr("last changed %1").arg(Text::isolated(Format::whenRelative(draft.changed, m_session.now(), QLocale()))));
    QLabel *small = Text::paragraph(Text::Role::Small, Text::Colour::Muted);
    //: Below an account's name: %1 says what it is, %2 when it was worked on
    small->setText(parts.size() == 2 ? tr("%1 · %2").arg(parts.first(), parts.last()) : parts.value(0));
    words->addWidget(title);
    words->addWidget(small);
    auto *discard = new LinkButton(Text::Role::Body);
    //: Button: throw away what was begun
    discard->setText(tr("Discard"));
    //: Accessible name of a button: %1 is an account
    discard->setAccessibleName(tr("Discard %1").arg(name));
    discard->setToolTip(tr("Throws away what was answered here and not sent. The account itself stays."));
    //: Button: go on with what was begun
    auto *go = new QPushButton(tr("Continue"));
    go->setObjectName(u"continue "_s + QString::fromUtf8(draft.name));
    //: Accessible name of a button: %1 is an account
    go->setAccessibleName(tr("Continue with %1").arg(name));
    go->setEnabled(m_session.isConnected());
    row->addLayout(words, 1);
    row->addWidget(discard);
    row->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this, id = draft.name] { continueDraft(id); });
    connect(discard, &QPushButton::clicked, this, [this, id = draft.name] {
        Onboarding::forget(m_session.store(), id).then(this, [this](const Result<void> &gone) {
            if (!gone)
                Q_EMIT said(ErrorText::sentence(gone.error()));
            showDrafts();
            Q_EMIT draftsChanged();
        });
    });
    return card;
}

void OnboardingPage::showDrafts()
{
    const Result<QList<Onboarding::DraftNote>> drafts = Onboarding::drafts(m_session.store());
    if (!drafts) {
        Q_EMIT said(ErrorText::sentence(drafts.error()));
        return;
    }
    while (QLayoutItem *old = m_drafts->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Onboarding::DraftNote &draft : *drafts)
        m_drafts->addWidget(cardOf(draft));
    m_draftHeading->setVisible(!drafts->isEmpty());
}

void OnboardingPage::showTable()
{
    const bool any = m_table.rowCount() > 0;
    m_view->setVisible(any);
    m_tableHeading->setVisible(any);
    m_calm->setVisible(!any);
    Q_EMIT loaded();
}

void OnboardingPage::adoptConnection()
{
    const bool connected = m_session.isConnected();
    if (m_offline->isVisibleTo(m_overview) == !connected && m_begin->isEnabled() == connected)
        return;
    m_begin->setEnabled(connected);
    m_offline->setVisible(!connected);
    showDrafts();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountcommands.h"

#include "models/session.h"
#include "ui/command.h"
#include "ui/grantdialog.h"
#include "ui/inspector.h"
#include "ui/pages/tablepage.h"
#include "ui/tableview.h"

using namespace Qt::StringLiterals;

AccountCommands::AccountCommands(TablePage &page, Session &session) : QObject(&page), m_page(page), m_session(session)
{
    const auto add = [&page, this](const Command::Words &words, auto does) {
        QAction *action = Command::add(page.view(), Command::Group::Row, words, Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    //: Command for an account: see it as its owner does
    m_view = add({"viewAsOwner", tr("View as owner …"), u"accounts"_s, {Qt::CTRL | Qt::ALT | Qt::Key_V}},
                 [this] { Q_EMIT viewAsRequested(account(), name()); });
    //: Command for an account: let its owner into this program
    m_grant = add({"grantAccess", tr("Give the owner access …"), u"key"_s, {Qt::CTRL | Qt::ALT | Qt::Key_G}}, [this] {
        auto *dialog = new GrantDialog(m_session, account(), name(), m_page.window());
        dialog->open();
    });
    page.inspector()->addActions({m_view, m_grant});
    connect(&page, &WindowPage::selectionChanged, this, &AccountCommands::update);
    connect(&session, &Session::syncStateChanged, this, &AccountCommands::update);
    update();
}

void AccountCommands::update()
{
    const bool one = !account().isEmpty();
    m_view->setEnabled(one);
    m_grant->setEnabled(one && m_session.isConnected());
    m_grant->setToolTip(one && !m_session.isConnected() ? tr("Connect first: the sign-in comes from the backend.")
                                                        : Command::hint(*m_grant));
}

QByteArray AccountCommands::account() const
{
    const QList<int> rows = m_page.view()->selectedRows();
    if (rows.size() != 1)
        return {};
    return m_page.table().index(rows.first(), 0).data(ResourceTable::IdRole).toString().toUtf8();
}

QString AccountCommands::name() const
{
    const QList<int> rows = m_page.view()->selectedRows();
    const int column = m_page.table().columnOf(m_page.resource().heading);
    return rows.size() == 1 && column >= 0 ? m_page.table().index(rows.first(), column).data().toString() : QString();
}
